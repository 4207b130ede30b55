import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { badCharacter, invisibleCharacter, printable, tidy } from '../../src/form/answers/characters.js'
import { mixedLetters } from '../../src/form/answers/mixed-letters.js'
import { nearest } from '../../src/form/answers/nearest.js'

const Characters = suite('characters of a text')

for (const [why, text, what, position] of [
  ['NUL', 'a\u0000b', 'control', 2],
  ['ESC, with which a terminal is told what to do', 'Атауы\u001b[31m', 'control', 6],
  ['the one-character form of it', 'x\u009b31m', 'control', 2],
  ['DEL', '\u007f', 'control', 1],
  ['a bell', 'ab\u0007', 'control', 3],
  ['a tab in a text of one line', 'a\tb', 'control', 2],
  ['a line separator', 'a\u2028b', 'control', 2],
  ['a right-to-left override, which shows «gpj.exe» as «exe.jpg»', 'a\u202egpj.exe', 'bidi', 2],
  ['a right-to-left isolate', 'Ком\u2067пания', 'bidi', 4],
  ['a right-to-left mark', 'ТОО\u200f', 'bidi', 4],
  ['an Arabic letter mark', '\u061c', 'bidi', 1],
  ['half of a pair', 'a\ud83d', 'surrogate', 2],
  ['the other half', '\udc00', 'surrogate', 1],
  ['a code that XML cannot hold', 'a\uffff', 'noncharacter', 2],
  ['a line end in a text of one line', 'a\nb', 'line-break', 2],
] as const) {
  Characters(`${why} is refused, its place said`, () => {
    const found = badCharacter(text, false)
    assert.is(found?.what, what)
    assert.is(found?.position, position)
  })
}

for (const text of [
  '<w:t>{{x}}</w:t> & "кавычки" \\n %s $a ; DROP TABLE',
  'Әбдіқайымқызы Ұлжан',
  'emoji 😀',
  'ТОО «Рога и Ко» №1',
]) {
  Characters(`«${text}» is plain text`, () => assert.is(badCharacter(text, false), null))
}

Characters('several lines, tabs and both kinds of line end belong in a long text', () => {
  assert.is(badCharacter('бір\r\nекі\tүш\nтөрт', true), null)
  assert.is(tidy('  бір\r\nекі\rүш  '), 'бір\nекі\nүш')
})

Characters('a soft hyphen from Word is taken out and its place said', () => {
  assert.equal(invisibleCharacter('қам\u00adтылым'), { position: 4, code: 'U+00AD' })
  assert.is(tidy('қам\u00adты\u200bлым'), 'қамтылым')
})

Characters('letters typed with a loose accent are put together', () => assert.is(tidy('и\u0306'), 'й'))

Characters('what is shown of any text has nothing in it that acts on a terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.is(badCharacter(printable(text), false), null)
      assert.is(invisibleCharacter(printable(text)), null)
    }),
  )
})

for (const [why, text, expected] of [
  ['a Latin i in a Kazakh word', 'Түрi', { letters: 'i', alphabet: 'latin', position: 4 }],
  ['a Latin C and o in a company', 'ТОО Сoюз', { letters: 'o', alphabet: 'latin', position: 6 }],
  ['a Cyrillic letter in a Latin word', 'сompany', { letters: 'с', alphabet: 'cyrillic', position: 1 }],
  ['counted in characters, pairs as one', '😀 көлемi', { letters: 'i', alphabet: 'latin', position: 8 }],
  ['two alphabets in two words', 'IT компания', null],
  ['two words joined by a hyphen', 'IT-компания', null],
  ['Kazakh letters are Cyrillic', 'Әбдіқайымқызы Ұлжан', null],
  ['Latin only', 'Kazakhstan', null],
  ['digits belong to neither', 'А4 және B2B', null],
] as const) {
  Characters(`${why}: «${text}»`, () => assert.equal(mixedLetters(text), expected))
}

for (const [written, candidates, expected] of [
  ['bni', ['bin', 'name'], 'bin'],
  ['Name', ['bin', 'name'], 'name'],
  ['localshare', ['localShare', 'number'], 'localShare'],
  ['validUntill', ['validUntil'], 'validUntil'],
  ['xyz', ['bin', 'name'], null],
  ['', ['bin'], null],
  ['a'.repeat(5000), ['bin'], null],
] as const) {
  Characters(`the key nearest to «${written.slice(0, 12)}» is ${expected ?? 'none'}`, () =>
    assert.is(nearest(written, candidates), expected),
  )
}

Characters.run()
