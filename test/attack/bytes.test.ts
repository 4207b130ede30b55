import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openOffice } from '../run-support/kz-is.js'
import { changeBytes } from './changed-bytes.js'

const test = suite('single bytes changed anywhere in the file')
const office = openOffice()
test.after(() => office.remove())

const CHANGES = Number(process.env.KZ_IS_BYTES ?? 100)

test(`${CHANGES} changes: each found, or proved to touch no data`, async () => {
  const { size, tally, unseen } = await changeBytes(office, CHANGES, 20_250_314)
  process.stdout.write(`  ${CHANGES} bytes of ${size} changed: ${JSON.stringify(tally)}\n`)
  assert.equal(unseen, [])
})

test.run()
