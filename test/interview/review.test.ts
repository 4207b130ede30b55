import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fillIn } from './support/fill-in.js'
import { KEYS, noTerminal, type Terminal, withTerminals } from './support/terminal.js'

const Review = suite('the review before storing')
const at = noTerminal === null ? Review : Review.skip
if (noTerminal !== null) process.stdout.write(`skipped: ${noTerminal}\n`)

async function change(terminal: Terminal, number: number): Promise<void> {
  await terminal.answer('What next?', '2')
  await terminal.answer('Number of the answer to change', String(number))
}

at('an answer is changed by its number and nothing else is asked', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await fillIn(terminal)
    await change(terminal, 3)
    await terminal.answer('Enter - 1414', '8 (7172) 75-43-23')
    await terminal.answer('What next?', '1')
    assert.is(await terminal.end(), 0)
    assert.is(terminal.result().answers.applicant!.phone, '8 (7172) 75-43-23')
  }),
)

at('only dependants are asked anew; what is set aside is listed with the reason, and comes back', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await fillIn(terminal)
    await change(terminal, 6)
    await terminal.answer('Enter - software en', '2')
    await terminal.see('The answer to «kind en» is now «eip en», so these are out of effect')
    await terminal.see('- product en: independent en')
    await terminal.see('- product en: platform en')
    await terminal.see('New questions: 1')
    await terminal.answer('«characteristics»: is it in the package?', 'n')
    await terminal.see('Check before storing')
    await change(terminal, 6)
    await terminal.answer('Enter - eip en', '1')
    await terminal.see('These answers given earlier are in effect again:')
    await terminal.see('- product en: platform en')
    await terminal.answer('What next?', '1')
    assert.is(await terminal.end(), 0)
    assert.is(terminal.result().answers.product!.platform, 'Some platform')
  }),
)

at('a row in the middle is taken out, the others stay', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await fillIn(terminal, 'add another row')
    terminal.type(`y${KEYS.enter}`)
    await terminal.answer('code en', '620111.000.000001')
    await terminal.answer('add another row', 'y')
    await terminal.answer('code en', '620111.000.000002')
    await terminal.answer('count en', '')
    await terminal.answer('is it in the package?', 'n')
    await terminal.see('11. «ensTru en»: add another row? yes')
    await change(terminal, 11)
    await terminal.answer('Enter - yes', 'n')
    await terminal.see('The row was taken out.')
    await terminal.answer('What next?', '1')
    assert.is(await terminal.end(), 0)
    assert.equal(terminal.result().answers.product!.ensTru, [
      { code: '620111.000.000000' },
      { code: '620111.000.000002' },
    ])
  }),
)

at('what does not pass any more is named by its number and not stored', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await fillIn(terminal, 'validUntil en')
    terminal.type(`13.03.2026${KEYS.enter}`)
    await terminal.answer('localShare en', '85')
    await change(terminal, 16)
    await terminal.answer('Enter - 2026-03-13', '2025-03-13')
    await change(terminal, 15)
    await terminal.answer('Enter - 2025-03-13', 'today')
    await terminal.see('Answers to be mended: 1')
    await terminal.see('answer 16: 2025-03-13 is before «date en» (2025-03-14)')
    await terminal.answer('What next?', '1')
    await terminal.see('To be mended first:')
    await change(terminal, 16)
    await terminal.see('Error: 2025-03-13 is before')
    await terminal.whole()
    terminal.type(`-${KEYS.enter}`)
    await terminal.answer('What next?', '1')
    assert.is(await terminal.end(), 0)
    assert.equal(terminal.result().answers.documents!.certificate, {
      number: 'KZ-1',
      date: '2025-03-14',
      localShare: '85',
    })
  }),
)

at('from the review one can go back, look again, and leave', () =>
  withTerminals(async (open) => {
    const terminal = open()
    await fillIn(terminal)
    await terminal.answer('What next?', '<')
    await terminal.answer('Enter - 79,99', '')
    await terminal.answer('What next?', '3')
    await terminal.see('Check before storing')
    await terminal.answer('What next?', '4')
    assert.is(await terminal.end(), 0)
    assert.is(terminal.result().end, 'left')
    const again = open()
    await again.see('Check before storing')
    await again.answer('What next?', '1')
    assert.is(await again.end(), 0)
  }),
)

Review.run()
