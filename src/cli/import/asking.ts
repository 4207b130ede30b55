import type { World } from '../world.js'

/** What reading and checking rows needs of the world: what another thread can have of its own. */
export type Asking = Pick<World, 'words' | 'now' | 'calendar'>
