// The PIN at a terminal: asked for there, never shown, typed twice when it is set.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { KEYS, noTerminal, officeTerminal, type Terminal } from '../interview/support/terminal.js'
import { openStaffed, PIN } from './staffed.js'

const test = suite('the PIN at a terminal')
const at = noTerminal === null ? test : test.skip
if (noTerminal !== null) process.stdout.write(`skipped: ${noTerminal}\n`)

const CLERK = 'Серікова Ә.'
const office = openStaffed({ [CLERK]: ['registry-clerk'] })
const opened: Terminal[] = []
test.after(async () => {
  for (const terminal of opened) await terminal.kill()
  office.remove()
})
const begin = (...args: readonly string[]): Terminal => {
  const terminal = officeTerminal(office, args)
  opened.push(terminal)
  return terminal
}

at('who is named with --by is asked for the PIN, and it does not appear', async () => {
  const terminal = begin('list', '--by', CLERK)
  await terminal.see(`${CLERK}, PIN:`)
  terminal.type(`x\u007f${PIN}${KEYS.enter}`)
  assert.is(await terminal.end(), 0)
  assert.not.ok(terminal.raw().includes(PIN))
})

at('a wrong one is refused, and does not appear either', async () => {
  const terminal = begin('list', '--by', CLERK)
  await terminal.see('PIN:')
  terminal.type(`не-то-13${KEYS.enter}`)
  assert.is(await terminal.end(), 8)
  assert.not.ok(terminal.raw().includes('не-то-13'))
  assert.match(terminal.raw(), /pin-wrong/)
})

at('Ctrl-C leaves, and nothing is counted as a try', async () => {
  const terminal = begin('list', '--by', CLERK)
  await terminal.see('PIN:')
  terminal.type(`12${KEYS.ctrlC}`)
  assert.is(await terminal.end(), 130)
})

at('a new PIN is typed twice; two that differ are none', async () => {
  const differing = begin('user', 'pin', CLERK)
  await differing.see('new PIN')
  terminal(differing, 'жаңа-сөз-9')
  await differing.see('Once more:')
  terminal(differing, 'жаңа-сөз-8')
  assert.is(await differing.end(), 3)
  assert.match(differing.raw(), /pin-unfit/)
  const same = begin('user', 'pin', CLERK)
  await same.see('new PIN')
  terminal(same, 'жаңа-сөз-9')
  await same.see('Once more:')
  terminal(same, 'жаңа-сөз-9')
  assert.is(await same.end(), 0)
  assert.not.ok(same.raw().includes('жаңа-сөз-9'))
  assert.is(office.as(CLERK, ['list'], { pin: 'жаңа-сөз-9' }).code, 0)
})

function terminal(at: Terminal, line: string): void {
  at.type(`${line}${KEYS.enter}`)
}

test.run()
