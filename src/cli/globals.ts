import { ExpectedError } from '../expected-error.js'
import type { Lang } from '../text.js'
import { LANGS } from '../text.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    'lang-unknown': { readonly text: string; readonly known: readonly string[] }
    'global-without-value': { readonly option: string }
  }
}

/** What stands before or after any command and means the same everywhere. */
export interface Globals {
  readonly lang: Lang
  readonly json: boolean
  readonly quiet: boolean
  readonly verbose: boolean
  readonly debug: boolean
  readonly color: boolean | undefined
  readonly input: boolean
  readonly db: string | undefined
  readonly by: string | undefined
  /** Where the PIN of who is named with --by is read from, off a terminal. */
  readonly pinFile?: string | undefined
  /** What personal data are looked at for. */
  readonly purpose?: string | undefined
  /** The command line without them. */
  readonly rest: readonly string[]
}

const FLAGS = new Set(['--json', '--quiet', '-q', '--verbose', '--debug', '--no-color', '--color', '--no-input'])
const VALUES = new Set(['--lang', '--db', '--by', '--pin-file', '--purpose'])

/** These only read, and have a `--by` of their own. */
const OWN_BY = ['stats', 'audit views']

/**
 * Takes the global options out of a command line, wherever they stand before `--`. After `stats` and `audit views`, which only read,
 * `--by` is that command's own: by what its figures are divided, whose viewings are listed.
 * @throws 'lang-unknown', 'global-without-value'
 */
export function readGlobals(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Globals {
  const flags = new Set<string>()
  const values = new Map<string, string>()
  const rest: string[] = []
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? ''
    if (word === '--') {
      rest.push(...argv.slice(at))
      break
    }
    const [name = '', inline] = splitOnce(word)
    if (FLAGS.has(word)) flags.add(word)
    else if (
      VALUES.has(name) &&
      !(name === '--by' && OWN_BY.some((own) => `${rest.join(' ')} `.startsWith(`${own} `)))
    ) {
      const value = inline ?? argv[at + 1]
      if (inline === undefined) at += 1
      if (value === undefined || value === '') throw new ExpectedError('global-without-value', { option: name })
      values.set(name, value)
    } else rest.push(word)
  }
  return {
    lang: langOf(values.get('--lang') ?? (env.KZ_IS_LANG || undefined), env),
    json: flags.has('--json'),
    quiet: flags.has('--quiet') || flags.has('-q'),
    verbose: flags.has('--verbose'),
    debug: flags.has('--debug'),
    color: flags.has('--no-color') ? false : flags.has('--color') ? true : undefined,
    input: !flags.has('--no-input'),
    db: values.get('--db'),
    by: values.get('--by'),
    pinFile: values.get('--pin-file'),
    purpose: values.get('--purpose'),
    rest,
  }
}

function splitOnce(word: string): readonly [string, string?] {
  const at = word.indexOf('=')
  return at < 0 || !word.startsWith('--') ? [word] : [word.slice(0, at), word.slice(at + 1)]
}

/** The language of errors about the globals themselves: KZ_IS_LANG where it is one of ours, else as without it. */
export function langAround(env: Readonly<Record<string, string | undefined>>): Lang {
  const named = env.KZ_IS_LANG?.toLowerCase()
  return LANGS.find((lang) => lang === named) ?? langOf(undefined, env)
}

/** --lang, else KZ_IS_LANG, else the locale where it is one of ours, else Kazakh. */
function langOf(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): Lang {
  if (asked !== undefined) {
    const found = LANGS.find((lang) => lang === asked.toLowerCase())
    if (found === undefined) throw new ExpectedError('lang-unknown', { text: asked, known: LANGS })
    return found
  }
  const locale = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').slice(0, 2).toLowerCase()
  return LANGS.find((lang) => lang === locale) ?? 'kk'
}
