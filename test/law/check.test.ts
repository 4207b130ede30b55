// Why: what can be computed from the data of the acts must be, so that a changed figure changes what is found.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate as day } from '../../src/calendar/civil-date.js'
import { actOf } from '../../src/law/acts/index.js'
import { ANOMALIES } from '../../src/law/check/anomalies.js'
import { isComputed } from '../../src/law/check/finding.js'
import { whereIs } from '../../src/law/check/where.js'
import { clauseOf } from '../../src/law/clause.js'
import { SERVICE_IDS } from '../../src/law/service.js'
import { computed, findings } from './found-law.js'
import { lawJson, refusedLaw, runLaw } from './run-law.js'

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
