import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { addDays, civilDate, moment } from '../../src/calendar/civil-date.js'
import { amend } from '../../src/law/services/trusted-registry/rules-829-2024/procedures.js'
import { type EntryAct, earliestExpiry, entryNumber, foldEntry, renewalDue } from '../../src/register/entry.js'
import { amendedEntry, applicantId, entryOfAnswers } from '../../src/register/entry-of-answers.js'
import { plainNumber, typedEntryNumber } from '../../src/register/typed-number.js'
import { someDay } from '../calendar/arbitraries.js'
import { amendment, changed, software } from '../support/applications.js'
import { sample } from '../support/clerks.js'

const test = suite('829-2024/7, /9, /25: an entry of the registry')

const subject = { name: ['product.name'], kind: 'product.kind' }
const data = entryOfAnswers(software, subject)
const act = (kind: EntryAct['kind'], seq: number, on: string): EntryAct =>
  ({
    kind,
    seq,
    at: moment(`${on}T10:00`),
    by: 'x',
    data: {
      case: `C${seq}`,
      decision: `N${seq}`,
      on: civilDate(on),
      reason: 'себеп',
      data: kind === 'amended' ? amendedEntry(data, amendment, subject) : data,
    },
  }) as EntryAct
const acts = [act('added', 1, '2025-04-02'), act('amended', 2, '2025-09-04'), act('excluded', 3, '2025-10-28')]
const on = (day: string) => foldEntry('trusted', 'T-000001', acts, civilDate(day))

test('/25: an application puts in who holds it, what it is, every paper with its last day', () => {
  assert.is(data.holder.id, '470140001136')
  assert.is((data.product as { name: string }).name, '«Мысал» жүйесі')
  assert.equal(
    data.documents.map((each) => `${each.id} ${each.number} ${each.validUntil}`),
    [
      'conformityCertificate С-1 2027-06-03',
      'exclusiveRights Қ-1 null',
      'industrialCertificate ИС-1 2026-10-02',
      'supportService  null',
    ],
  )
  assert.equal(data.documents[2]?.particulars, { localShare: '87.5' })
})

test('a power of attorney is the representative’s, not the product’s', () => {
  const answers = changed(software, { 'documents.powerOfAttorney': { number: '5', date: '2025-01-01' } })
  assert.not.ok(entryOfAnswers(answers, subject).documents.some((each) => each.id === 'powerOfAttorney'))
})

test('an entry as it stood on each day: not yet, included, amended, excluded', () => {
  assert.is(on('2025-04-01'), undefined)
  assert.is(on('2025-04-02')?.status, 'included')
  assert.is(on('2025-09-03')?.status, 'included')
  assert.is(on('2025-09-04')?.status, 'amended')
  assert.is(on('2025-10-27')?.status, 'amended')
  const ended = on('2025-10-28')
  assert.is(ended?.status, 'excluded')
  assert.is(ended?.endedOn, '2025-10-28')
  assert.is(ended?.includedOn, '2025-04-02')
  assert.is(ended?.changedOn, '2025-09-04')
  assert.is(ended?.acts.length, 3)
  assert.is(foldEntry('trusted', 'T-000001', []), undefined)
})

test('/9: a renewed paper takes the place of the old one, the others stay; what changed of the product changes', () => {
  const after = amendedEntry(data, amendment, subject)
  assert.equal(
    after.documents.map((each) => `${each.id} ${each.number}`),
    ['conformityCertificate С-1', 'exclusiveRights Қ-1', 'industrialCertificate ИС-9', 'supportService '],
  )
  assert.is((after.product as { name: string }).name, '«Мысал» жүйесі, 2-нұсқа')
  assert.is((after.product as { independent: boolean }).independent, true)
  assert.is(after.contents, '«Мысал» жүйесі, 2-нұсқа')
  assert.is(data.documents[2]?.number, 'ИС-1', 'the entry before is not touched')
})

test('annex2/9: of papers that stand for each other the one that is brought takes the place of the one before', () => {
  const protocol = { number: 'Х-1', date: '2025-08-01', laboratory: 'Зертхана', result: 'positive' }
  const ids = (answers: typeof amendment) =>
    amendedEntry(data, answers, subject, amend.documents).documents.map((each) => each.id)
  const rest = ['exclusiveRights', 'industrialCertificate', 'supportService']
  assert.equal(ids(amendment), ['conformityCertificate', ...rest])
  assert.equal(ids(changed(amendment, { 'documents.testProtocol': protocol })), [...rest, 'testProtocol'])
})

test('annex4/10: what became independent names no platform any more', () => {
  const product = { ...data.product, independent: false, platform: { description: '«Тірек»' } }
  const dependent = { ...data, product }
  assert.ok('platform' in amendedEntry(dependent, amendment, subject).product)
  const independent = changed(amendment, { 'product.independent': true })
  assert.not.ok('platform' in amendedEntry(dependent, independent, subject).product)
})

const stateSubject = { name: ['software.product.name', 'database.database.name'], kind: 'object.kind' }

test('the State register: an entry goes by the name and the kind of what is registered, and keeps all that its form says', () => {
  const state = entryOfAnswers(sample('registration-software'), stateSubject)
  assert.is(state.product.name, '«Құжат-Айналым» электрондық мұрағат жүйесі')
  assert.is(state.product.kind, 'software')
  assert.ok('software' in state.product)
  assert.is(entryOfAnswers(sample('registration-database'), stateSubject).product.kind, 'database')
  for (const beside of ['applicant', 'representative', 'documents', 'request'])
    assert.not.ok(beside in state.product, `${beside} is of the application, not of the object`)
})

test('476-2015/4/1: updated data take the place of those registered', () => {
  const state = entryOfAnswers(sample('registration-software'), stateSubject)
  const after = amendedEntry(state, sample('registration-software-update'), stateSubject)
  const version = (entry: typeof state) => (entry.product.software as { product: { version: string } }).product.version
  assert.is.not(version(state), '2.2')
  assert.is(version(after), '2.2')
  assert.is(after.product.name, state.product.name)
})

test('the register of deposited software: the object deposited and its holder', () => {
  const deposit = entryOfAnswers(sample('deposit-granted'), { name: ['object.name'] })
  assert.match(String(deposit.product.name), /^«Дала-Карта»/)
  assert.is(deposit.product.kind, undefined)
  assert.is(deposit.holder.id, '500840002178')
})

test('the earliest last day among the papers; none where none expires', () => {
  assert.is(earliestExpiry(data.documents), '2026-10-02')
  assert.is(earliestExpiry([]), null)
  assert.is(earliestExpiry(data.documents.filter((each) => each.validUntil === null)), null)
})

test('/9: thirty calendar days before the last day, on whatever day that falls', () => {
  assert.is(renewalDue(civilDate('2026-10-02'), 30), '2026-09-02')
  assert.is(renewalDue(civilDate('2026-03-31'), 30), '2026-03-01')
  fc.assert(fc.property(someDay(60), (day) => assert.is(addDays(renewalDue(day, 30), 30), day)))
})

test('a holder is known by the BIN, a person by the IIN', () => {
  assert.is(applicantId(software), '470140001136')
  assert.is(applicantId({ applicant: { iin: '850101300019' } }), '850101300019')
  assert.is(applicantId({}), '')
})

for (const [typed, meant] of [
  ['T-000001', 'T-000001'],
  [' t-000001 ', 'T-000001'],
  ['Т-000001', 'T-000001'],
  ['т–1', 'T-000001'],
  ['T1', 'T-000001'],
  ['D-000001', 'D-000001'],
  ['№ 5', '№ 5'],
  ['T-0', 'T-0'],
  ['«Тірек» платформасы', '«Тірек» платформасы'],
] as const) {
  test(`the number of an entry typed «${typed}» is «${meant}»`, () =>
    assert.is(typedEntryNumber('trusted', typed), meant))
}

test('every number of an entry is found again, typed small, with look-alikes and without zeros', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
      const number = entryNumber('trusted', n)
      for (const typed of [number, number.toLowerCase(), number.replace('T', 'Т'), `T-${n}`])
        assert.is(typedEntryNumber('trusted', typed), number)
    }),
  )
})

test('the number of a case with look-alike letters', () => assert.is(plainNumber('ТR-2025—000001'), 'TR-2025-000001'))

test.run()
