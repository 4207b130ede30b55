import type { Text } from '../../text.js'

/** Errors of signing in, of roles and of the list of employees; their words stand in `words/…/people-errors.ts`. */
declare module '../../expected-error.js' {
  interface ErrorFacts {
    /** `claimed`: somebody was named; otherwise the machine's sign-in is nobody's. */
    'employee-unknown': { readonly claimed: boolean }
    'employee-blocked': { readonly since: string }
    'role-missing': {
      readonly action: string
      readonly service: string | null
      /** What the step is called, where it is one. */
      readonly title: Text | null
      readonly roles: readonly { readonly id: string; readonly title: Text }[]
      readonly citation: string | null
      /** Colleagues who may, and for whom they would. */
      readonly holders: readonly { readonly name: string; readonly for: string | null }[]
    }
    'pin-needed': { readonly option: string }
    'pin-not-set': Record<never, never>
    /** `left`: so many tries before a pause; `until`: the pause that begins now. */
    'pin-wrong': { readonly left: number; readonly until: string | null }
    'pin-paused': { readonly until: string }
    'pin-unfit': { readonly why: 'length' | 'simple' | 'differs' }
    'employee-not-found': { readonly text: string }
    'employee-exists': { readonly number: string; readonly what: 'name' | 'login' }
    'first-not-administrator': Record<never, never>
    /** Whoever enters the first employee must be able to sign in after it: `login` was typed, `own` is that of this machine. */
    'first-login-other': { readonly login: string; readonly own: string }
    'last-administrator': Record<never, never>
    /** `service`: there is the role, but not the service for which alone it is to be granted; `known` are the services then. */
    'role-unknown': { readonly text: string; readonly known: readonly string[]; readonly service?: string }
    'substitute-invalid': { readonly why: 'self' | 'dates' | 'blocked' | 'none' | 'over' }
    'hand-over-invalid': { readonly why: 'self' | 'blocked' }
    /** Next steps of the cases that the successor may not do. */
    'hand-over-role': {
      readonly lacking: readonly {
        readonly service: string
        readonly title: Text
        readonly roles: readonly { readonly id: string; readonly title: Text }[]
        readonly citation: string | null
        readonly cases: number
      }[]
    }
    'hand-over-unknown': { readonly text: string }
    'employee-unchanged': { readonly why: 'blocked' | 'active' | 'granted' | 'revoked' | 'login' | 'name' }
  }
}
