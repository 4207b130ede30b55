import type { audit as kk } from '../kk/audit.js'
import type { Same } from '../same.js'

const named = (subject: string): string => subject.slice(subject.lastIndexOf('/') + 1)
const touching = (subject: string): string => (subject === '' ? '' : ` (${named(subject)})`)

export const audit: Same<typeof kk> = {
  descriptions: {
    verify: 'проверить цепочку журнала и соответствие всех таблиц записанным действиям',
    head: 'отметка конца журнала: запишите её в бумажный журнал',
    export: 'выгрузить журнал вместе с независимой программой проверки',
    replay: 'пересчитать решённые дела по их собственным редакциям',
    rebuild: 'построить списки и поиск заново из действий журнала',
  },
  options: {
    head: 'записанная ранее отметка: журнал должен её сохранять',
    output: 'файл выгрузки («-» – стандартный вывод)',
    force: 'записать вместо существующего файла',
    mask: 'скрыть персональные данные: содержание скрытых действий не доказывается, цепочка доказывается',
    case: 'только это дело (можно несколько раз)',
  },
  verified: (acts, subjects, numbers) =>
    `Всё соответствует: проверено действий – ${acts}, дел и записей – ${subjects}, номеров – ${numbers}.`,
  destroyed: (number: string, cases: number, acts: number) =>
    `Персональные данные уничтожены (акт ${number}): дел ${cases}, действий ${acts}. Сверьте с подписанным актом.`,
  setBack: (count, act, from, to) =>
    `Записано по часам, переведённым назад: действий ${count}, первое – № ${act} (после ${from} – ${to}). Журнал цел.`,
  code: (code) => `Отметка журнала: ${code}`,
  codeHint: 'Запишите эту отметку с датой в бумажный журнал; потом: kz-is audit verify --head ОТМЕТКА',
  broken: (count) => `Несоответствий: ${count}. Первое:`,
  more: (count) => `… и ещё ${count}`,
  fault: {
    changed: (table, row, subject, columns) =>
      `«${table}», ${row || 'таблица'}${touching(subject)}: значения не те, что следуют из действий${columns === '' ? '' : `: ${columns}`}`,
    missing: (table, row, subject, _columns) =>
      `«${table}», ${row}${touching(subject)}: нет строки, которая следует из действий`,
    surplus: (table, row, subject, _columns) =>
      `«${table}», ${row}${touching(subject)}: эта строка не следует ни из одного действия`,
    unreadable: (table, row, subject, _columns) => `«${table}»${touching(subject)} не читается: ${row}`,
    unfoldable: (table, row, subject, _columns) =>
      `«${table}», ${row}${touching(subject)}: из действий не складывается дело`,
    replaced: (table, row, subject, _columns) =>
      `«${table}», ${row}${touching(subject)}: прежняя запись подменена другой`,
    forged: (table: string, row: string, subject: string, _columns: string) =>
      `«${table}», ${row}${touching(subject)}: запись об уничтожении данных не подтверждается: названные действия не таковы, как сказано, или нет акта об уничтожении`,
    cut: (table, row, _subject, _columns) => `«${table}»: конец журнала отрезан, действия ${row} нет`,
  },
  calendar: {
    missing: (year) => `календаря ${year} года рядом с базой нет, а он к ней применён`,
    changed: (year) => `календарь ${year} года рядом с базой не тот, что применён`,
    surplus: (year) => `календарь ${year} года, который лежит рядом, к этой базе не применялся`,
  },
  remedy: {
    calendar:
      'Поставить календарь, как он записан: kz-is calendar restore; если верен файл: kz-is calendar apply ФАЙЛ --reason "ПРИЧИНА"',
    stop: 'Прекратите работу с этим файлом и сохраните его копию; восстановите целую резервную копию: kz-is restore ФАЙЛ',
    rebuild: 'Журнал цел: списки можно построить из него заново: kz-is audit rebuild',
  },
  rebuilt: (subjects) => `Построено заново по журналу: дел и записей – ${subjects}.`,
  exported: (acts, path) => `Выгружено действий – ${acts}: ${path}`,
  masked: 'Персональные данные скрыты: содержание таких строк этот файл не доказывает, цепочку доказывает.',
  verifier: (path, journal) => `Программа проверки: ${path} (запуск: node ${path} ${journal})`,
  progress: (subjects) => `Проверено дел и записей: ${subjects}`,
  replayed: (cases, differing) => `Решённых дел: ${cases}; с расхождениями: ${differing}. Ничего не исправлено.`,
  unjudged: (count) =>
    `Основания ${count} дел не пересмотрены: реестр искали по названию, тогдашний ответ не сохранён.`,
  notJudged: (count) =>
    `У ${count} дел персональные данные уничтожены: решение заново не судилось, пересчитаны только сроки.`,
  difference: {
    accepted: 'момент принятия',
    edition: 'редакция',
    grounds: 'основания отказа',
    decision: 'решение',
    serviceDue: 'срок услуги',
    complaint: 'момент регистрации жалобы',
    fold: 'действия',
  },
  column: { case: 'Дело', what: 'Что', recorded: 'Записано', now: 'Пересчитано' },
  errors: {
    'audit-broken-journal': (f) => ({
      what: `Журнал не цел: действие ${f.act}`,
      why: 'Из повреждённого журнала списки не строятся. Ничего не изменено.',
      remedy: [
        'Посмотрите, что нарушено: kz-is audit verify',
        'Восстановите целую резервную копию: kz-is restore ФАЙЛ',
      ],
    }),
    'head-code-invalid': (f) => ({
      what: `«${f.text}» – не отметка журнала`,
      why: 'Отметка – номер действия и шестнадцать знаков по четыре.',
      remedy: ['Введите её как на бумаге, например: kz-is audit verify --head 1207-7K3D-0QXW-9A2F-HM5B'],
    }),
  },
}
