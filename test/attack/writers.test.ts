// Why: an office is several clerks on one file. Nobody is told that it is busy, no number is given twice, none is left out.
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { auditStore } from '../../src/store/audit/audit.js'
import { openOffice } from '../run-support/kz-is.js'
import { root } from '../run-support/project.js'
import { projector, sampleOf } from './support.js'

const test = suite('several clerks on one file')
const office = openOffice()
test.after(() => office.remove())
office.kzIs(['init'])
writeFileSync(join(office.folder, 'answers.json'), sampleOf('include-software'))

const WRITERS = 8
const EACH = 4
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

test('two clerks do the same step of one case: one does it, the other is told by whom and what, and stored nothing', async () => {
  const number = 'TR-2026-000001'
  const step = ['next', number, '--outcome', 'complete']
  let told = 0
  const both = await Promise.all([run(step, 'Серікова Ә.'), run(step, 'Мұратұлы Б.')])
  for (const { code, err } of both) {
    if (code === 0) continue
    told += 1
    // Whoever looked before the other had written is told of the change; whoever looked after meets the case as it is.
    const { error } = JSON.parse(err) as {
      readonly error: { readonly code: string; readonly message: string; readonly why: string }
    }
    if (error.code === 'store-case-changed') assert.match(error.why, /completeness.*(Серікова|Мұратұлы)/)
    else assert.is(error.code, 'outcome-unknown')
  }
  assert.ok(told <= 1)
  assert.equal((await auditStore(office.env.KZ_IS_DB ?? '', projector())).faults, [])
})

test.run()
