// Why: two applications of one applicant on one day are often two: about two entries, or the second after the first was refused. One
// that is taken for the other is never registered (829-2024/17, 829-2024/19); one that is taken in twice is worked twice.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import { besideClosed } from '../../src/cli/import/beside-closed.js'
import { type Clerks, inOffice, type Printed } from '../support/clerks.js'
import { sample, table } from './support.js'

const test = suite('applications alike')

const NOW = { KZ_IS_NOW: '2026-03-16T10:00' }
const CASE = 'TR-2026-000001'
type Row = Readonly<Record<string, string>>

/** A file of such rows, each with what it changes. */
function told(office: Clerks, name: string, rows: readonly Row[], ...more: readonly string[]): Printed {
  // What only some rows say is empty in the others; an answer that a row does not change is the sample's.
  const filing = ['external', 'received'].filter((column) => rows.some((row) => row[column] !== undefined))
  const full = rows.map((row) => ({ ...Object.fromEntries(filing.map((column) => [column, ''])), ...row }))
  writeFileSync(join(office.folder, 'a.csv'), table(name, rows.length, (n) => full[n] ?? {}).text)
  const procedure = /^(include|exclude|amend)/.exec(name)?.[1]
  const under =
    procedure === undefined
      ? ['--service', 'state-registration', '--edition', '476-2015/4', '--route', '209-2014/2', '--why', 'Сынақ']
      : ['--service', 'trusted-registry', '--procedure', procedure]
  const args = ['import', 'a.csv', ...under, '--json', ...more]
  const { out, err, code } = office.kzIs(args, { env: NOW })
  if (!out.startsWith('{')) throw new Error(err)
  return { ...JSON.parse(out), code }
}

const counts = ({ accepted, duplicates, rejected }: Printed) => [accepted, duplicates, rejected]

/** Taken in and refused acceptance, or withdrawn, at this hour of 10 March. */
function closed(office: Clerks, row: Row, at: string): void {
  assert.equal(counts(told(office, 'include-software', [row])), [1, 0, 0])
  const { code, err } = office.kzIs(['withdraw', CASE, '--at', `2026-03-10T${at}`, '--reason', 'Хат'], { env: NOW })
  assert.is(code, 0, err)
}

const DAY = '2026-03-10'
const FIRST = { received: `${DAY}T10:00` }
const PHONE = 'applicant.phone'
const MENDED = { [PHONE]: '+7 701 000 00 00' }

for (const [name, path] of [
  ['exclude-own-request', 'entry.number'],
  ['amend-renewed-certificate', 'entry.number'],
  ['registration-software-update', 'request.registrationNumber'],
] as const)
  test(
    `${name}: another entry is another application, the same in another way of writing is the same`,
    inOffice((office) => {
      const of = (number: string, more: Row = {}): Row => ({ [path]: number, ...FIRST, ...more })
      const own = String(path.split('.').reduce<unknown>((at, key) => (at as Row)[key], sample(name)))
      const rows = [of(own), ...Array.from({ length: 30 }, (_, n) => of(`${own.slice(0, 1)}-9${100 + n}`))]
      assert.equal(counts(told(office, name, rows, '--dry-run')), [31, 0, 0])
      assert.equal(counts(told(office, name, rows)), [31, 0, 0])
      const again = told(office, name, rows)
      assert.equal(counts(again), [0, 31, 0], 'a second run changes nothing')
      assert.is(new Set(again.known.map((each: Printed) => each.case)).size, 31)
      const otherwise = own.replace(/-0+/, '-')
      assert.is.not(otherwise, own)
      const written = [of(otherwise, MENDED)]
      for (const more of [['--dry-run'], []]) {
        const repeated = told(office, name, written, ...more)
        assert.equal(counts(repeated), [0, 1, 0])
        assert.equal([...repeated.repeated[0].fields].sort(), [PHONE, path].sort())
      }
    }),
  )

test(
  'under one external number another entry is rejected, as another object is',
  inOffice((office) => {
    const row = (number: string): Row => ({ 'entry.number': number, external: 'E-1', ...FIRST })
    assert.equal(counts(told(office, 'exclude-own-request', [row('T-000001')])), [1, 0, 0])
    for (const more of [['--dry-run'], []]) {
      const other = told(office, 'exclude-own-request', [row('T-000077')], ...more)
      assert.equal(counts(other), [0, 0, 1])
      assert.is(other.rejects[0].code, 'duplicate-other')
    }
  }),
)

test(
  'filed anew on the day of the refusal, mended or under a number of its own: accepted with a word about the other; again: nothing',
  inOffice((office) => {
    closed(office, FIRST, '11:00')
    const anew: readonly Row[] = [{ ...MENDED, received: `${DAY}T16:00` }]
    for (const more of [['--dry-run'], []]) {
      const done = told(office, 'include-software', anew, ...more)
      assert.equal(counts(done), [1, 0, 0])
      assert.equal(
        done.warnings.filter(({ code }: Printed) => code === 'alike').map(({ field }: Printed) => field),
        ['received'],
      )
      assert.match(JSON.stringify(done.warnings), new RegExp(CASE))
    }
    assert.equal(counts(told(office, 'include-software', anew)), [0, 1, 0])
    assert.equal(
      counts(told(office, 'include-software', [FIRST])),
      [0, 1, 0],
      'the row whose own case was closed since',
    )
    const numbered = [{ ...MENDED, external: 'NEW-1', received: `${DAY}T10:30` }]
    const open = told(office, 'include-software', numbered)
    assert.equal(counts(open), [0, 1, 0], 'like an open case that has no number: its repetition')
    assert.is(open.known[0].case, 'TR-2026-000002')
  }),
)

test(
  'a number that the closed case has not, and other answers: a new application',
  inOffice((office) => {
    closed(office, FIRST, '11:00')
    const rows = [{ ...MENDED, external: 'NEW-1', received: `${DAY}T16:00` }]
    assert.equal(counts(told(office, 'include-software', rows)), [1, 0, 0])
    assert.equal(counts(told(office, 'include-software', rows)), [0, 1, 0])
  }),
)

test(
  'what cannot be told from a closed case is rejected with its number and moment, never dropped',
  inOffice((office) => {
    closed(office, FIRST, '11:00')
    const rows = [{ received: `${DAY}T10:30` }, { ...MENDED, received: `${DAY}T10:30` }]
    for (const more of [['--dry-run'], []]) {
      const done = told(office, 'include-software', rows, ...more)
      assert.equal(counts(done), [0, 0, 2])
      assert.is(done.code, 3)
      for (const { field, code, error } of done.rejects) {
        assert.equal([field, code], ['received', 'duplicate-of-closed'])
        assert.match(error, /TR-2026-000001.*2026-03-10 11:00/)
      }
    }
    assert.equal(counts(told(office, 'include-software', [{ received: `${DAY}T11:01` }])), [1, 0, 0])
  }),
)

test(
  'the number of a closed case: its own row again, mended or not; what came later with other answers is rejected',
  inOffice((office) => {
    const own = { ...FIRST, external: 'E-1' }
    closed(office, own, '11:00')
    assert.equal(counts(told(office, 'include-software', [own])), [0, 1, 0])
    const mended = told(office, 'include-software', [{ ...own, ...MENDED }])
    assert.equal(counts(mended), [0, 1, 0])
    assert.is(mended.repeated[0].isClosed, true)
    const { err } = office.kzIs(['import', 'a.csv', '--service', 'trusted-registry', '--procedure', 'include'], {
      env: NOW,
    })
    assert.not.match(err, /kz-is correct/)
    const later = told(office, 'include-software', [{ ...own, ...MENDED, received: `${DAY}T16:00` }])
    assert.equal(counts(later), [0, 0, 1])
    assert.equal([later.rejects[0].field, later.rejects[0].code], ['external', 'duplicate-of-closed'])
  }),
)

test(
  'two numbers for one applicant, object and day: both accepted, the second told with the case that it is like',
  inOffice((office) => {
    const rows = ['E-1', 'E-2'].map((external) => ({ ...FIRST, external }))
    const alike = ({ warnings }: Printed) => warnings.filter(({ code }: Printed) => code === 'alike')
    const planned = told(office, 'include-software', rows, '--dry-run')
    assert.equal(counts(planned), [2, 0, 0])
    assert.match(alike(planned)[0].error, /line 2 /)
    const done = told(office, 'include-software', rows)
    assert.equal(counts(done), [2, 0, 0])
    assert.equal(
      alike(done).map(({ line, field }: Printed) => [line, field]),
      [[3, 'external']],
    )
    assert.match(alike(done)[0].error, /TR-2026-000001/)
    const again = told(office, 'include-software', rows)
    assert.equal([counts(again), alike(again)], [[0, 2, 0], []])
  }),
)

test('beside a closed case: what each circumstance makes of it', () => {
  const at = (hour: string) => moment(`${DAY}T${hour}`)
  const rows = [
    // answers, received, day known, number → what it is, the case received at 10:00 and closed at 11:00
    [true, '10:00', true, false, 'same'],
    [true, '10:00', false, false, 'same'],
    [true, '10:00', true, true, 'unclear'],
    [true, '10:30', true, false, 'unclear'],
    [true, '11:00', true, false, 'unclear'],
    [true, '11:01', true, false, 'new'],
    [true, '11:01', true, true, 'new'],
    [true, '11:01', false, false, 'unclear'],
    [false, '10:00', true, false, 'unclear'],
    [false, '10:00', true, true, 'new'],
    [false, '11:01', true, false, 'new'],
    [false, '11:01', false, false, 'new'],
  ] as const
  for (const [sameAnswers, received, dayKnown, numbered, is] of rows) {
    const closed = { received: at('10:00'), at: at('11:00') }
    assert.is(
      besideClosed({ sameAnswers, received: at(received), dayKnown, numbered, closed }),
      is,
      `${received} ${is}`,
    )
  }
})

test.run()
