import { ExpectedError } from '../../expected-error.js'
import type { World } from '../world.js'
import { type Ask, makeAsk } from './ask.js'
import { speechOf, speechOfWork } from './speech.js'

/** What Ctrl-C leaves behind. */
export interface Leaving {
  /** The command to repeat. */
  readonly again?: string
  /** Where the answers are kept from one question to the next; without it nothing is kept, and the prompts say so. */
  readonly kept?: () => string | null
}

/** Something asked at a terminal, which is let go of afterwards. @throws 'answers-missing' where there is none */
export async function atTerminal<T>(
  world: World,
  work: (ask: Ask) => Promise<T>,
  { again, kept }: Leaving = {},
): Promise<T> {
  const io = await world.prompts()
  if (io === null) throw new ExpectedError('answers-missing', { service: null })
  const { interview } = kept === undefined ? speechOfWork(world) : speechOf(world)
  const ask = makeAsk(io, interview, kept, again)
  try {
    return await work(ask)
  } finally {
    ask.close()
  }
}
