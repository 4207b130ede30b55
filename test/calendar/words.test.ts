import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { calendar as en } from '../../src/words/en/calendar.js'
import { calendar as kk } from '../../src/words/kk/calendar.js'
import { calendar as ru } from '../../src/words/ru/calendar.js'

const Words = suite('words of the calendar')

Words('dates in Kazakh take the endings that vowel harmony asks for', () => {
  assert.is(kk.longDate('2025-03-17'), '2025 жылғы 17 наурыз')
  assert.is(kk.shortDate('2025-03-17'), '17.03.2025')
  const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}-09`)
  const ends = (f: (d: string) => string) =>
    months
      .map(
        (d) =>
          f(d)
            .replace(/^2025 жылғы 9 /, '')
            .split(' ')[0],
      )
      .join(' ')
  assert.is(
    ends(kk.onDate),
    'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда',
  )
  assert.is(
    ends(kk.byDate),
    'қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан',
  )
  assert.is(
    ends(kk.ofDate),
    'қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі қазандағы қарашадағы желтоқсандағы',
  )
  assert.is(kk.byDate('2025-04-08'), '2025 жылғы 8 сәуірден кешіктірмей')
})

Words('dates in Russian and English', () => {
  assert.is(ru.longDate('2025-03-17'), '17 марта 2025 года')
  assert.is(ru.byDate('2025-03-17'), 'не позднее 17 марта 2025 года')
  assert.is(ru.ofDate('2025-03-07'), 'от 7 марта 2025 года')
  assert.is(en.longDate('2025-03-17'), '17 March 2025')
  assert.is(en.byDate('2025-03-17'), 'not later than 17 March 2025')
})

Words('moments and weekdays', () => {
  assert.is(kk.longMoment('2025-03-14T16:40'), '2025 жылғы 14 наурыз, сағат 16:40')
  assert.is(ru.longMoment('2025-03-14T16:40'), '14 марта 2025 года, 16:40')
  assert.is(en.shortMoment('2025-03-14T16:40'), '14.03.2025 16:40')
  assert.is(kk.dayOfWeek('2025-03-17', 1), '2025 жылғы 17 наурыз, дүйсенбі')
  assert.is(ru.dayOfWeek('2025-03-16', 7), '16 марта 2025 года, воскресенье')
  assert.is(en.dayOfWeek('2025-03-17', 1), 'Monday, 17 March 2025')
})

for (const [n, russian, english] of [
  [0, '0 рабочих дней', '0 working days'],
  [1, '1 рабочий день', '1 working day'],
  [2, '2 рабочих дня', '2 working days'],
  [4, '4 рабочих дня', '4 working days'],
  [5, '5 рабочих дней', '5 working days'],
  [11, '11 рабочих дней', '11 working days'],
  [14, '14 рабочих дней', '14 working days'],
  [21, '21 рабочий день', '21 working days'],
  [22, '22 рабочих дня', '22 working days'],
  [111, '111 рабочих дней', '111 working days'],
  [112, '112 рабочих дней', '112 working days'],
  [121, '121 рабочий день', '121 working days'],
] as const) {
  Words(`${n}: the form of the word`, () => {
    assert.is(ru.workingDays(n), russian)
    assert.is(en.workingDays(n), english)
    assert.is(kk.workingDays(n), `${n} жұмыс күні`)
  })
}

Words('terms and time left', () => {
  assert.is(kk.duration(30, 'calendar-day'), 'күнтізбелік 30 күн')
  assert.is(ru.duration(2, 'calendar-day'), '2 календарных дня')
  assert.is(ru.duration(15, 'minute'), '15 минут')
  assert.is(en.duration(1, 'working-hour'), '1 working hour')
  assert.is(kk.spent(2, 3, 0), '2 жұмыс күні 3 сағат')
  assert.is(ru.spent(2, 3, 1), '2 рабочих дня 3 часа 1 минута')
  assert.is(en.spent(0, 0, 0), '0 minutes')
})

Words('a projected year, and two of them', () => {
  assert.match(kk.projectedYears([2026]), /2026 жылғы күнтізбе болжамды/)
  assert.match(kk.projectedYears([2026, 2027]), /2026 және 2027 жылдардың күнтізбелері болжамды/)
  assert.match(ru.projectedYears([2026, 2027]), /календари на 2026 и 2027 годы/)
  assert.match(en.projectedYears([2026]), /calendar of 2026 is projected/)
})

Words('every error says what, why and what to do, in each language', () => {
  for (const words of [kk, ru, en]) {
    const said = [
      words.errors['date-invalid']({ text: '2025-02-30', reason: 'no-such-day' }),
      words.errors['date-invalid']({ text: 'x', reason: 'shape' }),
      words.errors['moment-invalid']({ text: 'x', reason: 'no-such-time' }),
      words.errors['calendar-year-missing']({ year: 2035, known: '2012-2027' }),
      words.errors['calendar-year-missing']({ year: 2035, known: '' }),
      words.errors['calendar-file-invalid']({ file: '2025.json', problem: 'unknown-key', where: 'x' }),
      words.errors['calendar-file-invalid']({ file: '2025.json', problem: 'not-json', where: '' }),
      words.errors['calendar-year-invalid']({ text: 'x' }),
      words.errors['calendar-range-reversed']({ from: '2025-03-31', to: '2025-03-17' }),
    ]
    for (const { what, why, remedy } of said) {
      for (const sentence of [what, why, ...remedy]) assert.not.match(sentence, /undefined|NaN|\[object/)
      assert.ok(what.length > 0 && why.length > 0 && remedy.length > 0)
    }
  }
  assert.match(kk.errors['calendar-year-missing']({ year: 2035, known: '2012-2027' }).what, /2035/)
})

Words.run()
