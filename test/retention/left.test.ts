// Why: a name does not stand in its field alone: it is in notes, reasons, complaints and papers, with endings, in capitals.
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type CivilDate, civilDate, dateOfDayNumber, daysBetween } from '../../src/calendar/civil-date.js'
import type { Act } from '../../src/case/act.js'
import { foldActs } from '../../src/cli/casework/record.js'
import { leftOf } from '../../src/cli/retention/anonymise.js'
import { dueOn, type StorageTerm } from '../../src/cli/retention/terms.js'
import type { RecordedAct } from '../../src/store/act-of-row.js'
import type { JsonObject } from '../../src/text.js'
import { sampleOf } from '../attack/support.js'

const test = suite('what is left of a case')
const at = '2025-03-14T16:40'
const ORGANISATION = JSON.parse(sampleOf('include-software')) as JsonObject
const PERSON: JsonObject = {
  ...ORGANISATION,
  applicant: {
    ...(ORGANISATION.applicant as JsonObject),
    kind: 'entrepreneur',
    name: 'Сейтқали Нұргүл Ержанқызы',
    iin: '850606500370',
    bin: '',
    address: 'Көкшетау қаласы, Абай көшесі, 96-үй, 14-пәтер',
    phone: '+7 701 555 11 22',
    email: 'nurgul@example.kz',
  },
}

const RECEIVED = {
  service: 'trusted-registry',
  procedure: 'include',
  standard: '829-2024',
  regulation: '829-2024',
  chosen: { standard: 'by-day', regulation: 'by-day' },
  editionReason: null,
  channel: 'office',
  received: at,
  accepted: at,
  number: '2025-000001',
  externalNumber: null,
}

function actsOf(
  answers: JsonObject,
  ...more: readonly (readonly [kind: string, data: JsonObject])[]
): readonly RecordedAct[] {
  const all = [['received', { ...RECEIVED, answers }] as const, ...more]
  return all.map(([kind, data], n) => ({
    id: n + 1,
    seq: n + 1,
    kind,
    at,
    by: 'Серікова Ә.',
    subject: 'case/X',
    recordedAt: at,
    data,
  })) as unknown as readonly RecordedAct[]
}

async function leftText(acts: readonly RecordedAct[]): Promise<string> {
  const left = leftOf(await foldActs('TR-2025-000001', acts as readonly Act[]), acts)
  return acts.map((act) => JSON.stringify(left.get(act.id) ?? act.data)).join('\n')
}

const STEP = {
  step: 'completeness',
  outcome: 'complete',
  answers: {},
  override: 'Сейтқалиға телефонмен айтылды: 8 701 555-11-22',
}

test('of a person nothing is left wherever it stands; numbers, days and the product stay', async () => {
  const acts = actsOf(
    PERSON,
    ['step', STEP],
    ['note', { text: 'Нұргүл Ержанқызымен сөйлестім' }],
    [
      'corrected',
      {
        field: 'applicant.name',
        old: 'Сейткали Нургуль',
        new: 'Сейтқали Нұргүл Ержанқызы',
        reason: 'Сейткалидың жеке куәлігі бойынша',
      },
    ],
    ['withdrawn', { reason: 'СЕЙТҚАЛИ Н. өз еркімен, nurgul@example.kz' }],
    ['undone', { act: 5, papers: [], reason: 'Нұргүл Ержанқызы қайтып келді, 8 701 555-11-22' }],
  )
  const text = await leftText(acts)
  for (const word of [
    'Сейтқали',
    'Сейткали',
    'СЕЙТҚАЛИ',
    'Нұргүл',
    'Нургул',
    'Ержанқыз',
    '850606500370',
    '555',
    'nurgul',
    'Абай көшесі',
    '14-пәтер',
  ])
    assert.not.match(text, word, `${word}: ${text}`)
  for (const word of ['2025-000001', '829-2024', 'completeness', 'applicant.name', 'entrepreneur'])
    assert.match(text, word)
})

test('the name and the number of an organisation stay; its people, telephones and addresses go', async () => {
  const text = await leftText(actsOf(ORGANISATION, ['step', STEP]))
  const { name, bin, phone } = ORGANISATION.applicant as { name: string; bin: string; phone: string }
  assert.ok(text.includes(name) && text.includes(bin))
  assert.not.ok(text.includes(phone))
  const { signer } = ORGANISATION as { signer: { name: string } }
  assert.not.ok(text.includes(signer.name))
})

test('what a complaint says and what it was answered go with the name; its number and outcome stay', async () => {
  const complaint = {
    complaint: 'C-2025-000001',
    to: 'provider',
    channel: 'post',
    received: at,
    registered: at,
    answers: {
      complainant: { kind: 'person', surname: 'Оспан', name: 'Дархан', postalAddress: 'Семей, Абай 5-7' },
      signed: true,
      text: 'Менің анам ауырып қалды',
    },
  }
  const text = await leftText(
    actsOf(
      ORGANISATION,
      ['complained', complaint],
      [
        'complaint-resolved',
        { complaint: 'C-2025-000001', outcome: 'rejected', answer: 'Құрметті Дархан Оспанұлы', number: '2025-000009' },
      ],
    ),
  )
  for (const word of ['Оспан', 'Дархан', 'Семей', 'анам']) assert.not.match(text, word)
  for (const word of ['C-2025-000001', 'rejected', '2025-000009']) assert.match(text, word)
})

test('what is left loses nothing more when it is destroyed once more', async () => {
  const acts = actsOf(PERSON, ['step', STEP], ['note', { text: 'x' }])
  const file = await foldActs('TR-2025-000001', acts as readonly Act[])
  const left = leftOf(file, acts)
  const again = acts.map((act) => ({ ...act, data: left.get(act.id) ?? act.data })) as readonly RecordedAct[]
  assert.is(leftOf(await foldActs('TR-2025-000001', again as readonly Act[]), again).size, 0)
})

const TERMS = fc.record({
  years: fc.integer({ min: 1, max: 100 }),
  act: fc.constant('№ 1'),
  from: fc.constantFrom('next-year' as const, 'closing' as const),
})
const DAY = fc.integer({ min: 15_000, max: 25_000 }).map((n) => dateOfDayNumber(n) as CivilDate)

test('a file is never destroyed before its years are over, nor kept for more than a year beyond them', () => {
  fc.assert(
    fc.property(DAY, TERMS, (closed, term: StorageTerm) => {
      const days = daysBetween(closed, dueOn(closed, term))
      assert.ok(days >= Math.floor(term.years * 365.24) - 1, `${closed} ${days}`)
      assert.ok(days <= Math.ceil((term.years + 1) * 365.26) + 1, `${closed} ${days}`)
    }),
  )
})

test('years run from 1 January after the closing, or from the day itself', () => {
  const of = (from: StorageTerm['from'], closed: string) => dueOn(civilDate(closed), { years: 5, act: '', from })
  assert.equal(of('next-year', '2020-01-01'), '2026-01-01')
  assert.equal(of('next-year', '2020-12-31'), '2026-01-01')
  assert.equal(of('closing', '2020-02-29'), '2025-03-01')
  assert.equal(of('closing', '2020-12-31'), '2026-01-01')
  assert.equal(of('closing', '2020-05-10'), '2025-05-11')
})

test.run()
