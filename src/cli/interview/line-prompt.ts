import { createPrompt, useState } from '@inquirer/core'
import { type Line, setLine, useEnd, useKeys } from './keys.js'
import type { PromptIo } from './prompt-io.js'
import { echoOf, judgeLine, type LinePrompt, type Outcome } from './reply.js'
import { draw, drawDone } from './screen.js'
import type { InterviewWords } from './words.js'

interface Config {
  readonly io: PromptIo
  readonly words: InterviewWords
  readonly prompt: LinePrompt
}

/** A question of one line, at a terminal that redraws. */
export const askLine = createPrompt<Outcome, Config>(({ io, words, prompt }, done) => {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const { final, finish, stop } = useEnd(done)

  useKeys({
    stop,
    write: (control) => io.output.write(control),
    done: (outcome) => finish(outcome, outcome.said === 'back' ? '<' : ''),
    enter: (line: Line, pasted) => {
      if (pasted) {
        // A line end in a pasted name is a blank.
        setLine(line, `${typed.trimEnd()} `)
        setTyped(line.line)
        return
      }
      const judged = judgeLine(typed, prompt, words.answerNeeded, refused)
      if ('problem' in judged) {
        // Readline has emptied the line: what was typed is given back to be mended.
        setLine(line, typed)
        setProblem(judged.problem)
        setRefused(typed)
      } else finish(judged, echoOf(judged, typed, prompt, words.none))
    },
    press: (key, line, pasted) => {
      // A tab between pasted words is a blank between them; before the first word it is nothing.
      if (line.line.includes('\t')) setLine(line, line.line.replaceAll('\t', ' ').trimStart())
      const wanted = key.name === 'tab' && !pasted && line.line === ''
      if (wanted && prompt.editable !== null) setLine(line, prompt.editable)
      setTyped(line.line)
      setProblem(null)
    },
  })

  if (final !== null) return drawDone(io, prompt.message, final)
  return draw(io, words, { message: prompt.message, hints: prompt.hints, prefix: '> ', typed, problem })
})
