import type { Kysely } from 'kysely'
import type { Schema } from './schema.js'
import type { Subject } from './subject.js'

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
