import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { BIN, fillIn } from './support/fill-in.js'
import { KEYS, noTerminal, withTerminals } from './support/terminal.js'

const Interview = suite('interview at a terminal')
const at = noTerminal === null ? Interview : Interview.skip
if (noTerminal !== null) process.stdout.write(`skipped: ${noTerminal}\n`)

at('from the first question to the end: prefill, choices, rows, documents, review, store', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await fillIn(terminal)
    await terminal.see('Check before storing')
    await terminal.see('1. bin en: 470140001136')
    await terminal.see('2. name en: Мысал ЖШС')
    await terminal.see('6. kind en: software en')
    await terminal.see('9. categoryCodes en: A.1; A.2')
    await terminal.see('notes: 3 parts')
    await terminal.answer('What next?', '')
    assert.is(await terminal.end(), 0)
    const { end, answers } = terminal.result()
    assert.is(end, 'done')
    assert.equal(answers, {
      applicant: { bin: BIN, name: 'Мысал ЖШС', phone: '1414' },
      product: {
        kind: 'software',
        independent: false,
        platform: 'Some platform',
        categoryCodes: ['A.1', 'A.2'],
        ensTru: [{ code: '620111.000.000000' }],
        count: 5,
      },
      documents: { certificate: { number: 'KZ-1', date: '2025-03-13', localShare: '79,99' } },
    })
  }),
)

at('what is wrong is said at once, the answer stays on the line to be mended', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await terminal.answer('bin en', '470140001137')
    await terminal.see('digit 12 (the check digit) does not fit the first eleven: it should be 6 and is 7')
    terminal.type(`\u007f6${KEYS.enter}`)
    await terminal.see('name en')
    assert.is(
      terminal.draft().answers.applicant instanceof Object && JSON.stringify(terminal.draft().answers),
      `{"applicant":{"bin":"${BIN}"}}`,
    )
  }),
)

for (const [keys, seen] of [
  ['<', 'This is the first question'],
  ['?', 'Clause: 829-2024/annex4'],
] as const) {
  at(`after an answer that was refused ${keys} means what the footer says`, () =>
    withTerminals(async (open) => {
      const terminal = open()
      await terminal.answer('bin en', '470140001137')
      await terminal.see('it should be 6 and is 7')
      await terminal.whole()
      terminal.type(`${keys}${KEYS.enter}`)
      await terminal.see(seen)
      await terminal.answer('bin en', BIN)
      await terminal.see('name en')
    }),
  )
}

at('at a choice nothing of a wrong answer stays on the line', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await terminal.answer('bin en', BIN)
    for (const question of ['name en', 'phone en', 'email en', 'headIin en']) await terminal.answer(question, '')
    await terminal.answer('kind en', 'abc')
    await terminal.see('Choose a number from 1 to 2.')
    await terminal.whole()
    terminal.type(`<${KEYS.enter}`)
    await terminal.answer('headIin en', '')
    await terminal.answer('kind en', 'abc')
    await terminal.see('Choose a number from 1 to 2.')
    await terminal.whole()
    terminal.type(`1${KEYS.enter}`)
    await terminal.see('kind en: software en')
    await terminal.answer('independent en', 'maybe')
    await terminal.see('Choose a number from 1 to 2.')
    await terminal.whole()
    terminal.type(`n${KEYS.enter}`)
    await terminal.see('independent en: no')
  }),
)

at('mixed letters are warned of and accepted', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await terminal.answer('bin en', BIN)
    await terminal.answer('name en', 'Түрi')
    await terminal.see('mixes Latin and Cyrillic letters, Latin: i')
    await terminal.see('phone en')
  }),
)

for (const [name, back] of [
  ['<', `<${KEYS.enter}`],
  ['Esc', KEYS.escape],
  ['Ctrl-B', KEYS.ctrlB],
] as const) {
  at(`${name} goes back; the later answers are kept and not asked again`, () =>
    withTerminals(async (open) => {
      const terminal = open()
      await terminal.answer('bin en', BIN)
      await terminal.answer('name en', 'First')
      await terminal.answer('phone en', '1414')
      await terminal.see('email en')
      await terminal.whole()
      terminal.type(back)
      await terminal.see('Enter - 1414')
      await terminal.whole()
      terminal.type(back)
      await terminal.see('Enter - First; Tab')
      await terminal.whole()
      terminal.type(`Second${KEYS.enter}`)
      await terminal.see('name en: Second')
      await terminal.see('email en')
      const { applicant } = terminal.draft().answers as { applicant: unknown }
      assert.equal(applicant, { bin: BIN, name: 'Second', phone: '1414' })
    }),
  )
}

at('before the first question there is nothing', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await terminal.answer('bin en', '<')
    await terminal.see('This is the first question')
    await terminal.see('bin en')
  }),
)

at('? explains the question with its clause and asks again', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await terminal.answer('bin en', '?')
    await terminal.see('Clause: 829-2024/annex4')
    await terminal.see('kz-is law show 829-2024/annex4')
    await terminal.answer('bin en', BIN)
    await terminal.see('name en')
  }),
)

at('Tab puts the earlier answer on the line', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await terminal.answer('bin en', BIN)
    await terminal.see('name en')
    await terminal.whole()
    terminal.type(`${KEYS.tab} 2${KEYS.enter}`)
    await terminal.see('phone en')
    assert.equal((terminal.draft().answers as { applicant: unknown }).applicant, { bin: BIN, name: 'Мысал ЖШС 2' })
  }),
)

at('a line end in a pasted name does not answer the question', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await terminal.answer('bin en', BIN)
    await terminal.see('name en')
    await terminal.whole()
    terminal.type(`${KEYS.pasteStart}Мысал\rЖШС${KEYS.pasteEnd}`)
    await terminal.see('Мысал ЖШС')
    terminal.type(KEYS.enter)
    await terminal.see('phone en')
    assert.equal((terminal.draft().answers as { applicant: unknown }).applicant, { bin: BIN, name: 'Мысал ЖШС' })
  }),
)

at('a tab in a pasted name is a blank; one before it is nothing, and takes no earlier answer', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await terminal.answer('bin en', BIN)
    await terminal.see('name en')
    await terminal.whole()
    terminal.type(`${KEYS.pasteStart}\tСейт\tІбрай${KEYS.pasteEnd}`)
    await terminal.see('Сейт Ібрай')
    terminal.type(KEYS.enter)
    await terminal.see('phone en')
    assert.equal((terminal.draft().answers as { applicant: unknown }).applicant, { bin: BIN, name: 'Сейт Ібрай' })
  }),
)

at('a number that is none of the choices leaves nothing chosen: Enter after it is refused too', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await fillIn(terminal, 'kind en')
    terminal.type(`15${KEYS.enter}`)
    await terminal.see('Choose a number from 1 to 2.')
    await terminal.whole()
    terminal.type(`${KEYS.enter}2${KEYS.enter}`)
    await terminal.see('kind en: eip en')
  }),
)

at('arrows choose; nothing is chosen before a key was pressed', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await fillIn(terminal, 'kind en')
    terminal.type(KEYS.enter)
    await terminal.see('Choose a number from 1 to 2')
    terminal.type(KEYS.down)
    await terminal.see('> 1. software en')
    terminal.type(KEYS.down)
    await terminal.see('> 2. eip en')
    terminal.type(KEYS.enter)
    await terminal.see('categoryCodes en')
  }),
)

Interview.run()
