// Which act governs on which day: the table of the acts, written out here from what the acts and their registers say. A day that only
// bounds the true one is marked, and said where the choice may hang on it; a place that no carried act fills is a hole, never papered over.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { addDays, type CivilDate, civilDate, dateOf, momentAt } from '../../src/calendar/civil-date.js'
import { acceptanceOf } from '../../src/calendar/receipt.js'
import { OPENING } from '../../src/calendar/working-time.js'
import { ACTS, actOf } from '../../src/law/acts/index.js'
import { type EditionNames, editionOn, editionOnOrNone } from '../../src/law/choose-edition.js'
import {
  boundsNear,
  editionName,
  editionOf,
  editionsCarried,
  newestEdition,
  parseServiceId,
  procedureOf,
} from '../../src/law/edition.js'
import { scheduleOf } from '../../src/law/plan.js'
import { SERVICE_IDS, type ServiceId, type ServiceLaw } from '../../src/law/service.js'
import { allLaw } from '../../src/law/services/index.js'
import { shipped } from '../calendar/years.js'
import { refused } from '../support/expected.js'

const laws = await allLaw()
const of = (service: ServiceId): ServiceLaw => {
  const found = laws.find((law) => law.service === service)
  if (found === undefined) throw new Error(service)
  return found
}

const Acts = suite('what is carried, and for which days')

/** Id, first day, «bound» where that is only the earliest possible, first day no longer, «bound» likewise. */
const PROVISIONS: Readonly<
  Record<ServiceId, { readonly standards: readonly string[]; readonly routes: readonly string[] }>
> = {
  'cash-register-conclusion': {
    standards: ['476-2015/1 2015-07-25 – 2023-06-10 bound'],
    routes: ['757-2012 2013-01-07 – 2014-05-09 bound', '209-2014/3 2014-05-09 bound – 2015-10-31'],
  },
  'software-deposit': {
    standards: ['476-2015/3 2015-07-25 – 2023-06-10 bound'],
    routes: ['209-2014/1 2014-05-09 bound – 2015-10-31'],
  },
  'state-registration': {
    standards: ['476-2015/4 2015-07-25 – 2023-06-10 bound'],
    routes: ['209-2014/2 2014-05-09 bound – 2015-10-31'],
  },
  'ca-accreditation': { standards: [], routes: ['209-2014/4 2014-05-09 bound – 2015-10-31'] },
  'system-attestation': {
    standards: ['676-2014 2014-06-30 bound – 2015-09-08 bound'],
    routes: ['676-2014 2014-06-30 bound – 2015-09-08 bound'],
  },
  'trusted-registry': { standards: ['829-2024 2025-01-04 bound –'], routes: ['829-2024 2025-01-04 bound –'] },
}

for (const law of laws) {
  Acts(`${law.service}: its standards and routes, with the days of each`, () => {
    const said = (provisions: ServiceLaw['standards'] | ServiceLaw['regulations']) =>
      provisions.map(({ id, inForceFrom, inForceFromIsBound, ceased, ceasedIsBound }) =>
        [id, inForceFrom, inForceFromIsBound ? 'bound' : '', '–', ceased ?? '', ceasedIsBound ? 'bound' : '']
          .filter((part) => part !== '')
          .join(' '),
      )
    assert.equal(said(law.standards), PROVISIONS[law.service].standards)
    assert.equal(said(law.regulations), PROVISIONS[law.service].routes)
  })

  Acts(`${law.service}: the act behind each is known, carried, for that service, and has the same days`, () => {
    for (const [place, provisions] of [
      ['standard', law.standards],
      ['regulation', law.regulations],
    ] as const) {
      for (const provision of provisions) {
        const act = actOf(provision.act)
        assert.is(act?.carried, true, provision.id)
        const filled = act?.places.find(
          (each) => each.service === law.service && (each.place === place || each.place === 'rules'),
        )
        assert.is(filled?.edition, provision.id)
        assert.equal(
          [filled?.from.day, filled?.from.bound, filled?.until?.day ?? null, filled?.until?.bound ?? false],
          [provision.inForceFrom, provision.inForceFromIsBound, provision.ceased, provision.ceasedIsBound],
          provision.id,
        )
        assert.match(provision.verifiedOn, /^20\d\d-\d\d-\d\d$/)
      }
    }
  })

  for (const edition of editionsCarried(law)) {
    Acts(`${law.service} ${editionName(edition)}: the passport has its rows in order, none missing`, () => {
      assert.equal(
        edition.passport.map((row) => row.row),
        edition.passport.map((_, at) => at + 1),
      )
    })
  }
}

Acts('what is carried of each service, as «standard + route»; a route without any standard stands alone', () => {
  assert.equal(
    laws.map((law) => [law.service, ...editionsCarried(law).map(editionName)]),
    [
      ['cash-register-conclusion', '476-2015/1 + 757-2012', '476-2015/1 + 209-2014/3'],
      ['software-deposit', '476-2015/3 + 209-2014/1'],
      ['state-registration', '476-2015/4 + 209-2014/2'],
      ['ca-accreditation', '209-2014/4'],
      ['system-attestation', '676-2014'],
      ['trusted-registry', '829-2024'],
    ],
  )
})

Acts('parts of an act that ended before it, each with how its end is known', () => {
  const apart = ACTS.flatMap((act) =>
    act.places
      .filter((each) => (each.until?.day ?? null) !== act.ceased)
      .map((each) => [act.id, each.service, each.place, each.until?.day, each.until?.bound, each.until?.how]),
  )
  assert.equal(apart, [
    ['476-2015', 'ca-accreditation', 'standard', '2020-06-16', false, 'database'],
    ['476-2015', 'system-attestation', 'standard', '2018-02-26', true, 'bound'],
    ['877-2015', 'ca-accreditation', 'regulation', '2020-06-16', false, 'inference'],
    ['64-2015', 'software-deposit', 'substantive', '2016-01-28', true, 'inference'],
  ])
})

Acts.run()

const ByDay = suite('by the day of acceptance')

/** One place of a hole: what filled it, by its number, and null where nobody knows. */
interface Hole {
  readonly standard?: string | null
  readonly route?: string | null
}
type Governed = string | Hole

const BEFORE_476: Hole = { standard: '№ 136' }
const SINCE_877: Hole = { route: '№ 877' }
const NOBODY: Hole = { standard: null, route: null }
const RULES_53: Hole = { standard: '№ 53/НҚ', route: '№ 53/НҚ' }

const DAYS: Readonly<Record<ServiceId, Readonly<Record<string, Governed>>>> = {
  'cash-register-conclusion': {
    '2013-01-06': { standard: '№ 1026', route: '№ 84' },
    '2013-01-07': { standard: '№ 1026' },
    '2014-05-08': BEFORE_476,
    '2014-05-09': BEFORE_476,
    '2015-07-24': BEFORE_476,
    '2015-07-25': '476-2015/1 + 209-2014/3',
    '2015-10-30': '476-2015/1 + 209-2014/3',
    '2015-10-31': SINCE_877,
    '2023-06-09': SINCE_877,
    '2023-06-10': NOBODY,
    '2026-11-22': NOBODY,
  },
  'software-deposit': {
    '2013-01-07': { standard: null, route: '№ 252' },
    '2014-05-08': { standard: '№ 136', route: '№ 252' },
    '2014-05-09': BEFORE_476,
    '2015-07-24': BEFORE_476,
    '2015-07-25': '476-2015/3 + 209-2014/1',
    '2015-10-30': '476-2015/3 + 209-2014/1',
    '2015-10-31': SINCE_877,
    '2023-06-09': SINCE_877,
    '2023-06-10': NOBODY,
  },
  'state-registration': {
    '2014-05-08': { standard: '№ 136', route: '№ 252' },
    '2014-05-09': BEFORE_476,
    '2015-07-24': BEFORE_476,
    '2015-07-25': '476-2015/4 + 209-2014/2',
    '2015-10-30': '476-2015/4 + 209-2014/2',
    '2015-10-31': SINCE_877,
    '2023-06-09': SINCE_877,
    '2023-06-10': NOBODY,
  },
  // No standard's text is carried for any day: the route gives the frame, and only it can be missing.
  'ca-accreditation': {
    '2013-01-06': { route: null },
    '2013-01-07': { route: '№ 803' },
    '2014-05-08': { route: '№ 803' },
    '2014-05-09': '209-2014/4',
    '2015-07-24': '209-2014/4',
    '2015-07-25': '209-2014/4',
    '2015-10-30': '209-2014/4',
    '2015-10-31': SINCE_877,
    '2020-06-15': SINCE_877,
    '2020-06-16': { route: '№ 224/НҚ' },
    '2026-11-22': { route: '№ 224/НҚ' },
  },
  'system-attestation': {
    '2014-06-29': NOBODY,
    '2014-06-30': '676-2014',
    '2015-07-25': '676-2014',
    '2015-09-07': '676-2014',
    '2015-09-08': { standard: '№ 476', route: null },
    '2018-02-25': { standard: '№ 476', route: null },
    '2018-02-26': { standard: '№ 229/НҚ', route: null },
    '2020-10-16': NOBODY,
  },
  'trusted-registry': {
    '2018-05-03': NOBODY,
    '2018-05-04': RULES_53,
    '2025-01-03': RULES_53,
    '2025-01-04': '829-2024',
    '2026-11-22': '829-2024',
  },
}

for (const service of SERVICE_IDS) {
  const law = of(service)
  for (const [text, governed] of Object.entries(DAYS[service])) {
    const day = civilDate(text)
    if (typeof governed === 'string') {
      ByDay(`${service}, ${day}: ${governed}`, () => {
        const { edition, chosen } = editionOn(law, day)
        assert.is(editionName(edition), governed)
        assert.equal(chosen, { standard: 'by-day', regulation: 'by-day' })
        assert.is(editionName(editionOnOrNone(law, day) ?? newestEdition(law)), governed)
      })
      continue
    }
    const acts = Object.entries(governed).map(([place, act]) => `${place} ${act ?? 'of nobody knows which act'}`)
    ByDay(`${service}, ${day}: not carried: ${acts.join(', ')}`, () => {
      const facts = refused('no-edition', () => editionOn(law, day))
      assert.is(facts.service, service)
      assert.is(facts.day, day)
      const expected = [
        ...('standard' in governed ? [['standard', governed.standard]] : []),
        ...('route' in governed ? [['regulation', governed.route]] : []),
      ]
      assert.equal(
        facts.holes.map((hole) => [hole.place, hole.governed === null ? null : numberIn(hole.governed.kk)]),
        expected,
      )
      for (const { place, carried } of facts.holes) {
        const provisions = place === 'standard' ? law.standards : law.regulations
        assert.equal(
          carried.map((line) => line.split(' ')[0]),
          provisions.map((each) => each.id),
        )
      }
      assert.is(facts.options.includes('--edition'), 'standard' in governed)
      const oneAct = law.standards.length > 0 && law.standards[0]?.id === law.regulations[0]?.id
      assert.is(facts.options.includes('--route'), 'route' in governed && !('standard' in governed && oneAct))
      assert.is(editionOnOrNone(law, day), undefined)
    })
  }

  ByDay(`${service}: no edition is used for a day on which one of its acts was not in force`, () => {
    for (let day = civilDate('2012-01-01'); day < '2026-01-01'; day = addDays(day, 1)) {
      const edition = editionOnOrNone(law, day)
      for (const { id, inForceFrom, ceased } of edition?.provisions ?? [])
        assert.ok(inForceFrom <= day && (ceased === null || day < ceased), `${id} on ${day}`)
    }
  })

  for (const edition of editionsCarried(law)) {
    const days = Object.entries(DAYS[service]).flatMap(([day, name]) => (name === editionName(edition) ? [day] : []))
    for (const day of days.length > 0 ? days : ['2014-05-08']) {
      ByDay(`${service} ${editionName(edition)}: an application of ${day} has every date, for every procedure`, () => {
        const receipt = momentAt(civilDate(day), OPENING)
        const { accepted } = acceptanceOf(receipt, 'portal', shipped)
        for (const procedure of edition.procedures) assert.is(procedureOf(edition, procedure.id), procedure)
        const { deadlines, steps } = scheduleOf(edition, { receipt, acceptance: accepted }, shipped)
        // A route without its standard has no term but those of complaints.
        assert.is(deadlines.length > 0, edition.standard !== null)
        assert.ok(steps.length > 0)
        for (const step of steps) assert.ok(step.due.slice(0, 10) >= day, step.id)
      })
    }
  }
}

/** «№ 53/НҚ» of «2018 жылғы 28 наурыздағы № 53/НҚ бұйрық». */
function numberIn(short: string): string {
  return /№ \d+(?:\/НҚ)?/.exec(short)?.[0] ?? short
}

ByDay.run()

const ByName = suite('by name')

const named = (service: ServiceId, day: string, names: EditionNames): readonly string[] => {
  const { edition, chosen } = editionOn(of(service), civilDate(day), names)
  return [edition.standard ?? '-', chosen.standard, edition.regulation, chosen.regulation]
}

for (const [service, day, names, expected] of [
  // A hole in one place: the place named is by name, the other stays by the day.
  [
    'cash-register-conclusion',
    '2014-02-03',
    { edition: '476-2015/1' },
    ['476-2015/1', 'by-name', '757-2012', 'by-day'],
  ],
  ['software-deposit', '2016-03-01', { route: '209-2014/1' }, ['476-2015/3', 'by-day', '209-2014/1', 'by-name']],
  // The act alone, where the service has one edition of it; blanks and capitals do not matter.
  ['software-deposit', '2016-03-01', { route: ' 209-2014 ' }, ['476-2015/3', 'by-day', '209-2014/1', 'by-name']],
  ['state-registration', '2014-09-01', { edition: '476-2015' }, ['476-2015/4', 'by-name', '209-2014/2', 'by-day']],
  // Both places at once.
  [
    'cash-register-conclusion',
    '2026-11-22',
    { edition: '476-2015/1', route: '757-2012' },
    ['476-2015/1', 'by-name', '757-2012', 'by-name'],
  ],
  // A name that only a route bears means the route, wherever it is given.
  ['ca-accreditation', '2026-11-22', { edition: '209-2014/4' }, ['-', 'by-name', '209-2014/4', 'by-name']],
  ['ca-accreditation', '2026-11-22', { route: '209-2014' }, ['-', 'by-name', '209-2014/4', 'by-name']],
  ['cash-register-conclusion', '2015-08-03', { edition: '757-2012' }, ['476-2015/1', 'by-day', '757-2012', 'by-name']],
  // Rules that are standard and route in one are named once.
  ['system-attestation', '2026-11-22', { edition: '676-2014' }, ['676-2014', 'by-name', '676-2014', 'by-name']],
  ['trusted-registry', '2024-12-30', { edition: '829-2024' }, ['829-2024', 'by-name', '829-2024', 'by-name']],
  // The other place has nothing on that day: the nearest that is carried, and said to be.
  ['software-deposit', '2026-11-22', { edition: '476-2015/3' }, ['476-2015/3', 'by-name', '209-2014/1', 'nearest']],
  ['software-deposit', '2013-03-01', { route: '209-2014/1' }, ['476-2015/3', 'nearest', '209-2014/1', 'by-name']],
  [
    'cash-register-conclusion',
    '2012-06-01',
    { edition: '476-2015/1' },
    ['476-2015/1', 'by-name', '757-2012', 'nearest'],
  ],
  [
    'cash-register-conclusion',
    '2016-03-01',
    { edition: '476-2015/1' },
    ['476-2015/1', 'by-name', '209-2014/3', 'nearest'],
  ],
  // Named though the day would have chosen the same, or another: it was named.
  ['trusted-registry', '2025-03-14', { edition: '829-2024' }, ['829-2024', 'by-name', '829-2024', 'by-name']],
  ['cash-register-conclusion', '2015-08-03', { route: '757-2012' }, ['476-2015/1', 'by-day', '757-2012', 'by-name']],
] as const) {
  const asked = Object.entries(names).map(([option, name]) => `--${option} ${name}`)
  ByName(`${service}, ${day}, ${asked.join(' ')}: ${expected.join(' ')}`, () =>
    assert.equal(named(service, day, names), expected),
  )
}

for (const [service, names, carried] of [
  ['trusted-registry', { edition: '829' }, ['829-2024']],
  ['trusted-registry', { edition: '476-2015/1' }, ['829-2024']],
  ['software-deposit', { edition: '476-2015/1' }, ['476-2015/3', '209-2014/1']],
  ['software-deposit', { route: '476-2015/3' }, ['476-2015/3', '209-2014/1']],
  ['cash-register-conclusion', { route: '209-2014/1' }, ['476-2015/1', '757-2012', '209-2014/3']],
  ['ca-accreditation', { edition: '476-2015/2' }, ['209-2014/4']],
  ['system-attestation', { edition: '' }, ['676-2014']],
] as const) {
  const asked = Object.entries(names).map(([option, name]) => `--${option} «${name}»`)
  ByName(`${service} ${asked}: no such edition; those that there are are named`, () => {
    const facts = refused('edition-unknown', () => editionOn(of(service), civilDate('2015-08-03'), names))
    assert.equal(facts.carried, carried)
    assert.is(facts.service, service)
  })
}

ByName('one place named does not fill a hole silently where nothing of the other is carried at all', () => {
  const { edition, chosen } = editionOn(of('ca-accreditation'), civilDate('2016-01-11'), { route: '209-2014/4' })
  assert.is(edition.standard, null)
  assert.equal(chosen, { standard: 'by-name', regulation: 'by-name' })
  assert.equal(
    edition.provisions.map((each) => each.id),
    ['209-2014/4'],
  )
})

ByName('a case is read again under the ids that it was opened under; others are no edition', () => {
  for (const law of laws) {
    for (const edition of editionsCarried(law))
      assert.equal(editionOf(law, edition.standard, edition.regulation), edition)
    assert.throws(() => editionOf(law, '476-2015/2', law.regulations[0]?.id ?? ''), /no edition/)
    assert.throws(() => editionOf(law, law.standards[0]?.id ?? null, '877-2015'), /no edition/)
  }
})

ByName('a service that does not exist is none', () => {
  assert.equal(refused('service-unknown', () => parseServiceId('trusted')).known, SERVICE_IDS)
})

ByName('a procedure must be named where the service has several, and need not be where it has one', () => {
  const edition = newestEdition(of('trusted-registry'))
  assert.equal(refused('procedure-unknown', () => procedureOf(edition, undefined)).known, [
    'include',
    'exclude',
    'amend',
  ])
  assert.is(refused('procedure-unknown', () => procedureOf(edition, 'remove')).text, 'remove')
  for (const law of laws.filter((each) => each.service !== 'trusted-registry')) {
    for (const each of editionsCarried(law)) {
      assert.is(each.procedures.length, 1, law.service)
      assert.is(procedureOf(each, undefined), each.procedures[0])
    }
  }
})

ByName.run()

const Bounds = suite('days that are only bounds')

const near = (service: ServiceId, day: string, names: EditionNames = {}): readonly string[] =>
  boundsNear(editionOn(of(service), civilDate(day), names).edition, civilDate(day)).map(
    ({ provision, bound, which }) => `${provision.id} ${which} ${bound}`,
  )

for (const [service, day, expected] of [
  // 829-2024 begins on a bound; its end is not known.
  ['trusted-registry', '2025-01-04', ['829-2024 from 2025-01-04']],
  ['trusted-registry', '2025-04-03', ['829-2024 from 2025-01-04']],
  ['trusted-registry', '2025-04-04', []],
  ['trusted-registry', '2026-11-22', []],
  // 676-2014 begins and ends on bounds: both sides are said.
  ['system-attestation', '2014-06-30', ['676-2014 from 2014-06-30']],
  ['system-attestation', '2014-09-27', ['676-2014 from 2014-06-30']],
  ['system-attestation', '2014-09-28', []],
  ['system-attestation', '2015-06-09', []],
  ['system-attestation', '2015-06-10', ['676-2014 ceased 2015-09-08']],
  ['system-attestation', '2015-09-07', ['676-2014 ceased 2015-09-08']],
  // 209-2014 begins on a bound and ends on a known day; 476-2015 begins on a known day.
  ['ca-accreditation', '2014-05-09', ['209-2014/4 from 2014-05-09']],
  ['ca-accreditation', '2014-08-06', ['209-2014/4 from 2014-05-09']],
  ['ca-accreditation', '2014-08-07', []],
  ['ca-accreditation', '2015-10-30', []],
  ['software-deposit', '2015-07-25', []],
  ['software-deposit', '2015-10-30', []],
] as const) {
  Bounds(`${service}, ${day}: ${expected.length === 0 ? 'no bound is within 90 days' : expected.join(', ')}`, () =>
    assert.equal(near(service, day), expected),
  )
}

for (const [day, expected] of [
  ['2014-02-07', []],
  ['2014-02-08', ['757-2012 ceased 2014-05-09']],
  ['2014-05-08', ['757-2012 ceased 2014-05-09']],
] as const) {
  Bounds(`757-2012 ends when 209-2014 begins, on a bound: ${day}`, () =>
    assert.equal(near('cash-register-conclusion', day, { edition: '476-2015/1' }), expected),
  )
}

Bounds('an edition by name: on a day before its bound, and past the end, the bound is said as well', () => {
  assert.equal(near('trusted-registry', '2024-12-30', { edition: '829-2024' }), ['829-2024 from 2025-01-04'])
  assert.equal(near('trusted-registry', '2024-10-05', { edition: '829-2024' }), [])
  assert.equal(near('trusted-registry', '2024-10-06', { edition: '829-2024' }), ['829-2024 from 2025-01-04'])
  assert.equal(near('system-attestation', '2015-12-06', { edition: '676-2014' }), ['676-2014 ceased 2015-09-08'])
  assert.equal(near('system-attestation', '2015-12-07', { edition: '676-2014' }), [])
})

Bounds('90 days on both sides of every bound, of every provision', () => {
  for (const law of laws) {
    for (const edition of editionsCarried(law)) {
      for (const { inForceFrom, inForceFromIsBound, ceased, ceasedIsBound } of edition.provisions) {
        const bounds: readonly (CivilDate | null)[] = [
          inForceFromIsBound ? inForceFrom : null,
          ceasedIsBound ? ceased : null,
        ]
        for (const bound of bounds.filter((each) => each !== null)) {
          const said = (day: CivilDate) => boundsNear(edition, day).some((each) => each.bound === bound)
          assert.equal(
            [-91, -90, 0, 89, 90].map((n) => said(addDays(bound, n))),
            [false, true, true, true, false],
          )
        }
      }
    }
  }
})

Bounds(
  'the day of acceptance chooses, not the day of receipt: what came in on the last evening is accepted under the next act',
  () => {
    const received = momentAt(civilDate('2015-10-30'), 18 * 60 + 31)
    const { accepted } = acceptanceOf(received, 'portal', shipped)
    assert.is(dateOf(accepted), '2015-11-02')
    refused('no-edition', () => editionOn(of('software-deposit'), dateOf(accepted)))
  },
)

Bounds.run()
