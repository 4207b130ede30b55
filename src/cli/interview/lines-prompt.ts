import { createPrompt, isBackspaceKey, useState } from '@inquirer/core'
import { setLine, useEnd, useKeys } from './keys.js'
import { shownWhileTyped, wrap } from './layout.js'
import { columnsOf, type PromptIo } from './prompt-io.js'
import { echoOf, judgeLine, type LinesPrompt, type Outcome } from './reply.js'
import { draw, drawDone } from './screen.js'
import type { InterviewWords } from './words.js'

interface Config {
  readonly io: PromptIo
  readonly words: InterviewWords
  readonly prompt: LinesPrompt
  /** Lines typed before the question was explained. */
  readonly before: readonly string[]
  /** Told of every line, so that they outlast an explanation. */
  readonly keep: (lines: readonly string[]) => void
}

/** A question of several lines: Enter ends a line, Enter on an empty line ends the answer, Backspace on an empty line takes the last one back. */
export const askLines = createPrompt<Outcome, Config>(({ io, words, prompt, before, keep }, done) => {
  const [lines, setLinesState] = useState<readonly string[]>(before)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const { final, finish, stop } = useEnd(done)

  const setLines = (next: readonly string[]) => {
    setLinesState(next)
    keep(next)
  }
  useKeys({
    stop,
    write: (control) => io.output.write(control),
    done: (outcome) => finish(outcome, outcome.said === 'back' ? '<' : ''),
    enter: (line, pasted) => {
      setTyped('')
      const first = lines.length === 0
      const command = typed.trim() === '<' || typed.trim() === '?' || (first && typed.trim() === '-')
      if (!pasted && (command || typed.trim() === '')) {
        const whole = command || first ? typed : lines.join('\n')
        const judged = judgeLine(whole, prompt, words.answerNeeded)
        if ('problem' in judged) setProblem(judged.problem)
        else finish(judged, echoOf(judged, whole, prompt, words.none))
        return
      }
      setLine(line, '')
      setProblem(null)
      setLines([...lines, typed])
    },
    press: (key, line) => {
      const last = lines.at(-1)
      if (isBackspaceKey(key) && typed === '' && line.line === '' && last !== undefined) {
        setLine(line, last)
        setLines(lines.slice(0, -1))
      } else if (key.name === 'tab') {
        const offered = (prompt.editable ?? '').split('\n')
        if (lines.length === 0 && line.line.trim() === '') {
          setLine(line, offered.at(-1) ?? '')
          setLines(offered.slice(0, -1))
        } else setLine(line, line.line.replaceAll('\t', '  '))
      }
      setTyped(line.line)
      setProblem(null)
    },
  })

  if (final !== null) return drawDone(io, prompt.message, final)
  const width = columnsOf(io) - 1
  const above = lines.flatMap((line) => wrap(`  ${shownWhileTyped(line)}`, width, 2))
  const room = Math.max(3, (io.output.rows || 24) - 10)
  const body = above.length > room ? ['  ...', ...above.slice(-room)] : above
  return draw(io, words, { message: prompt.message, hints: prompt.hints, body, prefix: '> ', typed, problem })
})
