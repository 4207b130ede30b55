import { inputLine, withItsAnswer, wrap } from './layout.js'
import { columnsOf, type PromptIo } from './prompt-io.js'
import type { InterviewWords } from './words.js'

/** What a redrawn prompt is made of, top to bottom. */
export interface Screen {
  readonly message: string
  readonly hints: readonly string[]
  /** Lines between the hints and the input line, already laid out: choices, lines typed so far. */
  readonly body?: readonly string[]
  readonly prefix: string
  readonly typed: string
  readonly problem: string | null
}

/** Lays a prompt out as @inquirer/core wants it: what ends in the line being typed, and what stands under it. */
export function draw(io: PromptIo, words: InterviewWords, screen: Screen): [string, string] {
  const width = columnsOf(io) - 1
  const { bold, dim, red } = io.paint
  const top = [
    ...wrap(screen.message, width).map((line) => bold(line)),
    ...screen.hints.flatMap((hint) => wrap(`  ${hint}`, width, 2)).map((line) => dim(line)),
    ...(screen.body ?? []),
    inputLine(screen.prefix, screen.typed),
  ]
  const problem = screen.problem === null ? [] : wrap(`! ${screen.problem}`, width, 2).map((line) => red(line))
  const keys = wrap(words.keys, width).map((line) => dim(line))
  return [top.join('\n'), [...problem, ...keys].join('\n')]
}

/** A long answer is not repeated whole. */
const LINES_LEFT = 4

/** What stays on the screen when a prompt is done. */
export function drawDone(io: PromptIo, message: string, answer: string): string {
  const lines = wrap(withItsAnswer(message, answer.replaceAll('\n', ' / ')), columnsOf(io) - 1, 2)
  const most = wrap(message, columnsOf(io) - 1, 2).length + LINES_LEFT
  return (lines.length > most ? [...lines.slice(0, most), '  ...'] : lines).join('\n')
}
