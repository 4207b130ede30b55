// Why: an office is several clerks on one file. Nobody is told that it is busy, no number is given twice, none is left out.
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { auditStore } from '../../src/store/audit/audit.js'
import { openOffice } from '../run-support/kz-is.js'
import { root } from '../run-support/project.js'
import { past, projector, sampleOf } from './support.js'

const test = suite('several clerks on one file')
const office = openOffice()
test.after(() => office.remove())
office.kzIs(['init'])
writeFileSync(join(office.folder, 'answers.json'), sampleOf('include-software'))

const WRITERS = 8
const EACH = 3
const bin = join(root, 'bin', 'kz-is.js')

interface Written {
  readonly code: number
  readonly out: string
  readonly err: string
}

function run(args: readonly string[], by: string): Promise<Written> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [bin, ...args, '--json', '--by', by], { cwd: office.folder, env: office.env })
    let out = ''
    let err = ''
    child.stdout.on('data', (part) => {
      out += part
    })
    child.stderr.on('data', (part) => {
      err += part
    })
    child.on('close', (code) => done({ code: code ?? -1, out, err }))
  })
}

test(`${WRITERS} clerks take in and step at once: no error, no number twice, no gap, the journal whole`, async () => {
  const numbers: string[] = []
  const clerk = async (n: number): Promise<void> => {
    for (let at = 0; at < EACH; at += 1) {
      const taken = await run(
        ['intake', 'trusted-registry', '--procedure', 'include', '--answers', 'answers.json'],
        `К${n}`,
      )
      assert.is(taken.code, 0, taken.err)
      const number = (JSON.parse(taken.out) as { readonly case: string }).case
      numbers.push(number)
      const stepped = await run(['next', number], `К${n}`)
      assert.is(stepped.code, 0, stepped.err)
    }
  }
  await Promise.all(Array.from({ length: WRITERS }, (_, n) => clerk(n)))
  const all = WRITERS * EACH
  assert.equal(
    [...numbers].sort(),
    Array.from({ length: all }, (_, at) => `TR-2026-${String(at + 1).padStart(6, '0')}`),
  )
  const report = await auditStore(office.env.KZ_IS_DB ?? '', projector())
  assert.equal(report.faults, [])
  assert.is(report.acts, all * 3)
})

/** A command that has read its case and waits for the rest of its answers; `finish` gives them. */
function waiting(args: readonly string[], by: string): { finish(): Promise<Written> } {
  const child = spawn(process.execPath, [bin, ...args, '--json', '--by', by], { cwd: office.folder, env: office.env })
  let out = ''
  let err = ''
  child.stdout.on('data', (part) => {
    out += part
  })
  child.stderr.on('data', (part) => {
    err += part
  })
  const ended = new Promise<Written>((done) => child.on('close', (code) => done({ code: code ?? -1, out, err })))
  return {
    finish: () => {
      child.stdin.end('{}')
      return ended
    },
  }
}

test('two clerks act on one case: the later one is told what was recorded meanwhile, by whom and when, and stored nothing', async () => {
  const number = 'TR-2026-000001'
  const acts = (): unknown[] =>
    past(office.env.KZ_IS_DB ?? '', (db) =>
      db.prepare('select kind, by_whom from act where subject = ? order by seq').raw().all(`case/${number}`),
    )
  const step = ['next', number, '--outcome', 'complete']
  const slow = waiting([...step, '--answers', '-'], 'Серікова Ә.')
  // The case is read before the answers: a second is many times what that takes.
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  const quick = await run(step, 'Мұратұлы Б.')
  assert.is(quick.code, 0, quick.err)
  const before = acts()
  const late = await slow.finish()
  assert.is(late.code, 7, late.err)
  const { error } = JSON.parse(late.err) as { readonly error: { readonly code: string; readonly why: string } }
  assert.is(error.code, 'store-case-changed')
  assert.match(error.why, /completeness.*Мұратұлы Б.*16\.03\.2026/)
  assert.equal(acts(), before)
  assert.equal((await auditStore(office.env.KZ_IS_DB ?? '', projector())).faults, [])
})

test('the same step by all at once: one does it, everybody else is told, nothing is recorded twice', async () => {
  const number = 'TR-2026-000002'
  const all = await Promise.all(
    Array.from({ length: WRITERS }, (_, n) => run(['next', number, '--outcome', 'complete'], `К${n}`)),
  )
  assert.is(all.filter(({ code }) => code === 0).length, 1)
  for (const { code, err } of all) {
    if (code === 0) continue
    const { error } = JSON.parse(err) as { readonly error: { readonly code: string } }
    assert.ok(['store-case-changed', 'outcome-unknown', 'step-done-already'].includes(error.code), err)
  }
  const steps = past(office.env.KZ_IS_DB ?? '', (db) =>
    db.prepare("select count(*) from act where subject = ? and kind = 'step'").pluck().get(`case/${number}`),
  )
  assert.is(steps, 2)
})

test.run()
