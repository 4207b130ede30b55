// Why: an anomaly of an act that the tool passes over in silence becomes a decision that nobody took.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { addDays, type CivilDate, civilDate as day, weekdayOf } from '../../src/calendar/civil-date.js'
import { readCalendar } from '../../src/files/calendar-files.js'
import { actOf } from '../../src/law/acts/index.js'
import { ANOMALIES } from '../../src/law/check/anomalies.js'
import { checkLaw } from '../../src/law/check/check-law.js'
import type { ComputedFacts } from '../../src/law/check/computed.js'
import { type Finding, isComputed } from '../../src/law/check/finding.js'
import { plannedOver } from '../../src/law/check/route-plan.js'
import { type RouteSum, sumOf, verdictOf } from '../../src/law/check/route-sum.js'
import { whereIs } from '../../src/law/check/where.js'
import { clauseOf } from '../../src/law/clause.js'
import { editionOf, editionsCarried } from '../../src/law/edition.js'
import { SERVICE_IDS } from '../../src/law/service.js'
import { allLaw, lawOf } from '../../src/law/services/index.js'
import { lawJson, refusedLaw, runLaw } from './run-law.js'

const calendar = readCalendar()
const findings = async (scope = {}): Promise<readonly Finding[]> => checkLaw(await allLaw(), calendar, scope)

async function computed<K extends keyof ComputedFacts>(check: K, id: string): Promise<ComputedFacts[K]> {
  const found = (await findings()).find(
    (each) => isComputed(each) && each.check === check && each.id === `${check}:${id}`,
  )
  assert.ok(found && isComputed(found), `${check}:${id}`)
  return found.facts as ComputedFacts[K]
}

const Known = suite('anomalies that were read in the acts')

/** What must be known, by clause, and a word of what was found there. */
const MUST_KNOW: readonly (readonly [citation: string, says: RegExp])[] = [
  // The anomalies of the acts
  ['209-2014/3/5.10', /6\.12/],
  ['676-2014/7', /2 948 967/],
  ['829-2024/17', /three/],
  ['829-2024/annex4/7', /6 to 8/],
  ['829-2024/annex1', /heading/],
  ['476-2015/4/annex2', /7, 7/],
  ['476-2015/3/annex1', /сынақтан өткізуге/],
  ['209-2014/1/4', /clause 8 of the standard/],
  ['209-2014/2/4', /clause 8 of the standard/],
  ['209-2014/3/10', /8 comes 10, then 9/],
  ['829-2024/annex9', /state language twice/],
  ['829-2024/annex7', /Russian signature lines/],
  ['209-2014/1/5.9', /one day/],
  // The oddities of the forms
  ['476-2015/4/annex3', /желісіні.*иелнушінің/],
  ['476-2015/4/annex4', /жүенің.*Құрды/],
  ['476-2015/4/annex5', /Лицезияланған.*тіркеуі/],
  ['476-2015/4/annex5', /Түрi, көлемi, Өндiрушi/],
  ['476-2015/4/annex5', /thousands of tenge/],
  ['476-2015/4/annex5', /no quantity.*no cost.*eight columns under numbers 1 to 7/],
  ['476-2015/1/annex3', /өзгеру күн/],
  ['476-2015/1/annex3', /yes or no after a version/],
  ['476-2015/1/annex2', /blank stands before облысы/],
  ['476-2015/1/annex2', /8 белгіден кем емес/],
  ['476-2015/1/annex2', /audit log stands twice/],
  ['476-2015/1/annex2', /керектісін сызу/],
  ['476-2015/3/annex1', /Шығарылған жылы.*Шығарылған күні/],
  ['476-2015/4/annex1', /information systems too/],
  ['829-2024/annex3', /no lines/],
  ['829-2024/annex5', /no lines/],
  ['829-2024/annex6', /\[\[/],
  ['829-2024/annex7', /ББ.*УО/],
  ['829-2024/annex8', /one blank/],
  ['829-2024/annex9', /20___жыл.*20___ж\./],
  ['829-2024/annex10', /other’s products/],
  ['676-2014/annex2', /sixth/],
  ['676-2014/annex3', /Ақпараттық қорғаудың.*Ақпаратты қорғаудың/],
  ['676-2014/annex3', /no place to sign/],
  ['676-2014/annex4', /no place to sign/],
  // What else was read
  ['209-2014/order/5', /from the day/],
  ['209-2014/3/5.6', /6\.7/],
  ['209-2014/2/5.4', /Ұйым/],
  ['209-2014/3/8', /list itself is missing/],
  ['476-2015/1/10', /applicant’s/],
  ['476-2015/4/10', /applicant’s/],
  ['676-2014/10', /provider’s complaint/],
  ['476-2015/1/9', /another list/],
  ['829-2024/19', /row 10/],
  ['829-2024/15', /portal only/],
  ['829-2024/annex2/4', /14 working days/],
  ['829-2024/8', /publication/],
  ['829-2024/35', /2025-02-18.*2025-02-17/],
  ['476-2015/order/1.2', /224\/НҚ/],
  ['476-2015/order/1.5', /229\/НҚ/],
  ['209-2014/1/9', /heading is left/],
  ['757-2012/17', /heading is left/],
]

for (const [citation, says] of MUST_KNOW) {
  Known(`${citation}: ${says.source}`, () => {
    const here = ANOMALIES.filter((each) => each.citation === citation)
    assert.ok(here.length > 0, 'nothing is known of it')
    assert.ok(
      here.some((each) => says.test(each.found.en)),
      here.map((each) => each.found.en).join('\n'),
    )
  })
}

Known(
  'each is of a clause that exists, once, and says in three languages what was found and what the tool does',
  async () => {
    assert.is(new Set(ANOMALIES.map((each) => each.id)).size, ANOMALIES.length)
    for (const { id, citation, title, found, does } of ANOMALIES) {
      assert.ok(await clauseOf(citation), id)
      for (const text of [title, found, does]) {
        assert.ok(text.kk.trim() !== '' && text.ru.trim() !== '' && text.en.trim() !== '', id)
        if (text.kk.split(' ').length > 3) assert.not.equal(text.kk, text.ru, id)
      }
      for (const text of [found, does]) assert.match(text.en, /[.]$/, id)
    }
  },
)

Known.run()

const Sums = suite('sums of the steps')

const sum = (given: Partial<RouteSum>): RouteSum => ({
  minutes: 0,
  workingDays: 0,
  calendarDays: 0,
  steps: 1,
  open: 0,
  ...given,
})

for (const [why, given, amount, unit, expected] of [
  [
    '16 hours and 18 working days are exactly 20 working days',
    { minutes: 960, workingDays: 18 },
    20,
    'working-day',
    'exact 0 0',
  ],
  ['a minute less leaves a minute', { minutes: 959, workingDays: 18 }, 20, 'working-day', 'inside 1 0'],
  ['a minute more is a minute over', { minutes: 961, workingDays: 18 }, 20, 'working-day', 'over -1 0'],
  [
    '31 working days and 41 h 15 min leave 6 days 6 h 45 min of 43',
    { minutes: 2475, workingDays: 31 },
    43,
    'working-day',
    'inside 3285 0',
  ],
  [
    'calendar days within working days cannot be compared',
    { calendarDays: 1, workingDays: 1 },
    20,
    'working-day',
    'mixed',
  ],
  [
    '30 calendar days of 30, minutes of the first day aside',
    { minutes: 15, calendarDays: 30 },
    30,
    'calendar-day',
    'exact 0 0',
  ],
  ['a calendar day over', { calendarDays: 31 }, 30, 'calendar-day', 'over 0 -1'],
  ['two calendar days free', { calendarDays: 28 }, 30, 'calendar-day', 'inside 0 2'],
  [
    'hours that fill days beside calendar days cannot be compared',
    { minutes: 480, calendarDays: 14 },
    30,
    'calendar-day',
    'mixed',
  ],
  [
    'working days within calendar days cannot be compared',
    { workingDays: 2, calendarDays: 14 },
    30,
    'calendar-day',
    'mixed',
  ],
  ['a step without a term leaves it open', { workingDays: 2, open: 1 }, 30, 'working-day', 'open'],
  ['40 working hours hold 5 working days', { workingDays: 5 }, 40, 'working-hour', 'exact 0 0'],
] as const) {
  Sums(why, () => {
    const verdict = verdictOf(sum(given), { amount, unit })
    assert.is(
      'slackDays' in verdict ? `${verdict.is} ${verdict.slackMinutes} ${verdict.slackDays}` : verdict.is,
      expected,
    )
  })
}

Sums('without an overall term there is nothing to compare with', () =>
  assert.equal(verdictOf(sum({}), null), { is: 'no-term' }),
)

Sums('software-deposit: eleven steps are exactly the 20 working days of the standard', async () => {
  const { sum: found, standard, term, verdict, together } = await computed('route-sum', '209-2014/1')
  assert.equal(found, { minutes: 16 * 60, workingDays: 18, calendarDays: 0, steps: 11, open: 0 })
  assert.equal([standard, term, together], ['476-2015/3', { amount: 20, unit: 'working-day' }, true])
  assert.equal(verdict, { is: 'exact', slackMinutes: 0, slackDays: 0 })
})

Sums('state-registration: 31 working days and 41 h 15 min inside 43 working days, 6 days 6 h 45 min free', async () => {
  const { sum: found, standard, verdict } = await computed('route-sum', '209-2014/2')
  assert.equal(found, { minutes: 41 * 60 + 15, workingDays: 31, calendarDays: 0, steps: 19, open: 0 })
  assert.is(standard, '476-2015/4')
  assert.equal(verdict, { is: 'inside', slackMinutes: 6 * 480 + 6 * 60 + 45, slackDays: 0 })
})

Sums(
  'cash-register, 757-2012: 15 minutes and 30 calendar days against 30, with a standard that came later',
  async () => {
    const { sum: found, verdict, term, together } = await computed('route-sum', '757-2012')
    assert.equal(found, { minutes: 15, workingDays: 0, calendarDays: 5 + 23 + 2, steps: 4, open: 0 })
    assert.equal(term, { amount: 30, unit: 'calendar-day' })
    assert.is(verdict.is, 'exact')
    assert.is(together, false)
  },
)

Sums('cash-register, 209-2014/3: 22 h 15 min and 14 calendar days, and step 4 has no length', async () => {
  const { sum: found, verdict } = await computed('route-sum', '209-2014/3')
  assert.equal(found, { minutes: 22 * 60 + 15, workingDays: 0, calendarDays: 14, steps: 11, open: 1 })
  assert.is(verdict.is, 'open')
})

Sums('accreditation: 11 h 10 min, 7 working days and 21 calendar days, and no overall term', async () => {
  const { sum: found, verdict, standard } = await computed('route-sum', '209-2014/4')
  assert.equal(found, { minutes: 11 * 60 + 10, workingDays: 2 + 5, calendarDays: 1 + 18 + 2, steps: 8, open: 0 })
  assert.is(verdict.is, 'no-term')
  assert.is(standard, null)
})

Sums('only the way that the plan counts on is added up, and only steps of the act', async () => {
  const law = await lawOf('system-attestation')
  const [edition] = editionsCarried(law)
  assert.ok(edition)
  const found = sumOf(edition.route, edition.terms)
  assert.is(found.workingDays, 6, 'the contract; the removal of nonconformities is called for, not planned')
  assert.is(found.calendarDays, 2 + 30 + 2 + 1)
})

Sums.run()

const Plans = suite('the route planned for every day')

/** The next day of work, counted by hand. */
function roll(from: CivilDate): CivilDate {
  let at = from
  while (!calendar.isWorking(at)) at = addDays(at, 1)
  return at
}

Plans('757-2012: three terms that each move off a day off, against one, counted by hand', async () => {
  let [days, late, most] = [0, 0, 0]
  for (let at = day('2013-01-07'); at < '2014-05-09'; at = addDays(at, 1)) {
    if (!calendar.isWorking(at)) continue
    days += 1
    const ends = roll(addDays(roll(addDays(roll(addDays(at, 5)), 23)), 2))
    const due = roll(addDays(at, 30))
    if (ends > due) late += 1
    for (let by = 0; addDays(due, by) <= ends; by += 1) most = Math.max(most, by)
  }
  const facts = await computed('route-plan', '757-2012')
  assert.equal([facts.days, facts.late, facts.worst?.by], [days, late, most])
  assert.ok(late > 0, 'the sum of the days is right and the plan is late all the same')
  assert.is(facts.together, false)
})

Plans(
  'software-deposit, state-registration and 209-2014/3 are never late while their acts stood together',
  async () => {
    let workingDays = 0
    for (let at = day('2015-07-25'); at < '2015-10-31'; at = addDays(at, 1))
      if (calendar.isWorking(at)) workingDays += 1
    for (const id of ['209-2014/1', '209-2014/2', '209-2014/3']) {
      const facts = await computed('route-plan', id)
      assert.equal([facts.days, facts.late, facts.worst], [workingDays, 0, null], id)
    }
  },
)

Plans('a route that is a day too long is late on every day', async () => {
  const law = await lawOf('software-deposit')
  const edition = editionOf(law, '476-2015/3', '209-2014/1')
  const shorter = {
    ...edition,
    terms: edition.terms.map((each) => (each.id === 'service' ? { ...each, amount: 19 } : each)),
  }
  const planned = plannedOver(shorter, day('2015-08-03'), day('2015-08-08'), calendar)
  assert.is(planned?.days, 5)
  assert.is(planned?.late, 5)
  assert.is(weekdayOf(day('2015-08-03')), 1)
})

Plans('without an overall term there is nothing to be late for', async () => {
  const [edition] = editionsCarried(await lawOf('ca-accreditation'))
  assert.ok(edition)
  assert.is(plannedOver(edition, day('2015-08-03'), day('2015-08-04'), calendar), null)
})

Plans.run()

const Computed = suite('checks computed from the data')

Computed('steps to which an act gives no term, and no other', async () => {
  const open = (await findings()).filter((each) => isComputed(each) && each.check === 'step-without-term')
  assert.equal(
    open.map((each) => each.id),
    [
      'step-without-term:209-2014/3/completeness',
      'step-without-term:676-2014/register',
      'step-without-term:829-2024/refer',
      'step-without-term:829-2024/recommend',
    ],
  )
  const facts = await computed('step-without-term', '209-2014/3/completeness')
  assert.is(facts.bounded?.en, 'Completeness check')
  assert.is(open[0]?.citation, '209-2014/3/5.4')
})

Computed('the code asks 3 working days for the notice of a hearing, the rules 2', async () => {
  const { own, beside } = await computed('stricter', '829-2024/22/hearing-notice')
  assert.equal(
    [own, beside],
    [
      { amount: 2, unit: 'working-day' },
      { amount: 3, unit: 'working-day' },
    ],
  )
})

Computed('every date of an edition that is only a bound', async () => {
  const bounds = (await findings()).filter((each) => isComputed(each) && each.check === 'bound').map((each) => each.id)
  assert.equal(
    bounds.sort(),
    [
      ...['209-2014/1/from', '209-2014/2/from', '209-2014/3/from', '209-2014/4/from'],
      ...['476-2015/1/ceased', '476-2015/3/ceased', '476-2015/4/ceased'],
      ...['676-2014/ceased', '676-2014/from', '757-2012/ceased', '829-2024/from'],
    ].map((id) => `bound:${id}`),
  )
})

Computed('the overlap of 676 and 476 annex 5, and the hole of the route from 2015-10-31', async () => {
  const overlap = await computed('overlap', 'system-attestation/standard/2015-07-25')
  assert.equal(
    overlap.acts.map((each) => [each.short.en, each.annex, each.inferred]),
    [
      ['Government Resolution No 676 of 19 June 2014', null, false],
      ['Order No 476 of 21 April 2015', 5, true],
    ],
  )
  assert.is(overlap.last, '2015-09-07')
  for (const service of ['cash-register-conclusion', 'software-deposit', 'state-registration'])
    assert.is(
      (await computed('hole', `${service}/regulation/2015-10-31`)).acts[0]?.short.en,
      'Order No 877 of 24 August 2015',
    )
})

Computed(
  'accreditation has no standard; deposit, registration, accreditation and attestation no prescribed certificate',
  async () => {
    assert.is((await computed('no-standard', 'ca-accreditation')).edition, '209-2014/4')
    assert.ok((await computed('result-without-form', '476-2015/3')).papers.includes('paper.deposit-certificate'))
    assert.ok((await computed('result-without-form', '676-2014')).papers.includes('paper.attestation-certificate'))
    assert.equal((await computed('result-without-form', '476-2015/1')).papers, ['paper.refusal'])
    assert.is(
      (await findings()).some((each) => each.id === 'result-without-form:829-2024'),
      false,
    )
  },
)

Computed('routes with days of both kinds', async () => {
  const mixed = (await findings())
    .filter((each) => isComputed(each) && each.check === 'mixed-days')
    .map((each) => each.citation)
  assert.equal(mixed, ['209-2014/4', '676-2014', '829-2024'])
})

Computed('a reading that an anomaly tells of is not told twice', async () => {
  const all = await findings()
  const known = new Set(ANOMALIES.map((each) => each.citation))
  assert.equal(
    all.filter((each) => isComputed(each) && each.check === 'reading' && known.has(each.citation)),
    [],
  )
  assert.is(new Set(all.map((each) => each.id)).size, all.length)
})

Computed('every finding is of a clause, an edition, an act or a service that exists', async () => {
  for (const { id, citation } of await findings()) {
    const known =
      (await clauseOf(citation)) !== undefined ||
      actOf(citation.split('/')[0] ?? '') !== undefined ||
      SERVICE_IDS.some((service) => service === citation)
    assert.ok(known, id)
  }
})

Computed('where a citation belongs: by its annex, by its act', () => {
  assert.equal(whereIs('209-2014/3/5.4'), {
    service: 'cash-register-conclusion',
    from: '2014-05-09',
    until: '2015-10-31',
  })
  assert.equal(whereIs('476-2015/4/annex2'), { service: 'state-registration', from: '2015-07-25', until: '2023-06-10' })
  assert.equal(whereIs('676-2014/7'), { service: 'system-attestation', from: '2014-06-30', until: '2015-09-08' })
  assert.equal(whereIs('209-2014/order/5'), { service: null, from: '2014-05-09', until: '2015-10-31' })
  assert.equal(whereIs('nothing'), { service: null, from: null, until: null })
})

Computed('by service and by day only what touches them is found', async () => {
  const deposit = await findings({ service: 'software-deposit' })
  assert.ok(deposit.length > 5)
  for (const each of deposit)
    assert.ok(/software-deposit|209-2014\/1|476-2015\/3/.test(`${each.id} ${each.citation}`), each.id)
  const on = async (text: string) => new Set((await findings({ on: day(text) })).map((each) => each.id))
  assert.ok((await on('2015-10-31')).has('hole:software-deposit/regulation/2015-10-31'))
  assert.not((await on('2015-10-30')).has('hole:software-deposit/regulation/2015-10-31'))
  assert.ok((await on('2015-07-25')).has('overlap:system-attestation/standard/2015-07-25'))
  assert.not((await on('2015-07-24')).has('overlap:system-attestation/standard/2015-07-25'))
  assert.ok((await on('2026-03-02')).has('kind-of-days-unsaid:829-2024/17'))
  assert.not((await on('2026-03-02')).has('fee-in-words:676-2014/7'))
})

Computed.run()

const Command = suite('kz-is law check')

Command('--json: an array of findings with id, citation, severity, title, found, does; exit code 10', async () => {
  const { code } = await runLaw('law check')
  assert.is(code, 10)
  const all = await lawJson('law check', { lang: 'en' })
  assert.ok(Array.isArray(all) && all.length > 100)
  for (const { id, citation, severity, title, found, does } of all) {
    for (const text of [id, citation, title, found, does]) assert.ok(typeof text === 'string' && text.trim() !== '', id)
    assert.ok(['warning', 'note', 'proof'].includes(severity), id)
  }
})

Command('it prints both sums with the slack', async () => {
  const { out } = await runLaw('law check', { lang: 'en' })
  assert.match(
    out,
    /209-2014\/1: 11 steps, 18 working days \+ 16 h; overall term 20 working days \(476-2015\/3\); they are equal/,
  )
  assert.match(
    out,
    /209-2014\/2: 19 steps, 31 working days \+ 41 h 15 min; overall term 43 working days \(476-2015\/4\); it fits, with a slack of 6 working days and 6 h 45 min/,
  )
  assert.match(out, /757-2012: 4 steps, 30 calendar days \+ 15 min; overall term 30 calendar days/)
})

for (const lang of ['kk', 'ru', 'en'] as const) {
  Command(`in ${lang} nothing is undefined`, async () => {
    assert.not.match((await runLaw('law check', { lang })).out, /undefined|null|NaN|\[object/)
  })
}

Command('a day on which no act of ours was in force finds nothing, with code 0', async () => {
  const { out, code } = await runLaw('law check --on 2000-01-05', { lang: 'en' })
  assert.is(code, 0)
  assert.match(out, /Nothing was found/)
  assert.equal(await lawJson('law check --on 2000-01-05'), [])
})

Command('--service narrows it; a service that does not exist is an error', async () => {
  const all = await lawJson('law check --service state-registration')
  assert.ok(all.every((each: { service: string | null }) => [null, 'state-registration'].includes(each.service)))
  await refusedLaw('service-unknown', 'law check --service deposit')
})

Command.run()
