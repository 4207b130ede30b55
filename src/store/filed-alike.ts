import { type Kysely, sql } from 'kysely'
import type { CivilDate, Moment } from '../calendar/civil-date.js'
import { numberMeant } from '../register/typed-number.js'
import { sortKey } from './collate.js'
import { fixedQuery } from './fixed-query.js'
import type { Schema } from './schema.js'

/** The entry that an application would change or exclude. */
export interface EntryMeant {
  /** Where its number stands among the answers. */
  readonly path: string
  /** As `numberMeant` gives it; empty where none is named. */
  readonly number: string
}

/** By what an application is known again that brings no number of its own. */
export interface FiledLike {
  readonly service: string
  readonly procedure: string
  readonly applicantId: string | null
  readonly applicantName: string
  readonly objectName: string
  /** Null where the procedure is about no entry that is there already. Another entry is another matter (829-2024/17). */
  readonly entry: EntryMeant | null
  /** The day on which it was received; null: any. */
  readonly day: CivilDate | null
}

/** A case that may be the same application. */
export interface FiledAlike {
  readonly number: string
  readonly externalNumber: string | null
  readonly received: Moment
  /** Something is still to be done on it. */
  readonly open: boolean
}

interface Row {
  readonly number: string
  readonly externalNumber: string | null
  readonly received: string
  readonly open: number
  readonly entry?: string | number | null
}

const MOST = 20

const byId = fixedQuery<Row>((db) => ofId(alike(db)).limit(sql.lit(MOST)))
const byName = fixedQuery<Row>((db) => ofName(alike(db)).limit(sql.lit(MOST)))
// Which of them name the entry is found out afterwards, since a number is written in several ways: no first few suffice.
const naming = sql<
  string | null
>`(select data ->> ${''} from act where subject = 'case/' || case_file.number and seq = 1)`
const byIdNaming = fixedQuery<Row>((db) => ofId(alike(db).select(naming.as('entry'))))
const byNameNaming = fixedQuery<Row>((db) => ofName(alike(db).select(naming.as('entry'))))

function alike(db: Kysely<Schema>) {
  return db
    .selectFrom('case_file')
    .select(['number', 'external_number as externalNumber', 'received', 'open'])
    .where('object_name', '=', '')
    .where('received', '>=', '')
    .where('received', '<=', '')
    .where(sql`+service`, '=', '')
    .where(sql`+procedure`, '=', '')
    .orderBy('received')
}

function ofId<Query extends ReturnType<typeof alike>>(query: Query) {
  return query.where('applicant_id', '=', '')
}

function ofName<Query extends ReturnType<typeof alike>>(query: Query) {
  return query.where('applicant_sort', '=', '').where('applicant_name', '=', '').where('applicant_id', 'is', null)
}

/** Cases of the same applicant about the same object, and the same entry where it is about one, oldest first. */
export async function filedAlike(db: Kysely<Schema>, like: FiledLike): Promise<readonly FiledAlike[]> {
  const { service, procedure, applicantId, applicantName, objectName, entry, day } = like
  const common = [objectName, day ?? '', day === null ? '~' : `${day}T99`, service, procedure]
  const whose = applicantId === null ? [sortKey(applicantName), applicantName] : [applicantId]
  if (entry === null) return (await (applicantId === null ? byName : byId)(db, ...common, ...whose)).map(rowOf)
  const rows = await (applicantId === null ? byNameNaming : byIdNaming)(
    db,
    `$.answers.${entry.path}`,
    ...common,
    ...whose,
  )
  return rows.filter((row) => numberMeant(String(row.entry ?? '')) === entry.number).map(rowOf)
}

function rowOf({ number, externalNumber, received, open }: Row): FiledAlike {
  return { number, externalNumber, received: received as Moment, open: open === 1 }
}
