// Why: a register that anybody may fill with old entries, or empty by a finding, is nobody's institution.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openStaffed } from './staffed.js'

const test = suite('who may what: the registers')

const CLERK = 'Серікова Ә.'
const EXECUTOR = 'Мұратұлы Бауыржан'
const KEEPER = 'Тізімов Т.'
const office = openStaffed({ [CLERK]: ['registry-clerk'], [EXECUTOR]: ['executor'], [KEEPER]: ['register-keeper'] })
test.after(() => office.remove())

const trusted = (...args: readonly string[]): readonly string[] => ['register', 'trusted', ...args]
const row = (number: string): string =>
  JSON.stringify({
    entry: { number, includedOn: '2020-02-03' },
    applicant: { name: '«Алтын» ЖШС' },
    product: { kind: 'software', name: '«Алтын» жүйесі' },
  })
writeFileSync(join(office.folder, 'old.jsonl'), `${row('1')}\n${row('3')}\n`)

const refused = (name: string, args: readonly string[], id: string): void => {
  const ran = office.as(name, args)
  assert.is(ran.code, 8, `${name} ${args.join(' ')}: ${ran.out}${ran.err}`)
  assert.match(ran.err, `[${id}]`)
}

test('old entries are taken over and gaps explained by the keeper of the registers', () => {
  for (const args of [trusted('import', 'old.jsonl'), trusted('explain', '2', '--reason', 'бүлінген парақ')]) {
    refused(CLERK, args, 'role-missing')
    assert.is(office.as(KEEPER, args).code, 0, args.join(' '))
  }
})

test('the keeper finds, whoever decides applications decides; an extract is for any employee', () => {
  const finding = trusted('finding', '1', '--ground', 'false-data', '--evidence', '№ 4 акт')
  refused(CLERK, finding, 'role-missing')
  assert.is(office.as(KEEPER, finding).code, 0)
  const exclude = trusted('exclude', '1', '--unheard', 'мекенжайы бойынша табылмады', '-o', 'papers')
  refused(CLERK, exclude, 'role-missing')
  refused(KEEPER, exclude, 'role-missing')
  assert.is(office.json(EXECUTOR, exclude).entry, '1')
  assert.is(office.as(CLERK, trusted('extract', '1', '-o', 'extract.docx')).code, 0)
})

test('the list is drawn up by the keeper; that it left, whoever fulfils obligations records', () => {
  const list = trusted('package', 'operator-notice', '-o', 'operator')
  refused(CLERK, list, 'role-missing')
  const { package: number } = office.json(KEEPER, list)
  const sent = ['fulfil', '--package', number, '--reference', '№ 77 хат']
  refused(CLERK, sent, 'role-missing')
  assert.is(office.json(KEEPER, sent).fulfilled, 1)
})

test.run()
