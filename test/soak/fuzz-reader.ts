/**
 * One reader in a process of its own, for fuzz.ts: says on standard output how far it is, and at the end what it found, as JSON.
 *
 *   fuzz-reader.ts READER INPUTS SEED FILE
 *
 * FILE keeps the input that is being read, for whoever finds this process dead.
 */
import { writeFileSync } from 'node:fs'
import { READERS } from '../attack/fuzz/readers.js'
import { fuzz } from '../attack/fuzz/run-fuzz.js'
import { seeded } from '../attack/support.js'

const [name = '', inputs = '0', seed = '0', file = ''] = process.argv.slice(2)
const reader = READERS.find((each) => each.name === name)
if (reader === undefined) throw new Error(`no reader ${name}`)
const found = await fuzz(await reader.open(), Number(inputs), seeded(Number(seed)), (at, bytes) => {
  writeFileSync(file, bytes)
  if (at % 20 === 0) process.stdout.write(`${at}\n`)
})
process.stdout.write(`${JSON.stringify({ ...found, faults: found.faults.map(({ at, what }) => ({ at, what })) })}\n`)
