import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { reportExpected } from '../../src/cli/report-error.js'
import { fit } from '../../src/cli/wrap.js'
import { ExpectedError } from '../../src/expected-error.js'
import { LANGS } from '../../src/text.js'
import { en } from '../../src/words/en.js'
import { kk } from '../../src/words/kk.js'
import { ru } from '../../src/words/ru.js'
import type { Words } from '../../src/words/words.js'
import { openOffice } from '../run-support/kz-is.js'
import { CLERK, EXECUTOR, openClerks, sample } from '../support/clerks.js'

const test = suite('lines fit the terminal and break between words')

for (const [why, line, columns, expected] of [
  ['what fits stays', 'бір екі', 20, 'бір екі'],
  ['no edge', 'бір екі үш төрт', 0, 'бір екі үш төрт'],
  ['prose goes on at the margin', 'Неден бастау керек', 12, 'Неден бастау\nкерек'],
  ['a line of a list hangs', '  бірінші екінші', 12, '  бірінші\n    екінші'],
  ['under the second column', '  --db <f>  дерекқор файлы', 24, '  --db <f>  дерекқор\n            файлы'],
  ['a path stays whole', '  № 7 /home/office/papers/x.docx', 16, '  № 7\n    /home/office/papers/x.docx'],
  ['colours take no room', '\u001b[33m  бір екі\u001b[39m', 9, '\u001b[33m  бір екі\u001b[39m'],
  ['line by line', 'бір екі\nүш төрт', 5, 'бір\nекі\nүш\nтөрт'],
] as const) {
  test(why, () => assert.is(fit(columns, line), expected))
}

/** Longer than the screen and not one long word, nor an example that is copied. */
const tooLong = (text: string): readonly string[] =>
  text.split('\n').filter((line) => [...line].length > 80 && line.trim().includes(' ') && !/^ *\$ /.test(line))

test('help at 80 columns: the program, and commands that say more than their options', () => {
  const office = openOffice()
  try {
    for (const name of ['', 'user', 'user hand-over', 'export cases', 'register trusted import', 'hearing move']) {
      for (const lang of LANGS) {
        const args = [...name.split(' ').filter(Boolean), '--help', '--lang', lang]
        assert.equal(tooLong(office.kzIs(args, { env: { COLUMNS: '80' } }).out), [], `${name} ${lang}`)
      }
    }
  } finally {
    office.remove()
  }
})

test('what can be done now, the papers and the notice of an edition', () => {
  const office = openClerks({ COLUMNS: '80' })
  try {
    for (const lang of LANGS) {
      const answers = office.file('answers.json', sample('include-software'))
      const args = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', answers, '--lang', lang]
      const taken = office.at('2025-03-18T10:00', CLERK, ...args)
      assert.is(taken.code, 0, taken.err)
      const number = /TR-2025-\d+/.exec(taken.out)?.[0] ?? ''
      const done = office.at('2025-03-18T11:00', CLERK, 'next', number, '--lang', lang)
      assert.match(done.err, `kz-is next ${number}`)
      assert.equal(
        tooLong(taken.err + done.out + done.err).filter((line) => !line.includes('/')),
        [],
        lang,
      )
      // Of a paper's line only the path may be longer than the screen, and then it stands alone.
      const paths = done.out.split('\n').filter((line) => line.includes('.docx'))
      assert.ok(paths.length > 0)
      for (const line of paths) assert.ok([...line].length <= 80 || /^ *\S+$/.test(line), line)
    }
  } finally {
    office.remove()
  }
})

/** Longer than so many columns and not one long word; the numbers, days and commands in it are whole. */
const broken = (text: string, columns: number): readonly string[] =>
  text.split('\n').filter((line) => [...line].length > columns && !/^ *\S+$/.test(line) && !/kz-is [a-z]/.test(line))

test('a decision, before and after it is taken: at the edge of any terminal', () => {
  for (const [columns, lang] of [
    [80, 'kk'],
    [60, 'en'],
    [60, 'ru'],
  ] as const) {
    const office = openClerks({ COLUMNS: String(columns), KZ_IS_LANG: lang })
    try {
      const number = office.intake('2025-03-18T10:00', 'include', sample('include-software'))
      office.toRecommendation(number, '2025-03-19')
      const judged = office.at('2025-03-20T10:00', EXECUTOR, 'decide', number)
      const taken = office.at('2025-03-20T11:00', EXECUTOR, 'decide', number, '--grant')
      assert.is(taken.code, 0, taken.err)
      assert.match(taken.out, '829-2024/8')
      assert.equal(broken(judged.out + judged.err + taken.out + taken.err, columns), [], `${lang} ${columns}`)
      const refused = office.at('2025-03-20T12:00', EXECUTOR, 'decide', number, '--grant')
      assert.is(refused.code, 5)
      assert.equal(broken(refused.err, columns), [])
    } finally {
      office.remove()
    }
  }
})

test('an error breaks between words, under its own text; a command in it is never broken, nor does a break let a telephone through', () => {
  const paint = { bold: String, dim: String, red: String, green: String, yellow: String, cyan: String }
  for (const [lang, words] of Object.entries({ kk, ru, en })) {
    const facts = { file: '/media/usb/kz-is.sqlite', name: 'kz-is.sqlite', ahead: 12 }
    const error = new ExpectedError('restore-unconfirmed', facts)
    const text = reportExpected(error, words as Words, paint, 60).lines.join('\n')
    assert.equal(broken(text, 60), [], lang)
    assert.match(text, /kz-is restore \/media\/usb\/kz-is\.sqlite --confirm kz-is\.sqlite$/m)
    const named = new ExpectedError('case-unknown', { text: 'қоңырау соғу керек: 8 (701) 555 11 22' })
    for (let columns = 10; columns < 60; columns += 1)
      assert.not.match(reportExpected(named, words as Words, paint, columns).lines.join('\n'), /555|701/)
  }
})

test.run()
