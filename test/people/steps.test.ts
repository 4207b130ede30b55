// Each step of the trusted registry's route as real runs: first everybody whose role it is not, then whose it is.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ADMIN, openStaffed } from './staffed.js'

const test = suite('who may what: the trusted registry, step by step, by the built program')

const PEOPLE = {
  'Серікова Ә.': ['registry-clerk'],
  'Мұратұлы Б.': ['executor'],
  'Қасымова Г.': ['commission'],
  'Оразбаев Т.': ['head'],
  'Басқа Қ.': ['executor:software-deposit', 'head:ca-accreditation'],
}
const [CLERK, EXECUTOR, SECRETARY, HEAD, STRANGER] = Object.keys(PEOPLE) as [string, string, string, string, string]

const office = openStaffed(PEOPLE)
test.after(() => office.remove())

const protocol = ['--outcome', 'positive', '--set', 'protocolNumber=7', '--set', 'protocolDate=2026-03-16']
const signer = ['--set', 'signerName=Оразбаев Тимур', '--set', 'signerPosition=Төраға орынбасары']

/** The route, with whose each step is and its clause (829-2024). */
const ROUTE: readonly (readonly [step: string, who: string, args: readonly string[], clause: string])[] = [
  ['register', CLERK, ['next', 'CASE', '--no-papers'], '829-2024/17'],
  ['completeness', EXECUTOR, ['next', 'CASE', '--outcome', 'complete'], '829-2024/18'],
  ['refer', EXECUTOR, ['next', 'CASE', '--no-papers'], '829-2024/20'],
  ['recommend', SECRETARY, ['next', 'CASE', '--no-papers', ...protocol], '829-2024/20'],
  ['decide', EXECUTOR, ['decide', 'CASE', '--grant', '--no-papers'], '829-2024/21'],
  ['sign', HEAD, ['next', 'CASE', '--no-papers', ...signer], '829-2024/23'],
  ['issue', CLERK, ['next', 'CASE', '--no-papers'], '829-2024/23'],
]

const everybody = [ADMIN, ...Object.keys(PEOPLE)]
let number = ''

test('taking in asks for the role that registers; who has it is told, and how to go on', async () => {
  const answers = 'data/samples/include-software.json'
  const args = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', answers]
  const refused = everybody.filter((name) => name !== CLERK)
  for (const [at, ran] of (await Promise.all(refused.map((name) => office.beside(name, args)))).entries()) {
    assert.is(ran.code, 8, `${refused[at]}: ${ran.err}`)
    assert.match(ran.err, /\[role-missing\]/)
    assert.match(ran.err, /registry-clerk\] \(829-2024\/17\)/)
    assert.match(ran.err, /Серікова Ә\./)
    assert.match(ran.err, /kz-is user grant NAME --role registry-clerk:trusted-registry/)
  }
  number = office.intake(CLERK)
})

for (const [step, who, args, clause] of ROUTE) {
  test(`${step}: ${who} and nobody else of ${everybody.length}`, async () => {
    const typed = args.map((word) => (word === 'CASE' ? number : word))
    const others = everybody.filter((name) => name !== who)
    const runs = await Promise.all(others.map((name) => office.beside(name, typed)))
    for (const [at, ran] of runs.entries()) {
      assert.is(ran.code, 8, `${others[at]}: ${ran.out}${ran.err}`)
      assert.match(ran.err, /\[role-missing\]/)
      assert.match(ran.err, new RegExp(`\\(${clause.replace('/', '\\/')}\\)`))
    }
    const done = office.as(who, typed)
    assert.is(done.code, 0, done.err)
    const { history } = office.json(ADMIN, ['show', number])
    const act = history.findLast((each: { kind: string }) => ['step', 'decided'].includes(each.kind))
    assert.is(act.data.step ?? 'decide', step)
    assert.is(act.by, who)
    assert.is(act.data.for, undefined)
  })
}

test('the stranger with the same roles in other services has done nothing, and the file is sound', () => {
  const { history } = office.json(ADMIN, ['show', number])
  assert.not.ok(history.some((act: { by: string }) => act.by === STRANGER))
  assert.is(office.kzIs(['audit', 'verify']).code, 0)
})

test.run()
