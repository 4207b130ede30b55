import { homedir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { ExpectedError } from '../expected-error.js'
import { badCharacter, printable } from '../form/answers/characters.js'

type Env = Readonly<Record<string, string | undefined>>

/** The user's folder of data: `%AppData%` on Windows, XDG elsewhere. */
export function dataFolder(env: Env): string {
  if (process.platform === 'win32') return join(env.APPDATA || join(homedir(), 'AppData', 'Roaming'), 'kz-is')
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'kz-is')
}

/** The database: --db, else KZ_IS_DB, else in the user's folder of data. */
export function databasePath(asked: string | undefined, env: Env): string {
  return resolve(asked ?? (env.KZ_IS_DB || join(dataFolder(env), 'kz-is.sqlite')))
}

/** The office's own templates: KZ_IS_TEMPLATES, else `templates` beside the user's data. */
export function templatesFolder(env: Env): string {
  return resolve(env.KZ_IS_TEMPLATES || join(dataFolder(env), 'templates'))
}

/** The longest name of an employee that is kept. */
const LONGEST_NAME = 200

/**
 * The employee: --by, else KZ_IS_USER, else the name signed in to the machine. It goes into the file of the case and onto papers.
 * @throws 'employee-invalid' characters that could mislead a reader or that no document can carry
 */
export function employee(asked: string | undefined, env: Env): string {
  const given = claimedBy(asked, env)
  if (given === null) return signedIn(env)
  if (badCharacter(given, false) !== null || given.length > LONGEST_NAME)
    throw new ExpectedError('employee-invalid', { text: printable(given) })
  return given
}

/** Who somebody says they are: --by, else KZ_IS_USER; null where they say nothing. */
export function claimedBy(asked: string | undefined, env: Env): string | null {
  return (asked ?? '').trim() || (env.KZ_IS_USER ?? '').trim() || null
}

/** The name signed in to the machine, as the system knows it: the environment, which anybody sets, is not asked. */
export function machineLogin(): string {
  try {
    return userInfo().username
  } catch {
    return `uid:${process.getuid?.() ?? '?'}`
  }
}

function signedIn(env: Env): string {
  try {
    return userInfo().username
  } catch {
    return env.USER || env.USERNAME || 'unknown'
  }
}
