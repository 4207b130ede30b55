// Why: what a person may do hangs on these few functions; a hole here is a hole everywhere.
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { addDays, civilDate, moment } from '../../src/calendar/civil-date.js'
import { type Employee, type EmployeeAct, foldEmployee, type NewEmployeeAct } from '../../src/people/employee.js'
import { absentFor, permitOf, whoMay } from '../../src/people/permit.js'
import { pauseAfter, pausedUntil, pinFault } from '../../src/people/pin.js'
import { covers } from '../../src/people/roles.js'
import { employeeNamed, mayMean, samePersonOf } from '../../src/people/same-person.js'
import { employeeOf, employeeRecord } from '../../src/store/employee-row.js'
import { foldedName } from '../../src/store/fold.js'

const test = suite('employees: what their acts make of them')

const AT = moment('2026-03-16T10:00')

function employee(number: string, name: string, roles: readonly string[], ...more: readonly Change[]): Employee {
  const added: Change = { kind: 'employee-added', data: { number, name, login: `login-${number}`, roles } }
  const acts = [added, ...more].map((change, at) => ({ ...change, at: AT, by: 'x', seq: at + 1 }) as EmployeeAct)
  return foldEmployee(acts)
}

type Change = {
  [K in NewEmployeeAct['kind']]: Pick<Extract<NewEmployeeAct, { kind: K }>, 'kind' | 'data'>
}[NewEmployeeAct['kind']]

const asked = (...roles: readonly string[]) => ({
  action: 'step:x',
  service: 'trusted-registry' as const,
  anyOf: roles.map((id) => ({ id, title: { kk: id, ru: id, en: id } })),
  citation: '829-2024/17',
})

const DAY = civilDate('2026-07-10')
const away = (substitute: string, from: string, until: string): Change => ({
  kind: 'substitute-named',
  data: { substitute, from: civilDate(from), until: civilDate(until) },
})

test('a role is for every service, or for the one it was granted for', () => {
  assert.ok(covers(['executor'], 'executor', 'trusted-registry'))
  assert.ok(covers(['executor:trusted-registry'], 'executor', 'trusted-registry'))
  assert.not.ok(covers(['executor:trusted-registry'], 'executor', 'software-deposit'))
  assert.not.ok(covers(['executor:trusted-registry'], 'executor', null), 'no work of the office itself')
  assert.not.ok(covers(['executors'], 'executor', null))
})

test('roles are granted and taken back; a blocked employee may nothing, and unblocked the same as before', () => {
  const one = employee('U-1', 'A', ['a'], { kind: 'roles-granted', data: { roles: ['a', 'b'] } })
  assert.equal(one.roles, ['a', 'b'])
  const revoked = employee('U-1', 'A', ['a', 'b'], { kind: 'roles-revoked', data: { roles: ['a'] } })
  assert.equal(revoked.roles, ['b'])
  const block: Change = { kind: 'employee-blocked', data: { reason: 'r' } }
  const blocked = employee('U-1', 'A', ['a'], block)
  assert.is(permitOf([blocked], blocked, asked('a'), DAY), null)
  const back = employee('U-1', 'A', ['a'], block, { kind: 'employee-unblocked', data: { reason: 'r' } })
  assert.is(permitOf([back], back, asked('a'), DAY)?.for, null)
})

test('a substitute acts for the absent one on the days named, both counted, and on no other', () => {
  const absent = employee('U-1', 'Absent', ['head'], away('U-2', '2026-07-01', '2026-07-24'))
  const stand = employee('U-2', 'Stand', ['executor'])
  const on = (day: string) => permitOf([absent, stand], stand, asked('head'), civilDate(day))?.for?.name
  assert.is(on('2026-06-30'), undefined)
  assert.is(on('2026-07-01'), 'Absent')
  assert.is(on('2026-07-24'), 'Absent')
  assert.is(on('2026-07-25'), undefined)
})

test('what one may do oneself is done in no stead', () => {
  const absent = employee('U-1', 'Absent', ['head'], away('U-2', '2026-07-01', '2026-07-24'))
  const stand = employee('U-2', 'Stand', ['head'])
  assert.is(permitOf([absent, stand], stand, asked('head'), DAY)?.for, null)
})

test('nobody acts for a blocked employee, a blocked substitute acts for nobody, and substitution goes one step only', () => {
  const block: Change = { kind: 'employee-blocked', data: { reason: 'r' } }
  const gone = employee('U-1', 'Gone', ['head'], away('U-2', '2026-07-01', '2026-07-24'), block)
  const stand = employee('U-2', 'Stand', [])
  assert.is(permitOf([gone, stand], stand, asked('head'), DAY), null)
  const absent = employee('U-1', 'Absent', ['head'], away('U-2', '2026-07-01', '2026-07-24'))
  const blocked = employee('U-2', 'Stand', [], block)
  assert.is(permitOf([absent, blocked], blocked, asked('head'), DAY), null)
  const middle = employee('U-2', 'Middle', [], away('U-3', '2026-07-01', '2026-07-24'))
  const last = employee('U-3', 'Last', [])
  assert.is(permitOf([absent, middle, last], last, asked('head'), DAY), null)
  assert.equal(
    whoMay([absent, middle, last], asked('head'), DAY).map((each) => each.by.number),
    ['U-1', 'U-2'],
  )
})

test('an absence named again from the same day ends on another; dismissed, it is none', () => {
  const twice = employee(
    'U-1',
    'A',
    [],
    away('U-2', '2026-07-01', '2026-07-24'),
    away('U-2', '2026-07-01', '2026-07-05'),
  )
  assert.equal(twice.absences, [{ substitute: 'U-2', from: '2026-07-01', until: '2026-07-05' }])
  const none = employee('U-1', 'A', [], away('U-2', '2026-07-01', '2026-07-24'), {
    kind: 'substitute-dismissed',
    data: { substitute: 'U-2', from: civilDate('2026-07-01') },
  })
  assert.equal(none.absences, [])
})

test('any number of absences, in any order: on each day those stand in whose days it is, as counting day by day says', () => {
  const days = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 10 }), fc.constantFrom('U-2', 'U-3'))
  fc.assert(
    fc.property(fc.array(days, { maxLength: 6 }), fc.integer({ min: -1, max: 42 }), (spans, at) => {
      const first = civilDate('2026-07-01')
      const absences = spans.map(([from, length, substitute]) =>
        away(substitute, addDays(first, from), addDays(first, from + length)),
      )
      const absent = employee('U-1', 'Absent', ['head'], ...absences)
      const stand = employee('U-2', 'Stand', [])
      // By hand: the last span of a substitute from a day is the one that counts.
      const kept = spans.filter(
        ([from, , who], i) => !spans.slice(i + 1).some(([other, , whom]) => other === from && whom === who),
      )
      const expected = kept.some(([from, length, who]) => who === 'U-2' && from <= at && at <= from + length)
      assert.is(absentFor([absent, stand], stand, addDays(first, at)).length, expected ? 1 : 0)
    }),
  )
})

test('one employee is one person under every spelling of the name and every sign-in name they ever had', () => {
  const people = [
    employee('U-1', 'Әбдіқайымқызы Ә.', [], { kind: 'login-set', data: { login: 'new-login' } }),
    employee('U-2', 'Мұратұлы Б.', []),
  ]
  const same = samePersonOf(people, foldedName)
  for (const name of ['әбдіқайымқызы  ә.', 'Абдикайымкызы А.', 'login-U-1', 'new-login', 'U-1'])
    assert.ok(same(name, 'Әбдіқайымқызы Ә.'), name)
  // A Latin A among Cyrillic letters is no second person.
  assert.ok(same('Мұpатұлы Б.', 'Мұратұлы Б.'), 'Latin p')
  assert.not.ok(same('Мұратұлы Б.', 'Әбдіқайымқызы Ә.'))
  assert.ok(same('Somebody  else', 'somebody else'), 'who is no employee is compared as a name')
  assert.is(employeeNamed(people, 'nobody', foldedName), undefined)
})

test('a renamed employee is one person under every name; the present name of another goes before a former one', () => {
  const to = (name: string): Change => ({ kind: 'employee-renamed', data: { oldName: '', name, reason: 'r' } })
  const renamed = employee('U-1', 'Серікова Ә.', [], to('Ахметова Ә.'), to('Ахметова-Серікова Ә.'))
  assert.equal(renamed.formerNames, ['Серікова Ә.', 'Ахметова Ә.'])
  assert.is(renamed.name, 'Ахметова-Серікова Ә.')
  const same = samePersonOf([renamed], foldedName)
  for (const name of ['серикова а', 'Ахметова  Ә.', 'login-U-1']) assert.ok(same(name, 'Ахметова-Серікова Ә.'), name)
  const back = employee('U-1', 'Серікова Ә.', [], to('Ахметова Ә.'), to('Серікова Ә.'))
  assert.equal(back.formerNames, ['Ахметова Ә.'], 'the name taken back is no former one')
  assert.equal(employeeOf(employeeRecord({ ...renamed, nameFolded: 'x' })), { ...renamed, nameFolded: 'x' })
  assert.is(employeeNamed([renamed, employee('U-2', 'Ахметова Ә.', [])], 'Ахметова Ә.', foldedName)?.number, 'U-2')
})

test('a complainant who writes the name out means the employee with initials; another surname does not', () => {
  assert.ok(mayMean('Мұратұлы Бауыржан Серікұлы', 'Мұратұлы Б.', foldedName))
  assert.ok(mayMean('муратулы б', 'Мұратұлы Бауыржан', foldedName))
  assert.ok(mayMean('Мұратұлы', 'Мұратұлы Б.', foldedName), 'the surname alone: in doubt another decides')
  assert.not.ok(mayMean('Мұратұлы Серік', 'Мұратұлы Б.', foldedName))
  assert.not.ok(mayMean('Сейтұлы Б.', 'Мұратұлы Б.', foldedName))
  assert.not.ok(mayMean('', 'Мұратұлы Б.', foldedName))
})

test('surname first or last, in either name: who is complained of does not get away by the order of the words', () => {
  for (const [written, name] of [
    ['Хатшы Комиссия', 'Комиссия Хатшы'],
    ['Жаңа К.', 'Комиссия Жаңа'],
    ['Бауыржан Мұратұлы', 'Мұратұлы Б.'],
    ['Б.С. Мұратұлы', 'Мұратұлы Бауыржан Серікұлы'],
    ['Мұратұлы Б.', 'Бауыржан Серікұлы Мұратұлы'],
  ] as const)
    assert.ok(mayMean(written, name, foldedName), `${written} / ${name}`)
})

test('a shared given name, patronymic or initial alone is not the person', () => {
  for (const [written, name] of [
    ['Бауыржан', 'Мұратұлы Бауыржан'],
    ['Сейтұлы Бауыржан', 'Мұратұлы Бауыржан'],
    ['Бауыржан Сейтұлы', 'Мұратұлы Бауыржан'],
    ['Бауыржан Серікұлы', 'Мұратұлы Бауыржан Серікұлы'],
    ['Сейтұлы Бауыржан М.', 'Мұратұлы Бауыржан'],
    ['С. Б.', 'Мұратұлы Б.'],
    ['Б.', 'Мұратұлы Б.'],
  ] as const)
    assert.not.ok(mayMean(written, name, foldedName), `${written} / ${name}`)
})

test('three wrong PINs: the first two cost nothing, then 1, 2, 4 minutes, never more than a day', () => {
  assert.equal([1, 2, 3, 4, 5, 6].map(pauseAfter), [0, 0, 1, 2, 4, 8])
  assert.is(pauseAfter(14), 1440)
  assert.is(pauseAfter(1000), 1440)
  assert.is(pausedUntil(2, AT), null)
  assert.is(pausedUntil(3, AT), '2026-03-16T10:02', 'a full minute, whatever the second')
  assert.is(pausedUntil(13, moment('2026-12-31T23:59')), '2027-01-01T17:04')
})

test('the pause never gets shorter with another mistake', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), (n) => assert.ok(pauseAfter(n + 1) >= pauseAfter(n))))
})

test('a PIN of fewer than six signs, of one sign, or of neighbours, is none', () => {
  assert.is(pinFault('12345'), 'length')
  assert.is(pinFault('a'.repeat(65)), 'length')
  for (const simple of ['111111', '123456', '987654', 'abcdef', 'аааааа']) assert.is(pinFault(simple), 'simple', simple)
  for (const good of ['135246', '112233', 'құпия-сөз']) assert.is(pinFault(good), null, good)
})

test.run()
