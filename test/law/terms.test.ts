// Every day here was counted by hand from the clause and the calendar of days off. Around Nauryz 2025 the 21st (Friday), 24th and
// 25th of March are off; at New Year 2026 the 1st, 2nd and 7th of January; Sunday 5 January 2025 was worked for Friday the 3rd.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type CivilDate, civilDate, type Moment, moment } from '../../src/calendar/civil-date.js'
import { termFrom, termOf } from '../../src/law/deadlines.js'
import { newestEdition } from '../../src/law/edition.js'
import { scheduleOf } from '../../src/law/plan.js'
import type { TermId } from '../../src/law/service.js'
import { lawOf } from '../../src/law/services/index.js'
import { shipped } from '../calendar/years.js'
import { refused } from '../support/expected.js'

const edition = newestEdition(await lawOf('trusted-registry'))
const [rules] = edition.provisions

interface Happened {
  readonly accepted: string
  readonly registered?: string
  readonly decided?: string
}

function deadlines({ accepted, registered, decided }: Happened) {
  return scheduleOf(
    edition,
    {
      receipt: moment(accepted),
      acceptance: moment(accepted),
      registration: registered === undefined ? undefined : moment(registered),
      decision: decided === undefined ? undefined : moment(decided),
    },
    shipped,
  ).deadlines
}

function deadline(id: TermId, happened: Happened) {
  const found = deadlines(happened).find((each) => each.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

/** A term from an event of its own: a complaint, the rules' entry into force, a document's expiry. */
function from(id: TermId, event: CivilDate | Moment) {
  const term = termOf(edition, id)
  if (term === undefined) throw new Error(`no ${id}`)
  return termFrom(term, event, shipped)
}

const Terms = suite('829-2024: terms')

const figures: readonly (readonly [TermId, number, string, string, string, string])[] = [
  ['registration', 3, 'calendar-day', 'forward', 'acceptance', '829-2024/17'],
  ['completeness', 5, 'working-day', 'forward', 'acceptance', '829-2024/18'],
  ['service', 14, 'working-day', 'forward', 'registration', '829-2024/24'],
  ['hearing-notice', 2, 'working-day', 'backward', 'service', '829-2024/22'],
  ['operator-notice', 14, 'working-day', 'forward', 'decision', '829-2024/8'],
  ['publication', 14, 'working-day', 'forward', 'decision', '829-2024/8'],
  ['complaint-forward', 3, 'working-day', 'forward', 'complaint-receipt', '829-2024/30'],
  ['complaint-provider', 5, 'working-day', 'forward', 'complaint-registration', '829-2024/32'],
  ['complaint-authority', 15, 'working-day', 'forward', 'complaint-registration', '829-2024/33'],
  ['transition', 45, 'calendar-day', 'forward', 'in-force', '829-2024/35'],
  ['renewal', 30, 'calendar-day', 'backward', 'expiry', '829-2024/9'],
]

Terms('the figures are the act’s, and there are no others', () => {
  assert.equal(
    edition.terms.map((term) => [term.id, term.amount, term.unit, term.direction, term.from, term.source]),
    figures,
  )
})

const dates: readonly (readonly [string, TermId, Happened, string])[] = [
  [
    '/17: 3 days are calendar days, from Friday to Monday',
    'registration',
    { accepted: '2025-03-14T16:40' },
    '2025-03-17',
  ],
  ['/17: 3 days that end on a Sunday end on Monday', 'registration', { accepted: '2025-12-25T10:00' }, '2025-12-29'],
  ['/17: 3 days that end within Nauryz end after it', 'registration', { accepted: '2025-03-20T12:00' }, '2025-03-26'],
  ['/18: 5 working days step over Nauryz', 'completeness', { accepted: '2025-03-14T16:40' }, '2025-03-26'],
  ['/18: 5 working days over New Year', 'completeness', { accepted: '2025-12-25T10:00' }, '2026-01-05'],
  ['/18: the hour of acceptance does not matter', 'completeness', { accepted: '2025-03-14T09:00' }, '2025-03-26'],
  ['/18: from the worked Sunday, 7 January is off', 'completeness', { accepted: '2025-01-05T09:00' }, '2025-01-13'],
  ['/24: 14 working days, planned from the acceptance', 'service', { accepted: '2025-03-14T16:40' }, '2025-04-08'],
  [
    '/24: 14 working days from the registration once it is known',
    'service',
    { accepted: '2025-03-14T16:40', registered: '2025-03-17T10:00' },
    '2025-04-09',
  ],
  ['/24: 14 working days over New Year', 'service', { accepted: '2025-12-25T10:00' }, '2026-01-19'],
  ['/24: 14 working days from the first day of the rules', 'service', { accepted: '2025-01-05T09:00' }, '2025-01-24'],
  [
    '/22: the notice goes out 2 working days before the end',
    'hearing-notice',
    { accepted: '2025-03-14T16:40' },
    '2025-04-04',
  ],
  [
    '/22: back from a Wednesday, to the Monday',
    'hearing-notice',
    { accepted: '2025-03-14T16:40', registered: '2025-03-17T10:00' },
    '2025-04-07',
  ],
  ['/22: back over a weekend of January', 'hearing-notice', { accepted: '2025-12-25T10:00' }, '2026-01-15'],
  [
    '/8: to the operator, planned from the end of the service',
    'operator-notice',
    { accepted: '2025-03-14T16:40' },
    '2025-04-28',
  ],
  [
    '/8: to the operator within 14 working days of the decision',
    'operator-notice',
    { accepted: '2025-12-01T10:00', decided: '2025-12-26T11:00' },
    '2026-01-20',
  ],
  [
    '/8: on the website within 14 working days of the decision',
    'publication',
    { accepted: '2025-12-01T10:00', decided: '2025-12-26T11:00' },
    '2026-01-20',
  ],
]

for (const [rule, id, happened, due] of dates) {
  Terms(`${rule}: ${due}`, () => {
    const found = deadline(id, happened)
    assert.is(found.due, due)
    assert.is(found.ends, `${due}T18:30`)
  })
}

Terms('/17: a term that rolled says from which day, one that did not says nothing', () => {
  assert.is(deadline('registration', { accepted: '2025-03-20T12:00' }).rolledFrom, '2025-03-23')
  assert.is(deadline('registration', { accepted: '2025-03-14T16:40' }).rolled, false)
})

Terms('/22: the Code’s 3 working days are shown beside, and the act’s own day is not replaced', () => {
  const notice = deadline('hearing-notice', { accepted: '2025-03-14T16:40' })
  assert.is(notice.due, '2025-04-04')
  assert.is(notice.beside?.due, '2025-04-03')
  assert.equal([notice.beside?.amount, notice.beside?.unit], [3, 'working-day'])
  assert.match(notice.beside?.source.en ?? '', /article 73/)
})

Terms('only /22 has a stricter reading beside it', () => {
  assert.equal(
    edition.terms.filter((term) => term.beside !== undefined).map((term) => term.id),
    ['hearing-notice'],
  )
})

Terms('/24: until it is registered the term is only planned', () => {
  assert.is(deadline('service', { accepted: '2025-03-14T16:40' }).planned, true)
  assert.is(deadline('service', { accepted: '2025-03-14T16:40', registered: '2025-03-17T10:00' }).planned, false)
  assert.is(deadline('completeness', { accepted: '2025-03-14T16:40' }).planned, false)
})

Terms('terms with events of their own do not stand among a case’s terms', () => {
  assert.equal(
    deadlines({ accepted: '2025-03-14T16:40' }).map((each) => each.id),
    ['registration', 'completeness', 'service', 'hearing-notice', 'operator-notice', 'publication'],
  )
})

Terms('a date that rests on a projected calendar says so', () => {
  assert.equal(deadline('service', { accepted: '2025-12-25T10:00' }).projectedYears, [2026])
  assert.equal(deadline('service', { accepted: '2025-03-14T16:40' }).projectedYears, [])
})

Terms('a term that would run into a year without a calendar is refused, not guessed', () => {
  const facts = refused('calendar-year-missing', () => deadline('service', { accepted: '2027-12-20T10:00' }))
  assert.is(facts.year, 2028)
})

const own: readonly (readonly [string, TermId, CivilDate | Moment, string])[] = [
  [
    '/30: a complaint goes on within 3 working days, over Nauryz',
    'complaint-forward',
    moment('2025-03-19T17:00'),
    '2025-03-27',
  ],
  [
    '/32: the provider answers within 5 working days, over Nauryz',
    'complaint-provider',
    moment('2025-03-20T09:30'),
    '2025-04-01',
  ],
  [
    '/33: the authority answers within 15 working days, over New Year',
    'complaint-authority',
    moment('2025-12-30T15:00'),
    '2026-01-23',
  ],
  [
    '/35: 45 calendar days from entry into force',
    'transition',
    rules?.inForceFrom ?? civilDate('1970-01-01'),
    '2025-02-18',
  ],
  [
    '/9: 30 calendar days before expiry, on a Sunday within Nauryz: not rolled',
    'renewal',
    civilDate('2025-04-22'),
    '2025-03-23',
  ],
  ['/9: 30 calendar days before expiry over the end of February', 'renewal', civilDate('2026-03-15'), '2026-02-13'],
  ['/9: the year of expiry needs no calendar', 'renewal', civilDate('2030-06-01'), '2030-05-02'],
]

for (const [rule, id, event, due] of own) {
  Terms(`${rule}: ${due}`, () => {
    const found = from(id, event)
    assert.is(found.due, due)
    assert.is(found.rolled, false)
  })
}

Terms.run()
