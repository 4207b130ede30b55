import type { Case } from '../../case/case.js'
import { applicantId } from '../../register/entry-of-answers.js'
import type { Reader } from '../../store/store.js'
import { applicantName, objectName } from './project.js'

/** The open cases of the same applicant about the same object under the same procedure, this one apart, oldest first: shown to whoever takes one in. */
export async function openAlike(read: Reader, file: Case): Promise<readonly string[]> {
  const { answers, service, procedure } = file
  const [id, name, object] = [applicantId(answers) || null, applicantName(answers), objectName(file)]
  if (object === '' || (id === null && name === '')) return []
  const like = { service, procedure: procedure.id, applicantId: id, applicantName: name, objectName: object, day: null }
  const open: string[] = []
  for (const { number } of await read.filedAlike(like))
    if (number !== file.case && (await read.caseRow(number))?.open === true) open.push(number)
  return open
}
