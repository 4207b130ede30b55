import { applicantId, applicantName, idNumber, systemFacts } from '../fields/476-1.js'
import { field, group, project } from '../fields/declare.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'

const source = '476-2015/1/annex3'
const item4 = '476-2015/1/annex3/4'
const item5 = '476-2015/1/annex3/5'
const item6 = '476-2015/1/annex3/6'
const { name, version, developedOn, packageSize, packageMadeOn } = systemFacts(item5)

const fields = [
  group('applicant', ['Өтініш беруші', 'Заявитель', 'Applicant'], source, [
    ...applicantId('476-2015/1/annex3/2'),
    applicantName('476-2015/1/annex3/3'),
  ]),
  group('documents', ['Ұсынылған құжаттар', 'Представленные документы', 'Documents'], item4, [
    field('submitted', 'text-list', ['Ұсынылған құжаттар', 'Представленные документы', 'Documents'], item4, {
      optional: true,
      max: 100,
    }),
    field(
      'taxModuleManual',
      'yes-no',
      [
        '"Салық инспекторының жұмыс орны" модулін пайдалану жөніндегі нұсқаулық',
        'Руководство по эксплуатации модуля «Рабочее место налогового инспектора»',
        "Manual of the tax inspector's module",
      ],
      item4,
    ),
    field(
      'installationManual',
      'yes-no',
      [
        'Компьютер жүйесін орнату және іске қосу жөніндегі нұсқаулық',
        'Инструкция по установке и запуску компьютерной системы',
        'Instruction on installing and starting the system',
      ],
      item4,
      {
        optional: true,
        help: {
          kk: 'Банктер мен банк операцияларының жекелеген түрлерін жүзеге асыратын ұйымдардан талап етілмейді.',
          ru: 'Не требуется от банков и организаций, осуществляющих отдельные виды банковских операций.',
          en: 'Not asked of banks and organisations that carry out some kinds of banking operations.',
        },
      },
    ),
    field(
      'incomingNumber',
      'text',
      [
        'Уәкілетті орган ведомствосының кіріс хатының нөмірі',
        'Номер входящего письма ведомства уполномоченного органа',
        'Number of the incoming letter',
      ],
      item4,
      { optional: true, max: 60 },
    ),
    field(
      'incomingDate',
      'date',
      [
        'Уәкілетті орган ведомствосының кіріс хатының күні',
        'Дата входящего письма ведомства уполномоченного органа',
        'Day of the incoming letter',
      ],
      item4,
      { optional: true },
    ),
  ]),
  group('system', ['КЖ сипаттамасы', 'Характеристика КС', 'The computer system'], item5, [
    name,
    version,
    developedOn,
    packageSize,
    packageMadeOn,
    field('registeredOn', 'date', ['Тіркеу күні', 'Дата регистрации', 'Day of registration'], item5, {
      optional: true,
    }),
    field('changedOn', 'date', ['Мәліметтердің өзгеру күні', 'Дата изменения сведений', 'Day of change'], item5, {
      optional: true,
      notBefore: 'registeredOn',
    }),
  ]),
  group('certificate', ['Сәйкестік сертификаты', 'Сертификат соответствия', 'Certificate of conformity'], item6, [
    field(
      'protocolNumber',
      'text',
      [
        'Аккредиттелген сынақ зертханасының сынақ хаттамасының нөмірі',
        'Номер протокола испытаний аккредитованной лаборатории',
        'Number of the test report',
      ],
      item6,
      { max: 100 },
    ),
    field(
      'protocolDate',
      'date',
      [
        'Аккредиттелген сынақ зертханасының сынақ хаттамасының күні',
        'Дата протокола испытаний аккредитованной лаборатории',
        'Day of the test report',
      ],
      item6,
      { notAfter: 'receipt' },
    ),
    field(
      'laboratory',
      'text',
      ['Сынақ зертханасының атауы', 'Наименование испытательной лаборатории', 'Name of the laboratory'],
      item6,
      { max: 500 },
    ),
    field('number', 'text', ['Сертификаттың нөмірі', 'Номер сертификата', 'Number of the certificate'], item6, {
      max: 100,
    }),
    field(
      'issuedOn',
      'date',
      ['Сертификаттың берілген күні', 'Дата выдачи сертификата', 'Day of issue of the certificate'],
      item6,
      { notBefore: 'protocolDate', notAfter: 'receipt' },
    ),
    field(
      'validUntil',
      'date',
      [
        'Сертификаттың қолданылу мерзімінің аяқталатын күні',
        'Дата окончания срока действия сертификата',
        'Last day of the certificate',
      ],
      item6,
      { notBefore: 'issuedOn' },
    ),
    field('systemNumber', 'text', ['КЖ №', 'КС №', 'Number of the system'], item6, { optional: true, max: 100 }),
  ]),
]

export const form476x1x3: Form = {
  id: '476.1.3',
  title: FORM_TITLES['476.1.3'],
  direction: 'filed',
  official: true,
  source,
  orientation: 'portrait',
  remarks: [
    {
      kk: 'Актіде «(иә/жоқ)» нұсқадан, күндерден және хаттың нөмірінен кейін де тұр; тармақтар бөлімдер арқылы бірыңғай нөмірленген; қолы, күні мен мөрі жоқ; «жүзеге ұйымдарда», «өзгеру күн» деп жазылған.',
      ru: 'В акте «(иә/жоқ)» стоит и после версии, дат и номера письма; пункты нумеруются сквозь разделы; нет подписи, даты и печати; написано «жүзеге ұйымдарда», «өзгеру күн».',
      en: 'The act asks yes/no even after a version, dates and a letter number; items are numbered across sections; there is no signature, date or seal; «жүзеге ұйымдарда», «өзгеру күн» are its own.',
    },
    {
      kk: '1-тармаққа өтініш берушінің түрі, 3-тармаққа оның атауы жазылады: оқылуы біздікі.',
      ru: 'В пункт 1 пишется вид заявителя, в пункт 3 — его наименование: это наше прочтение.',
      en: 'Item 1 takes the kind of applicant, item 3 the name: a reading of ours.',
    },
  ],
  fields,
  derived: [idNumber(['applicant.bin', 'applicant.iin'])],
  fromCase: (view) => project(fields, view.answers),
}
