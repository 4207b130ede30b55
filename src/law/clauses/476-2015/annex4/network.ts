import type { Clause } from '../../clause.js'
import { formLines, type Section } from './form-lines.js'

const sections: readonly Section[] = [
  [
    '1',
    ['Желінің сәйкестендіру деректері', 'Идентификационные данные сети', 'What identifies the network'],
    [
      ['Атауы', 'Наименование', 'Name'],
      ['Аббревиатурасы', 'Аббревиатура', 'Abbreviation'],
      ['Тиістілігі', 'Принадлежность', 'Belonging'],
      ['Лицензиясы', 'Лицензия', 'Licence'],
    ],
  ],
  [
    '2',
    ['Желіні иеленуші', 'Владелец сети', 'Owner of the network'],
    [
      ['Ұйымның атауы', 'Наименование организации', 'Name of the organisation'],
      ['Ведомствоның атауы', 'Наименование ведомства', 'Name of the department'],
      ['Иеленушінің мәртебесі', 'Статус владельца', 'Status of the owner'],
      ['Басшысы', 'Руководитель', 'Head'],
      ['Мекенжайы', 'Адрес', 'Address'],
      ['Телефоны', 'Телефон', 'Telephone'],
      ['Факс', 'Номер факса', 'Fax'],
      ['E-mail', 'Электронная почта (E-mail)', 'E-mail'],
      ['Делдал', 'Посредник', 'Intermediary'],
    ],
  ],
  [
    '3',
    ['Желінің сипаттамасы', 'Характеристика сети', 'Characteristics of the network'],
    [
      ['Топология сипаттамасы', 'Характеристика топологии', 'Topology'],
      ['Берілетін ақпараттың түрі', 'Вид передаваемой информации', 'Kind of information transmitted'],
      ['Байланыс арналары', 'Каналы связи', 'Communication channels'],
      ['Көліктік хаттама', 'Транспортный протокол', 'Transport protocol'],
      ['Коммутациялау тораптарының саны', 'Количество узлов коммутации', 'Number of switching nodes'],
      [
        'Жалпы өткізу қабілеттілігі, секундына мегабит',
        'Общая пропускная способность, мегабит в секунду',
        'Total capacity, megabits a second',
      ],
      [
        'Өткізу қабілеттілігі: тораптың түрі, секундына мегабит',
        'Пропускная способность: вид узла, мегабит в секунду',
        'Capacity by kind of node, megabits a second',
      ],
    ],
  ],
  [
    '4',
    ['Қаржыландыру туралы мәліметтер', 'Сведения о финансировании', 'Finance'],
    [
      ['Құру кезеңі', 'Период создания', 'Period of creation'],
      [
        'Құруды қаржыландыру: көздері мен құны, мың теңге',
        'Финансирование создания: источники и стоимость, тысяч тенге',
        'Finance of the creation: sources and cost, thousand tenge',
      ],
      [
        'Қызмет көрсетуді қаржыландыру: көздері мен құны, мың теңге',
        'Финансирование обслуживания: источники и стоимость, тысяч тенге',
        'Finance of the upkeep: sources and cost, thousand tenge',
      ],
      ['Қосымша мәліметтер', 'Дополнительные сведения', 'Further information'],
    ],
  ],
  [
    '5',
    ['Сынақтан өткізулер туралы мәліметтер', 'Сведения о прохождении испытаний', 'Testing'],
    [
      ['Сынақтан өту кезеңі', 'Период прохождения испытаний', 'When tested'],
      ['Сынақтан өткізу хаттамасы туралы мәліметтер', 'Сведения о протоколе испытаний', 'Protocol of the tests'],
    ],
  ],
]

/** Annex 3: a data transmission network. */
export const network: readonly Clause[] = [
  {
    place: '4/annex3',
    kind: 'carried-out',
    says: {
      kk: 'Деректерді беру желісін тіркеу туралы өтінім: 5 бөлім.',
      ru: 'Заявка на регистрацию сети передачи данных: 5 разделов.',
      en: 'The application to register a data transmission network: 5 sections.',
    },
    does: {
      kk: 'Басындағы «тіркеу» мен «мәліметтерді жаңғырту», тіркеу нөмірі, ұсынылған күн бір рет (`request`) сұралып, нысанға түседі; нысан бос та, толтырылған да шығады. «желісіні», «иелнушінің» деген жазылуы актідегідей қалды.',
      ru: 'Графы «регистрация» и «обновление сведений», регистрационный номер и дата представления спрашиваются один раз (`request`) и ложатся в форму; она выводится и пустой, и заполненной. Написание «желісіні», «иелнушінің» оставлено как в акте.',
      en: "Registration or update, the registration number and the day of submission are asked once (`request`) and fill the form; it comes out blank or filled. The act's spelling «желісіні», «иелнушінің» is kept.",
    },
    tests: [
      'test/form/registration-476-4.test.ts',
      'test/form/labels.test.ts',
      'test/journeys/state-registration.test.ts',
    ],
  },
  ...formLines('4/annex3', '476.4.3', sections),
]
