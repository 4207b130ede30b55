import type { KnownFinding } from './finding.js'

/** What the tool does with most oddities of a form. */
export const AS_IN_THE_ACT: KnownFinding['does'] = {
  kk: 'Нысанды актідегідей шығарады.',
  ru: 'Выводит форму так, как в акте.',
  en: 'Prints the form as the act has it.',
}

/** Spellings of the act that its form keeps. */
export function slip(citation: string, found: KnownFinding['found']): KnownFinding {
  return {
    id: 'spelling-kept',
    citation,
    severity: 'note',
    title: { kk: 'Қате жазылған сөздер', ru: 'Описки', en: 'Slips of spelling' },
    found,
    does: AS_IN_THE_ACT,
  }
}
