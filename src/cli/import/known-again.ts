import { dateOf } from '../../calendar/civil-date.js'
import { answerAt } from '../../law/holds.js'
import { applicantId } from '../../register/entry-of-answers.js'
import type { FiledLike } from '../../store/filed-alike.js'
import type { Reader } from '../../store/store.js'
import type { JsonObject } from '../../text.js'
import { objectName } from '../casework/project.js'
import type { Prepared } from '../casework/receive.js'

/** The case of an application that comes again without a number that would tell. */
export interface KnownAgain {
  readonly case: string
  /** Same applicant, object and day, and yet not every answer is the same. */
  readonly differs: boolean
}

/** Applicant, object and day of an application. */
export function likenessOf({ application, procedure, checked }: Prepared): FiledLike {
  const { answers } = checked
  const name = answerAt(answers, 'applicant.name')
  return {
    service: application.service,
    procedure: procedure.id,
    applicantId: applicantId(answers) || null,
    applicantName: typeof name === 'string' ? name : '',
    objectName: objectName({ procedure, answers }),
    day: dateOf(application.received),
  }
}

/** Whether it says enough to know the application by it alone, whatever else was answered. */
export function tells({ applicantId: id, applicantName, objectName: object }: FiledLike): boolean {
  return (id !== null || applicantName !== '') && object !== ''
}

/**
 * The case that this application was taken in as before: by applicant, object and day. Where the day is only the clock's, the same
 * answers on any day are the same application, so that a file imported twice changes nothing. An application that has a number of
 * its own is only taken for one that was taken in without any.
 */
export async function knownAgain(read: Reader, prepared: Prepared, dayKnown: boolean): Promise<KnownAgain | null> {
  const like = likenessOf(prepared)
  const { external } = prepared.application
  const answers = JSON.stringify(prepared.checked.answers)
  const onDay = (await read.filedAlike(like)).filter((each) => external === null || each.externalNumber === null)
  for (const { number } of onDay) {
    if (JSON.stringify(await filedAnswers(read, number)) === answers) return { case: number, differs: false }
  }
  const [first] = onDay
  if (first !== undefined && tells(like)) return { case: first.number, differs: true }
  if (dayKnown || external !== null) return null
  for (const { number } of await read.filedAlike({ ...like, day: null })) {
    if (JSON.stringify(await filedAnswers(read, number)) === answers) return { case: number, differs: false }
  }
  return null
}

async function filedAnswers(read: Reader, number: string): Promise<JsonObject | null> {
  const [first] = await read.caseActs(number)
  return first?.kind === 'received' ? first.data.answers : null
}
