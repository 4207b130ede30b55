// The figures of the demonstration's cases, by the built program.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { statsPage } from '../../src/cli/stats/html.js'
import type { World } from '../../src/cli/world.js'
import { readZip } from '../../src/files/zip/read-zip.js'
import { LANGS } from '../../src/text.js'
import { en } from '../../src/words/en.js'
import { kk } from '../../src/words/kk.js'
import { ru } from '../../src/words/ru.js'
import { openOffice } from '../run-support/kz-is.js'

const office = openOffice({ KZ_IS_NOW: '2025-12-31T10:00' })
const { database } = JSON.parse(office.kzIs(['demo', '--json']).out) as { database: string }
const YEAR = ['--from', '2025-01-01', '--to', '2025-12-31']
const run = (...args: readonly string[]) => office.kzIs(args, { env: { KZ_IS_DB: database } })
const json = (...args: readonly string[]) => JSON.parse(run('stats', ...YEAR, ...args, '--json').out)

const Stats = suite('stats')
Stats.after(() => office.remove())

Stats('each figure names a command that lists exactly as many cases', () => {
  for (const by of ['month', 'service', 'employee', 'outcome']) {
    const { rows, total } = json('--by', by)
    for (const row of [rows[0], total])
      for (const { count, cases } of Object.values(row.figures) as { count: number; cases: string }[]) {
        if (count === 0) continue
        const { printed, code } = office.type(`${cases} --json`, { env: { KZ_IS_DB: database } })
        assert.is(code, 0, printed)
        assert.is(JSON.parse(printed).cases.length, count, cases)
      }
  }
})

Stats(
  'the year of the demonstration: eight received, two refused each on a ground, one not accepted, all in time',
  () => {
    const { total, grounds } = json()
    const count = (id: string) => total.figures[id].count
    assert.equal(['received', 'granted', 'refused', 'acceptance-refused', 'late'].map(count), [8, 5, 2, 1, 0])
    assert.equal(grounds.map(({ citation }: { citation: string }) => citation).sort(), ['829-2024/5.3', '829-2024/5.7'])
  },
)

Stats('refusals by ground lead to their cases', () => {
  const { grounds } = json()
  const { printed } = office.type(`${grounds[0].cases} --json`, { env: { KZ_IS_DB: database } })
  assert.is(JSON.parse(printed).cases.length, grounds[0].count)
})

Stats('the table and its bars on the screen', () => {
  const { out, code } = run('stats', ...YEAR, '--by', 'month')
  assert.is(code, 0)
  assert.match(out, '2025-03')
  assert.match(out, '█')
  assert.not.match(
    office.kzIs(['stats', ...YEAR, '--by', 'month'], { env: { KZ_IS_DB: database, ACCESSIBLE: '1' } }).out,
    '█',
  )
})

Stats('one page that needs nothing beside itself: no script, nothing fetched', () => {
  const path = join(office.folder, 'stats.html')
  assert.is(run('stats', ...YEAR, '--by', 'service', '--html', path).code, 0)
  const page = readFileSync(path, 'utf8')
  assert.not.match(page, /<script|https?:|src=|@import|url\((?!#)/)
  assert.is((page.match(/<svg /g) ?? []).length, (page.match(/<\/svg>/g) ?? []).length)
  assert.match(page, en.stats.services['trusted-registry'])
})

for (const lang of LANGS)
  Stats(`${lang}: services by their names in the table, in the bars and on the page, by ids in commands alone`, () => {
    const page = run('stats', ...YEAR, '--by', 'service', '--html', '-', '--lang', lang).out
    const table = run('stats', ...YEAR, '--by', 'service', '--lang', lang).out
    const name = { kk, ru, en }[lang].stats.services['trusted-registry']
    for (const text of [table, page.replaceAll(/title="[^"]*"/g, '')]) {
      assert.match(text, name)
      assert.not.match(text.replaceAll(/kz-is stats .*/g, ''), 'trusted-registry')
    }
  })

Stats('a name with markup in it is a text on the page', () => {
  const counts = {
    received: 1,
    granted: 1,
    refused: 0,
    'acceptance-refused': 0,
    withdrawn: 0,
    open: 0,
    'in-time': 1,
    late: 0,
    overdue: 0,
  }
  const row = { counts, median: 5, worst: 5, worstCase: '1', latest: null, latestCase: null }
  const world = { words: en, lang: 'en' } as unknown as World
  const rows = ['<script>alert(1)</script>', 'Ә "б"'].map((name) => ({ ...row, row: name }))
  const question = { from: '2025-01-01', until: '2025-12-31', by: 'employee' } as never
  const page = statsPage(
    world,
    question,
    { total: { ...row, row: null }, rows, grounds: [] },
    '2025-12-31T10:00' as never,
  )
  assert.not.match(page, '<script')
  assert.match(page, '&lt;script&gt;')
})

Stats('XLSX of the figures and of the grounds', () => {
  const path = join(office.folder, 'stats.xlsx')
  assert.is(run('stats', ...YEAR, '--by', 'month', '-o', path).code, 0)
  const names = readZip(readFileSync(path), path).map(({ name }) => name)
  assert.ok(names.includes('xl/worksheets/sheet2.xml'))
})

Stats.run()
