import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fit } from '../../src/cli/wrap.js'
import { LANGS } from '../../src/text.js'
import { openOffice } from '../run-support/kz-is.js'
import { CLERK, openClerks, sample } from '../support/clerks.js'

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

test.run()
