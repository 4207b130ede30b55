import { type RawBuilder, sql } from 'kysely'

/** Whether an act of `act` counts: none after it says that it was taken back (`standingActs` of case/ says the same of acts at hand). */
export const STANDS: RawBuilder<boolean> = sql<boolean>`not exists (select 1 from act as back
  where back.kind = 'undone' and back.subject = act.subject and back.data ->> '$.act' = act.seq)`
