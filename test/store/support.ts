import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import type { CivilDate, Moment } from '../../src/calendar/civil-date.js'
import type { NewAct } from '../../src/case/act.js'
import { type ErrorFacts, type ErrorId, isExpected } from '../../src/expected-error.js'
import type { CaseRow } from '../../src/store/case-row.js'
import type { OpenOptions } from '../../src/store/database.js'
import type { EntryRow } from '../../src/store/entry-row.js'
import { openStore } from '../../src/store/open-store.js'
import type { Store, Tx } from '../../src/store/store.js'
import type { JsonObject } from '../../src/text.js'

export const day = (text: string): CivilDate => text as CivilDate
export const at = (text: string): Moment => text as Moment

/** A folder of its own for a test, removed after it. */
export async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kz-is-store-'))
  try {
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A new store in a real file, closed and removed after the test. */
export function withStore(
  work: (store: Store, file: string) => Promise<void>,
  options: OpenOptions = {},
): Promise<void> {
  return inFolder(async (folder) => {
    const file = join(folder, 'base.sqlite')
    const store = await openStore(file, options)
    try {
      await work(store, file)
    } finally {
      await store.close()
    }
  })
}

/** Runs `work`, which must fail as expected. @returns the facts of the error */
export async function failing<K extends ErrorId>(id: K, work: () => Promise<unknown>): Promise<ErrorFacts[K]> {
  try {
    await work()
  } catch (error) {
    if (isExpected(error, id)) return error.facts
    throw error
  }
  return assert.unreachable(`${id} was expected`) as never
}

export function caseOf(number: string, over: Partial<CaseRow> = {}): CaseRow {
  return {
    number,
    incomingNumber: null,
    externalNumber: null,
    service: 'trusted-registry',
    procedure: 'include',
    standard: '829-2024',
    regulation: '829-2024',
    channel: 'portal',
    status: 'received',
    open: true,
    applicantId: '990140000385',
    applicantName: '«Қамқор» ЖШС',
    objectName: 'Қамқор жүйесі',
    received: at('2025-03-14T16:40'),
    accepted: at('2025-03-14T16:40'),
    registered: null,
    step: 'register',
    stepRole: 'clerk',
    stepDue: day('2025-03-17'),
    serviceDue: day('2025-04-04'),
    dueEnds: at('2025-03-17T18:30'),
    decided: null,
    outcome: null,
    assignee: null,
    entry: null,
    version: 1,
    updatedAt: '2025-03-14T16:41',
    ...over,
  }
}

export function entryOf(number: string, over: Partial<EntryRow> = {}): EntryRow {
  return {
    register: 'trusted',
    number,
    status: 'included',
    caseNumber: null,
    holderId: '990140000385',
    holderName: '«Қамқор» ЖШС',
    objectName: 'Қамқор жүйесі',
    kind: 'software',
    data: {},
    includedOn: day('2025-04-01'),
    changedOn: null,
    endedOn: null,
    earliestExpiry: null,
    version: 1,
    updatedAt: '2025-04-01T10:00',
    ...over,
  }
}

export function received(answers: JsonObject = {}, by = 'А. Тіркеуші'): NewAct<'received'> {
  return {
    kind: 'received',
    at: at('2025-03-14T16:40'),
    by,
    data: {
      service: 'trusted-registry',
      procedure: 'include',
      standard: '829-2024',
      regulation: '829-2024',
      chosen: { standard: 'by-day', regulation: 'by-day' },
      editionReason: null,
      channel: 'portal',
      received: at('2025-03-14T16:40'),
      accepted: at('2025-03-14T16:40'),
      number: '2025-000001',
      answers,
      externalNumber: null,
    },
  }
}

export function note(text: string, by = 'Б. Сарапшы'): NewAct<'note'> {
  return { kind: 'note', at: at('2025-03-17T10:00'), by, data: { text } }
}

/** Takes a case in, as a command does: number, act, row, in one transaction. @returns its number */
export async function takeIn(tx: Tx, over: Partial<CaseRow> = {}, texts: readonly string[] = []): Promise<string> {
  const number = over.number ?? `TR-2025-${String(await tx.takeNumber('case/TR', 2025)).padStart(6, '0')}`
  await tx.appendToCase(number, 0, [received({ texts })], '2025-03-14T16:41')
  await tx.putCase(caseOf(number, over), texts)
  return number
}
