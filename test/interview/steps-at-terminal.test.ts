// A step and a decision asked at a terminal: they are recorded as a whole or not at all, so nothing may say that answers were kept, and
// whoever leaves is told the command that asks again.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { EXIT } from '../../src/cli/exit-codes.js'
import { openClerks } from '../support/clerks.js'
import { KEYS, noTerminal, officeTerminal, type Terminal } from './support/terminal.js'

const Steps = suite('interview: a step and a decision')
const at = noTerminal === null ? Steps : Steps.skip
if (noTerminal !== null) process.stdout.write(`skipped: ${noTerminal}\n`)

const office = openClerks({ KZ_IS_NOW: '2025-03-14T16:40' })
const opened: Terminal[] = []
Steps.after(async () => {
  for (const terminal of opened) await terminal.kill()
  office.remove()
})

function open(...args: readonly string[]): Terminal {
  const terminal = officeTerminal(office, args)
  opened.push(terminal)
  return terminal
}

const CASE = 'TR-2025-000001'
const run = (...args: readonly string[]) => {
  const { code, err } = office.kzIs(args)
  assert.is(code, EXIT.done, err)
}
const next = (...args: readonly string[]) => run('next', CASE, '--no-papers', ...args)

Steps.before(() => {
  const answers = 'data/samples/include-software-low-share.json'
  run('intake', 'trusted-registry', '--procedure', 'include', '--channel', 'portal', '--answers', answers)
  next()
  next('--outcome', 'complete')
  next()
})

at('Ctrl-C in a step: nothing was recorded, and the step is what to repeat', async () => {
  const terminal = open('next', CASE)
  await terminal.see('Recommends on conformity')
  await terminal.answer('What is the outcome', '1')
  await terminal.see('umber of the')
  await terminal.whole()
  terminal.type(KEYS.ctrlC)
  await terminal.see('Interrupted: nothing was recorded')
  await terminal.see(`kz-is next ${CASE}`)
  assert.is(await terminal.end(), EXIT.interrupted)
})

const MISDATED = 'The protocol is neither before the acceptance'

at('a day that cannot be is refused at its question, and what was typed stands', async () => {
  const terminal = open('next', CASE)
  await terminal.answer('What is the outcome', '1')
  await terminal.answer('umber of the', '7')
  await terminal.answer('ate of the', '2025-03-13')
  await terminal.see(MISDATED)
  await terminal.answer('2025-03-14 to 2025-03-14', '2025-03-14')
  await terminal.answer('Reasons for the recommendation', '')
  await terminal.see('3. Date of the protocol: 2025-03-14')
  await terminal.whole()
  terminal.type(KEYS.ctrlC)
  assert.is(await terminal.end(), EXIT.interrupted)
})

at('one that was given beforehand is told at the review, where nothing can be stored with it', async () => {
  const terminal = open('next', CASE, '--set', 'protocolDate=2025-03-13')
  await terminal.answer('What is the outcome', '1')
  await terminal.answer('umber of the', '7')
  await terminal.answer('Reasons for the recommendation', '')
  await terminal.see('Answers to be mended: 1')
  await terminal.see(`answer 3: ${MISDATED}`)
  await terminal.answer('What next', '1')
  await terminal.see('To be mended first')
  await terminal.answer('What next', '2')
  await terminal.answer('Number of the answer to change', '3')
  await terminal.answer('ate of the', '2025-03-14')
  await terminal.answer('What next', '4')
  assert.is(await terminal.end(), EXIT.interrupted)
})

at(
  'what is refused only when it is stored comes back to the review with the reason; nothing is typed twice',
  async () => {
    const terminal = open('next', CASE, '--no-papers', '--outcome', 'nonsense')
    await terminal.answer('umber of the', '7')
    await terminal.answer('ate of the', '2025-03-14')
    await terminal.answer('Reasons for the recommendation', '')
    await terminal.answer('What next', '1')
    await terminal.see('has no outcome “nonsense”')
    await terminal.answer('What is the outcome', '1')
    await terminal.see("2. Number of the Commission's protocol: 7")
    await terminal.see('3. Date of the protocol: 2025-03-14')
    await terminal.answer('What next', '4')
    assert.is(await terminal.end(), EXIT.interrupted)
  },
)

at('a step dated before what it follows is refused before anything is asked', async () => {
  const terminal = open('next', CASE, '--at', '2025-03-10T10:00')
  await terminal.see('[step-before-cause]')
  assert.is(await terminal.end(), EXIT.badData)
  assert.not.match(terminal.raw(), 'What is the outcome')
})

at('< at the first particular goes back to the outcome, and the review promises to keep nothing', async () => {
  const terminal = open('next', CASE, '--no-papers')
  await terminal.answer('What is the outcome', '1')
  await terminal.answer('umber of the', '<')
  await terminal.answer('What is the outcome', '2')
  await terminal.answer('umber of the', '7')
  await terminal.answer('ate of the', '2025-03-14')
  await terminal.see('Reasons for the recommendation')
  await terminal.whole()
  terminal.type(`${KEYS.enter}`)
  // The outcome stands first in the review and is changed by its number; what was typed after it stays.
  await terminal.see('1. What is the outcome? refusal recommended')
  await terminal.see('2. Number of the')
  await terminal.see('leave with nothing recorded')
  await terminal.answer('Choice', '2')
  await terminal.answer('Number of the answer to change', '1')
  await terminal.answer('What is the outcome', '1')
  await terminal.see('1. What is the outcome? granting recommended')
  await terminal.see('2. Number of the Commission')
  await terminal.see(': 7')
  await terminal.answer('What next?', '2')
  await terminal.answer('Number of the answer to change', '1')
  await terminal.answer('What is the outcome', '2')
  await terminal.answer('What next?', '1')
  await terminal.see('refusal recommended')
  assert.is(await terminal.end(), EXIT.done)
})

at('a step taken back: what it is stands in the question; a no changes nothing, a yes takes it back', async () => {
  const undo = () => open('undo', CASE, '--reason', 'қате таңдалған')
  const status = () => JSON.parse(office.kzIs(['show', CASE, '--json']).out).status
  const no = undo()
  await no.see('refusal recommended')
  await no.answer('Choice', '2')
  await no.see('Nothing was changed')
  assert.is(await no.end(), EXIT.interrupted)
  assert.is(status(), 'recommended')
  const yes = undo()
  await yes.see('refusal recommended')
  await yes.answer('Choice', '1')
  await yes.see('Taken back')
  assert.is(await yes.end(), EXIT.done)
  assert.is(status(), 'with-commission')
  next('--outcome', 'negative', '--set', 'protocolNumber=7', '--set', 'protocolDate=2025-03-14')
})

at('in a decision < goes from the reason back to the choice; Ctrl-C names the decision', async () => {
  const terminal = open('decide', CASE, '--no-papers')
  await terminal.see(`kz-is next ${CASE} --step hearing`)
  await terminal.answer('Which decision', '1')
  await terminal.answer('give the reason', '<')
  await terminal.see('Which decision')
  await terminal.whole()
  terminal.type(KEYS.ctrlC)
  await terminal.see('Interrupted: nothing was recorded')
  await terminal.see(`kz-is decide ${CASE}`)
  assert.is(await terminal.end(), EXIT.interrupted)
})

at('a complaint begins with what the case knows, and does not say that it goes on', async () => {
  const terminal = open('complaint', 'add', CASE)
  await terminal.see('What is known is filled in: 3 of')
  await terminal.whole()
  terminal.type(KEYS.ctrlC)
  await terminal.see(`kz-is complaint add ${CASE}`)
  assert.is(await terminal.end(), EXIT.interrupted)
})

at('a complaint that is not signed is refused where that is asked, before its text is typed', async () => {
  const terminal = open('complaint', 'add', CASE)
  await terminal.answer('Outgoing number', '15')
  await terminal.answer('Outgoing date', '2025-03-14')
  await terminal.answer('authority', '')
  await terminal.answer('Is the complaint signed', 'n')
  await terminal.see('A complaint that is not signed is not registered. The applicant must sign it (829-2024/28).')
  await terminal.whole()
  terminal.type(`y${KEYS.enter}`)
  await terminal.see('What is complained of')
  await terminal.whole()
  terminal.type(KEYS.ctrlC)
  assert.is(await terminal.end(), EXIT.interrupted)
})

at('< goes back through what is asked of the filing; ? explains the keys', async () => {
  const terminal = open('intake')
  await terminal.see('6. Trusted software')
  await terminal.answer('Choice', '<')
  await terminal.see('This is the first question')
  await terminal.see('6. Trusted software')
  await terminal.answer('Choice', '6')
  await terminal.see('1. chancery')
  await terminal.answer('Choice', '1')
  await terminal.answer('When did it come', '?')
  await terminal.see('goes to the one before')
  await terminal.answer('When did it come', '<')
  await terminal.see('1. chancery')
  await terminal.answer('Choice', '2')
  await terminal.answer('When did it come', '')
  await terminal.see('1. Inclusion')
  await terminal.answer('Choice', '<')
  await terminal.answer('When did it come', '')
  await terminal.see('1. Inclusion')
  await terminal.answer('Choice', '1')
  await terminal.see('Who the applicant is')
  await terminal.whole()
  terminal.type(KEYS.ctrlC)
  await terminal.see('kz-is intake --resume')
  assert.is(await terminal.end(), EXIT.interrupted)
})

at('of the filing nothing is kept until the procedure is chosen, and the footer says so', async () => {
  const terminal = officeTerminal(office, ['intake', 'trusted-registry', '--channel', 'office'], {
    ACCESSIBLE: '',
    PLAIN: '',
  })
  opened.push(terminal)
  await terminal.see('When did it come')
  await terminal.see('leave unrecorded')
  terminal.type(`?${KEYS.enter}`)
  await terminal.see('Ctrl-D leaves with nothing recorded')
  await terminal.see('leave unrecorded')
  terminal.type(KEYS.enter)
  await terminal.see('Inclusion')
  await terminal.see('leave unrecorded')
  assert.not.match(terminal.raw(), 'save')
  terminal.type(`1${KEYS.enter}`)
  await terminal.see('Who the applicant is')
  await terminal.see('save and leave')
  terminal.type(KEYS.ctrlD)
  await terminal.see('--resume')
  assert.is(await terminal.end(), EXIT.done)
})

Steps.run()
