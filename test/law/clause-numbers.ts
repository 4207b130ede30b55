import type { ActId } from '../../src/law/citation.js'
import { NUMBERS as NUMBERS_829 } from './numbers-829-2024.js'

/** A number and its parts: `of('5', 3)` is 5, 5.1, 5.2, 5.3. */
const of = (number: string, parts: number): readonly string[] => [number, ...run(parts).map((at) => `${number}.${at}`)]
const run = (last: number, first = 1): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
const under = (prefix: string, ...numbers: readonly (readonly string[])[]): readonly string[] =>
  numbers.flat().map((number) => `${prefix}/${number}`)
/** The sections of a form, each with so many items, 1 and on. */
const sections = (prefix: string, ...items: readonly number[]): readonly string[] =>
  under(prefix, ...items.map((parts, at) => of(String(at + 1), parts)))

const act757: readonly string[] = [
  ...under('order', run(1), of('2', 2), run(5, 3)),
  '1',
  ...of('2', 3),
  '3',
  '4',
  ...of('5', 2),
  ...run(14, 6),
  ...of('15', 9),
  '16',
  '17',
  // Table 1: four actions, the columns of the act's own table
  'annex1',
  ...under('annex1', run(4)),
  'annex2',
]

const act209: readonly string[] = [
  ...under('order', of('1', 5), ['2'], of('3', 2), run(5, 4)),
  ...under('1', run(4), of('5', 11), of('6', 7), of('7', 6), of('8', 6), ['9', 'annex1']),
  ...under('2', run(4), of('5', 19), of('6', 8), of('7', 10), of('8', 10), ['9', 'annex1']),
  // In this order in the act: 8, 10, 9 and 10 again
  ...under('3', run(4), of('5', 11), of('6', 13), of('7', 4), ['8', '10'], of('9', 17), [
    '10.part2',
    'annex1',
    'annex2',
  ]),
  ...under('4', run(4), of('5', 8), of('6', 9), of('7', 4), of('8', 10), ['9', 'annex1']),
  // Annex 5 is repealed; annex 6 lists five repealed orders
  '5',
  '6',
  ...under('6', run(5)),
]

const act676: readonly string[] = [
  ...under('order', run(3)),
  ...run(3),
  ...of('4', 6),
  ...run(8, 5),
  ...of('9', 7),
  ...run(14, 10),
  'annex1',
  ...under('annex1', run(2)),
  'annex2',
  ...under('annex2', run(13)),
  'annex3',
  'annex4',
]

const act476: readonly string[] = [
  ...under('order', of('1', 5), of('2', 4), ['3', '4']),
  ...under('1', ['1', '2'], of('3', 2), of('4', 3), run(7, 5), of('8', 2), of('9', 2), of('10', 2), run(15, 11)),
  '1/annex1',
  ...under('1/annex1', run(3)),
  '1/annex2',
  // Its items run on through its three sections
  '1/annex3',
  ...under('1/annex3', run(6)),
  // Annexes 2 and 5 have lost their text
  '2',
  ...under('3', run(3), of('4', 3), run(8, 5), of('9', 1), of('10', 2), run(14, 11), ['annex1']),
  ...under('4', run(3), of('4', 3), run(9, 5), of('10', 2), run(14, 11)),
  '4/annex1',
  ...sections('4/annex1', 4, 8, 9, 7, 4, 6, 2, 2),
  '4/annex2',
  ...sections('4/annex2', 5, 9, 2, 7, 2),
  // Two sections 7 and none 6
  ...under('4/annex2', of('7', 2), of('7.part2', 4), of('8', 2)),
  '4/annex3',
  ...sections('4/annex3', 4, 9, 7, 4, 2),
  '4/annex4',
  ...sections('4/annex4', 4, 9, 6, 3, 4, 6, 5, 4, 2, 2),
  '4/annex5',
  ...under('4/annex5', run(8)),
  '5',
]

/**
 * Every number in the five acts, written down from their texts and not from the program's: clauses, sub-clauses, rows, items of forms,
 * annexes. Paragraphs without a number of their own are not among them.
 */
export const CLAUSE_NUMBERS: Readonly<Record<ActId, readonly string[]>> = {
  '757-2012': act757,
  '209-2014': act209,
  '676-2014': act676,
  '476-2015': act476,
  '829-2024': NUMBERS_829,
}
