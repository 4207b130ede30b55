/**
 * Sort keys: SQLite compares text byte by byte, and the Kazakh alphabet is not in that order. A key is computed once, when a
 * name is stored, and its bytes compare as `Intl.Collator('kk')` compares the names. The table is written out rather than taken
 * from the machine's ICU: keys of one database must not depend on which Node wrote them. A test compares the two.
 */

/** Letters and signs in the order of the Kazakh collation, least first; space, then signs, digits, Cyrillic, Latin. */
const ORDER =
  ' _-‐‒–—―,;:!¡?¿.·\'‘’‚‹›"“”„«»()[]{}§¶@*/\\&#%‰†‡•`^°©®+±÷×<=>|¦~¤¢$£¥€₸0123456789' +
  'аәӕбвгғӷдђҙеёєжҗзѕийјкқҡҝлљмнңҥњоөпҧрсҫтћуұүфхҳһцчҷҹџшщъыіьѣэюяѳѵabcdefghijklmnopqrstuvwxyz'

/** Cyrillic letters of their own, although Unicode writes them as a letter with a mark. */
const WHOLE = new Set(['ё', 'й'])

/** Keys must be safe in any tool: first weight at `!`, and the levels are parted by a character below it. */
const FIRST = 0x21
const LEVEL = ' '
const WEIGHTS: ReadonlyMap<string, string> = new Map([...ORDER].map((sign, at) => [sign, weight(at)]))

/** Not in the table: after everything that is, by code point. */
const UNKNOWN = weight([...ORDER].length + 1)

/**
 * The sort key of a text: compared as plain text (code point by code point, as SQLite's BINARY and PostgreSQL's C collation do)
 * it gives the Kazakh order: letters first, marks decide between equal letters, small before capital last of all.
 * Texts that the collation takes for the same have the same key.
 */
export function sortKey(text: string): string {
  let letters = ''
  let marks = ''
  let capitals = ''
  for (const sign of text.normalize('NFKC')) {
    const place = PLACES.get(sign) ?? placeOf(sign)
    letters += place.letter
    marks += place.mark
    capitals += place.capital
  }
  return `${letters}${LEVEL}${marks.replace(/!+$/, '')}${LEVEL}${packed(capitals)}`.replace(/ +$/, '')
}

/** What one sign adds to each level of a key; nothing where it has no weight. */
interface Place {
  readonly letter: string
  readonly mark: string
  readonly capital: string
}

const NOWHERE: Place = { letter: '', mark: '', capital: '' }

/** Of the signs that names are written in, worked out when they are first met: there are few, and every write has a name. */
const PLACES = new Map<string, Place>()
const MOST_PLACES = 2000

function placeOf(sign: string): Place {
  const small = sign.toLowerCase()
  const [letter, mark] = WEIGHTS.has(small) || WHOLE.has(small) ? [small, ''] : apart(small)
  const known = WEIGHTS.get(letter)
  const place =
    known === undefined && IGNORED.test(letter)
      ? NOWHERE
      : { letter: known ?? UNKNOWN + letter, mark: mark === '' ? '!' : mark, capital: small === sign ? '0' : '1' }
  if (PLACES.size < MOST_PLACES) PLACES.set(sign, place)
  return place
}

/** Control and format characters (soft hyphen, direction marks): no weight at all. */
const IGNORED = /^[\p{Cc}\p{Cf}\p{M}]+$/u

/** `é` as its letter and its marks. */
function apart(sign: string): readonly [letter: string, marks: string] {
  const [letter = '', ...marks] = sign.normalize('NFD')
  return [letter, marks.join('')]
}

/** Printable characters only: after `~` come those from `¡` on. */
function weight(at: number): string {
  return String.fromCharCode(at < 0x7f - FIRST ? FIRST + at : 0xa1 + at - (0x7f - FIRST))
}

/** Capitals as bits, six to a character, so that forty letters take seven characters and still compare from the left. */
function packed(bits: string): string {
  let out = ''
  for (let at = 0; at < bits.length; at += 6)
    out += String.fromCharCode(0x30 + Number.parseInt(bits.slice(at, at + 6).padEnd(6, '0'), 2))
  return out.replace(/0+$/, '')
}
