// Order 476, annex 3, and order 209, annex 1, figure by figure as their Kazakh texts print them: written down here from the acts,
// not from the data.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import { editionOn, editionOnOrNone } from '../../src/law/choose-edition.js'
import { editionsCarried, newestEdition } from '../../src/law/edition.js'
import { softwareDeposit } from '../../src/law/services/software-deposit/index.js'
import { refused } from '../support/expected.js'

const edition = newestEdition(softwareDeposit)
const [deposit] = edition.procedures
if (deposit === undefined) throw new Error('no procedure')

const Acts = suite('476-2015/3 and 209-2014/1: the acts')

Acts(
  'the standard from 25 July 2015 to 9 June 2023, the last day a bound; the route from 9 May 2014, a bound, to 30 October 2015',
  () => {
    const [standard] = softwareDeposit.standards
    const [regulation] = softwareDeposit.regulations
    assert.equal([softwareDeposit.standards.length, softwareDeposit.regulations.length], [1, 1])
    assert.equal([standard?.id, standard?.act, standard?.service], ['476-2015/3', '476-2015', 'software-deposit'])
    assert.equal([standard?.inForceFrom, standard?.inForceFromIsBound], ['2015-07-25', false])
    assert.equal([standard?.ceased, standard?.ceasedIsBound], ['2023-06-10', true])
    assert.equal([regulation?.id, regulation?.act, regulation?.service], ['209-2014/1', '209-2014', 'software-deposit'])
    assert.equal([regulation?.inForceFrom, regulation?.inForceFromIsBound], ['2014-05-09', true])
    assert.equal([regulation?.ceased, regulation?.ceasedIsBound], ['2015-10-31', false])
    assert.equal(
      editionsCarried(softwareDeposit).map((each) => [each.standard, each.regulation]),
      [['476-2015/3', '209-2014/1']],
    )
  },
)

for (const day of ['2015-07-25', '2015-10-30'])
  Acts(`${day}: both places are filled`, () => {
    const { edition: found, chosen } = editionOn(softwareDeposit, civilDate(day))
    assert.equal([found.standard, found.regulation], ['476-2015/3', '209-2014/1'])
    assert.equal(chosen, { standard: 'by-day', regulation: 'by-day' })
  })

for (const [day, place] of [
  ['2015-07-24', 'standard'],
  ['2015-10-31', 'regulation'],
] as const)
  Acts(`${day}: the ${place} is a hole, and is said to be`, () => {
    assert.is(editionOnOrNone(softwareDeposit, civilDate(day)), undefined)
    const { holes } = refused('no-edition', () => editionOn(softwareDeposit, civilDate(day)))
    assert.equal(
      holes.map((hole) => hole.place),
      [place],
    )
  })

Acts('it survives a JSON round trip', () => {
  assert.equal(JSON.parse(JSON.stringify(softwareDeposit)), softwareDeposit)
})

Acts(
  '476/6, 209/3: one procedure: a certificate or a reasoned refusal; the register of deposited software is written',
  () => {
    assert.equal(
      edition.procedures.map((each) => each.id),
      ['deposit'],
    )
    assert.equal(deposit.result, {
      granted: 'paper.deposit-certificate',
      refused: 'paper.refusal',
      acceptanceRefused: 'paper.refusal-of-acceptance',
    })
    assert.equal([edition.register, deposit.effect, deposit.application], ['deposit', 'add-entry', '476.3.1'])
    assert.equal(deposit.subject, { name: ['object.name'] })
    assert.equal(edition.obligations, [])
  },
)

Acts('476/4.2, /4.3, /7: twenty minutes in the queue, twenty at the desk, no fee', () => {
  assert.equal(
    edition.limits.map((limit) => [limit.id, limit.amount, limit.unit, limit.source]),
    [
      ['queue', 20, 'minute', '476-2015/3/4.2'],
      ['desk', 20, 'minute', '476-2015/3/4.3'],
    ],
  )
  assert.is(edition.fee, null)
})

Acts(
  '476/10, /11: complaints, their contents and the court; what is incomplete leads to a refusal of the service',
  () => {
    assert.equal(edition.complaints, {
      source: '476-2015/3/10',
      contents: '476-2015/3/10.part7',
      court: '476-2015/3/11',
      toMinistry: true,
    })
    assert.equal(edition.incomplete, { stage: 'service', source: '209-2014/1/3', checked: '209-2014/1/5.6' })
  },
)

Acts('the passport says of each row where it stands', () => {
  assert.equal(
    edition.passport.map((row) => `${row.row} ${row.source}`),
    [
      '1 476-2015/3/1',
      '2 476-2015/3/3',
      '3 476-2015/3/3.part2',
      '4 476-2015/3/4.1',
      '5 476-2015/3/5',
      '6 476-2015/3/6',
      '7 476-2015/3/7',
      '8 476-2015/3/8',
      '9 476-2015/3/9.1',
      '10 476-2015/3/10',
      '11 476-2015/3/14',
    ],
  )
  const said = (row: number) => {
    const value = edition.passport.find((each) => each.row === row)?.value
    return [value?.kk ?? '', value?.ru ?? '', value?.en ?? '']
  }
  for (const text of said(2))
    assert.match(text, /Мемлекеттік техникалық қызмет|Государственная техническая служба|State Technical Service/)
  for (const text of said(4)) assert.match(text, /^20 /)
  for (const text of said(8)) assert.match(text, /9:00-18:30.*9:00-17:30.*13:00-14:30/)
  for (const text of said(10)) assert.match(text, /\D5 \D+15 /)
  for (const text of said(11)) assert.match(text, /1414.*75-43-23, 75-43-24.*mid\.gov\.kz/)
})

Acts('the words that the regulation defines', () => {
  assert.equal(
    edition.definitions.map((each) => `${each.term.kk} ${each.source}`),
    [
      'анықтама 209-2014/1/3',
      'корреспонденция 209-2014/1/5.1',
      'Департамент 209-2014/1/5.2',
      'Бөлім 209-2014/1/5.5',
      'Тізілім 209-2014/1/5.7',
    ],
  )
})

Acts.run()

const Terms = suite('476-2015/3: terms')

Terms('the figures are the act’s, and there are no others', () => {
  assert.equal(
    edition.terms.map((term) => [term.id, term.amount, term.unit, term.direction, term.from, term.source]),
    [
      ['service', 20, 'working-day', 'forward', 'acceptance', '476-2015/3/4.1'],
      ['complaint-provider', 5, 'working-day', 'forward', 'complaint-registration', '476-2015/3/10.part4'],
      ['complaint-authority', 15, 'working-day', 'forward', 'complaint-registration', '476-2015/3/10.part6'],
    ],
  )
})

Terms.run()
