import { createPrompt, isDownKey, isUpKey, useState } from '@inquirer/core'
import { type Line, setLine, useEnd, useKeys } from './keys.js'
import { wrap } from './layout.js'
import { columnsOf, type PromptIo } from './prompt-io.js'
import { judgePick, type Outcome, type PickPrompt } from './reply.js'
import { draw, drawDone } from './screen.js'
import type { InterviewWords } from './words.js'

interface Config {
  readonly io: PromptIo
  readonly words: InterviewWords
  readonly prompt: PickPrompt
}

/** A choice: by arrows, by number, or by its own words; nothing is chosen before something was pressed, unless an answer stands already. */
export const askPick = createPrompt<Outcome, Config>(({ io, words, prompt }, done) => {
  const { choices } = prompt
  const standing = choices.findIndex(({ id }) => id === prompt.initialId)
  const [pointed, setPointed] = useState(standing)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const { final, finish: end, stop } = useEnd(done)

  const finish = (outcome: Outcome) => {
    const chosen = outcome.said === 'answer' ? choices.find(({ id }) => id === outcome.typed)?.label : undefined
    end(outcome, chosen ?? (outcome.said === 'back' ? '<' : outcome.said === 'none' ? words.none : typed.trim()))
  }
  const move = (line: Line, step: 1 | -1) => {
    setLine(line, '')
    setTyped('')
    setProblem(null)
    const last = choices.length - 1
    const next = pointed < 0 && step < 0 ? last : pointed + step
    setPointed(next < 0 ? last : next > last ? 0 : next)
  }
  useKeys({
    stop,
    write: (control) => io.output.write(control),
    done: finish,
    enter: (line) => {
      const judged = judgePick(typed, choices[pointed]?.id ?? null, prompt, words.pickOne(choices.length))
      if ('problem' in judged) {
        // Nothing of it is worth mending: the line is free for a number, `<` or `?`.
        setLine(line, '')
        setTyped('')
        setProblem(judged.problem)
      } else finish(judged)
    },
    press: (key, line) => {
      if (isUpKey(key)) return move(line, -1)
      if (isDownKey(key)) return move(line, 1)
      const now = line.line.replaceAll('\t', '')
      if (now !== line.line) setLine(line, now)
      setTyped(now)
      setProblem(null)
      if (/^\d{1,3}$/.test(now) && choices[Number(now) - 1] !== undefined) setPointed(Number(now) - 1)
      // What was typed on means none of them: the number that it began with is no choice any more.
      else if (now !== typed) setPointed(standing)
    },
  })

  if (final !== null) return drawDone(io, prompt.message, final)
  const body = inView(
    io,
    choices.map(({ label }, i) => entry(io, label, i, i === pointed)),
    pointed,
  )
  return draw(io, words, {
    message: prompt.message,
    hints: prompt.hints,
    body,
    prefix: `${words.pickInput} `,
    typed,
    problem,
  })
})

function entry(io: PromptIo, label: string, i: number, chosen: boolean): readonly string[] {
  const lines = wrap(`${chosen ? '>' : ' '} ${i + 1}. ${label}`, columnsOf(io) - 1, 5)
  return chosen ? lines.map((line) => io.paint.cyan(line)) : lines
}

/** As many choices around the pointed one as the screen holds: what scrolls off the top could not be redrawn. */
function inView(io: PromptIo, entries: readonly (readonly string[])[], pointed: number): readonly string[] {
  const room = Math.max(3, (io.output.rows || 24) - 10)
  let [from, to] = [Math.max(0, pointed), Math.max(0, pointed) + 1]
  const height = (a: number, b: number) => entries.slice(a, b).reduce((sum, lines) => sum + lines.length, 0)
  for (let grown = true; grown; ) {
    grown = false
    if (to < entries.length && height(from, to + 1) <= room) grown = ++to > 0
    if (from > 0 && height(from - 1, to) <= room) grown = --from >= 0
  }
  const more = (cut: boolean) => (cut ? ['  ...'] : [])
  return [...more(from > 0), ...entries.slice(from, to).flat(), ...more(to < entries.length)]
}
