import type { Moment } from '../../calendar/civil-date.js'
import type { Act } from '../../case/act.js'
import type { RegisterId } from '../../law/service.js'
import type { EmployeeAct } from '../../people/employee.js'
import { type EntryAct, foldEntry } from '../../register/entry.js'
import type { Project, Projected } from '../../store/audit/projected.js'
import type { ComplaintRow } from '../../store/complaint-store.js'
import { projectCase } from '../casework/project.js'
import { type EntryTables, projectEntry } from '../casework/project-entry.js'
import { foldActs } from '../casework/record.js'
import { rowOfActs } from '../people/employee-record.js'
import type { World } from '../world.js'

const NOTHING: Projected = { case: null, entry: null, due: [], complaints: [] }

/**
 * Every year of the calendar, before anything is computed by it: one that cannot be read is a fault of that file, and would be told as
 * one of each act whose dates fall into it.
 * @throws 'calendar-file-invalid'
 */
export function readEveryYear(world: World): void {
  void world.calendar().years
}

/**
 * What the acts of a subject make of the read models: the very code that writes them, writing into a value instead.
 * @throws 'calendar-file-invalid'
 */
export function projectorOf(world: World): Project {
  readEveryYear(world)
  return async (subject, acts) => {
    const now = (acts.at(-1)?.recordedAt ?? '') as Moment
    const [kind, ...name] = subject.split('/')
    if (kind === 'case') return projectedCase(world, name.join('/'), acts as unknown as readonly Act[], now)
    if (kind === 'entry') return projectedEntry(world, name, acts as unknown as readonly EntryAct[], now)
    if (kind === 'user') return { ...NOTHING, employee: rowOfActs(acts as unknown as readonly EmployeeAct[]) }
    return NOTHING
  }
}

async function projectedCase(world: World, number: string, acts: readonly Act[], now: Moment): Promise<Projected> {
  let made: Projected = NOTHING
  const complaints: ComplaintRow[] = []
  const tables: Parameters<typeof projectCase>[1] = {
    putCase: async (row, texts) => {
      made = { ...made, case: { row, texts: texts ?? [] } }
    },
    putDueItems: async (_subject, due) => {
      made = { ...made, due }
    },
    putComplaint: async (row) => void complaints.push(row),
  }
  await projectCase({ calendar: world.calendar, now: () => now }, tables, await foldActs(number, acts))
  return { ...made, complaints }
}

async function projectedEntry(
  world: World,
  name: readonly string[],
  acts: readonly EntryAct[],
  now: Moment,
): Promise<Projected> {
  const [register = '', ...number] = name
  let made: Projected = NOTHING
  const entry = foldEntry(register as RegisterId, number.join('/'), acts)
  if (entry === undefined) throw new Error('the acts of an entry do not begin with its inclusion')
  const tables: EntryTables = {
    putEntry: async (row, documents, texts) => {
      made = { ...made, entry: { row, documents, texts } }
    },
    putDueItems: async (_subject, due) => {
      made = { ...made, due }
    },
  }
  await projectEntry({ calendar: world.calendar, now: () => now }, tables, entry)
  return made
}
