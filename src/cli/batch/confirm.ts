import { atTerminal } from '../interview/at-terminal.js'
import type { World } from '../world.js'

/** A change of so many records is made without asking again. */
export const FEW_RECORDS = 3

/** Asks at the terminal whether `question` is meant; anything but a yes is a no. */
export function confirmed(world: World, question: string): Promise<boolean> {
  const w = world.words.program
  return atTerminal(world, async (ask) => {
    const reply = await ask.pick({
      message: question,
      hints: [],
      initial: null,
      initialId: null,
      optional: false,
      explain: () => [question],
      choices: [
        { id: 'yes', label: w.yes },
        { id: 'no', label: w.no },
      ],
    })
    return reply.said === 'answer' && reply.typed === 'yes'
  })
}
