import type { Acts } from '../../case/act.js'
import type { BulkFilter, BulkStep } from '../../store/bulk.js'
import type { Reader } from '../../store/store.js'
import { STEPS, valuesOf } from './columns.js'
import { initials } from './mask.js'
import type { SayCell } from './row-words.js'
import type { Row } from './row-writer.js'

const PAGE = 1000

/** Steps and decisions as rows, in the order in which they were recorded. */
export async function* stepRows(read: Reader, filter: BulkFilter, mask: boolean, say?: SayCell): AsyncGenerator<Row> {
  for (let after = 0; ; ) {
    const page = await read.stepsAfter(filter, after, PAGE)
    for (const act of page) {
      const record = stepRecord(act, mask)
      yield { values: valuesOf(STEPS, record, say), json: () => record }
    }
    if (page.length < PAGE) return
    after = page.at(-1)?.place ?? after
  }
}

function stepRecord(act: BulkStep, mask: boolean) {
  const data = JSON.parse(act.data) as Acts['step'] | Acts['decided']
  return {
    case: act.caseNumber,
    service: act.service,
    seq: act.seq,
    step: 'step' in data ? data.step : 'decide',
    outcome: data.outcome,
    at: act.at,
    by: mask ? initials(act.by) : act.by,
    override: data.override,
    recordedAt: act.recordedAt,
  }
}
