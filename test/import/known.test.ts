// Why: what was taken in before must be known again, and the clerk must see as which case: an application that is silently swallowed is
// an applicant who waits for an answer that nobody prepares.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Office } from '../run-support/kz-is.js'
import { inOffice } from '../support/clerks.js'
import { application, bin, INCLUDE } from './office.js'
import { table } from './support.js'

const test = suite('applications that come again')

interface Told {
  readonly read: number
  readonly accepted: number
  readonly duplicates: number
  readonly rejected: number
  readonly rejects: readonly { readonly field: string; readonly code: string; readonly error: string }[]
  readonly repeated: readonly {
    readonly line: number
    readonly case: string
    readonly by: string
    readonly fields: readonly string[]
  }[]
  readonly known: readonly { readonly line: number; readonly case: string; readonly by: string }[]
  readonly knownNotTold: number
}

/** A file of one row for each set of changes. */
function told(
  office: Office,
  changes: readonly Readonly<Record<string, string>>[],
  more: readonly string[] = [],
  now?: string,
): Told {
  const made = table('include-software', changes.length, (n) => changes[n] ?? {})
  writeFileSync(join(office.folder, 'a.csv'), made.text)
  const env = now === undefined ? {} : { KZ_IS_NOW: now }
  const { out, err } = office.kzIs(['import', 'a.csv', ...INCLUDE, '--json', ...more], { env })
  if (!out.startsWith('{')) throw new Error(err)
  return JSON.parse(out) as Told
}

const counts = ({ read, accepted, duplicates, rejected }: Told) => [read, accepted, duplicates, rejected]
const OWN = application(1)
const CASE = 'TR-2026-000001'

test(
  'the same number, applicant and object with a corrected answer is the same application: the case and what differs are told',
  inOffice((office) => {
    assert.equal(counts(told(office, [OWN])), [1, 1, 0, 0])
    const corrected = { ...OWN, 'applicant.phone': '+7 701 000 00 00', 'applicant.name': '«Қамқор 1» жшс' }
    for (const more of [['--dry-run'], []]) {
      const done = told(office, [corrected], more)
      assert.equal(counts(done), [1, 0, 1, 0])
      assert.equal(done.repeated, [
        { line: 2, case: CASE, by: 'external', fields: ['applicant.name', 'applicant.phone'] },
      ])
      assert.equal(done.known, [{ line: 2, case: CASE, by: 'external' }])
    }
    const { err } = office.kzIs(['import', 'a.csv', ...INCLUDE])
    assert.match(err, /TR-2026-000001.*external number.*applicant\.name, applicant\.phone/)
  }),
)

test(
  'another applicant, or another object, under the number stays rejected; in one file too',
  inOffice((office) => {
    told(office, [OWN])
    const others = [
      { ...OWN, 'applicant.bin': bin(40) },
      { ...OWN, 'product.name': 'Басқа жүйе' },
    ]
    for (const more of [['--dry-run'], []]) {
      const done = told(office, others, more)
      assert.equal(counts(done), [2, 0, 0, 2])
      assert.ok(done.rejects.every(({ field, code }) => field === 'external' && code === 'duplicate-other'))
    }
    const fresh = { ...OWN, external: 'P-2' }
    const inOne = [fresh, { ...fresh, 'applicant.phone': '+7 701 000 00 00' }, { ...fresh, 'applicant.bin': bin(41) }]
    assert.equal(counts(told(office, inOne, ['--dry-run'])), [3, 1, 1, 1])
    assert.equal(counts(told(office, inOne)), [3, 1, 1, 1])
  }),
)

test(
  'every row taken in before is told with its case; on the screen the first few',
  inOffice((office) => {
    const rows = Array.from({ length: 9 }, (_, n) => application(n))
    told(office, rows)
    const again = told(office, rows)
    assert.equal(counts(again), [9, 0, 9, 0])
    assert.equal(
      again.known.map(({ line, by }) => [line, by]),
      rows.map((_, n) => [n + 2, 'external']),
    )
    assert.ok(again.known.every((each) => /^TR-2026-00000\d$/.test(each.case)))
    assert.is(again.knownNotTold, 0)
    const { err } = office.kzIs(['import', 'a.csv', ...INCLUDE])
    assert.match(err, /line 2: taken in before as case TR-2026-\d+ \(by its external number\)/)
    assert.match(err, /and 4 more rows taken in before/)
  }),
)

test(
  'the same words with no day and no number: known while the case is open; once it is closed whoever sends them must say when',
  inOffice((office) => {
    const { received: _, external: __, ...bare } = OWN
    const now = { KZ_IS_NOW: '2026-03-16T10:00' }
    assert.equal(counts(told(office, [bare], [], now.KZ_IS_NOW)), [1, 1, 0, 0])
    const second = told(office, [bare], [], '2026-03-20T10:00')
    assert.equal(counts(second), [1, 0, 1, 0])
    assert.equal(second.known, [{ line: 2, case: CASE, by: 'likeness' }])
    const withdrawn = office.kzIs(['withdraw', CASE, '--at', '2026-03-20T11:00', '--reason', 'Өтініш берушінің хаты'], {
      env: { KZ_IS_NOW: '2026-03-20T12:00' },
    })
    assert.is(withdrawn.code, 0, withdrawn.err)
    for (const more of [['--dry-run'], []]) {
      const anew = told(office, [bare], more, '2027-03-18T10:00')
      assert.equal(counts(anew), [1, 0, 0, 1])
      assert.equal(
        anew.rejects.map(({ field, code }) => [field, code]),
        [['received', 'duplicate-of-closed']],
      )
      assert.match(anew.rejects[0]?.error ?? '', /TR-2026-000001/)
    }
    assert.equal(
      counts(told(office, [{ ...bare, received: '2027-03-17T10:00' }], [], '2027-03-18T10:00')),
      [1, 1, 0, 0],
    )
  }),
)

test.run()
