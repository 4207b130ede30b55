import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { BIN } from './support/fill-in.js'
import { KEYS, noTerminal, type Terminal, withTerminals } from './support/terminal.js'

const Accessible = suite('prompts for a screen reader')
const at = noTerminal === null ? Accessible : Accessible.skip
if (noTerminal !== null) process.stdout.write(`skipped: ${noTerminal}\n`)

const ACCESSIBLE = { env: { ACCESSIBLE: '1' } }

/** Everything that a redrawing terminal would send, or that is read out as noise. */
const NOISE = /\u001b|[\u2500-\u257f\u2580-\u259f\u2800-\u28ff]/

async function whole(terminal: Terminal): Promise<void> {
  await terminal.see('At any question: < goes to the one before')
  await terminal.answer('bin en', '470140001137')
  await terminal.see('Error: BIN: digit 12')
  await terminal.answer('Answer', BIN)
  await terminal.see('This applicant is known')
  await terminal.answer('name en', '?')
  await terminal.see('Clause: 829-2024/annex4')
  await terminal.answer('name en', '')
  await terminal.answer('phone en', '<')
  await terminal.answer('name en', 'Other')
  await terminal.answer('phone en', '1414')
  await terminal.answer('email en', '')
  await terminal.answer('headIin en', '-')
  await terminal.see('1. software en')
  await terminal.see('2. eip en')
  await terminal.answer('Choice', '7')
  await terminal.answer('Choose a number from 1 to 2.', '1')
  await terminal.answer('independent en', 'yes')
  await terminal.answer('categoryCodes en', 'A.1')
  await terminal.answer('Answer', '')
  await terminal.answer('code en', '620111.000.000000')
  await terminal.answer('add another row', '2')
  await terminal.answer('count en', '')
  await terminal.answer('in the package?', 'y')
  await terminal.answer('number en', 'KZ-1')
  await terminal.answer('date en', 'today')
  await terminal.see('2025-03-14')
  await terminal.answer('validUntil en', '')
  await terminal.answer('localShare en', '80')
  await terminal.see('1. store')
  await terminal.answer('Choice', '1')
}

for (const [name, options] of [
  ['ACCESSIBLE=1', ACCESSIBLE],
  ['TERM=dumb', { env: { TERM: 'dumb' } }],
] as const) {
  at(`under ${name} the whole interview goes line by line, without one escape code`, () =>
    withTerminals(async (open) => {
      const terminal = open({ env: { ...options.env, PLAIN: '1' } })
      await whole(terminal)
      assert.is(await terminal.end(), 0)
      assert.not.match(terminal.raw(), NOISE)
      assert.equal(terminal.result().answers.documents, {
        certificate: { number: 'KZ-1', date: '2025-03-14', localShare: '80' },
      })
      assert.is(terminal.result().answers.applicant!.name, 'Other')
    }),
  )
}

at('Ctrl-C keeps the answers and exits 130', () =>
  withTerminals(async (open) => {
    const terminal = open({ env: { ...ACCESSIBLE.env, PLAIN: '1' } })
    await terminal.answer('bin en', BIN)
    await terminal.see('name en')
    await terminal.whole()
    terminal.type(KEYS.ctrlC)
    await terminal.see('kz-is intake --resume D-1')
    assert.is(await terminal.end(), 130)
    assert.equal(terminal.draft().answers, { applicant: { bin: BIN } })
  }),
)

at('Ctrl-D leaves', () =>
  withTerminals(async (open) => {
    const terminal = open({ env: { ...ACCESSIBLE.env, PLAIN: '1' } })
    await terminal.answer('bin en', BIN)
    await terminal.see('name en')
    await terminal.whole()
    terminal.type(KEYS.ctrlD)
    assert.is(await terminal.end(), 0)
    assert.is(terminal.result().end, 'left')
  }),
)

at('answers typed ahead are taken in their turn', () =>
  withTerminals(async (open) => {
    const terminal = open({ env: { ...ACCESSIBLE.env, PLAIN: '1' } })
    await terminal.see('bin en')
    await terminal.whole()
    terminal.type([BIN, 'Name', '1414', '', '', '2', ''].join(KEYS.enter))
    await terminal.see('categoryCodes en')
    assert.equal(terminal.draft().answers, {
      applicant: { bin: BIN, name: 'Name', phone: '1414' },
      product: { kind: 'eip' },
    })
  }),
)

Accessible.run()
