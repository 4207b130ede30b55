// Why: a finding that never comes when it should is worse than none. Each condition is made true and must be found, with what to do.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { makeCalendar } from '../../src/calendar/working-calendar.js'
import { calendarFindings } from '../../src/cli/doctor/calendar.js'
import type { Finding, Level } from '../../src/cli/doctor/finding.js'
import { type Machine, placeFindings, THIS_MACHINE } from '../../src/cli/doctor/place.js'
import { clockFindings, programFindings } from '../../src/cli/doctor/program.js'
import type { World } from '../../src/cli/world.js'
import { builtProgram } from '../../src/files/built-program.js'
import { readCalendar } from '../../src/files/calendar-files.js'
import { packageTemplatePath } from '../../src/files/data-files.js'
import { fontsNamed } from '../../src/files/fonts.js'
import { readBytes } from '../../src/files/read-file.js'
import { en } from '../../src/words/en.js'

const test = suite('doctor: the machine')
const folder = mkdtempSync(join(tmpdir(), 'kz-is-doctor-'))
const database = join(folder, 'kz-is.sqlite')
writeFileSync(database, 'x'.repeat(1024), { mode: 0o600 })
test.after(() => rmSync(folder, { recursive: true, force: true }))

const calendar = readCalendar()
function world(over: object = {}): World {
  return {
    words: en,
    env: {},
    databasePath: database,
    now: () => '2025-03-14T10:00',
    calendar: () => calendar,
    ...over,
  } as unknown as World
}

function level(findings: readonly Finding[], id: Finding['id']): Level | undefined {
  const found = findings.find((each) => each.id === id)
  if (found !== undefined && ['warning', 'fault'].includes(found.level)) {
    assert.ok(found.why.length > 10, `${id}: why`)
    assert.ok(found.remedy.length > 0, `${id}: remedy`)
  }
  return found?.level
}

const MEBIBYTE = 1024 * 1024
const facts = (bytes: number, mode = 0o600) => ({ bytes, mode, modified: 0 })

const PLACES: readonly (readonly [rule: string, id: Finding['id'], expected: Level, machine: Partial<Machine>])[] = [
  ['room for a backup', 'space', 'ok', { freeBytes: () => 10_000 * MEBIBYTE }],
  [
    'no room for a backup',
    'space',
    'warning',
    { freeBytes: () => 500 * MEBIBYTE, factsOf: () => facts(600 * MEBIBYTE) },
  ],
  ['no room to write', 'space', 'fault', { freeBytes: () => MEBIBYTE }],
  ['a machine that does not say', 'space', 'ok', { freeBytes: () => null }],
  ['a network share', 'file-system', 'fault', { shareAt: () => 'NFS' }],
  ['a disk', 'file-system', 'ok', { shareAt: () => null }],
  [
    'a journal that nobody writes back',
    'wal',
    'warning',
    { factsOf: (path) => facts(path.endsWith('-wal') ? 300 * MEBIBYTE : 1) },
  ],
  ['a journal of the usual size', 'wal', 'ok', { factsOf: () => facts(MEBIBYTE) }],
  ['a database that others read', 'rights', 'warning', { factsOf: () => facts(1, 0o644) }],
  [
    'a journal that the group reads',
    'rights',
    'warning',
    { factsOf: (path) => facts(1, path.endsWith('-wal') ? 0o640 : 0o600) },
  ],
  [
    'a folder that others write to',
    'rights',
    'warning',
    { factsOf: (path) => facts(1, path === folder ? 0o777 : 0o600) },
  ],
]

for (const [rule, id, expected, machine] of PLACES)
  test(`${id}: ${rule}`, () => {
    assert.is(level(placeFindings(world(), { ...THIS_MACHINE, shareAt: () => null, ...machine }), id), expected)
  })

test('rights: real files, papers and backups among them; the remedy mends them', () => {
  assert.is(level(placeFindings(world()), 'rights'), 'ok')
  const paper = join(folder, 'papers', 'TR-2025-000001')
  mkdirSync(paper, { recursive: true })
  mkdirSync(join(folder, 'backups'))
  writeFileSync(join(paper, 'x.docx'), '')
  writeFileSync(join(folder, 'backups', 'kz-is-20250101-0900.sqlite'), '')
  chmodSync(join(paper, 'x.docx'), 0o644)
  chmodSync(join(folder, 'backups', 'kz-is-20250101-0900.sqlite'), 0o604)
  const found = placeFindings(world()).find(({ id }) => id === 'rights')
  assert.match(found?.found ?? '', /^2 files/)
  assert.equal(
    found?.remedy.map((line) => line.split(' ').slice(0, -1).join(' ')),
    ['chmod 600', 'chmod -R go-rwx'],
  )
  rmSync(join(folder, 'papers'), { recursive: true })
  rmSync(join(folder, 'backups'), { recursive: true })
})

const year = (n: number, status: 'confirmed' | 'projected') => ({
  ...calendar.years.find((each) => each.year === 2025),
  year: n,
  status,
})
const years = (...list: readonly ReturnType<typeof year>[]) => ({
  years: list,
  statusOf: (n: number) => list.find((each) => each.year === n)?.status,
})

const CALENDARS: readonly (readonly [
  rule: string,
  id: Finding['id'],
  expected: Level,
  calendar: object,
  reach: string | null,
])[] = [
  [
    'this year and the next, confirmed',
    'calendar',
    'ok',
    years(year(2025, 'confirmed'), year(2026, 'confirmed')),
    null,
  ],
  ['the next year projected', 'calendar', 'note', years(year(2025, 'confirmed'), year(2026, 'projected')), null],
  ['the next year missing', 'calendar', 'warning', years(year(2025, 'confirmed')), null],
  ['this year missing', 'calendar', 'fault', years(year(2024, 'confirmed')), null],
  [
    'terms beyond the calendar',
    'reach',
    'warning',
    years(year(2025, 'confirmed'), year(2026, 'confirmed')),
    '2027-01-10T18:30',
  ],
  [
    'terms in a projected year',
    'reach',
    'note',
    years(year(2025, 'confirmed'), year(2026, 'projected')),
    '2026-01-10T18:30',
  ],
  [
    'terms in confirmed years',
    'reach',
    'ok',
    years(year(2025, 'confirmed'), year(2026, 'confirmed')),
    '2026-01-10T18:30',
  ],
]

for (const [rule, id, expected, given, reach] of CALENDARS)
  test(`${id}: ${rule}`, () =>
    assert.is(level(calendarFindings(world({ calendar: () => given }), reach), id), expected))

test('calendar: a year that cannot be read is a fault in the words of its error', () => {
  const broken = () => makeCalendar([])
  assert.is(level(calendarFindings(world({ calendar: broken }), null), 'calendar'), 'fault')
})

test('zone: the rule of the office against the zone data of the runtime; KZ_IS_NOW is said', () => {
  assert.is(level(clockFindings(world(), ['2025-03-14T10:00', '2025-03-14T10:00']), 'zone'), 'ok')
  assert.is(level(clockFindings(world(), ['2025-03-14T10:00', '2025-03-14T11:00']), 'zone'), 'warning')
  assert.is(level(clockFindings(world({ env: { KZ_IS_NOW: 'x' } }), ['a', 'a']), 'clock'), 'warning')
})

test('node: older than 20.17 is a fault', () => {
  for (const [version, expected] of [
    ['20.17.0', 'ok'],
    ['24.1.0', 'ok'],
    ['20.16.9', 'fault'],
    ['18.20.0', 'fault'],
  ] as const)
    assert.is(level(programFindings(world(), version), 'node'), expected, version)
})

test('built: a part that another needs and that is not there, an empty one, one without its ready code', () => {
  const dist = join(folder, 'dist')
  mkdirSync(dist)
  assert.equal(builtProgram(dist), { chunks: 0, missing: [], uncached: 0 })
  writeFileSync(join(dist, 'main.cjs'), 'require("./a-1.cjs");import("./b-2.cjs")')
  writeFileSync(join(dist, 'main.cjs.cache'), 'x')
  writeFileSync(join(dist, 'a-1.cjs'), '')
  assert.equal(builtProgram(dist), { chunks: 2, missing: ['a-1.cjs', 'b-2.cjs'], uncached: 1 })
})

test('fonts: those that a template sets its text in', () => {
  assert.equal(fontsNamed(readBytes(packageTemplatePath('829.1'))), ['Times New Roman'])
  assert.equal(fontsNamed(new Uint8Array(8)), [])
})

test('a folder of PATH that may not be entered has no program: nothing falls', () => {
  const script = `
    const { findLibreOffice } = await import(${JSON.stringify(new URL('../../src/files/pdf.ts', import.meta.url).href)})
    console.log(findLibreOffice({ PATH: process.argv[1] }))`
  const folder = mkdtempSync(join(tmpdir(), 'kz-is-path-'))
  try {
    mkdirSync(join(folder, 'shut'))
    chmodSync(folder, 0o700)
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    if (!('uid' in nobody)) chmodSync(folder, 0o000)
    const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script, join(folder, 'shut')]
    const env = { ...process.env, TSX_DISABLE_CACHE: '1' }
    const { stdout, stderr } = spawnSync(process.execPath, args, { ...nobody, env, encoding: 'utf8' })
    assert.is(stdout.trim(), 'null', stderr)
  } finally {
    chmodSync(folder, 0o700)
    rmSync(folder, { recursive: true })
  }
})

test.run()
