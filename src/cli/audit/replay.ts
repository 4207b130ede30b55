import type { CaseRow } from '../../store/case-row.js'
import type { Reader } from '../../store/store.js'
import type { World } from '../world.js'
import { type Replayed, replayCase } from './replay-case.js'

export interface ReplayedCase extends Replayed {
  readonly case: string
}

const PAGE = 500

/** Every decided case computed again, one after the other: memory stays flat. Reads only. */
export async function* replayAll(world: World, store: Reader, only: readonly string[]): AsyncGenerator<ReplayedCase> {
  for await (const row of decidedCases(store, only)) {
    const acts = await store.caseActs(row.number)
    yield { case: row.number, ...(await replayCase(world, store, acts, row.number, row.serviceDue)) }
  }
}

async function* decidedCases(store: Reader, only: readonly string[]): AsyncGenerator<CaseRow> {
  if (only.length > 0) {
    for (const number of only) {
      const row = await store.caseRow(number)
      if (row?.decided) yield row
    }
    return
  }
  let after: string | undefined
  do {
    const page = await store.listCases({}, { limit: PAGE, ...(after === undefined ? {} : { after }) })
    for (const row of page.rows) if (row.decided !== null) yield row
    after = page.next ?? undefined
  } while (after !== undefined)
}
