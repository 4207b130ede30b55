/** The command that gives a paper a value that it lacks, ready to be copied. Without a case it is the data file. */
export function filledBy(formId: string, path: string, caseNumber: string | null): string {
  if (caseNumber === null) return `kz-is form show ${formId} --json`
  const [first] = path.split('.')
  switch (first) {
    case 'office':
    case 'addressee':
      return 'kz-is doctor'
    case 'signer':
    case 'protocol':
    case 'hearing':
    case 'inspection':
    case 'examination':
    case 'contract':
    case 'extension':
    case 'meeting':
    case 'nonconformities':
    case 'recommendation':
      return `kz-is next ${caseNumber}`
    case 'paper':
    case 'reasons':
    case 'decision':
    case 'result':
    case 'entry':
      return `kz-is decide ${caseNumber}`
    case 'complaint':
      return `kz-is complaint add ${caseNumber}`
    default:
      return `kz-is show ${caseNumber}`
  }
}
