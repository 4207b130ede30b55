// Why: help is read by those who know the least. Every command has it in three languages, with an example, and an example
// that the program itself would not take is worse than none.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { EXIT } from '../../src/cli/exit-codes.js'
import { LANGS } from '../../src/text.js'
import { en } from '../../src/words/en.js'
import { commandsOf } from '../run-support/commands.js'
import { openOffice } from '../run-support/kz-is.js'

const office = openOffice()
const commands = commandsOf(office, en.program.help.titles.commands)

const Help = suite('help')
Help.after(() => office.remove())

Help('commands are found', () => assert.ok(commands.length >= 15, commands.map(({ name }) => name).join(', ')))

for (const lang of LANGS) {
  Help(`${lang}: the program and each command say what they are for and exit 0`, () => {
    const silent = ['', ...commands.map(({ name }) => name)].filter((name) => {
      const { code, out, err } = office.kzIs([...name.split(' ').filter(Boolean), '--help', '--lang', lang])
      return code !== EXIT.done || err !== '' || out.trim().split('\n').length < 3
    })
    assert.equal(silent, [])
  })
}

Help('`help X` is `X --help` for every command', () => {
  const other = commands.filter(({ name, help }) => {
    const { code, out } = office.kzIs(['help', ...name.split(' ')])
    return code !== EXIT.done || out !== help
  })
  assert.equal(
    other.map(({ name }) => name),
    [],
  )
})

for (const lang of ['kk', 'ru'] as const) {
  Help(`${lang}: nothing of the help is left in English`, () => {
    const left = ['', ...commands.map(({ name }) => name)].flatMap((name) => {
      const { out } = office.kzIs([...name.split(' ').filter(Boolean), '--help', '--lang', lang])
      const found =
        /\b(?:Usage|Options|Arguments|Commands|Examples):|\((?:default|choices|env): |display help|\[options\]|\[command\]/.exec(
          out,
        )
      return found === null ? [] : [`${name}: ${found[0]}`]
    })
    assert.equal(left, [])
  })
}

Help('each command shows an example', () => {
  const without = commands.filter(({ examples }) => examples.length === 0)
  assert.equal(
    without.map(({ name }) => name),
    [],
  )
})

Help('an example is of its own command', () => {
  const strange = commands.flatMap(({ name, examples }) =>
    examples.filter((line) => !new RegExp(`\\bkz-is ${name}\\b`).test(line)),
  )
  assert.equal(strange, [])
})

for (const line of new Set(commands.flatMap(({ examples }) => examples))) {
  Help(`the program takes \`${line}\``, () => {
    const place = openOffice()
    try {
      const { code, printed } = place.type(line)
      assert.ok(code !== EXIT.usage && code !== EXIT.failed, `exit ${code}:\n${printed}`)
    } finally {
      place.remove()
    }
  })
}

Help.run()
