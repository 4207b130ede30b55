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

const same = (text: string): string => text

/** No colours: meaning never rests on colour alone, it only helps the eye. */
export const PLAIN_PAINT: Paint = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same }

/** The colours of a stream; the library that makes them is loaded only where there are any. */
export async function paintFor(color: boolean): Promise<Paint> {
  return color ? (await import('./chalk-paint.js')).chalkPaint() : PLAIN_PAINT
}
