import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { EXIT } from '../../src/cli/exit-codes.js'
import { openOffice } from '../run-support/kz-is.js'
import { root } from '../run-support/project.js'

const test = suite('list: filters')
const office = openOffice({ KZ_IS_USER: 'Серікова Ә.' })
test.after(() => office.remove())

const sample = join(root, 'data', 'samples', 'include-software.json')
const intake = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', sample, '--json']

function take(received: string, user: string): string {
  const { code, out, err } = office.kzIs([...intake, '--received', received], { env: { KZ_IS_USER: user } })
  assert.is(code, EXIT.done, err)
  return (JSON.parse(out) as { case: string }).case
}

function listed(...args: readonly string[]): readonly string[] {
  const { code, out, err } = office.kzIs(['list', '--json', ...args])
  assert.is(code, EXIT.done, err)
  return (JSON.parse(out) as { cases: { case: string }[] }).cases.map((each) => each.case)
}

let first = ''
let second = ''
let third = ''
test.before(() => {
  first = take('2026-02-02T10:00', 'Серікова Ә.')
  second = take('2026-03-12T10:00', 'Мұратұлы Б.')
  third = take('2026-03-13T10:00', 'Мұратұлы Б.')
})

test('by who did the last thing, by the days of acceptance, by what is due soon', () => {
  assert.equal(listed('--employee', 'Мұратұлы Б.'), [third, second])
  assert.equal(listed('--employee', 'Ешкім'), [])
  assert.equal(listed('--from', '2026-02-01', '--to', '2026-02-28'), [first])
  assert.equal(listed('--from', '2026-03-13'), [third])
  assert.equal(listed('--due-within', '0d'), listed('--due-before', '2026-03-16'))
  assert.equal(listed('--due-within', '60d').length, 3)
})

test('the next page is named with every filter that was typed', () => {
  const { err } = office.kzIs(['list', '--employee', 'Мұратұлы Б.', '--open', '--limit', '1'])
  assert.match(err, `kz-is list --employee 'Мұратұлы Б.' --open --limit 1 --after ${third}`)
  assert.equal(listed('--employee', 'Мұратұлы Б.', '--open', '--limit', '1', '--after', third), [second])
})

test('a saved filter lists the same; what is typed goes before it; every desk has it', () => {
  const saved = office.kzIs(['list', '--employee', 'Мұратұлы Б.', '--limit', '1', '--save', ' Мұратұлы істері '])
  assert.is(saved.code, EXIT.done, saved.err)
  assert.match(saved.err, "kz-is list --filter 'Мұратұлы істері'")
  assert.equal(listed('--filter', 'Мұратұлы істері'), [third])
  assert.equal(listed('--filter', 'Мұратұлы істері', '--limit', '5'), [third, second])
  const { filters } = JSON.parse(office.kzIs(['list', '--filters', '--json']).out) as {
    filters: { name: string; by: string; command: string; options: unknown }[]
  }
  assert.is(filters.length, 1)
  assert.is(filters[0]?.command, "kz-is list --employee 'Мұратұлы Б.' --limit 1")
  assert.is(filters[0]?.by, 'Серікова Ә.')
  assert.match(office.kzIs(['list', '--filters']).out, 'Мұратұлы істері')
})

test('saved again under the same name it takes the place of the first', () => {
  office.kzIs(['list', '--open', '--save', 'бірі'])
  const again = office.kzIs(['list', '--from', '2026-03-13', '--save', 'бірі'])
  assert.match(again.err, 'replaced')
  assert.equal(listed('--filter', 'бірі'), [third])
})

test('a page within a saved filter is named by the filter', () => {
  office.kzIs(['list', '--open', '--save', 'ашық'])
  assert.match(
    office.kzIs(['list', '--filter', 'ашық', '--limit', '2']).err,
    `kz-is list --filter ашық --limit 2 --after ${second}`.replace('ашық', "'ашық'"),
  )
})

test('forgotten it is unknown, and the error names what there is', () => {
  office.kzIs(['list', '--open', '--save', 'уақытша'])
  assert.is(office.kzIs(['list', '--forget', 'уақытша']).code, EXIT.done)
  const { code, err } = office.kzIs(['list', '--filter', 'уақытша'])
  assert.is(code, EXIT.notFound)
  assert.match(err, 'Мұратұлы істері')
  assert.is(office.kzIs(['list', '--forget', 'уақытша']).code, EXIT.notFound)
})

test('a filter that holds nothing, or whose name could move the cursor, is not saved', () => {
  assert.is(office.kzIs(['list', '--save', 'бос']).code, EXIT.usage)
  assert.is(office.kzIs(['list', '--open', '--save', '\u001b[2J']).code, EXIT.usage)
  assert.is(office.kzIs(['list', '--open', '--save', ' ']).code, EXIT.usage)
  assert.is(office.kzIs(['list', '--open', '--save', 'а'.repeat(61)]).code, EXIT.usage)
})

test('no act is recorded by all this, and the audit finds nothing', () => {
  const { code, out, err } = office.kzIs(['audit', 'verify', '--json'])
  assert.is(code, EXIT.done, err)
  assert.is((JSON.parse(out) as { acts: number }).acts, 3)
})

test.run()
