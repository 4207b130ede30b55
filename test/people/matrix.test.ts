// Why: the printed matrix is what a head signs; it must be what the check does, for every step of every route.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate, moment } from '../../src/calendar/civil-date.js'
import { rolesOfLaw } from '../../src/cli/people/grantable.js'
import { matrixOf, rulesIn } from '../../src/cli/people/matrix.js'
import type { World } from '../../src/cli/world.js'
import { allLaw } from '../../src/law/services/index.js'
import { allAsked, askedOfOffice, askedOfStep, OFFICE_ACTIONS } from '../../src/people/asked.js'
import { type Employee, type EmployeeAct, foldEmployee } from '../../src/people/employee.js'
import { permitOf } from '../../src/people/permit.js'
import { OFFICE_ROLES, roleKey } from '../../src/people/roles.js'
import { en } from '../../src/words/en.js'

const test = suite('who may what: the matrix and the check')

const laws = await allLaw()
const ROLES = [...rolesOfLaw(laws).map((role) => role.id), ...Object.keys(OFFICE_ROLES)]
const TODAY = civilDate('2026-03-16')

/** An employee with one role and nothing else. */
function holder(role: string): Employee {
  const data = { number: `U-${role}`, name: role, login: null, roles: [role] }
  return foldEmployee([
    { seq: 1, kind: 'employee-added', at: moment('2026-03-16T09:00'), by: 'x', data } as EmployeeAct,
  ])
}

for (const law of laws) {
  for (const regulation of law.regulations) {
    const rules = rulesIn(law, regulation)
    test(`${regulation.id}: each step may be done by the role that the act names, and by no other of ${ROLES.length}`, () => {
      for (const step of regulation.route) {
        if (step.role.of === 'applicant') continue
        const asked = askedOfStep(rules, step)
        for (const role of ROLES) {
          const who = holder(role)
          const may = permitOf([who], who, asked, TODAY) !== null
          assert.is(may, role === roleKey(step.role), `${step.id}: ${role}`)
        }
        assert.is(asked.citation, step.source)
      }
    })

    test(`${regulation.id}: a role granted for another service opens nothing`, () => {
      const other = laws.find((each) => each.service !== law.service)?.service
      for (const { asked } of allAsked(rules)) {
        for (const { id } of asked.anyOf) {
          const [there, here] = [holder(`${id}:${other}`), holder(`${id}:${law.service}`)]
          assert.is(permitOf([there], there, asked, TODAY), null, `${asked.action}: ${id}`)
          assert.ok(permitOf([here], here, asked, TODAY), `${asked.action}: ${id}`)
        }
      }
    })

    test(`${regulation.id}: everything beside the steps asks for somebody, too, with a clause`, () => {
      for (const { asked } of allAsked(rules)) {
        assert.ok(asked.anyOf.length > 0, asked.action)
        assert.match(asked.citation ?? '', /^\d+-\d{4}/, asked.action)
      }
    })
  }
}

test('what the applicant does is recorded by who receives it', () => {
  const law = laws.find((each) => each.service === 'system-attestation')
  const [regulation] = law?.regulations ?? []
  const step = regulation?.route.find((each) => each.id === 'remove')
  assert.ok(law !== undefined && regulation !== undefined && step !== undefined)
  assert.equal(
    askedOfStep(rulesIn(law, regulation), step).anyOf.map((role) => role.id),
    ['registry-clerk', 'executor'],
  )
})

test("the organisation's section head is not the authority's", () => {
  const sides = laws
    .flatMap((law) => law.regulations.flatMap((each) => each.route))
    .map((step) => roleKey(step.role))
    .filter((id) => id.endsWith('section-head'))
  assert.equal([...new Set(sides)].sort(), ['organisation-section-head', 'section-head'])
})

test("the office's own work asks for a role that can be granted", () => {
  for (const action of OFFICE_ACTIONS)
    for (const { id } of askedOfOffice(action).anyOf) assert.ok(ROLES.includes(id), `${action}: ${id}`)
})

test('the matrix names, for each role, exactly the work that the check lets it do', async () => {
  const world = { words: en, now: () => moment('2026-03-16T10:00') } as unknown as World
  const people = ROLES.map((role) => ({ ...holder(role), nameFolded: role }))
  const rows = await matrixOf(world, undefined, people)
  const steps = laws.flatMap((law) => law.regulations.flatMap((each) => allAsked(rulesIn(law, each))))
  assert.is(rows.length, steps.length + OFFICE_ACTIONS.length)
  for (const row of rows)
    assert.equal(
      row.people.map((each) => each.number).sort(),
      row.roles.map(({ id }) => `U-${id}`).sort(),
      `${row.regulation} ${row.action}`,
    )
})

test.run()
