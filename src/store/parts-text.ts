/**
 * Every three letters in a row of each word, once, in one text: `partsOf` over letters rather than pieces of text. A case has five
 * hundred of them, and a batch makes them for every row.
 */
export function partsText(words: string): string {
  return inOnePass(words) ?? partsOf(words.split(' ')).join(' ')
}

const SPACE = 0x20
/** Slots for the parts that were seen; a document of more than half as many goes the long way. */
const SLOTS = 8192
const first = new Uint32Array(SLOTS)
const last = new Uint16Array(SLOTS)
/** In which call a slot was filled: nothing has to be emptied between two. */
const filledIn = new Uint32Array(SLOTS)
let calls = 0
let out = new Uint16Array(16_384)

function inOnePass(words: string): string | null {
  if (4 * words.length > out.length) out = new Uint16Array(8 * words.length)
  calls += 1
  let end = 0
  let count = 0
  let a = SPACE
  let b = SPACE
  for (let at = 0; at < words.length; at += 1) {
    const c = words.charCodeAt(at)
    // Half of a letter that JavaScript counts as two.
    if (c >= 0xd800 && c < 0xe000) return null
    if (a !== SPACE && b !== SPACE && c !== SPACE && isNew(a * 0x10000 + b, c)) {
      count += 1
      if (count > SLOTS / 2) return null
      out[end] = a
      out[end + 1] = b
      out[end + 2] = c
      out[end + 3] = SPACE
      end += 4
    }
    a = b
    b = c
  }
  return end === 0 ? '' : Buffer.from(out.buffer, out.byteOffset, 2 * (end - 1)).toString('utf16le')
}

function isNew(two: number, third: number): boolean {
  let slot = (Math.imul(two, 0x9e3779b1) ^ Math.imul(third, 0x85ebca6b)) >>> 19
  while (filledIn[slot] === calls) {
    if (first[slot] === two && last[slot] === third) return false
    slot = (slot + 1) % SLOTS
  }
  filledIn[slot] = calls
  first[slot] = two
  last[slot] = third
  return true
}

/** Letters that JavaScript counts as two. */
const ASTRAL = /[\ud800-\udfff]/

/** Every three letters in a row of each word, once. */
export function partsOf(words: readonly string[]): readonly string[] {
  const parts = new Set<string>()
  for (const word of words) {
    const letters = ASTRAL.test(word) ? [...word] : word
    for (let at = 0; at + 3 <= letters.length; at += 1) {
      const part = letters.slice(at, at + 3)
      parts.add(typeof part === 'string' ? part : part.join(''))
    }
  }
  return [...parts]
}
