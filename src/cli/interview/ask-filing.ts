import { isMoment, type Moment, moment } from '../../calendar/civil-date.js'
import { sayWhen } from '../say.js'
import type { World } from '../world.js'
import type { Ask } from './ask.js'

/** One of some choices; a single one is not asked. null: the clerk leaves. */
export async function pick(
  ask: Ask,
  message: string,
  choices: readonly (readonly [string, string])[],
  initial: string | null,
): Promise<string | null> {
  const [only, second] = choices
  if (only !== undefined && second === undefined) return only[0]
  for (;;) {
    const reply = await ask.pick({
      message,
      hints: [],
      initial: choices.find(([id]) => id === initial)?.[1] ?? null,
      initialId: initial,
      optional: false,
      explain: () => [message],
      choices: choices.map(([id, label]) => ({ id, label })),
    })
    if (reply.said === 'answer') return reply.typed
    if (reply.said === 'default') return initial
    if (reply.said === 'leave') return null
  }
}

/** When the application came: now, or a moment that is past. null: the clerk leaves. */
export async function askMoment(world: World, ask: Ask): Promise<Moment | null> {
  const message = world.words.cases.intake.askReceived
  const now = world.now()
  // A day without its hour is read as its opening: what is shown back says so.
  const read = (typed: string): string =>
    typed
      .trim()
      .replace(' ', 'T')
      .replace(/^(\d{4}-\d{2}-\d{2})$/, '$1T09:00')
  for (;;) {
    const reply = await ask.line({
      message,
      hints: [],
      initial: sayWhen(now),
      optional: false,
      explain: () => [message],
      check: (typed) => {
        const text = read(typed)
        if (!isMoment(text)) return message
        return text > now ? world.words.errors['received-in-future']({ at: text, now }).what : null
      },
      echo: (typed) => sayWhen(read(typed)),
      editable: now,
    })
    if (reply.said === 'answer') return moment(read(reply.typed))
    if (reply.said === 'default') return now
    if (reply.said === 'leave') return null
  }
}

/** One line of text that must be there. null: the clerk leaves. */
export async function askLine(ask: Ask, message: string, missing: string): Promise<string | null> {
  for (;;) {
    const reply = await ask.line({
      message,
      hints: [],
      initial: null,
      optional: false,
      explain: () => [message],
      check: (typed) => (typed.trim() === '' ? missing : null),
      echo: (typed) => typed.trim(),
      editable: null,
    })
    if (reply.said === 'answer') return reply.typed.trim()
    if (reply.said === 'leave') return null
  }
}
