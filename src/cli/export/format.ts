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
 * The format asked for; otherwise by the ending of the file's name; otherwise the usual one.
 * @throws 'value-unknown' for one that this command does not write; 'usage' for two that contradict each other
 */
export function formatOf(world: World, options: OutputOptions, known: readonly Format[], usual: Format): Format {
  if (world.json && options.format !== undefined && options.format !== 'json' && options.output === undefined) {
    const w = world.words.exported
    throw new ExpectedError('usage', { what: w.jsonAndFormat, remedy: [w.jsonAndFormatRemedy] })
  }
  if (options.format !== undefined) return options.format
  const byName = formatNamed(options, known)
  if (byName !== undefined) return byName
  return world.json && options.output === undefined && known.includes('json') ? 'json' : usual
}

/** The format that the ending of the file's name says. */
export function formatNamed<F extends Format>({ output }: OutputOptions, known: readonly F[]): F | undefined {
  const ending = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase()
  return known.find((each) => each === ending)
}
