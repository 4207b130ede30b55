import type { CivilDate } from '../../calendar/civil-date.js'
import type { ServiceId } from '../../law/service.js'
import { safeText } from '../safe-text.js'
import { lateBy } from '../say.js'
import type { World } from '../world.js'
import type { By, FigureId } from './summary.js'

/** What was asked: named again in the command that leads to the cases of a figure. */
export interface Question {
  readonly from: CivilDate
  readonly until: CivilDate
  readonly service?: string
  readonly by?: By
}

/** The command that lists the cases behind a figure. */
export function casesCommand(question: Question, figure: FigureId, row: string | null, ground?: string): string {
  return [
    `kz-is stats --from ${question.from} --to ${question.until}`,
    ...(question.service === undefined ? [] : [`--service ${question.service}`]),
    ...(row === null || question.by === undefined ? [] : [`--by ${question.by} --row ${quoted(row)}`]),
    `--cases ${figure}`,
    ...(ground === undefined ? [] : [`--ground ${quoted(ground)}`]),
  ].join(' ')
}

/** As a shell takes it for one word, and a screen for text. */
function quoted(word: string): string {
  const text = safeText(word)
  return /^[\w.:/-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}

/** Working time as hours and minutes: `13:05`; a dash where there is none. */
export function hours(minutes: number | null): string {
  if (minutes === null) return '–'
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/** A delay as hours and minutes. */
export function delay(minutes: number | null): string {
  return hours(minutes === null ? null : lateBy(minutes))
}

/** A row's name for a reader: outcomes in words, services by a short name, the rest as it is. */
export function rowName(world: World, by: By | undefined, row: string | null): string {
  const w = world.words.stats
  if (row === null) return w.total
  if (by === 'service') return serviceName(world, row)
  return by === 'outcome' ? (w.figures[row as FigureId] ?? row) : row
}

/** A service as a table has room for it; one of a later version by its id. */
function serviceName(world: World, id: string): string {
  return world.words.stats.services[id as ServiceId] ?? id
}

/** «Мерзімділік есебі, 2025-01-01 – 2025-12-31». */
export function titleOf(world: World, { from, until, service }: Question): string {
  const title = world.words.stats.heading(from, until)
  return service === undefined ? title : `${title}, ${serviceName(world, service)}`
}
