// `npm run bench`: every *.bench.ts of this folder, or those whose name contains an argument (`npm run bench -- startup`).
// Never part of the tests: figures depend on the machine, ratios within one run hardly.
import { readdirSync } from 'node:fs'
import { type Bench, measure } from './bench.js'

const folder = new URL('./', import.meta.url)
// A number is a size, for the benches that take one (`npm run bench -- scale 1000000`).
const patterns = process.argv.slice(2).filter((each) => !/^\d+$/.test(each))
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => patterns.length === 0 || patterns.some((pattern) => name.includes(pattern)))
if (names.length === 0) throw new Error(`no *.bench.ts matches ${patterns.join(' ')}`)

let missed = 0
for (const name of names) {
  type Made = Bench | readonly Bench[]
  const { bench } = (await import(new URL(name, folder).href)) as { bench: () => Made | Promise<Made> }
  for (const made of [await bench()].flat()) missed += await show(made)
}
process.exitCode = missed > 0 ? 1 : 0

/** Measures and prints one comparison. @returns how many targets were missed */
async function show(made: Bench): Promise<number> {
  console.log(`\n${made.title} (${made.rounds} rounds, medians, in turn)`)
  try {
    const rows = await measure(made)
    const width = Math.max(...rows.map((row) => row.name.length))
    console.log(`  ${''.padEnd(width)}          ms    ratio   target`)
    for (const { name, milliseconds, ratio, target, verdict } of rows) {
      const figures = `${milliseconds.toFixed(2).padStart(12)}${ratio.toFixed(2).padStart(9)}${(target === null ? '' : `<= ${target}`).padStart(9)}`
      console.log(`  ${name.padEnd(width)}${figures}  ${verdict}`)
    }
    return rows.filter(({ verdict }) => verdict === 'miss').length
  } finally {
    made.close?.()
  }
}
