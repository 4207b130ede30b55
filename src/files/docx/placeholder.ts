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

const MARK =
  /\{\{\s*([#?/~_]?)\s*([@\p{L}\p{N}_.-]+)\s*(?:=([\p{L}\p{N}-]+))?\s*(?::([a-z0-9]+))?\s*(?:\|([^{}]*))?\}\}/gu
const KINDS = { '': 'value', '#': 'repeat', '?': 'when', '/': 'close', '~': 'strike', _: 'underline' } as const

/** The placeholders in a paragraph's text, and the stray braces that are none (each with its surroundings). */
export function findMarks(text: string): { readonly found: readonly FoundMark[]; readonly stray: readonly string[] } {
  const found: FoundMark[] = []
  const stray: string[] = []
  let from = 0
  for (const match of text.matchAll(MARK)) {
    const [raw, sign = '', path = '', choice, format, blank] = match
    collectStray(text.slice(from, match.index), stray)
    from = match.index + raw.length
    found.push({
      start: match.index,
      end: from,
      mark: {
        kind: KINDS[sign as keyof typeof KINDS],
        path,
        choice: choice ?? null,
        format: format ?? null,
        blank: blank ?? null,
        raw,
      },
    })
  }
  collectStray(text.slice(from), stray)
  return { found, stray }
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

function collectStray(text: string, stray: string[]): void {
  for (const match of text.matchAll(/\{\{|\}\}/g)) {
    stray.push(text.slice(Math.max(0, match.index - 20), match.index + 30).trim())
  }
}
