/** Kazakh letters to the Russian ones they are typed as. */
const KAZAKH: Readonly<Record<string, string>> = {
  ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и',
} // biome-ignore format: a table

/**
 * Latin letters that look like Cyrillic ones, by case: a capital H is read as Н, a small h stands for һ.
 * Only inside a word that has a Cyrillic letter: a wholly Latin word stays what it is.
 */
export const LOOKALIKE: Readonly<Record<string, string>> = {
  a: 'а', b: 'в', c: 'с', e: 'е', h: 'х', i: 'и', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у',
  A: 'а', B: 'в', C: 'с', E: 'е', H: 'н', I: 'и', K: 'к', M: 'м', O: 'о', P: 'р', T: 'т', X: 'х', Y: 'у',
} // biome-ignore format: a table

export const MARKS = /\p{M}+/gu
/** One character in the letters of search; several letters for a sign like `№`, nothing for a mark. */
export function foldSign(sign: string): string {
  const small = sign.normalize('NFKD').replace(MARKS, '').toLowerCase()
  return KAZAKH[small] ?? small
}
