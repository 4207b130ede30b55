import type { CivilDate, Moment } from '../calendar/civil-date.js'
import type { Grant } from './roles.js'

/** What is recorded of an employee, once and for ever. Who recorded it is the act's `by`. */
export interface EmployeeActs {
  'employee-added': {
    /** `U-000001`: the employee, whatever they are called. */
    readonly number: string
    readonly name: string
    /** The name under which they are signed in to the machine; null for who signs in with a PIN only. */
    readonly login: string | null
    readonly roles: readonly Grant[]
  }
  /** Another name from now on; what was recorded under the old one stays as it is, and theirs. */
  'employee-renamed': { readonly oldName: string; readonly name: string; readonly reason: string }
  'roles-granted': { readonly roles: readonly Grant[] }
  'roles-revoked': { readonly roles: readonly Grant[] }
  'employee-blocked': { readonly reason: string }
  'employee-unblocked': { readonly reason: string }
  'login-set': { readonly login: string | null }
  /** Somebody acts for them, both days counted. The same substitute from the same day again: until another day. */
  'substitute-named': { readonly substitute: string; readonly from: CivilDate; readonly until: CivilDate }
  'substitute-dismissed': { readonly substitute: string; readonly from: CivilDate }
  /** `mark` is the hash of what the PIN is held against, which itself is kept out of the journal. */
  'pin-set': { readonly mark: string }
  'pin-wrong': { readonly failures: number; readonly pausedUntil: Moment | null }
  'pin-right': { readonly failures: number }
}

export type EmployeeActKind = keyof EmployeeActs

export type EmployeeAct = {
  [K in EmployeeActKind]: {
    readonly seq: number
    readonly kind: K
    readonly at: Moment
    readonly by: string
    readonly data: EmployeeActs[K]
  }
}[EmployeeActKind]

export type NewEmployeeAct = {
  [K in EmployeeActKind]: Omit<Extract<EmployeeAct, { kind: K }>, 'seq'>
}[EmployeeActKind]

export interface Absence {
  /** Number of the employee who acts for the absent one. */
  readonly substitute: string
  readonly from: CivilDate
  readonly until: CivilDate
}

/** An employee as their acts tell. */
export interface Employee {
  readonly number: string
  readonly name: string
  /** Names that they bore before: acts recorded under one of them are theirs. */
  readonly formerNames: readonly string[]
  readonly login: string | null
  /** Every one they ever had: acts recorded under an old one are theirs. */
  readonly logins: readonly string[]
  readonly roles: readonly Grant[]
  /** Since when; null for who may work. */
  readonly blocked: Moment | null
  readonly absences: readonly Absence[]
  readonly pin: string | null
  /** Wrong PINs one after another. */
  readonly failures: number
  readonly pausedUntil: Moment | null
  readonly version: number
}

/** @throws {Error} the acts do not begin with the employee's entry */
export function foldEmployee(acts: readonly EmployeeAct[]): Employee {
  const [first, ...rest] = acts
  if (first?.kind !== 'employee-added') throw new Error('the acts of an employee do not begin with their entry')
  const { number, name, login, roles } = first.data
  const begun: Employee = {
    number,
    name,
    formerNames: [],
    login,
    logins: login === null ? [] : [login],
    roles,
    blocked: null,
    absences: [],
    pin: null,
    failures: 0,
    pausedUntil: null,
    version: first.seq,
  }
  let state = begun
  for (const act of rest) state = { ...state, ...change(state, act), version: act.seq }
  return state
}

function change(state: Employee, act: EmployeeAct): Partial<Employee> {
  switch (act.kind) {
    case 'employee-added':
      return {}
    case 'employee-renamed': {
      const { name } = act.data
      return { name, formerNames: [...new Set([...state.formerNames, state.name])].filter((each) => each !== name) }
    }
    case 'roles-granted':
      return { roles: [...new Set([...state.roles, ...act.data.roles])] }
    case 'roles-revoked':
      return { roles: state.roles.filter((role) => !act.data.roles.includes(role)) }
    case 'employee-blocked':
      return { blocked: act.at }
    case 'employee-unblocked':
      return { blocked: null, failures: 0, pausedUntil: null }
    case 'login-set': {
      const { login } = act.data
      return { login, logins: login === null ? state.logins : [...new Set([...state.logins, login])] }
    }
    case 'substitute-named':
      return { absences: [...without(state.absences, act.data), act.data] }
    case 'substitute-dismissed':
      return { absences: without(state.absences, act.data) }
    case 'pin-set':
      return { pin: act.data.mark, failures: 0, pausedUntil: null }
    case 'pin-wrong':
      return { failures: act.data.failures, pausedUntil: act.data.pausedUntil }
    case 'pin-right':
      return { failures: 0, pausedUntil: null }
  }
}

function without(absences: readonly Absence[], { substitute, from }: Omit<Absence, 'until'>): readonly Absence[] {
  return absences.filter((each) => each.substitute !== substitute || each.from !== from)
}
