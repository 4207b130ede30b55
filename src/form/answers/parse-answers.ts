import { ExpectedError } from '../../expected-error.js'
import { isObject, type JsonObject } from '../../text.js'
import { printable } from './characters.js'
import { foundOf } from './check-value.js'
import { DEPTH_LIMIT, JsonTextError, readJson } from './json-text.js'
import type { Found } from './problem.js'

interface Place {
  /** Both from 1; the column in characters. */
  readonly line: number
  readonly column: number
}

interface Hinted {
  /** The command that shows what such a file holds; whoever reads one for a command knows it. */
  readonly hint?: string
}

declare module '../../expected-error.js' {
  interface ErrorFacts {
    'answers-empty': Hinted
    'answers-too-large': { readonly bytes: number; readonly limit: number }
    'answers-not-utf8': Readonly<Record<string, never>>
    /** `found`: the character at the place, printable; null at the end of the text. */
    'answers-not-json': Place & Hinted & { readonly found: string | null }
    'answers-not-object': Hinted & { readonly found: Found }
    'answers-too-deep': Place & Hinted & { readonly limit: number }
    'answers-duplicate-key': Place & { readonly key: string }
    /** A number that would be rounded on its way in. */
    'answers-number-rounded': Place & { readonly digits: number }
  }
}

/** The largest answers file that is read, in bytes. A caller may look at the size before reading: `answersTooLarge`. */
export const ANSWERS_LIMIT = 5_000_000

/** @throws ExpectedError `answers-too-large` */
export function refuseTooLarge(bytes: number): void {
  if (bytes > ANSWERS_LIMIT) throw new ExpectedError('answers-too-large', { bytes, limit: ANSWERS_LIMIT })
}

/**
 * The text of an answers file as an object. A byte order mark in front is no fault.
 * Errors name the place and the one character there; nothing else of the text, which holds personal data.
 *
 * @throws ExpectedError `answers-…`, see above
 */
export function parseAnswers(content: string | Uint8Array): JsonObject {
  refuseTooLarge(typeof content === 'string' ? new TextEncoder().encode(content).length : content.length)
  const text = (typeof content === 'string' ? content : decoded(content)).replace(/^\ufeff/, '')
  if (text.trim() === '') throw new ExpectedError('answers-empty', {})
  const answers = read(text)
  if (!isObject(answers)) throw new ExpectedError('answers-not-object', { found: foundOf(answers) })
  return answers
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ExpectedError('answers-not-utf8', {})
  }
}

function read(text: string) {
  try {
    return readJson(text)
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error
    const { fault } = error
    const place = placeOf(text, fault.offset)
    switch (fault.fault) {
      case 'syntax': {
        const point = text.codePointAt(fault.offset)
        throw new ExpectedError('answers-not-json', {
          ...place,
          found: point === undefined ? null : printable(String.fromCodePoint(point)),
        })
      }
      case 'duplicate-key':
        throw new ExpectedError('answers-duplicate-key', { ...place, key: printable(fault.key, 40) })
      case 'number':
        throw new ExpectedError('answers-number-rounded', { ...place, digits: fault.digits })
      case 'depth':
        throw new ExpectedError('answers-too-deep', { ...place, limit: DEPTH_LIMIT })
    }
  }
}

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 }
}
