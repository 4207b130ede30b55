import { spawnSync } from 'node:child_process'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { BIN, fillIn } from './support/fill-in.js'
import { KEYS, noTerminal, programFile, withTerminals } from './support/terminal.js'

const Leave = suite('leaving an interview and going on')
const at = noTerminal === null ? Leave : Leave.skip
if (noTerminal !== null) process.stdout.write(`skipped: ${noTerminal}\n`)

const SHOW_CURSOR = '\u001b[?25h'
const PASTE_OFF = '\u001b[?2004l'

at('Ctrl-C keeps the answers, gives the terminal back, says how to go on and exits 130', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await fillIn(terminal, 'phone en')
    terminal.type(`half${KEYS.ctrlC}`)
    await terminal.see('The interview was interrupted; the answers are kept in draft D-1')
    await terminal.see('kz-is intake --resume D-1')
    assert.is(await terminal.end(), 130)
    assert.equal(terminal.draft(), {
      answers: { applicant: { bin: BIN, name: 'Мысал ЖШС' } },
      declined: [],
      at: 'applicant.phone',
    })
    assert.ok(terminal.raw().lastIndexOf(SHOW_CURSOR) > terminal.raw().lastIndexOf('\u001b[?25l'))
    assert.ok(terminal.raw().lastIndexOf(PASTE_OFF) > terminal.raw().lastIndexOf('\u001b[?2004h'))
  }),
)

at('Ctrl-C before the first answer has nothing to keep', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await fillIn(terminal, 'bin en')
    terminal.type(KEYS.ctrlC)
    await terminal.see('nothing was recorded')
    assert.is(await terminal.end(), 130)
  }),
)

at('Ctrl-C at a choice too', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await fillIn(terminal, 'kind en')
    terminal.type(KEYS.ctrlC)
    await terminal.see('interrupted')
    assert.is(await terminal.end(), 130)
  }),
)

for (const [name, typed] of [
  ['on an empty line', ''],
  ['with something on the line', 'half'],
] as const) {
  at(`Ctrl-D leaves ${name}, and the next time goes on at that question`, () =>
    withTerminals(async (open) => {
      const terminal = open()
      await fillIn(terminal, 'phone en')
      terminal.type(`${typed}${KEYS.ctrlD}`)
      assert.is(await terminal.end(), 0)
      assert.is(terminal.result().end, 'left')
      assert.is(terminal.draft().at, 'applicant.phone')
      const again = open()
      await again.see('Going on: 2 of')
      await again.see('This applicant is known')
      await again.see('phone en')
      await again.see('Enter - 1414 (from an earlier application)')
    }),
  )
}

at('a choice and several lines are left by Ctrl-D as well', () =>
  withTerminals(async (open) => {
    const choice = open()
    await fillIn(choice, 'kind en')
    choice.type(KEYS.ctrlD)
    assert.is(await choice.end(), 0)
    assert.is(choice.draft().at, 'product.kind')
    const lines = open()
    await lines.answer('kind en', '2')
    await lines.see('categoryCodes en')
    await lines.whole()
    lines.type(`A.1${KEYS.enter}`)
    await lines.see('A.1')
    lines.type(KEYS.ctrlD)
    assert.is(await lines.end(), 0)
    assert.is(lines.draft().at, 'product.categoryCodes')
  }),
)

at('kill -9 at a prompt loses at most the answer being typed', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await fillIn(terminal, 'platform en')
    terminal.type('half an ans')
    await terminal.see('half an ans')
    await terminal.kill()
    const again = open()
    await again.see('Going on: 7 of')
    await fillInFrom(again)
  }),
)

async function fillInFrom(terminal: Parameters<typeof fillIn>[0]): Promise<void> {
  await terminal.answer('platform en', 'Some platform')
  await terminal.see('categoryCodes en')
}

at('one who went back and left is asked again where they went back to', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await fillIn(terminal, 'email en')
    terminal.type(KEYS.escape)
    await terminal.see('Enter - 1414')
    await terminal.whole()
    terminal.type(KEYS.ctrlD)
    assert.is(await terminal.end(), 0)
    const again = open()
    await again.answer('Enter - 1414', '')
    await again.see('email en')
  }),
)

Leave('off a terminal nothing is asked', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', programFile, 'unused'], { input: '' })
  assert.is(status, 3)
  assert.is(stderr.toString(), 'no terminal\n')
})

Leave.run()
