import type { Kysely } from 'kysely'
import { listCases, matches } from './case-list.js'
import { caseByExternalNumber, caseRow, lastCaseOf, resolveCase } from './case-store.js'
import { caseOfComplaint, complaints } from './complaint-store.js'
import { draft, drafts } from './draft-store.js'
import { countDue, dueItems, dueItemsOf } from './due-store.js'
import { employees, pinOf } from './employee-store.js'
import { filedAlike } from './filed-alike.js'
import { actsAfter, actsOf, actsOfCase, actsOfKind, headOf } from './journal.js'
import { listEntries } from './register-list.js'
import { documentsOf, entryOf, expiring } from './register-store.js'
import type { Schema } from './schema.js'
import type { Reader } from './store.js'

const SUGGESTIONS = 5

/** The readings of the store over a connection or a transaction. Searching is loaded when it is asked for. */
export function readerOf(db: Kysely<Schema>, path: string): Reader {
  return {
    caseRow: (number) => caseRow(db, number),
    resolveCase: (text) => resolveCase(db, text),
    caseActs: (number) => actsOfCase(db, number, path),
    acts: (subject) => actsOf(db, subject, path),
    actsOfKind: (subject, kind) => actsOfKind(db, subject, kind, path),
    actsAfter: (afterId, limit) => actsAfter(db, afterId, limit, path),
    head: () => headOf(db),
    listCases: (filter, page) => listCases(db, filter, page),
    countCases: (filter, upTo) => matches(db, filter, upTo),
    lastCaseOf: (applicantId) => lastCaseOf(db, applicantId),
    caseByExternalNumber: (external) => caseByExternalNumber(db, external),
    filedAlike: (like) => filedAlike(db, like),
    find: async (text, page) => (await import('./find.js')).findCases(db, text, page, path),
    dueItems: (filter) => dueItems(db, filter),
    countDue: (filter) => countDue(db, filter),
    dueItemsOf: (subject) => dueItemsOf(db, subject),
    undecided: async (service, procedure) => (await import('./due-renewal.js')).undecidedOf(db, service, procedure),
    subjectsDueFrom: async (from, until) => (await import('./due-from.js')).subjectsDueFrom(db, from, until),
    entry: (register, number) => entryOf(db, register, number, path),
    findEntries: async (text, page) => (await import('./find.js')).findEntries(db, text, page, path),
    entries: (filter, page) => listEntries(db, filter, page, path),
    entryDocuments: (register, number) => documentsOf(db, register, number),
    expiring: (register, from, until) => expiring(db, register, from, until, path),
    entryDecisions: async (register, numbers) =>
      (await import('./entry-decisions.js')).entryDecisions(db, register, numbers),
    findings: async (filter, page) => (await import('./finding-list.js')).listFindings(db, filter, page, path),
    lookUpEntries: async (register, text, limit = SUGGESTIONS) =>
      (await import('./lookup.js')).lookUpEntries(db, register, text, limit, path),
    entriesAlike: async (wanted) => (await import('./entries-alike.js')).entriesAlike(db, wanted),
    doubledEntries: async (register) => (await import('./entries-alike.js')).doubledEntries(db, register),
    complaints: (filter) => complaints(db, filter),
    caseOfComplaint: (number) => caseOfComplaint(db, number),
    casesAfter: async (filter, after, limit) => (await import('./bulk.js')).casesAfter(db, filter, after, limit),
    filedAfter: async (filter, after, limit) => (await import('./bulk.js')).filedAfter(db, filter, after, limit),
    exportLines: async (filter, form, after) =>
      (await import('./export-lines.js')).exportLines(db, filter, form, after),
    stepsAfter: async (filter, after, limit) => (await import('./bulk.js')).stepsAfter(db, filter, after, limit),
    numbersTaken: async (series, from, until) =>
      (await import('./numbered.js')).numbersTaken(db, series, from, until, path),
    numberTaken: async (series, year, number) =>
      (await import('./number-taken.js')).numberTaken(db, series, year, number),
    lastNumber: async (series, year) => (await import('./number-taken.js')).lastNumber(db, series, year),
    bearersOf: async (series, year, number) =>
      (await import('./number-taken.js')).bearersOf(db, series, year, number, path),
    placesTaken: async (series) => (await import('./number-taken.js')).placesTaken(db, series),
    grantedUntil: async (services, until, touchedFrom) =>
      (await import('./numbered.js')).grantedUntil(db, services, until, touchedFrom),
    papersOfCases: async (cases) => (await import('./numbered.js')).papersOfCases(db, cases, path),
    casesNumbered: async (numbers) => (await import('./numbered.js')).casesNumbered(db, numbers),
    timings: async (period, after, limit) => (await import('./timings.js')).timings(db, period, after, limit),
    keptFigures: async (months) => (await import('./figure-store.js')).keptFigures(db, months),
    decisionsOf: async (cases) => (await import('./timings.js')).decisionsOf(db, cases),
    employees: () => employees(db),
    pinOf: (employee) => pinOf(db, employee),
    viewings: async (filter, before, limit) => (await import('./viewed.js')).viewings(db, filter, before, limit),
    listFilters: async () => (await import('./list-filters.js')).listFilters(db, path),
    drafts: () => drafts(db, path),
    draft: (id) => draft(db, id, path),
  }
}
