import type { Json } from '../../text.js'

/** What is wrong with a JSON text, and where: `offset` in UTF-16 units from 0. */
export type JsonFault =
  | { readonly fault: 'syntax'; readonly offset: number }
  | { readonly fault: 'duplicate-key'; readonly offset: number; readonly key: string }
  /** Such a number would be rounded on its way in. */
  | { readonly fault: 'number'; readonly offset: number; readonly digits: number }
  | { readonly fault: 'depth'; readonly offset: number }

export class JsonTextError extends Error {
  readonly fault: JsonFault
  constructor(fault: JsonFault) {
    super(fault.fault)
    this.fault = fault
  }
}

/** Deeper than any answers go; far below what the call stack bears. */
export const DEPTH_LIMIT = 32
/** So many significant decimal digits survive floating point. */
export const DIGITS_LIMIT = 15

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const BLANK = /[ \t\n\r]*/y
const PLAIN = /[^"\\\u0000-\u001f]*/y
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

/**
 * Strict JSON, as `JSON.parse` reads it, but it refuses what `JSON.parse` lets slip: a key given twice, a number that would be rounded,
 * nesting without end. It knows the place of every fault.
 *
 * @throws {JsonTextError}
 */
export function readJson(text: string): Json {
  let at = 0
  const fail = (offset = at): never => {
    throw new JsonTextError({ fault: 'syntax', offset })
  }
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }
  const skip = () => match(BLANK)
  const take = (character: string): boolean => {
    if (text[at] !== character) return false
    at += 1
    return true
  }

  const value = (depth: number): Json => {
    skip()
    const character = text[at]
    if (character === '{' || character === '[') {
      if (depth >= DEPTH_LIMIT) throw new JsonTextError({ fault: 'depth', offset: at })
      at += 1
      return character === '{' ? object(depth + 1) : array(depth + 1)
    }
    if (character === '"') return string()
    for (const [word, meaning] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (text.startsWith(word, at)) {
        at += word.length
        return meaning
      }
    }
    return number()
  }

  const object = (depth: number): Json => {
    const entries = new Map<string, Json>()
    skip()
    if (take('}')) return {}
    do {
      skip()
      const offset = at
      if (text[at] !== '"') fail()
      const key = string()
      if (entries.has(key)) throw new JsonTextError({ fault: 'duplicate-key', offset, key })
      skip()
      if (!take(':')) fail()
      entries.set(key, value(depth))
      skip()
    } while (take(','))
    if (!take('}')) fail()
    // Own keys only, whatever they are called: `__proto__` too.
    return Object.fromEntries(entries)
  }

  const array = (depth: number): Json => {
    const rows: Json[] = []
    skip()
    if (take(']')) return rows
    do {
      rows.push(value(depth))
      skip()
    } while (take(','))
    if (!take(']')) fail()
    return rows
  }

  const string = (): string => {
    at += 1
    let read = match(PLAIN)
    while (!take('"')) {
      if (!take('\\')) fail()
      const letter = text[at] ?? ''
      if (letter === 'u') {
        const code = text.slice(at + 1, at + 5)
        if (!/^[\da-fA-F]{4}$/.test(code)) fail()
        read += String.fromCharCode(Number.parseInt(code, 16))
        at += 5
      } else {
        read += ESCAPES[letter] ?? fail()
        at += 1
      }
      read += match(PLAIN)
    }
    return read
  }

  const number = (): number => {
    const offset = at
    const literal = match(NUMBER)
    if (literal === '') fail()
    const digits = significantDigits(literal)
    const read = Number(literal)
    if (digits > DIGITS_LIMIT || !Number.isFinite(read)) throw new JsonTextError({ fault: 'number', offset, digits })
    return read
  }

  const read = value(0)
  skip()
  return at === text.length ? read : fail()
}

function significantDigits(literal: string): number {
  const digits = literal.replace(/[eE].*$/, '').replace(/\D/g, '')
  return digits.replace(/^0+/, '').replace(/0+$/, '').length
}
