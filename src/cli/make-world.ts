import { type Moment, moment, nowInOffice } from '../calendar/civil-date.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { ExpectedError, isExpected } from '../expected-error.js'
import { calendarFolder, readCalendar } from '../files/calendar-files.js'
import { readOffice } from '../files/office-file.js'
import { isTerminal, lineBuffer, writeLine, writeWhole } from '../files/terminal.js'
import type { Store } from '../store/store.js'
import type { Words } from '../words/words.js'
import type { Globals } from './globals.js'
import { claimedBy, databasePath, employee, templatesFolder } from './places.js'
import { readStdin } from './read-stdin.js'
import { paintFor, takesColor } from './streams.js'
import type { SignedIn, World } from './world.js'
import { fit } from './wrap.js'

export interface MadeWorld {
  readonly world: World
  exitCode(): number
  /** Closes what the command opened. */
  close(): Promise<void>
}

/** The world of one command: everything opened only when it is asked for. @throws 'clock-invalid' */
export async function makeWorld(globals: Globals, words: Words): Promise<MadeWorld> {
  const { env } = process
  const [atInput, atOutput] = await Promise.all([isTerminal(0), isTerminal(1)])
  let code = 0
  let signedIn: SignedIn | null = null
  let calendar: WorkingCalendar | undefined
  let store: Promise<Store> | undefined
  let astray: ExpectedError<'calendar-astray'> | null = null
  const clock = clockOf(env.KZ_IS_NOW)
  const database = databasePath(globals.db, env)
  const results = lineBuffer()
  const talk = (line: string): void => {
    results.flush()
    writeLine(2, line)
  }
  // The calendar that the database was reckoned by, or none: whoever only lists or mends works on, whoever counts is told.
  const heldToRecord = async (open: Store): Promise<Store> => {
    try {
      const kept = await open.calendarYears()
      if (kept.length > 0) astray = await (await import('./office-calendar/hold.js')).astray(database, kept)
      if (astray !== null && calendar !== undefined) throw astray
      return open
    } catch (error) {
      await open.close()
      throw error
    }
  }
  const columns = Number(env.COLUMNS) || (atOutput ? process.stdout.columns || 80 : 0)
  const world: World = {
    out: (line) => results.add(line),
    outBytes: (bytes) => {
      results.flush()
      writeWhole(1, bytes)
    },
    err: (line) => {
      if (!globals.quiet) talk(fit(columns, line))
    },
    warn: (line) => talk(fit(columns, line)),
    readStdin: (limit) => readStdin(process.stdin, limit),
    interactive: atInput && globals.input,
    lang: globals.lang,
    words,
    json: globals.json,
    verbose: globals.verbose,
    env,
    columns,
    paint: await paintFor(takesColor({ isTTY: atOutput }, env, globals.color)),
    now: clock,
    get by() {
      return signedIn?.name ?? employee(globals.by, env)
    },
    claimed: claimedBy(globals.by, env),
    pinFile: globals.pinFile,
    purpose: globals.purpose ?? null,
    get signedIn() {
      return signedIn
    },
    signIn: (who) => {
      signedIn = who
    },
    calendar: () => {
      if (astray !== null) throw astray
      calendar ??= readCalendar(calendarFolder(database))
      return calendar
    },
    databasePath: database,
    store: () =>
      (store ??= import('../store/open-store.js').then(({ openStore }) =>
        openStore(database, {
          makeFolder: globals.db === undefined,
          // A moment that somebody named is theirs; the machine's clock may have been set back.
          ...(clock === nowInOffice ? { clock } : {}),
        }).then(heldToRecord),
      )),
    prompts: async () => {
      results.flush()
      return (await import('./interview/prompt-io.js')).promptIo(process, env, globals.color)
    },
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
      results.flush()
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
