// Exports of the demonstration's cases, by the built program.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { scrubbed } from '../../src/cli/export/mask.js'
import { readZip, unpack } from '../../src/files/zip/read-zip.js'
import { en } from '../../src/words/en.js'
import { kk } from '../../src/words/kk.js'
import { ru } from '../../src/words/ru.js'
import { openOffice } from '../run-support/kz-is.js'

const WORDS = { kk, ru, en }

const office = openOffice({ KZ_IS_NOW: '2025-12-31T10:00' })
const { database } = JSON.parse(office.kzIs(['demo', '--json']).out) as { database: string }
const env = { KZ_IS_DB: database }
const run = (...args: readonly string[]) => office.kzIs(args, { env })
// biome-ignore lint/suspicious/noExplicitAny: what a program prints
const lines = (text: string): any[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

const Export = suite('export')
Export.after(() => office.remove())

Export('JSON Lines: every case with what it was filed with, in the order of intake', () => {
  const { code, out } = run('export', 'cases', '--format', 'jsonl')
  assert.is(code, 0)
  const cases = lines(out)
  assert.is(cases.length, 14)
  const [first] = cases
  for (const key of ['service', 'procedure', 'received', 'channel', 'external', 'answers']) assert.ok(key in first, key)
  assert.is(first.answers.applicant.bin, first.applicantId)
})

Export('what was exported is taken in again as the same application', () => {
  const [first] = lines(run('export', 'cases').out)
  const path = join(office.folder, 'again.json')
  writeFileSync(path, JSON.stringify(first.answers))
  const again = office.kzIs([
    ...['intake', first.service, '--procedure', first.procedure, '--answers', path, '--received', first.received],
    ...['--channel', first.channel, '--json'],
  ])
  assert.is(again.code, 0, again.err)
  const shown = JSON.parse(office.kzIs(['show', JSON.parse(again.out).case, '--json']).out)
  assert.equal(shown.answers, first.answers)
  assert.is(shown.received, first.received)
})

Export('--mask: no telephone, mail, name or number of a person is left', () => {
  const open = run('export', 'cases').out
  const masked = run('export', 'cases', '--mask').out
  const people = lines(open).flatMap(({ answers }) => [
    answers.applicant.email,
    answers.applicant.phone,
    answers.applicant.iin,
  ])
  for (const text of people.filter((each) => typeof each === 'string')) assert.not.match(masked, text)
  assert.not.match(masked, 'Іңкәр')
  assert.match(masked, 'Қамқор Софт')
  assert.not.match(run('export', 'steps', '--mask', '--format', 'csv').out, 'Серікбаева')
})

Export(
  '--mask: telephones, mail and numbers hidden in free texts go too; an organisation and a number of a paper stay',
  () => {
    assert.is(scrubbed('+7 (7172) 55-01-03, a.b@c.example; 8 (7212) 43-15-61'), '***, ***; ***')
    assert.is(scrubbed('ЖСН 850606500370'), 'ЖСН ***')
    assert.is(scrubbed('БСН 470140001136, № 04-2/1187, 2025-03-14'), 'БСН 470140001136, № 04-2/1187, 2025-03-14')
  },
)

Export('CSV: a line of titles and a line a case, by the period and the service asked for', () => {
  const all = run(
    'export',
    'cases',
    '--format',
    'csv',
    '--service',
    'trusted-registry',
    '--from',
    '2025-04-01',
    '--to',
    '2025-04-30',
  )
  const rows = all.out.trimEnd().split('\r\n')
  assert.is(rows.length, 1 + 3)
  assert.match(rows[0] ?? '', 'Case,Incoming number')
  const excel = run('export', 'cases', '--format', 'csv', '--excel').out
  assert.is(excel.charCodeAt(0), 0xfeff)
  assert.match(excel, 'Case;Incoming number')
})

Export('XLSX by the name of the file; a file that is there is left alone without --force', () => {
  const path = join(office.folder, 'trusted.xlsx')
  assert.is(run('export', 'register', 'trusted', '-o', path).code, 0)
  const sheet = readZip(readFileSync(path), path).find(({ name }) => name === 'xl/worksheets/sheet1.xml')
  assert.ok(sheet)
  assert.is((Buffer.from(unpack(sheet, path)).toString('utf8').match(/<row /g) ?? []).length, 1 + 3)
  const before = readFileSync(path)
  assert.is(run('export', 'register', 'state', '-o', path).code, 3)
  assert.equal(readFileSync(path), before)
  assert.is(
    run('export', 'register', 'state', '-o', path, '--force', '--json').out.trim(),
    JSON.stringify({ file: path, format: 'xlsx', rows: 1 }),
  )
})

Export('a name that says a format which the file would not have is refused, and no file is made', () => {
  const what = [
    [['export', 'cases'], '.csv, .jsonl, .xlsx'],
    [['export', 'steps'], '.csv, .jsonl, .xlsx'],
    [['export', 'register', 'trusted'], '.csv, .jsonl, .xlsx'],
    [['register', 'trusted', 'export'], '.csv, .xlsx, .json, .jsonl'],
  ] as const
  for (const [args, endings] of what) {
    for (const ending of ['docx', 'pdf', 'odt', 'xls', 'html', 'xlsx.gz']) {
      const path = join(office.folder, `wrong.${ending}`)
      const { code, err } = run(...args, '-o', path)
      assert.is(code, 2, `${args.join(' ')} ${ending}`)
      assert.match(err, `says none of the formats: ${path}`)
      assert.match(err, endings)
      assert.not.ok(existsSync(path))
    }
    for (const name of ['no-ending', 'a.txt', 'year.2025', 'named.docx']) {
      const path = join(office.folder, `${args.join('-')}-${name}`)
      const named = name === 'named.docx' ? ['--format', 'csv'] : []
      assert.is(run(...args, ...named, '-o', path).code, 0, path)
      assert.ok(existsSync(path))
    }
  }
  const path = join(office.folder, 'lines.json')
  assert.is(run('export', 'cases', '-o', path).code, 0)
  assert.is(readFileSync(path, 'utf8'), run('export', 'cases').out)
})

Export(
  'a workbook is read by people: words of their language in the place of ids; files for programs keep the ids',
  () => {
    const ids = lines(run('export', 'cases').out)
    for (const [what, columns] of [
      ['cases', ['service', 'procedure', 'channel', 'status', 'step', 'outcome']],
      ['steps', ['service', 'step', 'outcome']],
    ] as const) {
      const rows = what === 'cases' ? ids : lines(run('export', 'steps').out)
      for (const lang of ['kk', 'ru', 'en'] as const) {
        const path = join(office.folder, `${what}-${lang}.xlsx`)
        assert.is(run('export', what, '-o', path, '--lang', lang).code, 0)
        const sheet = readZip(readFileSync(path), path).find(({ name }) => name === 'xl/worksheets/sheet1.xml')
        assert.ok(sheet)
        const texts = new Set(
          [
            ...Buffer.from(unpack(sheet, path))
              .toString('utf8')
              .matchAll(/<t xml:space="preserve">([^<]*)/g),
          ].map(([, text]) => text),
        )
        // In English a word may be its own id.
        const left = columns.flatMap((column) => rows.map((row) => row[column])).filter((id) => texts.has(id))
        if (lang !== 'en') assert.equal([...new Set(left)], [], `${what} ${lang}`)
        assert.ok(texts.has(WORDS[lang].stats.services['trusted-registry']), lang)
        assert.ok(texts.has(WORDS[lang].cases.outcome.refused), lang)
      }
    }
  },
)

Export('steps and decisions as they were recorded', () => {
  const steps = lines(run('export', 'steps').out)
  assert.ok(steps.some(({ step, outcome }) => step === 'decide' && outcome === 'refused'))
  const own = steps.filter((each) => each.case === 'TR-2025-000001').map(({ seq }) => seq)
  assert.equal(
    own,
    [...own].sort((a, b) => a - b),
  )
})

Export('a failure leaves nothing behind', () => {
  const folder = join(office.folder, 'no-such')
  assert.is(run('export', 'cases', '-o', join(folder, 'nor-this', 'cases.csv')).code, 3)
  assert.not(existsSync(folder))
  assert.equal(
    readdirSync(office.folder).filter((name) => name.endsWith('.part')),
    [],
  )
})

Export.run()
