import type { Moment } from '../../calendar/civil-date.js'
import { ExpectedError } from '../../expected-error.js'
import type { NewEmployeeAct } from '../../people/employee.js'
import { FREE_TRIES, pausedUntil } from '../../people/pin.js'
import type { EmployeeRow } from '../../store/employee-row.js'
import { loadWords } from '../load-words.js'
import type { World } from '../world.js'
import { recordOfEmployee } from './employee-record.js'
import './errors.js'
import { fits } from './pin-hash.js'
import { readPin } from './read-pin.js'

/** Asks for the PIN of an employee. @throws 'pin-needed', 'pin-not-set', 'pin-wrong', 'pin-paused' */
export async function checkPin(world: World, who: EmployeeRow, clock: () => Moment): Promise<void> {
  const store = await world.store()
  const kept = await store.pinOf(who.number)
  if (kept === undefined) throw new ExpectedError('pin-not-set', {})
  refusePaused(who, clock())
  const { people: w } = await loadWords(world.lang)
  const pin = await readPin(world, {
    from: world.pinFile,
    option: '--pin-file',
    prompt: w.askPin(who.name),
  })
  const right = await fits(pin, kept)
  // Whoever tried meanwhile, at another window, counts: the record is read again, and a pause that has begun holds for the right PIN too.
  const fresh = (await store.employees()).find((each) => each.number === who.number) ?? who
  refusePaused(fresh, clock())
  if (right && fresh.failures === 0) return
  await record(world, who.number, right, clock())
}

function refusePaused({ pausedUntil: until }: EmployeeRow, now: Moment): void {
  if (until !== null && now < until) throw new ExpectedError('pin-paused', { until })
}

/** Every wrong PIN is an act; the right one after wrong ones, too. @throws 'pin-wrong' */
async function record(world: World, number: string, right: boolean, now: Moment): Promise<void> {
  const store = await world.store()
  const { failures, pausedUntil: until } = await store.write(async (tx) => {
    const row = (await tx.employees()).find((each) => each.number === number)
    if (row === undefined) throw new Error('an employee is never removed')
    const act = { at: world.now(), by: row.name }
    const wrong = row.failures + 1
    const tried: NewEmployeeAct = right
      ? { ...act, kind: 'pin-right', data: { failures: row.failures } }
      : { ...act, kind: 'pin-wrong', data: { failures: wrong, pausedUntil: pausedUntil(wrong, now) } }
    return recordOfEmployee(tx, number, row.version, [tried], world.now())
  })
  if (!right) throw new ExpectedError('pin-wrong', { left: Math.max(0, FREE_TRIES - failures), until })
}
