import type { Kysely } from 'kysely'
import type { CivilDate, Moment } from '../calendar/civil-date.js'
import { CASE_COLUMNS, type CaseRow, caseRowOf } from './case-row.js'
import { readJson } from './json.js'
import type { Schema } from './schema.js'
import { caseSubject } from './subject.js'

/** A number that was taken, and the act that it was taken for. */
export interface NumberTaken {
  readonly year: number
  readonly number: number
  /** The case that it is about, by the act itself where that stands in an entry's file; null of any other subject. */
  readonly caseNumber: string | null
  readonly subject: string
  readonly kind: string
  /** When what it was taken for happened. */
  readonly at: Moment
  readonly by: string
}

/** A paper as journals name it. */
export interface PaperNamed {
  readonly caseNumber: string
  readonly form: string
  readonly number: string
  readonly date: CivilDate
}

const NAMES = 500

/** All numbers of a series in these years, in their order. */
export async function numbersTaken(
  db: Kysely<Schema>,
  series: string,
  fromYear: number,
  untilYear: number,
  path: string,
): Promise<readonly NumberTaken[]> {
  const rows = await db
    .selectFrom('number_taken')
    .innerJoin('act', 'act.id', 'number_taken.act')
    .select(['year', 'number', 'subject', 'kind', 'at', 'by_whom as by'])
    .select((eb) => eb.case().when('subject', 'like', 'entry/%').then(eb.ref('data')).else(null).end().as('data'))
    .where('series', '=', series)
    .where('year', '>=', fromYear)
    .where('year', '<=', untilYear)
    .orderBy('year')
    .orderBy('number')
    .execute()
  return rows.map(({ data, ...row }) => ({ ...row, at: row.at as Moment, caseNumber: caseOf(row.subject, data, path) }))
}

function caseOf(subject: string, data: string | null, path: string): string | null {
  if (subject.startsWith('case/')) return subject.slice(5)
  const named = data === null ? undefined : readJson(data, path, subject).case
  return typeof named === 'string' ? named : null
}

/** Cases of these services granted until a day that something was still done on from another day on, or is still to be done. */
export async function grantedUntil(
  db: Kysely<Schema>,
  services: readonly string[],
  until: CivilDate,
  touchedFrom: CivilDate,
): Promise<readonly CaseRow[]> {
  const rows = await db
    .selectFrom('case_file')
    .select(CASE_COLUMNS)
    .where('service', 'in', services)
    .where('outcome', '=', 'granted')
    .where('decided', '<=', `${until}T99`)
    .where((eb) => eb.or([eb('open', '=', 1), eb('updated_at', '>=', touchedFrom)]))
    .orderBy('number')
    .execute()
  return rows.map(caseRowOf)
}

/** All papers of these cases, in the order in which they were drawn up. */
export async function papersOfCases(
  db: Kysely<Schema>,
  cases: readonly string[],
  path: string,
): Promise<readonly PaperNamed[]> {
  return inParts(cases, async (part) => {
    const rows = await db
      .selectFrom('act')
      .select(['act.id', 'subject', 'data'])
      .where('subject', 'in', part.map(caseSubject))
      .where('kind', '=', 'paper')
      .orderBy('act.id')
      .execute()
    return rows.map(({ id, subject, data }) => {
      const { form, number, date } = readJson(data, path, `act ${id}`)
      return { caseNumber: subject.slice(5), form: String(form), number: String(number), date: date as CivilDate }
    })
  })
}

/** These cases, in no order. */
export async function casesNumbered(db: Kysely<Schema>, numbers: readonly string[]): Promise<readonly CaseRow[]> {
  return inParts(numbers, async (part) => {
    const rows = await db.selectFrom('case_file').select(CASE_COLUMNS).where('number', 'in', part).execute()
    return rows.map(caseRowOf)
  })
}

async function inParts<Row>(
  names: readonly string[],
  ask: (part: readonly string[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const distinct = [...new Set(names)]
  const rows: Row[] = []
  for (let at = 0; at < distinct.length; at += NAMES) rows.push(...(await ask(distinct.slice(at, at + NAMES))))
  return rows
}
