import { ExpectedError } from '../../expected-error.js'
import { makeFolderOf } from '../../files/folders.js'
import { fileSink, outputSink, type Sink } from '../../files/sink.js'
import { isTerminal } from '../../files/terminal.js'
import type { World } from '../world.js'
import type { Format, OutputOptions } from './format.js'

/**
 * Where a result goes: to its file, otherwise to standard output, where a workbook or a document would only garble a screen.
 * @throws 'usage', 'file-…'
 */
export async function openOutput(world: World, options: OutputOptions, format: Format): Promise<Sink> {
  const { output } = options
  if (output !== undefined && output !== '-') {
    makeFolderOf(output)
    return fileSink(output, { force: options.force === true })
  }
  if ((format === 'xlsx' || format === 'docx') && (await isTerminal(1))) {
    const w = world.words.exported
    throw new ExpectedError('usage', { what: w.notToScreen, remedy: [w.notToScreenRemedy(format)] })
  }
  return outputSink()
}

/** Runs `write` into the sink; on a failure nothing of it stays. */
export async function intoSink<T>(sink: Sink, write: (sink: Sink) => Promise<T>): Promise<T> {
  try {
    const result = await write(sink)
    sink.finish()
    return result
  } catch (error) {
    sink.abandon()
    throw error
  }
}

/** True where the result went into a file that can be named. */
export function isFile(options: OutputOptions): options is OutputOptions & { readonly output: string } {
  return options.output !== undefined && options.output !== '-'
}
