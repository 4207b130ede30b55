import type { Kysely } from 'kysely'
import type { CivilDate, Moment } from '../calendar/civil-date.js'
import { CASE_COLUMNS, type CaseRow, caseRowOf } from './case-row.js'
import type { Schema } from './schema.js'

/** A number that was taken, and the act that it was taken for. */
export interface NumberTaken {
  readonly year: number
  readonly number: number
  readonly subject: string
  readonly kind: string
  /** When what it was taken for happened. */
  readonly at: Moment
  readonly by: string
}

/** A paper as journals name it. */
export interface PaperNamed {
  /** The act by which it was drawn up. */
  readonly act: number
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
): Promise<readonly NumberTaken[]> {
  const rows = await db
    .selectFrom('number_taken')
    .innerJoin('act', 'act.id', 'number_taken.act')
    .select(['year', 'number', 'subject', 'kind', 'at', 'by_whom as by'])
    .where('series', '=', series)
    .where('year', '>=', fromYear)
    .where('year', '<=', untilYear)
    .orderBy('year')
    .orderBy('number')
    .execute()
  return rows as unknown as readonly NumberTaken[]
}

/** The papers of these forms drawn up on days of a period, in the order in which they were. */
export async function papersBetween(
  db: Kysely<Schema>,
  forms: readonly string[],
  from: CivilDate,
  until: CivilDate,
): Promise<readonly PaperNamed[]> {
  const rows = await db
    .selectFrom('issued_paper')
    .select(['act', 'case_number as caseNumber', 'form', 'number', 'date'])
    .where('form', 'in', forms)
    .where('date', '>=', from)
    .where('date', '<=', until)
    .orderBy('act')
    .execute()
  return rows as unknown as readonly PaperNamed[]
}

/** All papers of these cases, in the order in which they were drawn up. */
export async function papersOfCases(db: Kysely<Schema>, cases: readonly string[]): Promise<readonly PaperNamed[]> {
  return inParts(cases, async (part) => {
    const rows = await db
      .selectFrom('issued_paper')
      .select(['act', 'case_number as caseNumber', 'form', 'number', 'date'])
      .where('case_number', 'in', part)
      .orderBy('act')
      .execute()
    return rows as unknown as readonly PaperNamed[]
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
