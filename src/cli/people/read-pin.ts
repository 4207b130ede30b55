import { ExpectedError } from '../../expected-error.js'
import type { PromptIo } from '../interview/prompt-io.js'
import type { World } from '../world.js'
import './errors.js'

/** A PIN is a line: what is longer is no PIN. */
const LIMIT = 1_000

const CTRL_C = '\u0003'
const CTRL_D = '\u0004'
const ENTER = ['\r', '\n']
const RUBOUT = ['\u007f', '\b']

/**
 * A PIN from where it was told to come from, else from the terminal, where it is not shown. Never from the command line or the
 * environment: others can read those.
 *
 * @param from a file, `-` for standard input, undefined for the terminal
 * @param option the option that could have said so
 * @throws 'pin-needed' where there is neither; 'interrupted'; 'file-…'
 */
export async function readPin(
  world: World,
  { from, option, prompt }: { readonly from: string | undefined; readonly option: string; readonly prompt: string },
): Promise<string> {
  if (from !== undefined) return firstLine(await bytesOf(world, from))
  const io = world.interactive ? await world.prompts() : null
  if (io === null) throw new ExpectedError('pin-needed', { option })
  return askHidden(io, prompt)
}

async function bytesOf(world: World, from: string): Promise<Uint8Array> {
  if (from === '-') return world.readStdin(LIMIT)
  return (await import('../../files/read-file.js')).readBytes(from, LIMIT)
}

function firstLine(bytes: Uint8Array): string {
  return (
    new TextDecoder()
      .decode(bytes)
      .replace(/^\ufeff/, '')
      .split(/\r?\n/)[0] ?? ''
  )
}

/** One line typed without being shown; what is rubbed out is gone, Ctrl-C and Ctrl-D leave. */
export function askHidden({ input, output }: PromptIo, prompt: string): Promise<string> {
  const wasRaw = input.isRaw === true
  // Before the question: whoever types ahead is not shown either.
  input.setRawMode(true)
  output.write(`${prompt}: `)
  input.resume()
  return new Promise((resolve, reject) => {
    let typed: string[] = []
    const end = (): void => {
      input.off('data', take)
      input.setRawMode(wasRaw)
      input.pause()
      output.write('\n')
    }
    function take(chunk: Buffer | string): void {
      for (const sign of chunk.toString('utf8')) {
        if (ENTER.includes(sign)) {
          end()
          return resolve(typed.join(''))
        }
        if (sign === CTRL_C || (sign === CTRL_D && typed.length === 0)) {
          end()
          return reject(new ExpectedError('interrupted', { draft: null }))
        }
        if (RUBOUT.includes(sign)) typed = typed.slice(0, -1)
        else if (sign >= ' ') typed.push(sign)
      }
    }
    input.on('data', take)
  })
}
