import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate as day, isMoment, moment } from '../../src/calendar/civil-date.js'
import { explainTerm } from '../../src/calendar/explain-term.js'
import { dueAfter, dueBefore, type Unit } from '../../src/calendar/term.js'
import { termSentences } from '../../src/calendar/term-sentences.js'
import { calendar as en } from '../../src/words/en/calendar.js'
import { calendar as kk } from '../../src/words/kk/calendar.js'
import { calendar as ru } from '../../src/words/ru/calendar.js'
import { someMoment } from './arbitraries.js'
import { shipped } from './years.js'

const Explain = suite('explaining a term')

Explain('working days: the first day, each counted day, each day passed over with its reason', () => {
  const e = explainTerm(moment('2025-03-14T16:40'), { amount: 5, unit: 'working-day' }, 'forward', shipped)
  assert.is(e.firstDay, '2025-03-17')
  assert.is(e.counted.join(' '), '2025-03-17 2025-03-18 2025-03-19 2025-03-20 2025-03-26')
  assert.is(
    e.skipped.map((d) => `${d.date} ${d.kind.because === 'day-off' ? d.kind.dayOff.kind : d.kind.because}`).join(', '),
    '2025-03-15 weekend, 2025-03-16 weekend, 2025-03-21 holiday, 2025-03-22 holiday, 2025-03-23 holiday, 2025-03-24 shifted, 2025-03-25 shifted',
  )
  assert.is(e.end, '2025-03-26')
  assert.is(e.ends, '2025-03-26T18:30')
  assert.not(e.rolled)
  assert.equal(e.projectedYears, [])
})

Explain('calendar days that roll: the last day counted, then the days it could not end on', () => {
  const e = explainTerm(day('2025-03-19'), { amount: 3, unit: 'calendar-day' }, 'forward', shipped)
  assert.is(e.counted.join(' '), '2025-03-20 2025-03-21 2025-03-22')
  assert.is(e.skipped.map((d) => d.date).join(' '), '2025-03-22 2025-03-23 2025-03-24 2025-03-25')
  assert.is(e.end, '2025-03-26')
  assert.ok(e.rolled)
  assert.is(e.rolledFrom, '2025-03-22')
})

Explain('calendar days that do not roll pass over nothing', () => {
  const e = explainTerm(moment('2025-03-14T16:40'), { amount: 3, unit: 'calendar-day' }, 'forward', shipped)
  assert.is(e.counted.join(' '), '2025-03-15 2025-03-16 2025-03-17')
  assert.equal(e.skipped, [])
})

Explain('back: from the day before the end, backwards; a worked Saturday is pointed out', () => {
  const e = explainTerm(day('2024-05-10'), { amount: 3, unit: 'working-day' }, 'backward', shipped)
  assert.is(e.firstDay, '2024-05-06')
  assert.is(e.counted.join(' '), '2024-05-06 2024-05-04 2024-05-03')
  assert.is(e.skipped.map((d) => d.date).join(' '), '2024-05-09 2024-05-08 2024-05-07 2024-05-05')
  assert.is(e.workedWeekends.map((d) => d.date).join(' '), '2024-05-04')
  assert.is(e.end, '2024-05-03')
})

Explain('hours: the stretches in which time ran', () => {
  const e = explainTerm(moment('2025-03-20T12:30'), { amount: 5, unit: 'working-hour' }, 'forward', shipped)
  assert.equal(
    e.stretches.map((s) => `${s.from} ${s.to.slice(11)} ${s.minutes}`),
    ['2025-03-20T12:30 13:00 30', '2025-03-20T14:30 18:30 240', '2025-03-26T09:00 09:30 30'],
  )
  assert.is(e.counted.join(' '), '2025-03-20 2025-03-26')
  assert.is(e.skipped.length, 5)
  assert.is(e.end, '2025-03-26T09:30')
})

Explain('an event outside working time: the first day is the one on which time begins to run', () => {
  const e = explainTerm(moment('2025-03-15T12:30'), { amount: 15, unit: 'minute' }, 'forward', shipped)
  assert.is(e.firstDay, '2025-03-17')
  assert.is(e.skipped.map((d) => d.date).join(' '), '2025-03-15 2025-03-16')
})

Explain('a backward term from a moment is a mistake of the program', () => {
  assert.throws(
    () => explainTerm(moment('2025-03-15T12:30'), { amount: 2, unit: 'working-day' }, 'backward', shipped),
    (e: unknown) => e instanceof RangeError,
  )
})

Explain('the explanation ends where the term ends, and its parts add up to the term', () => {
  const unit = fc.constantFrom<Unit>('minute', 'working-hour', 'working-day', 'calendar-day')
  fc.assert(
    fc.property(someMoment(120), fc.integer({ min: 1, max: 60 }), unit, fc.boolean(), (event, amount, u, forward) => {
      const inDays = u === 'working-day' || u === 'calendar-day'
      if (!forward && !inDays) return
      const from = forward ? event : day(event.slice(0, 10))
      const e = explainTerm(from, { amount, unit: u }, forward ? 'forward' : 'backward', shipped)
      const due = isMoment(from)
        ? dueAfter(from, { amount, unit: u }, shipped)
        : dueBefore(from, { amount, unit: u }, shipped)
      assert.is(e.end, due.due)
      assert.is(e.ends, due.ends)
      assert.is(e.rolledFrom, due.rolledFrom)
      assert.equal(e.projectedYears, due.projectedYears)
      assert.is(e.firstDay, e.counted[0])
      if (inDays) {
        assert.is(e.counted.length, amount)
        assert.is(e.counted.at(-1), e.rolledFrom ?? e.end)
      } else {
        const minutes = e.stretches.reduce((sum, s) => sum + s.minutes, 0)
        assert.is(minutes, u === 'minute' ? amount : amount * 60)
        assert.is(e.stretches.at(-1)?.to, e.end)
      }
      for (const { kind } of e.skipped) assert.not(kind.working)
    }),
    { numRuns: 400 },
  )
})

Explain('in words: the event, the rule, the days in order with reasons and acts, the end', () => {
  const e = explainTerm(day('2024-05-03'), { amount: 2, unit: 'working-day' }, 'forward', shipped)
  assert.equal(termSentences(e, 'kk', kk), [
    'Оқиға: 2024 жылғы 3 мамыр, жұма.',
    'Мерзімі: 2 жұмыс күні.',
    'Күнмен берілген мерзім оқиғадан кейінгі күннен басталады, оқиға болған күн есептелмейді.',
    '1-күн: 2024 жылғы 4 мамыр, сенбі.',
    'Бұл да есептеледі: 2024 жылғы 4 мамыр, сенбі – жұмыс күні (орнына берілген күн: 2024 жылғы 8 мамыр, сәрсенбі); негізі: Қазақстан Республикасы Еңбек және халықты әлеуметтік қорғау министрінің 2024 жылғы сәуірдегі бұйрығы.',
    'Есептелмейді: 2024 жылғы 5 мамыр, жексенбі – демалыс күні.',
    '2-күн: 2024 жылғы 6 мамыр, дүйсенбі.',
    'Мерзім аяқталады: 2024 жылғы 6 мамыр, дүйсенбі, 18:30.',
  ])
})

Explain('in words: why it rolled, and that a year is projected', () => {
  const e = explainTerm(day('2025-12-30'), { amount: 3, unit: 'calendar-day' }, 'forward', shipped)
  assert.equal(termSentences(e, 'en', en).slice(3), [
    'Days 1–3: Wednesday, 31 December 2025 – Friday, 2 January 2026.',
    'Not a working day: Friday, 2 January 2026 – New Year; by: Law No. 267-II of 13 December 2001 "On Holidays in the Republic of Kazakhstan", Article 5.',
    'Not a working day: Saturday, 3 January 2026 – weekend.',
    'Not a working day: Sunday, 4 January 2026 – weekend.',
    'The last day of the term is not a working day (Friday, 2 January 2026), so the term moved to the next working day: Monday, 5 January 2026.',
    'The term ends: Monday, 5 January 2026, 18:30.',
    'Note: the calendar of 2026 is projected; the date may change once it is officially confirmed.',
  ])
})

Explain('in words: hours, and days counted back', () => {
  const hours = explainTerm(moment('2025-03-14T18:00'), { amount: 1, unit: 'working-hour' }, 'forward', shipped)
  assert.equal(termSentences(hours, 'ru', ru), [
    'Событие: 14 марта 2025 года, пятница, 18:00.',
    'Срок: 1 рабочий час.',
    'Срок в часах и минутах идёт с момента события и только в рабочее время (9:00–13:00 и 14:30–18:30).',
    'Засчитано: 14 марта 2025 года, пятница, 18:00 – 18:30 (30 минут).',
    'Не считается: 15 марта 2025 года, суббота – выходной день.',
    'Не считается: 16 марта 2025 года, воскресенье – выходной день.',
    'Засчитано: 17 марта 2025 года, понедельник, 09:00 – 09:30 (30 минут).',
    'Срок истекает: 17 марта 2025 года, понедельник, 09:30.',
  ])
  const back = explainTerm(day('2025-06-30'), { amount: 30, unit: 'calendar-day' }, 'backward', shipped)
  assert.equal(termSentences(back, 'ru', ru), [
    'Отсчёт назад от дня: 30 июня 2025 года, понедельник.',
    'Срок: 30 календарных дней.',
    'Срок считается назад от этого дня, сам этот день не считается.',
    '1–30-й дни: 29 июня 2025 года, воскресенье – 31 мая 2025 года, суббота.',
    'Обратный срок в календарных днях на рабочий день не переносится.',
    'Последний возможный день: 31 мая 2025 года, суббота.',
  ])
})

Explain.run()
