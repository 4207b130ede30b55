import type { Definition } from '../../../service.js'

/** The short names of the annex. */
export const definitions: readonly Definition[] = [
  {
    term: { kk: 'Басқарма', ru: 'Управление', en: 'the Directorate' },
    meaning: {
      kk: 'көрсетілетін қызметті берушінің Байланыс және ақпараттандыру саласындағы мемлекеттік бақылау және қадағалау басқармасы',
      ru: 'Управление государственного контроля и надзора в сфере связи и информатизации услугодателя',
      en: "the provider's Directorate of State Control and Supervision in Communications and Informatization",
    },
    source: '209-2014/3/5.2',
  },
  {
    term: { kk: 'ЭҚАБЖ', ru: 'ЕСЭДО', en: 'the document system' },
    meaning: {
      kk: 'мемлекеттік органдардың электрондық құжат айналымының бірыңғай жүйесі',
      ru: 'единая система электронного документооборота государственных органов',
      en: 'the single system of electronic document circulation of state bodies',
    },
    source: '209-2014/3/5.1',
  },
]
