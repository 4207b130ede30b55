// The program's World within this process: the real store, calendar, words and law; nothing is printed.
import { join } from 'node:path'
import { type Moment, moment } from '../../src/calendar/civil-date.js'
import { loadWords } from '../../src/cli/load-words.js'
import { makeWorld } from '../../src/cli/make-world.js'
import type { World } from '../../src/cli/world.js'

export interface QuietWorld {
  readonly world: World
  /** Sets the office's clock; until then it stands at 16 March 2026, 10:00. */
  setClock(at: Moment): void
  close(): Promise<void>
}

/** A World over this database. Settings of whoever runs it do not reach it. */
export async function quietWorld(database: string, by = 'Ә. Тексеруші'): Promise<QuietWorld> {
  let clock = moment('2026-03-16T10:00')
  process.env.KZ_IS_NOW = clock
  const globals = {
    ...({ lang: 'kk', json: true, quiet: true, verbose: false, debug: false, color: false, input: false } as const),
    ...{ db: database, by, pinFile: undefined, purpose: undefined, rest: [] },
  }
  const { world, close } = await makeWorld(globals, await loadWords('kk'))
  const silent = { out: () => {}, outBytes: () => {}, err: () => {}, warn: () => {}, exit: () => {} }
  const templatesFolder = join(database, 'no-such-folder')
  const fixed = { by, templatesFolder, office: () => ({}), now: () => clock }
  return {
    world: { ...world, ...silent, ...fixed },
    setClock: (at) => {
      clock = at
    },
    close,
  }
}
