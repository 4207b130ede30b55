import type { Field } from '../../field.js'
import type { DocumentRule, Procedure } from '../../service.js'
import { applicantFields } from '../common/applicant.js'
import { criteria } from './examination.js'

const centre: Field = {
  id: 'centre',
  kind: 'group',
  label: { kk: 'Куәландырушы орталық', ru: 'Удостоверяющий центр', en: 'Certification centre' },
  source: '209-2014/4/5.4',
  fields: [
    {
      id: 'name',
      kind: 'text',
      max: 500,
      label: { kk: 'Куәландырушы орталықтың атауы', ru: 'Наименование центра', en: 'Name of the centre' },
      source: '209-2014/4/3',
    },
    {
      id: 'address',
      kind: 'text',
      max: 500,
      label: {
        kk: 'Орталық орналасқан мекенжай',
        ru: 'Адрес размещения центра',
        en: 'Address at which the centre works',
      },
      help: {
        kk: 'Комиссия барып тексеретін орын.',
        ru: 'Место, которое проверит Комиссия.',
        en: 'The place that the Commission inspects.',
      },
      source: '209-2014/4/5.8.part3',
    },
    {
      id: 'integratesWithStateSystems',
      kind: 'yes-no',
      label: {
        kk: 'Мемлекеттік ақпараттық жүйелермен интеграцияланады ма',
        ru: 'Интегрируется с государственными информационными системами',
        en: 'Integrates with state information systems',
      },
      help: {
        kk: 'Иә болса, Комиссияға ақпараттық қауіпсіздік органы да кіреді.',
        ru: 'Если да, в Комиссию входит и орган по информационной безопасности.',
        en: 'If so, the body for information security sits in the Commission too.',
      },
      source: '209-2014/4/5.4',
    },
  ],
}

/** Clause 4 leaves the list to the standard of resolution No 136, whose text is not carried: what was handed in is written down. */
const documents: readonly DocumentRule[] = [
  {
    id: 'applicationPackage',
    title: {
      kk: 'Өтініш және стандартта көзделген құжаттар',
      ru: 'Заявление и документы, предусмотренные стандартом',
      en: 'The application and the documents that the standard calls for',
    },
    particulars: [
      {
        id: 'date',
        kind: 'date',
        notAfter: 'receipt',
        label: { kk: 'Өтініштің күні', ru: 'Дата заявления', en: 'Date of the application' },
        source: '209-2014/4/4',
      },
      {
        id: 'papers',
        kind: 'text-list',
        min: 1,
        max: 100,
        label: { kk: 'Тапсырылған құжаттар', ru: 'Сданные документы', en: 'Documents handed in' },
        help: {
          kk: 'Стандарттың (№ 136 қаулы) мәтіні бағдарламада жоқ: не тапсырылса, сол жазылады.',
          ru: 'Текста стандарта (постановление № 136) в программе нет: записывается то, что сдано.',
          en: 'The text of the standard (resolution No 136) is not carried: what was handed in is written down.',
        },
        source: '209-2014/4/4',
      },
    ],
    source: '209-2014/4/4',
  },
]

export const accredit: Procedure = {
  id: 'accredit',
  title: {
    kk: 'Куәландырушы орталықты аккредиттеу',
    ru: 'Аккредитация удостоверяющего центра',
    en: 'Accreditation of a certification centre',
  },
  application: null,
  fields: [applicantFields('209-2014/4/4'), centre],
  documents,
  criteria,
  result: {
    granted: 'paper.accreditation-certificate',
    refused: 'paper.refusal',
    acceptanceRefused: 'paper.refusal-of-acceptance',
  },
  effect: 'none',
  subject: { name: ['centre.name'] },
  source: '209-2014/4/3',
}
