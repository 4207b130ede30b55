import type { Found, ProblemWords } from '../../form/answers/problem.js'
import type { FieldKind } from '../../law/field.js'
import type { answers as kk } from '../kk/answers.js'
import type { Same } from '../same.js'

/** The command that shows what such a file holds, where it is known. */
const sample = ({ hint }: { readonly hint?: string }): readonly string[] =>
  hint === undefined ? [] : [`Образец и перечень полей: ${hint}`]

const kinds: Readonly<Record<FieldKind, string>> = {
  text: 'текст в одну строку',
  'long-text': 'текст',
  iin: '12 цифр в кавычках (ИИН)',
  bin: '12 цифр в кавычках (БИН)',
  date: 'дата в кавычках (ГГГГ-ММ-ДД)',
  time: 'время в кавычках (ЧЧ:мм)',
  percent: 'процент',
  integer: 'целое число',
  decimal: 'число (в кавычках или без них)',
  'yes-no': 'true или false',
  choice: 'одно из значений перечня',
  phone: 'номер телефона (текст)',
  email: 'адрес электронной почты',
  'ens-tru': 'код ЕНС ТРУ',
  group: 'группа полей {…}',
  list: 'список строк [{…}]',
  'text-list': 'список текстов ["…"]',
}

const found: Readonly<Record<Found, string>> = {
  text: 'текст',
  number: 'число',
  'yes-no': 'true/false',
  object: 'группа полей {…}',
  array: 'список […]',
  nothing: 'пустое значение (null)',
}

const identifier = { iin: 'ИИН', bin: 'БИН' } as const
const compare = 'Сверьте все 12 цифр с документом.'
const leaveIt = 'Сверьте с документом; если там так же, оставьте как есть.'
const wipe = 'Удалите этот символ и наберите текст заново.'

const problems: ProblemWords = {
  missing: () => ({ what: 'нет ответа', remedy: 'Заполните это поле.' }),
  'unknown-key': (f) => ({
    what: `поля «${f.key}» здесь нет`,
    remedy: f.nearest === null ? 'Уберите его.' : `Возможно, имелось в виду «${f.nearest}».`,
  }),
  'unknown-keys-more': (f) => ({ what: `неизвестных полей ещё ${f.count}`, remedy: 'Уберите их.' }),
  'not-called-for': (f) => ({
    what: 'в этих обстоятельствах такой ответ не требуется',
    remedy: `Уберите его или проверьте ответ: ${f.depends.join(', ')}.`,
  }),
  'wrong-type': (f) => ({
    what: `здесь должно быть: ${kinds[f.expected]}, а дано: ${found[f.found]}`,
    remedy:
      f.found === 'number'
        ? 'Запишите значение в кавычках: "…".'
        : `Запишите значение в нужном виде: ${kinds[f.expected]}.`,
  }),
  'choice-unknown': (f) => ({
    what: 'такого значения нет в перечне',
    remedy: `${f.nearest === null ? '' : `Возможно, имелось в виду «${f.nearest}». `}Перечень: ${f.choices.map(({ id, label }) => `${id} (${label.ru})`).join('; ')}.`,
  }),
  'too-long': (f) => ({
    what: `длина текста – ${f.length}, а наибольшая – ${f.limit} знаков`,
    remedy: 'Сократите текст.',
  }),
  'too-few-rows': (f) => ({
    what: `строк: ${f.found}, а нужно не менее ${f.limit}`,
    remedy: 'Добавьте недостающие строки.',
  }),
  'too-many-rows': (f) => ({
    what: `строк: ${f.found}, а допускается не более ${f.limit}`,
    remedy: 'Уберите лишние строки.',
  }),
  'integer-not-whole': () => ({ what: 'это не целое число', remedy: 'Запишите целое число цифрами, например 4.' }),
  wanted: () => ({ what: '«да» без указания, чем оно обеспечено', remedy: 'Допишите или оставьте, как на бумаге.' }),
  'integer-below-advised': (f) => ({
    what: `в форме указано: не менее ${f.limit}`,
    remedy: 'Сверьте с документом; принимается так, как подано.',
  }),
  'integer-too-small': (f) => ({ what: `число не может быть меньше ${f.limit}`, remedy: 'Сверьте с документом.' }),
  'integer-too-great': (f) => ({ what: `число не может быть больше ${f.limit}`, remedy: 'Сверьте с документом.' }),
  'control-character': (f) => ({ what: `на месте ${f.position} стоит управляющий символ (${f.code})`, remedy: wipe }),
  'direction-mark': (f) => ({
    what: `на месте ${f.position} стоит невидимый знак, меняющий направление письма (${f.code})`,
    remedy: wipe,
  }),
  'broken-character': (f) => ({ what: `на месте ${f.position} стоит повреждённый символ (${f.code})`, remedy: wipe }),
  'line-break': (f) => ({
    what: `на месте ${f.position} разрыв строки, а этот ответ пишется в одну строку`,
    remedy: 'Запишите текст в одну строку.',
  }),
  'date-shape': () => ({
    what: 'дата записана неверно',
    remedy: 'Запишите её в виде ГГГГ-ММ-ДД, например 2025-03-14.',
  }),
  'date-impossible': () => ({ what: 'такого дня нет в календаре', remedy: 'Сверьте дату с документом.' }),
  'date-too-early': (f) => ({
    what: `${f.date} раньше, чем ${f.thanLabel === null ? 'день подачи заявления' : `«${f.thanLabel.ru}»`} (${f.limit})`,
    remedy: 'Сверьте обе даты с документом.',
  }),
  'date-too-late': (f) => ({
    what: `${f.date} позже, чем ${f.thanLabel === null ? 'день подачи заявления' : `«${f.thanLabel.ru}»`} (${f.limit})`,
    remedy: 'Сверьте обе даты с документом.',
  }),
  'percent-shape': () => ({
    what: 'процент записан неверно',
    remedy: 'Запишите как в документе, без знака: 79,99 или 79.99.',
  }),
  'percent-range': () => ({ what: 'процент не может быть больше 100', remedy: 'Сверьте с документом.' }),
  'decimal-shape': () => ({
    what: 'число записано неверно',
    remedy: 'Запишите одними цифрами, без знака и без единицы: 1250 или 1250,5.',
  }),
  'time-shape': () => ({
    what: 'время записано неверно',
    remedy: 'Запишите часы и минуты, от 00:00 до 23:59: 10:00 или 15:30.',
  }),
  'ens-tru-shape': () => ({
    what: 'код ЕНС ТРУ записан неверно',
    remedy: 'Запишите его с точками: 6, 3 и 6 цифр, например 620111.000.000000.',
  }),
  'phone-digits': () => ({
    what: 'в номере телефона должно быть не менее трёх цифр',
    remedy: 'Например: +7 (7172) 75-43-23 или 1414.',
  }),
  'phone-character': (f) => ({
    what: `в номере телефона на месте ${f.position} стоит посторонний символ`,
    remedy: 'Например: +7 (7172) 75-43-23, вн. 12.',
  }),
  'email-shape': (f) => ({
    what: {
      'no-at': 'в адресе нет знака @',
      'two-at': 'в адресе больше одного знака @',
      space: 'в адресе есть пробел',
      'no-name': 'перед знаком @ ничего нет',
      'no-domain': 'часть после знака @ неверна',
      dots: 'точки в адресе стоят неверно',
    }[f.fault],
    remedy: 'Например: nazvanie@example.kz.',
  }),
  'identifier-length': (f) => ({
    what: `${identifier[f.kind]} состоит из 12 цифр, а здесь их ${f.found}`,
    remedy: compare,
  }),
  'identifier-not-digit': (f) => ({
    what: `${identifier[f.kind]}: на месте ${f.position} стоит не цифра`,
    remedy: 'Пишите только цифры (0, а не букву О).',
  }),
  'identifier-never-issued': (f) => ({
    what: `${identifier[f.kind]} с такими цифрами 1–11 не выдаётся: контрольная цифра в обоих проходах равна 10`,
    remedy: compare,
  }),
  'identifier-check-digit': (f) => ({
    what: `${identifier[f.kind]}: 12-я цифра (контрольная) не соответствует первым одиннадцати: должна быть ${f.expected}, а стоит ${f.found}`,
    remedy: compare,
  }),
  'identifier-is-bin': () => ({ what: '5-я цифра от 4 до 6: это БИН, а здесь нужен ИИН', remedy: 'Запишите ИИН.' }),
  'identifier-is-iin': () => ({ what: '5-я цифра от 0 до 3: это ИИН, а здесь нужен БИН', remedy: 'Запишите БИН.' }),
  'mixed-letters': (f) => ({
    what: `в слове на месте ${f.position} смешаны латинские и кириллические буквы, ${f.alphabet === 'latin' ? 'латиницей' : 'кириллицей'} набрано: ${f.letters}`,
    remedy: 'Исправьте, чтобы слово находилось поиском; если так и нужно, оставьте.',
  }),
  'invisible-removed': (f) => ({
    what: `невидимый символ на месте ${f.position} (${f.code}) удалён`,
    remedy: 'Проверьте, верно ли записано слово.',
  }),
  'iin-birth-date': () => ({ what: 'цифры 1–6 ИИН не являются датой календаря', remedy: leaveIt }),
  'iin-century-digit': () => ({ what: '7-я цифра ИИН не от 1 до 6', remedy: leaveIt }),
  'bin-registration-month': () => ({ what: 'цифры 3–4 БИН не являются месяцем (01–12)', remedy: leaveIt }),
  'bin-kind-digits': () => ({ what: 'цифры 5–6 БИН не соответствуют известному виду лица', remedy: leaveIt }),
}

export const answers: Same<typeof kk> = {
  problems,
  fieldsOf: (names) => `Поля: ${names}`,
  errors: {
    'answers-empty': (f) => ({ what: 'Файл пуст', remedy: ['Запишите в файл сведения в виде JSON.', ...sample(f)] }),
    'answers-too-large': (f) => ({
      what: `Файл слишком велик: ${f.bytes} байт, а допускается не более ${f.limit}`,
      remedy: ['В файл записываются сведения о документах, а не сами документы.'],
    }),
    'answers-not-utf8': () => ({
      what: 'Файл не в кодировке UTF-8',
      remedy: ['Сохраните файл заново в текстовом редакторе в кодировке UTF-8.'],
    }),
    'answers-not-json': (f) => ({
      what: `Не удалось прочитать JSON: строка ${f.line}, место ${f.column}`,
      why: f.found === null ? 'текст обрывается' : `здесь не может стоять «${f.found}»`,
      remedy: ['Проверьте в этом месте запятые, кавычки и скобки.', ...sample(f)],
    }),
    'answers-not-object': (f) => ({
      what: `В файле должна быть ${found.object}, а дано: ${found[f.found]}`,
      remedy: ['Запишите сведения внутри скобок {…}.', ...sample(f)],
    }),
    'answers-too-deep': (f) => ({
      what: `Скобки JSON вложены глубже ${f.limit} уровней: строка ${f.line}, место ${f.column}`,
      remedy: ['Проверьте скобки в этом месте.', ...sample(f)],
    }),
    'answers-duplicate-key': (f) => ({
      what: `Поле «${f.key}» дано дважды: строка ${f.line}, место ${f.column}`,
      remedy: ['Оставьте одно из двух.'],
    }),
    'answers-number-rounded': (f) => ({
      what: `Число округлилось бы при чтении: строка ${f.line}, место ${f.column}`,
      why: `в нём ${f.digits} значащих цифр; точно читаются числа не более чем из 15`,
      remedy: ['Запишите его в кавычках, например "79.99".'],
    }),
  },
}
