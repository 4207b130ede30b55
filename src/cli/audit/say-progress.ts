import { isTerminal } from '../../files/terminal.js'
import type { World } from '../world.js'

const EVERY = 20_000

/** Says at a terminal how far a proof of the whole journal is. @returns to be told after each subject how many are done */
export async function proofProgress(world: World): Promise<(subjects: number) => void> {
  const isSaid = !world.json && (await isTerminal(2))
  return (subjects) => {
    if (isSaid && subjects % EVERY === 0) world.err(world.words.audit.progress(subjects))
  }
}
