import { Command } from 'commander'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import { declare } from '../../src/cli/commands/law.js'
import type { World } from '../../src/cli/world.js'
import { SERVICE_IDS } from '../../src/law/service.js'
import type { Lang } from '../../src/text.js'
import { en } from '../../src/words/en.js'
import { kk } from '../../src/words/kk.js'
import { ru } from '../../src/words/ru.js'
import { refused } from '../support/expected.js'

interface Setting {
  readonly lang?: Lang
  readonly json?: boolean
  readonly now?: string
}

/** The command on a world of lines. */
function run(line: string, { lang = 'kk', json = false, now = '2026-11-22T10:00' }: Setting = {}): readonly string[] {
  const out: string[] = []
  const plain = (text: string) => text
  const world = {
    out: (text: string) => out.push(text),
    lang,
    words: { kk, ru, en }[lang],
    json,
    now: () => moment(now),
    paint: { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain },
  } as unknown as World
  const program = new Command('kz-is').exitOverride()
  declare(program, world)
  program.parse(line.split(' '), { from: 'user' })
  return out
}

const json = (line: string, setting: Setting = {}) => {
  const out = run(line, { ...setting, json: true })
  assert.is(out.length, 1)
  return JSON.parse(out[0] as string)
}

const Law = suite('kz-is law')

Law('services --json: every service, each with the lists that programs lean on', () => {
  const services = json('law services')
  assert.equal(
    services.map((each: { service: string }) => each.service),
    SERVICE_IDS,
  )
  for (const service of services) {
    for (const list of ['editions', 'forms', 'documents', 'terms', 'steps', 'grounds']) {
      assert.ok(Array.isArray(service[list]), `${service.service}.${list}`)
      assert.is(service[list].length > 0, service.carried, `${service.service}.${list}`)
      for (const item of service[list]) assert.match(item.citation, /^\d+-\d{4}\/./)
    }
  }
})

Law('services --json: a term has its figure, a document its procedures, a ground what is required', () => {
  const registry = json('law services', { lang: 'en' }).find((each: { carried: boolean }) => each.carried)
  const item = (list: string, id: string) => registry[list].find((each: { id: string }) => each.id === id)
  assert.equal(item('terms', 'service').term, { amount: 14, unit: 'working-day' })
  assert.equal(item('documents', 'powerOfAttorney').procedures, ['include', 'exclude', 'amend'])
  assert.is(item('grounds', 'software-local-share').required, 'Local share, % >= 80 %')
  assert.is(item('grounds', 'software-local-share').citation, '829-2024/5.3')
  assert.is(item('grounds', 'software-local-share').under, '829-2024/annex2/10.4')
  assert.is(item('forms', '829.10').citation, '829-2024/annex10')
  assert.is(registry.editions[0].inForceFromIsBound, true)
})

Law('services: what is not carried is named, not passed over', () => {
  const out = run('law services', { lang: 'en' })
  assert.is(out.filter((line) => line.trim() === en.cases.law.notCarried).length, SERVICE_IDS.length - 1)
})

Law('services --on: a day before the edition shows no edition and names the act that governed', () => {
  assert.equal(
    json('law services --on 2025-01-03').flatMap((each: { editions: unknown[] }) => each.editions),
    [],
  )
  assert.match(run('law services --on 2025-01-03', { lang: 'ru' }).join('\n'), /приказ № 53\/НҚ/)
  assert.is(json('law services --on 2025-01-04').flatMap((each: { editions: unknown[] }) => each.editions).length, 1)
})

Law('show a clause: what it says, what the tool does, the tests, the parts, what rests on it', () => {
  const clause = json('law show 829-2024/annex2/10', { lang: 'en' })
  assert.is(clause.kind, 'carried-out')
  assert.ok(clause.says && clause.does)
  assert.ok(clause.tests.length > 0)
  assert.is(clause.parts.length, 4)
  assert.ok(clause.uses.some((use: { kind: string; id: string }) => use.kind === 'ground' && use.id === 'data-true'))
  const text = run('law show 829-2024/5.3', { lang: 'en' }).join('\n')
  for (const part of ['829-2024/5.3 · carried out', 'It says:', '80 %', 'software-local-share'])
    assert.ok(text.includes(part), part)
})

for (const lang of ['kk', 'ru', 'en'] as const) {
  Law(`show in ${lang} leaves nothing undefined`, () => {
    for (const what of ['829-2024/5', '829-2024/annex4/7', '829-2024', 'trusted-registry', '53-2018']) {
      assert.not(run(`law show ${what}`, { lang }).join('\n').includes('undefined'), what)
    }
  })
}

Law('show an act: the whole edition, as text and as the data that it is', () => {
  assert.ok(run('law show 829-2024').length > 200)
  const edition = json('law show 829-2024')
  assert.is(edition.standard, '829-2024')
  assert.is(edition.act.registered.number, '35510')
  assert.is(edition.procedures.length, 3)
})

Law('show a service: the edition in force today, or on the day', () => {
  assert.is(json('law show trusted-registry').standard, '829-2024')
  refused('no-edition', () => run('law show trusted-registry --on 2025-01-03'))
  refused('no-edition', () => run('law show trusted-registry', { now: '2024-12-31T12:00' }))
})

Law('show of an act that is only known: its dates, and that its text is not here', () => {
  assert.ok(run('law show 53-2018', { lang: 'en' }).includes(en.cases.law.notCarried))
  assert.is(json('law show 53-2018').carried, false)
})

Law('a clause of an act is not shown for a day that the act did not govern', () => {
  refused('no-edition', () => run('law show 829-2024/24 --on 2025-01-03'))
  assert.is(json('law show 829-2024/24 --on 2025-01-04').citation, '829-2024/24')
})

Law('what is not there is an error that says what was perhaps meant', () => {
  assert.equal(refused('citation-unknown', () => run('law show 829-2024/10.4')).near[0], '829-2024/annex2/10.4')
  assert.equal(refused('citation-unknown', () => run('law show 829')).near, ['829-2024'])
  assert.is(refused('citation-unknown', () => run(`law show ${'x'.repeat(500)}`)).text.length, 80)
  refused('service-not-carried', () => run('law show software-deposit'))
  refused('date-invalid', () => run('law services --on 2025-02-30'))
})

Law.run()
