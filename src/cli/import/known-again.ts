import type { Moment } from '../../calendar/civil-date.js'
import { lastHand } from '../../case/closed.js'
import { standingActs } from '../../case/standing.js'
import { isExpected } from '../../expected-error.js'
import { plainName } from '../../form/import/column-names.js'
import { answerAt } from '../../law/holds.js'
import { numberMeant } from '../../register/typed-number.js'
import type { FiledAlike, FiledLike } from '../../store/filed-alike.js'
import { inNewCase, likenessOf } from '../../store/new-case.js'
import type { Reader } from '../../store/store.js'
import type { JsonObject } from '../../text.js'
import { answersOf, externalOf, type Ready } from '../casework/ready.js'
import { answersFiled, numbered } from '../casework/receive.js'
import { besideClosed } from './beside-closed.js'
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
  /** The case is closed, so that nothing of it can be corrected any more. */
  readonly isClosed?: boolean
}

/** An application like that of a case which is closed, with nothing that says whether it is that one or a new one. */
export interface MayBeAnew {
  readonly closed: string
  readonly closedAt: Moment
  /** What it has of that case: every answer, its external number, or applicant, object and day alone. */
  readonly has: 'answers' | 'number' | 'object'
}

/** A new application, though there is a case of the same applicant about the same object on that day. */
export interface NewYetAlike {
  readonly alike: string
}

/** What was found of an application: exactly one key of these three tells which. */
export type Found = KnownAgain | MayBeAnew | NewYetAlike

/** Whether it says enough to know the application by it alone, whatever else was answered. */
export function tells({ applicantId: id, applicantName, objectName: object }: FiledLike): boolean {
  return (id !== null || applicantName !== '') && object !== ''
}

/** Applicant, object and the entry that it is about as they are compared under one number of the applicant's. */
export function matterOf(
  { service, procedure, applicantId, applicantName, objectName }: Omit<FiledLike, 'day' | 'entry'>,
  entry: string | undefined,
): string {
  return JSON.stringify([service, procedure, applicantId ?? plainName(applicantName), plainName(objectName), entry])
}

/**
 * The case that an application was taken in as before, or that it is like; null where there is none.
 * @throws 'duplicate-other' when its number is that of another applicant, object or entry
 */
export async function knownBefore(read: Reader, ready: Ready, dayKnown: boolean): Promise<Found | null> {
  return (await knownByNumber(read, ready, dayKnown)) ?? (await knownAgain(read, ready, dayKnown))
}

/**
 * By the applicant's own number for it: an answer that was mended since does not make it another application (issue 5). One that came
 * with other answers after that case was closed may be a new one under an old number.
 */
async function knownByNumber(read: Reader, ready: Ready, dayKnown: boolean): Promise<KnownAgain | MayBeAnew | null> {
  if (externalOf(ready) === null) return null
  try {
    const number = await numbered(read, ready)
    return number === null ? null : sameAs(number, 'external')
  } catch (error) {
    if (!isExpected(error, 'duplicate-other')) throw error
    const row = await read.caseRow(error.facts.case)
    const like = likenessOf(ready.made)
    const { answers, closedAt } = await filedOf(read, error.facts.case)
    if (row === undefined || matterOf(row, entryIn(answers, like)) !== matterOf(like, like.entry?.number)) throw error
    if (!row.open && dayKnown && receivedOf(ready) > closedAt) return { closed: row.number, closedAt, has: 'number' }
    const fields = differingPaths(answers, answersOf(ready))
    return { case: row.number, by: 'external', differs: true, fields, ...(row.open ? {} : { isClosed: true }) }
  }
}

/**
 * By applicant, object and day. Where the day is only the clock's, the same answers on any day are the same application, so that a
 * file imported twice changes nothing; not where that case is closed: who files anew after a refusal often writes the same words. An
 * application that has a number of its own is only taken for one that was taken in without any.
 */
async function knownAgain(read: Reader, ready: Ready, dayKnown: boolean): Promise<Found | null> {
  const external = externalOf(ready)
  const like = likenessOf(ready.made)
  const onDay = await read.filedAlike(like)
  const may = onDay.filter((each) => external === null || each.externalNumber === null)
  const found = may.length === 0 ? null : await amongThose(read, ready, dayKnown, may)
  if (found !== null) return found
  const before = dayKnown || external !== null ? null : await knownOnAnyDay(read, ready)
  if (before !== null || !tells(like)) return before
  const alike = onDay.findLast(({ open }) => open) ?? onDay.at(-1)
  return alike === undefined ? null : { alike: alike.number }
}

/** Word for word before all, then what is open, then what is closed. */
async function amongThose(
  read: Reader,
  ready: Ready,
  dayKnown: boolean,
  those: readonly FiledAlike[],
): Promise<KnownAgain | MayBeAnew | null> {
  const answers = answersOf(ready)
  const alike = tells(likenessOf(ready.made))
  let differing: KnownAgain | null = null
  let unclear: MayBeAnew | null = null
  for (const { number, open, received } of those) {
    const filed = await filedOf(read, number)
    const sameAnswers = filed.answers === answers
    if (sameAnswers && open) return sameAs(number)
    if (!sameAnswers && !alike) continue
    if (open) {
      differing ??= { case: number, by: 'likeness', differs: true, fields: differingPaths(filed.answers, answers) }
      continue
    }
    const is = besideClosed({
      sameAnswers,
      received: receivedOf(ready),
      dayKnown,
      numbered: externalOf(ready) !== null,
      closed: { received, at: filed.closedAt },
    })
    if (is === 'same') return sameAs(number)
    if (is === 'unclear')
      unclear = { closed: number, closedAt: filed.closedAt, has: sameAnswers ? 'answers' : 'object' }
  }
  return differing ?? unclear
}

async function knownOnAnyDay(read: Reader, ready: Ready): Promise<KnownAgain | MayBeAnew | null> {
  let unclear: MayBeAnew | null = null
  for (const { number, open } of await read.filedAlike({ ...likenessOf(ready.made), day: null })) {
    const { answers, closedAt } = await filedOf(read, number)
    if (answers !== answersOf(ready)) continue
    if (open) return sameAs(number)
    unclear = { closed: number, closedAt, has: 'answers' }
  }
  return unclear
}

function sameAs(number: string, by: KnownAgain['by'] = 'likeness'): KnownAgain {
  return { case: number, by, differs: false, fields: [] }
}

/** What a case was filed with, and when the last thing was done by which a case can be closed. */
async function filedOf(
  read: Reader,
  number: string,
): Promise<{ readonly answers: string | null; readonly closedAt: Moment }> {
  const acts = await read.caseActs(number)
  const answers = answersFiled(acts)
  return { answers, closedAt: lastHand({ acts: standingActs(acts) })?.at ?? acts.at(-1)?.at ?? ('' as Moment) }
}

function entryIn(answers: string | null, { entry }: FiledLike): string | undefined {
  if (entry === null) return undefined
  const number = answers === null ? undefined : answerAt(JSON.parse(answers) as JsonObject, entry.path)
  return numberMeant(typeof number === 'string' ? number : '')
}

function receivedOf({ made }: Ready): Moment {
  return inNewCase(made, 'received') as Moment
}
