import type { Kysely } from 'kysely'
import { ExpectedError } from '../expected-error.js'
import type { JsonObject } from '../text.js'
import { readJson } from './json.js'
import type { Schema } from './schema.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    'store-draft-missing': { readonly draft: number }
  }
}

/** An unfinished intake: no act yet, nobody's duty; changed freely and thrown away when the case is taken in. */
export interface Draft {
  readonly id: number
  readonly service: string
  readonly procedure: string | null
  readonly answers: JsonObject
  /** Path of the question at which the clerk stopped. */
  readonly position: string | null
  readonly created: string
  readonly updated: string
  readonly by: string
}

export type NewDraft = Omit<Draft, 'id' | 'updated'>
export type DraftChange = Pick<Draft, 'procedure' | 'answers' | 'position' | 'updated'>

const COLUMNS = ['id', 'service', 'procedure', 'answers', 'position', 'created', 'updated', 'by_whom as by'] as const

/** All drafts, the one changed last first. */
export async function drafts(db: Kysely<Schema>, path: string): Promise<readonly Draft[]> {
  const rows = await db.selectFrom('draft').select(COLUMNS).orderBy('updated', 'desc').orderBy('id', 'desc').execute()
  return rows.map((row) => ({ ...row, answers: readJson(row.answers, path, `draft ${row.id}`) }))
}

/** @throws ExpectedError `store-draft-missing` */
export async function draft(db: Kysely<Schema>, id: number, path: string): Promise<Draft> {
  const row = await db.selectFrom('draft').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new ExpectedError('store-draft-missing', { draft: id })
  return { ...row, answers: readJson(row.answers, path, `draft ${id}`) }
}

/** @returns the new draft's id; ids are never used again */
export async function createDraft(db: Kysely<Schema>, fresh: NewDraft): Promise<number> {
  const { by, answers, ...rest } = fresh
  const row = { ...rest, answers: JSON.stringify(answers), updated: fresh.created, by_whom: by }
  const { id } = await db.insertInto('draft').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

/**
 * Keeps a draft as it stands now; when this returns, a power cut does not lose it.
 * @throws ExpectedError `store-draft-missing`
 */
export async function saveDraft(db: Kysely<Schema>, id: number, change: DraftChange): Promise<void> {
  const values = { ...change, answers: JSON.stringify(change.answers) }
  const { numUpdatedRows } = await db.updateTable('draft').set(values).where('id', '=', id).executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new ExpectedError('store-draft-missing', { draft: id })
}

/** @throws ExpectedError `store-draft-missing`: somebody else took the case in, or threw the draft away */
export async function deleteDraft(db: Kysely<Schema>, id: number): Promise<void> {
  const { numDeletedRows } = await db.deleteFrom('draft').where('id', '=', id).executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) throw new ExpectedError('store-draft-missing', { draft: id })
}
