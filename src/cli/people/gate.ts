import type { Command } from 'commander'
import { isExpected } from '../../expected-error.js'
import { isThere } from '../../files/folders.js'
import type { EmployeeRow } from '../../store/employee-row.js'
import type { Store } from '../../store/store.js'
import type { World } from '../world.js'
import { bulkViewed, type Gate, gateOf } from './command-gates.js'

/**
 * Before a command begins: once employees are registered, who is at the keyboard shows who they are, and a command of the office's own
 * asks for its role. While none are registered, and before there is a database, this is one look at an empty table.
 *
 * @throws 'employee-unknown', 'employee-blocked', 'pin-…', 'role-missing'
 */
export async function passGate(world: World, typed: Command): Promise<void> {
  const command = pathOf(typed)
  const gate = gateOf(command)
  if (!isThere(world.databasePath)) return
  if (gate === 'open') return COUNTING.includes(command) ? holdCalendar(world) : undefined
  if (gate === 'restore') return passToRestore(world)
  const people = await (await world.store()).employees()
  if (people.length === 0) return
  await showWho(world, people, gate)
  const viewed = bulkViewed(command, typed.args, typed.opts())
  if (viewed !== null) await (await import('./viewing.js')).recordViewing(world, viewed, command)
}

/** Open commands that count by the office's calendar, and have no other business with the database. */
const COUNTING = ['deadline', 'calendar show', 'calendar days', 'calendar check']

async function holdCalendar(world: World): Promise<void> {
  await (await import('../office-calendar/hold.js')).holdAlone(world.databasePath)
}

/** `register trusted list`: a command as it is typed, without options. */
function pathOf(command: Command): string {
  return command.parent === null ? '' : `${pathOf(command.parent)} ${command.name()}`.trim()
}

/** Signing in; then the office's own work asks for its role. Through whom it is done is kept for the acts that it records. */
async function showWho(world: World, people: readonly EmployeeRow[], gate: Gate): Promise<void> {
  await (await import('./sign-in.js')).signIn(world, people)
  if (gate === 'known' || gate === 'open') return
  const [{ mayDo }, { askedOfOffice }] = await Promise.all([import('./may-do.js'), import('../../people/asked.js')])
  const { for: absent } = await mayDo(world, await world.store(), askedOfOffice(gate))
  if (absent !== undefined && world.signedIn !== null) world.signIn({ ...world.signedIn, for: absent })
}

/**
 * To replace the database nobody may have it open, this command neither: it is looked into and closed. One that cannot be opened any
 * more must still be replaced by its copy: whoever can is who owns the file.
 */
async function passToRestore(world: World): Promise<void> {
  const { openStore } = await import('../../store/open-store.js')
  let store: Store
  try {
    store = await openStore(world.databasePath)
  } catch (error) {
    if (isExpected(error)) return
    throw error
  }
  try {
    const people = await store.employees()
    const within: World = Object.create(world, { store: { value: async () => store } })
    if (people.length > 0) await showWho(within, people, 'restore')
  } finally {
    await store.close()
  }
}
