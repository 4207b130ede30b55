import { type CivilDate, civilDate, dateOf, type Moment, moment } from '../calendar/civil-date.js'
import type { Channel } from '../calendar/receipt.js'
import { ExpectedError } from '../expected-error.js'
import type { Json } from '../text.js'
import type { World } from './world.js'

const CHANNELS: readonly Channel[] = ['office', 'portal', 'post']

export function parseChannel(text: string): Channel {
  const found = CHANNELS.find((each) => each === text)
  if (found === undefined) throw new ExpectedError('channel-unknown', { text, known: CHANNELS })
  return found
}

/** One of a closed list of values of an option. @throws 'value-unknown' */
export function parseOneOf<T extends string>(option: string, known: readonly T[]): (text: string) => T {
  const parse = (text: string): T => {
    const found = known.find((each) => each === text)
    if (found === undefined) throw new ExpectedError('value-unknown', { option, text: text.slice(0, 60), known })
    return found
  }
  // The list goes with it: a shell that completes the option offers what it takes.
  return Object.assign(parse, { known })
}

export function parseCount(option: string): (text: string) => number {
  return (text) => {
    const n = Number(text)
    if (!Number.isInteger(n) || n < 1 || n > 100_000)
      throw new ExpectedError('value-unknown', { option, text: text.slice(0, 60), known: ['1 … 100000'] })
    return n
  }
}

/** `14.03.2025`, as papers write it, in the order that sorts; anything else as it is, for the calendar to say what is wrong with it. */
function inOrder(text: string): string {
  return text.replace(
    /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?=$|[T ])/,
    (_, day: string, month: string, year: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
}

/** A day given by an option: `2025-03-14`, or `14.03.2025`. @throws 'date-invalid' */
export function parseDay(text: string): CivilDate {
  return civilDate(inOrder(text))
}

/** A moment given by an option: `2025-03-14T16:40`; the day as in `parseDay`, a blank for the `T`. @throws 'moment-invalid' */
export function parseMoment(text: string): Moment {
  return moment(momentText(text))
}

/** The same unchecked: what is being typed may not be a moment yet. */
export function momentText(text: string): string {
  return inOrder(text).replace(' ', 'T')
}

/** The moment given, or now. What has not happened yet cannot be recorded. @throws 'moment-invalid', 'received-in-future' */
export function momentGiven(text: string | undefined, world: Pick<World, 'now'>): Moment {
  const now = world.now()
  const at = text === undefined ? now : parseMoment(text)
  if (at > now) throw new ExpectedError('received-in-future', { at, now })
  return at
}

/** `5d`, `2w`: so many days ahead of a day. @throws 'within-invalid' */
export function parseWithin(text: string): number {
  const full = /^(\d{1,4})(d|w)?$/i.exec(text.trim())
  if (full === null) throw new ExpectedError('within-invalid', { text: text.slice(0, 20) })
  return Number(full[1]) * (full[2]?.toLowerCase() === 'w' ? 7 : 1)
}

/** `field=value` pairs as answers: a value that is JSON is taken as such, anything else is text. @throws 'set-invalid' */
export function parseSet(
  text: string,
  before: readonly (readonly [string, Json])[] = [],
): readonly (readonly [string, Json])[] {
  const at = text.indexOf('=')
  if (at < 1) throw new ExpectedError('set-invalid', { text: text.slice(0, 60) })
  return [...before, [text.slice(0, at).trim(), jsonOrText(text.slice(at + 1))]]
}

/** true, false, null, a list or an object as JSON; anything else is text, numbers too (a protocol may be No 12). */
export function jsonOrText(text: string): Json {
  if (!/^\s*(?:true|false|null|[[{])/.test(text)) return text
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}

export function today(world: Pick<World, 'now'>): CivilDate {
  return dateOf(world.now())
}
