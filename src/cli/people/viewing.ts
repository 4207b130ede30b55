import { loadWords } from '../load-words.js'
import { safeText } from '../safe-text.js'
import type { World } from '../world.js'

/**
 * Records that whoever signed in looks at somebody's data; before anything of them is shown. Where it cannot be recorded that is said,
 * and the work goes on: a citizen who stands at the desk does not wait for a database that somebody holds, and whoever could make it
 * read-only could read it without this program.
 *
 * @param subject `case/TR-2026-000001`, `entry/trusted/T-000001`, `export/cases`
 */
export async function recordViewing(world: World, subject: string, command: string): Promise<void> {
  const { signedIn, purpose } = world
  if (signedIn === null) return
  const store = await world.store()
  // What was typed is kept for whoever reads the list of viewings: nothing in it that a terminal would obey.
  const said = purpose === null ? null : safeText(purpose)
  const recorded = await store.recordViewing({ at: world.now(), by: signedIn.name, subject, command, purpose: said })
  if (!recorded) world.warn((await loadWords(world.lang)).people.viewingNotRecorded)
}
