// Why: the machine of an office is switched off whenever somebody wants the socket. An import that was broken off must go on where it
// stopped, and end in the very rows of one that was not: no case twice, no number lost, no link of the chain another.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { STORED } from '../../src/cli/import/open-batches.js'
import { openOffice } from '../run-support/kz-is.js'
import { application, digestOf, imported, killed, storedNow } from './office.js'
import { table } from './support.js'

const test = suite('an import that was killed')

/** More than one transaction and less than two; `KZ_IS_IMPORT_ROWS=100000` for the long run. */
const ROWS = Number(process.env.KZ_IS_IMPORT_ROWS ?? 1.5 * STORED.rows)
const KILLS = 10
const made = table('include-software', ROWS, (n) => ({
  ...application(n),
  ...(n % 20 === 7 ? { 'applicant.bin': '1' } : {}),
}))
const bad = made.lines.filter((_, n) => n % 20 === 7).length

test(`killed ${KILLS} times and started again, it ends as one clean run does`, async () => {
  const [clean, broken] = [openOffice(), openOffice()]
  try {
    for (const { folder } of [clean, broken]) writeFileSync(join(folder, 'a.csv'), made.text)
    const whole = imported(clean, 'a.csv')
    assert.equal([whole.accepted, whole.duplicates, whole.rejected], [ROWS - bad, 0, bad])
    let most = 0
    let halfway = 0
    for (let at = 0; at < KILLS; at += 1) {
      const before = storedNow(broken)
      const until = Date.now() + 60 + 60 * at
      // By turns in the middle of nowhere, and right after something was stored.
      const when =
        at % 2 === 0 ? () => Date.now() > until : () => storedNow(broken) > before || Date.now() > until + 20_000
      await killed(broken, 'a.csv', when)
      const stored = storedNow(broken)
      assert.ok(stored >= most, `${stored} after ${most}`)
      if (stored > 0 && stored < ROWS - bad) halfway += 1
      most = stored
    }
    assert.ok(halfway > 0)
    const last = imported(broken, 'a.csv', '--rejects', 'rejects.csv')
    assert.is(last.accepted + last.duplicates, ROWS - bad)
    assert.is(last.rejected, bad)
    assert.is(digestOf(broken), digestOf(clean))
    assert.is(broken.kzIs(['audit', 'verify']).code, 0)
    // A further run changes nothing.
    assert.is(imported(broken, 'a.csv').duplicates, ROWS - bad)
    assert.is(digestOf(broken), digestOf(clean))
  } finally {
    clean.remove()
    broken.remove()
  }
})

test.run()
