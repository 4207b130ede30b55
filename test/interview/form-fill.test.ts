// `kz-is form fill` at a terminal: a form without a case and without a file; what was answered outlives leaving it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { flatText } from '../files/read-docx.js'
import { openOffice } from '../run-support/kz-is.js'
import { KEYS, noTerminal, officeTerminal, type Terminal } from './support/terminal.js'

const Fill = suite('form fill at a terminal')
const at = noTerminal === null ? Fill : Fill.skip
if (noTerminal !== null) process.stdout.write(`skipped: ${noTerminal}\n`)

const office = openOffice()
const opened: Terminal[] = []
Fill.after(async () => {
  for (const terminal of opened) await terminal.kill()
  office.remove()
})
const begin = (...more: readonly string[]): Terminal => {
  const terminal = officeTerminal(office, ['form', 'fill', '829.10', '-o', 'centres.docx', ...more])
  opened.push(terminal)
  return terminal
}
const kept = join(office.folder, 'centres.docx.json')
const paper = join(office.folder, 'centres.docx')

at('leaving keeps the answers in a file and says how to go on; no form is written', async () => {
  const terminal = begin()
  await terminal.answer('Actual address in Kazakhstan', 'Астана, Сарайшық 5')
  await terminal.see('Contacts')
  await terminal.whole()
  terminal.type(KEYS.ctrlD)
  await terminal.see('--data centres.docx.json')
  assert.is(await terminal.end(), 130)
  assert.equal(JSON.parse(readFileSync(kept, 'utf8')), { centres: [{ address: 'Астана, Сарайшық 5' }] })
  assert.not.ok(existsSync(paper))
})

at('going on asks only what is missing; the form is written and the kept answers go', async () => {
  const terminal = begin('--data', 'centres.docx.json')
  await terminal.answer('Contacts', '8 7172 70 44 12')
  await terminal.answer('add another row?', '2')
  await terminal.answer('1. store', '1')
  assert.is(await terminal.end(), 0)
  const text = flatText(readFileSync(paper))
  for (const said of ['Астана, Сарайшық 5', '8 7172 70 44 12']) assert.match(text, said)
  assert.not.ok(existsSync(kept))
})

Fill('off a terminal a data file is asked for, and nothing is prompted', () => {
  const ran = office.kzIs(['form', 'fill', '829.10', '-o', 'other.docx'])
  assert.is(ran.code, 2)
  assert.match(ran.err, '--data')
})

Fill.run()
