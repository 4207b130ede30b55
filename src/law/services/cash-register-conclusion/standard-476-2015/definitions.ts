import type { Definition } from '../../../service.js'

/** What the standard itself calls by a short name. */
export const definitions: readonly Definition[] = [
  {
    term: { kk: 'көрсетілетін қызметті беруші', ru: 'услугодатель', en: 'provider' },
    meaning: {
      kk: 'Инвестициялар және даму министрлігінің Байланыс, ақпараттандыру және ақпарат комитеті',
      ru: 'Комитет связи, информатизации и информации Министерства по инвестициям и развитию',
      en: 'the Committee for Communications, Informatization and Information of the Ministry of Investments and Development',
    },
    source: '476-2015/1/3',
  },
  {
    term: { kk: 'портал', ru: 'портал', en: 'portal' },
    meaning: {
      kk: '«электрондық үкіметтің» веб-порталы, www.egov.kz',
      ru: 'веб-портал «электронного правительства», www.egov.kz',
      en: 'the web portal of the e-government, www.egov.kz',
    },
    source: '476-2015/1/3.2',
  },
  {
    term: { kk: 'қорытынды', ru: 'заключение', en: 'conclusion' },
    meaning: {
      kk: 'компьютер жүйесінің бақылау-касса машиналарының мемлекеттік тізіліміне енгізу үшін қойылатын техникалық талаптарға сәйкестігі туралы қызмет нәтижесі',
      ru: 'результат услуги: о соответствии компьютерной системы техническим требованиям для включения в государственный реестр контрольно-кассовых машин',
      en: 'the result of the service: that a computer system conforms to the technical requirements for the State register of cash registers',
    },
    source: '476-2015/1/6',
  },
  {
    term: { kk: 'КЖ', ru: 'КС', en: 'the system' },
    meaning: {
      kk: 'компьютерлік жүйе; порталға арналған тізімде актінің өзі оны «КС» деп те атайды',
      ru: 'компьютерная система; в перечне для портала сам акт называет её и «КС»',
      en: 'the computer system; the list for the portal calls it «КС» as well',
    },
    source: '476-2015/1/9.1',
  },
]
