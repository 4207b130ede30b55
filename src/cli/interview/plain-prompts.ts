import { createInterface } from 'node:readline'
import { Interrupted, isBack } from './interrupted.js'
import type { PromptIo } from './prompt-io.js'
import { judgeLine, judgePick, type LinePrompt, type LinesPrompt, type Outcome, type PickPrompt } from './reply.js'
import type { InterviewWords } from './words.js'

/** Null: one line of several was taken. */
type Judged = Outcome | { readonly problem: string } | null

/** Prompts line by line: numbered, nothing redrawn, not one escape code. The terminal itself edits the line. */
export interface PlainPrompts {
  readonly line: (prompt: LinePrompt) => Promise<Outcome>
  readonly lines: (
    prompt: LinesPrompt,
    keep: (lines: readonly string[]) => void,
    before: readonly string[],
  ) => Promise<Outcome>
  readonly pick: (prompt: PickPrompt) => Promise<Outcome>
  readonly close: () => void
}

export function plainPrompts(io: PromptIo, words: InterviewWords): PlainPrompts {
  const reader = createInterface({ input: io.input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY })
  const waiting: string[] = []
  let ended = false
  let take: ((line: string | null) => void) | null = null
  let stop: ((reason: Error) => void) | null = null
  let interrupted = false
  reader.on('line', (line) => (take === null ? void waiting.push(line) : take(line)))
  reader.on('close', () => {
    ended = true
    take?.(null)
  })
  // Between two questions nobody waits: then the next question is the one that is interrupted.
  const onSignal = () => {
    interrupted = true
    io.output.write('\n')
    stop?.(new Interrupted())
  }
  process.on('SIGINT', onSignal)

  const say = (text: string) => io.output.write(`${text}\n`)
  const head = (prompt: { readonly message: string; readonly hints: readonly string[] }) => {
    for (const text of [prompt.message, ...prompt.hints]) say(text)
  }

  /** The next line typed; null at the end of input (Ctrl-D). */
  const read = (label: string): Promise<string | null> => {
    if (interrupted) return Promise.reject(new Interrupted())
    io.output.write(`${label} `)
    const ready = waiting.shift()
    if (ready !== undefined || ended) return Promise.resolve(ready ?? null)
    return new Promise<string | null>((resolve, reject) => {
      take = resolve
      stop = reject
    }).finally(() => {
      take = null
      stop = null
    })
  }

  const until = async (label: string, judge: (line: string) => Judged): Promise<Outcome> => {
    for (;;) {
      const line = await read(label)
      if (line === null) {
        say('')
        return { said: 'leave' }
      }
      if (isBack(line)) return { said: 'back' }
      const judged = judge(line)
      if (judged === null) continue
      if (!('problem' in judged)) return judged
      say(words.problem(judged.problem))
    }
  }

  return {
    line: (prompt) => {
      head(prompt)
      return until(words.plainInput, (line) => {
        const judged = judgeLine(line, prompt, words.answerNeeded)
        const understood = 'said' in judged && judged.said === 'answer' ? prompt.echo(line) : line.trim()
        if (understood !== line.trim()) say(understood)
        return judged
      })
    },
    pick: (prompt) => {
      head(prompt)
      for (const [i, { label }] of prompt.choices.entries()) say(`${i + 1}. ${label}`)
      return until(words.pickInput, (line) =>
        judgePick(line, prompt.initialId, prompt, words.pickOne(prompt.choices.length)),
      )
    },
    lines: (prompt, keep, before) => {
      head(prompt)
      const lines = [...before]
      return until(words.plainInput, (line) => {
        const command = line.trim() === '<' || line.trim() === '?' || (lines.length === 0 && line.trim() === '-')
        if (command || line.trim() === '')
          return judgeLine(command || lines.length === 0 ? line : lines.join('\n'), prompt, words.answerNeeded)
        lines.push(line)
        keep([...lines])
        return null
      })
    },
    close: () => {
      process.off('SIGINT', onSignal)
      reader.close()
    },
  }
}
