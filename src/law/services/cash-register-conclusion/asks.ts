import type { Citation } from '../../citation.js'
import type { Condition } from '../../condition.js'
import type { Field } from '../../field.js'
import type { StepJournal } from '../../steps.js'

/** Only a conclusion is entered in the journal: a reasoned refusal is no conclusion. */
const concluded: Condition = { is: 'answer', path: 'steps.decide.outcome', oneOf: ['granted'] }
const inPerson: Condition = { is: 'answer', path: 'delivery', oneOf: ['in-person'] }

/** Where, when and by whom the system or the applicant's equipment is examined. */
export function visitFields(source: Citation): readonly Field[] {
  return [
    {
      id: 'inspectionFrom',
      kind: 'date',
      label: { kk: 'Тексеру басталатын күн', ru: 'День начала проверки', en: 'First day of the inspection' },
      source,
    },
    {
      id: 'inspectionPlace',
      kind: 'text',
      max: 500,
      label: { kk: 'Тексеру өтетін орын', ru: 'Место проверки', en: 'Place of the inspection' },
      source,
      personal: true,
    },
    {
      id: 'inspectors',
      kind: 'text-list',
      min: 1,
      max: 30,
      label: {
        kk: 'Тексеруді жүргізетіндер (тегі, аты-жөні, лауазымы)',
        ru: 'Кто проводит проверку (фамилия, имя, отчество, должность)',
        en: 'Who inspects (name and position)',
      },
      source,
      personal: true,
    },
  ]
}

/** The act of the examination and what it found. */
export function examinationFields(source: Citation): readonly Field[] {
  return [
    {
      id: 'examinationActNumber',
      kind: 'text',
      max: 60,
      label: { kk: 'Актінің нөмірі', ru: 'Номер акта', en: 'Number of the act' },
      source,
    },
    {
      id: 'examinationActDate',
      kind: 'date',
      label: { kk: 'Актінің күні', ru: 'Дата акта', en: 'Date of the act' },
      source,
    },
    {
      id: 'findings',
      kind: 'long-text',
      label: { kk: 'Не анықталды', ru: 'Что установлено', en: 'What was found' },
      source,
    },
    {
      id: 'nonconformities',
      kind: 'text-list',
      optional: true,
      max: 100,
      label: { kk: 'Сәйкессіздіктер', ru: 'Несоответствия', en: 'Nonconformities' },
      help: {
        kk: 'Сәйкес келмесе ғана жазылады: дәлелді бас тартуда аталады.',
        ru: 'Только если не соответствует: будут названы в мотивированном отказе.',
        en: 'Only where it does not conform: the reasoned refusal names them.',
      },
      source,
    },
  ]
}

/** The journal of conclusions issued; handed over in person, against signature in it (476-2015/1/6, 757-2012/15.9). */
export function conclusionsJournal(source: Citation): StepJournal {
  return { id: 'conclusions', number: 'journalNumber', source }
}

/**
 * How the result left. Handing it over is signed for in the journal of conclusions (476-2015/1/6, 757-2012/15.9).
 *
 * @param byPortal the route knows the portal
 * @param journal the clause that has a conclusion signed for in the journal
 */
export function deliveryFields(source: Citation, byPortal: boolean, journal: Citation): readonly Field[] {
  return [
    {
      id: 'delivery',
      kind: 'choice',
      label: { kk: 'Нәтиже қалай берілді', ru: 'Как выдан результат', en: 'How the result was delivered' },
      source,
      choices: [
        {
          id: 'in-person',
          label: { kk: 'қолма-қол, қол қойғызып', ru: 'лично, под подпись', en: 'in person, against signature' },
        },
        { id: 'post', label: { kk: 'пошта арқылы', ru: 'почтой', en: 'by post' } },
        { id: 'courier', label: { kk: 'курьерлік қызметпен', ru: 'курьерской службой', en: 'by courier' } },
        ...(byPortal
          ? [
              {
                id: 'portal',
                label: { kk: 'порталдағы жеке кабинетке', ru: 'в личный кабинет портала', en: 'to the portal account' },
              },
            ]
          : []),
      ],
    },
    {
      id: 'journalNumber',
      kind: 'integer',
      optional: true,
      min: 1,
      max: 999_999,
      when: concluded,
      label: {
        kk: 'Қорытындыларды беру журналындағы реттік нөмірі',
        ru: 'Порядковый номер в журнале выдачи заключений',
        en: 'Number in the journal of conclusions',
      },
      help: {
        kk: 'Қорытынды берілсе ғана; бас тарту журналға тіркелмейді. Жазылмаса, жылдың келесі бос нөмірі алынады.',
        ru: 'Только при выдаче заключения; отказ в журнал не вносится. Если не указан, берётся следующий свободный номер года.',
        en: 'For a conclusion only; a refusal is not entered in the journal. Where none is given, the next free one of the year is taken.',
      },
      source: journal,
    },
    {
      id: 'handedTo',
      kind: 'text',
      max: 200,
      when: { is: 'all', of: [concluded, inPerson] },
      label: {
        kk: 'Журналға қол қойған адам (тегі, аты-жөні)',
        ru: 'Кто расписался в журнале (фамилия, имя, отчество)',
        en: 'Who signed in the journal',
      },
      source: journal,
      personal: true,
    },
  ]
}
