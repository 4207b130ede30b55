import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { packageTemplatePath } from '../../src/files/data-files.js'
import { packageRoot } from '../../src/files/package-root.js'
import { FORMS, formById } from '../../src/form/catalogue.js'
import { assertWellFormed, flatText } from '../files/read-docx.js'
import { sampleView } from './sample-view.js'

const test = suite<{ folder: string }>('kz-is form')

const RUN = `import('./src/main.ts').then(async ({ main }) => { process.exitCode = await main(process.argv.slice(1)) })`

test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'kz-is-test-'))
})
test.after.each((context) => rmSync(context.folder, { recursive: true, force: true }))

function run(folder: string, args: readonly string[], input = '') {
  const env = {
    ...process.env,
    KZ_IS_DB: join(folder, 'db.sqlite'),
    KZ_IS_TEMPLATES: join(folder, 'templates'),
    KZ_IS_LANG: 'en',
  }
  const done = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', RUN, '--', 'form', ...args],
    { cwd: packageRoot(), env, input },
  )
  return { status: done.status, stdout: done.stdout, text: done.stdout.toString(), stderr: done.stderr.toString() }
}

test('a blank to standard output is the document and nothing else', ({ folder }) => {
  const { status, stdout } = run(folder, ['blank', '829.4', '-o', '-'])
  assert.is(status, 0)
  assertWellFormed(new Uint8Array(stdout))
  assert.not.ok(existsSync(join(folder, 'db.sqlite')), 'no database is made')
})

test('a form is filled from standard input without a case', ({ folder }) => {
  const out = join(folder, 'notice.docx')
  const data = JSON.stringify(formById('829.7').fromCase(sampleView()))
  const { status } = run(folder, ['fill', '829.7', '--data', '-', '-o', out], data)
  assert.is(status, 0)
  assert.ok(flatText(readFileSync(out)).includes('«Алатау Софт»'))
  assert.is(
    run(folder, ['fill', '829.7', '--data', '-', '-o', out], data).status,
    3,
    'a file that is there is left alone',
  )
})

test('all that is wrong is said at once, each with its field, and nothing is written', ({ folder }) => {
  const out = join(folder, 'notice.docx')
  const { status, stderr } = run(
    folder,
    ['fill', '829.7', '--data', '-', '-o', out, '--json'],
    '{"office":{"nameKk":"а\\u0007"},"paper":{"date":"2025-02-30"},"x":1}',
  )
  assert.is(status, 3)
  const { error } = JSON.parse(stderr) as { error: { code: string; problems: readonly { field: string }[] } }
  assert.is(error.code, 'answers-invalid')
  for (const field of ['office.nameKk', 'paper.date', 'paper.number', 'signer.name', 'x'])
    assert.ok(
      error.problems.some((one) => one.field === field),
      field,
    )
  assert.equal(readdirSync(folder), [])
})

test('the schema of a form holds an example that fills it', ({ folder }) => {
  const schema = JSON.parse(run(folder, ['show', '829.10', '--json']).text) as { examples: readonly unknown[] }
  const { status } = run(folder, ['fill', '829.10', '--data', '-', '-o', '-'], JSON.stringify(schema.examples[0]))
  assert.is(status, 0)
})

test('a sound template is sound; one of another form is told with places, exit 10', ({ folder }) => {
  const path = join(folder, '829.7.docx')
  writeFileSync(path, readFileSync(packageTemplatePath('829.7')))
  assert.is(run(folder, ['check', path]).status, 0)
  const other = run(folder, ['check', path, '--form', '829.8', '--json'])
  assert.is(other.status, 10)
  const { findings } = JSON.parse(other.text) as {
    findings: readonly { kind: string; what: string; paragraph: number | null }[]
  }
  assert.ok(
    findings.some((one) => one.kind === 'unknown' && one.what.includes('product.ensTru') && (one.paragraph ?? 0) > 0),
  )
  assert.ok(findings.some((one) => one.kind === 'missing' && one.what === 'reason'))
})

test('the list names every form in JSON', ({ folder }) => {
  const forms = JSON.parse(run(folder, ['list', '--json']).text) as readonly { id: string; official: boolean }[]
  assert.is(forms.length, FORMS.length)
  assert.is(forms.find((form) => form.id === '829.1')?.official, false)
})

test.run()
