import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import { readTyped } from '../../src/form/answers/typed.js'
import type { Field } from '../../src/law/field.js'
import type { Json } from '../../src/text.js'
import { FIELDS, field } from './support/fields.js'

const Typed = suite('what a person types')
const today = civilDate('2025-02-28')
const kind = FIELDS[1]!.fields![0]!

const rows: readonly (readonly [string, Field, string, Json])[] = [
  ['a date as the papers write it', field('d', 'date'), '14.03.2025', '2025-03-14'],
  ['without the noughts', field('d', 'date'), '4.3.2025', '2025-03-04'],
  ['with strokes', field('d', 'date'), '14/03/2025', '2025-03-14'],
  ['as it is kept', field('d', 'date'), ' 2025-03-14 ', '2025-03-14'],
  ['today in Kazakh', field('d', 'date'), 'Бүгін', '2025-02-28'],
  ['tomorrow in Kazakh, over the end of a month', field('d', 'date'), 'ертең', '2025-03-01'],
  ['without a Kazakh keyboard', field('d', 'date'), 'ертен', '2025-03-01'],
  ['today in Russian', field('d', 'date'), 'сегодня', '2025-02-28'],
  ['tomorrow in Russian', field('d', 'date'), 'завтра', '2025-03-01'],
  ['yesterday in English', field('d', 'date'), 'yesterday', '2025-02-27'],
  ['30 February is left for the check to refuse', field('d', 'date'), '30.02.2025', '2025-02-30'],
  ['what is no date is left as it is', field('d', 'date'), 'кейін', 'кейін'],
  ['иә', field('y', 'yes-no'), 'иә', true],
  ['ж', field('y', 'yes-no'), 'Ж', false],
  ['да', field('y', 'yes-no'), 'да', true],
  ['n', field('y', 'yes-no'), 'n', false],
  ['neither', field('y', 'yes-no'), 'мүмкін', 'мүмкін'],
  ['a whole number in groups', field('n', 'integer'), '1 000', 1000],
  ['a fraction is left for the check', field('n', 'integer'), '1.5', '1.5'],
  ['a share with its sign', field('p', 'percent'), '79,99 %', '79,99'],
  ['an amount in groups', field('m', 'decimal'), '1 250,50', '1250,50'],
  ['an amount with its unit is left for the check', field('m', 'decimal'), '5 тг', '5тг'],
  ['a choice by number', kind, '2', 'eip'],
  ['by id', kind, 'software', 'software'],
  ['by label', kind, 'EIP ru', 'eip'],
  ['a number that is none of them', kind, '3', '3'],
  ['a list, one a line', field('l', 'text-list'), ' бір \n\nекі\n', ['бір', 'екі']],
]
for (const [why, of, typed, expected] of rows) {
  Typed(`${why}: «${typed.replaceAll('\n', '⏎')}»`, () => assert.equal(readTyped(of, typed, today), expected))
}

Typed.run()
