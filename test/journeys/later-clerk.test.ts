// Why: what one clerk did stands when the next one comes. An entry that is out of the register is neither changed nor excluded again for any
// reason; one product entered twice is noticed; a paper that lapsed since the filing is named; whoever comes second is told who was first.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { JsonObject } from '../../src/text.js'
import { changed } from '../support/applications.js'
import { CLERK, type Clerks, EXECUTOR, HEAD, inOffice, type Printed, sample } from '../support/clerks.js'

const test = suite('what the next clerk finds')

/** An application at the door of its decision. */
function recommended(office: Clerks, day: string, procedure: string, answers: unknown): string {
  const file = office.intake(`${day}T09:00`, procedure, answers)
  office.toRecommendation(file, day)
  return file
}

const grant = (office: Clerks, at: string, file: string, ...more: readonly string[]) =>
  office.at(at, EXECUTOR, 'decide', file, '--grant', '--no-papers', ...more)

const amendment = () => changed(sample('amend-renewed-certificate'), { 'entry.number': 'T-000001' })
const exclusion = () =>
  changed(sample('exclude-own-request'), {
    applicant: sample('amend-renewed-certificate').applicant as JsonObject,
    'entry.number': 'T-000001',
  })

test(
  'an entry that was excluded is neither changed nor excluded again, whatever reason is given',
  inOffice((office) => {
    const first = recommended(office, '2025-08-18', 'include', sample('include-software'))
    assert.is(grant(office, '2025-08-18T16:00', first).code, 0)
    const [amend, exclude, again] = [amendment(), exclusion(), exclusion()].map((answers, at) =>
      recommended(office, '2025-09-04', at === 0 ? 'amend' : 'exclude', answers),
    ) as [string, string, string]
    assert.is(grant(office, '2025-09-04T16:00', exclude, '--override', 'себеп').code, 0)
    for (const [file, at] of [
      [amend, '2025-09-05T10:00'],
      [again, '2025-09-05T10:10'],
    ] as const) {
      for (const more of [[], ['--dry-run']]) {
        const ran = grant(office, at, file, '--override', 'себеп', ...more)
        assert.is(ran.code, 5, ran.err)
        assert.match(ran.err, '[decision-entry-excluded]')
        for (const said of ['T-000001', '2025-09-04', EXECUTOR, `kz-is decide ${file} --refuse`])
          assert.match(ran.err, said)
      }
      assert.is(office.json(at, CLERK, 'show', file).decision, null)
    }
    office.file('sitting.csv', `case,decision,reason\n${amend},grant,себеп\n${again},grant,себеп\n`)
    const batch = office.at('2025-09-05T11:00', EXECUTOR, 'decide', '--from', 'sitting.csv', '--no-papers', '--json')
    assert.equal([JSON.parse(batch.out).done, JSON.parse(batch.out).rejected], [0, 2])
    assert.match(batch.out + batch.err, 'decision-entry-excluded')
    const { history } = office.json('2025-09-05T12:00', CLERK, 'register', 'trusted', 'history', 'T-000001')
    assert.equal(
      history.map((each: Printed) => each.kind),
      ['added', 'excluded'],
    )
    assert.is(office.at('2025-09-05T12:00', EXECUTOR, 'decide', amend, '--refuse', '--no-papers').code, 0)
    assert.is(office.at('2025-09-05T12:10', CLERK, 'audit', 'verify').code, 0)
  }),
)

test(
  'one product of one holder twice: told at intake, before and after the decision, and by the check of the register; refused nowhere',
  inOffice((office) => {
    const first = recommended(office, '2025-03-18', 'include', sample('include-software'))
    office.file('second.json', changed(sample('include-software'), { 'applicant.phone': '+7 7172 00 00 00' }))
    const args = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', 'second.json'] as const
    const taken = office.json('2025-03-18T17:00', CLERK, ...args)
    assert.equal(taken.alike, [first])
    office.toRecommendation(taken.case, '2025-03-19')
    assert.match(office.at('2025-03-19T15:10', CLERK, ...args).err, `${first}, ${taken.case}`)
    assert.equal(office.json('2025-03-19T15:30', EXECUTOR, 'decide', first, '--check').alike, [])
    assert.not.match(grant(office, '2025-03-19T16:00', first).err, 'T-000001')
    const check = office.json('2025-03-19T16:10', EXECUTOR, 'decide', taken.case, '--check')
    assert.equal(check.alike, [{ number: 'T-000001', includedOn: '2025-03-19' }])
    assert.is(check.recommendation, 'grant')
    assert.match(office.at('2025-03-19T16:10', EXECUTOR, 'decide', taken.case, '--check').err, 'T-000001')
    const granted = grant(office, '2025-03-19T16:20', taken.case)
    assert.is(granted.code, 0)
    assert.match(granted.err, 'T-000001')
    const listed = office.json('2025-03-19T17:00', CLERK, 'register', 'trusted', 'check').alike
    assert.equal(
      listed.map(({ entries }: Printed) => entries),
      [['T-000001', 'T-000002']],
    )
    assert.match(office.at('2025-03-19T17:00', CLERK, 'register', 'trusted', 'check').out, 'T-000001, T-000002')
  }),
)

test(
  'another holder’s product of the same name, and an excluded entry, are no double',
  inOffice((office) => {
    const first = recommended(office, '2025-03-18', 'include', sample('include-software'))
    grant(office, '2025-03-18T16:00', first)
    const other = changed(sample('include-software'), { 'applicant.bin': '630640001139' })
    const second = recommended(office, '2025-03-19', 'include', other)
    assert.equal(office.json('2025-03-19T15:30', EXECUTOR, 'decide', second, '--check').alike, [])
    const out = recommended(office, '2025-03-20', 'exclude', exclusion())
    assert.is(grant(office, '2025-03-20T16:00', out, '--override', 'себеп').code, 0)
    const third = recommended(office, '2025-03-26', 'include', sample('include-software'))
    assert.equal(office.json('2025-03-26T15:30', EXECUTOR, 'decide', third, '--check').alike, [])
    assert.equal(office.json('2025-03-26T15:30', CLERK, 'register', 'trusted', 'check').alike, [])
  }),
)

test(
  '/10: a paper that was in time on the day of filing and has lapsed by the decision is named; it is no ground',
  inOffice((office) => {
    const answers = changed(sample('include-software'), { 'documents.industrialCertificate.validUntil': '2025-03-18' })
    const file = recommended(office, '2025-03-18', 'include', answers)
    assert.equal(office.json('2025-03-18T15:30', EXECUTOR, 'decide', file, '--check').lapsed, [])
    const check = office.json('2025-03-19T10:00', EXECUTOR, 'decide', file, '--check')
    assert.equal(check.grounds, [])
    assert.equal(
      check.lapsed.map(({ id, validUntil }: Printed) => `${id} ${validUntil}`),
      ['industrialCertificate 2025-03-18'],
    )
    const said = office.at('2025-03-19T10:00', EXECUTOR, 'decide', file, '--check')
    assert.match(said.err, '829-2024/10')
    assert.match(grant(office, '2025-03-19T10:10', file).err, '829-2024/10')
  }),
)

test(
  'whoever comes second is told who was first: a decision, a closed case, an obligation',
  inOffice((office) => {
    const file = recommended(office, '2025-03-18', 'include', sample('include-software'))
    grant(office, '2025-03-18T16:00', file)
    const second = office.at('2025-03-18T16:10', HEAD, 'decide', file, '--refuse')
    assert.is(second.code, 5)
    assert.match(second.err, EXECUTOR)
    office.issue(file, '2025-03-18')
    const after = office.at('2025-03-19T10:00', EXECUTOR, 'next', file)
    assert.is(after.code, 5)
    assert.match(after.err, CLERK)
    const fulfil = (by: string) =>
      office.at('2025-03-20T10:00', by, 'fulfil', file, 'publication', '--reference', 'u-1')
    assert.is(fulfil(CLERK).code, 0)
    const again = fulfil(EXECUTOR)
    assert.is(again.code, 5)
    for (const said of ['[obligation-done]', CLERK, '2025-03-20 10:00', 'u-1']) assert.match(again.err, said)
    const none = office.at('2025-03-20T10:00', CLERK, 'fulfil', file, 'nothing', '--reference', 'u')
    assert.is(none.code, 4)
  }),
)

test.run()
