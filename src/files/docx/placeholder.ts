/**
 * What may stand between double braces in a template:
 *   {{applicant.name}}          a value; in a blank nothing
 *   {{applicant.name|40}}       a value, underlined; in a blank a line of 40 underscores to write on; 40+60 are two such lines
 *   {{paper.number|[№]}}        a value; in a blank the marker that the act prints there
 *   {{paper.date:month|10}}     a value in one of its formats
 *   {{#centres|5}} … {{/centres}}   a row or a block for each row of the list; in a blank five of them
 *   {{?reason}} … {{/reason}}       only where there is a value; in a blank not, or with {{?reason|1}} yes
 *   {{@row}}                    the number of the row, from 1
 *   {{~kind=client|words}}      the words, struck out once another choice was made
 *   {{_grant|words}}            the words, underlined once the answer is yes ({{_kind=client|words}}: once it was chosen)
 */
export interface Mark {
  readonly kind: 'value' | 'repeat' | 'when' | 'close' | 'strike' | 'underline'
  readonly path: string
  /** The choice that the words stand for. */
  readonly choice: string | null
  readonly format: string | null
  readonly blank: string | null
  /** As it stands in the template, for messages. */
  readonly raw: string
}

export interface FoundMark {
  readonly start: number
  readonly end: number
  readonly mark: Mark
}

const KINDS = { '#': 'repeat', '?': 'when', '/': 'close', '~': 'strike', _: 'underline' } as const
const NAME = /^[@\w.-]+$/
const NAME_IN_ANY_LETTERS = /^[@\p{L}\p{N}_.-]+$/u

/** The placeholders in a paragraph's text, and the stray braces that are none (each with its surroundings). */
export function findMarks(text: string): { readonly found: readonly FoundMark[]; readonly stray: readonly string[] } {
  const found: FoundMark[] = []
  const stray: string[] = []
  let done = 0
  for (let end = text.indexOf('}}'); end >= 0; end = text.indexOf('}}', end + 2)) {
    const start = text.lastIndexOf('{{', end - 2)
    const mark = start < done ? null : markOf(text.slice(start, end + 2))
    if (mark === null) continue
    collectStray(text, done, start, stray)
    done = end + 2
    found.push({ start, end: done, mark })
  }
  collectStray(text, done, text.length, stray)
  return { found, stray }
}

/** `{{#centres|5}}` taken apart; null where it is no placeholder. */
function markOf(raw: string): Mark | null {
  const inner = raw.slice(2, -2)
  if (inner.includes('{') || inner.includes('}')) return null
  const bar = inner.indexOf('|')
  const head = (bar < 0 ? inner : inner.slice(0, bar)).trim()
  const kind = KINDS[head[0] as keyof typeof KINDS]
  const [whole = '', format] = splitAt(kind === undefined ? head : head.slice(1), ':')
  const [path = '', choice] = splitAt(whole, '=')
  if (
    !isName(path) ||
    (choice !== undefined && !isName(choice)) ||
    (format !== undefined && !/^[a-z0-9]+$/.test(format))
  )
    return null
  return {
    kind: kind ?? 'value',
    path,
    choice: choice ?? null,
    format: format ?? null,
    blank: bar < 0 ? null : inner.slice(bar + 1),
    raw,
  }
}

function isName(text: string): boolean {
  return NAME.test(text) || NAME_IN_ANY_LETTERS.test(text)
}

function splitAt(text: string, separator: string): readonly [string, string?] {
  const at = text.indexOf(separator)
  return at < 0 ? [text.trim()] : [text.slice(0, at).trim(), text.slice(at + separator.length).trim()]
}

/** What a blank shows in place of the value: numbers are so many underscores to write on, a line each. */
export function blankText(blank: string | null): string {
  if (blank === null) return ''
  if (!isLine(blank)) return blank
  return blank
    .split('+')
    .map((length) => '_'.repeat(Math.min(500, Number(length))))
    .join('\n')
}

/** True for a line to write on: a value that stands on it is underlined. */
export function isLine(blank: string | null): boolean {
  return blank !== null && /^\d{1,3}(?:\+\d{1,3})*$/.test(blank)
}

function collectStray(text: string, from: number, to: number, stray: string[]): void {
  for (const braces of ['{{', '}}']) {
    for (let at = text.indexOf(braces, from); at >= 0 && at < to; at = text.indexOf(braces, at + 2))
      stray.push(text.slice(Math.max(from, at - 20), Math.min(to, at + 30)).trim())
  }
}
