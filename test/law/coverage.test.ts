// Why: «what of the acts does the tool carry out?» must be answered clause by clause, with none left out and none claimed without a test.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clausesOf } from '../../src/law/clause.js'
import { CLAUSE_KINDS, coverageOf, totalsOf } from '../../src/law/coverage.js'
import { exists, textOf } from '../run-support/project.js'
import { CLAUSE_NUMBERS } from './clause-numbers.js'
import { lawJson, refusedLaw, runLaw } from './run-law.js'

/** A paragraph that has no number of its own in the act: `9.1.part2`, `4/annex5/part3`. */
const isParagraph = (place: string): boolean => /(?:^|[./])part\d+$/.test(place)

const Coverage = suite('coverage of the acts')

for (const [act, numbers] of Object.entries(CLAUSE_NUMBERS)) {
  Coverage(`${act}: every numbered clause is there, and none that the act does not number`, async () => {
    const places = (await clausesOf(act)).map((clause) => clause.place)
    assert.equal(
      numbers.filter((number) => !places.includes(number)),
      [],
    )
    const known = new Set(numbers)
    assert.equal(
      places.filter((place) => !known.has(place) && !isParagraph(place)),
      [],
    )
    assert.is(new Set(places).size, places.length, 'a clause stands twice')
  })

  Coverage(`${act}: what is called carried out names tests that are there and run`, async () => {
    const carried = (await clausesOf(act)).filter((clause) => clause.kind === 'carried-out')
    assert.ok(carried.length > 0)
    const named = [...new Set(carried.flatMap((clause) => clause.tests))]
    assert.equal(
      named.filter((path) => !/^test\/.+\.test\.ts$/.test(path) || !exists(path)),
      [],
    )
    assert.equal(
      named.filter((path) => !textOf(path).includes('.run()')),
      [],
    )
    assert.equal(
      carried.filter((clause) => clause.tests.length === 0).map((clause) => clause.place),
      [],
    )
  })

  Coverage(`${act}: what is out of reach says why, and so does what is informational`, async () => {
    const others = (await clausesOf(act)).filter((clause) => clause.kind !== 'carried-out')
    assert.equal(
      others
        .filter(({ does }) => [does.kk, does.ru, does.en].some((text) => text.trim().length < 12))
        .map((clause) => clause.place),
      [],
    )
    assert.equal(
      others.filter((clause) => clause.tests.length > 0).map((clause) => clause.place),
      [],
    )
  })
}

Coverage('the list of numbers has the figures of the acts', () => {
  const count = (act: keyof typeof CLAUSE_NUMBERS, start: string): number =>
    CLAUSE_NUMBERS[act].filter((number) => new RegExp(`^${start}\\.\\d+$`).test(number)).length
  assert.is(count('209-2014', '1/5'), 11)
  assert.is(count('209-2014', '2/5'), 19)
  assert.is(count('209-2014', '3/5'), 11)
  assert.is(count('209-2014', '4/5'), 8)
  assert.is(count('209-2014', '3/9'), 17)
  assert.is(count('757-2012', '15'), 9)
  assert.is(count('676-2014', '9'), 7)
  assert.is(CLAUSE_NUMBERS['676-2014'].filter((number) => number.startsWith('annex2/')).length, 13)
  for (const numbers of Object.values(CLAUSE_NUMBERS)) assert.is(new Set(numbers).size, numbers.length)
})

Coverage('the five acts, oldest first, each clause once in its totals', async () => {
  const covered = await coverageOf()
  assert.equal(
    covered.map((each) => each.act),
    ['757-2012', '209-2014', '676-2014', '476-2015', '829-2024'],
  )
  for (const { clauses, totals } of covered) {
    assert.is(
      CLAUSE_KINDS.reduce((sum, kind) => sum + totals[kind], 0),
      clauses.length,
    )
    assert.equal(totals, totalsOf(clauses))
  }
  assert.equal(await coverageOf('136-2014'), [])
})

Coverage.run()

const Command = suite('kz-is law coverage')

Command('--json names every clause of an act with its kind and its tests', async () => {
  const [act, none] = await lawJson('law coverage 209-2014', { lang: 'en' })
  assert.is(none, undefined)
  assert.is(act.act, '209-2014')
  assert.is(act.total, act.clauses.length)
  assert.is(act.totals.carriedOut + act.totals.informational + act.totals.outOfReach, act.total)
  const cited = act.clauses.map((clause: { citation: string }) => clause.citation)
  for (const number of CLAUSE_NUMBERS['209-2014']) assert.ok(cited.includes(`209-2014/${number}`), number)
  for (const { kind, says, does, tests } of act.clauses) {
    assert.ok(says && does)
    assert.is(tests.length > 0, kind === 'carried-out')
  }
})

Command('without an act all five, with a table of sums', async () => {
  assert.is((await lawJson('law coverage')).length, 5)
  const { out, code } = await runLaw('law coverage', { lang: 'en' })
  assert.is(code, 0)
  const total = Object.values(CLAUSE_NUMBERS).flat().length
  assert.ok(Number(/^All +(\d+)/m.exec(out)?.[1]) >= total)
  for (const [act, numbers] of Object.entries(CLAUSE_NUMBERS))
    for (const number of numbers) assert.ok(out.includes(`  ${act}/${number} · `), `${act}/${number}`)
})

Command('an act whose text is not carried is an error that names those that are', async () => {
  const { remedy } = await refusedLaw('usage', 'law coverage 136-2014')
  assert.is(remedy.length, 5)
})

Command.run()
