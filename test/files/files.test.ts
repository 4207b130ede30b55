import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type ErrorId, isExpected } from '../../src/expected-error.js'
import { keepingSink } from '../../src/files/csv-rejects.js'
import { dataPath, packageTemplatePath } from '../../src/files/data-files.js'
import { fileError } from '../../src/files/file-errors.js'
import { packageRoot } from '../../src/files/package-root.js'
import { readBytes, readText, textOf } from '../../src/files/read-file.js'
import { writeFile } from '../../src/files/write-file.js'

const test = suite<{ folder: string }>('files')

test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'kz-is-test-'))
})
test.after.each((context) => rmSync(context.folder, { recursive: true, force: true }))

function fails(id: ErrorId, work: () => unknown): void {
  try {
    work()
  } catch (error) {
    assert.ok(isExpected(error, id), String(error))
    return
  }
  assert.unreachable(`no ${id}`)
}

const bytes = new TextEncoder().encode('мәтін')

test('a file is written whole, and nothing else is left in its folder', ({ folder }) => {
  writeFile(join(folder, 'a.docx'), bytes)
  assert.equal(readdirSync(folder), ['a.docx'])
  assert.is(readText(join(folder, 'a.docx')), 'мәтін')
})

test('a file that is there is left alone without --force', ({ folder }) => {
  const path = join(folder, 'a.docx')
  writeFileSync(path, 'old')
  fails('file-exists', () => writeFile(path, bytes))
  assert.is(readFileSync(path, 'utf8'), 'old')
  writeFile(path, bytes, { force: true })
  assert.is(readText(path), 'мәтін')
  assert.equal(readdirSync(folder), ['a.docx'])
})

test('what a killed process left of the same file is taken away; of a living one, and of another file, it stays', ({
  folder,
}) => {
  const { pid: gone } = spawnSync(process.execPath, ['--version'])
  const living = process.ppid
  const left = ['r.csv', 'a.docx'].map((name) => `.${name}.${gone}.part`)
  const stay = [`.r.csv.${living}.part`, `.other.csv.${gone}.part`, `.r.csv.${gone}x.part`, `r.csv.${gone}.part`]
  const written = (name: string, minutesAgo: number): void => {
    writeFileSync(join(folder, name), 'names and numbers')
    const at = Date.now() / 1000 - 60 * minutesAgo
    utimesSync(join(folder, name), at, at)
  }
  for (const name of [...left, ...stay]) written(name, 5)
  // Perhaps by another machine that shares the folder.
  const justNow = `.r.csv.${gone}0.part`
  written(justNow, 0)
  const sink = keepingSink(join(folder, 'r.csv'))
  sink.write(bytes)
  sink.finish(false)
  writeFile(join(folder, 'a.docx'), bytes)
  assert.equal(readdirSync(folder).sort(), [...stay, justNow, 'a.docx', 'r.csv'].sort())
})

test('a missing folder, a folder in place of a file, a file in place of a folder', ({ folder }) => {
  fails('file-folder-missing', () => writeFile(join(folder, 'no', 'a.docx'), bytes))
  mkdirSync(join(folder, 'dir'))
  fails('file-is-folder', () => writeFile(join(folder, 'dir'), bytes, { force: true }))
  fails('file-is-folder', () => readBytes(join(folder, 'dir')))
  writeFileSync(join(folder, 'file'), '')
  fails('file-not-folder', () => readBytes(join(folder, 'file', 'a')))
  fails('file-not-found', () => readBytes(join(folder, 'none')))
  assert.ok(existsSync(join(folder, 'dir')))
})

test('a full disk, a read-only place and a name too long are said as such', () => {
  const of = (code: string) => fileError(Object.assign(new Error('x'), { code }), 'a', 'write')
  const pairs: readonly (readonly [string, ErrorId])[] = [
    ['ENOSPC', 'file-disk-full'],
    ['EDQUOT', 'file-disk-full'],
    ['EROFS', 'file-not-writable'],
    ['EACCES', 'file-not-writable'],
    ['ENAMETOOLONG', 'file-name-too-long'],
  ]
  for (const [code, id] of pairs) assert.ok(isExpected(of(code), id), code)
  assert.not.ok(isExpected(of('EIO')))
})

test('a file larger than the limit is not read', ({ folder }) => {
  writeFileSync(join(folder, 'a'), new Uint8Array(101))
  fails('file-too-large', () => readBytes(join(folder, 'a'), 100))
  assert.is(readBytes(join(folder, 'a'), 101).length, 101)
})

test('text that is not UTF-8 is refused with the byte where it stops being so', () => {
  for (const at of [0, 1, 7, 100]) {
    const text = new Uint8Array([...new Uint8Array(at).fill(65), 0xff, 65])
    try {
      textOf(text, 'a')
      assert.unreachable()
    } catch (error) {
      assert.ok(isExpected(error, 'file-not-utf8'))
      assert.is(error.facts.position, at)
    }
  }
  assert.is(textOf(new Uint8Array([0xef, 0xbb, 0xbf, 65]), 'a'), 'A')
})

test("the package's own files are found from the module, not from the working folder", () => {
  assert.is(JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')).name, 'kz-is')
  assert.is(dataPath('calendar/2025.json'), join(packageRoot(), 'data', 'calendar/2025.json'))
  assert.ok(existsSync(packageTemplatePath('829.7')))
})

test.run()
