import type { CivilDate, Moment } from '../calendar/civil-date.js'
import type { KeptYear } from '../calendar/kept-year.js'
import type { NewAct } from '../case/act.js'
import type { AnyNewAct, FirstAct } from './append.js'
import type { BulkCase, BulkFilter, BulkStep, FiledCase } from './bulk.js'
import type { CaseFilter, CaseSort } from './case-list.js'
import type { CaseRow } from './case-row.js'
import type { ComplaintFilter, ComplaintRow } from './complaint-store.js'
import type { Draft, DraftChange, NewDraft } from './draft-store.js'
import type { Undecided } from './due-renewal.js'
import type { DueFilter, DueItem } from './due-store.js'
import type { EmployeeRow } from './employee-row.js'
import type { PinKept } from './employee-store.js'
import type { EntryDocument, EntryRow } from './entry-row.js'
import type { LineForm, Lines } from './export-lines.js'
import type { KeptFigures } from './figure-store.js'
import type { FiledAlike, FiledLike } from './filed-alike.js'
import type { FindPage, FoundCases } from './find.js'
import type { IntegrityReport } from './integrity.js'
import type { AnyRecordedAct, Head, RecordedAct } from './journal.js'
import type { ListFilter } from './list-filters.js'
import type { CaseNumbers, NewCase } from './new-case.js'
import type { NumberTaken, PaperNamed } from './numbered.js'
import type { Page, PageOf } from './page.js'
import type { RegisterReader } from './register-reader.js'
import type { DestroyingOfCase } from './retention.js'
import type { Subject } from './subject.js'
import type { CaseTiming, DecisionTaken, TimingPeriod } from './timings.js'
import type { RecordedViewing, Viewing, ViewingFilter } from './viewed.js'

/**
 * The store as the rest of the program sees it: acts recorded, numbers taken, drafts kept; and read models, computed by the caller
 * from the acts and written in the same transaction. All is asynchronous, since a database elsewhere will be.
 * Every function can throw ExpectedError `store-busy`, `store-damaged`, `store-disk`; every writing one `store-full` too.
 */
export interface Reader extends RegisterReader {
  caseRow(number: string): Promise<CaseRow | undefined>
  /** The number of the case that somebody means: by its own number, its incoming number or the applicant's number for it. */
  resolveCase(text: string): Promise<string | undefined>
  /** First to last; none when there is no such case. */
  caseActs(number: string): Promise<readonly RecordedAct[]>
  /** The acts of any subject, first to last. */
  acts(subject: Subject): Promise<readonly AnyRecordedAct[]>
  /** Those of one kind, first to last, where a subject has many large ones of others. */
  actsOfKind(subject: Subject, kind: string): Promise<readonly AnyRecordedAct[]>
  /** The journal in its order after the act `afterId` (0: all), at most `limit`: for export, audit, rebuilding. */
  actsAfter(afterId: number, limit: number): Promise<readonly AnyRecordedAct[]>
  head(): Promise<Head>

  listCases(filter: CaseFilter, page: Page<CaseSort>): Promise<PageOf<CaseRow>>
  /** How many cases match, counted no further than `upTo`. */
  countCases(filter: CaseFilter, upTo: number): Promise<number>
  /** The newest case of an applicant by BIN or IIN. */
  lastCaseOf(applicantId: string): Promise<CaseRow | undefined>
  /** The case that was taken in under this number of the applicant's (the portal's). */
  caseByExternalNumber(external: string): Promise<CaseRow | undefined>
  /** Cases of one applicant about one object received on one day (null: on any), first to last, the first twenty. */
  filedAlike(like: FiledLike): Promise<readonly FiledAlike[]>
  /** Cases in which all words of `text` are found, best first; Kazakh letters, capitals and look-alikes do not matter. */
  find(text: string, page: FindPage): Promise<FoundCases>

  /** What waits to be done, soonest first. */
  dueItems(filter: DueFilter): Promise<readonly DueItem[]>
  /** How many wait, whatever the limit. */
  countDue(filter: DueFilter): Promise<number>
  /** Everything with a day on one subject, done and not: its obligations, too. */
  dueItemsOf(subject: Subject): Promise<readonly DueItem[]>
  /** Applications for one procedure of a service that nobody has decided yet, as they came in. */
  undecided(service: string, procedure: string): Promise<readonly Undecided[]>
  /** Cases accepted until a day, and entries, with a term that ends on `from` or after it: all that days from `from` on can move. */
  subjectsDueFrom(from: CivilDate, acceptedUntil: CivilDate): Promise<readonly Subject[]>

  /** What is open by what is due first, then the rest. */
  complaints(filter: ComplaintFilter): Promise<readonly ComplaintRow[]>
  /** The number of the case that a complaint is about. */
  caseOfComplaint(number: string): Promise<string | undefined>

  /** Cases in bulk, in the order in which they were taken in, after a place (0: from the beginning), at most `limit`. */
  casesAfter(filter: BulkFilter, after: number, limit: number): Promise<readonly BulkCase[]>
  /** The same with what they were filed with. */
  filedAfter(filter: BulkFilter, after: number, limit: number): Promise<readonly FiledCase[]>
  /** Cases as lines of a file, in bulk, after a place (0: from the beginning). */
  exportLines(filter: BulkFilter, form: LineForm, after: number): Promise<Lines>
  /** Steps and decisions in bulk, in the order in which they were recorded, after a place in the journal. */
  stepsAfter(filter: BulkFilter, after: number, limit: number): Promise<readonly BulkStep[]>
  /** All numbers of a series in these years, each with the act that it was taken for. */
  numbersTaken(series: string, fromYear: number, untilYear: number): Promise<readonly NumberTaken[]>
  /** Whose act bears a number; undefined where none does. */
  numberTaken(series: string, year: number, number: number): Promise<Subject | undefined>
  /** The last number of a series in a year; 0 where none was taken. */
  lastNumber(series: string, year: number): Promise<number>
  /** What a number was given to: a case, an entry, or all that a letter about several of them names. */
  bearersOf(series: string, year: number, number: number): Promise<readonly Subject[]>
  /** All places of a series that are taken, in their order. */
  placesTaken(series: string): Promise<readonly { readonly year: number; readonly number: number }[]>
  /**
   * Cases of these services granted until the end of a day, by number: those that are not finished, and those of which something was
   * recorded from `touchedFrom` on. Whatever was done on a later day is among them.
   */
  grantedUntil(services: readonly string[], until: CivilDate, touchedFrom: CivilDate): Promise<readonly CaseRow[]>
  /** The papers of these cases, in the order in which they were drawn up. */
  papersOfCases(cases: readonly string[]): Promise<readonly PaperNamed[]>
  /** These cases, in no order. */
  casesNumbered(numbers: readonly string[]): Promise<readonly CaseRow[]>
  /** Cases accepted in a period, by acceptance, after the last one seen: what figures are made of. */
  timings(
    period: TimingPeriod,
    after: { readonly accepted: Moment; readonly number: string } | null,
    limit: number,
  ): Promise<readonly CaseTiming[]>
  decisionsOf(cases: readonly string[]): Promise<readonly DecisionTaken[]>
  /** Figures of closed cases that were kept, of months from the first to the last (`2025-03`). */
  keptFigures(months: {
    readonly from: string
    readonly until: string
    readonly service?: string
  }): Promise<readonly KeptFigures[]>

  /** Everybody who was ever entered, by number; none while the office takes people at their word. */
  employees(): Promise<readonly EmployeeRow[]>
  /** What an employee's PIN is held against. */
  pinOf(employee: string): Promise<PinKept | undefined>
  /** Who looked at personal data, newest first, before a viewing (null: from the last one). */
  viewings(filter: ViewingFilter, before: number | null, limit: number): Promise<readonly RecordedViewing[]>

  /** Filters of lists that the office saved, by name. */
  listFilters(): Promise<readonly ListFilter[]>

  drafts(): Promise<readonly Draft[]>
  /** @throws ExpectedError `store-draft-missing` */
  draft(id: number): Promise<Draft>
}

/** What can be done in one transaction; it also sees what was written in it so far. */
export interface Tx extends Reader {
  /**
   * The next number of a series in a year, from 1. To be taken before the act that carries it is appended, in the same transaction:
   * without an act after it the transaction fails.
   */
  takeNumber(series: string, year: number): Promise<number>
  /** The same for a number that an old entry bears. @returns false where something has it already: then it was not taken */
  takeThisNumber(series: string, year: number, number: number): Promise<boolean>
  /**
   * Records acts at the end of a case.
   * @param expectedSeq `version` of the case when it was read; 0 for a new one
   * @param recordedAt the machine's clock
   * @throws ExpectedError `store-case-changed`: somebody recorded acts meanwhile
   */
  appendToCase(
    number: string,
    expectedSeq: number,
    acts: readonly NewAct[],
    recordedAt: string,
  ): Promise<readonly RecordedAct[]>
  /** The same for any subject. */
  append(
    subject: Subject,
    expectedSeq: number,
    acts: readonly AnyNewAct[],
    recordedAt: string,
  ): Promise<readonly AnyRecordedAct[]>

  /**
   * Begins a case under numbers that this transaction took: its first act and all that is read of it, worked out before.
   * @param act its data as the JSON text that is kept
   */
  fileCase(numbers: CaseNumbers, act: FirstAct, made: NewCase, recordedAt: string): Promise<void>
  /**
   * @param texts the texts of its answers, by which it should be found; they must stand in its acts. Null where nothing changed of
   * all that it is found by
   */
  putCase(row: CaseRow, texts: readonly string[] | null): Promise<void>
  /** @param documents all that the entry rests on now; @param texts by which it should be found, they must stand in `row.data` */
  putEntry(row: EntryRow, documents: readonly EntryDocument[], texts: readonly string[]): Promise<void>
  /** Puts these in the place of everything with a day that the subject had. */
  putDueItems(subject: Subject, items: readonly Omit<DueItem, 'subject'>[]): Promise<void>
  putComplaint(row: ComplaintRow): Promise<void>
  putEmployee(row: EmployeeRow): Promise<void>
  /** Puts it in the place of the one before; the act of the same transaction bears its mark. */
  putPin(employee: string, pin: PinKept): Promise<void>
  /** @throws ExpectedError `store-draft-missing` */
  deleteDraft(id: number): Promise<void>
  /** Puts what is left in the place of the data of a case's acts, and records that it was done and to which. */
  destroyData(of: DestroyingOfCase, recordedAt: string): Promise<readonly AnyRecordedAct[]>
  /** Throws all read models away, to build them again from the acts in this transaction. */
  clearReadModels(): Promise<void>
}

export interface Store extends Reader {
  readonly path: string
  /** The years of the office's own calendar as they were recorded last: what the files beside the database must say. */
  calendarYears(): Promise<readonly KeptYear[]>
  /** Numbers that begin so, at most `limit`: of cases (register null), newest first, unfinished ones before the rest; or of entries. */
  numbersLike(register: string | null, beginning: string, limit: number): Promise<readonly string[]>
  /** Several readings of one and the same state, whatever others write meanwhile. */
  snapshot<T>(work: (read: Reader) => Promise<T>): Promise<T>
  /**
   * Runs `work` in one transaction: all of it is stored, safe from a power cut, when this returns, or none of it.
   * `work` must have no effect outside `tx` (no file, no line on the screen): when the database is busy it is run again from the
   * beginning. Inside it use `tx` only: the store itself waits until the transaction is over.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** @returns the draft's id; ids are never used again */
  createDraft(draft: NewDraft): Promise<number>
  /** When this returns, the answers are safe. @throws ExpectedError `store-draft-missing` */
  saveDraft(id: number, change: DraftChange): Promise<void>
  /** @throws ExpectedError `store-draft-missing` */
  deleteDraft(id: number): Promise<void>
  /** Appends a viewing. @returns whether it could be recorded: a busy or read-only database must not keep anybody from their work */
  recordViewing(viewing: Viewing): Promise<boolean>
  /** @returns whether it took the place of one with the same name */
  saveListFilter(filter: ListFilter): Promise<boolean>
  /** @returns whether there was one */
  forgetListFilter(name: string): Promise<boolean>
  /** Keeps figures reckoned when `head` was the last act; lets them go when there are others by now or nothing can be written. */
  keepFigures(head: number, figures: readonly KeptFigures[]): Promise<boolean>
  /** Looks at everything that can be wrong with the file. */
  integrity(): Promise<IntegrityReport>
  close(): Promise<void>
}
