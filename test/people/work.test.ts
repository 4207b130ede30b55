// The work beside the steps, as real runs: who may, who may not, and that nothing is stored for who may not.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ADMIN, openStaffed } from './staffed.js'

const test = suite('who may what: corrections, complaints, imports, copies, by the built program')

const CLERK = 'Серікова Ә.'
const EXECUTOR = 'Мұратұлы Бауыржан'
const OFFICER = 'Шағымов Ш.'
const HEAD = 'Оразбаев Т.'
const KEEPER = 'Тізімов Т.'
const office = openStaffed({
  [CLERK]: ['registry-clerk'],
  [EXECUTOR]: ['executor'],
  [OFFICER]: ['complaints-officer'],
  [HEAD]: ['head'],
  [KEEPER]: ['register-keeper', 'journal-keeper'],
})
test.after(() => office.remove())
const everybody = [ADMIN, CLERK, EXECUTOR, OFFICER, HEAD, KEEPER]

const file = (name: string, text: string): string => {
  writeFileSync(join(office.folder, name), text)
  return name
}

/** Refused with code 8 to all but these, who then do it, each, unless it can be done once only. */
async function only(may: readonly string[], args: readonly string[], run = true): Promise<void> {
  const others = everybody.filter((name) => !may.includes(name))
  for (const [at, ran] of (await Promise.all(others.map((name) => office.beside(name, args)))).entries()) {
    assert.is(ran.code, 8, `${others[at]} ${args.join(' ')}: ${ran.out}${ran.err}`)
    assert.match(ran.err, /\[role-missing\]/)
  }
  if (!run) return
  for (const name of may) {
    const ran = office.as(name, args)
    assert.is(ran.code, 0, `${name} ${args.join(' ')}: ${ran.err}`)
  }
}

const number = office.intake(CLERK)

test('a mistake is mended by who registers or checks', () =>
  only([CLERK, EXECUTOR], ['correct', number, 'applicant.phone', '+7 (7172) 55-01-09', '--reason', 'қате']))

test('a complaint is registered by the chancery or the complaints officer', async () => {
  const complaint = file(
    'complaint.json',
    JSON.stringify({
      complainant: { kind: 'legal-entity', organisation: 'Сот', postalAddress: 'Астана, Мәңгілік ел 8' },
      text: 'Мерзім бұзылды',
      against: 'Мұратұлы Бауыржан Серікұлы',
      signed: true,
    }),
  )
  const schema = office.json(CLERK, ['complaint', 'add', number, '--schema'])
  writeFileSync(
    join(office.folder, complaint),
    JSON.stringify({ ...schema.examples[0], against: 'Мұратұлы Бауыржан Серікұлы' }),
  )
  await only([CLERK, OFFICER], ['complaint', 'add', number, '--answers', complaint, '--no-papers'])
})

test('it is answered by the complaints officer or who signs; not by who is named in it, whatever role they are given', async () => {
  const resolve = [
    'complaint',
    'resolve',
    'C-2026-000001',
    '--outcome',
    'rejected',
    '--text',
    'негізсіз',
    '--no-papers',
  ]
  await only([OFFICER, HEAD], resolve, false)
  assert.is(office.kzIs(['user', 'grant', EXECUTOR, '--role', 'complaints-officer']).code, 0)
  const own = office.as(EXECUTOR, resolve)
  assert.is(own.code, 8)
  assert.match(own.err, /\[complaint-own-case\]/)
  assert.is(office.as(OFFICER, resolve).code, 0)
})

test('a batch is taken in by who registers; a rehearsal asks the same', async () => {
  const csv = file('batch.csv', 'a\n1\n')
  const args = ['import', csv, '--service', 'trusted-registry', '--procedure', 'include', '--dry-run']
  await only([CLERK], args, false)
  assert.is.not(office.as(CLERK, args).code, 8)
})

test('a copy is made, and put back, by the administrator', async () => {
  await only([ADMIN], ['backup', 'copy.sqlite', '--force'])
  await only([ADMIN], ['restore', 'copy.sqlite', '--confirm', 'kz-is.sqlite'])
})

test('journals are printed by who keeps them and the chancery', () =>
  only([CLERK, KEEPER], ['journal', 'incoming', '--from', '2026-03-01', '--to', '2026-03-31']))

test('the list of employees is the administrator’s to change', () =>
  only([ADMIN], ['user', 'grant', HEAD, '--role', 'journal-keeper'], false))

test('an application is taken back by who registers or checks', async () => {
  const withdraw = ['withdraw', number, '--reason', 'хат']
  await only([CLERK, EXECUTOR], withdraw, false)
  assert.is(office.as(EXECUTOR, withdraw).code, 0)
})

test.run()
