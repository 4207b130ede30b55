// Why: a README is the first thing read and the first to go stale. Its tour is run here line by line against the program,
// its lists are compared with the code.
//
// A fenced block ```console holds `$ kz-is …` lines, each followed by what it prints; `…` stands for any text, alone on a
// line for any number of lines. The blocks run in order in one place with an empty database; `export NAME=VALUE` holds
// from there on. The clock stands where the README's first `KZ_IS_NOW=` puts it.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { EXIT } from '../../src/cli/exit-codes.js'
import { en } from '../../src/words/en.js'
import { commandsOf } from '../run-support/commands.js'
import { openOffice } from '../run-support/kz-is.js'
import { exists, filesBelow, textOf } from '../run-support/project.js'
import { matches, transcriptOf } from '../run-support/transcript.js'

const readme = textOf('README.md')
const firstScreen = readme.split('\n').slice(0, 60).join('\n')

const First = suite('README: the first screen')

First('shows the command that sets up and runs', () => assert.ok(firstScreen.includes('npm ci && npx kz-is demo')))
First('shows the command that sets up and tests', () => assert.ok(firstScreen.includes('npm cit')))
First.run()

const Lists = suite('README: lists')

Lists('each command is there as it is typed', () => {
  const office = openOffice()
  try {
    const commands = commandsOf(office, en.program.help.titles.commands).filter(({ below }) => below.length === 0)
    assert.ok(commands.length >= 15)
    const missing = commands.filter(({ name }) => !new RegExp(`\\bkz-is ${name}\\b`).test(readme))
    assert.equal(
      missing.map(({ name }) => name),
      [],
    )
  } finally {
    office.remove()
  }
})

Lists('the table of exit codes is that of the program', () => {
  const codes = [...readme.matchAll(/^\|\s*`?(\d{1,3})`?\s*\|/gm)].map((match) => Number(match[1]))
  assert.equal(codes, Object.values(EXIT))
})

Lists('each variable that the program reads is there, and no other', () => {
  const variables = (text: string) => new Set(text.match(/\bKZ_IS_[A-Z_]+\b/g) ?? [])
  const read = variables(
    filesBelow('src')
      .filter(({ path }) => !path.startsWith('src/words/'))
      .map(({ text }) => text)
      .join('\n'),
  )
  assert.equal([...variables(readme)].sort(), [...read].sort())
})

Lists('each file of the project that it points to exists', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '')
  assert.equal(
    links.filter((path) => !exists(path)),
    [],
  )
})

Lists.run()

const Tour = suite('README: the tour')
const clock = /\bKZ_IS_NOW=(\d{4}-\d\d-\d\dT\d\d:\d\d)/.exec(readme)?.[1]
const office = openOffice(clock === undefined ? {} : { KZ_IS_NOW: clock })
const exported: Record<string, string> = {}
const tour = transcriptOf('README.md')

Tour.after(() => office.remove())

Tour('there is one, and it says what its clock shows', () => {
  assert.ok(tour.length >= 8, `${tour.length} lines typed`)
  assert.ok(clock !== undefined)
})

for (const { at, line, expected } of tour) {
  Tour(`${at} ${line}`, () => {
    const setting = /^export (\w+)=(\S+)$/.exec(line)
    if (setting !== null) {
      exported[setting[1] ?? ''] = setting[2] ?? ''
      return
    }
    const { printed } = office.type(line.replace(/^npx (?=kz-is\b)/, ''), { env: exported })
    if (!matches(printed, expected)) assert.is(printed.trimEnd(), expected.join('\n').trimEnd())
  })
}

Tour.run()
