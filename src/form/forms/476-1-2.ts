import { applicantId, applicantName, idNumber, place, systemFacts } from '../fields/476-1.js'
import { backupMeasures, backups, passwords } from '../fields/476-1-backups.js'
import { requirements } from '../fields/476-1-requirements.js'
import { field, group, named, project } from '../fields/declare.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'

const source = '476-2015/1/annex2'
const facts = systemFacts(source)

const fields = [
  group('applicant', ['Өтініш беруші', 'Заявитель', 'Applicant'], source, [
    applicantName(source),
    ...applicantId(source),
    place(
      'place',
      ['Өтініш берушінің орналасқан жері', 'Местонахождение заявителя', 'Where the applicant is'],
      source,
      false,
    ),
  ]),
  group('system', ['Компьютер жүйесі', 'Компьютерная система', 'Computer system'], source, [
    facts.name,
    facts.developer,
    facts.version,
    facts.developedOn,
    facts.packageSize,
    facts.packageMadeOn,
    place(
      'developerPlace',
      ['КЖ әзірлеушісі орналасқан жер', 'Местонахождение разработчика КС', 'Where the developer is'],
      source,
      true,
    ),
  ]),
  requirements,
  passwords,
  field('structure', 'choice', ['КЖ құрылымы', 'Структура КС', 'Structure of the system'], source, {
    choices: [
      { id: 'client-server', label: named(['клиент-сервер', 'клиент-сервер', 'client and server']) },
      { id: 'host-terminal', label: named(['хост-терминал', 'хост-терминал', 'host and terminal']) },
    ],
  }),
  backupMeasures,
  backups,
  field(
    'restoreTime',
    'text',
    ['Жүйені толық қалпына келтіру уақыты', 'Время полного восстановления системы', 'Time of a full restoration'],
    source,
    { max: 200 },
  ),
  group('signer', ['Қол қоюшы', 'Подписавший', 'Who signed'], source, [
    field(
      'name',
      'text',
      [
        'Өтініш берушінің немесе оның басшысының Т.А.Ә.',
        'Ф. И. О. заявителя или его руководителя',
        'Applicant or head',
      ],
      source,
      { max: 200, personal: true },
    ),
  ]),
]

export const form476x1x2: Form = {
  id: '476.1.2',
  title: FORM_TITLES['476.1.2'],
  direction: 'filed',
  official: true,
  source,
  orientation: 'portrait',
  remarks: [
    {
      kk: 'Бірінші мекенжайда бос орын сөздің алдында тұр, екіншісінде бір бос орын артық: ол кеңсеге немесе пәтерге қалдырылған.',
      ru: 'В первом адресе пропуск стоит перед словом, во втором пропуском больше: он оставлен для офиса или квартиры.',
      en: 'In the first address the blank stands before its word; the second has one more, left for an office or a flat.',
    },
    {
      kk: '«8 белгіден кем емес» мерзім жолында тұрса да, ұзындыққа қатысты; аудит журналы туралы талап екі рет келеді.',
      ru: '«8 белгіден кем емес» стоит при сроке, хотя говорит о длине; требование о журнале аудита стоит дважды.',
      en: '«8 белгіден кем емес» stands under validity though it speaks of length; the audit-log requirement appears twice.',
    },
    {
      kk: '«керектісін сызу»: таңдалмаған нұсқа сызылып тасталады.',
      ru: '«керектісін сызу»: вычёркивается вариант, который не выбран.',
      en: '«керектісін сызу»: the option that was not chosen is struck out.',
    },
  ],
  fields,
  derived: [idNumber(['applicant.kind', 'applicant.bin', 'applicant.iin'])],
  fromCase: (view) => project(fields, view.answers),
}
