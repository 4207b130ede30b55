import type { Definition } from '../../../service.js'

/** Clause 2 and the short names of clauses 3 and 15. */
export const definitions: readonly Definition[] = [
  {
    term: { kk: 'мемлекеттік қызмет алушы', ru: 'получатель государственной услуги', en: 'recipient of the service' },
    meaning: {
      kk: 'заңды немесе жеке тұлға',
      ru: 'юридическое или физическое лицо',
      en: 'a legal entity or an individual',
    },
    source: '757-2012/2.1',
  },
  {
    term: {
      kk: 'құрылымдық-функционалдық бірлік (ҚФБ)',
      ru: 'структурно-функциональная единица (СФЕ)',
      en: 'structural and functional unit',
    },
    meaning: {
      kk: 'қызмет көрсетуге қатысатын органдардың жауапты тұлғалары, ақпараттық жүйелері немесе олардың бөліктері',
      ru: 'ответственные лица органов, информационные системы или их подсистемы, участвующие в оказании услуги',
      en: 'the persons in charge, information systems or parts of them that take part in the service',
    },
    source: '757-2012/2.2',
  },
  {
    term: { kk: 'қорытынды', ru: 'заключение', en: 'conclusion' },
    meaning: {
      kk: 'компьютер жүйесінің техникалық талаптарға сәйкестігі туралы қорытынды',
      ru: 'заключение о соответствии компьютерной системы техническим требованиям',
      en: 'the conclusion that a computer system conforms to the technical requirements',
    },
    source: '757-2012/2.3',
  },
  {
    term: { kk: 'Комитет', ru: 'Комитет', en: 'the Committee' },
    meaning: {
      kk: 'Көлік және коммуникация министрлігінің Байланыс және ақпараттандыру комитеті',
      ru: 'Комитет связи и информатизации Министерства транспорта и коммуникаций',
      en: 'the Committee for Communications and Informatization of the Ministry of Transport and Communications',
    },
    source: '757-2012/3',
  },
  {
    term: { kk: 'БЭҚАЖ', ru: 'ЕСЭДО', en: 'the document system' },
    meaning: {
      kk: 'бірыңғай электрондық құжат айналымы жүйесі',
      ru: 'единая система электронного документооборота',
      en: 'the single system of electronic document circulation',
    },
    source: '757-2012/15.3',
  },
]
