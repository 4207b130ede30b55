import { applicantName, phones, place, systemFacts } from '../fields/476-1.js'
import { field, given, group, project } from '../fields/declare.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'

const source = '476-2015/1/annex1'
const item3 = '476-2015/1/annex1/3'
const { name, version, developedOn, developer } = systemFacts(item3)

const fields = [
  group('paper', ['Құжат', 'Документ', 'Paper'], source, [
    field('date', 'date', ['Берілген күні', 'Дата выдачи', 'Day of issue'], source),
  ]),
  group('applicant', ['Өтініш беруші', 'Заявитель', 'Applicant'], source, [
    applicantName('476-2015/1/annex1/1'),
    place(
      'place',
      ['Өтініш берушінің орналасқан жері', 'Местонахождение заявителя', 'Where the applicant is'],
      '476-2015/1/annex1/2',
      true,
    ),
    ...phones('476-2015/1/annex1/2'),
  ]),
  group('system', ['Компьютер жүйесі', 'Компьютерная система', 'Computer system'], item3, [
    name,
    version,
    developedOn,
    developer,
    place(
      'developerPlace',
      ['Әзірлеушінің орналасқан жері', 'Местонахождение разработчика', 'Where the developer is'],
      item3,
      true,
    ),
    field(
      'developerPhone',
      'phone',
      ['Әзірлеушінің телефоны', 'Телефон разработчика', "Developer's telephone"],
      item3,
      {
        optional: true,
        personal: true,
      },
    ),
    field('developerFax', 'phone', ['Әзірлеушінің факсы', 'Факс разработчика', "Developer's fax"], item3, {
      optional: true,
      personal: true,
    }),
  ]),
  group('signer', ['Қол қоюшы', 'Подписывающий', 'Signer'], source, [
    field(
      'name',
      'text',
      [
        'Уәкілетті орган ведомствосының басшысы',
        'Руководитель ведомства уполномоченного органа',
        'Head of the department of the authorised body',
      ],
      source,
      { max: 200, personal: true },
    ),
  ]),
]

export const form476x1x1: Form = {
  id: '476.1.1',
  title: FORM_TITLES['476.1.1'],
  direction: 'issued',
  official: true,
  source,
  orientation: 'portrait',
  remarks: [
    {
      kk: 'Мекенжайда бос орын сөздің алдында тұр: мән сөзден бұрын жазылады; соңғы бос орын кеңсеге немесе пәтерге қалдырылған.',
      ru: 'В адресе пропуск стоит перед словом: значение пишется до него; последний пропуск оставлен для офиса или квартиры.',
      en: 'In the address the blank stands before its word; the last one is left for an office or a flat.',
    },
  ],
  fields,
  fromCase: (view) =>
    project(
      fields,
      given({
        ...view.answers,
        paper: { date: view.paper.date },
        signer: view.signer ? { name: view.signer.name } : undefined,
      }),
    ),
}
