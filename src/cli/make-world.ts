import { type Moment, moment, nowInOffice } from '../calendar/civil-date.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { ExpectedError, isExpected } from '../expected-error.js'
import { readCalendar } from '../files/calendar-files.js'
import { readOffice } from '../files/office-file.js'
import type { Store } from '../store/store.js'
import type { Words } from '../words/words.js'
import type { Globals } from './globals.js'
import { databasePath, employee, templatesFolder } from './places.js'
import { readStdin } from './read-stdin.js'
import { paintFor, takesColor } from './streams.js'
import type { World } from './world.js'

export interface MadeWorld {
  readonly world: World
  exitCode(): number
  /** Closes what the command opened. */
  close(): Promise<void>
}

/** The world of one command: everything opened only when it is asked for. @throws 'clock-invalid' */
export function makeWorld(globals: Globals, words: Words): MadeWorld {
  const { env, stdin, stdout, stderr } = process
  let code = 0
  let calendar: WorkingCalendar | undefined
  let store: Promise<Store> | undefined
  const clock = clockOf(env.KZ_IS_NOW)
  const database = databasePath(globals.db, env)
  const world: World = {
    out: (line) => void stdout.write(`${line}\n`),
    outBytes: (bytes) => void stdout.write(bytes),
    err: (line) => void (globals.quiet || stderr.write(`${line}\n`)),
    warn: (line) => void stderr.write(`${line}\n`),
    readStdin: (limit) => readStdin(stdin, limit),
    interactive: stdin.isTTY === true && globals.input,
    lang: globals.lang,
    words,
    json: globals.json,
    verbose: globals.verbose,
    env,
    columns: stdout.isTTY ? Number(env.COLUMNS) || stdout.columns || 80 : Number(env.COLUMNS) || 0,
    paint: paintFor(takesColor(stdout, env, globals.color)),
    now: clock,
    by: employee(globals.by, env),
    calendar: () => (calendar ??= readCalendar()),
    databasePath: database,
    store: () =>
      (store ??= import('../store/open-store.js').then(({ openStore }) =>
        openStore(database, { makeFolder: globals.db === undefined }),
      )),
    prompts: async () => (await import('./interview/prompt-io.js')).promptIo(process, env, globals.color),
    templatesFolder: templatesFolder(env),
    office: () => readOffice(env.KZ_IS_OFFICE, database),
    exit: (next) => {
      code = next
    },
  }
  return {
    world,
    exitCode: () => code,
    close: async () => {
      if (store !== undefined)
        await store.then(
          (open) => open.close(),
          () => {},
        )
    },
  }
}

/** The office's clock, or the one that KZ_IS_NOW puts in its place. */
function clockOf(text: string | undefined): () => Moment {
  if (text === undefined || text === '') return nowInOffice
  try {
    const fixed = moment(text)
    return () => fixed
  } catch (error) {
    if (isExpected(error, 'moment-invalid')) throw new ExpectedError('clock-invalid', { text: text.slice(0, 40) })
    throw error
  }
}
