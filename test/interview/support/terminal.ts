import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import type { InterviewDraft } from '../../../src/cli/interview/session.js'
import type { Office } from '../../run-support/kz-is.js'
import { root } from '../../run-support/project.js'

export const programFile = join(dirname(fileURLToPath(import.meta.url)), 'program.ts')

/** Why no pseudo-terminal can be had here, or null. `script` of util-linux makes one; the one of macOS and BSD speaks another dialect. */
export const noTerminal: string | null = spawnSync('script', ['--version']).stdout?.toString().includes('util-linux')
  ? null
  : 'no `script` of util-linux on this machine'

export const KEYS = {
  enter: '\r',
  up: '\u001b[A',
  down: '\u001b[B',
  escape: '\u001b',
  tab: '\t',
  ctrlB: '\u0002',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  pasteStart: '\u001b[200~',
  pasteEnd: '\u001b[201~',
} as const

export interface Terminal {
  /** Waits until the text appears after all that was waited for before; blanks and line ends count as one blank. */
  readonly see: (text: string) => Promise<void>
  /** Waits until the prompt that came into sight is whole: its last line is there, and keys are heard. */
  readonly whole: () => Promise<void>
  readonly type: (keys: string) => void
  /** Waits for a question and answers it with Enter after it. */
  readonly answer: (question: string, keys: string) => Promise<void>
  /** The exit code. */
  readonly end: () => Promise<number>
  /** Stops the program as `kill -9` does. */
  readonly kill: () => Promise<void>
  /** Everything that came, as it came. */
  readonly raw: () => string
  readonly draft: () => InterviewDraft
  /** What the program wrote as its result. */
  readonly result: () => { readonly end: string; readonly answers: Record<string, Record<string, unknown>> }
}

export interface Options {
  readonly env?: Readonly<Record<string, string>>
  /** The declaration that is asked: `small`, or `include` of the trusted registry. */
  readonly which?: string
  readonly lang?: string
}

/** Opens terminals on one draft in a folder of their own; all of it is gone after the test. */
export async function withTerminals(work: (open: (options?: Options) => Terminal) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kz-is-interview-'))
  const opened: Terminal[] = []
  try {
    await work((options = {}) => {
      const terminal = openTerminal(folder, options)
      opened.push(terminal)
      return terminal
    })
  } finally {
    for (const terminal of opened) await terminal.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

const PATIENCE = 20_000

/** The kit's own interview, answers kept in a file of the folder. */
function openTerminal(folder: string, options: Options): Terminal {
  const draft = join(folder, 'draft.json')
  const { which = 'small', lang = 'en' } = options
  const env = { ...process.env, ACCESSIBLE: '', TERM: 'xterm', NO_COLOR: '', ...options.env }
  return atTerminal(`'${process.execPath}' --import tsx '${programFile}' '${draft}' ${lang} ${which}`, { env, draft })
}

/** The built program in a test's office, at a terminal that is read line by line. */
export function officeTerminal(
  office: Office,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Terminal {
  const words = args.map((word) => `'${word}'`).join(' ')
  return atTerminal(`'${process.execPath}' '${join(root, 'bin', 'kz-is.js')}' ${words}`, {
    env: { ...office.env, ACCESSIBLE: '1', TERM: 'xterm', PLAIN: '1', ...env },
    cwd: office.folder,
  })
}

interface Place {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd?: string
  /** Where the program keeps its draft, and beside it its own number. */
  readonly draft?: string
}

/** A program at a real pseudo-terminal of 80 columns. */
function atTerminal(program: string, { env, cwd, draft = '' }: Place): Terminal {
  const command = `stty cols 80 rows 40; exec ${program}`
  const child = spawn('script', ['-qefc', command, '/dev/null'], {
    env,
    detached: true,
    ...(cwd === undefined ? {} : { cwd }),
  })
  let output = ''
  let seen = 0
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk
  })
  let code: number | null = null
  child.on('exit', (exit) => {
    code = exit ?? -1
  })
  const shown = () => stripVTControlCharacters(output).replace(/\s+/g, ' ')

  const until = async (what: string, there: () => boolean): Promise<void> => {
    const late = performance.now() + PATIENCE
    while (!there()) {
      if (performance.now() > late) throw new Error(`not seen: ${what}\n${shown().slice(seen)}`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  const terminal: Terminal = {
    see: async (text) => {
      await until(text, () => shown().indexOf(text, seen) >= 0)
      seen = shown().indexOf(text, seen) + text.length
    },
    whole: () => terminal.see(env.PLAIN === '1' ? ':' : 'save and leave'),
    type: (keys) => void child.stdin.write(keys),
    answer: async (question, keys) => {
      await terminal.see(question)
      await terminal.whole()
      terminal.type(`${keys}${KEYS.enter}`)
    },
    end: async () => {
      await until('the end', () => code !== null)
      return code ?? -1
    },
    kill: async () => {
      if (code !== null || child.pid === undefined) return
      // The program is no child of ours but of the terminal: it says its own number.
      if (existsSync(`${draft}.pid`)) process.kill(Number(readFileSync(`${draft}.pid`, 'utf8')), 'SIGKILL')
      process.kill(-child.pid, 'SIGKILL')
      await until('the end', () => code !== null)
    },
    raw: () => output,
    draft: () => JSON.parse(readFileSync(draft, 'utf8')),
    result: () => JSON.parse(/RESULT (\{.*\})/.exec(stripVTControlCharacters(output))?.[1] ?? 'null'),
  }
  return terminal
}
