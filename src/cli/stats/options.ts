import type { CivilDate } from '../../calendar/civil-date.js'
import { ExpectedError } from '../../expected-error.js'
import { formatNamed, type OutputOptions, refuseName } from '../export/format.js'
import type { World } from '../world.js'
import { BYS, type By, FIGURES, type FigureId } from './summary.js'

export const STATS_FORMATS = ['csv', 'json', 'xlsx'] as const

export interface StatsOptions extends OutputOptions {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly by?: By
  readonly service?: string
  readonly html?: string
  readonly cases?: FigureId
  readonly row?: string
  readonly ground?: string
  readonly mask?: true
}

/**
 * What one option asks and another leaves without a meaning is refused before anything is read: a script must not take an answer to
 * another question for its own, nor believe that it has a file.
 * @throws 'usage'
 */
export function refuseSenseless(world: World, options: StatsOptions): void {
  const { from, to, by, cases, row, ground } = options
  const { stats: w, journal } = world.words
  if (to < from) throw new ExpectedError('usage', { what: journal.reversed, remedy: [journal.reversedRemedy] })
  if (row !== undefined && by === undefined) refuse(w.without('--row', '--by'), w.add(`--by ${BYS.join('|')}`))
  if (row !== undefined && cases === undefined)
    refuse(w.without('--row', '--cases'), w.add(`--cases ${FIGURES.join('|')}`))
  if (ground !== undefined && cases === undefined) refuse(w.without('--ground', '--cases'), w.add('--cases refused'))
  refuseOutputs(world, options)
}

function refuseOutputs(world: World, { html, cases, output, format }: StatsOptions): void {
  const { stats: w, program } = world.words
  const file = output !== undefined && output !== '-' ? output : undefined
  if (html !== undefined && cases !== undefined)
    refuse(program.usage.conflict('--html, --cases'), w.listInto(STATS_FORMATS.map((each) => `-o FILE.${each}`)))
  // Standard output holds one thing.
  if (html === '-' && (world.json || (format !== undefined && file === undefined)))
    refuse(program.usage.conflict(`--html -, ${world.json ? '--json' : '--format'}`), w.add('--html FILE.html'))
  if (file === undefined || format !== undefined || formatNamed({ output: file }, STATS_FORMATS) !== undefined) return
  if (/\.html?$/i.test(file)) refuse(world.words.exported.endingUnknown(file), w.pageInto(`--html ${file}`))
  // Its usual format is the screen's table, which is no file: a name must say one.
  refuseName(world, { output: file }, STATS_FORMATS)
}

function refuse(what: string, ...remedy: readonly string[]): never {
  throw new ExpectedError('usage', { what, remedy })
}
