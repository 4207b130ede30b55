/** A number and its parts: `of('5', 7)` is 5, 5.1 … 5.7. */
const of = (number: string, parts: number): readonly string[] => [
  number,
  ...Array.from({ length: parts }, (_, at) => `${number}.${at + 1}`),
]
const upTo = (last: number, first = 1): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => String(first + at))

/**
 * Every number in the act 829-2024, written down from its text and not from the program's: the order (its clause 2 has
 * 3 sub-clauses), 36 clauses of the rules in five chapters, 11 annexes. What has a number of its own stands here, and the one
 * paragraph without a number that sets a rule apart from its clause (clause 5, on software that is not independent).
 */
export const NUMBERS: readonly string[] = [
  'order/1',
  ...of('order/2', 3),
  'order/3',
  'order/4',
  // Chapter 1
  '1',
  ...of('2', 9),
  '3',
  // Chapter 2
  '4',
  ...of('5', 7),
  '5.part2',
  ...of('6', 6),
  ...upTo(11, 7),
  // Chapter 3
  ...upTo(27, 12),
  // Chapter 4
  ...upTo(34, 28),
  // Chapter 5
  '35',
  '36',
  // Annexes: the form of the registry, the main requirements, nine forms
  'annex1',
  'annex2',
  ...upTo(5).map((row) => `annex2/${row}`),
  ...of('annex2/6', 4),
  'annex2/7',
  ...of('annex2/8', 2),
  ...of('annex2/9', 3),
  ...of('annex2/10', 4),
  ...of('annex2/11', 4),
  'annex3',
  'annex4',
  // Item 7 is missing in the act itself: its place is kept, and says so.
  ...upTo(11).map((item) => `annex4/${item}`),
  ...upTo(11, 5).map((annex) => `annex${annex}`),
]
