import type { Field } from '../../law/field.js'
import { badCharacter, invisibleCharacter, isPlain, plainMixes, tidy } from './characters.js'
import type { Finding } from './finding.js'
import { finding } from './finding.js'
import { mixedLetters } from './mixed-letters.js'

export const TEXT_LIMIT = 2_000
export const LONG_TEXT_LIMIT = 20_000

export interface TextCheck {
  /** The text as it is kept; empty when nothing was written. */
  readonly value: string
  readonly problems: readonly Finding[]
  readonly warnings: readonly Finding[]
}

/** Checks a text that may hold anything a person writes: markup is text like any other, what could mislead a reader or a terminal is refused. */
export function checkText(written: string, field: Field): TextCheck {
  const lines = field.kind === 'long-text'
  const value = tidy(written)
  const limit = (field.kind === 'text' || lines ? field.max : undefined) ?? (lines ? LONG_TEXT_LIMIT : TEXT_LIMIT)
  // What may be written, kept and counted as it stands: nothing in it has to be looked at by itself.
  if (isPlain(written) && value.length <= limit)
    return { value, problems: NONE, warnings: plainMixes(value) ? warningsOf(written, value) : NONE }
  const length = [...value].length
  const problems: Finding[] = []
  // Line ends and spaces around the text are no fault: they are trimmed.
  const bad = badCharacter(written.trim(), lines)
  if (bad !== null) problems.push(saidOf(bad))
  if (length > limit) problems.push(finding('too-long', { length, limit }))
  return { value, problems, warnings: problems.length > 0 ? [] : warningsOf(written, value) }
}

const NONE: readonly never[] = []

function saidOf({ what, position, code }: NonNullable<ReturnType<typeof badCharacter>>): Finding {
  switch (what) {
    case 'line-break':
      return finding('line-break', { position })
    case 'bidi':
      return finding('direction-mark', { position, code })
    case 'control':
      return finding('control-character', { position, code })
    case 'surrogate':
    case 'noncharacter':
      return finding('broken-character', { position, code })
  }
}

function warningsOf(written: string, value: string): readonly Finding[] {
  const warnings: Finding[] = []
  const invisible = invisibleCharacter(written)
  if (invisible !== null) warnings.push(finding('invisible-removed', invisible))
  const mixed = mixedLetters(value)
  if (mixed !== null) warnings.push(finding('mixed-letters', mixed))
  return warnings
}
