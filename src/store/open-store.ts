import type { RecordedAct } from './act-of-row.js'
import { readKeptYears } from './calendar-kept.js'
import { type OpenOptions, openDatabase } from './database.js'
import { readEmployees } from './employee-store.js'
import { patiently } from './patience.js'
import { readActs } from './read-acts.js'
import { expectedOf } from './sqlite-errors.js'
import type { Store } from './store.js'
import { caseSubject, type Subject } from './subject.js'

type Tables = Omit<Store, 'path' | 'close' | 'numbersLike' | 'recordViewing' | 'calendarYears'>

/** What the store asks of its tables: each is loaded with Kysely at the first call of any. */
const ASKED = [
  'caseRow',
  'resolveCase',
  'actsOfKind',
  'actsAfter',
  'head',
  'listCases',
  'countCases',
  'lastCaseOf',
  'caseByExternalNumber',
  'filedAlike',
  'find',
  'dueItems',
  'countDue',
  'dueItemsOf',
  'undecided',
  'subjectsDueFrom',
  'entry',
  'entries',
  'findEntries',
  'entryDocuments',
  'expiring',
  'entryDecisions',
  'findings',
  'lookUpEntries',
  'entriesAlike',
  'doubledEntries',
  'complaints',
  'caseOfComplaint',
  'casesAfter',
  'filedAfter',
  'exportLines',
  'stepsAfter',
  'numbersTaken',
  'numberTaken',
  'lastNumber',
  'bearersOf',
  'placesTaken',
  'grantedUntil',
  'papersOfCases',
  'casesNumbered',
  'timings',
  'decisionsOf',
  'keptFigures',
  'keepFigures',
  'pinOf',
  'viewings',
  'listFilters',
  'saveListFilter',
  'forgetListFilter',
  'drafts',
  'draft',
  'snapshot',
  'write',
  'createDraft',
  'saveDraft',
  'deleteDraft',
  'integrity',
] as const satisfies readonly (keyof Tables)[]

type Asked = Pick<Tables, (typeof ASKED)[number]>

/**
 * Opens the database file and gives the store over it; makes the file when it is missing, migrates it when it is old.
 * @throws ExpectedError as openDatabase
 */
export async function openStore(file: string, options: OpenOptions = {}): Promise<Store> {
  const open = await openDatabase(file, options)
  let tables: Promise<Tables> | undefined
  const load = (): Promise<Tables> => (tables ??= import('./tables.js').then(({ tablesOf }) => tablesOf(open)))
  const asked = Object.fromEntries(
    ASKED.map((name) => [
      name,
      async (...values: never[]) => ((await load())[name] as (...of: never[]) => unknown)(...values),
    ]),
  ) as unknown as Asked
  // Straight from the connection, without Kysely.
  const atOnce = async <T>(read: () => T): Promise<T> => {
    try {
      return await patiently(read, open.path, open.patience)
    } catch (error) {
      throw expectedOf(error, open.path)
    }
  }
  // The acts of one subject are one statement: nothing else is needed to show a case. Once the tables are in use, their turn is kept.
  const acts: Store['acts'] = async (subject: Subject) => {
    if (tables !== undefined) return (await tables).acts(subject)
    return atOnce(() => readActs(open.raw, subject, open.path))
  }
  // Every command asks who works here; it must cost next to nothing.
  const employees: Store['employees'] = async () => {
    if (tables !== undefined) return (await tables).employees()
    return atOnce(() => readEmployees(open.raw))
  }
  return {
    ...asked,
    acts,
    employees,
    calendarYears: () => atOnce(() => readKeptYears(open.raw, open.path)),
    recordViewing: async (viewing) => (await import('./record-viewing.js')).recordViewing(open, viewing),
    // Only acts of case/act.ts are ever appended to a case; what was written by that type is read by it.
    caseActs: async (number) => (await acts(caseSubject(number))) as unknown as readonly RecordedAct[],
    numbersLike: async (register, beginning, limit) =>
      (await import('./numbers-like.js')).numbersLike(open, register, beginning, limit),
    path: open.path,
    close: () => open.close(),
  }
}
