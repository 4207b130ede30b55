import { foldInto } from './fold-words.js'

/**
 * The folded words of two texts, each once, those of the first left out of the second: what lists and sets of words give, over letters
 * rather than pieces of text. A case has a hundred words, and a batch indexes every row. Null where a text has characters that must be
 * folded the long way, or too many words for the table here.
 */
export function distinctWords(main: string, rest: string): { readonly main: string; readonly rest: string } | null {
  calls += 1
  kept = 0
  count = 0
  if (2 * (main.length + rest.length) + 4 > out.length) out = new Uint16Array(4 * (main.length + rest.length))
  const first = keep(main)
  if (first === null) return null
  const second = keep(rest)
  return second === null ? null : { main: first, rest: second }
}

const SPACE = 0x20
/** Slots for the words that were seen; texts of more than half as many go the long way. */
const SLOTS = 4096
const from = new Uint32Array(SLOTS)
const lengths = new Uint32Array(SLOTS)
/** In which call a slot was filled: nothing has to be emptied between two. */
const filledIn = new Uint32Array(SLOTS)
let calls = 0
/** The words that were kept, one after another. */
let out = new Uint16Array(16_384)
let kept = 0
let count = 0

/** Keeps what is new of the words of a text. */
function keep(text: string): string | null {
  const folded = foldInto(text)
  if (folded === null) return null
  const { letters, length } = folded
  const begin = kept
  for (let at = 0; at < length; ) {
    let end = at
    let hash = 0x811c9dc5
    for (; end < length && letters[end] !== SPACE; end += 1)
      hash = Math.imul(hash ^ (letters[end] as number), 0x01000193)
    const slot = slotOf(letters, at, end, hash)
    if (filledIn[slot] !== calls) {
      count += 1
      if (count > SLOTS / 2) return null
      if (kept > begin) out[kept++] = SPACE
      filledIn[slot] = calls
      from[slot] = kept
      lengths[slot] = end - at
      for (; at < end; at += 1) out[kept++] = letters[at] as number
    }
    at = end + 1
  }
  return kept === begin
    ? ''
    : Buffer.from(out.buffer, out.byteOffset + 2 * begin, 2 * (kept - begin)).toString('utf16le')
}

/** Where the word stands, or would. */
function slotOf(letters: Uint16Array, at: number, end: number, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  while (filledIn[slot] === calls && !isAt(slot, letters, at, end)) slot = (slot + 1) & (SLOTS - 1)
  return slot
}

function isAt(slot: number, letters: Uint16Array, at: number, end: number): boolean {
  if (lengths[slot] !== end - at) return false
  const start = from[slot] as number
  for (let i = at; i < end; i += 1) if (out[start + i - at] !== letters[i]) return false
  return true
}
