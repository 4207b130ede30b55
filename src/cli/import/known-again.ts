import { isExpected } from '../../expected-error.js'
import { plainName } from '../../form/import/column-names.js'
import type { FiledLike } from '../../store/filed-alike.js'
import { likenessOf } from '../../store/new-case.js'
import type { Reader } from '../../store/store.js'
import { answersOf, externalOf, type Ready } from '../casework/ready.js'
import { filedAnswers, numbered } from '../casework/receive.js'
import { differingPaths } from './differing.js'

/** The case of an application that comes again. */
export interface KnownAgain {
  readonly case: string
  /** Known by the applicant's own number for it, or by applicant, object and day. */
  readonly by: 'external' | 'likeness'
  /** The same application, and yet not every answer is the same. */
  readonly differs: boolean
  /** Which answers differ, the first of them. */
  readonly fields: readonly string[]
}

/** An application word for word as that of a case which is closed, with nothing that says whether it is that one. */
export interface MayBeAnew {
  readonly closed: string
}

/** Whether it says enough to know the application by it alone, whatever else was answered. */
export function tells({ applicantId: id, applicantName, objectName: object }: FiledLike): boolean {
  return (id !== null || applicantName !== '') && object !== ''
}

/** Applicant and object as they are compared under one number of the applicant's. */
export function matterOf({
  service,
  procedure,
  applicantId,
  applicantName,
  objectName,
}: Omit<FiledLike, 'day'>): string {
  return JSON.stringify([service, procedure, applicantId ?? plainName(applicantName), plainName(objectName)])
}

/**
 * The case that an application was taken in as before.
 * @throws 'duplicate-other' when its number is that of another applicant or object
 */
export async function knownBefore(
  read: Reader,
  ready: Ready,
  dayKnown: boolean,
): Promise<KnownAgain | MayBeAnew | null> {
  return (await knownByNumber(read, ready)) ?? (await knownAgain(read, ready, dayKnown))
}

/** By the applicant's own number for it: an answer that was mended since does not make it another application (issue 5). */
async function knownByNumber(read: Reader, ready: Ready): Promise<KnownAgain | null> {
  if (externalOf(ready) === null) return null
  try {
    const number = await numbered(read, ready)
    return number === null ? null : { case: number, by: 'external', differs: false, fields: [] }
  } catch (error) {
    if (!isExpected(error, 'duplicate-other')) throw error
    const row = await read.caseRow(error.facts.case)
    if (row === undefined || matterOf(row) !== matterOf(likenessOf(ready.made))) throw error
    const fields = differingPaths(await filedAnswers(read, row.number), answersOf(ready))
    return { case: row.number, by: 'external', differs: true, fields }
  }
}

/**
 * By applicant, object and day. Where the day is only the clock's, the same answers on any day are the same application, so that a
 * file imported twice changes nothing; not where that case is closed: who files anew after a refusal often writes the same words. An
 * application that has a number of its own is only taken for one that was taken in without any.
 */
async function knownAgain(read: Reader, ready: Ready, dayKnown: boolean): Promise<KnownAgain | MayBeAnew | null> {
  const external = externalOf(ready)
  const like = likenessOf(ready.made)
  const answers = answersOf(ready)
  const onDay = (await read.filedAlike(like)).filter((each) => external === null || each.externalNumber === null)
  for (const { number } of onDay) {
    if ((await filedAnswers(read, number)) === answers) return sameAs(number)
  }
  const [first] = onDay
  if (first !== undefined && tells(like)) {
    const fields = differingPaths(await filedAnswers(read, first.number), answers)
    return { case: first.number, by: 'likeness', differs: true, fields }
  }
  if (dayKnown || external !== null) return null
  let closed: string | null = null
  for (const { number } of await read.filedAlike({ ...like, day: null })) {
    if ((await filedAnswers(read, number)) !== answers) continue
    if ((await read.caseRow(number))?.open === true) return sameAs(number)
    closed = number
  }
  return closed === null ? null : { closed }
}

function sameAs(number: string): KnownAgain {
  return { case: number, by: 'likeness', differs: false, fields: [] }
}
