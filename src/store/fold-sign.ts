/** Letters to the one they are searched by: Kazakh ones as they are typed on a Russian keyboard, Latin ones as the Cyrillic one they look like. */
const SEARCHED_AS: Readonly<Record<string, string>> = {
  ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и',
  // Whatever the word around them: `AKTAY` and `АКТАУ` look the same, whoever typed which. A letter that looks otherwise when it is
  // small (b, h, t, y) goes by its capital, so that capitals do not matter.
  a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', i: 'и', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у',
} // biome-ignore format: a table

/** What a small h beside a Cyrillic letter becomes: there it was typed for `һ`. */
export const SHHA = 'х'
/** The Cyrillic letters beside which it is. */
export const CYRILLIC_LETTER = '[\\u0400-\\u0481\\u048a-\\u052f]'

export const MARKS = /\p{M}+/gu
/** One character in the letters of search; several letters for a sign like `№`, nothing for a mark. */
export function foldSign(sign: string): string {
  const small = sign.normalize('NFKD').replace(MARKS, '').toLowerCase()
  const known = SEARCHED_AS[small]
  if (known !== undefined) return known
  return small.length > 1 ? [...small].map((letter) => SEARCHED_AS[letter] ?? letter).join('') : small
}
