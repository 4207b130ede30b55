import type { FiledLike } from '../../store/filed-alike.js'
import { likenessOf } from '../../store/new-case.js'
import type { Reader } from '../../store/store.js'
import { answersOf, externalOf, type Ready } from '../casework/ready.js'
import { filedAnswers } from '../casework/receive.js'

/** The case of an application that comes again without a number that would tell. */
export interface KnownAgain {
  readonly case: string
  /** Same applicant, object and day, and yet not every answer is the same. */
  readonly differs: boolean
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
export async function knownAgain(read: Reader, ready: Ready, dayKnown: boolean): Promise<KnownAgain | null> {
  const external = externalOf(ready)
  const like = likenessOf(ready.made)
  const answers = answersOf(ready)
  const onDay = (await read.filedAlike(like)).filter((each) => external === null || each.externalNumber === null)
  for (const { number } of onDay) {
    if ((await filedAnswers(read, number)) === answers) return { case: number, differs: false }
  }
  const [first] = onDay
  if (first !== undefined && tells(like)) return { case: first.number, differs: true }
  if (dayKnown || external !== null) return null
  for (const { number } of await read.filedAlike({ ...like, day: null })) {
    if ((await filedAnswers(read, number)) === answers) return { case: number, differs: false }
  }
  return null
}
