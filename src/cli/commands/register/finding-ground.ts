import type { EntryFinding } from '../../../register/entry.js'
import type { World } from '../../world.js'

/** The ground of a finding in words, with the criteria that are met no more. */
export function sayFindingGround(world: World, { ground, clauses }: Pick<EntryFinding, 'ground' | 'clauses'>): string {
  const said = world.words.registers.findings.grounds[ground]
  return clauses.length === 0 ? said : `${said} (${clauses.join(', ')})`
}
