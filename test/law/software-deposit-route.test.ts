// Clause 5 of order 209, annex 1: the eleven steps, who does them and in what time.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { newestEdition } from '../../src/law/edition.js'
import { softwareDeposit } from '../../src/law/services/software-deposit/index.js'
import { STEPS } from './steps-209-2014-1.js'

const edition = newestEdition(softwareDeposit)

const Route = suite('209-2014/1: the route')

Route('/5: who does what after whom, in what time, by which clause', () => {
  assert.equal(
    edition.route.map(({ id, role, term, source }) => [
      id,
      role.id,
      term === null || typeof term === 'string' ? term : [term.amount, term.unit],
      source,
    ]),
    STEPS.map(([id, role, term, place]) => [id, role, term, `209-2014/1/${place}`]),
  )
})

Route('/7: the six who take part are the provider’s own', () => {
  assert.equal(
    [...new Set(edition.route.map(({ role }) => role.id))],
    [
      'registry-clerk',
      'head',
      'department-director',
      'department-deputy-director',
      'section-head',
      'leading-specialist',
    ],
  )
  assert.ok(edition.route.every(({ role }) => role.of === undefined))
})

Route('only the refusal, which clause 5 does not number, is the tool’s own step', () => {
  assert.equal(
    edition.route.filter((step) => step.within).map((step) => step.id),
    ['decide-refusal'],
  )
})

Route('/5.9: “one day” of an unsaid kind is a working day, and the date says that the reading is ours', () => {
  const noted = edition.route.filter(({ term }) => term !== null && typeof term === 'object' && term.note !== undefined)
  assert.equal(
    noted.map((step) => step.id),
    ['draft-result'],
  )
})

Route(
  '/4.1 of the standard: sixteen hours, seventeen working days and one day come to exactly twenty working days',
  () => {
    const sum = (unit: string): number =>
      edition.route.reduce(
        (total, { term }) =>
          total + (term !== null && typeof term === 'object' && term.unit === unit ? term.amount : 0),
        0,
      )
    assert.equal([sum('working-hour'), sum('working-day')], [16, 18])
    assert.is(sum('working-hour') / 8 + sum('working-day'), edition.terms.find((term) => term.id === 'service')?.amount)
  },
)

Route('/5.6: what is in order goes into the register; what is not, straight to a reasoned refusal', () => {
  const branches = edition.route.flatMap(({ id, onlyAfter }) =>
    onlyAfter === undefined ? [] : [[id, onlyAfter.step, onlyAfter.outcomes.join(), onlyAfter.planned]],
  )
  assert.equal(branches, [
    ['decide-refusal', 'completeness', 'deficient', false],
    ['enter-data', 'completeness', 'complete', true],
    ['decide', 'completeness', 'complete', true],
  ])
})

Route('each outcome moves the case and yields its paper', () => {
  const moved = edition.route.flatMap((step) =>
    step.outcomes.map((outcome) =>
      [step.id, outcome.id, outcome.status ?? '-', ...(outcome.papers ?? []), ...(outcome.ends ? ['ends'] : [])].join(
        ' ',
      ),
    ),
  )
  assert.equal(moved, [
    'register done registered paper.acceptance-slip',
    'head-assigns done -',
    'director-assigns done -',
    'deputy-director-assigns done -',
    'section-head-assigns done -',
    'completeness complete complete',
    'completeness deficient deficient',
    'decide-refusal refused -',
    'enter-data done -',
    'decide granted -',
    'decide refused -',
    'draft-result done -',
    'sign done -',
    'issue done - paper.cover-letter',
  ])
})

Route('/5.8, /5.10: the deposit number is the decision; whoever decided does not sign', () => {
  assert.equal(
    edition.route.filter((step) => step.by === 'decide').map((step) => step.id),
    ['decide-refusal', 'decide'],
  )
  assert.is(edition.route.find((step) => step.id === 'sign')?.notSameAs, 'decide')
})

Route.run()
