// Why: everything that comes from outside may have been made to harm. Whatever it is, the program answers rightly or with a word
// of its own, soon, and stores nothing by half. `npm run soak -- fuzz` hands over a hundred thousand.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { READERS } from './fuzz/readers.js'
import { fuzz } from './fuzz/run-fuzz.js'
import { seeded } from './support.js'

const test = suite('hostile input')

const INPUTS = Number(process.env.KZ_IS_FUZZ ?? 500)
// Another each time: what it finds comes again with the seed that is printed.
const SEED = Number(process.env.KZ_IS_FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31))

for (const { name, share, open } of READERS) {
  const inputs = Math.ceil((INPUTS * share) / 100) + 20
  test(`${name}: ${inputs} changed files, each read or refused in words (seed ${SEED})`, async () => {
    const { faults } = await fuzz(await open(), inputs, seeded(SEED))
    assert.equal(
      faults.map(({ at, what }) => `input ${at}: ${what}`),
      [],
      `again: KZ_IS_FUZZ=${INPUTS} KZ_IS_FUZZ_SEED=${SEED} npx tsx test/attack/fuzz.test.ts`,
    )
  })
}

test.run()
