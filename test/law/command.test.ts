// `law services` and `law show`: the law as the program carries it, as text and as data, each rule with its clause.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { SERVICE_IDS } from '../../src/law/service.js'
import { en } from '../../src/words/en.js'
import { lawJson, refusedLaw, runLaw } from './run-law.js'

interface Listed {
  readonly service: string
  readonly editions: readonly { readonly standard: string | null; readonly regulation: string }[]
}

const Services = suite('law services')

Services('--json: every service, each with the lists that programs lean on', async () => {
  const services = await lawJson('law services')
  assert.equal(
    services.map((each: Listed) => each.service),
    SERVICE_IDS,
  )
  for (const service of services) {
    assert.is(service.carried, true, service.service)
    for (const list of ['editions', 'procedures', 'documents', 'terms', 'steps', 'grounds']) {
      assert.ok(Array.isArray(service[list]) && service[list].length > 0, `${service.service}.${list}`)
      for (const item of service[list]) assert.match(item.citation, /^\d+-\d{4}\/./)
    }
    for (const list of ['forms', 'obligations']) assert.ok(Array.isArray(service[list]), `${service.service}.${list}`)
  }
})

Services('--json: which standard with which route, each with its days', async () => {
  const services = await lawJson('law services')
  assert.equal(
    services.flatMap((each: Listed) =>
      each.editions.map(({ standard, regulation }) => [each.service, standard, regulation]),
    ),
    [
      ['cash-register-conclusion', '476-2015/1', '757-2012'],
      ['cash-register-conclusion', '476-2015/1', '209-2014/3'],
      ['software-deposit', '476-2015/3', '209-2014/1'],
      ['state-registration', '476-2015/4', '209-2014/2'],
      ['ca-accreditation', null, '209-2014/4'],
      ['system-attestation', '676-2014', '676-2014'],
      ['trusted-registry', '829-2024', '829-2024'],
    ],
  )
  const [, , registration] = services
  assert.equal(
    registration.editions[0].provisions.map((each: Record<string, unknown>) => [
      each.id,
      each.inForceFrom,
      each.ceased,
    ]),
    [
      ['476-2015/4', '2015-07-25', '2023-06-10'],
      ['209-2014/2', '2014-05-09', '2015-10-31'],
    ],
  )
})

Services(
  '--json: a term has its figure, a document its procedures, a ground what is required, a step its own length',
  async () => {
    const services = await lawJson('law services', { lang: 'en' })
    const item = (service: string, list: string, id: string) =>
      services
        .find((each: Listed) => each.service === service)
        [list].find((each: { readonly id: string }) => each.id === id)
    assert.equal(item('trusted-registry', 'terms', 'service').term, { amount: 14, unit: 'working-day' })
    assert.equal(item('trusted-registry', 'documents', 'powerOfAttorney').procedures, ['include', 'exclude', 'amend'])
    const share = item('trusted-registry', 'grounds', 'software-local-share')
    assert.equal(
      [share.required, share.citation, share.under],
      ['Local share, % >= 80 %', '829-2024/5.3', '829-2024/annex2/10.4'],
    )
    assert.is(item('trusted-registry', 'forms', '829.10').citation, '829-2024/annex10')
    assert.equal(item('software-deposit', 'steps', 'completeness').term, { amount: 7, unit: 'working-day' })
    assert.is(item('system-attestation', 'grounds', 'fee-paid').required, 'Sum paid, tenge >= 2948967 KZT')
    const recommended = item('trusted-registry', 'grounds', 'commission-recommendation')
    assert.match(
      recommended.required,
      /granting recommended$/,
      'a step and its outcome are called as the route calls them',
    )
  },
)

Services('--json: what a step of another route judges is no ground here', async () => {
  const [cash] = await lawJson('law services')
  assert.equal(
    cash.grounds.map((each: Record<string, unknown>) => [each.edition, each.id]),
    [
      ['476-2015/1 + 757-2012', 'system-conforms'],
      ['476-2015/1 + 209-2014/3', 'equipment-conforms'],
    ],
  )
})

Services('a standard that stood beside two regulations: what both editions share is listed once', async () => {
  const { out } = await runLaw('law services', { lang: 'ru' })
  const [cash = ''] = out.split('\n\n')
  const lines = cash.split('\n').filter((line) => /^ {2,4}\S+(?:: | – )/.test(line))
  assert.ok(lines.length > 40)
  assert.equal(lines, [...new Set(lines)])
  for (const id of ['757-2012', '209-2014/3']) assert.ok(cash.includes(`\n  ${id}: `), id)
})

for (const [day, services] of [
  ['2014-05-08', []],
  ['2014-05-09', ['ca-accreditation']],
  ['2014-06-30', ['ca-accreditation', 'system-attestation']],
  ['2015-07-24', ['ca-accreditation', 'system-attestation']],
  ['2015-07-25', SERVICE_IDS.slice(0, 5)],
  ['2015-09-08', SERVICE_IDS.slice(0, 4)],
  ['2015-10-31', []],
  ['2025-01-03', []],
  ['2025-01-04', ['trusted-registry']],
] as const) {
  Services(`--on ${day}: ${services.length === 0 ? 'no service is whole' : services.join(', ')}`, async () => {
    const listed: readonly Listed[] = await lawJson(`law services --on ${day}`)
    assert.equal(
      listed.filter((each) => each.editions.length > 0).map((each) => each.service),
      services,
    )
    assert.is(listed.length, SERVICE_IDS.length, 'the others are named all the same')
  })
}

Services('--on a day of a hole: the acts that governed are named, each once', async () => {
  const { out } = await runLaw('law services --on 2014-05-08', { lang: 'ru' })
  const lines = out.split('\n')
  const after = (service: string) => lines[lines.findIndex((line) => line.startsWith(`${service} –`)) + 1] ?? ''
  assert.match(after('software-deposit'), /№ 136.*№ 252/)
  assert.match(after('trusted-registry'), /недостаточно$/)
  const before829 = await runLaw('law services --on 2025-01-03', { lang: 'en' })
  assert.is(before829.out.match(/Order No 53\/НҚ/g)?.length, 1)
  assert.match((await runLaw('law services --on 2016-03-01', { lang: 'kk' })).out, /№ 877/)
})

Services.run()

const Show = suite('law show')

Show('a clause: what it says, what the tool does, the tests, the parts, what rests on it', async () => {
  const clause = await lawJson('law show 829-2024/annex2/10', { lang: 'en' })
  assert.is(clause.kind, 'carried-out')
  assert.ok(clause.says && clause.does)
  assert.ok(clause.tests.length > 0)
  assert.is(clause.parts.length, 4)
  assert.ok(clause.uses.some((use: { kind: string; id: string }) => use.kind === 'ground' && use.id === 'data-true'))
  const { out } = await runLaw('law show 829-2024/5.3', { lang: 'en' })
  for (const part of ['829-2024/5.3 · carried out', 'It says:', '80 %', 'software-local-share'])
    assert.ok(out.includes(part), part)
})

Show('a clause of an annex that is a regulation of its own: the step that rests on it', async () => {
  const clause = await lawJson('law show 209-2014/1/5.8', { lang: 'en' })
  assert.is(clause.act, '209-2014')
  assert.is(clause.place, '1/5.8')
  assert.ok(clause.uses.some((use: { kind: string; id: string }) => use.kind === 'step' && use.id === 'decide'))
})

for (const lang of ['kk', 'ru', 'en'] as const) {
  Show(`in ${lang} leaves nothing undefined`, async () => {
    for (const what of [
      '829-2024/5',
      '829-2024/annex4/7',
      '829-2024',
      'trusted-registry',
      '53-2018',
      '877-2015',
      '676-2014',
      '209-2014/3/5.4',
      '757-2012/15',
      '476-2015/4/annex5/part3',
      '476-2015',
      '209-2014/2',
    ]) {
      const { out } = await runLaw(`law show ${what}`, { lang })
      assert.not.match(out, /undefined|\[object|NaN/, what)
      assert.ok(out.trim().length > 40, what)
    }
  })
}

Show('an act: the whole edition, as text and as the data that it is', async () => {
  assert.ok((await runLaw('law show 829-2024')).out.split('\n').length > 200)
  const edition = await lawJson('law show 829-2024')
  assert.is(edition.standard, '829-2024')
  assert.is(edition.acts[0].registered.number, '35510')
  assert.is(edition.procedures.length, 3)
})

Show('an act of several editions: every one of them, with a line between; in JSON one list', async () => {
  const editions = await lawJson('law show 209-2014')
  assert.equal(editions.map((each: Listed['editions'][number]) => each.regulation).sort(), [
    '209-2014/1',
    '209-2014/2',
    '209-2014/3',
    '209-2014/4',
  ])
  const { out } = await runLaw('law show 209-2014', { lang: 'en' })
  for (const name of ['476-2015/3 + 209-2014/1 – ', '476-2015/4 + 209-2014/2 – ', '209-2014/4 – '])
    assert.ok(
      out.split('\n').some((line, at, all) => line.startsWith(name) && (at === 0 || all[at - 1] === '')),
      name,
    )
})

for (const [id, standard, regulation] of [
  ['209-2014/3', '476-2015/1', '209-2014/3'],
  ['476-2015/4', '476-2015/4', '209-2014/2'],
  [' 209-2014/4', null, '209-2014/4'],
  ['757-2012', '476-2015/1', '757-2012'],
] as const) {
  Show(`an edition by its id, «${id.trim()}»`, async () => {
    const edition = await lawJson(`law show ${id.trim()}`)
    assert.equal([edition.standard, edition.regulation], [standard, regulation])
  })
}

Show('an edition by its id for a day on which it was not in force', async () => {
  assert.is((await refusedLaw('no-edition', 'law show 209-2014/3 --on 2015-10-31')).day, '2015-10-31')
  assert.is((await lawJson('law show 209-2014/3 --on 2015-10-30')).regulation, '209-2014/3')
  assert.is(
    (await lawJson('law show 476-2015/1 --on 2020-01-15')).length ?? 1,
    2,
    'the standard stood with either route',
  )
})

Show('a service: the edition in force today, or on the day', async () => {
  assert.is((await lawJson('law show trusted-registry')).standard, '829-2024')
  await refusedLaw('no-edition', 'law show trusted-registry --on 2025-01-03')
  await refusedLaw('no-edition', 'law show trusted-registry', { now: '2024-12-31T12:00' })
  const deposit = await lawJson('law show software-deposit --on 2015-08-03')
  assert.equal([deposit.standard, deposit.regulation], ['476-2015/3', '209-2014/1'])
  const facts = await refusedLaw('no-edition', 'law show software-deposit')
  assert.equal(
    facts.holes.map((hole) => hole.place),
    ['standard', 'regulation'],
  )
  assert.is(facts.options, '--on', 'it takes no other')
})

Show('an act that is only known: its dates, and that its text is not here', async () => {
  assert.ok((await runLaw('law show 53-2018', { lang: 'en' })).out.includes(en.cases.law.notCarried))
  assert.is((await lawJson('law show 53-2018')).carried, false)
  assert.match((await runLaw('law show 877-2015', { lang: 'en' })).out, /2015-10-31/)
})

Show('a clause of an act is not shown for a day that the act did not govern', async () => {
  await refusedLaw('no-edition', 'law show 829-2024/24 --on 2025-01-03')
  assert.is((await lawJson('law show 829-2024/24 --on 2025-01-04')).citation, '829-2024/24')
  await refusedLaw('no-edition', 'law show 757-2012/6 --on 2014-05-09')
  assert.is((await lawJson('law show 757-2012/6 --on 2014-05-08')).citation, '757-2012/6')
  // A standard in force, though its route was another by then, is shown for that day.
  assert.is((await lawJson('law show 476-2015/1/9 --on 2016-02-01')).citation, '476-2015/1/9')
})

Show('what is not there is an error that says what was perhaps meant', async () => {
  assert.equal((await refusedLaw('citation-unknown', 'law show 829-2024/10.4')).near[0], '829-2024/annex2/10.4')
  assert.equal((await refusedLaw('citation-unknown', 'law show 829')).near, ['829-2024'])
  assert.is((await refusedLaw('citation-unknown', `law show ${'x'.repeat(500)}`)).text.length, 80)
  await refusedLaw('citation-unknown', 'law show software')
  await refusedLaw('date-invalid', 'law services --on 2025-02-30')
})

Show.run()
