import type { ErrorFacts } from '../../expected-error.js'
import type { calendar as kk } from '../kk/calendar.js'
import type { Same } from '../same.js'

const months = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ')
const ofMonths = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
const weekdays = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье']

const dated = (date: string): string =>
  `${Number(date.slice(8, 10))} ${ofMonths[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(0, 4))} года`
const short = (date: string): string => `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`

/** Число с нужной формой слова: 1 день, 2 дня, 5 дней, 11 дней, 21 день. */
const counted = (n: number, one: string, few: string, many: string): string => {
  const tens = n % 100
  const units = n % 10
  if (tens >= 11 && tens <= 14) return `${n} ${many}`
  return `${n} ${units === 1 ? one : units >= 2 && units <= 4 ? few : many}`
}
const workingDays = (n: number): string => counted(n, 'рабочий день', 'рабочих дня', 'рабочих дней')
const calendarDays = (n: number): string => counted(n, 'календарный день', 'календарных дня', 'календарных дней')
const workingHours = (n: number): string => counted(n, 'рабочий час', 'рабочих часа', 'рабочих часов')
const days = (n: number): string => counted(n, 'день', 'дня', 'дней')
const hours = (n: number): string => counted(n, 'час', 'часа', 'часов')
const minutes = (n: number): string => counted(n, 'минута', 'минуты', 'минут')
const years = (list: readonly number[]): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} и ${list.at(-1)}`

export const calendar: Same<typeof kk> = {
  months,
  weekdays,
  weekdaysShort: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],

  longDate: dated,
  shortDate: short,
  onDate: dated,
  byDate: (date) => `не позднее ${dated(date)}`,
  ofDate: (date) => `от ${dated(date)}`,
  dayOfWeek: (date, weekday) => `${dated(date)}, ${weekdays[weekday - 1]}`,
  longMoment: (m) => `${dated(m)}, ${m.slice(11, 16)}`,
  shortMoment: (m) => `${short(m)} ${m.slice(11, 16)}`,

  days,
  workingDays,
  calendarDays,
  duration: (amount, unit) =>
    ({ minute: minutes, 'working-hour': workingHours, 'working-day': workingDays, 'calendar-day': calendarDays })[unit](
      amount,
    ),
  spent: (d, h, m) => [d && workingDays(d), h && hours(h), m && minutes(m)].filter(Boolean).join(' ') || minutes(0),
  left: (length) => `осталось: ${length}`,
  late: (length) => `просрочено на: ${length}`,

  confirmed: 'подтверждён',
  projected: 'предварительный',
  projectedYears: (list) =>
    list.length > 1
      ? `Внимание: календари на ${years(list)} годы предварительные, после официального подтверждения дата может измениться.`
      : `Внимание: календарь на ${years(list)} год предварительный, после официального подтверждения дата может измениться.`,

  reason: {
    weekday: 'рабочий день',
    weekend: 'выходной день',
    dayOff: (name, act) => `${name}; основание: ${act}`,
    workingWeekend: (transferredFrom, act) => `рабочий день (взамен: ${transferredFrom}); основание: ${act}`,
  },

  acceptance: {
    'as-filed': 'Заявление поступило в часы приёма и считается принятым в момент поступления.',
    'before-opening': 'Заявление поступило до начала рабочего дня и считается принятым в этот день в 9:00.',
    break: 'Заявление поступило в обеденный перерыв (13:00–14:30) и считается принятым в этот день в 14:30.',
    'after-closing': 'Заявление поступило после окончания приёма и считается принятым в следующий рабочий день в 9:00.',
    'day-off': 'Заявление поступило в нерабочий день и считается принятым в следующий рабочий день в 9:00.',
  },

  term: {
    event: (when) => `Событие: ${when}.`,
    backFrom: (when) => `Отсчёт назад от дня: ${when}.`,
    length: (duration) => `Срок: ${duration}.`,
    startsNextDay: 'Срок в днях начинается на следующий день после события, день события не считается.',
    runsInWorkingTime:
      'Срок в часах и минутах идёт с момента события и только в рабочее время (9:00–13:00 и 14:30–18:30).',
    countsBack: 'Срок считается назад от этого дня, сам этот день не считается.',
    doesNotRoll: 'Обратный срок в календарных днях на рабочий день не переносится.',
    counted: (first, last, from, to) =>
      first === last ? `${first}-й день: ${from}.` : `${first}–${last}-й дни: ${from} – ${to}.`,
    stretch: (from, to, length) => `Засчитано: ${from} – ${to} (${length}).`,
    skipped: (day, reason) => `Не считается: ${day} – ${reason}.`,
    nonWorking: (day, reason) => `Нерабочий день: ${day} – ${reason}.`,
    worked: (day, reason) => `Тоже считается: ${day} – ${reason}.`,
    rolled: (from, to) =>
      `Последний день срока – нерабочий (${from}), поэтому срок перенесён на следующий рабочий день: ${to}.`,
    end: (when) => `Срок истекает: ${when}.`,
    latest: (when) => `Последний возможный день: ${when}.`,
  },

  commands: {
    calendar: 'рабочий календарь Казахстана: годы, рабочие дни, проверка',
    show: 'показать год: месяцы, дни отдыха и их основания, число рабочих дней',
    year: 'год (если не указан – текущий)',
    days: 'сосчитать рабочие дни между двумя датами (обе включаются)',
    from: 'первый день, ГГГГ-ММ-ДД',
    to: 'последний день, ГГГГ-ММ-ДД',
    check: 'проверить загруженные календари; если есть что исправить, код выхода – 10',
    examples: 'Примеры:',
  },

  show: {
    title: (year) => `Рабочий календарь на ${year} год (пятидневная неделя)`,
    status: (status) => `Состояние: ${status}`,
    total: (working, all) => `В году ${days(all)}, из них ${workingDays(working)}.`,
    month: (month, working) => `${months[month - 1]}: ${working}`,
    legend: 'Число у названия месяца – рабочие дни. * – день отдыха или праздник, + – рабочий выходной.',
    daysOff: 'Дни отдыха и праздники',
    workingWeekends: 'Рабочие субботы и воскресенья',
    insteadOf: (date) => `взамен ${date}`,
    acts: 'Основания',
    notes: 'Примечания',
  },

  daysBetween: {
    answer: (from, to, working, all) =>
      `${from} – ${to}: ${workingDays(working)}, всего ${days(all)} (оба дня включаются).`,
    differs: 'Дни, которые отличаются от обычной недели:',
  },

  check: {
    years: (known, count) => `Загружены календари: ${known} (${counted(count, 'год', 'года', 'лет')}).`,
    fine: 'Исправлять нечего.',
    findings: (n) => `Требует исправления: ${n}.`,
    finding: 'исправить',
    notice: 'к сведению',
    say: {
      'year-missing': (f) => `Нет календаря на ${f.year} год: ни одна дата этого года не вычисляется.`,
      'next-year-missing': (f) =>
        `Нет календаря на следующий, ${f.year} год: сроки, которые в него переходят, не вычисляются. Производственный календарь обычно публикуют в декабре.`,
      'year-projected': (f) =>
        `Календарь на ${f.year} год предварительный: об этом сказано у каждой даты, которая на него опирается. Почему: kz-is calendar show ${f.year}`,
      'still-projected': (f) =>
        `${f.year} год закончился, а календарь всё ещё предварительный: сверьте его с опубликованным и отметьте «confirmed».`,
      'transfer-unmatched': (f) => `У перенесённого дня нет пары: ${f.date} и ${f.other}.`,
      'shift-missing': (f) =>
        `Праздник ${f.date} пришёлся на выходной, но ${f.other} не отмечен днём отдыха (статья 5 Закона № 267-II).`,
      'shift-unfounded': (f) =>
        `${f.date} отмечен автоматическим днём отдыха за ${f.other}, но правило этого дня не даёт (статья 5 Закона № 267-II).`,
      'without-effect': (f) => `${f.date} – и так суббота или воскресенье: перенесённый день отдыха ничего не меняет.`,
      'sums-differ': (f) => `Месяц с ${f.date}: сумма рабочих дней не сходится со счётом по дням.`,
    },
  },

  errors: {
    'date-invalid': (f: ErrorFacts['date-invalid']) => ({
      what: `«${f.text}» – не дата`,
      why: f.reason === 'shape' ? 'Дата пишется в виде ГГГГ-ММ-ДД.' : 'Такого дня в календаре нет.',
      remedy: ['Напишите год, месяц и день, например: 2025-03-17'],
    }),
    'moment-invalid': (f: ErrorFacts['moment-invalid']) => ({
      what: `«${f.text}» – не дата со временем`,
      why: {
        shape: 'Дата со временем пишется в виде ГГГГ-ММ-ДДTЧЧ:ММ.',
        'no-such-day': 'Такого дня в календаре нет.',
        'no-such-time': 'Такого времени в сутках нет: часы 00–23, минуты 00–59.',
      }[f.reason],
      remedy: ['Напишите, например, так: 2025-03-14T16:40'],
    }),
    'calendar-year-missing': (f: ErrorFacts['calendar-year-missing']) => ({
      what: `Нет календаря на ${f.year} год`,
      why: `${f.known === '' ? 'Не загружено ни одного календаря.' : `Загружены годы: ${f.known}.`} Рабочие дни наугад не считаются.`,
      remedy: [
        'Проверьте год: возможно, он набран с ошибкой',
        `Если календарь опубликован, внесите его в data/calendar/${f.year}.json (см. data/README.md) и проверьте: kz-is calendar check`,
      ],
    }),
    'calendar-file-invalid': (f: ErrorFacts['calendar-file-invalid']) => ({
      what: `Файл календаря негоден: ${f.file}${f.where === '' ? '' : `, место: ${f.where}`}`,
      why: {
        'not-json': 'Файл не является правильным JSON.',
        'not-an-object': 'Здесь должен быть объект с ключами.',
        'not-a-list': 'Здесь должен быть список.',
        'unknown-key': 'Такого ключа нет.',
        'missing-key': 'Обязательного ключа нет.',
        'not-a-year': 'Год должен быть целым числом.',
        'not-a-day': 'День пишется в виде ГГГГ-ММ-ДД и должен существовать.',
        'not-a-text': 'Здесь должен быть непустой текст.',
        'not-in-three-languages': 'Текст должен быть на трёх языках: kk, ru, en.',
        'unknown-word': 'Такое значение не предусмотрено.',
        'unknown-act': 'Такого акта нет в «acts».',
        'key-of-another-kind': 'Этот ключ относится к дню другого вида.',
        'empty-list': 'Список не должен быть пустым.',
        'other-year-than-file': 'Год в имени файла и год внутри не совпадают.',
        'outside-year': 'День не принадлежит году файла.',
        'day-twice': 'День указан дважды.',
        'off-and-worked': 'День указан и днём отдыха, и рабочим.',
        'not-a-weekend': 'Рабочий выходной должен быть субботой или воскресеньем.',
        'hidden-character': 'В тексте есть невидимый знак (меняющий направление письма или управляющий).',
        'too-long': 'Текст слишком длинный (не более 2 000 знаков).',
        'day-not-there': 'Отменяемого дня нет в календаре.',
        'year-without-calendar': 'Календаря этого года нет: сначала введите весь год, затем акт.',
        'year-twice': 'Этот год загружен дважды.',
      }[f.problem],
      remedy: ['Исправьте файл (его строение – в data/README.md) и проверьте: kz-is calendar check'],
    }),
    'calendar-year-invalid': (f: ErrorFacts['calendar-year-invalid']) => ({
      what: `«${f.text}» – не год`,
      why: 'Год пишется четырьмя цифрами.',
      remedy: ['Напишите, например: kz-is calendar show 2025'],
    }),
    'calendar-range-reversed': (f: ErrorFacts['calendar-range-reversed']) => ({
      what: `Первый день позже последнего: ${short(f.from)} – ${short(f.to)}`,
      why: 'Дни считаются от первого к последнему.',
      remedy: [`Поменяйте их местами: kz-is calendar days --from ${f.to} --to ${f.from}`],
    }),
  },
}
