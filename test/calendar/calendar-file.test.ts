import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  type CalendarFileProblem,
  parseCalendarYear,
  readCalendarYear,
} from '../../src/calendar/parse-calendar-year.js'
import { isExpected } from '../../src/expected-error.js'

const File = suite('calendar files')

const text = (kk: string) => ({ kk, ru: kk, en: kk })

type Mutable = { [key: string]: unknown }

const fine = () => ({
  year: 2025,
  status: 'confirmed',
  acts: { law: { ...text('Заң'), adilet: 'Z010000267_' }, order: text('Бұйрық') },
  daysOff: [
    { date: '2025-01-01', kind: 'holiday', act: 'law', name: text('Жаңа жыл') },
    { date: '2025-01-03', kind: 'transferred', transferredFrom: '2025-01-05', act: 'order', name: text('Ауыстырылды') },
    { date: '2025-03-10', kind: 'shifted', shiftedFrom: '2025-03-08', act: 'law', name: text('Ауысты') },
  ],
  workingWeekends: [{ date: '2025-01-05', transferredFrom: '2025-01-03', act: 'order' }],
  sources: ['a source'],
  notes: [text('ескертпе')],
})

File('a fine file is read, its acts put in place', () => {
  const y = parseCalendarYear(fine(), '2025.json')
  assert.is(y.daysOff[0]?.act.kk, 'Заң')
  assert.is(y.daysOff[0]?.adilet, 'Z010000267_')
  assert.is(y.daysOff[1]?.transferredFrom, '2025-01-05')
  assert.is('adilet' in (y.daysOff[1] as object), false)
  assert.is(y.workingWeekends[0]?.act.en, 'Бұйрық')
  assert.not('acts' in y)
})

File('what is read survives a JSON round trip', () => {
  const y = parseCalendarYear(fine(), '2025.json')
  assert.equal(JSON.parse(JSON.stringify(y)), y)
})

const set = (path: string, value: unknown) => (json: Mutable) => {
  const keys = path.split('.')
  let at = json as Mutable
  for (const key of keys.slice(0, -1)) at = at[key] as Mutable
  const last = keys.at(-1) as string
  if (value === undefined) delete at[last]
  else at[last] = value
}

for (const [why, spoil, problem, where] of [
  ['an unknown key', set('holidays', []), 'unknown-key', 'holidays'],
  ['an unknown key of a day', set('daysOff.0.note', 'x'), 'unknown-key', 'daysOff[0].note'],
  ['an unknown key of a text', set('daysOff.0.name.de', 'Neujahr'), 'unknown-key', 'daysOff[0].name.de'],
  ['an unknown key of a worked day', set('workingWeekends.0.kind', 'x'), 'unknown-key', 'workingWeekends[0].kind'],
  ['a key left out', set('sources', undefined), 'missing-key', 'sources'],
  ['a day without a date', set('daysOff.0.date', undefined), 'missing-key', 'daysOff[0].date'],
  ['a day without an act', set('daysOff.0.act', undefined), 'missing-key', 'daysOff[0].act'],
  ['an act that is not there', set('daysOff.0.act', 'decree'), 'unknown-act', 'daysOff[0].act'],
  ['an act that only objects have', set('daysOff.0.act', 'constructor'), 'unknown-act', 'daysOff[0].act'],
  ['an act in two languages', set('acts.law.ru', undefined), 'not-in-three-languages', 'acts.law'],
  ['a name in two languages', set('daysOff.0.name.en', undefined), 'not-in-three-languages', 'daysOff[0].name'],
  ['a name in one language', set('daysOff.0.name', 'New Year'), 'not-in-three-languages', 'daysOff[0].name'],
  ['an empty name', set('daysOff.0.name.kk', ' '), 'not-a-text', 'daysOff[0].name.kk'],
  ['a year in words', set('year', '2025'), 'not-a-year', 'year'],
  ['half a year', set('year', 2025.5), 'not-a-year', 'year'],
  ["a year other than the file's", set('year', 2024), 'other-year-than-file', 'year'],
  ['an unknown status', set('status', 'certain'), 'unknown-word', 'status'],
  ['an unknown kind', set('daysOff.0.kind', 'weekend'), 'unknown-word', 'daysOff[0].kind'],
  ['a day that does not exist', set('daysOff.0.date', '2025-02-30'), 'not-a-day', 'daysOff[0].date'],
  ['a day outside its year', set('daysOff.0.date', '2024-12-31'), 'outside-year', '2024-12-31'],
  ['a worked day outside its year', set('workingWeekends.0.date', '2026-01-04'), 'outside-year', '2026-01-04'],
  ['a day twice', set('daysOff.0.date', '2025-01-03'), 'day-twice', '2025-01-03'],
  ['a day both off and worked', set('daysOff.0.date', '2025-01-05'), 'off-and-worked', '2025-01-05'],
  ['a worked weekday', set('workingWeekends.0.date', '2025-01-06'), 'not-a-weekend', '2025-01-06'],
  ['a worked Friday', set('workingWeekends.0.date', '2025-01-10'), 'not-a-weekend', '2025-01-10'],
  ['a worked day twice', set('workingWeekends.1', fine().workingWeekends[0]), 'day-twice', '2025-01-05'],
  ['a holiday shifted', set('daysOff.0.shiftedFrom', '2025-01-01'), 'key-of-another-kind', 'daysOff[0].shiftedFrom'],
  ['a shift from nowhere', set('daysOff.2.shiftedFrom', undefined), 'missing-key', 'daysOff[2].shiftedFrom'],
  ['a transfer from nowhere', set('daysOff.1.transferredFrom', undefined), 'missing-key', 'daysOff[1].transferredFrom'],
  ['no sources', set('sources', []), 'empty-list', 'sources'],
  ['a list that is none', set('daysOff', {}), 'not-a-list', 'daysOff'],
  ['a day that is none', set('daysOff.0', '2025-01-01'), 'not-an-object', 'daysOff[0]'],
  ['acts that are none', set('acts', null), 'not-an-object', 'acts'],
  ['a note in one language', set('notes.0', 'note'), 'not-in-three-languages', 'notes[0]'],
] as const) {
  File(`refused: ${why}`, () => {
    const json: Mutable = fine()
    spoil(json)
    assert.throws(() => parseCalendarYear(json, 'calendar/2025.json'), fault(problem, where, 'calendar/2025.json'))
  })
}

File('refused: what is not an object, or not JSON at all', () => {
  for (const json of [null, 1, 'x', [], undefined]) {
    assert.throws(() => parseCalendarYear(json, 'x.json'), fault('not-an-object', '', 'x.json'))
  }
  assert.throws(() => readCalendarYear('{ "year": 2025,', 'x.json'), fault('not-json', '', 'x.json'))
  assert.throws(() => readCalendarYear('', 'x.json'), fault('not-json', '', 'x.json'))
})

File('a shipped file whose year was changed by hand is refused', () => {
  const shipped = readFileSync(new URL('../../data/calendar/2025.json', import.meta.url), 'utf8')
  assert.throws(() => readCalendarYear(shipped, '2026.json'), fault('other-year-than-file', 'year', '2026.json'))
  assert.throws(
    () => readCalendarYear(shipped.replace('"year": 2025', '"year": 2026'), 'copy.json'),
    fault('outside-year', '2025-01-01', 'copy.json'),
  )
})

function fault(problem: CalendarFileProblem, where: string, file: string) {
  return (e: unknown) => {
    if (!isExpected(e, 'calendar-file-invalid')) return false
    assert.equal(e.facts, { file, problem, where })
    return true
  }
}

File.run()
