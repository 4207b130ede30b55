// Options take what the interview takes: a day as papers write it, yes and no in three languages.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseDay, parseMoment } from '../../src/cli/parse.js'
import { setAnswers } from '../../src/form/answers/set-answers.js'
import type { Field, FieldKind } from '../../src/law/field.js'
import { CLERK, inOffice, sample } from '../support/clerks.js'

const test = suite('values given by options')

for (const [typed, day] of [
  ['2025-03-14', '2025-03-14'],
  ['14.03.2025', '2025-03-14'],
  ['4.3.2025', '2025-03-04'],
] as const) {
  test(`${typed} is ${day}`, () => assert.is(parseDay(typed), day))
}

for (const typed of ['30.02.2025', '14.03.25', '2025.03.14', '14.03.2025 г.', '14.03.2025T10:00', '']) {
  test(`«${typed}» is no day`, () =>
    assert.throws(
      () => parseDay(typed),
      (error: Error) => 'id' in error && error.id === 'date-invalid',
    ))
}

for (const [typed, moment] of [
  ['2025-03-14T16:40', '2025-03-14T16:40'],
  ['2025-03-14 16:40', '2025-03-14T16:40'],
  ['14.03.2025 16:40', '2025-03-14T16:40'],
  ['14.03.2025T16:40', '2025-03-14T16:40'],
] as const) {
  test(`${typed} is ${moment}`, () => assert.is(parseMoment(typed), moment))
}

for (const typed of ['2025-03-14', '14.03.2025', '14.03.2025 24:00', '14.03.2025  10:00']) {
  test(`«${typed}» is no moment`, () =>
    assert.throws(
      () => parseMoment(typed),
      (error: Error) => 'id' in error && error.id === 'moment-invalid',
    ))
}

const field = (id: string, kind: FieldKind, fields?: readonly Field[]): Field => ({
  id,
  kind,
  label: { kk: id, ru: id, en: id },
  source: '829-2024/21',
  ...(fields === undefined ? {} : { fields }),
})

test('--set: by the kind of the field, inside groups and rows too', () => {
  const fields = [
    field('signed', 'yes-no'),
    field('day', 'date'),
    field('note', 'text'),
    field('group', 'group', [field('signed', 'yes-no')]),
    field('rows', 'list', [field('day', 'date')]),
  ]
  const answers = setAnswers(fields, { rows: [{}] }, [
    ['signed', 'иә'],
    ['day', '14.03.2025'],
    ['note', 'да'],
    ['group.signed', 'нет'],
    ['rows.0.day', '4.3.2025'],
    ['unknown', 'no'],
  ])
  assert.equal(answers, {
    signed: true,
    day: '2025-03-14',
    note: 'да',
    group: { signed: false },
    rows: [{ day: '2025-03-04' }],
    unknown: 'no',
  })
  for (const word of ['и', 'да', 'yes', 'Y']) assert.equal(setAnswers(fields, {}, [['signed', word]]), { signed: true })
  for (const word of ['жоқ', 'н', 'no']) assert.equal(setAnswers(fields, {}, [['signed', word]]), { signed: false })
  assert.equal(setAnswers(fields, {}, [['signed', 'maybe']]), { signed: 'maybe' })
})

test(
  'the program takes them: lists, terms, steps',
  inOffice((office) => {
    const number = office.intake('2025-03-18T10:00', 'include', sample('include-software-low-share'))
    const at = (...args: readonly string[]) => office.json('2025-03-19T16:00', CLERK, ...args)
    assert.is(at('list', '--from', '18.03.2025', '--to', '18.03.2025').cases.length, 1)
    assert.is(at('list', '--from', '19.03.2025').cases.length, 0)
    assert.equal(at('calendar', 'days', '--from', '17.03.2025', '--to', '31.03.2025').from, '2025-03-17')
    assert.is(at('deadline', 'trusted-registry', '--received', '14.03.2025 16:40').received, '2025-03-14T16:40')
    at('next', number, '--at', '19.03.2025 10:00')
    at('next', number, '--outcome', 'complete')
    at('next', number)
    const done = at(
      'next',
      number,
      '--outcome',
      'negative',
      '--set',
      'protocolNumber=7',
      '--set',
      'protocolDate=19.03.2025',
    )
    assert.is(done.done.answers.protocolDate, '2025-03-19')
  }),
)

test.run()
