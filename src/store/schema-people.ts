/** The tables of employees and of who looked at what, as Kysely sees them. */
export interface EmployeeTable {
  readonly number: string
  readonly name: string
  /** Without what the eye passes over: nobody else is entered under a name that looks the same. */
  readonly name_folded: string
  readonly login: string | null
  /** JSON: every sign-in name they ever had; of who was renamed `{"logins": […], "formerNames": […]}`. */
  readonly logins: string
  /** JSON: the roles granted. */
  readonly roles: string
  readonly blocked: string | null
  /** JSON: who acts for them, from when until when. */
  readonly absences: string
  /** The mark of what their PIN is held against; null for who has none. */
  readonly pin: string | null
  readonly failures: number
  readonly paused_until: string | null
  readonly version: number
}

export interface PinTable {
  readonly employee: string
  readonly salt: Uint8Array
  readonly hash: Uint8Array
  readonly cost: number
  readonly block_size: number
  readonly parallel: number
}

export interface ViewedTable {
  /** Place among all viewings, from 1, without gaps. */
  readonly id: number
  readonly at: string
  readonly by_whom: string
  readonly subject: string
  readonly command: string
  readonly purpose: string | null
  readonly prev_hash: Uint8Array
  readonly hash: Uint8Array
}
