import type { RecordFault } from '../../files/csv-records.js'
import type { World } from '../world.js'
import type { Fault } from './row.js'

/** What is wrong with a record as text, in the clerk's words. */
export function recordFault(fault: RecordFault, world: Pick<World, 'words'>): Fault {
  const w = world.words.importing.reasons
  switch (fault.fault) {
    case 'quote-open':
    case 'quote-text':
      return { field: '', code: fault.fault, error: w[fault.fault] }
    case 'too-large':
      return { field: '', code: 'row-too-large', error: w.tooLarge(fault.limit) }
    case 'encoding':
      return { field: '', code: 'row-encoding', error: w.encoding(fault.expected) }
  }
}
