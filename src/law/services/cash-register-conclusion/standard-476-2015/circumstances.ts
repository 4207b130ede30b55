import type { Condition } from '../../../condition.js'
import type { Field } from '../../../field.js'

/** Clause 9: the applicant in person, or a representative by power of attorney. */
export const representative: Field = {
  id: 'representative',
  kind: 'yes-no',
  label: {
    kk: 'Өтінішті сенімхат бойынша өкіл тапсырды ма',
    ru: 'Заявление подал представитель по доверенности',
    en: 'Filed by a representative with a power of attorney',
  },
  source: '476-2015/1/9',
}

/** Clause 9.1: the installation manual and the working copy are not asked of a system used there. */
export const usedInBanks: Field = {
  id: 'usedInBanks',
  kind: 'yes-no',
  label: {
    kk: 'КЖ банктерде не банк операцияларының жекелеген түрлерін жүзеге асыратын ұйымдарда қолданыла ма',
    ru: 'КС применяется в банках или организациях, осуществляющих отдельные виды банковских операций',
    en: 'The system is used in banks or organisations that carry out certain banking operations',
  },
  help: {
    kk: 'Иә болса, орнату және іске қосу жөніндегі нұсқаулық пен функционалдық көшірме талап етілмейді.',
    ru: 'Если да, инструкция по установке и запуску и функциональная копия не требуются.',
    en: 'If so, neither the installation manual nor the working copy is asked for.',
  },
  source: '476-2015/1/9.1',
}

export const byRepresentative: Condition = { is: 'answer', path: 'representative', oneOf: [true] }
export const notForBanks: Condition = { is: 'not', that: { is: 'answer', path: 'usedInBanks', oneOf: [true] } }
export const throughPortal: Condition = { is: 'answer', path: 'filing.channel', oneOf: ['portal'] }
export const notThroughPortal: Condition = { is: 'not', that: throughPortal }
