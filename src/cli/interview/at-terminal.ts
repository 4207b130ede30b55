import { ExpectedError } from '../../expected-error.js'
import type { World } from '../world.js'
import { type Ask, makeAsk } from './ask.js'

/** Something asked at a terminal, which is let go of afterwards. @throws 'answers-missing' where there is none */
export async function atTerminal<T>(world: World, work: (ask: Ask) => Promise<T>): Promise<T> {
  const io = await world.prompts()
  if (io === null) throw new ExpectedError('answers-missing', { service: null })
  const ask = makeAsk(io, world.words.interview)
  try {
    return await work(ask)
  } finally {
    ask.close()
  }
}
