// Why: a deposit names the number of its object in the State register; a number that nobody looks up may be anybody's.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { changed } from '../support/applications.js'
import { CLERK, EXECUTOR, openClerks, type Printed, sample } from '../support/clerks.js'

const test = suite('476-2015/3: the State register number on a deposit application is looked up')
const office = openClerks()
test.after(() => office.remove())

const NOW = '2015-09-01T10:00'
const deposit = (registryNumber: string | null, ...more: readonly string[]): Printed => {
  office.file('deposit.json', changed(sample('deposit-granted'), { 'object.registryNumber': registryNumber }))
  return office.json(NOW, CLERK, 'intake', 'software-deposit', '--answers', 'deposit.json', ...more)
}

test('the State register has an entry, and one that is excluded', () => {
  const row = (number: string, name: string, more: object = {}): string =>
    JSON.stringify({
      entry: { number, includedOn: '2013-04-18', objectName: name, ...more },
      applicant: { name: '«Дала-Карта» ЖШС' },
      object: { kind: 'software' },
    })
  office.file(
    'state.jsonl',
    `${row('АЖ-2013-0418', '«Дала-Карта»')}\n${row('7', '«Ескі»', { endedOn: '2014-01-01' })}\n`,
  )
  assert.is(office.json(NOW, CLERK, 'register', 'state', 'import', 'state.jsonl').accepted, 2)
})

for (const [written, found, entry] of [
  ['АЖ-2013-0418', 'entry', 'АЖ-2013-0418'],
  ['  АЖ-2013-0418 ', 'entry', 'АЖ-2013-0418'],
  ['7', 'ended', '7'],
  ['АЖ-2013-0419', 'none', null],
] as const) {
  test(`«${written}»: ${found}`, () => {
    const { stateNumber } = deposit(written, '--dry-run')
    assert.equal([stateNumber.found, stateNumber.entry], [found, entry])
  })
}

test('an application that names none is not looked up; neither is one of another service', () => {
  assert.not.ok('stateNumber' in deposit(null, '--dry-run'))
  office.file('include.json', sample('include-software'))
  const args = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', 'include.json', '--dry-run']
  assert.not.ok('stateNumber' in office.json('2025-03-26T10:00', CLERK, ...args))
})

test('whoever decides sees it, with whose it is; it decides nothing by itself', () => {
  const file = deposit('АЖ-2013-0419').case
  const checked = office.json(NOW, EXECUTOR, 'decide', file, '--check')
  assert.is(checked.stateNumber.found, 'none')
  assert.equal(checked.grounds, [])
  assert.match(
    office.at(NOW, EXECUTOR, 'decide', file, '--check').out,
    'Number in the State register: АЖ-2013-0419 – the State register has no such number',
  )
})

test.run()
