import type { ReadStream, WriteStream } from 'node:tty'
import { chalkPaint } from '../chalk-paint.js'
import { PLAIN_PAINT, takesColor } from '../streams.js'
import type { Paint } from '../world.js'

/** Where prompts are read and written. */
export interface PromptIo {
  readonly input: ReadStream
  readonly output: WriteStream
  /** Numbered plain prompts, line by line: no redraw, no cursor movement, no escape codes. For screen readers and dumb terminals. */
  readonly accessible: boolean
  readonly paint: Paint
}

interface Streams {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
}

/**
 * The terminal to talk at, or null when there is none: then nothing may ever be asked. Prompts go to standard error, so that
 * `kz-is intake --json > file` still works at a terminal; only where that is no terminal and standard output is one, there.
 *
 * @param color `false` under --no-color
 */
export function promptIo(
  streams: Streams,
  env: Readonly<Record<string, string | undefined>>,
  color?: boolean,
): PromptIo | null {
  const output = [streams.stderr, streams.stdout].find((stream) => stream.isTTY)
  if (!streams.stdin.isTTY || output === undefined) return null
  const accessible = isAccessible(env)
  const colored = !accessible && takesColor(output, env, color)
  return {
    input: streams.stdin as ReadStream,
    output: output as WriteStream,
    accessible,
    paint: colored ? chalkPaint() : PLAIN_PAINT,
  }
}

/** `ACCESSIBLE=1` (anything but empty and 0), or a terminal that can do no more. */
export function isAccessible(env: Readonly<Record<string, string | undefined>>): boolean {
  return (env.ACCESSIBLE !== undefined && !['', '0', 'false'].includes(env.ACCESSIBLE)) || env.TERM === 'dumb'
}

/** The width to lay text out in. */
export function columnsOf(io: PromptIo): number {
  return Math.max(20, io.output.columns || 80)
}
