import type { Clause } from '../../clause.js'

/** Kazakh, Russian, English. */
export type Names = readonly [kk: string, ru: string, en: string]

/** A section of an application: its number in the act, its name, the names of its lines, numbered from 1. */
export type Section = readonly [number: string, names: Names, lines: readonly Names[]]

/**
 * The clauses of an application's sections and lines: `4/annex1/3` and `4/annex1/3.7`. A number that the act uses twice has its
 * second section under `7.part2`.
 */
export function formLines(annex: string, form: string, sections: readonly Section[]): readonly Clause[] {
  return sections.flatMap(([number, names, lines]) => [
    asked(`${annex}/${number}`, `${names[0]} (бөлім).`, `${names[1]} (раздел).`, `${names[2]} (section).`, form),
    ...lines.map((line, at) => lineOf(`${annex}/${number}.${at + 1}`, line, form)),
  ])
}

/** One line of an application. */
export function lineOf(place: string, names: Names, form: string): Clause {
  return asked(place, `«${names[0]}» жолы.`, `Строка «${names[1]}».`, `The line “${names[2]}”.`, form)
}

/** What becomes of sections and lines is always the same: a question and a blank. */
function asked(place: string, kk: string, ru: string, en: string, form: string): Clause {
  return {
    place,
    kind: 'carried-out',
    says: { kk, ru, en },
    does: {
      kk: `Өтінім қабылданғанда сұралады, ${form} нысанының өз жолына түседі.`,
      ru: `Спрашивается при приёме заявки и ложится в свою строку формы ${form}.`,
      en: `It is asked at intake and fills its line of form ${form}.`,
    },
    tests: ['test/form/labels.test.ts', 'test/form/registration-476-4.test.ts'],
  }
}
