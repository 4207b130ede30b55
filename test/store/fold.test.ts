import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fold, foldedName, foldedWords } from '../../src/store/fold.js'

const test = suite('store: folding for search')

const SAME: readonly (readonly [string, string, string])[] = [
  ['a name typed on a Russian keyboard', 'абдикайымкызы', 'Әбдіқайымқызы'],
  ['capitals', 'ҚАЗЫНА', 'қазына'],
  ['all nine Kazakh letters', 'ә ғ қ ң ө ұ ү һ і', 'а г к н о у у х и'],
  ['ё and е', 'Королёв', 'королев'],
  ['й, whole or in two pieces', 'Абай', 'Абаи\u0306'],
  ['Latin look-alikes inside a Cyrillic word', 'Қaзынa', 'Қазына'],
  ['a capital H read as Н', 'ҚАЗЫHА', 'қазына'],
  ['a small h typed for һ', 'қаhарман', 'қаһарман'],
  ['a small h at the end of a word typed for һ', 'Айдаh', 'айдаһ'],
  ['a Latin name typed in Cyrillic capitals', 'АКТАУ', 'AKTAY'],
  ['a wholly Latin TOO', 'TOO', 'тоо'],
  ['one Cyrillic letter in a Latin word', 'Zerdе', 'Zerde'],
  ['every look-alike in capitals', 'ABCEHIKMOPTXY', 'АВСЕНИКМОРТХУ'],
  ['every look-alike in small letters', 'abcehikmoptxy', 'ABCEHIKMOPTXY'],
  ['the letters of №', '№', 'No'],
  ['Latin i typed for і', 'білім', 'бiлiм'],
  ['full-width digits', '１２３', '123'],
]
for (const [rule, one, other] of SAME) test(`the same: ${rule}`, () => assert.is(fold(one), fold(other)))

test('Latin capitals do not matter, whatever their small letters look like', () => {
  for (const word of ['Help Desk', 'BETA', 'Yth', 'COSMO Tech']) assert.is(fold(word), fold(word.toLowerCase()), word)
})

test('letters that look like no other stay what they are', () => assert.is(fold('Zdfgjqw'), 'zdfgjqw'))

test('a letter does not depend on the words around it', () =>
  assert.equal(foldedWords('IT-компания Map'), [
    ...foldedWords('IT'),
    ...foldedWords('компания'),
    ...foldedWords('Map'),
  ]))

test('words are runs of letters and digits', () => {
  assert.equal(foldedWords('«Қамқор» ЖШС, № TR-2025-000123'), [
    'камкор',
    'жшс',
    fold('no'),
    fold('tr'),
    '2025',
    '000123',
  ])
  assert.equal(foldedWords(' —!?\u0000 '), [])
})

test('a name compares whatever its quotes and spaces', () =>
  assert.is(foldedName('«Қамқор»   жүйесі'), foldedName('Камкор ЖУЙЕСИ')))

test('folding twice changes nothing more', () => {
  for (const [, one, other] of SAME) for (const text of [one, other]) assert.is(fold(fold(text)), fold(text))
})

test.run()
