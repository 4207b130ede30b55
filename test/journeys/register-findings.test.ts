// Why: a finding recorded and forgotten leaves in the registry what 829-2024/10 takes out; no clause gives it a day on which it would be late.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CLERK, EXECUTOR, HEAD, openClerks, type Printed } from '../support/clerks.js'

const test = suite('829-2024/10: what monitoring found over the whole registry')
const office = openClerks()
test.after(() => office.remove())

const OLD = 'Жазбаның нөмірі;Дата внесения;Holder name;BIN;Kind of product;product.name'
const rows = [1, 2, 3, 4, 5].map((n) => `T-${n};2025-02-1${n};«Иесі ${n}» ЖШС;;software;«Өнім ${n}»`)
const trusted = (moment: string, by: string, ...args: readonly string[]) =>
  office.at(moment, by, 'register', 'trusted', ...args)
const json = (moment: string, by: string, ...args: readonly string[]): Printed =>
  office.json(moment, by, 'register', 'trusted', ...args)
const find = (moment: string, by: string, entry: string, ...more: readonly string[]): Printed =>
  json(moment, by, 'finding', entry, '--evidence', `${entry} тексеру актісі`, '--ground', 'false-data', ...more)
const NOW = '2025-04-10T10:00'
const list = (...args: readonly string[]): Printed => json(NOW, CLERK, 'findings', ...args)
const named = ({ findings }: Printed) =>
  findings.map((each: Printed) => `${each.entry}:${each.finding} ${each.outcome}`)

test('none is told as none, and that both of --open and --all are asked is refused', () => {
  office.file('old.csv', [OLD, ...rows, ''].join('\n'))
  json('2025-03-03T10:00', CLERK, 'import', 'old.csv')
  assert.equal(list(), { register: 'trusted', all: false, findings: [], next: null })
  assert.match(trusted(NOW, CLERK, 'findings').out, 'No finding waits')
  assert.is(trusted(NOW, CLERK, 'findings', '--open', '--all').code, 2)
})

test('what waits is listed, the oldest first: entry, holder, finding, day, by whom, what can be done', () => {
  find('2025-03-05T10:00', CLERK, 'T-4')
  find('2025-03-04T10:00', EXECUTOR, 'T-2')
  find('2025-03-06T10:00', CLERK, 'T-2', '--found-on', '2025-03-05')
  find('2025-03-06T10:00', CLERK, 'T-1')
  assert.equal(named(list()), ['T-000002:2 open', 'T-000004:2 open', 'T-000001:2 open', 'T-000002:3 open'])
  const [first] = list().findings
  assert.equal(
    [first.holder.name, first.product.name, first.ground, first.evidence, first.foundOn, first.by, first.settledOn],
    ['«Иесі 2» ЖШС', '«Өнім 2»', 'false-data', 'T-2 тексеру актісі', '2025-03-04', EXECUTOR, null],
  )
  assert.equal(
    first.next.map(({ does }: Printed) => does),
    ['exclude', 'dismiss'],
  )
  const shown = trusted(NOW, CLERK, 'findings')
  assert.match(shown.out, /T-000002\s+«Иесі 2» ЖШС\s+«Өнім 2»\s+2\s+false data: T-2/)
  assert.match(shown.err, 'kz-is register trusted dismiss T-000002 2')
})

test('in pages, each finding once', () => {
  const seen: string[] = []
  for (let next: string | null = ''; next !== null; ) {
    const page: Printed = list('--limit', '1', ...(next === '' ? [] : ['--after', next]))
    seen.push(...named(page))
    next = page.next
  }
  assert.equal(seen, named(list()))
})

test('due shows what waits, never late, whoever may decide it; a diary has no day for it', () => {
  const items = (...more: readonly string[]): Printed =>
    office.json(NOW, CLERK, 'due', ...more).items.filter(({ kind }: Printed) => kind === 'finding')
  assert.equal(
    items().map(({ subject, id, due, overdue }: Printed) => [subject, id, due, overdue]),
    [
      ['T-000002', '2', '2025-03-04', false],
      ['T-000004', '2', '2025-03-05', false],
      ['T-000001', '2', '2025-03-06', false],
      ['T-000002', '3', '2025-03-05', false],
    ],
  )
  assert.is(items('--service', 'trusted-registry').length, 4)
  assert.equal(items('--service', 'software-deposit'), [])
  const late = office.at(NOW, CLERK, 'due', '--overdue', '--json')
  assert.equal([late.code, JSON.parse(late.out).overdue], [0, 0])
  assert.match(office.at(NOW, CLERK, 'due').out, /found 2025-03-04, no term is set\s+T-000002\s+finding .* № 2/)
  assert.is(office.at(NOW, CLERK, 'due', '--ics', 'due.ics').code, 0)
  assert.not.match(readFileSync(join(office.folder, 'due.ics'), 'utf8'), 'finding')
})

test('what was dismissed or ended in an exclusion waits no more; an exclusion ends every finding of its entry', () => {
  json('2025-04-01T10:00', CLERK, 'dismiss', 'T-4', '2', '--reason', 'құжат жаңартылды')
  json('2025-04-02T10:00', HEAD, 'exclude', 'T-2', '--finding', '2', '--heard', '2025-04-01', '-o', 'papers')
  assert.equal(named(list()), ['T-000001:2 open'])
  const all = list('--all')
  assert.equal(named(all), ['T-000002:2 excluded', 'T-000004:2 dismissed', 'T-000001:2 open', 'T-000002:3 ended'])
  assert.equal(
    all.findings.map(({ settledOn }: Printed) => settledOn),
    ['2025-04-02', '2025-04-01', null, '2025-04-02'],
  )
  assert.equal(
    all.findings.map(({ next }: Printed) => next.length),
    [0, 0, 2, 0],
  )
  const open = office.json(NOW, CLERK, 'due', '--within', '60d').items.filter(({ of }: Printed) => of === 'entry')
  assert.equal(open.map(({ kind, subject }: Printed) => `${kind} ${subject}`).sort(), [
    'finding T-000001',
    'obligation T-000002',
    'obligation T-000002',
  ])
})

test('an exclusion and the history of its entry name papers and obligations, and show no ids', () => {
  const ran = trusted('2025-04-11T10:00', HEAD, 'exclude', 'T-1', '--heard', '2025-04-10', '-o', 'papers')
  assert.is(ran.code, 0, ran.err)
  assert.match(ran.out, /Decision to exclude from the registry .* · № 2025-/)
  assert.match(ran.out, /Publish the registry .* \(829-2024\/8\)/)
  const { out } = trusted('2025-04-11T11:00', CLERK, 'history', 'T-1')
  assert.match(out, 'Decision to exclude from the registry')
  assert.not.match(out, 'paper.exclusion')
})

test('tables are what the acts make them', () => {
  assert.is(office.json(NOW, CLERK, 'audit', 'verify').whole, true)
})

test.run()
