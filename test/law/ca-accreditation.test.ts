// Order 209, annex 4, figure by figure as its Kazakh text prints it: written down here from the act, not from the data.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import { editionOn } from '../../src/law/choose-edition.js'
import { clauses209annex4 } from '../../src/law/clauses/209-2014/annex4.js'
import { editionsCarried, newestEdition } from '../../src/law/edition.js'
import { caAccreditation } from '../../src/law/services/ca-accreditation/index.js'
import { refused } from '../support/expected.js'

const edition = newestEdition(caAccreditation)
const [accredit] = edition.procedures
if (accredit === undefined) throw new Error('no procedure')

const Act = suite('209-2014/4: the act')

Act('no standard is carried; the route from 9 May 2014, a bound, to 30 October 2015', () => {
  assert.equal(caAccreditation.standards, [])
  assert.equal(
    caAccreditation.regulations.map((one) => [
      one.id,
      one.act,
      one.service,
      one.inForceFrom,
      one.inForceFromIsBound,
      one.ceased,
      one.ceasedIsBound,
    ]),
    [['209-2014/4', '209-2014', 'ca-accreditation', '2014-05-09', true, '2015-10-31', false]],
  )
  assert.equal(
    editionsCarried(caAccreditation).map((each) => [each.standard, each.regulation]),
    [[null, '209-2014/4']],
  )
})

for (const day of ['2014-05-09', '2015-07-24', '2015-07-25', '2015-10-30'])
  Act(`${day}: the route governs, with the frame that it gives`, () => {
    const { edition: found } = editionOn(caAccreditation, civilDate(day))
    assert.equal([found.standard, found.regulation], [null, '209-2014/4'])
  })

for (const day of ['2014-05-08', '2015-10-31'])
  Act(`${day}: a hole, and said to be`, () => {
    const { holes } = refused('no-edition', () => editionOn(caAccreditation, civilDate(day)))
    assert.ok(holes.some((hole) => hole.place === 'regulation'))
  })

Act('it survives a JSON round trip', () => {
  assert.equal(JSON.parse(JSON.stringify(caAccreditation)), caAccreditation)
})

Act('/3: one procedure, whose result is the certificate; no register is written, nothing is charged', () => {
  assert.equal(
    edition.procedures.map((each) => [each.id, each.source]),
    [['accredit', '209-2014/4/3']],
  )
  assert.equal(accredit.result, {
    granted: 'paper.accreditation-certificate',
    refused: 'paper.refusal',
    acceptanceRefused: 'paper.refusal-of-acceptance',
  })
  assert.equal([edition.register, accredit.effect, accredit.application], [null, 'none', null])
  assert.equal(accredit.subject, { name: ['centre.name'] })
  assert.equal([edition.fee, edition.limits, edition.obligations], [null, [], []])
})

Act('the act sets no overall term; complaints are those of the Law, and say so', () => {
  assert.equal(
    edition.terms.map((term) => [term.id, term.amount, term.unit, term.direction, term.from, term.source]),
    [
      ['complaint-provider', 5, 'working-day', 'forward', 'complaint-registration', '209-2014/4/1'],
      ['complaint-authority', 15, 'working-day', 'forward', 'complaint-registration', '209-2014/4/1'],
    ],
  )
  for (const term of edition.terms) assert.match(term.note?.en ?? '', /article 25/)
  assert.equal(edition.complaints, { source: '209-2014/4/1', contents: null, court: '209-2014/4/1' })
  assert.equal(edition.incomplete, { stage: 'service', source: '209-2014/4/5.4', checked: '209-2014/4/5.4' })
})

Act('the passport goes as far as the route does; the words that it defines', () => {
  assert.equal(
    edition.passport.map((row) => `${row.row} ${row.source}`),
    ['1 209-2014/4/1', '2 209-2014/4/1', '3 209-2014/4/2', '4 209-2014/4/3', '5 209-2014/4/4'],
  )
  assert.equal(
    edition.definitions.map((each) => `${each.term.kk} ${each.source}`),
    [
      'Стандарт 209-2014/4/1',
      'куәлік 209-2014/4/3',
      'өтініш 209-2014/4/4',
      'Басқарма 209-2014/4/5.2',
      'Комиссия 209-2014/4/5.4',
      'Қағида 209-2014/4/5.8',
    ],
  )
  for (const text of Object.values(edition.definitions[5]?.meaning ?? {})) assert.match(text, /2010.*1222|1222.*2010/)
  for (const text of Object.values(edition.definitions[0]?.meaning ?? {})) assert.match(text, /2014.*136|136.*2014/)
})

Act('every clause of annex 4 is there', () => {
  const upTo = (clause: string, n: number) => Array.from({ length: n }, (_, i) => `${clause}.${i + 1}`)
  assert.equal(
    clauses209annex4.map((clause) => clause.place).sort(),
    [
      ...Array.from({ length: 9 }, (_, i) => String(i + 1)),
      ...upTo('5', 8),
      '5.8.part2',
      '5.8.part3',
      ...upTo('6', 9),
      ...upTo('7', 4),
      ...upTo('8', 10),
      'annex1',
    ]
      .map((place) => `4/${place}`)
      .sort(),
  )
})

Act.run()
