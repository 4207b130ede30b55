import { Chalk } from 'chalk'
import type { Paint } from './world.js'

/** Whether a stream of this kind takes colour: not off a terminal, not under NO_COLOR or TERM=dumb, unless forced. */
export function takesColor(
  stream: { readonly isTTY?: boolean | undefined },
  env: Readonly<Record<string, string | undefined>>,
  asked: boolean | undefined,
): boolean {
  if (asked !== undefined) return asked
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  if (env.CLICOLOR_FORCE !== undefined && env.CLICOLOR_FORCE !== '0' && env.CLICOLOR_FORCE !== '') return true
  return stream.isTTY === true && env.TERM !== 'dumb'
}

/** The colours of a stream. Meaning never rests on colour alone: it only helps the eye. */
export function paintFor(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const { bold, dim, red, green, yellow, cyan } = chalk
  return { bold, dim, red, green, yellow, cyan }
}
