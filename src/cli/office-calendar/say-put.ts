import type { PutYear } from '../../files/kept-calendar.js'
import type { World } from '../world.js'

/** What was done about each year, a line each: put there, or in the place of another that is kept, or only set aside. */
export function sayPut(world: World, years: readonly PutYear[]): readonly string[] {
  const w = world.words.applied.kept
  return years.map(({ year, why, path, aside }) => {
    if (aside === null) return w.put(year, path)
    return why === 'surplus' ? w.setAside(year, aside) : w.replaced(year, path, aside)
  })
}
