// Why: the power goes at any moment. What a command had reported is there afterwards, what it had not reported left no half.
import { spawn } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { auditStore } from '../../src/store/audit/audit.js'
import { openOffice } from '../run-support/kz-is.js'
import { root } from '../run-support/project.js'
import { fillOffice, past, projector, sampleOf, seeded } from './support.js'

const test = suite('kill -9 at any moment')
const office = openOffice()
const database = fillOffice(office)
writeFileSync(join(office.folder, 'answers.json'), sampleOf('include-software'))
test.after(() => office.remove())

const ROUNDS = Number(process.env.KZ_IS_KILLS ?? 12)
const random = seeded(4711)
const project = projector()

/** Starts a command and kills it after so many milliseconds. @returns what it had reported; null when nothing whole */
function killed(args: readonly string[], after: number): Promise<{ readonly said: Record<string, unknown> | null }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'bin', 'kz-is.js'), ...args, '--json'], {
      cwd: office.folder,
      env: office.env,
    })
    let out = ''
    child.stdout.on('data', (part) => {
      out += part
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), after)
    child.on('close', () => {
      clearTimeout(timer)
      done({ said: out.endsWith('}\n') ? (JSON.parse(out) as Record<string, unknown>) : null })
    })
  })
}

async function whole(): Promise<void> {
  const { faults } = await auditStore(database, project)
  assert.equal(faults, [])
}

const longest = (args: readonly string[]): number => {
  const started = process.hrtime.bigint()
  const ran = office.kzIs(args)
  assert.is(ran.code, 0, ran.err)
  return Number(process.hrtime.bigint() - started) / 1e6
}

test(`${ROUNDS} times during intake: every case that was reported is there, none by halves`, async () => {
  const args = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', 'answers.json']
  const most = longest(args) * 1.1
  let reported = 0
  for (let n = 0; n < ROUNDS; n += 1) {
    const { said } = await killed(args, most * (0.3 + (0.7 * random(1000)) / 1000))
    if (said === null) continue
    reported += 1
    assert.is(
      past(database, (db) => db.prepare('select 1 from case_file where number = ?').pluck().get(said.case)),
      1,
    )
  }
  await whole()
  process.stdout.write(`  intake: ${ROUNDS} killed, ${reported} had reported, 0 lost\n`)
})

test(`${ROUNDS} times during a step: it was done with its paper, or not at all`, async () => {
  const cases = Array.from({ length: ROUNDS + 1 }, () => {
    const ran = office.kzIs([
      'intake',
      'trusted-registry',
      '--procedure',
      'include',
      '--answers',
      'answers.json',
      '--json',
    ])
    return (JSON.parse(ran.out) as { readonly case: string }).case
  })
  const most = longest(['next', cases[ROUNDS] ?? '']) * 1.1
  let reported = 0
  for (const number of cases.slice(0, ROUNDS)) {
    const { said } = await killed(['next', number], most * (0.3 + (0.7 * random(1000)) / 1000))
    const kinds = past(database, (db) =>
      db.prepare('select kind from act where subject = ? order by seq').pluck().all(`case/${number}`),
    )
    if (said !== null) reported += 1
    assert.ok(kinds.length === 1 || kinds.join() === 'received,step,paper', kinds.join())
    assert.ok(said === null || kinds.length === 3, number)
  }
  await whole()
  process.stdout.write(`  step: ${ROUNDS} killed, ${reported} had reported, 0 lost\n`)
})

test(`${ROUNDS} times during backup: a file that bears its name is whole, the database is not touched`, async () => {
  const most = longest(['backup', 'first.sqlite']) * 1.1
  let reported = 0
  for (let n = 0; n < ROUNDS; n += 1) {
    const name = `killed-${n}.sqlite`
    const { said } = await killed(['backup', name], most * (0.3 + (0.7 * random(1000)) / 1000))
    const there = readdirSync(office.folder).includes(name)
    if (said !== null) reported += 1
    assert.ok(said === null || there, name)
    if (there) assert.equal((await auditStore(join(office.folder, name), project)).faults, [])
  }
  await whole()
  process.stdout.write(`  backup: ${ROUNDS} killed, ${reported} had reported, 0 half\n`)
})

test.run()
