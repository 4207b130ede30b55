/** What a person said to a prompt. */
export type Reply =
  /** As it was typed; for a choice, the id. */
  | { readonly said: 'answer'; readonly typed: string }
  /** Enter on the answer that was shown. */
  | { readonly said: 'default' }
  /** No answer, where none is needed. */
  | { readonly said: 'none' }
  | { readonly said: 'back' }
  /** Leave, and keep what there is. */
  | { readonly said: 'leave' }

/** What a prompt of any look hands back: a reply, or the wish to have the question explained. */
export type Outcome = Reply | { readonly said: 'explain' }

interface Prompt {
  /** The question. */
  readonly message: string
  /** Short lines under it: what to write. */
  readonly hints: readonly string[]
  /** The answer that Enter takes, as it is shown; null when there is none. */
  readonly initial: string | null
  /** «None» is an answer. */
  readonly optional: boolean
  /** The question explained, with its clause. */
  readonly explain: () => readonly string[]
}

export interface LinePrompt extends Prompt {
  /** What is wrong with what was typed; null when nothing is. */
  readonly check: (typed: string) => string | null
  /** What was typed as it was understood: «бүгін» as its date. */
  readonly echo: (typed: string) => string
  /** What Tab puts on the line to be mended; null when there is nothing. */
  readonly editable: string | null
}

/** Several lines; an empty one ends them. */
export interface LinesPrompt extends LinePrompt {
  readonly several: true
}

export interface PickPrompt extends Prompt {
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  /** The id that Enter takes. */
  readonly initialId: string | null
  /** Reads what was typed instead of a number: «иә», «д»; null when it means nothing. */
  readonly read?: (typed: string) => string | null
  /** What is wrong with a choice, by its id; null when nothing is. */
  readonly check?: (id: string) => string | null
}

export const BACK = '<'
export const EXPLAIN = '?'
export const NONE = '-'

/** The words that mean the same at every prompt; null for anything else. */
export function commandOf(line: string): 'back' | 'explain' | null {
  const word = line.trim()
  return word === BACK ? 'back' : word === EXPLAIN ? 'explain' : null
}

/**
 * The command typed after an answer that was refused and stands on the line still: the clerk sees `<` under it and takes it at its
 * word. `refused` is that answer; null when none was.
 */
export function commandAfter(refused: string | null, line: string): 'back' | 'explain' | null {
  return refused !== null && refused !== '' && line.startsWith(refused) ? commandOf(line.slice(refused.length)) : null
}

/** What Enter does with a typed line: a reply, or what is wrong. `refused`: the answer that was typed before and could not be taken. */
export function judgeLine(
  line: string,
  prompt: LinePrompt,
  answerNeeded: string,
  refused: string | null = null,
): Outcome | { readonly problem: string } {
  const command = commandOf(line) ?? commandAfter(refused, line)
  if (command !== null) return { said: command }
  if (line.trim() === NONE && prompt.optional) return { said: 'none' }
  if (line.trim() === '') {
    if (prompt.initial !== null) return { said: 'default' }
    return prompt.optional ? { said: 'none' } : { problem: answerNeeded }
  }
  const problem = prompt.check(line)
  return problem === null ? { said: 'answer', typed: line } : { problem }
}

/** What stays on the screen of what was typed. */
export function echoOf(outcome: Outcome, typed: string, prompt: LinePrompt, none: string): string {
  switch (outcome.said) {
    case 'answer':
      return prompt.echo(typed)
    case 'default':
      return prompt.initial ?? ''
    case 'none':
      return none
    // After an answer that was refused only the command counts.
    case 'back':
      return BACK
    case 'explain':
      return EXPLAIN
    default:
      return typed.trim()
  }
}

/** What Enter does at a choice. `pointed`: the id that the arrows stand at. */
export function judgePick(
  line: string,
  pointed: string | null,
  prompt: PickPrompt,
  notOneOfThem: string,
): Outcome | { readonly problem: string } {
  const command = commandOf(line)
  if (command !== null) return { said: command }
  const word = line.trim()
  if (word === '' && pointed !== null) return judgeChoice(pointed, prompt)
  if (word === '') return prompt.optional ? { said: 'none' } : { problem: notOneOfThem }
  if (word === NONE && prompt.optional) return { said: 'none' }
  const numbered = /^\d{1,3}$/.test(word) ? prompt.choices[Number(word) - 1]?.id : undefined
  const named = prompt.choices.find(({ id, label }) => id === word || label.toLowerCase() === word.toLowerCase())?.id
  const found = prompt.read?.(word) ?? named ?? numbered
  return found === undefined ? { problem: notOneOfThem } : judgeChoice(found, prompt)
}

function judgeChoice(id: string, { check }: PickPrompt): Outcome | { readonly problem: string } {
  const problem = check?.(id) ?? null
  return problem === null ? { said: 'answer', typed: id } : { problem }
}
