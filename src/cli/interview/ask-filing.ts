import { isMoment, type Moment, moment } from '../../calendar/civil-date.js'
import { momentText } from '../parse.js'
import { sayWhen } from '../say.js'
import type { World } from '../world.js'
import type { Ask } from './ask.js'

/** `<` where a question was put before. */
export const BACK = Symbol('back')
export type Back = typeof BACK

/** One of some choices; a single one is not asked. null: the clerk leaves. At the first question `<` says so and asks again. */
export async function pick(
  ask: Ask,
  message: string,
  choices: Choices,
  initial: string | null,
): Promise<string | null> {
  for (;;) {
    const picked = await pickOrBack(ask, message, choices, initial)
    if (picked !== BACK) return picked
    ask.say(ask.firstQuestion)
  }
}

type Choices = readonly (readonly [string, string])[]

/** The same where there is a question before. */
export async function pickOrBack(
  ask: Ask,
  message: string,
  choices: Choices,
  initial: string | null,
): Promise<string | null | Back> {
  const [only, second] = choices
  if (only !== undefined && second === undefined) return only[0]
  const reply = await ask.pick({
    message,
    hints: [],
    initial: choices.find(([id]) => id === initial)?.[1] ?? null,
    initialId: initial,
    optional: false,
    explain: () => [ask.keysExplained],
    choices: choices.map(([id, label]) => ({ id, label })),
  })
  if (reply.said === 'answer') return reply.typed
  if (reply.said === 'back') return BACK
  return reply.said === 'default' ? initial : null
}

/** When the application came: now, or a moment that is past. null: the clerk leaves. */
export async function askMoment(world: World, ask: Ask): Promise<Moment | null | Back> {
  const message = world.words.cases.intake.askReceived
  const now = world.now()
  // A day without its hour is read as its opening: what is shown back says so.
  const read = (typed: string): string => momentText(typed.trim()).replace(/^(\d{4}-\d{2}-\d{2})$/, '$1T09:00')
  const reply = await ask.line({
    message,
    hints: [],
    initial: sayWhen(now),
    optional: false,
    explain: () => [ask.keysExplained],
    check: (typed) => {
      const text = read(typed)
      if (!isMoment(text)) return message
      return text > now ? world.words.errors['received-in-future']({ at: text, now }).what : null
    },
    echo: (typed) => sayWhen(read(typed)),
    editable: now,
  })
  if (reply.said === 'answer') return moment(read(reply.typed))
  if (reply.said === 'back') return BACK
  return reply.said === 'default' ? now : null
}

/** One line of text that must be there. null: the clerk leaves. */
export async function askLine(ask: Ask, message: string, missing: string): Promise<string | null> {
  for (;;) {
    const reply = await ask.line({
      message,
      hints: [],
      initial: null,
      optional: false,
      explain: () => [ask.keysExplained],
      check: (typed) => (typed.trim() === '' ? missing : null),
      echo: (typed) => typed.trim(),
      editable: null,
    })
    if (reply.said === 'answer') return reply.typed.trim()
    if (reply.said === 'leave') return null
  }
}
