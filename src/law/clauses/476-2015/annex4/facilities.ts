import type { Text } from '../../../../text.js'
import type { Clause } from '../../clause.js'
import { lineOf, type Names } from './form-lines.js'

const LINES: readonly Names[] = [
  ['Бірыңғай бюджеттік жіктеу коды', 'Код единой бюджетной классификации', 'Code of the budget classification'],
  ['Иеленушінің атауы', 'Наименование владельца', 'Name of the owner'],
  [
    'Басшысы: лауазымы, тегі, аты, әкесінің аты',
    'Руководитель: должность, фамилия, имя, отчество',
    'Head: position and name',
  ],
  ['Мекенжайы', 'Адрес', 'Address'],
  ['Жауапты орындаушы', 'Ответственный исполнитель', 'Responsible executor'],
  ['Телефоны', 'Телефон', 'Telephone'],
  ['Факс', 'Номер факса', 'Fax'],
  ['E-mail', 'Электронная почта (E-mail)', 'E-mail'],
]

const noQuantity: Text = {
  kk: ' Саны бағаны жоқ, оның жиыны да жоқ.',
  ru: ' Графы количества нет, нет и её итога.',
  en: ' It has no column of quantity and no total of it.',
}

/** The tables bear no number in the act: their titles, in its order, and what is peculiar to their totals. */
const TABLES: readonly (readonly [names: Names, peculiar?: Text])[] = [
  [
    ['Лицензияланған бағдарламалық қамтамасыз ету', 'Лицензированное программное обеспечение', 'Licensed software'],
    {
      kk: ' Техникалық қолдау құны теңгемен, қалғаны мың теңгемен: бөлек қосылады.',
      ru: ' Стоимость поддержки в тенге, прочее в тысячах тенге: складывается раздельно.',
      en: ' Support cost is in tenge, the rest in thousands: they are added up apart.',
    },
  ],
  [['Тапсырыс берілген бағдарламалық өнімдер', 'Заказные программные продукты', 'Commissioned software']],
  [['Серверлер', 'Серверы', 'Servers']],
  [['Дербес компьютерлер', 'Персональные компьютеры', 'Personal computers'], noQuantity],
  [['Тасымалданатын компьютерлер', 'Переносные компьютеры', 'Portable computers'], noQuantity],
  [['Желілік принтерлер', 'Сетевые принтеры', 'Network printers']],
  [['Локалдық принтерлер', 'Локальные принтеры', 'Local printers']],
  [
    ['Сканерлер', 'Сканеры', 'Scanners'],
    {
      kk: ' Құны бағаны жоқ, оның жиыны да жоқ.',
      ru: ' Графы стоимости нет, нет и её итога.',
      en: ' It has no column of cost and no total of it.',
    },
  ],
]

function tableClause([names, peculiar]: (typeof TABLES)[number], at: number): Clause {
  return {
    place: `4/annex5/part${at + 1}`,
    kind: 'carried-out',
    says: { kk: `«${names[0]}» кестесі.`, ru: `Таблица «${names[1]}».`, en: `The table “${names[2]}”.` },
    does: {
      kk: `Жолдары екі бөлікпен сұралады, «Барлығы» бағандар бойынша есептеледі.${peculiar?.kk ?? ''}`,
      ru: `Строки спрашиваются в двух частях, «Барлығы» вычисляется по графам.${peculiar?.ru ?? ''}`,
      en: `Its rows are asked in two parts, «Барлығы» is computed by column.${peculiar?.en ?? ''}`,
    },
    tests: ['test/form/registration-476-4.test.ts', 'test/form/totals-476-4.test.ts'],
  }
}

/** Annex 5: information and computing facilities. */
export const facilities: readonly Clause[] = [
  {
    place: '4/annex5',
    kind: 'carried-out',
    says: {
      kk: 'Ақпараттық есептеу құралдарын тіркеу туралы өтінім: 8 жол және 8 кесте.',
      ru: 'Заявка на регистрацию информационно-вычислительных средств: 8 строк и 8 таблиц.',
      en: 'The application to register information and computing facilities: 8 lines and 8 tables.',
    },
    does: {
      kk: 'Кестелер А (орталық аппарат) және Б (аумақтық органдар) бөліктерімен сұралады, «Барлығы» есептеледі. Нысанда «тіркеу» мен «жаңғырту» белгісі де, тіркеу нөмірі де жоқ: екеуі өтініммен бірге (`request`) сұралады, нысанға түспейді.',
      ru: 'Таблицы спрашиваются частями А (центральный аппарат) и Б (территориальные органы), «Барлығы» вычисляется. Граф «регистрация» и «обновление», номера в форме нет: они спрашиваются вместе с заявкой (`request`) и в форму не попадают.',
      en: 'The tables are asked in parts А (central staff) and Б (territorial bodies) and «Барлығы» is computed. The form has neither the marks nor the registration number: both are asked with the application (`request`) and do not stand in the form.',
    },
    tests: [
      'test/form/registration-476-4.test.ts',
      'test/form/totals-476-4.test.ts',
      'test/journeys/state-registration.test.ts',
    ],
  },
  ...LINES.map((names, at) => lineOf(`4/annex5/${at + 1}`, names, '476.4.5')),
  ...TABLES.map(tableClause),
]
