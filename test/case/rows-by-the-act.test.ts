// 209-2014/4/5.4: the letter goes to the bodies that the act names, the one for information security where the centre integrates.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import type { NewAct } from '../../src/case/act.js'
import { type Case, foldCase } from '../../src/case/case.js'
import { doStep } from '../../src/case/steps.js'
import { lawOf } from '../../src/law/services/index.js'
import { numbered } from '../support/cases.js'
import { sample } from '../support/clerks.js'
import { refused } from '../support/expected.js'

const test = suite('209-2014/4/5.4: to whom the letter goes')
const law = await lawOf('ca-accreditation')
const at = moment('2014-09-02T10:00')

function centre(integrates: boolean): Case {
  const answers = sample('accreditation-granted')
  const received: NewAct<'received'> = {
    kind: 'received',
    at,
    by: 'clerk',
    data: {
      service: 'ca-accreditation',
      procedure: 'accredit',
      standard: null,
      regulation: '209-2014/4',
      chosen: { standard: 'by-day', regulation: 'by-day' },
      editionReason: null,
      channel: 'office',
      received: at,
      accepted: at,
      number: '2014-000001',
      answers: { ...answers, centre: { ...(answers.centre as object), integratesWithStateSystems: integrates } },
      externalNumber: null,
    },
  }
  return foldCase('CA-2014-000001', numbered([received]), law)
}

const letter = (file: Case, bodies: readonly string[], override: string | null = null) => {
  const step = file.edition.route.find(({ id }) => id === 'agree-letter')
  if (step === undefined) throw new Error('no letter')
  const answers = { bodies: bodies.map((body) => ({ body, name: `${body} органы` })) }
  return doStep(file, { step, outcome: undefined, answers, override, at, by: 'head' })
}
const FOUR = ['national-security', 'cryptography', 'standardisation', 'technical-regulation']

test('four bodies where the centre integrates with no state system, five where it does', () => {
  assert.is(letter(centre(false), FOUR).data.step, 'agree-letter')
  assert.is(letter(centre(true), ['information-security', ...FOUR]).data.step, 'agree-letter')
})

for (const left of FOUR)
  test(`without ${left} it is not the letter of the act`, () => {
    const bodies = FOUR.filter((body) => body !== left)
    const found = refused('step-rows-not-as-act', () => letter(centre(false), bodies))
    assert.equal([found.missing.length, found.spare.length, found.citation], [1, 0, '209-2014/4/5.4'])
  })

test('information security is missed where the centre integrates, and not called where it does not', () => {
  const missing = refused('step-rows-not-as-act', () => letter(centre(true), FOUR)).missing
  assert.equal(
    missing.map(({ en }) => en),
    ['information security'],
  )
  const { spare } = refused('step-rows-not-as-act', () => letter(centre(false), ['information-security', ...FOUR]))
  assert.equal(
    spare.map(({ en }) => en),
    ['information security'],
  )
})

test('with a reason on record the letter goes as it is', () => {
  assert.is(letter(centre(true), FOUR, 'орган таратылған').data.override, 'орган таратылған')
})

test.run()
