// Why: holes and overlaps between the acts are where a clerk would otherwise be given a text that did not govern.
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { addDays, civilDate as day } from '../../src/calendar/civil-date.js'
import { ACTS } from '../../src/law/acts/index.js'
import { editionOnOrNone } from '../../src/law/choose-edition.js'
import { SERVICE_IDS, type ServiceId } from '../../src/law/service.js'
import { lawOf } from '../../src/law/services/index.js'
import { type Days, type NamedPart, type Span, timelineOf, timelineOn } from '../../src/law/timeline.js'
import { lawJson, refusedLaw, runLaw } from './run-law.js'

const name = ({ act, annex }: NamedPart): string => (annex === null ? act : `${act}/${annex}`)
/** `*` after what is carried, `?` after what is inferred. */
const names = (spans: readonly Span[]): string =>
  spans.map((each) => `${name(each)}${each.edition === null ? '' : '*'}${each.inferred ? '?' : ''}`).join(' ') || '-'
const days = ({ from, last, fromIsBound, untilIsBound }: Days): string =>
  `${fromIsBound ? '>' : ''}${from}..${untilIsBound ? '>' : ''}${last ?? ''}`

/** Standard | regulation, by days, both ends included; `>` before a bound. */
const PERIODS: Readonly<Record<ServiceId, readonly string[]>> = {
  'cash-register-conclusion': [
    '>2011-05-03..>2012-08-05 - | 84-2011',
    '>2012-08-06..2013-01-06 1026-2012 | 84-2011',
    '2013-01-07..>2014-02-23 1026-2012 | 757-2012*',
    '>2014-02-24..>2014-05-08 136-2014 | 757-2012*',
    '>2014-05-09..2015-07-24 136-2014 | 209-2014/3*',
    '2015-07-25..2015-10-30 476-2015/1* | 209-2014/3*',
    '2015-10-31..>2023-06-09 476-2015/1* | 877-2015?',
    '>2023-06-10.. - | -',
  ],
  'software-deposit': [
    '2011-11-26..>2014-02-23 - | 252-2011',
    '>2014-02-24..>2014-05-08 136-2014 | 252-2011',
    '>2014-05-09..2015-07-24 136-2014 | 209-2014/1*',
    '2015-07-25..2015-10-30 476-2015/3* | 209-2014/1*',
    '2015-10-31..>2023-06-09 476-2015/3* | 877-2015/1',
    '>2023-06-10.. - | -',
  ],
  'state-registration': [
    '2011-11-26..>2014-02-23 - | 252-2011',
    '>2014-02-24..>2014-05-08 136-2014 | 252-2011',
    '>2014-05-09..2015-07-24 136-2014 | 209-2014/2*',
    '2015-07-25..2015-10-30 476-2015/4* | 209-2014/2*',
    '2015-10-31..>2023-06-09 476-2015/4* | 877-2015/2',
    '>2023-06-10.. - | -',
  ],
  'ca-accreditation': [
    '>2012-09-25..2013-01-06 1241-2012 | -',
    '2013-01-07..>2014-02-23 1241-2012 | 803-2012',
    '>2014-02-24..>2014-05-08 1241-2012 136-2014 | 803-2012',
    '>2014-05-09..>2014-06-29 1241-2012 136-2014 | 209-2014/4*',
    '>2014-06-30..2015-07-24 136-2014 | 209-2014/4*',
    '2015-07-25..2015-10-30 476-2015/2 | 209-2014/4*',
    '2015-10-31..2020-06-15 476-2015/2 | 877-2015?',
    '2020-06-16.. 224-2020 | 224-2020',
  ],
  'system-attestation': [
    '>2014-06-30..2015-07-24 676-2014* | 676-2014*',
    '2015-07-25..>2015-09-07 676-2014* 476-2015/5? | 676-2014*',
    '>2015-09-08..>2018-02-25 476-2015/5? | -',
    '>2018-02-26..>2020-10-15 229-2017 | -',
    '>2020-10-16.. - | -',
  ],
  'trusted-registry': ['>2018-05-04..>2025-01-03 53-2018 | 53-2018', '>2025-01-04.. 829-2024* | 829-2024*'],
}

const Timeline = suite('timeline of the services')

for (const service of SERVICE_IDS) {
  Timeline(`${service}: who governed what, day by day`, () => {
    assert.equal(
      timelineOf(service).periods.map((each) => `${days(each)} ${names(each.standard)} | ${names(each.regulation)}`),
      PERIODS[service],
    )
  })

  Timeline(`${service}: the periods follow each other without a day between or twice`, () => {
    const { periods } = timelineOf(service)
    for (const [at, each] of periods.entries()) {
      const next = periods[at + 1]
      assert.is(each.until, next?.from ?? null)
      if (each.until !== null) assert.is(each.last, addDays(each.until, -1))
      if (next !== undefined) assert.is(each.untilIsBound, next.fromIsBound)
    }
  })
}

Timeline('476 annex 5 stands beside 676 from 2015-07-25: an overlap on a bound, not papered over', () => {
  const [overlap, none] = timelineOf('system-attestation').overlaps
  assert.is(none, undefined)
  assert.is(days(overlap as Days), '2015-07-25..>2015-09-07')
  assert.equal(overlap?.acts.map(name), ['676-2014', '476-2015/5'])
  assert.is(overlap?.place, 'standard')
})

Timeline('from 2015-10-31 the route is a hole: No 877, named and not carried', () => {
  for (const service of ['cash-register-conclusion', 'software-deposit', 'state-registration'] as const) {
    const hole = timelineOf(service).holes.find((each) => each.from === '2015-10-31')
    assert.is(hole?.place, 'regulation')
    assert.is(hole?.kind, 'not-carried')
    assert.equal(
      hole?.acts.map((each) => each.act),
      ['877-2015'],
    )
    assert.is(days(hole as Days), '2015-10-31..>2023-06-09')
  }
})

Timeline(
  'a place that nothing known filled is a hole of another kind than one whose text is not carried, and than the end',
  () => {
    const kinds = (service: ServiceId) =>
      timelineOf(service).holes.map((each) =>
        `${each.place} ${each.kind} ${days(each)} ${each.acts.map(name).join(' ')}`.trim(),
      )
    assert.equal(kinds('system-attestation'), [
      'standard not-carried >2015-09-08..>2018-02-25 476-2015/5',
      'regulation unknown >2015-09-08..>2020-10-15',
      'standard not-carried >2018-02-26..>2020-10-15 229-2017',
      'standard ended >2020-10-16..',
      'regulation ended >2020-10-16..',
    ])
    assert.equal(kinds('software-deposit'), [
      'standard unknown 2011-11-26..>2014-02-23',
      'regulation not-carried 2011-11-26..>2014-05-08 252-2011',
      'standard not-carried >2014-02-24..2015-07-24 136-2014',
      'regulation not-carried 2015-10-31..>2023-06-09 877-2015/1',
      'standard ended >2023-06-10..',
      'regulation ended >2023-06-10..',
    ])
  },
)

Timeline('2015-07-25 to 2015-10-30: a new standard, and a regulation that still names resolution 136', () => {
  for (const service of [
    'cash-register-conclusion',
    'software-deposit',
    'state-registration',
    'ca-accreditation',
  ] as const) {
    const last = timelineOf(service).mismatches.at(-1)
    assert.is(days(last as Days), '2015-07-25..2015-10-30')
    assert.is(last?.restsOn, '136-2014')
    assert.is(last?.regulation.act, '209-2014')
    assert.equal(
      last?.standard.map((each) => each.act),
      ['476-2015'],
    )
  }
  assert.equal(timelineOf('system-attestation').mismatches, [])
})

Timeline('substantive rules stand beside the two places and make no periods', () => {
  assert.equal(timelineOf('software-deposit').substantive.map(name), [
    '1124-2007',
    '64-2015',
    '131-2016',
    '146-2019',
    '110-2024',
  ])
  for (const service of SERVICE_IDS) {
    for (const { standard, regulation } of timelineOf(service).periods)
      for (const span of [...standard, ...regulation]) assert.not.equal(span.place, 'substantive')
  }
})

Timeline('on one day only what touches that day is left', () => {
  const on = (text: string) => timelineOn(timelineOf('software-deposit'), day(text))
  assert.is(on('2015-10-30').periods.length, 1)
  assert.equal(on('2015-10-30').holes, [])
  assert.is(on('2015-10-30').mismatches.length, 1)
  assert.is(on('2015-10-31').holes.length, 1)
  assert.equal(on('2015-10-31').mismatches, [])
  assert.equal(on('2010-01-04').periods, [])
})

Timeline(
  'a day without a hole is a day on which the tool chooses an edition by itself, and the other way round',
  async () => {
    const laws = new Map(await Promise.all(SERVICE_IDS.map(async (id) => [id, await lawOf(id)] as const)))
    const from = day('2011-01-01')
    fc.assert(
      fc.property(fc.constantFrom(...SERVICE_IDS), fc.integer({ min: 0, max: 6200 }), (service, after) => {
        const on = addDays(from, after)
        const law = laws.get(service)
        assert.ok(law)
        const { holes, periods } = timelineOn(timelineOf(service), on)
        const missing = holes.filter((each) => law.standards.length > 0 || each.place === 'regulation')
        assert.is(
          editionOnOrNone(law, on) !== undefined,
          periods.length > 0 && missing.length === 0,
          `${service} ${on}`,
        )
      }),
      { numRuns: 600 },
    )
  },
)

Timeline('no act at all: no periods, no holes', () => {
  assert.equal(timelineOf('software-deposit', []).periods, [])
  const without877 = ACTS.filter((act) => act.id !== '877-2015')
  assert.is(
    timelineOf('software-deposit', without877).holes.find((each) => each.from === '2015-10-31')?.kind,
    'unknown',
  )
})

Timeline.run()

const Command = suite('kz-is law timeline')

Command('--json of one service is that service, of none an array of six; dates keep their confidence', async () => {
  const one = await lawJson('law timeline system-attestation', { lang: 'en' })
  assert.is(one.service, 'system-attestation')
  assert.is(one.periods[1].standard[1].name, 'Order No 476 of 21 April 2015')
  assert.equal(one.periods[1].standard[1].until, { day: '2018-02-26', bound: true, how: 'bound' })
  assert.is(one.periods[0].last, '2015-07-24')
  assert.is(one.overlaps[0].acts.length, 2)
  assert.is((await lawJson('law timeline')).length, 6)
})

Command('text: both ends of a period, ✓ for what is carried, ≥ for a bound, ? for what is inferred', async () => {
  const { out, code } = await runLaw('law timeline cash-register-conclusion', { lang: 'en' })
  assert.is(code, 0)
  assert.match(out, /2015-07-25 – 2015-10-30 +✓ Order No 476 .*annex 1 +✓ Order No 209 .*annex 3/)
  assert.match(out, /2015-10-31 – ≥ 2023-06-09 .*Order No 877 of 24 August 2015 \?/)
  assert.match(out, /the act that governed was not found/)
  assert.match(out, /the regulation rests on the former standard: Government Resolution No 136/)
})

for (const lang of ['kk', 'ru', 'en'] as const) {
  Command(`in ${lang} nothing is undefined`, async () => {
    assert.not.match((await runLaw('law timeline', { lang })).out, /undefined|null|NaN/)
  })
}

Command('--on a day; a day before everything says so; a service that does not exist is an error', async () => {
  assert.is((await lawJson('law timeline state-registration --on 2015-10-31')).holes.length, 1)
  assert.match(
    (await runLaw('law timeline trusted-registry --on 2017-01-09', { lang: 'en' })).out,
    /On 2017-01-09 no act/,
  )
  await refusedLaw('service-unknown', 'law timeline deposit')
})

Command.run()
