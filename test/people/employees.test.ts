// The list of employees as a command: what is refused, what is recorded, and that nobody locks the office out.
import { userInfo } from 'node:os'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openOffice } from '../run-support/kz-is.js'
import { ADMIN, openStaffed } from './staffed.js'

const test = suite('kz-is user')

const CLERK = 'Серікова Ә.'
const office = openStaffed({ [CLERK]: ['registry-clerk'] })
test.after(() => office.remove())
const user = (...args: readonly string[]) => office.kzIs(['user', ...args])
const refused = (code: number, error: string, ...args: readonly string[]): void => {
  const ran = user(...args)
  assert.is(ran.code, code, ran.err)
  assert.match(ran.err, new RegExp(`\\[${error}\\]`))
}

test('two people never stand in the journal under one name, nor under names that look the same', () => {
  for (const name of [CLERK, 'СЕРІКОВА  ә.', 'Cерiкова Ә.', 'Серикова А'])
    refused(3, 'employee-exists', 'add', name, '--role', 'executor')
  assert.is(user('login', CLERK, '--os-user', 'aserikova').code, 0)
  refused(3, 'employee-exists', 'add', 'aserikova', '--role', 'executor')
  refused(3, 'employee-exists', 'add', 'Жаңа Ж.', '--role', 'executor', '--os-user', 'aserikova')
  assert.is(user('login', CLERK, '--none').code, 0)
  refused(3, 'employee-exists', 'add', 'Жаңа Ж.', '--role', 'executor', '--os-user', 'aserikova')
})

test('a name that could mislead a reader is none', () => {
  for (const name of ['', '  ', 'А\u202eБ', 'А\u001b[31m'])
    refused(3, 'employee-invalid', 'add', name, '--role', 'executor')
})

test('only roles that there are are granted: of the routes, or the office’s own; for one service where it is named', () => {
  refused(3, 'role-unknown', 'grant', CLERK, '--role', 'boss')
  refused(3, 'role-unknown', 'grant', CLERK, '--role', 'applicant')
  refused(3, 'role-unknown', 'grant', CLERK, '--role', 'executor:no-service')
  assert.is(user('grant', CLERK, '--role', 'executor:trusted-registry', '--role', 'journal-keeper').code, 0)
  refused(3, 'employee-unchanged', 'grant', CLERK, '--role', 'journal-keeper')
  assert.is(user('revoke', CLERK, '--role', 'journal-keeper').code, 0)
  refused(3, 'employee-unchanged', 'revoke', CLERK, '--role', 'journal-keeper')
})

test('a blocked employee opens nothing; unblocked, all is as it was', () => {
  assert.is(user('block', CLERK, '--reason', '2026-03-16 бұйрық').code, 0)
  const ran = office.as(CLERK, ['list'])
  assert.is(ran.code, 8)
  assert.match(ran.err, /\[employee-blocked\]/)
  refused(3, 'employee-unchanged', 'block', CLERK, '--reason', 'r')
  assert.is(user('unblock', CLERK, '--reason', '2026-03-17 бұйрық').code, 0)
  assert.is(office.as(CLERK, ['list']).code, 0)
})

test('the last administrator who can sign in stays one', () => {
  refused(3, 'last-administrator', 'block', ADMIN, '--reason', 'r')
  refused(3, 'last-administrator', 'revoke', ADMIN, '--role', 'administrator')
  refused(3, 'last-administrator', 'login', ADMIN, '--none')
  assert.is(user('add', 'Екінші Е.', '--role', 'administrator').code, 0)
  refused(3, 'last-administrator', 'block', ADMIN, '--reason', 'r')
})

test('every change is an act with who and why, in the same chain as everything else', () => {
  const { history, pin } = office.json(ADMIN, ['user', 'show', CLERK])
  assert.equal(
    history.map((act: { kind: string }) => act.kind),
    [
      'employee-added',
      'pin-set',
      'login-set',
      'login-set',
      'roles-granted',
      'roles-revoked',
      'employee-blocked',
      'employee-unblocked',
    ],
  )
  assert.ok(history.every((act: { by: string }) => act.by === ADMIN))
  assert.is(history[6].data.reason, '2026-03-16 бұйрық')
  assert.is(pin, true)
  assert.is(office.kzIs(['audit', 'verify']).code, 0)
})

test('the help says what it protects from and what it cannot', () => {
  const { out } = user('--help')
  assert.match(out, /protects from/)
  assert.match(out, /cannot protect from/)
  assert.match(out, /audit head/)
})

test('the list for people and for programs', () => {
  const list = office.json(CLERK, ['user', 'list'])
  assert.is(list.checked, true)
  assert.equal(
    list.employees.map((each: { number: string; name: string }) => [each.number, each.name]),
    [
      ['U-000001', ADMIN],
      ['U-000002', CLERK],
      ['U-000003', 'Екінші Е.'],
    ],
  )
  assert.match(office.as(CLERK, ['user', 'list']).out, /U-000003 +Екінші Е\. +administrator +cannot sign in/)
})

test('the first employee gets no sign-in name but that of who sits there: nobody is locked out', () => {
  const first = openOffice()
  const add = (...more: readonly string[]) => first.kzIs(['user', 'add', ADMIN, '--role', 'administrator', ...more])
  try {
    const ran = add('--os-user', 'no-such-user')
    assert.is(ran.code, 3)
    assert.match(ran.err, '[first-login-other]')
    assert.match(ran.err, userInfo().username)
    assert.is(first.kzIs(['list']).code, 0)
    assert.is(add('--os-user', userInfo().username).code, 0)
    assert.is(first.kzIs(['user', 'list']).code, 0)
  } finally {
    first.remove()
  }
})

test.run()
