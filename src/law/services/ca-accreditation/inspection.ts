import type { Field } from '../../field.js'

/** What the notice of the inspection tells the applicant. */
export const notice: readonly Field[] = [
  {
    id: 'inspectionFrom',
    kind: 'date',
    label: {
      kk: 'Барып тексеру басталатын күн',
      ru: 'День начала проверки с выездом',
      en: 'Day the inspection begins',
    },
    source: '209-2014/4/8.9',
  },
  {
    id: 'inspectionPlace',
    kind: 'text',
    max: 500,
    label: { kk: 'Тексеру орны', ru: 'Место проверки', en: 'Place of the inspection' },
    source: '209-2014/4/8.9',
  },
  {
    id: 'inspectors',
    kind: 'text-list',
    min: 1,
    max: 50,
    label: { kk: 'Тексеретін Комиссия мүшелері', ru: 'Проверяющие члены Комиссии', en: 'Members who inspect' },
    source: '209-2014/4/5.8.part3',
    personal: true,
  },
]

/** The Commission's act, on which the certificate rests. */
export const inspectionAct: readonly Field[] = [
  {
    id: 'examinationActNumber',
    kind: 'text',
    max: 60,
    label: { kk: 'Комиссия актісінің нөмірі', ru: 'Номер акта Комиссии', en: "Number of the Commission's act" },
    source: '209-2014/4/5.8.part3',
  },
  {
    id: 'examinationActDate',
    kind: 'date',
    label: { kk: 'Актінің күні', ru: 'Дата акта', en: 'Date of the act' },
    source: '209-2014/4/5.8.part3',
  },
  {
    id: 'findings',
    kind: 'long-text',
    label: { kk: 'Тексеру кезінде анықталғаны', ru: 'Установлено при проверке', en: 'What the inspection found' },
    source: '209-2014/4/5.8.part3',
  },
]
