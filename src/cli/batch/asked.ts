import { type CivilDate, dateOf, later, type Moment, minutesOf, momentAt } from '../../calendar/civil-date.js'
import { OPENING } from '../../calendar/working-time.js'
import type { Case } from '../../case/case.js'
import { earliestNext } from '../../case/steps.js'
import { BATCH_KEYS, type BatchKey } from '../../form/import/batch-columns.js'
import { momentWritten } from '../../form/import/filing-columns.js'
import type { Json, JsonObject } from '../../text.js'
import { whenDone } from '../commands/next.js'
import type { Fault, Row } from '../import/row.js'
import type { World } from '../world.js'

/** What one row asks to be done. */
export interface Asked {
  readonly case: string
  /** The applicant's own number, where the row gives it beside the case: it must name that very case. */
  readonly external: string | undefined
  readonly step: string | undefined
  readonly outcome: string | undefined
  readonly grounds: readonly string[]
  /** As it was written; `2025-03-20` alone names a day without its hour. */
  readonly at: string | undefined
  readonly override: string | undefined
  /** What is left: the facts of the step. */
  readonly answers: JsonObject
}

const isKey = (key: string): key is BatchKey => (BATCH_KEYS as readonly string[]).includes(key)

/** A row as what it asks for, or what is wrong with its own columns. */
export function askedOf(world: World, row: Row): Asked | { readonly faults: readonly Fault[] } {
  const w = world.words.batch.reasons
  const faults: Fault[] = row.fault === null ? [] : [row.fault]
  const columns: { [K in BatchKey]?: Json } = {}
  const answers: Record<string, Json> = {}
  for (const [key, value] of Object.entries(row.answers)) {
    if (isKey(key)) columns[key] = value
    else answers[key] = value
  }
  // A column that says how an application was filed has no business here; the applicant's own number names a case as well as ours.
  const { external, ...foreign } = row.filing
  for (const key of Object.keys(foreign)) faults.push({ field: key, code: 'column-foreign', error: w.foreign(key) })
  const text = (key: BatchKey): string | undefined => {
    const value = columns[key]
    if (value === undefined || value === null) return undefined
    if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
    if (key !== 'grounds') faults.push({ field: key, code: 'not-text', error: w.notText(key) })
    return undefined
  }
  const own = text('case')
  const number = own ?? external
  if (number === undefined && faults.length === 0) faults.push({ field: 'case', code: 'case-missing', error: w.noCase })
  const asked = {
    case: number ?? '',
    external: own === undefined ? undefined : external,
    step: text('step'),
    outcome: text('outcome'),
    grounds: groundsOf(columns.grounds),
    at: text('at'),
    override: text('override'),
    answers,
  }
  return faults.length > 0 ? { faults } : asked
}

/** Citations and ids hold no blanks, commas or semicolons: any of them parts one ground from the next. */
function groundsOf(value: Json | undefined): readonly string[] {
  const texts = Array.isArray(value) ? value : [value]
  return texts.flatMap((each) => (typeof each === 'string' ? each.split(/[\s,;]+/).filter((part) => part !== '') : []))
}

/**
 * When a row was done. A day without an hour is that day as early as the case allows: after what was done before it, not before the
 * office opens. @param changed when the entry that the row changes was changed last @throws 'moment-invalid', 'received-in-future'
 */
export function whenAsked(world: World, file: Case, written: string | undefined, changed?: Moment): Moment {
  if (written === undefined) return whenDone(world, file, undefined)
  const at = whenDone(world, file, momentOrDay(world, written))
  if (!isDayOnly(written)) return at
  const causes = [earliestNext(file), ...(changed === undefined ? [] : [changed])]
  return causes.filter((cause) => dateOf(cause) === dateOf(at)).reduce(later, at)
}

/** Whether what stands in the file is the moment of something done: a day alone is any hour of it. */
export function isWhen(written: string | undefined, done: Moment): boolean {
  if (written === undefined) return true
  const at = momentWritten(written)
  return isDayOnly(written) ? at.slice(0, 10) === dateOf(done) : at === done
}

function isDayOnly(written: string): boolean {
  return !/\d:\d/.test(written)
}

/** Today's opening is still ahead for who comes early: then it is now. */
function momentOrDay(world: World, written: string): string {
  const at = momentWritten(written)
  const now = world.now()
  if (!isDayOnly(written) || at.slice(0, 10) !== dateOf(now)) return at
  return momentAt(dateOf(now) as CivilDate, Math.min(OPENING, minutesOf(now)))
}
