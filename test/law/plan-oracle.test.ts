// Every step of every route, on every way that a case can take, at moments around days off, lunch, closing time and the year's end:
// against the act's own figures, counted a day and a minute at a time from the raw calendar files with no code of the program's.
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Moment, moment } from '../../src/calendar/civil-date.js'
import { acceptanceOf, type Channel } from '../../src/calendar/receipt.js'
import { editionOf, editionsCarried } from '../../src/law/edition.js'
import { type Happened, type StepDone, scheduleOf } from '../../src/law/plan.js'
import type { ServiceEdition } from '../../src/law/service.js'
import { allLaw } from '../../src/law/services/index.js'
import { isWorking, plusDays } from '../calendar/slow-oracle.js'
import { shipped } from '../calendar/years.js'
import { acceptedAt, endOf, minutesOn, planOf } from './naive-route.js'
import { WAYS, type Way } from './route-tables.js'

const laws = await allLaw()

function editionFor({ service, standard, route }: Way): ServiceEdition {
  const law = laws.find((each) => each.service === service)
  if (law === undefined) throw new Error(service)
  return editionOf(law, standard ?? null, route)
}

/** The days from 2013 to the middle of 2027: the longest way needs some months of calendar after it. */
const LAST = 5290
const dayAt = (n: number): string => plusDays('2013-01-01', n)
/** Beside a day off or a worked weekend: where counting goes wrong if it does. */
const beside = Array.from({ length: LAST }, (_, n) => dayAt(n)).filter((day) => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return [-1, 0, 1].some((n) => isWorking(plusDays(day, n)) !== ![0, 6].includes((((weekday + n) % 7) + 7) % 7))
})
const yearEnds = Array.from({ length: 14 }, (_, n) => [28, 29, 30, 31].map((day) => `${2013 + n}-12-${day}`)).flat()
const someDay = fc.oneof(
  fc.integer({ min: 0, max: LAST }).map(dayAt),
  fc.constantFrom(...beside),
  fc.constantFrom(...yearEnds),
)
const EDGES = [0, 539, 540, 541, 779, 780, 781, 869, 870, 871, 1049, 1050, 1051, 1095, 1109, 1110, 1111, 1439]
const someMinute = fc.oneof(
  fc.constantFrom(...EDGES),
  fc.integer({ min: 540, max: 1110 }),
  fc.integer({ min: 0, max: 1439 }),
)
const received = fc
  .tuple(someDay, someMinute)
  .map(
    ([day, minute]) =>
      `${day}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  )
const channel = fc.constantFrom<Channel>('office', 'portal', 'post')

/** What the program says of a case on this way, with so many of its steps done. */
function said(way: Way, edition: ServiceEdition, happened: Happened) {
  return scheduleOf(edition, happened, shipped)
    .steps.filter((step) => way.rows.some((row) => row.id === step.id))
    .map(({ id, start, ends, late, lateBy }) => ({ id, start, ends, late, lateBy }))
}

const Routes = suite('every step against the long way')

Routes('every route that is carried is written down, on its usual way and on others', () => {
  const carried = laws.flatMap((law) => editionsCarried(law).map((edition) => edition.regulation))
  assert.equal([...new Set(WAYS.filter((way) => way.usual).map((way) => way.route))].sort(), [...carried].sort())
})

Routes('every step of every route stands on one of the ways', () => {
  for (const law of laws) {
    for (const edition of editionsCarried(law)) {
      const rows = WAYS.filter((way) => way.route === edition.regulation).flatMap((way) => way.rows)
      const missing = edition.route.filter((step) => !rows.some((row) => row.id === step.id)).map((step) => step.id)
      // Called for in the middle of a way: their terms have tests of their own.
      assert.equal(
        missing,
        missing.filter((id) => ['hearing', 'extend', 'extension-notice'].includes(id)),
      )
    }
  }
})

for (const way of WAYS) {
  const name = `${way.service} ${way.route}, ${way.title}`
  const edition = editionFor(way)

  if (way.usual) {
    Routes(`${name}: planned from the acceptance, each step is due when the act says`, () => {
      fc.assert(
        fc.property(received, channel, (at, by) => {
          const receipt = moment(at)
          const { accepted } = acceptanceOf(receipt, by, shipped)
          assert.is(accepted, acceptedAt(at, by))
          const { steps, deadlines } = scheduleOf(edition, { receipt, acceptance: accepted }, shipped)
          assert.equal(
            steps.map(({ id, start, ends, late, lateBy }) => ({ id, start, ends, late, lateBy })),
            planOf(way, accepted, new Map()),
          )
          for (const [id, [length]] of Object.entries(way.terms))
            assert.is(deadlines.find((each) => each.id === id)?.ends, endOf(length, accepted), id)
        }),
        { numRuns: 150 },
      )
    })
  }

  Routes(`${name}: whatever was done when, what is left is planned anew, and what was late is late by so much`, () => {
    const pace = fc.array(
      fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 9000 })),
      {
        minLength: way.rows.length,
        maxLength: way.rows.length,
      },
    )
    fc.assert(
      fc.property(received, channel, pace, fc.nat(way.rows.length), (at, by, minutes, many) => {
        const accepted = acceptedAt(at, by)
        // A way that is not the usual one is known only once its branching step was done.
        const count = way.usual ? many : Math.max(many, branching(way))
        const done = new Map<string, string>()
        let last = accepted
        for (const [n, row] of way.rows.slice(0, count).entries()) {
          last = minutes[n] === 0 ? last : minutesOn(last, minutes[n] ?? 1)
          done.set(row.id, last)
        }
        assert.equal(said(way, edition, happenedOn(way, accepted, done)), planOf(way, accepted, done))
      }),
      { numRuns: 80 },
    )
  })
}

/** How many steps must be recorded until the case is on this way for sure. */
function branching(way: Way): number {
  const telling = ['deficient', 'negative', 'ordered', 'removed', 'not-removed']
  return way.rows.findLastIndex((row) => telling.includes(row.outcome ?? '')) + 1
}

function happenedOn(way: Way, accepted: string, done: ReadonlyMap<string, string>): Happened {
  const steps: readonly StepDone[] = way.rows.flatMap((row) => {
    const at = done.get(row.id)
    return at === undefined ? [] : [{ step: row.id, at: at as Moment, by: 'clerk', outcome: row.outcome ?? 'done' }]
  })
  const decision = way.rows.find((row) => row.id.startsWith('decide'))
  return {
    receipt: accepted as Moment,
    acceptance: accepted as Moment,
    registration: done.get('register') as Moment | undefined,
    decision: done.get(decision?.id ?? '') as Moment | undefined,
    done: steps,
  }
}

Routes.run()
