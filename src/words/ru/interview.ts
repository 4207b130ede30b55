import type { FieldKind } from '../../law/field.js'
import type { interview as kk } from '../kk/interview.js'
import type { Same } from '../same.js'

const hints: Readonly<Record<Exclude<FieldKind, 'text' | 'group' | 'list'>, string>> = {
  'long-text': 'можно в несколько строк; чтобы закончить, нажмите Enter на пустой строке',
  iin: '12 цифр',
  bin: '12 цифр',
  date: '14.03.2025, 2025-03-14, сегодня, завтра',
  time: 'часы и минуты: 10:00 или 9:30',
  percent: 'как в документе: 79,99',
  integer: 'целое число',
  decimal: 'целое или дробное число: 1250 или 1250,5',
  'yes-no': 'д – да, н – нет',
  choice: 'наберите номер или нажмите ↑↓',
  phone: 'например, +7 (7172) 75-43-23',
  email: 'например, nazvanie@example.kz',
  'ens-tru': '6, 3 и 6 цифр с точками: 620111.000.000000',
  'text-list': 'каждый с новой строки; чтобы закончить, нажмите Enter на пустой строке',
}

export const interview: Same<typeof kk> = {
  hints,
  plainChoiceHint: 'наберите номер',
  yes: 'да',
  no: 'нет',
  none: '–',
  keys: '<\u00a0назад   ?\u00a0пояснение   Ctrl-D\u00a0сохранить\u00a0и\u00a0выйти',
  keysExplained:
    'На любом вопросе: < – предыдущий вопрос, ? – это пояснение (после обоих Enter), Ctrl-D – сохранить и выйти.',
  keysOfWork: '<\u00a0назад   ?\u00a0пояснение   Ctrl-D\u00a0выйти\u00a0без\u00a0записи',
  keysExplainedOfWork:
    'На любом вопросе: < – предыдущий вопрос, ? – это пояснение (после обоих Enter), Ctrl-D – выйти, ничего не записав.',
  plainInput: 'Ответ:',
  pickInput: 'Выбор:',
  answerNeeded: 'На этот вопрос нужен ответ.',
  pickOne: (n) => `Выберите номер от 1 до ${n}.`,
  problem: (text) => `Ошибка: ${text}`,
  warning: (text) => `Обратите внимание: ${text}`,
  enterForNone: 'Enter – без ответа',
  dashForNone: '«-» – без ответа',
  enterForThis: (answer) => `Enter – ${answer}`,
  suggested: (answer) => `Enter – ${answer} (из прежнего заявления)`,
  tabToMend: 'Tab – исправить',
  progress: (n, of) => `${n}/${of}`,

  documentThere: (title) => `«${title}»: есть ли в пакете?`,
  groupThere: (title) => `«${title}»: заполнять?`,
  anotherRow: (title, row) => (row === 0 ? `«${title}»: добавить строку?` : `«${title}»: добавить ещё строку?`),
  rowHeading: (title, row) => `${title}: ${row + 1}`,
  clause: (citation) => `Основание: ${citation}`,
  showClause: (citation) => `Текст пункта: kz-is law show ${citation}`,
  firstQuestion: 'Это первый вопрос, назад пути нет.',
  known: 'Этот заявитель уже известен: его сведения предлагаются, если они верны, нажмите Enter.',
  prefilled: (answered, of) => `Что уже известно, заполнено: ${answered}/${of}; при проверке это можно изменить.`,
  resumed: (answered, of) => `Продолжаем: отвечено на ${answered} из ${of}.`,
  stray: (paths) => `Эти ответы черновика больше не спрашиваются и сохранены не будут: ${paths}`,

  review: {
    heading: 'Проверьте перед сохранением',
    line: (n, text) => `${n}. ${text}`,
    problem: (n, text) => `ответ ${n}: ${text}`,
    problemElsewhere: (path, text) => `${path}: ${text}`,
    problems: (n) => `Ответов, которые нужно исправить: ${n}`,
    menu: 'Что дальше?',
    store: 'сохранить',
    change: 'изменить ответ',
    again: 'показать всё ещё раз',
    leave: 'отложить и выйти (ответы сохранятся)',
    leaveWork: 'выйти, ничего не записав',
    which: 'Номер ответа, который нужно изменить',
    whichHint: (n) => `1–${n}`,
    notYet: 'Сначала нужно исправить:',
    aside: (question, answer) =>
      `На вопрос «${question}» теперь отвечено «${answer}», поэтому больше не действуют (они хранятся и вернутся, если понадобятся):`,
    back: 'Снова действуют данные раньше ответы:',
    open: (n) => `Новых вопросов: ${n}`,
    rowRemoved: 'Строка убрана.',
    item: (text) => `- ${text}`,
  },

  errors: {
    interrupted: (f) => ({
      what:
        f.draft === null
          ? 'Прервано: ничего не записано'
          : f.again === undefined
            ? `Опрос прерван; ответы сохранены в черновике ${f.draft}`
            : `Прервано; ответы сохранены: ${f.draft}`,
      remedy: [f.again ?? (f.draft === null ? 'Повторите команду' : `kz-is intake --resume ${f.draft}`)],
    }),
  },
}
