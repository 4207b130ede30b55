import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openOffice } from '../run-support/kz-is.js'
import { openKilling } from './killing.js'

const test = suite('kill -9 at any moment')
const office = openOffice()
const killing = await openKilling(office, 4711)
test.after(() => office.remove())

const ROUNDS = Number(process.env.KZ_IS_KILLS ?? 2)

for (const command of killing.commands)
  test(`${ROUNDS} times during ${command}: what was reported is there, nothing stands by half`, async () => {
    const { reported, wrong } = await killing.kill(command, ROUNDS)
    assert.equal(wrong, [])
    process.stdout.write(`  ${command}: ${ROUNDS} killed, ${reported} had reported, 0 lost\n`)
  })

test.run()
