// Why: which text governs a case hangs on the dates of the acts; a wrong day, or a bound passed off as a day, is a wrong law.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate as day } from '../../src/calendar/civil-date.js'
import { allGoverning, governedBy } from '../../src/law/acts/governed.js'
import { ACTS, actOf } from '../../src/law/acts/index.js'
import { shortTitle } from '../../src/law/acts/short-title.js'
import type { Provision, ServiceId } from '../../src/law/service.js'
import { SERVICE_IDS } from '../../src/law/service.js'
import { allLaw } from '../../src/law/services/index.js'
import { LANGS } from '../../src/text.js'

const Acts = suite('acts behind the services')

/** In force from, ended; `>` before a day that is only the earliest possible one. */
const DATES: readonly (readonly [act: string, from: string, until: string | null, how: string])[] = [
  // The five whose text is carried
  ['757-2012', '2013-01-07', '>2014-05-09', 'computed bound'],
  ['209-2014', '>2014-05-09', '2015-10-31', 'bound database'],
  ['676-2014', '>2014-06-30', '>2015-09-08', 'bound bound'],
  ['476-2015', '2015-07-25', '>2023-06-10', 'computed bound'],
  ['829-2024', '>2025-01-04', null, 'bound -'],
  // Standards before them
  ['1026-2012', '>2012-08-06', '>2014-02-24', 'bound inference'],
  ['1241-2012', '>2012-09-25', '>2014-06-30', 'bound bound'],
  ['136-2014', '>2014-02-24', '2015-07-25', 'bound inference'],
  // Regulations before them
  ['84-2011', '>2011-05-03', '2013-01-07', 'bound computed'],
  ['252-2011', '2011-11-26', '>2014-05-09', 'computed bound'],
  ['760-2012', '2013-01-07', '>2014-05-09', 'computed bound'],
  ['803-2012', '2013-01-07', '>2014-05-09', 'computed bound'],
  ['839-2012', '2013-01-30', '>2014-05-09', 'computed bound'],
  // After them
  ['877-2015', '2015-10-31', '>2023-06-10', 'database bound'],
  ['229-2017', '>2018-02-26', '>2020-10-16', 'bound bound'],
  ['224-2020', '2020-06-16', null, 'database -'],
  ['53-2018', '>2018-05-04', '>2025-01-04', 'bound bound'],
  ['483-2022', '>2022-12-17', null, 'bound -'],
  // Substantive rules
  ['1124-2007', '>2007-12-02', '2015-08-27', 'bound database'],
  ['208-2018', '2018-03-24', '2026-01-01', 'database inference'],
  ['298-2016', '>2016-06-03', '>2020-01-11', 'bound bound'],
  ['146-2019', '>2019-07-12', '>2024-03-10', 'bound bound'],
  ['111-2019', '>2019-06-16', null, 'bound -'],
  ['330-2009', '>2009-07-27', '>2011-11-01', 'bound inference'],
  ['1265-2011', '>2011-11-01', null, 'bound -'],
  ['626-2025', '2026-01-01', null, 'official -'],
  ['1222-2010', '>2010-11-19', null, 'bound -'],
  ['2280-2009', '>2009-12-30', '>2016-06-03', 'bound inference'],
  ['64-2015', '>2015-02-09', null, 'bound -'],
  ['131-2016', '>2016-01-28', '>2019-07-12', 'bound inference'],
  ['110-2024', '>2024-03-10', null, 'bound -'],
  ['174-2019', '>2019-07-29', null, 'bound -'],
  ['135-2016', '2016-03-26', null, 'computed -'],
  ['452-2013', '>2013-06-14', null, 'bound -'],
  // What amended order 53
  ['21211-2020', '>2020-06-15', null, 'bound -'],
  ['179-2023', '>2023-05-16', null, 'bound -'],
  // Repealers
  ['601-2015', '>2015-07-14', null, 'bound -'],
  ['684-2015', '>2015-09-08', null, 'bound -'],
  ['374-2020', '>2020-10-16', null, 'bound -'],
  ['120-2023', '>2023-06-10', null, 'bound -'],
  ['624-2015', '2015-08-27', null, 'database -'],
  ['1047-2019', '>2020-01-11', null, 'bound -'],
  // Laws and codes beside them
  ['107-II-2000', '>2000-11-27', '2021-07-01', 'bound inference'],
  ['88-V-2013', '>2013-04-15', null, 'bound -'],
  ['418-V-2015', '>2015-11-24', null, 'bound -'],
  ['350-VI-2020', '2021-07-01', null, 'official -'],
  ['255-VIII-2026', '>2026-01-10', null, 'bound -'],
]

Acts('every act is in the table of dates', () => {
  assert.equal(ACTS.map((act) => act.id).sort(), DATES.map(([id]) => id).sort())
})

for (const [id, from, until, how] of DATES) {
  Acts(`${id}: in force from ${from}, ended ${until ?? 'never, as far as seen'}`, () => {
    const act = actOf(id)
    assert.ok(act)
    const mark = (bound: boolean): string => (bound ? '>' : '')
    assert.is(`${mark(act.inForceFromIsBound)}${act.inForceFrom}`, from)
    assert.is(act.ceased === null ? null : `${mark(act.ceasedIsBound)}${act.ceased}`, until)
    assert.is(`${act.confidence.inForceFrom} ${act.confidence.ceased ?? '-'}`, how)
  })
}

Acts('registered with the Ministry of Justice as the acts say', () => {
  const registered = (id: string) => Object.values(actOf(id)?.registered ?? {}).join(' ')
  assert.is(registered('757-2012'), '8165 2012-12-10')
  assert.is(registered('209-2014'), '9361 2014-04-29')
  assert.is(registered('476-2015'), '11350 2015-06-16')
  assert.is(registered('829-2024'), '35510 2024-12-24')
  assert.is(registered('877-2015'), '12119 2015-09-29')
  assert.is(actOf('676-2014')?.registered, null, 'a Government resolution is not registered')
})

Acts('ended by: each names an act that is here', () => {
  const ended = Object.fromEntries(ACTS.map((act) => [act.id, act.repealedBy]))
  assert.is(ended['757-2012'], '209-2014')
  assert.is(ended['209-2014'], '877-2015')
  assert.is(ended['676-2014'], '684-2015')
  assert.is(ended['476-2015'], '120-2023')
  assert.is(ended['877-2015'], '120-2023')
  assert.is(ended['229-2017'], '374-2020')
  const named = ACTS.flatMap((act) => [
    ...(act.repealedBy === null ? [] : [act.repealedBy]),
    ...act.amends,
    ...act.places.flatMap((place) => (place.restsOn === null ? [] : [place.restsOn])),
  ])
  assert.equal(
    named.filter((id) => actOf(id) === undefined),
    [],
  )
})

Acts('no act begins before it was adopted, is registered before it, or ends before it began', () => {
  for (const act of ACTS) {
    assert.ok(act.adopted <= act.inForceFrom, act.id)
    if (act.registered !== null) assert.ok(act.adopted <= act.registered.date, act.id)
    if (act.ceased !== null) assert.ok(act.inForceFrom < act.ceased, act.id)
    for (const { from, until } of act.places) {
      assert.ok(act.inForceFrom <= from.day, act.id)
      if (until !== null) assert.ok(from.day < until.day, act.id)
    }
  }
  assert.is(new Set(ACTS.map((act) => act.id)).size, ACTS.length)
})

Acts(
  'a bound says that it is one: a day known as a bound is marked, a marked day is known as a bound or inferred',
  () => {
    for (const act of ACTS) {
      if (act.confidence.inForceFrom === 'bound') assert.ok(act.inForceFromIsBound, act.id)
      if (act.inForceFromIsBound) assert.is(act.confidence.inForceFrom, 'bound', act.id)
      if (act.confidence.ceased === 'bound') assert.ok(act.ceasedIsBound, act.id)
      if (act.ceasedIsBound) assert.ok(['bound', 'inference'].includes(String(act.confidence.ceased)), act.id)
      assert.is(act.confidence.ceased === null, act.ceased === null, act.id)
    }
  },
)

Acts('every act has a title in three languages, and says in which of them the title is ours', () => {
  for (const act of ACTS) {
    for (const lang of LANGS) assert.ok(act.title[lang].trim() !== '' && act.short[lang].trim() !== '', act.id)
    assert.not(act.title.kk === act.title.ru, act.id)
  }
  assert.equal(actOf('676-2014')?.titleIsOurs, ['ru', 'en'])
  assert.equal(actOf('146-2019')?.titleIsOurs, [])
})

Acts('the short title has the form, the number and the day', () => {
  assert.equal(shortTitle('order', '829/НҚ', day('2024-12-20')), {
    kk: '№ 829/НҚ бұйрық (2024 ж. 20 желтоқсан)',
    ru: 'приказ № 829/НҚ от 20.12.2024',
    en: 'Order No 829/НҚ of 20 December 2024',
  })
  assert.is(actOf('136-2014')?.short.ru, 'постановление Правительства № 136 от 24.02.2014')
  assert.is(actOf('684-2015')?.short.kk, '№ 684 Үкімет қаулысы (2015 ж. 28 тамыз)')
})

Acts('annexes that ended before their act: 2 of order 476 by 224/НҚ, 5 by 229/НҚ', () => {
  const places = actOf('476-2015')?.places ?? []
  const until = (annex: number) => places.find((place) => place.annex === annex)?.until
  assert.equal(until(2), { day: '2020-06-16', bound: false, how: 'database' })
  assert.equal(until(5), { day: '2018-02-26', bound: true, how: 'bound' })
  assert.equal(until(1), { day: '2023-06-10', bound: true, how: 'bound' })
  assert.is(places.find((place) => place.annex === 5)?.inferred, true)
  assert.is(places.find((place) => place.annex === 2)?.edition, null)
})

Acts('the dates of every edition carried are those of its act', async () => {
  const provisions = (await allLaw()).flatMap((law) => [
    ...law.standards.map((each) => ({ each, place: 'standard' as const })),
    ...law.regulations.map((each) => ({ each, place: 'regulation' as const })),
  ])
  assert.is(provisions.length, 12)
  for (const { each, place } of provisions) {
    const found = placeOf(each, place)
    assert.ok(found, each.id)
    assert.is(found.from.day, each.inForceFrom, each.id)
    assert.is(found.from.bound, each.inForceFromIsBound, each.id)
    assert.is(found.until?.day ?? null, each.ceased, each.id)
    assert.is(found.until?.bound ?? false, each.ceasedIsBound, each.id)
  }
  const editions = new Set(provisions.map(({ each }) => each.id))
  const claimed = ACTS.flatMap((act) => act.places.flatMap((one) => (one.edition === null ? [] : [one.edition])))
  assert.equal([...new Set(claimed)].sort(), [...editions].sort())
})

function placeOf(provision: Provision, place: 'standard' | 'regulation') {
  return actOf(provision.act)?.places.find(
    (each) =>
      each.service === provision.service &&
      each.edition === provision.id &&
      (each.place === place || each.place === 'rules'),
  )
}

/** Who governed, by name alone, where nothing carried does. */
const GOVERNED: readonly (readonly [ServiceId, 'standard' | 'regulation', string, string | undefined])[] = [
  ['cash-register-conclusion', 'standard', '2013-06-03', '1026-2012'],
  ['cash-register-conclusion', 'standard', '2015-07-24', '136-2014'],
  ['cash-register-conclusion', 'regulation', '2012-06-01', '84-2011'],
  ['cash-register-conclusion', 'regulation', '2015-10-30', undefined],
  ['cash-register-conclusion', 'regulation', '2015-10-31', '877-2015'],
  ['software-deposit', 'regulation', '2014-05-08', '252-2011'],
  ['software-deposit', 'standard', '2023-06-10', undefined],
  ['state-registration', 'regulation', '2020-01-01', '877-2015'],
  ['ca-accreditation', 'standard', '2013-06-03', '1241-2012'],
  ['ca-accreditation', 'standard', '2015-09-01', '476-2015'],
  ['ca-accreditation', 'standard', '2021-01-04', '224-2020'],
  ['ca-accreditation', 'regulation', '2021-01-04', '224-2020'],
  ['system-attestation', 'standard', '2015-09-08', '476-2015'],
  ['system-attestation', 'standard', '2019-01-04', '229-2017'],
  ['system-attestation', 'regulation', '2016-01-04', undefined],
  ['trusted-registry', 'standard', '2025-01-03', '53-2018'],
  ['trusted-registry', 'regulation', '2018-05-03', undefined],
]

for (const [service, place, on, act] of GOVERNED) {
  Acts(`${service}, ${place}, ${on}: ${act ?? 'nothing known but what is carried'}`, () => {
    assert.is(governedBy(service, place, day(on))?.id, act)
  })
}

Acts('an act that is surely in force comes before one that is only inferred to be', () => {
  const [first, second] = allGoverning('system-attestation', 'standard', day('2015-08-03'))
  assert.is(first?.act.id, '676-2014')
  assert.is(second?.act.id, '476-2015')
})

Acts('amending and repealing acts, laws and codes fill no place of a case', () => {
  for (const act of ACTS) {
    if (['amending', 'repealing', 'law'].includes(act.kind)) assert.equal(act.services, [], act.id)
    for (const service of act.services) assert.ok(SERVICE_IDS.includes(service))
  }
})

Acts.run()
