import type { Role } from '../../../service.js'

/** Clause 3: the Agency takes applications in and hands results out through its chancery. */
export const chancery: Role = {
  id: 'registry-clerk',
  title: { kk: 'Агенттіктің кеңсесі', ru: 'канцелярия Агентства', en: 'chancery of the Agency' },
}

/** The act charges “the Agency” and names no employee: whoever works on the application for it. */
export const agency: Role = {
  id: 'executor',
  title: {
    kk: 'Агенттіктің жауапты орындаушысы',
    ru: 'ответственный исполнитель Агентства',
    en: 'responsible executor of the Agency',
  },
}

/** The act does not say who signs; by usage the head. */
export const head: Role = {
  id: 'head',
  title: {
    kk: 'Агенттіктің басшысы не оның орынбасары',
    ru: 'руководитель Агентства либо его заместитель',
    en: 'head of the Agency or a deputy',
  },
}

/** Clause 3: “the provider”, to whom the Agency hands the application, with whom the contracts are made and who examines. */
export const technicalService: Role = {
  id: 'technical-service',
  title: {
    kk: '«Мемлекеттік техникалық қызмет» республикалық мемлекеттік кәсіпорны',
    ru: 'республиканское государственное предприятие «Государственная техническая служба»',
    en: 'State Technical Service',
  },
  of: 'organisation',
}

export const commission: Role = {
  id: 'commission',
  title: { kk: 'Аттестаттау комиссиясы', ru: 'Аттестационная комиссия', en: 'Attestation commission' },
  of: 'commission',
}
