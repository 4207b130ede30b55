// Who acted for whom must stand in every act of a case, whichever part of the program wrote it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { table } from '../import/support.js'
import { root } from '../run-support/project.js'
import { ADMIN, assertInStead, openStaffed } from './staffed.js'

const test = suite('in whose stead: cases')

const ABSENT = 'Мұратұлы Б.'
const HEAD = 'Оразбаев Т.'
const STAND = 'Орынбаев О.'
const office = openStaffed({
  [ABSENT]: ['registry-clerk', 'executor', 'commission', 'complaints-officer'],
  [HEAD]: ['head'],
  [STAND]: [],
})
test.after(() => office.remove())
for (const absent of [ABSENT, ADMIN])
  assert.is(
    office.kzIs(['user', 'substitute', STAND, '--for', absent, '--from', '2026-03-01', '--until', '2026-04-30']).code,
    0,
  )

const done = (now: string, ...args: readonly string[]) => office.json(STAND, args, { env: { KZ_IS_NOW: now } })
const step = (number: string, now: string, ...args: readonly string[]) =>
  done(now, 'next', number, '--no-papers', ...args)
const sample = join(root, 'data', 'samples', 'include-software.json')
const protocol = (outcome: string) => [
  ...['--outcome', outcome, '--set', 'protocolNumber=7', '--set', 'protocolDate=2026-03-16'],
]
const intake = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', sample]

let granted = ''

test('from intake to a decision that enters the register and is fulfilled', () => {
  granted = done('2026-03-16T10:00', ...intake).case
  step(granted, '2026-03-16T10:10')
  done('2026-03-16T10:20', 'correct', granted, 'applicant.phone', '+7 (7172) 55-01-09', '--reason', 'қате')
  step(granted, '2026-03-16T10:30', '--outcome', 'complete')
  step(granted, '2026-03-16T10:40')
  step(granted, '2026-03-16T10:50', ...protocol('positive'))
  done('2026-03-16T11:00', 'decide', granted, '--grant', '--no-papers')
  done('2026-03-16T11:10', 'fulfil', granted, 'publication', '--reference', 'https://example.kz')
})

test('a calendar that moves terms, a hearing called and put off, a complaint forwarded and answered, an application taken back', () => {
  const other = done('2026-03-16T12:00', ...intake).case
  step(other, '2026-03-16T12:10')
  step(other, '2026-03-16T12:20', '--outcome', 'complete')
  step(other, '2026-03-16T12:30')
  step(other, '2026-03-16T12:40', ...protocol('negative'))
  const name = { kk: 'Демалыс күні', ru: 'Выходной день', en: 'Day off' }
  const decree = {
    year: 2026,
    act: { kk: '№ 77 бұйрық', ru: 'приказ № 77', en: 'Order No 77' },
    source: 'adilet V2600000077',
    daysOff: [{ date: '2026-04-03', kind: 'transferred', transferredFrom: '2026-05-16', name }],
    workingWeekends: [{ date: '2026-05-16', transferredFrom: '2026-04-03' }],
  }
  writeFileSync(join(office.folder, 'decree.json'), JSON.stringify(decree))
  done('2026-03-16T12:50', 'calendar', 'apply', 'decree.json', '--reason', 'Министрліктің хаты')
  const facts = ['hearingDate=2026-03-24', 'hearingTime=11:00', 'hearingPlace=Астана, 8-үй', 'hearingSubject=Үлес']
  step(other, '2026-03-16T15:00', '--step', 'hearing', ...facts.flatMap((each) => ['--set', each]))
  done('2026-03-16T15:10', 'hearing', 'move', other, '--to', '2026-03-26', '--reason', 'өтінді', '--no-papers')
  const { examples } = office.json(STAND, ['complaint', 'add', other, '--schema'])
  writeFileSync(join(office.folder, 'complaint.json'), JSON.stringify({ ...examples[0], against: '' }))
  const add = ['complaint', 'add', other, '--answers', 'complaint.json', '--no-papers']
  const { complaint } = done('2026-03-16T15:20', ...add)
  done('2026-03-16T15:30', 'complaint', 'forward', complaint, '--to', 'reviewing-body', '--reference', '№ 8')
  const resolve = ['complaint', 'resolve', complaint, '--outcome', 'rejected', '--text', 'негізсіз', '--no-papers']
  done('2026-03-16T15:40', ...resolve)
  done('2026-03-16T15:50', 'withdraw', other, '--reason', 'хат')
})

test('a batch', () => {
  writeFileSync(
    join(office.folder, 'batch.csv'),
    table('include-software', 1, () => ({ 'product.name': '«Қамқор» жүйесі' })).text,
  )
  const batch = ['import', 'batch.csv', '--service', 'trusted-registry', '--procedure', 'include']
  const told = done('2026-03-16T16:00', ...batch)
  assert.is(told.accepted, 1, JSON.stringify(told))
})

test('cases handed over', () => {
  assert.is(office.kzIs(['user', 'grant', HEAD, '--role', 'registry-clerk']).code, 0)
  const handOver = ['user', 'hand-over', ABSENT, '--to', HEAD, '--reason', '№ 5 бұйрық', '-o', 'protocol.docx']
  assert.is(done('2026-03-16T17:00', ...handOver).cases.length, 1)
})

test('every act of theirs says for whom', () => {
  assertInStead(
    office,
    STAND,
    [ABSENT, ADMIN],
    [
      ...['received', 'step', 'corrected', 'decided', 'paper', 'entered', 'added', 'fulfilled', 'hearing-moved'],
      ...[
        'complained',
        'complaint-forwarded',
        'complaint-resolved',
        'withdrawn',
        'calendar-changed',
        'handed-over',
        'hand-over',
      ],
    ],
  )
  assert.is(office.kzIs(['audit', 'verify']).code, 0)
})

test.run()
