import { readEmployees } from '../employee-store.js'
import type { Raw } from '../sqlite.js'
import { userSubject } from '../subject.js'

/** An act of destruction that a copy lacks, and the cases whose data the copy still has: as the act says, to be done once more. */
export interface LostDestruction {
  readonly number: string
  readonly date: string
  readonly order: string
  readonly orderDate: string
  readonly commission: readonly string[]
  readonly cases: readonly string[]
}

/** An employee who may do more by the copy than by the present database. */
export interface LostRevocation {
  readonly number: string
  readonly name: string
  /** Blocked now, and by the copy not. */
  readonly unblocked: boolean
  /** Roles that were taken back since. */
  readonly roles: readonly string[]
}

/** What was taken away on purpose and would be there again, were the copy put in the place of the database. */
export interface ComesBack {
  readonly destructions: readonly LostDestruction[]
  readonly employees: readonly LostRevocation[]
}

export const NOTHING_BACK: ComesBack = { destructions: [], employees: [] }

/**
 * Compares the acts of destruction and the employees of two databases. By acts, not by place: the two may have gone different ways
 * since an earlier restoring.
 */
export function comesBack(present: Raw, copy: Raw): ComesBack {
  return { destructions: lostDestructions(present, copy), employees: lostRevocations(present, copy) }
}

function lostDestructions(present: Raw, copy: Raw): readonly LostDestruction[] {
  const known = new Set(ordersIn(copy).map(({ hash }) => hash))
  // A case that the copy does not have, or has without its data, brings nothing back.
  const stillHeld = copy.prepare(
    `select 1 from case_file where number = ?
     and not exists (select 1 from act where subject = 'case/' || number and kind = 'destroyed')`,
  )
  return ordersIn(present).flatMap(({ hash, data }) => {
    if (known.has(hash)) return []
    const said = JSON.parse(data) as LostDestruction
    const { number, date, order, orderDate, commission } = said
    const cases = said.cases.filter((each) => stillHeld.get(each) !== undefined)
    return cases.length === 0 ? [] : [{ number, date, order, orderDate, commission, cases }]
  })
}

function ordersIn(raw: Raw): readonly { readonly hash: string; readonly data: string }[] {
  return raw
    .prepare(
      "select lower(hex(hash)) as hash, data from act where subject = 'office' and kind = 'destruction' order by seq",
    )
    .all() as { hash: string; data: string }[]
}

function lostRevocations(present: Raw, copy: Raw): readonly LostRevocation[] {
  const before = new Map(readEmployees(copy).map((each) => [each.number, each]))
  return readEmployees(present).flatMap(({ number, name, blocked, roles }) => {
    const then = before.get(number)
    // In another journal the number is somebody else's.
    if (then === undefined || entryOf(copy, number) !== entryOf(present, number)) return []
    const unblocked = blocked !== null && then.blocked === null
    const back = then.roles.filter((role) => !roles.includes(role))
    return unblocked || back.length > 0 ? [{ number, name, unblocked, roles: back }] : []
  })
}

/** The act by which an employee was entered. */
function entryOf(raw: Raw, number: string): unknown {
  return raw.prepare('select lower(hex(hash)) from act where subject = ? and seq = 1').pluck().get(userSubject(number))
}
