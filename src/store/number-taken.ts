import type { Kysely } from 'kysely'
import { readJson } from './json.js'
import type { Schema } from './schema.js'
import { caseSubject, type Subject } from './subject.js'

/** The subject of the act that a number was taken for; undefined of a number that nothing bears. */
export async function numberTaken(
  db: Kysely<Schema>,
  series: string,
  year: number,
  number: number,
): Promise<Subject | undefined> {
  const row = await db
    .selectFrom('number_taken')
    .innerJoin('act', 'act.id', 'number_taken.act')
    .select('subject')
    .where('series', '=', series)
    .where('year', '=', year)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.subject as Subject | undefined
}

/** The last number of a series in a year; 0 where none was taken. */
export async function lastNumber(db: Kysely<Schema>, series: string, year: number): Promise<number> {
  const row = await db
    .selectFrom('number_taken')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('series', '=', series)
    .where('year', '=', year)
    .executeTakeFirst()
  return Number(row?.last ?? 0)
}

/**
 * What bears a number: the case, also where the act stands in the file of the entry that its decision made; an entry; all that a letter
 * about several of them names. None of a number that nothing bears.
 */
export async function bearersOf(
  db: Kysely<Schema>,
  series: string,
  year: number,
  number: number,
  path: string,
): Promise<readonly Subject[]> {
  const row = await db
    .selectFrom('number_taken')
    .innerJoin('act', 'act.id', 'number_taken.act')
    .select(['act.id', 'subject', 'data'])
    .where('series', '=', series)
    .where('year', '=', year)
    .where('number', '=', number)
    .executeTakeFirst()
  if (row === undefined) return []
  const subject = row.subject as Subject
  if (subject.startsWith('case/')) return [subject]
  const { case: decided, subjects } = readJson(row.data, path, `act ${row.id}`)
  if (typeof decided === 'string') return [caseSubject(decided)]
  return Array.isArray(subjects) ? (subjects as readonly Subject[]) : [subject]
}

/** The numbers of a series as they stand, year by year: nothing else of them is read. */
export async function placesTaken(
  db: Kysely<Schema>,
  series: string,
): Promise<readonly { readonly year: number; readonly number: number }[]> {
  return db
    .selectFrom('number_taken')
    .select(['year', 'number'])
    .where('series', '=', series)
    .orderBy('year')
    .orderBy('number')
    .execute()
}
