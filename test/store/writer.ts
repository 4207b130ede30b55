/**
 * A clerk of its own process, for processes.test.ts: takes cases in and goes on with them until told to stop, and says on standard
 * output what it was told is stored: `<case> <version> <milliseconds it took>`, a line each.
 *
 *   writer.ts FILE COUNT
 */
import { openStore } from '../../src/store/open-store.js'
import { caseOf, note, takeIn } from './support.js'

const [file = '', count = '0'] = process.argv.slice(2)
const store = await openStore(file)
for (let n = 0; n < Number(count); n += 1) {
  const started = performance.now()
  const number = await store.write(async (tx) => {
    const taken = await takeIn(tx, {}, ['Алматы қаласы'])
    await tx.takeNumber('incoming', 2025)
    await tx.appendToCase(taken, 1, [note('х'.repeat(500))], '')
    await tx.putCase(caseOf(taken, { version: 2 }), ['Алматы қаласы'])
    return taken
  })
  process.stdout.write(`${number} 2 ${Math.round(performance.now() - started)}\n`)
}
await store.close()
