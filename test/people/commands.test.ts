// Why: a command that somebody adds and forgets here would be open to everybody who can read the file.
import { Command } from 'commander'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate, moment } from '../../src/calendar/civil-date.js'
import { bulkViewed, GATES, type Gate, gateOf } from '../../src/cli/people/command-gates.js'
import { grantableRoles } from '../../src/cli/people/grantable.js'
import { COMMAND_NAMES } from '../../src/cli/program.js'
import { PLAIN_PAINT } from '../../src/cli/streams.js'
import type { World } from '../../src/cli/world.js'
import { askedOfOffice, type OfficeAction } from '../../src/people/asked.js'
import { type EmployeeAct, foldEmployee } from '../../src/people/employee.js'
import { permitOf } from '../../src/people/permit.js'
import { en } from '../../src/words/en.js'

const test = suite('who may what: every command')

/** Every command as it is typed, from the declarations themselves. */
async function allCommands(): Promise<readonly string[]> {
  const world = { words: en, paint: PLAIN_PAINT, lang: 'en', env: {} } as unknown as World
  const names: string[] = []
  const walk = (command: Command, path: string): void => {
    if (command.commands.length === 0) names.push(path)
    for (const each of command.commands) walk(each, `${path} ${each.name()}`)
  }
  for (const name of COMMAND_NAMES) {
    const program = new Command()
    const { declare } = (await import(`../../src/cli/commands/${name}.js`)) as {
      declare(parent: Command, world: World): void
    }
    declare(program, world)
    for (const each of program.commands) walk(each, each.name())
  }
  return names
}

const commands = await allCommands()

test('every command that there is has its line in the table of what it asks', () => {
  assert.ok(commands.length > 60, String(commands.length))
  const missing = commands.filter((name) => !((name.split(' ')[0] ?? '') in GATES))
  assert.equal(missing, [], 'add them to command-gates.ts')
})

test('nothing in the table is a command that is no more', () => {
  const all = commands.flatMap((name) => [name, name.replace(/^register \w+/, 'register *')])
  const typed = (line: string): boolean => all.some((name) => name === line || name.startsWith(`${line} `))
  assert.equal(
    Object.keys(GATES).filter((line) => !typed(line)),
    [],
  )
})

/** Of the commands that stand open only those that show nothing of a case, or tell whether the file is sound. */
const OPEN = [
  /^(demo|init|doctor|deadline)$/,
  /^(law|calendar) /,
  /^form (list|show|blank|fill|read|template|check)$/,
  /^audit (verify|head)$/,
  /^completion/,
]

test('of the commands that stand open to anybody, each is meant to', () => {
  const open = commands.filter((name) => gateOf(name) === 'open')
  assert.equal(
    open.filter((name) => !OPEN.some((meant) => meant.test(name))),
    [],
  )
})

test('what changes the office asks for its role: employees, copies, the calendar, registers, journals, destruction', () => {
  const asked: Readonly<Record<string, Gate>> = {
    'user add': 'users',
    'user grant': 'users',
    'user revoke': 'users',
    'user block': 'users',
    'user unblock': 'users',
    'user login': 'users',
    'user substitute': 'users',
    backup: 'backup',
    restore: 'restore',
    'audit rebuild': 'rebuild',
    'audit views': 'views',
    'audit export': 'views',
    'calendar apply': 'calendar',
    'register trusted import': 'register',
    'register state import': 'register',
    'journal incoming': 'journal',
    'retention destroy': 'retention',
  }
  for (const [name, gate] of Object.entries(asked)) assert.is(gateOf(name), gate, name)
})

test('each of them opens to whoever has its role, and to nobody with any other', async () => {
  const gated = commands.filter((name) => !['open', 'known'].includes(gateOf(name)))
  for (const name of gated) {
    const asked = askedOfOffice(gateOf(name) as OfficeAction)
    for (const { id } of await grantableRoles()) {
      const data = { number: 'U-1', name: id, login: null, roles: [id] }
      const at = moment('2026-03-16T09:00')
      const who = foldEmployee([{ seq: 1, kind: 'employee-added', at, by: 'x', data } as EmployeeAct])
      const may = permitOf([who], who, asked, civilDate('2026-03-16')) !== null
      assert.is(
        may,
        asked.anyOf.some((role) => role.id === id),
        `${name}: ${id}`,
      )
    }
  }
})

test('a command that is not in the table is for employees only', () => assert.is(gateOf('something new'), 'known'))

test('what gives out the data of many is a viewing before it begins; masked, or of one case, it is not', () => {
  assert.is(bulkViewed('export cases', [], {}), 'export/cases')
  assert.is(bulkViewed('export cases', [], { mask: true }), null)
  assert.is(bulkViewed('register trusted export', [], {}), 'register/trusted/export')
  assert.is(bulkViewed('journal incoming', [], {}), 'journal/incoming')
  assert.is(bulkViewed('form render', [], {}), 'form/render')
  assert.is(bulkViewed('form render', ['TR-2026-000001'], {}), null)
  assert.is(bulkViewed('stats', [], { cases: 'late', output: 'late.csv' }), 'stats/cases')
  assert.is(bulkViewed('stats', [], { cases: 'late', output: 'late.csv', mask: true }), null)
  assert.is(bulkViewed('stats', [], { cases: 'late' }), null)
  assert.is(bulkViewed('stats', [], { output: 'figures.xlsx' }), null)
  assert.is(bulkViewed('show', ['TR-2026-000001'], {}), null)
})

test.run()
