/** Widths in hundredths of the letter's height, as Arial and its like have them, by classes of letters that are about as wide. */
const CLASSES: readonly (readonly [letters: string, width: number])[] = [
  ["iіjlI|'’`", 23],
  ['.,:; ftr!/\\[]', 29],
  ['()-"rгғ', 37],
  ['кқsзтcJ', 48],
  ['xyvkzсуүұхэһ', 51],
  ['вчьяпabdeghnopqu0123456789аеоиійнңлрцдбёәөL«»–', 57],
  ['ъTZГFТУ', 63],
  ['жABEKPSVXYАБВЕЁЗКҚЛРХЧЬЯҮҰ≥', 68],
  ['мыCDHNRUДИЙНҢПСЦЪЭӘҒ', 73],
  ['юGOQОФӨ№w', 77],
  ['шщфmM', 83],
  ['WМШЩЖЫЮ—', 93],
]
/** What an office has in place of Arial may be a little wider. */
const MARGIN = 1.03
const USUAL = 58
const WIDTHS: ReadonlyMap<string, number> = new Map(
  CLASSES.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
)

/** About how wide a text is when set at that size, in the same units. */
export function widthOf(text: string, size: number): number {
  let sum = 0
  for (const letter of text) sum += WIDTHS.get(letter) ?? USUAL
  return (sum * size * MARGIN) / 100
}

/** Lines no wider than that: broken between words and after a hyphen, and within a word only where it alone is wider. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const { word, glue } of piecesOf(text, width, size)) {
    const longer = line === '' ? word : `${line}${glue}${word}`
    if (line !== '' && widthOf(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** Words, those with a hyphen in two; what goes between a piece and the one before it. */
function piecesOf(
  text: string,
  width: number,
  size: number,
): readonly { readonly word: string; readonly glue: string }[] {
  return text
    .split(/\s+/)
    .flatMap((word) =>
      (word.match(/[^-]+-?|-/g) ?? []).flatMap((part, at) =>
        cut(part, width, size).map((piece, nth) => ({ word: piece, glue: at === 0 && nth === 0 ? ' ' : '' })),
      ),
    )
}

function cut(word: string, width: number, size: number): readonly string[] {
  if (widthOf(word, size) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && widthOf(`${piece}${letter}-`, size) > width) {
      pieces.push(`${piece}-`)
      piece = letter
    } else piece += letter
  }
  return [...pieces, piece]
}
