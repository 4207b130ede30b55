import type { Moment } from '../../calendar/civil-date.js'
import type { Channel } from '../../calendar/receipt.js'
import { isExpected } from '../../expected-error.js'
import type { Problem } from '../../form/answers/problem.js'
import { channelNamed, momentWritten } from '../../form/import/filing-columns.js'
import { parseServiceId } from '../../law/edition.js'
import type { ServiceId } from '../../law/service.js'
import { oncePer } from '../../once-per.js'
import type { Words } from '../../words/words.js'
import { sayProblem } from '../casework/problems.js'
import { type Ready, readyOf } from '../casework/ready.js'
import type { Prepared } from '../casework/receive.js'
import { writtenText } from '../casework/written-text.js'
import { momentGiven } from '../parse.js'
import type { Asking } from './asking.js'
import { editionOfLine } from './edition-of-line.js'
import { prepareFolded } from './fold-lines.js'
import { lettersOf } from './look-at-letters.js'
import { type Fault, faultsOf, isOfRow, type Row } from './row.js'

/** What holds for every row that does not say otherwise. */
export interface BatchOptions {
  /** Null where each line says its own, as exported ones do. */
  readonly service: ServiceId | null
  readonly procedure: string | undefined
  readonly received: Moment
  /** Nobody gave `received`: it is the moment of the import, and says nothing of when the rows came. */
  readonly receivedByClock: boolean
  readonly channel: Channel
  readonly edition: string | undefined
  readonly route: string | undefined
  readonly editionReason: string | null
  readonly by: string
}

/** What a row says, ready to be stored, or what is wrong with it. */
type Checked =
  | { readonly ready: Ready; readonly faults: null; readonly dayKnown: boolean }
  | { readonly ready: null; readonly faults: readonly Fault[]; readonly dayKnown: boolean }

/** A row that was looked at: plain data, whichever thread did it. */
export type CheckedRow = Pick<Row, 'line' | 'read'> &
  Checked & {
    /** The row as it goes among the rejected ones, without the reason; null where no such file is written. */
    readonly kept: string | null
    /** What is worth a look in a row that can be taken in; left out where there is nothing. */
    readonly warnings?: readonly Fault[]
  }

/** Checks a row as `intake` checks an application, and works out what is stored of it. What is not the row's own fault is thrown. */
export async function checkRow(world: Asking, row: Row, options: BatchOptions, keeps: boolean): Promise<CheckedRow> {
  const { line, read } = row
  return { line, read, kept: keeps ? row.kept() : null, ...(await checkedOf(world, row, options)) }
}

async function checkedOf(
  world: Asking,
  row: Row,
  options: BatchOptions,
): Promise<Checked & Pick<CheckedRow, 'warnings'>> {
  const { filing, fault } = row
  if (fault !== null) return wrong([fault])
  const channel = filing.channel === undefined ? options.channel : channelNamed(filing.channel)
  if (channel === null) {
    const error = world.words.importing.reasons.channel((filing.channel ?? '').slice(0, 40))
    return wrong([{ field: 'channel', code: 'channel-unknown', error }])
  }
  const letters = lettersOf(world, row)
  try {
    const own = filing.service === undefined ? null : parseServiceId(filing.service)
    const service = options.service ?? own
    if (service === null || (own !== null && own !== service)) {
      const { reasons } = world.words.importing
      return wrong([
        service === null
          ? { field: 'service', code: 'service-unsaid', error: reasons.noService }
          : { field: 'service', code: 'service-other', error: reasons.service(own ?? '', service) },
      ])
    }
    const received =
      filing.received === undefined ? options.received : momentGiven(momentWritten(filing.received), world)
    const { prepared, folded } = await prepareFolded(world, {
      service,
      procedure: filing.procedure ?? options.procedure,
      channel,
      received,
      ...(await editionOfLine(world, filing, { service, received, channel }, options)),
      external: externalOf(world, filing.external),
      answers: row.answers,
      draft: null,
      by: options.by,
    })
    if (letters.faults.length > 0) return wrong(letters.faults)
    const warnings = [...letters.warnings, ...warningsOf(world, prepared, folded)]
    return {
      ...(warnings.length > 0 ? { warnings } : {}),
      ready: await readyOf(world, prepared),
      faults: null,
      dayKnown: filing.received !== undefined || !options.receivedByClock,
    }
  } catch (error) {
    if (!isExpected(error) || !isOfRow(error)) throw error
    return wrong([...letters.faults, ...faultsOf(error, world)])
  }
}

function wrong(faults: readonly Fault[]): Checked {
  return { ready: null, faults, dayKnown: false }
}

/** What `intake` would tell of the answers, and which of them were folded into one line. */
function warningsOf(world: Asking, { checked }: Prepared, folded: readonly string[]): readonly Fault[] {
  const error = world.words.importing.reasons.folded
  return [
    ...folded.map((field) => ({ field, code: 'line-break-folded', error })),
    ...checked.warnings.map((warning) => {
      const { field, code } = warning
      return { field, code, error: worded(world, warning) }
    }),
  ]
}

/** Warnings that say the same of every row: every second one may have such. */
const wordedIn = oncePer((_: Words) => new Map<string, string>())

function worded({ words }: Asking, warning: Problem): string {
  const { field, code, facts, label, source } = warning
  const said = (): string => sayProblem({ ...warning, field: '' }, words)
  // Facts of its own, or a row of a list, whose number stands in the field.
  if (Object.keys(facts).length > 0 || /\d/.test(field)) return said()
  const known = wordedIn(words)
  const name = `${field} ${code} ${source} ${label?.kk}`
  const text = known.get(name) ?? said()
  known.set(name, text)
  return text
}

/** Nearly every number is plain; any other is looked at as intake does. */
function externalOf(world: Asking, text: string | undefined): string | null {
  const written = text?.trim() ?? ''
  if (written === '') return null
  return /^[\w./-]{1,100}$/.test(written) ? written : writtenText(world, 'external', written)
}
