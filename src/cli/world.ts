import type { Moment } from '../calendar/civil-date.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import type { Store } from '../store/store.js'
import type { JsonObject, Lang } from '../text.js'
import type { Words } from '../words/words.js'
import type { PromptIo } from './interview/prompt-io.js'

/** Colours of one stream: plain text where the stream has none. */
export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly green: (text: string) => string
  readonly yellow: (text: string) => string
  readonly cyan: (text: string) => string
}

/** An employee who showed who they are. */
export interface SignedIn {
  readonly number: string
  readonly name: string
  /** The absent one whose right the whole command rests on. */
  readonly for?: string
}

/** Everything that a command may touch outside itself. A command reaches for no global. */
export interface World {
  /** One line of results to standard output. */
  out(line: string): void
  /** Bytes to standard output, as they are (a document with `-o -`). */
  outBytes(bytes: Uint8Array): void
  /** One line of talk (progress, warnings, what changed) to standard error; silent with --quiet. */
  err(line: string): void
  /** A line to standard error even with --quiet. */
  warn(line: string): void
  /** All of standard input as bytes, at most `limit` of them. */
  readStdin(limit: number): Promise<Uint8Array>
  /** Both a terminal on standard input and leave to prompt (no --no-input, no --json answers). */
  readonly interactive: boolean
  readonly lang: Lang
  readonly words: Words
  /** --json: one JSON value on standard output and nothing else there. */
  readonly json: boolean
  readonly verbose: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  /** Columns to lay a table out in. */
  readonly columns: number
  readonly paint: Paint
  /** The office's wall clock; KZ_IS_NOW puts it elsewhere for training and tests. */
  now(): Moment
  /** The employee at the keyboard: who signed in, else --by, else KZ_IS_USER, else the name signed in to the machine. */
  readonly by: string
  /** Who was named by --by or KZ_IS_USER; null where nobody was. */
  readonly claimed: string | null
  /** Where a PIN is read from: `-` is standard input; undefined: it is asked for at the terminal. */
  readonly pinFile: string | undefined
  /** What personal data are looked at for, where it was said. */
  readonly purpose: string | null
  /** Who signed in; null while no employees are registered and whoever works here is taken at their word. */
  readonly signedIn: SignedIn | null
  signIn(who: SignedIn): void
  calendar(): WorkingCalendar
  /** Where the database is (or will be). */
  readonly databasePath: string
  store(): Promise<Store>
  /** The terminal to talk at; null where there is none, and then nothing is asked. */
  prompts(): Promise<PromptIo | null>
  /** The office's own templates folder. */
  readonly templatesFolder: string
  /** What is known about the office: its names, requisites and head, from KZ_IS_OFFICE or office.json beside the database. */
  office(): JsonObject
  /** Sets the exit code of the process when the command ends. */
  exit(code: number): void
}
