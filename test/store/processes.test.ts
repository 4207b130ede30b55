import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openStore } from '../../src/store/open-store.js'
import type { Store } from '../../src/store/store.js'
import { failing, inFolder, note, takeIn } from './support.js'

const test = suite('store: several processes')

const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url))

interface Writer {
  readonly child: ChildProcess
  /** What it said is stored, so far. */
  readonly lines: string[]
  readonly ended: Promise<{ readonly code: number | null; readonly errors: string }>
}

function startWriter(file: string, count: number): Writer {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), WRITER, file, `${count}`])
  const lines: string[] = []
  let rest = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const ended = new Promise<{ code: number | null; errors: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, errors })),
  )
  return { child, lines, ended }
}

async function whole(store: Store): Promise<void> {
  const report = await store.integrity()
  assert.equal(
    [report.pages, report.references, report.unevenSubjects, report.numberGaps, report.staleSubjects],
    [[], [], [], [], []],
  )
  assert.is(report.chain.broken, null)
}

test('three processes that write at once, the first of them making the file: no number twice, no gap, no error', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'base.sqlite')
    const writers = [40, 40, 40].map((count) => startWriter(file, count))
    const ends = await Promise.all(writers.map((writer) => writer.ended))
    assert.equal(
      ends,
      [0, 0, 0].map((code) => ({ code, errors: '' })),
    )
    const said = writers.flatMap((writer) => writer.lines.map((line) => Number(line.split(' ')[0]?.slice(-6))))
    assert.equal(
      said.sort((a, b) => a - b),
      Array.from({ length: 120 }, (_, n) => n + 1),
    )
    const store = await openStore(file)
    await whole(store)
    assert.is((await store.head()).id, 240)
    await store.close()
  }))

test('two clerks who act on one case: the second is told, and nothing of his is stored', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'base.sqlite')
    const [one, two] = [await openStore(file), await openStore(file)]
    const number = await one.write((tx) => takeIn(tx))
    const seen = (await two.caseRow(number))?.version ?? 0
    await one.write((tx) => tx.appendToCase(number, 1, [note('бірінші', 'А. Бірінші')], ''))
    const facts = await failing('store-case-changed', () =>
      two.write((tx) => tx.appendToCase(number, seen, [note('екінші', 'Б. Екінші')], '')),
    )
    assert.equal(
      facts.acts.map(({ kind, by }) => [kind, by]),
      [['note', 'А. Бірінші']],
    )
    assert.is((await two.caseActs(number)).length, 2)
    await one.close()
    await two.close()
  }))

test('kill -9 in the midst of writing: all that was said to be stored is there, nothing by halves, and work goes on', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'base.sqlite')
    await (await openStore(file)).close()
    for (const after of [1, 4, 9]) {
      const writer = startWriter(file, 100_000)
      while (writer.lines.length < after) await new Promise((resolve) => setTimeout(resolve, 3))
      await new Promise((resolve) => setTimeout(resolve, 7 * Math.random()))
      writer.child.kill('SIGKILL')
      assert.is((await writer.ended).errors, '')
      const store = await openStore(file)
      await whole(store)
      for (const line of writer.lines) {
        const [number = '', version] = line.split(' ')
        assert.is((await store.caseRow(number))?.version, Number(version), line)
        assert.is((await store.caseActs(number)).length, 2, line)
      }
      await store.write((tx) => takeIn(tx))
      await store.close()
    }
  }))

test.run()
