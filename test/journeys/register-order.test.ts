// Why: what stood in a register on a day is told years later, and certified. A decision dated before a change that stands there already
// would alter what was told and certified of the days between; so an entry is changed in the order of the moments, or not at all.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { JsonObject } from '../../src/text.js'
import { noTerminal, officeTerminal } from '../interview/support/terminal.js'
import { changed } from '../support/applications.js'
import { CLERK, type Clerks, EXECUTOR, HEAD, inOffice, openClerks, type Printed, sample } from '../support/clerks.js'

const test = suite('an entry is not changed by what is dated before its last change')

const RENEWED = 'ИС-0061200'

/** The entry of the sample applicant, taken over from an old book. */
function takenOver(office: Clerks, entry: JsonObject = {}, now = '2026-03-02T08:00'): void {
  const { name, bin } = sample('amend-renewed-certificate').applicant as { name: string; bin: string }
  const row = {
    entry: { number: 'T-000001', includedOn: '2025-08-18', ...entry },
    applicant: { name, bin },
    product: { kind: 'software', name: '«Қамқор-Іс», 3.2 нұсқасы' },
    documents: { industrialCertificate: { number: 'ИС-1', validUntil: '2026-12-01', localShare: '85' } },
  }
  office.file('old.jsonl', `${JSON.stringify(row)}\n`)
  office.json(now, CLERK, 'register', 'trusted', 'import', 'old.jsonl')
}

/** An application for changes of the entry, or to exclude it, recommended on 3 March. */
function recommended(office: Clerks, procedure: 'amend' | 'exclude', more: JsonObject = {}): string {
  const amend = sample('amend-renewed-certificate')
  const answers = procedure === 'amend' ? amend : { ...sample('exclude-own-request'), applicant: amend.applicant ?? '' }
  const file = office.intake('2026-03-02T09:00', procedure, changed(answers, { 'entry.number': 'T-000001', ...more }))
  office.toRecommendation(file, '2026-03-03')
  return file
}

const decide = (office: Clerks, now: string, file: string, ...more: readonly string[]) =>
  office.at(now, EXECUTOR, 'decide', file, '--grant', '--override', 'себеп', '--no-papers', ...more)

const certificate = (office: Clerks, on: string): string =>
  office
    .json('2026-03-20T10:00', CLERK, 'register', 'trusted', 'show', 'T-000001', '--as-of', on)
    .data.documents.find(({ id }: Printed) => id === 'industrialCertificate').number

function assertRefused(ran: { readonly code: number | null; readonly err: string }, ...said: readonly string[]): void {
  assert.is(ran.code, 5, ran.err)
  for (const each of ['[entry-changed-later]', 'T-000001', ...said]) assert.match(ran.err, each)
}

test(
  'a decision dated before a change that was decided later is refused, alone, rehearsed and by file; at its moment it is possible',
  inOffice((office) => {
    takenOver(office)
    const first = recommended(office, 'amend')
    const second = recommended(office, 'amend', { 'product.name': '«Қамқор-Іс», 4.1 нұсқасы' })
    const third = recommended(office, 'exclude')
    assert.is(decide(office, '2026-03-06T10:00', first).code, 0)
    const now = '2026-03-10T10:00'
    for (const at of ['2026-03-04T10:00', '2026-03-06T09:59'])
      for (const more of [[], ['--dry-run']])
        for (const file of [second, third])
          assertRefused(
            decide(office, now, file, '--at', at, ...more),
            '2026-03-06 10:00',
            EXECUTOR,
            '2026-03-06T10:00',
          )
    office.file('sitting.csv', `case,decision,date,reason\n${second},grant,2026-03-04,себеп\n`)
    const batch = office.at(now, EXECUTOR, 'decide', '--from', 'sitting.csv', '--no-papers', '--json')
    const { done, rejects } = JSON.parse(batch.out)
    assert.is(done, 0)
    assert.equal([rejects[0].field, rejects[0].code], ['at', 'entry-changed-later'])
    assert.is(certificate(office, '2026-03-04'), 'ИС-1')
    assert.is(decide(office, now, second, '--at', '2026-03-06T10:00').code, 0)
    assert.equal([certificate(office, '2026-03-05'), certificate(office, '2026-03-06')], ['ИС-1', RENEWED])
    assertRefused(decide(office, now, third, '--at', '2026-03-03T16:00'))
    assert.is(decide(office, now, third).code, 0)
    assert.is(office.at(now, CLERK, 'audit', 'verify').code, 0)
  }),
)

test(
  'a day without its hour in a file is as early as the entry allows, too; a refusal changes no entry and may be dated before',
  inOffice((office) => {
    takenOver(office)
    const [first, second, third] = [1, 2, 3].map(() => recommended(office, 'amend')) as [string, string, string]
    assert.is(decide(office, '2026-03-06T11:20', first).code, 0)
    const now = '2026-03-10T10:00'
    office.file('sitting.csv', `case,decision,date,reason\n${second},grant,2026-03-06,себеп\n`)
    const batch = office.json(now, EXECUTOR, 'decide', '--from', 'sitting.csv', '--no-papers')
    assert.equal([batch.done, batch.rows[0].at], [1, '2026-03-06T11:20'])
    const refused = ['decide', third, '--refuse', '829-2024/5.3', '--override', 'себеп', '--at', '2026-03-04T10:00']
    assert.is(office.at(now, EXECUTOR, ...refused, '--no-papers').code, 0)
  }),
)

test(
  'an exclusion on the authority’s own finding dated before the last change is refused; so is one before the book’s last day',
  inOffice((office) => {
    takenOver(office, { changedOn: '2026-02-27' })
    const register = (now: string, by: string, ...args: readonly string[]) =>
      office.at(now, by, 'register', 'trusted', ...args)
    const evidence = ['--ground', 'false-data', '--evidence', 'тексеру актісі']
    assert.is(register('2026-03-03T09:00', CLERK, 'finding', 'T-000001', ...evidence).code, 0)
    const file = recommended(office, 'amend')
    assert.is(decide(office, '2026-03-06T10:00', file).code, 0)
    const exclude = (at: string) =>
      register('2026-03-10T10:00', HEAD, 'exclude', 'T-000001', '--unheard', 'себеп', '--at', at)
    assertRefused(exclude('2026-03-04T10:00'), '2026-03-06T10:00')
    assert.is(exclude('2026-03-06T10:00').code, 0)
  }),
)

test(
  'an entry taken over with the day of its last change: a decision of an earlier day is refused, one of that day is not',
  inOffice((office) => {
    const file = recommended(office, 'amend')
    takenOver(office, { changedOn: '2026-03-05' }, '2026-03-06T08:00')
    const now = '2026-03-10T10:00'
    assertRefused(decide(office, now, file, '--at', '2026-03-04T16:00'), '2026-03-05T00:00')
    assert.is(decide(office, now, file, '--at', '2026-03-05T00:00').code, 0)
  }),
)

const at = noTerminal === null ? test : test.skip
if (noTerminal !== null) process.stdout.write(`skipped: ${noTerminal}\n`)

at('decided at a terminal: refused in the same words, and nothing is recorded', async () => {
  const office = openClerks()
  try {
    takenOver(office)
    const [first, second] = [1, 2].map(() => recommended(office, 'amend')) as [string, string]
    assert.is(decide(office, '2026-03-06T10:00', first).code, 0)
    const args = ['decide', second, '--at', '2026-03-04T10:00', '--override', 'себеп', '--no-papers']
    const terminal = officeTerminal(office, args, { KZ_IS_NOW: '2026-03-10T10:00', KZ_IS_USER: EXECUTOR })
    await terminal.answer('Which decision', '1')
    await terminal.see('[entry-changed-later]')
    assert.is(await terminal.end(), 5)
    assert.is(office.json('2026-03-10T10:00', CLERK, 'show', second).decision, null)
  } finally {
    office.remove()
  }
})

test.run()
