import { ExpectedError } from '../../expected-error.js'
import { pinFault } from '../../people/pin.js'
import { pinMark } from '../../store/pin-mark.js'
import type { World } from '../world.js'
import { shown } from './add-employee.js'
import { changeEmployee, employeeMeant } from './change-employee.js'
import { keptOf } from './pin-hash.js'
import { readPin } from './read-pin.js'

/**
 * Sets a PIN: one's own, or an administrator anybody's. What it is held against is kept, never the PIN; the act bears its mark.
 * @throws 'pin-unfit', 'pin-needed', 'employee-not-found', 'role-missing'
 */
export async function setPin(world: World, name: string, from: string | undefined): Promise<void> {
  if (from === '-' && world.pinFile === '-') {
    const { usage } = world.words.program
    const what = usage.conflict('--pin-file -, --new-pin-file -')
    throw new ExpectedError('usage', { what, remedy: [usage.seeHelp('kz-is user pin')] })
  }
  const { number, name: known } = employeeMeant(await (await world.store()).employees(), name)
  const kept = await keptOf(await newPin(world, known, from))
  const row = await changeEmployee(
    world,
    number,
    async (_row, _people, tx) => {
      await tx.putPin(number, kept)
      return { kind: 'pin-set', data: { mark: pinMark(kept) } }
    },
    { own: true },
  )
  world.out(world.json ? JSON.stringify(shown(row)) : world.words.people.pinSet)
}

/** From a file it is taken as it stands; at a terminal it is typed twice. @throws 'pin-unfit' */
async function newPin(world: World, name: string, from: string | undefined): Promise<string> {
  const w = world.words.people
  const ask = (prompt: string): Promise<string> => readPin(world, { from, option: '--new-pin-file', prompt })
  const pin = await ask(w.askNewPin(name))
  const why = pinFault(pin)
  if (why !== null) throw new ExpectedError('pin-unfit', { why })
  if (from === undefined && (await ask(w.askAgain)) !== pin) throw new ExpectedError('pin-unfit', { why: 'differs' })
  return pin
}
