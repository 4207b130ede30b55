// The figures are written down from the acts. What the acts number stands in `state-registration-act.ts`.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import { editionOn } from '../../src/law/choose-edition.js'
import { clauses209annex2 } from '../../src/law/clauses/209-2014/annex2.js'
import { clauses476annex4 } from '../../src/law/clauses/476-2015/annex4.js'
import { editionOf } from '../../src/law/edition.js'
import { stateRegistration } from '../../src/law/services/state-registration/index.js'
import { refused } from '../support/expected.js'
import { PLACES_209, PLACES_476 } from './state-registration-act.js'

const edition = editionOf(stateRegistration, '476-2015/4', '209-2014/2')
const [standard] = stateRegistration.standards
const [regulation] = stateRegistration.regulations

const Frame = suite('476-2015/4: the standard')

Frame('/4.1, /10: 43 working days from handing in; complaints 5 and 15 working days from their registration', () => {
  assert.equal(
    edition.terms.map(({ id, amount, unit, direction, from, source }) => [id, amount, unit, direction, from, source]),
    [
      ['service', 43, 'working-day', 'forward', 'acceptance', '476-2015/4/4.1'],
      ['complaint-provider', 5, 'working-day', 'forward', 'complaint-registration', '476-2015/4/10.part4'],
      ['complaint-authority', 15, 'working-day', 'forward', 'complaint-registration', '476-2015/4/10.part6'],
    ],
  )
})

Frame('/4.2, /4.3: 20 minutes in the queue, 20 at the desk', () => {
  assert.equal(
    edition.limits.map(({ id, amount, unit, source }) => [id, amount, unit, source]),
    [
      ['queue', 20, 'minute', '476-2015/4/4.2'],
      ['desk', 20, 'minute', '476-2015/4/4.3'],
    ],
  )
})

Frame('/7: free of charge; the State register; nothing is owed after the decision', () => {
  assert.is(edition.fee, null)
  assert.is(edition.register, 'state')
  assert.equal(edition.obligations, [])
})

Frame('209-2014/2/5.4: what is incomplete leads to a refusal of the service', () => {
  assert.equal(edition.incomplete, { stage: 'service', source: '209-2014/2/5.4', checked: '209-2014/2/5.4' })
})

Frame('/10, /10.1, /10.2, /11: complaints, what they contain, the court', () => {
  assert.equal(edition.complaints, {
    source: '476-2015/4/10',
    contents: '476-2015/4/10.part7',
    court: '476-2015/4/11',
    toMinistry: true,
  })
})

Frame('the passport says the term of /4.1, the hours of /8 and the telephones of /14, in every language', () => {
  assert.equal(
    edition.passport.map(({ row, source }) => [row, source]),
    ['1', '3', '3', '4.1', '5', '6', '7', '8', '9', '14'].map((clause, at) => [at + 1, `476-2015/4/${clause}`]),
  )
  for (const lang of ['kk', 'ru', 'en'] as const) {
    const said = edition.passport.map(({ value }) => value[lang])
    assert.match(said[3] ?? '', /^43 /)
    assert.equal(said[7]?.match(/\d+:\d\d-\d+:\d\d/g), ['9:00-18:30', '13:00-14:30', '9:00-17:30'])
    assert.match(said[9] ?? '', /: 1414; .*: 8 \(7172\) 75-43-23, 75-43-24; www\.mid\.gov\.kz$/)
  }
})

Frame('words that the acts go by: the standard’s in /3 and annex 1, the regulation’s in clauses 3, 4 and 5', () => {
  assert.equal(
    edition.definitions.map(({ term, source }) => [term.kk, source]),
    [
      ['көрсетілетін қызметті беруші', '476-2015/4/3'],
      ['БӨ, АЖ', '476-2015/4/annex1'],
      ['Куәлік', '209-2014/2/3'],
      ['Өтінім', '209-2014/2/4'],
      ['БЭҚАЖ', '209-2014/2/5.1'],
      ['Ұйым', '209-2014/2/5.4'],
      ['Мемлекеттік тіркелім', '209-2014/2/5.11'],
    ],
  )
})

Frame('Order 476 is in force from 2015-07-25, Order 209 from 2014-05-09 at the earliest until 2015-10-31', () => {
  assert.is(standard?.inForceFrom, '2015-07-25')
  assert.is(standard?.inForceFromIsBound, false)
  assert.is(standard?.ceased, '2023-06-10')
  assert.is(standard?.ceasedIsBound, true)
  assert.is(regulation?.inForceFrom, '2014-05-09')
  assert.is(regulation?.inForceFromIsBound, true)
  assert.is(regulation?.ceased, '2015-10-31')
  assert.is(regulation?.ceasedIsBound, false)
})

for (const day of ['2015-07-25', '2015-10-30']) {
  Frame(`accepted on ${day}: 476-2015/4 and 209-2014/2, by the day`, () => {
    const { edition, chosen } = editionOn(stateRegistration, civilDate(day))
    assert.equal([edition.standard, edition.regulation], ['476-2015/4', '209-2014/2'])
    assert.equal(chosen, { standard: 'by-day', regulation: 'by-day' })
  })
}

for (const [day, place] of [
  ['2015-07-24', 'standard'],
  ['2015-10-31', 'regulation'],
] as const) {
  Frame(`accepted on ${day}: the ${place} that governed is not carried, and it is said`, () => {
    const { holes } = refused('no-edition', () => editionOn(stateRegistration, civilDate(day)))
    assert.equal(
      holes.map((hole) => hole.place),
      [place],
    )
  })
}

Frame.run()

const Clauses = suite('state-registration: the clauses')

for (const [act, clauses, places] of [
  ['209-2014', clauses209annex2, PLACES_209],
  ['476-2015', clauses476annex4, PLACES_476],
] as const) {
  Clauses(`${act}: every number of the annex, once`, () => {
    assert.equal(clauses.map((clause) => clause.place).sort(), [...places].sort())
  })
}

Clauses('every citation of the service is one of these', () => {
  const places = new Set([
    ...PLACES_209.map((place) => `209-2014/${place}`),
    ...PLACES_476.map((place) => `476-2015/${place}`),
  ])
  const cited = JSON.stringify(stateRegistration).match(/"(?:209-2014|476-2015)\/\d+\/[^"]+"/g) ?? []
  assert.ok(cited.length > 60)
  assert.equal(
    cited.filter((each) => !places.has(JSON.parse(each))),
    [],
  )
})

Clauses.run()
