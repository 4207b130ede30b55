// Whatever is written for an office has somebody's data in it: its owner alone may read it, whoever's umask says otherwise.
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openOffice } from '../run-support/kz-is.js'
import { filesBelow } from '../run-support/project.js'

const test = suite('new files are readable by their owner only')

const office = openOffice()
test.after(() => office.remove())
const answers = 'data/samples/include-software.json'

test('papers, exports, journals, figures, copies, rejected rows, filled forms, the journal given away', () => {
  process.umask(0o022)
  mkdirSync(join(office.folder, 'out'), { mode: 0o700 })
  const run = (...args: readonly string[]): void => {
    const ran = office.kzIs(args)
    assert.ok([0, 3].includes(ran.code), `${args.join(' ')}: ${ran.err}`)
  }
  const intake = office.kzIs(['intake', 'trusted-registry', '--procedure', 'include', '--answers', answers, '--json'])
  const { case: number } = JSON.parse(intake.out)
  writeFileSync(join(office.folder, 'batch.csv'), 'applicant.name,applicant.bin\nСот,1\n')
  run('next', number, '-o', 'out')
  run('form', 'render', number, '-o', 'out', '--force')
  run('export', 'cases', '-o', 'out/cases.csv')
  run('export', 'cases', '-o', 'out/cases.jsonl')
  run('export', 'cases', '-o', 'out/cases.xlsx')
  run('journal', 'incoming', '--from', '2026-03-01', '--to', '2026-03-31', '-o', 'out/incoming.docx')
  run('stats', '--from', '2026-01-01', '--to', '2026-12-31', '--html', 'out/stats.html')
  run('audit', 'export', '-o', 'out/journal.jsonl')
  run('backup', 'out/copy.sqlite')
  run('import', 'batch.csv', '--service', 'trusted-registry', '--procedure', 'include', '--rejects', 'out/rejects.csv')
  run('form', 'blank', '829.10', '-o', 'out/blank.docx')
  const written = readdirSync(join(office.folder, 'out'))
  for (const name of [
    'cases.csv',
    'cases.jsonl',
    'cases.xlsx',
    'incoming.docx',
    'stats.html',
    'journal.jsonl',
    'copy.sqlite',
  ])
    assert.ok(written.includes(name), `${name} among ${written}`)
  assert.ok(written.length >= 11, String(written))
  for (const name of written) assert.is(statSync(join(office.folder, 'out', name)).mode & 0o077, 0, name)
})

test('nothing in the program opens a file for writing without saying so', () => {
  const wrong = filesBelow('src').flatMap(({ path, text }) =>
    [
      ...text.matchAll(/\bopenSync\([^)]*'(w|wx|a|ax|w\+)'(?!, 0o600)[^)]*\)|\bwriteFileSync\((?![^)]*0o600)[^)]*\)/g),
    ].map(([found]) => `${path}: ${found}`),
  )
  assert.equal(wrong, [])
})

test.run()
