// What a terminal asks of a decision: nothing is recorded before the clerk has seen all that it would write; a refusal can rest on any ground
// of the service, found by the program or not; and it leaves the very act that the same words on the command line leave.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { EXIT } from '../../src/cli/exit-codes.js'
import type { JsonObject } from '../../src/text.js'
import { changed } from '../support/applications.js'
import { CLERK, EXECUTOR, openClerks, type Printed, sample } from '../support/clerks.js'
import { noTerminal, officeTerminal, type Terminal } from './support/terminal.js'

const Decide = suite('a decision at a terminal')
const at = noTerminal === null ? Decide : Decide.skip
if (noTerminal !== null) process.stdout.write(`skipped: ${noTerminal}\n`)

const NOW = '2025-03-21T10:00'
const office = openClerks({ KZ_IS_NOW: NOW, KZ_IS_USER: EXECUTOR })
const opened: Terminal[] = []
Decide.after(async () => {
  for (const terminal of opened) await terminal.kill()
  office.remove()
})

const good = sample('include-software')
const twoGrounds = changed(sample('include-software-low-share'), { 'applicant.personalDataConsent': false })

function recommended(answers: JsonObject): string {
  const file = office.intake('2025-03-17T09:00', 'include', answers)
  office.toRecommendation(file, '2025-03-18')
  return file
}

function open(file: string, ...more: readonly string[]): Terminal {
  const terminal = officeTerminal(office, ['decide', file, '--no-papers', ...more])
  opened.push(terminal)
  return terminal
}

const show = (file: string): Printed => office.json(NOW, CLERK, 'show', file)
const clauses = (file: string): readonly string[] => show(file).decision.grounds.map((each: Printed) => each.citation)

/** What two decisions have in common where they were taken alike: all but their numbers. */
function alike(first: string, second: string): void {
  const [one, other] = [first, second].map((file) => ({ ...show(file).decision, number: '' }))
  assert.equal(one, other)
}

at(
  'granting: the paper, the register and the obligations with their days stand in the review; leaving records nothing',
  async () => {
    const file = recommended(good)
    const before = show(file)
    const first = open(file)
    await first.answer('Which decision', '1')
    await first.see('1. Which decision is taken? grant')
    await first.see('829.7')
    await first.see('trusted registry: a new entry is made')
    await first.see('an obligation opens, due 2025-04-')
    await first.answer('What next?', '4')
    assert.is(await first.end(), EXIT.done)
    assert.equal(show(file), before, 'nothing was recorded')

    const second = open(file)
    await second.answer('Which decision', '1')
    await second.answer('What next?', '<')
    await second.answer('Which decision', '1')
    await second.answer('What next?', '1')
    await second.see('Decision: granted')
    assert.is(await second.end(), EXIT.done)
    const other = recommended(good)
    office.json(NOW, EXECUTOR, 'decide', other, '--grant')
    alike(file, other)
  },
)

at(
  'nothing found: a refusal on false documents all the same, with its reason; each answer can be changed',
  async () => {
    const file = recommended(good)
    const terminal = open(file)
    await terminal.see('No grounds for refusal were found')
    await terminal.answer('Which decision', '2')
    await terminal.see('Grounds that the program did not find')
    await terminal.see('10. 829-2024/annex2/10.1')
    await terminal.answer('Which grounds', '14')
    await terminal.answer('Write numbers from 1 to 13', '11')
    await terminal.answer('The program did not find this ground: 829-2024/annex2/10.2', 'сот актісі')
    await terminal.see('Check before storing')
    await terminal.see('829-2024/annex2/10.2')
    await terminal.see('3. Reason: сот актісі')
    await terminal.see('trusted registry: not changed')
    await terminal.see('whether the applicant should be heard')
    await terminal.answer('What next?', '2')
    await terminal.answer('Number of the answer to change', '2')
    await terminal.answer('Which grounds', '10')
    await terminal.answer('The program did not find this ground: 829-2024/annex2/10.1', '')
    await terminal.answer('This question needs an answer', 'жалған құжат')
    await terminal.see('3. Reason: жалған құжат')
    await terminal.answer('What next?', '1')
    await terminal.see('Decision: refused')
    assert.is(await terminal.end(), EXIT.done)
    assert.equal(clauses(file), ['829-2024/annex2/10.1'])

    const other = recommended(good)
    const words = ['--refuse', '829-2024/annex2/10.1', '--override', 'жалған құжат']
    office.json(NOW, EXECUTOR, 'decide', other, ...words)
    alike(file, other)
  },
)

at('several found: Enter takes them all, and one can be chosen alone without a reason', async () => {
  const [all, one] = [recommended(twoGrounds), recommended(twoGrounds)] as const
  const first = open(all)
  await first.answer('Which decision', '2')
  await first.see('1. 829-2024/5.3')
  await first.see('2. 829-2024/annex2/10.3')
  await first.see('Enter - 1, 2')
  await first.answer('Answer', '')
  await first.answer('What next?', '1')
  assert.is(await first.end(), EXIT.done)
  assert.equal(clauses(all), ['829-2024/5.3', '829-2024/annex2/10.3'])

  const second = open(one)
  await second.answer('Which decision', '2')
  await second.answer('Which grounds', '2')
  await second.answer('What next?', '1')
  assert.is(await second.end(), EXIT.done)
  assert.equal(clauses(one), ['829-2024/annex2/10.3'])
  assert.is(show(one).decision.override, null)
})

at('a reason belongs to what it was given for: another decision does not carry it along', async () => {
  const file = recommended(twoGrounds)
  const terminal = open(file)
  await terminal.answer('Which decision', '1')
  await terminal.answer('give the reason', 'сот шешімі')
  await terminal.see('2. Reason: сот шешімі')
  await terminal.answer('What next?', '2')
  await terminal.answer('Number of the answer to change', '1')
  await terminal.answer('Which decision', '2')
  await terminal.answer('Which grounds', '')
  await terminal.see('Check before storing')
  await terminal.answer('What next?', '1')
  assert.is(await terminal.end(), EXIT.done)
  assert.is(show(file).decision.override, null)
})

at('a reason given with the command is not asked, stands in the review and is recorded', async () => {
  const file = recommended(twoGrounds)
  const terminal = open(file, '--override', 'сот шешімі')
  await terminal.answer('Which decision', '1')
  await terminal.see('2. Reason: сот шешімі')
  await terminal.answer('What next?', '1')
  assert.is(await terminal.end(), EXIT.done)
  assert.is(show(file).decision.override, 'сот шешімі')
})

Decide.run()
