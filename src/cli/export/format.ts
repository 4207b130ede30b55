import { ExpectedError } from '../../expected-error.js'
import type { CsvSeparator } from '../../files/csv-write.js'
import type { World } from '../world.js'

export type Format = 'table' | 'csv' | 'jsonl' | 'json' | 'xlsx' | 'docx'

export interface OutputOptions {
  readonly format?: Format
  readonly output?: string
  readonly force?: true
  readonly excel?: true
  readonly separator?: CsvSeparator
}

const SEPARATORS: Readonly<Record<string, CsvSeparator>> = { comma: ',', semicolon: ';', tab: '\t' }

/** @throws 'value-unknown' */
export function parseSeparator(text: string): CsvSeparator {
  const found = SEPARATORS[text]
  if (found === undefined)
    throw new ExpectedError('value-unknown', {
      option: '--separator',
      text: text.slice(0, 60),
      known: Object.keys(SEPARATORS),
    })
  return found
}

/** What parts the values of a line: what was asked for, or what a spreadsheet of the office awaits. */
export function separatorOf(options: OutputOptions): CsvSeparator {
  return options.separator ?? (options.excel === true ? ';' : ',')
}

/**
 * The format asked for; otherwise by the ending of the file's name; otherwise the usual one, where the name has no ending or `.txt`.
 * @throws 'value-unknown' for one that this command does not write; 'usage' for two that contradict each other, and for a name that says
 * a format which the file would not have
 */
export function formatOf(world: World, options: OutputOptions, known: readonly Format[], usual: Format): Format {
  if (world.json && options.format !== undefined && options.format !== 'json' && options.output === undefined) {
    const w = world.words.exported
    throw new ExpectedError('usage', { what: w.jsonAndFormat, remedy: [w.jsonAndFormatRemedy] })
  }
  if (options.format !== undefined) return options.format
  const byName = formatNamed(options, known)
  if (byName !== undefined) return byName
  if (!['', 'txt'].includes(endingOf(options))) refuseName(world, options, known)
  return world.json && options.output === undefined && known.includes('json') ? 'json' : usual
}

/** The format that the ending of the file's name says. */
export function formatNamed<F extends Format>(options: OutputOptions, known: readonly F[]): F | undefined {
  const ending = endingOf(options)
  // Lines of JSON are called so too where a command writes no other JSON.
  const meant = (ending === 'json' || ending === 'ndjson') && !known.some((each) => each === ending) ? 'jsonl' : ending
  return known.find((each) => each === meant)
}

/** The ending of the file's name in small letters; '' for a name without one, and for standard output. A number is no ending: `cases.2025`. */
function endingOf({ output }: OutputOptions): string {
  return /[^/\\]\.([a-z0-9]*[a-z][a-z0-9]*)$/i.exec(output ?? '')?.[1]?.toLowerCase() ?? ''
}

/** A document's name on a table would be believed by whoever opens the file. @throws 'usage' */
export function refuseName(world: World, { output }: OutputOptions, known: readonly Format[]): never {
  const w = world.words.exported
  const files = known.filter((each) => each !== 'table')
  throw new ExpectedError('usage', {
    what: w.endingUnknown(output ?? ''),
    remedy: [
      w.endWith(
        files.map((each) => `.${each}`),
        known.map((each) => `--format ${each}`),
      ),
    ],
  })
}
