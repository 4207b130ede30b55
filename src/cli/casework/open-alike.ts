import type { Case } from '../../case/case.js'
import { applicantId } from '../../register/entry-of-answers.js'
import type { Reader } from '../../store/store.js'
import { entryMeant } from './entry-named.js'
import { applicantName, objectName } from './project.js'

/** The open cases of the same applicant about the same object under the same procedure, this one apart, oldest first: shown to whoever takes one in. */
export async function openAlike(read: Reader, file: Case): Promise<readonly string[]> {
  const { answers, service, procedure } = file
  const [id, name, object] = [applicantId(answers) || null, applicantName(answers), objectName(file)]
  if (object === '' || (id === null && name === '')) return []
  const found = await read.filedAlike({
    service,
    procedure: procedure.id,
    applicantId: id,
    applicantName: name,
    objectName: object,
    entry: entryMeant(file),
    day: null,
  })
  return found.filter(({ number, open }) => open && number !== file.case).map(({ number }) => number)
}
