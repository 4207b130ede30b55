/** What annex 4 of order 476 and annex 2 of order 209 say, written down from their text and not from the program's. */

export type ActUnit = 'working-hour' | 'working-day' | 'minute'

/** Sub-clause of clause 5, the tool's name of the step, who does it, whose employee, in what time. Sub-clause 11 gives two terms. */
export type ActStep = readonly [
  subclause: number,
  step: string,
  who: string,
  whose: 'provider' | 'organisation',
  amount: number,
  unit: ActUnit,
]

export const ROUTE: readonly ActStep[] = [
  [1, 'register', 'registry-clerk', 'provider', 1, 'working-hour'],
  [2, 'head-assigns', 'head', 'provider', 4, 'working-hour'],
  [3, 'directorate-assigns', 'head-of-directorate', 'provider', 4, 'working-hour'],
  [4, 'completeness', 'chief-expert', 'provider', 14, 'working-day'],
  [5, 'send-to-organisation', 'registry-clerk', 'provider', 1, 'working-hour'],
  [6, 'organisation-register', 'organisation-registry-clerk', 'organisation', 1, 'working-hour'],
  [7, 'organisation-head-assigns', 'organisation-head', 'organisation', 4, 'working-hour'],
  [8, 'director-assigns', 'department-director', 'organisation', 4, 'working-hour'],
  [9, 'deputy-director-assigns', 'department-deputy-director', 'organisation', 1, 'working-hour'],
  [10, 'section-head-assigns', 'section-head', 'organisation', 15, 'minute'],
  [11, 'decide', 'leading-specialist', 'organisation', 4, 'working-day'],
  [11, 'draft-certificate', 'leading-specialist', 'organisation', 4, 'working-hour'],
  [12, 'organisation-sign', 'organisation-head', 'organisation', 4, 'working-hour'],
  [13, 'organisation-send', 'organisation-registry-clerk', 'organisation', 1, 'working-day'],
  [14, 'receive-certificate', 'registry-clerk', 'provider', 1, 'working-hour'],
  [15, 'head-assigns-certificate', 'head', 'provider', 4, 'working-hour'],
  [16, 'directorate-assigns-certificate', 'head-of-directorate', 'provider', 4, 'working-hour'],
  [17, 'check-certificate', 'chief-expert', 'provider', 11, 'working-day'],
  [18, 'sign', 'head', 'provider', 4, 'working-hour'],
  [19, 'issue', 'registry-clerk', 'provider', 1, 'working-day'],
]

/** Where the check of 5.4 found something wrong: straight to the signature and the sending. */
export const REFUSAL: readonly string[] = [
  'register',
  'head-assigns',
  'directorate-assigns',
  'completeness',
  'decide-refusal',
  'sign',
  'issue',
]

/** A number and its parts: `of('2/5', 19)` is 2/5, 2/5.1 … 2/5.19. */
const of = (number: string, parts: number): readonly string[] => [
  number,
  ...Array.from({ length: parts }, (_, at) => `${number}.${at + 1}`),
]

/** 209-2014, annex 2: nine clauses, 19 + 8 + 10 + 10 sub-clauses, and an annex of which only the heading is left. */
export const PLACES_209: readonly string[] = [
  '2/1',
  '2/2',
  '2/3',
  '2/4',
  ...of('2/5', 19),
  ...of('2/6', 8),
  ...of('2/7', 10),
  ...of('2/8', 10),
  '2/9',
  '2/annex1',
]

/** An application's sections: number, and how many lines. */
const form = (annex: string, sections: readonly (readonly [number: string, lines: number])[]): readonly string[] => [
  annex,
  ...sections.flatMap(([number, lines]) => of(`${annex}/${number}`, lines)),
]

/**
 * 476-2015, annex 4: fourteen clauses, what has a number within them, paragraphs without one that set a rule of their own, then five
 * applications by section and line. Annex 2 has two sections 7; annex 5 has eight numbered lines and eight tables without a number.
 */
export const PLACES_476: readonly string[] = [
  '4/1',
  '4/2',
  '4/3',
  '4/3.part2',
  ...of('4/4', 3),
  '4/5',
  '4/6',
  '4/6.part2',
  '4/7',
  '4/8',
  '4/8.part2',
  '4/8.part3',
  '4/9',
  ...of('4/10', 2),
  '4/10.part2',
  '4/10.part3',
  '4/10.part4',
  '4/10.part5',
  '4/10.part6',
  '4/10.part7',
  '4/11',
  '4/12',
  '4/13',
  '4/14',
  ...form('4/annex1', [
    ['1', 4],
    ['2', 8],
    ['3', 9],
    ['4', 7],
    ['5', 4],
    ['6', 6],
    ['7', 2],
    ['8', 2],
  ]),
  ...form('4/annex2', [
    ['1', 5],
    ['2', 9],
    ['3', 2],
    ['4', 7],
    ['5', 2],
    ['7', 2],
    ['7.part2', 4],
    ['8', 2],
  ]),
  ...form('4/annex3', [
    ['1', 4],
    ['2', 9],
    ['3', 7],
    ['4', 4],
    ['5', 2],
  ]),
  ...form('4/annex4', [
    ['1', 4],
    ['2', 9],
    ['3', 6],
    ['4', 3],
    ['5', 4],
    ['6', 6],
    ['7', 5],
    ['8', 4],
    ['9', 2],
    ['10', 2],
  ]),
  '4/annex5',
  ...Array.from({ length: 8 }, (_, at) => `4/annex5/${at + 1}`),
  ...Array.from({ length: 8 }, (_, at) => `4/annex5/part${at + 1}`),
]
