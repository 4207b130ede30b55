import { type Kysely, sql } from 'kysely'
import type { CivilDate, Moment } from '../calendar/civil-date.js'
import { sortKey } from './collate.js'
import { fixedQuery } from './fixed-query.js'
import type { Schema } from './schema.js'

/** By what an application is known again that brings no number of its own. */
export interface FiledLike {
  readonly service: string
  readonly procedure: string
  readonly applicantId: string | null
  readonly applicantName: string
  readonly objectName: string
  /** The day on which it was received; null: any. */
  readonly day: CivilDate | null
}

/** A case that may be the same application. */
export interface FiledAlike {
  readonly number: string
  readonly externalNumber: string | null
  readonly received: Moment
}

const MOST = 20

const byId = fixedQuery((db) => alike(db).where('applicant_id', '=', ''))
const byName = fixedQuery((db) =>
  alike(db).where('applicant_sort', '=', '').where('applicant_name', '=', '').where('applicant_id', 'is', null),
)

function alike(db: Kysely<Schema>) {
  return db
    .selectFrom('case_file')
    .select(['number', 'external_number as externalNumber', 'received'])
    .where('object_name', '=', '')
    .where('received', '>=', '')
    .where('received', '<=', '')
    .where(sql`+service`, '=', '')
    .where(sql`+procedure`, '=', '')
    .orderBy('received')
    .limit(sql.lit(MOST))
}

/** Cases of the same applicant about the same object, oldest first. */
export async function filedAlike(db: Kysely<Schema>, like: FiledLike): Promise<readonly FiledAlike[]> {
  const { service, procedure, applicantId, applicantName, objectName, day } = like
  const common = [objectName, day ?? '', day === null ? '~' : `${day}T99`, service, procedure]
  const rows =
    applicantId === null
      ? await byName(db, ...common, sortKey(applicantName), applicantName)
      : await byId(db, ...common, applicantId)
  return rows as unknown as readonly FiledAlike[]
}
