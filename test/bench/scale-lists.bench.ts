// Reading one thing or one page of a large archive: the whole process, against the same command on a thousand cases.
import Database from 'better-sqlite3'
import type { Bench } from './bench.js'
import { base, CASES, SMALL } from './scale/base.js'
import { kzIs } from './scale/run.js'

const AT_MOST = 1.5

/** Of each base: a case, and one in the middle of each order, where a page far inside begins. */
interface Places {
  readonly case: string
  readonly byNumber: string
  readonly byApplicant: string
  readonly byAccepted: string
  readonly entry: string
  /** Who did the last thing on the most cases. */
  readonly employee: string
}

function placesIn(file: string): Places {
  const db = new Database(file, { readonly: true })
  const middle = (table: string, order: string, where = ''): string => {
    const half = db.prepare(`select count(*) / 2 from ${table} ${where}`).pluck().get() as number
    return String(
      db.prepare(`select number from ${table} ${where} order by ${order} limit 1 offset ${half}`).pluck().get(),
    )
  }
  const busiest = 'select assignee from case_file group by assignee order by count(*) desc limit 1'
  const places = {
    employee: String(db.prepare(busiest).pluck().get()),
    case: middle('case_file', 'id'),
    byNumber: middle('case_file', 'number'),
    byApplicant: middle('case_file', 'applicant_sort, number'),
    byAccepted: middle('case_file', 'accepted, number'),
    entry: middle('register_entry', 'number_sort', "where register = 'trusted'"),
  }
  db.close()
  return places
}

const COMMANDS: readonly ((of: Places) => readonly string[])[] = [
  (of) => ['show', of.case],
  () => ['list'],
  (of) => ['list', '--after', of.byNumber],
  (of) => ['list', '--sort', 'applicant', '--after', of.byApplicant],
  (of) => ['list', '--sort', 'accepted', '--after', of.byAccepted],
  () => ['list', '--service', 'software-deposit'],
  () => ['list', '--service', 'cash-register-conclusion', '--sort', 'accepted'],
  () => ['list', '--service', 'trusted-registry', '--status', 'refused', '--sort', 'applicant'],
  () => ['list', '--status', 'granted', '--sort', 'applicant'],
  () => ['list', '--status', 'refused'],
  () => ['list', '--step', 'register'],
  (of) => ['list', '--employee', of.employee],
  () => ['list', '--from', '2025-03-01', '--to', '2025-03-31'],
  () => ['list', '--due-before', '2026-03-20', '--sort', 'due'],
  () => ['due'],
  () => ['due', '--overdue'],
  () => ['register', 'trusted', 'list'],
  (of) => ['register', 'trusted', 'list', '--after', of.entry],
  () => ['register', 'trusted', 'list', '--on', '2024-06-30'],
]

export async function bench(): Promise<readonly Bench[]> {
  const small = await base(SMALL)
  const large = await base(CASES)
  const [inSmall, inLarge] = [placesIn(small), placesIn(large)]
  return COMMANDS.map((command): Bench => {
    const [few, many] = [command(inSmall), command(inLarge)]
    return {
      title: `kz-is ${few.filter((word) => !word.includes('-0') || /^\d{4}-\d\d-/.test(word)).join(' ')}`,
      rival: { name: `at ${SMALL} cases`, run: () => kzIs(small, ...few) },
      contenders: [{ name: `at ${CASES} cases`, atMost: AT_MOST, run: () => kzIs(large, ...many) }],
      rounds: 9,
    }
  })
}
