// 676-2014/4.4: on what the examination found the Agency takes one of two decisions, the certificate or the removal; the removal once.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { JsonObject } from '../../src/text.js'
import { noTerminal, officeTerminal } from '../interview/support/terminal.js'
import { openClerks, type Printed, sample } from '../support/clerks.js'

const test = suite('676-2014/4.4: the certificate or the removal, not a refusal')
const office = openClerks()
test.after(() => office.remove())

const CLERK = 'Серікова Ә.'
const AGENCY = 'Мұратұлы Б.'

let files = 0
const written = (answers: JsonObject): readonly string[] => {
  files += 1
  return Object.keys(answers).length === 0 ? [] : ['--answers', office.file(`answers-${files}.json`, answers)]
}
const step = (at: string, file: string, answers: JsonObject, ...more: string[]): Printed =>
  office.json(at, CLERK, 'next', file, ...more, ...written(answers))
const decide = (at: string, file: string, ...more: string[]) => office.at(at, AGENCY, 'decide', file, ...more)

/** A case whose package is complete: the contracts and the fee come next. */
function accepted(): string {
  const at = '2015-01-12T10:05'
  const filed = [...written(sample('attestation-granted')), '--channel', 'office', '--received', at]
  const { case: file } = office.json(at, CLERK, 'intake', 'system-attestation', ...filed)
  step('2015-01-12T10:20', file, {})
  step('2015-01-13T10:00', file, {}, '--outcome', 'complete')
  step('2015-01-13T11:00', file, {})
  return file
}

/** A case whose examination and commission are recorded, so much of the fee being paid. */
function recommended(feePaid: string): string {
  const file = accepted()
  const contract = {
    contractNumber: '1',
    contractDate: '2015-01-16',
    jointWorksNumber: '2',
    jointWorksDate: '2015-01-16',
  }
  const paid = { cryptography: false, feePaid, paymentDocument: '7', paymentDate: '2015-01-16' }
  step('2015-01-16T10:00', file, { ...contract, ...paid })
  const act = { examinationActNumber: '5', examinationActDate: '2015-02-02', findings: 'Көшірмелер сақталмайды' }
  step('2015-02-02T10:00', file, act, '--outcome', 'nonconforming')
  step('2015-02-03T10:00', file, {})
  step('2015-02-04T10:00', file, { protocolNumber: '3', protocolDate: '2015-02-04' }, '--outcome', 'negative')
  return file
}

test('/7: a fee below the price is told at the step that records it, in a rehearsal too; the whole price passes in silence', () => {
  const file = accepted()
  const day = '2015-01-16'
  const numbers = { contractNumber: '1', contractDate: day, jointWorksNumber: '2', jointWorksDate: day }
  const paid = { cryptography: false, paymentDocument: '7', paymentDate: day }
  const pay = (feePaid: string, ...more: string[]) =>
    office.at(`${day}T10:00`, CLERK, 'next', file, ...more, ...written({ ...numbers, ...paid, feePaid }))
  assert.not.match(pay('2948967', '--dry-run').err, '676-2014/7')
  assert.match(pay('2948966', '--dry-run').err, '676-2014/7')
  const done = pay('2948966.99')
  assert.is(done.code, 0)
  assert.match(done.err, '676-2014/7')
})

test('nonconformities alone: the refusal is stopped by the clause, the removal named; a reason goes past it', () => {
  const file = recommended('2948967')
  const checked = office.json('2015-02-04T11:00', AGENCY, 'decide', file, '--check')
  assert.equal(checked.mendFirst, { step: 'order-removal', citation: '676-2014/4.4' })
  const stopped = decide('2015-02-04T12:00', file, '--refuse')
  assert.is(stopped.code, 5)
  assert.match(stopped.err, /refuse-before-mending/)
  assert.match(stopped.err, /676-2014\/4\.4/)
  assert.match(stopped.err, /--step order-removal/)
  assert.is(decide('2015-02-04T12:00', file, '--refuse', '676-2014/4.3').code, 5, 'one of them by name neither')
  assert.is(
    decide('2015-02-04T12:00', file, '--refuse', '--override', 'өтініш берушінің хаты № 4', '--dry-run').code,
    0,
  )
})

const at = noTerminal === null ? test : test.skip
if (noTerminal !== null) process.stdout.write(`skipped: ${noTerminal}\n`)

at(
  'at a terminal the refusal asks for that reason and names the removal; of a hearing, which the act does not know, it says nothing',
  async () => {
    const file = recommended('2948967')
    const env = { KZ_IS_NOW: '2015-02-04T12:00', KZ_IS_USER: AGENCY }
    const terminal = officeTerminal(office, ['decide', file, '--no-papers'], env)
    try {
      await terminal.answer('Which decision', '2')
      await terminal.answer('Which grounds', '')
      await terminal.see('--step order-removal')
      await terminal.answer('not yet let put this right (676-2014/4.4)', 'хат № 4')
      await terminal.see('3. Reason: хат № 4')
      await terminal.answer('What next?', '4')
      assert.is(await terminal.end(), 0)
      assert.not.match(terminal.raw(), '--step hearing')
      assert.is(office.json('2015-02-04T13:00', AGENCY, 'show', file).decision, null)
    } finally {
      await terminal.kill()
    }
  },
)

test('once the removal was ordered and nothing removed, the refusal rests on them; the removal is not ordered twice', () => {
  const file = recommended('2948967')
  const order = ['--step', 'order-removal', ...written({ nonconformities: ['Көшірмелер сақталмайды'] })]
  step('2015-02-05T10:00', file, {}, ...order)
  const again = office.at('2015-02-05T11:00', AGENCY, 'next', file, ...order)
  assert.is(again.code, 5)
  assert.match(again.err, /676-2014\/4\.4/, 'the clause that gives it once')
  step('2015-02-06T10:00', file, {})
  step('2015-03-10T10:00', file, {}, '--outcome', 'not-removed')
  assert.is(office.json('2015-03-10T11:00', AGENCY, 'decide', file, '--check').mendFirst, undefined)
  assert.is(decide('2015-03-10T12:00', file, '--refuse', '--dry-run').code, 0)
})

test('/7: a fee that was not paid in full is nothing to be removed: the refusal may rest on it', () => {
  const file = recommended('2948966.99')
  assert.is(decide('2015-02-04T12:00', file, '--refuse', '--dry-run').code, 0)
})

test.run()
