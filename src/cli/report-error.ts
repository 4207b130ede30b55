import type { ErrorId, ExpectedError } from '../expected-error.js'
import { writeCrashFile } from '../files/crash-file.js'
import type { Said, Words } from '../words/words.js'
import { EXIT, EXIT_OF } from './exit-codes.js'
import { scrubbed } from './export/mask.js'
import { safeText } from './safe-text.js'
import { technicalSide } from './technical-side.js'
import type { Paint } from './world.js'
import { fit } from './wrap.js'

export interface ErrorReport {
  readonly exit: number
  /** Lines for standard error. */
  readonly lines: readonly string[]
  readonly json: unknown
}

/** What an expected error says, in the clerk's words: what, why by which clause, what to do. */
export function said(error: ExpectedError, words: Words): Said {
  const say = words.errors[error.id] as (facts: unknown) => Said
  return say(error.facts)
}

/**
 * One clean message with code, cause and remedy; no stack trace.
 * @param columns the terminal's edge; 0 where there is none
 */
export function reportExpected(error: ExpectedError, words: Words, paint: Paint, columns = 0): ErrorReport {
  const { what, why, remedy } = said(error, words)
  const w = words.program.error
  const exit = EXIT[EXIT_OF[error.id as ErrorId]]
  const problems = problemLines(error)
  const lines = [
    whole(columns, `${paint.red(`kz-is: ${w.label}:`)} ${clean(what)} [${error.id}]`),
    ...problems.map((line) => whole(columns, `  ${clean(line)}`)),
    ...(why ? [under(columns, `${w.why}:`, why, paint)] : []),
    ...remedy.map((line, at) =>
      under(columns, at === 0 ? `${w.remedy}:` : ' '.repeat(w.remedy.length + 1), line, paint),
    ),
  ]
  const json = { error: { ...(error.facts as object), code: error.id, exit, message: what, why: why ?? null, remedy } }
  return { exit, lines, json: JSON.parse(JSON.stringify(json, scrubbedText)) }
}

/** A text after its label, its further lines under it. */
function under(columns: number, label: string, text: string, paint: Paint): string {
  const margin = label.length + 3
  return `  ${paint.dim(label)} ${whole(columns, ' '.repeat(margin) + clean(text)).slice(margin)}`
}

/** Broken between words at the edge, but a command not: it is copied. */
function whole(columns: number, line: string): string {
  const kept = line.replace(/kz-is [a-z].*/, (command) => command.replaceAll(' ', '\u0000'))
  return fit(columns, kept).replaceAll('\u0000', ' ')
}

/** What was typed comes back in errors, and what was typed can be a person's number or telephone. */
function clean(text: string): string {
  return scrubbed(safeText(text))
}

function scrubbedText(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? scrubbed(value) : value
}

/** Where several things are wrong at once, each on a line of its own. */
function problemLines(error: ExpectedError): readonly string[] {
  const facts = error.facts as { readonly problems?: readonly { readonly line?: string }[] }
  return facts.problems?.flatMap((problem) => problem.line ?? []) ?? []
}

/** Anything else is a bug of ours: said as one, with the technical side in a file of its own. Nothing of a case stands in it. */
export function reportBug(error: unknown, words: Words, paint: Paint, debug: boolean): ErrorReport {
  const w = words.program.error
  const text = technicalSide(error)
  const path = debug ? null : writeCrashFile(text)
  const lines = [
    `${paint.red(`kz-is: ${w.bug}`)} [bug]`,
    ...(debug ? [text] : path === null ? [] : [`  ${w.bugLog(path)}`]),
    ...(debug ? [] : [`  ${w.bugDebug}`]),
  ]
  return {
    exit: EXIT.failed,
    lines,
    json: { error: { code: 'bug', exit: EXIT.failed, message: w.bug, remedy: [w.bugDebug] } },
  }
}
