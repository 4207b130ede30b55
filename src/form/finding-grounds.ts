import type { Citation } from '../law/citation.js'
import type { FindingGround, OwnBasis } from '../register/acts.js'
import type { Text } from '../text.js'
import { clausesKk } from './clause.js'

/** What monitoring finds, in the words of 829-2024/10 and /36 shortened. */
export const FINDING_GROUND_TITLES: Readonly<Record<FindingGround, Text>> = {
  'false-data': {
    kk: 'ұсынылған мәліметтердің дұрыс еместігі',
    ru: 'недостоверность представленных сведений',
    en: 'false data',
  },
  'false-documents': {
    kk: 'ұсынылған құжаттардың дұрыс еместігі',
    ru: 'недостоверность представленных документов',
    en: 'false documents',
  },
  'expired-documents': {
    kk: 'қолданылу мерзімі өткен құжаттар',
    ru: 'документы с истёкшим сроком действия',
    en: 'expired documents',
  },
  'criteria-lost': {
    kk: 'енгізу өлшемшарттарына сәйкестіктің жоғалуы',
    ru: 'утрата соответствия критериям включения',
    en: 'loss of conformity with the criteria',
  },
  'not-renewed': {
    kk: 'өтпелі мерзімде мәліметтер мен құжаттардың өзектендірілмеуі',
    ru: 'сведения и документы не актуализированы в переходный срок',
    en: 'data and documents not brought up to date within the transition',
  },
}

/** Clauses that an exclusion on a ground rests on, the first of them its own. */
function clausesOfGround(ground: FindingGround): readonly Citation[] {
  return ground === 'not-renewed' ? ['829-2024/10', '829-2024/36'] : ['829-2024/10']
}

/** The same as a Kazakh paper says it: «Қағидалардың 10 және 36-тармақтарына», before «сәйкес» or alone. */
export function groundClausesKk(ground: FindingGround, ending: 'plain' | 'dative' = 'plain'): string {
  if (ground !== 'not-renewed') return clausesKk(clausesOfGround(ground), ending)
  return `Қағидалардың 10 және 36-тармақтары${ending === 'dative' ? 'на' : ''}`
}

export function basisOfGround(ground: FindingGround): OwnBasis {
  return ground === 'not-renewed' ? '829-2024/36' : '829-2024/10'
}
