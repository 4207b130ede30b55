import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Moment } from '../../../src/calendar/civil-date.js'
import { projectorOf } from '../../../src/cli/audit/project-subject.js'
import type { World } from '../../../src/cli/world.js'
import { readCalendar } from '../../../src/files/calendar-files.js'
import type { Projected } from '../../../src/store/audit/projected.js'
import { caseRecord } from '../../../src/store/case-record.js'
import { entryRecord } from '../../../src/store/entry-record.js'
import type { AnyRecordedAct } from '../../../src/store/journal.js'
import { openStore } from '../../../src/store/open-store.js'
import { openOffice } from '../../run-support/kz-is.js'
import { type Template, templates } from './template.js'

type Record_ = Readonly<Record<string, unknown>>

/** Rows of a case as templates: what is a text is said anew for each case, what is not stays. */
export type RowTemplate = Readonly<Record<string, Template | number | null>>

export interface ActTemplate {
  readonly subject: 'case' | 'entry'
  readonly kind: string
  readonly at: Template
  readonly data: Template
}

/** A real case at a moment of its life, ready to be told of another applicant on another day. */
export interface Pattern {
  readonly service: string
  readonly prefix: string
  readonly open: boolean
  /** The day on which the pattern's case was accepted. */
  readonly day: string
  readonly case: RowTemplate
  readonly texts: readonly Template[]
  readonly due: readonly RowTemplate[]
  readonly entry: {
    readonly register: string
    readonly row: RowTemplate
    readonly documents: readonly RowTemplate[]
    readonly texts: readonly Template[]
  } | null
  readonly acts: readonly ActTemplate[]
}

/**
 * Every case of the demonstration, finished and at each stage on its way, with the rows that the program itself makes of its acts.
 * Papers are left out: nothing that is measured here reads them, and they are two thirds of the bytes.
 */
export async function patterns(): Promise<readonly Pattern[]> {
  const office = openOffice()
  const folder = mkdtempSync(join(tmpdir(), 'kz-is-scale-'))
  try {
    const { code, out, err } = office.kzIs(['demo', '--json', '-o', join(folder, 'papers')])
    if (code !== 0) throw new Error(err)
    const { database } = JSON.parse(out) as { readonly database: string }
    const store = await openStore(database)
    try {
      const { rows } = await store.listCases({}, { limit: 100 })
      const found: Pattern[] = []
      for (const { number, entry } of rows) {
        const acts = (await store.acts(`case/${number}`)).filter(({ kind }) => kind !== 'paper')
        const entered = entry === null ? [] : await store.acts(`entry/${registerOf(entry)}/${entry}`)
        for (let upTo = 1; upTo < acts.length; upTo += 1) found.push(await patternOf(number, acts.slice(0, upTo), []))
        found.push(await patternOf(number, acts, entered.slice(0, 1)))
      }
      return found
    } finally {
      await store.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
    office.remove()
  }
}

const REGISTERS: Readonly<Record<string, string>> = { T: 'trusted', S: 'state', D: 'deposit' }

function registerOf(entry: string): string {
  return REGISTERS[entry.slice(0, 1)] ?? 'trusted'
}

async function patternOf(
  number: string,
  acts: readonly AnyRecordedAct[],
  entered: readonly AnyRecordedAct[],
): Promise<Pattern> {
  const calendar = readCalendar()
  const project = projectorOf({ calendar: () => calendar, now: () => acts.at(-1)?.at as Moment } as unknown as World)
  const made = await project(`case/${number}`, acts)
  const file = made.case
  if (file === null) throw new Error(number)
  const { row } = file
  const of = templates({
    case: row.number,
    incoming: row.incomingNumber,
    applicant: row.applicantName,
    id: row.applicantId,
    object: row.objectName,
    entry: row.entry,
  })
  const first = entered[0]
  const entry = first === undefined ? null : (await project(first.subject, [first])).entry
  return {
    service: row.service,
    prefix: number.slice(0, 2),
    open: row.open,
    day: row.accepted.slice(0, 10),
    case: rowOf(caseRecord(row, '', ''), of),
    texts: file.texts.map(of),
    due: made.due.map((item) => rowOf(item, of)),
    entry: entry === null ? null : entryOf(entry, of),
    acts: [...thinned(acts), ...(entry === null || first === undefined ? [] : [first])].map(
      ({ subject, kind, at, data }) => ({
        subject: subject.startsWith('case/') ? 'case' : 'entry',
        kind,
        at: of(at),
        data: of(JSON.stringify(data)),
      }),
    ),
  }
}

/** Its receipt, its decision and the last steps: five rows an application or so. */
function thinned(acts: readonly AnyRecordedAct[]): readonly AnyRecordedAct[] {
  const steps = acts.filter(({ kind }) => kind === 'step')
  const kept = new Set([...steps.slice(0, 1), ...steps.slice(-2)])
  return acts.filter((act) => ['received', 'decided', 'entered'].includes(act.kind) || kept.has(act))
}

function entryOf({ row, documents, texts }: NonNullable<Projected['entry']>, of: (text: string) => Template) {
  return {
    register: row.register,
    row: rowOf(entryRecord(row, ''), of),
    documents: documents.map(({ validUntil, ...same }) => rowOf({ ...same, valid_until: validUntil }, of)),
    texts: texts.map(of),
  }
}

function rowOf(row: object, of: (text: string) => Template): RowTemplate {
  return Object.fromEntries(
    Object.entries(row as Record_).map(([column, value]) => {
      return [column, typeof value === 'string' ? of(value) : ((value as number | null | undefined) ?? null)]
    }),
  )
}
