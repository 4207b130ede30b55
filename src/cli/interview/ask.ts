import { ExpectedError } from '../../expected-error.js'
import { Interrupted } from './interrupted.js'
import { wrap } from './layout.js'
import { columnsOf, type PromptIo } from './prompt-io.js'
import type { LinePrompt, LinesPrompt, Outcome, PickPrompt, Reply } from './reply.js'
import type { InterviewWords } from './words.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    /** Ctrl-C at a prompt. `draft`: what the answers were kept under; null when nothing is. `again`: the command that begins anew or goes on. */
    interrupted: { readonly draft: string | null; readonly again?: string }
  }
}

/**
 * Prompts at a terminal. At every one of them: `<` and Enter, Esc or Ctrl-B go back; `?` and Enter explains the question and asks again;
 * Ctrl-D leaves. Ctrl-C throws ExpectedError `interrupted`, the terminal as it was.
 */
export interface Ask {
  readonly line: (prompt: LinePrompt) => Promise<Reply>
  readonly lines: (prompt: LinesPrompt) => Promise<Reply>
  /** The reply's `typed` is the id of the choice. */
  readonly pick: (prompt: PickPrompt) => Promise<Reply>
  /** The kit redraws and takes arrow keys. */
  readonly arrows: boolean
  /** Some lines between the prompts, laid out to the width of the terminal. */
  readonly say: (...lines: readonly string[]) => void
  /** A heading between the prompts. */
  readonly heading: (text: string) => void
  /** What the keys do, for a question that no clause stands behind. */
  readonly keysExplained: string
  /** That there is no question before. */
  readonly firstQuestion: string
  /** Lets go of the terminal; without it the process would wait for input. */
  readonly close: () => void
}

/**
 * The kit for a terminal, redrawing or plain as `io` says. The heavy half is loaded at the first question.
 *
 * @param draft what the answers are kept under, for the error of Ctrl-C
 * @param again the command to repeat, where that is not the resuming of a draft
 * @throws {Error} there is no terminal on standard input: whoever prompts must look first (`promptIo`)
 */
export function makeAsk(
  io: PromptIo,
  words: InterviewWords,
  draft: () => string | null = () => null,
  again?: string,
): Ask {
  if (!io.input.isTTY) throw new Error('a prompt without a terminal')
  const say = (...lines: readonly string[]) => {
    const laid = io.accessible ? lines : lines.flatMap((line) => wrap(line, columnsOf(io) - 1, 2))
    for (const line of laid) io.output.write(`${line}\n`)
  }
  const kit = io.accessible ? import('./plain-prompts.js').then(({ plainPrompts }) => plainPrompts(io, words)) : null

  const asked = async (explain: () => readonly string[], ask: () => Promise<Outcome>): Promise<Reply> => {
    for (;;) {
      const outcome = await ask().catch((error: unknown) => {
        if (isInterruption(error)) throw interrupted(draft(), again)
        throw error
      })
      if (outcome.said !== 'explain') return outcome
      say(...explain())
    }
  }
  const at = { input: io.input, output: io.output }

  return {
    arrows: !io.accessible,
    // Asked anew: what leaving does changes once there is a draft.
    get keysExplained() {
      return words.keysExplained
    },
    firstQuestion: words.firstQuestion,
    say,
    heading: (text) => {
      const lines = io.accessible ? [text] : wrap(text, columnsOf(io) - 1).map((line) => io.paint.bold(line))
      io.output.write(['', ...lines, ''].join('\n'))
    },
    close: () => void kit?.then((plain) => plain.close()),
    line: (prompt) =>
      asked(prompt.explain, async () => {
        if (kit !== null) return (await kit).line(prompt)
        const { askLine } = await import('./line-prompt.js')
        return askLine({ io, words, prompt }, at)
      }),
    pick: (prompt) =>
      asked(prompt.explain, async () => {
        if (kit !== null) return (await kit).pick(prompt)
        const { askPick } = await import('./pick-prompt.js')
        return askPick({ io, words, prompt }, at)
      }),
    lines: (prompt) => {
      let before: readonly string[] = []
      const keep = (lines: readonly string[]) => {
        before = lines
      }
      return asked(prompt.explain, async () => {
        if (kit !== null) return (await kit).lines(prompt, keep, before)
        const { askLines } = await import('./lines-prompt.js')
        return askLines({ io, words, prompt, before, keep }, at)
      })
    },
  }
}

/** Left before the end, by Ctrl-C or Ctrl-D. */
export function interrupted(draft: string | null, again?: string): ExpectedError<'interrupted'> {
  return new ExpectedError('interrupted', { draft, ...(again === undefined ? {} : { again }) })
}

/** Ctrl-C, of either kit. The other kit's errors are told by name: its module may not be loaded. */
function isInterruption(error: unknown): boolean {
  return error instanceof Interrupted || (error instanceof Error && error.name === 'ExitPromptError')
}
