// Clause 5 of order 209, annex 4: eight steps and two paragraphs more, who does them and in what time.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { newestEdition } from '../../src/law/edition.js'
import { caAccreditation } from '../../src/law/services/ca-accreditation/index.js'
import { STEPS, type Unit } from './steps-209-2014-4.js'

const edition = newestEdition(caAccreditation)

const Route = suite('209-2014/4: the route')

Route('/5: who does what after whom, in what time, by which clause', () => {
  assert.equal(
    edition.route.map(({ id, role, term, source }) => [
      id,
      role.id,
      term === null || typeof term === 'string' ? term : [term.amount, term.unit],
      source,
    ]),
    STEPS.map(([id, role, term, place]) => [id, role, term, `209-2014/4/${place}`]),
  )
})

Route('/7: four of the provider take part, and the Commission', () => {
  const of = new Map(edition.route.map(({ role }) => [role.id, role.of ?? 'provider']))
  assert.equal(Object.fromEntries(of), {
    'registry-clerk': 'provider',
    head: 'provider',
    'head-of-directorate': 'provider',
    expert: 'provider',
    commission: 'commission',
  })
})

Route('deciding and signing are the tool’s own steps: the act numbers neither', () => {
  assert.equal(
    edition.route.filter((step) => step.within).map((step) => step.id),
    ['decide', 'sign'],
  )
})

Route('/5.8: what the act leaves open is said with the date', () => {
  const noted = edition.route.filter(({ term }) => term !== null && typeof term === 'object' && term.note !== undefined)
  assert.equal(
    noted.map((step) => step.id),
    ['inspect', 'issue'],
  )
})

Route('11 hours 10 minutes, 7 working days and 21 calendar days', () => {
  const main = edition.route.filter((step) => step.id !== 'notify-negative')
  const sum = (unit: Unit): number =>
    main.reduce(
      (total, { term }) => total + (term !== null && typeof term === 'object' && term.unit === unit ? term.amount : 0),
      0,
    )
  assert.equal(
    [sum('working-hour') * 60 + sum('minute'), sum('working-day'), sum('calendar-day')],
    [11 * 60 + 10, 7, 21],
  )
})

Route('/5.4, /5.8: the Commission is called for a complete application, and inspects what it found in order', () => {
  const branches = edition.route.flatMap(({ id, onlyAfter }) =>
    onlyAfter === undefined ? [] : [[id, onlyAfter.step, onlyAfter.outcomes.join(), onlyAfter.planned]],
  )
  assert.equal(branches, [
    ['agree-letter', 'completeness', 'complete', true],
    ['sign-letter', 'completeness', 'complete', true],
    ['send-letter', 'completeness', 'complete', true],
    ['commission-meeting', 'completeness', 'complete', true],
    ['notify', 'commission-meeting', 'positive', true],
    ['notify-negative', 'commission-meeting', 'negative', false],
    ['inspect', 'commission-meeting', 'positive', true],
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
    'directorate-assigns done -',
    'completeness complete complete',
    'completeness deficient deficient',
    'agree-letter done -',
    'sign-letter done -',
    'send-letter done with-commission paper.commission-referral',
    'commission-meeting positive under-examination paper.commission-protocol',
    'commission-meeting negative deficient paper.commission-protocol',
    'notify done - paper.inspection-notice',
    'notify-negative done - paper.cover-letter',
    'inspect conforms recommended paper.examination-act',
    'inspect nonconforms deficient paper.examination-act',
    'decide granted -',
    'decide refused -',
    'sign done -',
    'issue done - paper.cover-letter',
  ])
})

Route('/5.8: the certificate counts from the act of the inspection; whoever decided does not sign', () => {
  const issue = edition.route.find((step) => step.id === 'issue')
  assert.ok(issue !== undefined && issue.term !== null && typeof issue.term === 'object')
  assert.equal(issue.term.from, ['completeness', 'notify-negative', 'inspect'])
  assert.equal(
    edition.route.filter((step) => step.by === 'decide').map((step) => step.id),
    ['decide'],
  )
  assert.is(edition.route.find((step) => step.id === 'sign')?.notSameAs, 'decide')
})

Route.run()
