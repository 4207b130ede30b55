// Why: «what is mine today» is the first question of every morning. No case belongs to one person here: a line is the work of whoever may do
// it, so the list must agree with what the gates let through, and a file of steps must be held to the same roles row by row.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ADMIN, openStaffed } from '../people/staffed.js'
import type { Printed } from '../support/clerks.js'

const test = suite('what is due, by person')

const CLERK = 'Серікова Ә.'
const EXECUTOR = 'Мұратұлы Бауыржан'
const KEEPER = 'Тізімов Т.'
const office = openStaffed({
  [CLERK]: ['registry-clerk'],
  [EXECUTOR]: ['executor:trusted-registry'],
  [KEEPER]: ['register-keeper'],
})
test.after(() => office.remove())

const number = office.intake(CLERK)
const lines = (...args: readonly string[]): readonly Printed[] =>
  office.json(CLERK, ['due', '--within', '90d', ...args]).items
const ids = (...args: readonly string[]): readonly string[] => lines(...args).map(({ kind, id }) => `${kind} ${id}`)

test('a line is the work of whoever may do the step, the term of the service of whoever does the awaited one', () => {
  assert.equal(ids('--for', CLERK), ['step register', 'service service'])
  assert.equal(ids('--for', EXECUTOR), [])
  assert.equal(ids('--for', KEEPER), [])
})

test('what the file of steps does, the list foresaw: rows of work that is another’s are put aside with the role that it asks', () => {
  writeFileSync(join(office.folder, 'steps.csv'), `case,step\n${number},register\n`)
  const args = ['next', '--from', 'steps.csv', '--no-papers', '--json']
  const refused = office.as(EXECUTOR, args)
  assert.is(refused.code, 3)
  assert.equal(
    JSON.parse(refused.out).rejects.map(({ line, code }: Printed) => [line, code]),
    [[2, 'role-missing']],
  )
  assert.is(office.json(CLERK, args.slice(0, -1)).done, 1)
  assert.equal(ids('--for', CLERK), [])
  assert.equal(ids('--for', EXECUTOR), ['step completeness', 'service service'])
  assert.equal(lines('--for', EXECUTOR), lines())
})

test('by person: each line with everybody who may do it, the rest at the end; a name that is nobody’s is said', () => {
  const { items, groups } = office.json(CLERK, ['due', '--within', '90d', '--by-person'])
  assert.equal(
    groups.map(({ title, items: count }: Printed) => [title, count]),
    [[EXECUTOR, items.length]],
  )
  office.as(ADMIN, ['user', 'block', EXECUTOR, '--reason', 'кетті'])
  const after = office.json(CLERK, ['due', '--within', '90d', '--by-person']).groups
  assert.equal(
    after.map(({ id, items: count }: Printed) => [id, count]),
    [[null, items.length]],
  )
  assert.is(office.as(CLERK, ['due', '--for', 'Жоқов Ж.']).code, 4)
  assert.is(office.as(CLERK, ['due', '--by-role', '--by-person']).code, 2)
})

test('where nobody has anything due that is said by person, too', () => {
  const grouped = office.as(CLERK, ['due', '--within', '1d', '--service', 'software-deposit', '--by-person'])
  assert.is(grouped.code, 0)
  assert.is(grouped.out, office.as(CLERK, ['due', '--within', '1d', '--service', 'software-deposit']).out)
  assert.ok(grouped.out.trim().length > 0)
})

test.run()
