// Why: 829-2024/10 lets the authority exclude of itself, and /8 counts days after it: neither may rest on a table changed by hand.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { flatText } from '../files/read-docx.js'
import { CLERK, EXECUTOR, HEAD, openClerks, type Printed, sample } from '../support/clerks.js'

const test = suite('829-2024/9, /10: what expires, findings, exclusions on the authority’s own initiative')
const office = openClerks()
test.after(() => office.remove())

const trusted = (moment: string, by: string, ...args: readonly string[]) =>
  office.at(moment, by, 'register', 'trusted', ...args)
const json = (moment: string, by: string, ...args: readonly string[]): Printed =>
  office.json(moment, by, 'register', 'trusted', ...args)
function granted(day: string, procedure: string, answers: unknown): Printed {
  const file = office.intake(`${day}T09:00`, procedure, answers)
  office.toRecommendation(file, day)
  return office.json(`${day}T16:00`, EXECUTOR, 'decide', file, '--grant')
}

test('a product enters', () => {
  assert.is(granted('2025-03-26', 'include', sample('include-software')).entry.entry, 'T-000001')
})

test('/9: what is out of its term already is listed when asked for, by the name of the document', () => {
  const ahead = json('2027-11-01T10:00', CLERK, 'expiring', '--within', '10d').entries
  const expired = json('2027-11-01T10:00', CLERK, 'expiring', '--within', '10d', '--expired').entries
  assert.ok(expired.length > ahead.length)
  assert.ok(expired.every(({ expired: past, validUntil }: Printed) => past === validUntil < '2027-11-01'))
  assert.match(trusted('2027-11-01T10:00', CLERK, 'expiring', '--expired').out, 'Industrial certificate')
})

const finding = ['finding', 'T-000001', '--evidence', 'ИС-0042318 сертификаты']
test('/10: a finding needs a ground that the registry does not contradict, and criteria their clauses', () => {
  for (const [moment, more, code, id] of [
    ['2025-04-01T10:00', ['--ground', 'expired-documents'], 5, 'finding-contradicted'],
    ['2025-04-01T10:00', ['--ground', 'not-renewed'], 5, 'finding-contradicted'],
    ['2025-04-01T10:00', ['--ground', 'criteria-lost'], 2, 'usage'],
    ['2025-04-01T10:00', ['--ground', 'criteria-lost', '--clause', '829-2024/24'], 4, 'citation-unknown'],
    ['2025-04-01T10:00', ['--ground', 'criteria-lost', '--clause', '6.4'], 5, 'finding-contradicted'],
    ['2025-04-01T10:00', ['--ground', 'false-data', '--found-on', '2025-03-01'], 3, 'finding-misdated'],
  ] as const) {
    const ran = trusted(moment, CLERK, ...finding, ...more)
    assert.is(ran.code, code, `${more} ${ran.err}`)
    assert.match(ran.err, `[${id}]`)
  }
  assert.equal(json('2025-04-01T10:00', CLERK, 'show', 'T-000001').findings, [])
})

test('/10: it is recorded with ground, evidence and day; the entry stays; it can be dismissed', () => {
  const first = json('2025-04-02T10:00', CLERK, ...finding, '--ground', 'criteria-lost', '--clause', '5.3').finding
  assert.equal([first.number, first.clauses, first.outcome], [2, ['829-2024/5.3'], 'open'])
  assert.is(json('2025-04-02T10:00', CLERK, 'show', 'T-000001').status, 'included')
  const mended = json('2025-04-03T10:00', CLERK, 'dismiss', 'T-000001', '2', '--reason', 'жаңа сертификат')
  assert.is(mended.findings[0].outcome, 'dismissed')
  assert.match(
    trusted('2025-04-03T11:00', HEAD, 'exclude', 'T-000001', '--heard', '2025-04-03').err,
    '[finding-unknown]',
  )
})

test('/10: who found does not decide; nobody is excluded unheard without a reason; no decision before its finding', () => {
  json('2027-11-01T10:00', CLERK, ...finding, '--ground', 'expired-documents')
  for (const [by, more, code, id] of [
    [CLERK, ['--heard', '2027-11-08'], 8, 'finding-own'],
    [HEAD, [], 5, 'hearing-unsaid'],
    [HEAD, ['--heard', '2027-10-29'], 3, 'hearing-misdated'],
    [HEAD, ['--heard', '2027-11-09'], 3, 'hearing-misdated'],
    [HEAD, ['--heard', '2027-11-08', '--unheard', 'x'], 2, 'usage'],
    [HEAD, ['--unheard', 'x', '--at', '2027-10-29T10:00'], 3, 'exclusion-before-finding'],
  ] as const) {
    const ran = trusted('2027-11-08T10:00', by, 'exclude', 'T-000001', ...more)
    assert.is(ran.code, code, `${more} ${ran.err}`)
    assert.match(ran.err, `[${id}]`)
  }
  assert.is(json('2027-11-08T10:00', CLERK, 'show', 'T-000001').status, 'included')
})

let excluded: Printed
test('/10: the exclusion is one act: decision, notification, the end of the entry, the obligations of /8', () => {
  const exclude = ['exclude', 'T-000001', '--heard', '2027-11-08', '-o', 'papers', '--signer', 'Оразбаев Тимур']
  const half = trusted('2027-11-08T11:00', HEAD, ...exclude)
  assert.is(half.code, 2, half.err)
  excluded = json('2027-11-08T11:00', HEAD, ...exclude, '--signer-position', 'Төраға орынбасары')
  assert.is(excluded.endedOn, '2027-11-08')
  assert.equal(
    excluded.papers.map(({ form, number }: Printed) => [form, number === excluded.decision]),
    [
      ['paper.exclusion', true],
      ['829.8', false],
    ],
  )
  const [decision, notice] = excluded.papers.map(({ path }: Printed) =>
    flatText(readFileSync(join(office.folder, path))),
  )
  assert.match(decision, 'ШЕШІМ')
  assert.match(decision, 'Қағидалардың 10-тармағына сәйкес')
  assert.match(decision, '08.11.2027 тыңдалды')
  for (const paper of [decision, notice]) {
    assert.match(paper, 'Төраға орынбасары')
    assert.match(paper, 'Оразбаев Тимур')
    assert.match(paper, 'Осы шешімге Қағидалардың 28–34-тармақтарында белгіленген тәртіппен шағым')
    assert.not.match(paper, '[')
  }
  assert.match(notice, 'мерзімі өткен құжаттар; ИС-0042318 сертификаты')
  const due = office.json('2027-11-08T12:00', CLERK, 'due', '--within', '40d').items
  const own = due.filter(({ subject }: Printed) => subject.includes('T-000001'))
  assert.equal(
    own.map(({ id, due: day }: Printed) => [id, day]),
    excluded.obligations.map(({ id, due: day }: Printed) => [id, day]),
    'fourteen working days from the decision',
  )
  const entry = json('2027-11-08T12:00', CLERK, 'show', 'T-000001')
  assert.equal([entry.status, entry.findings.at(-1).outcome], ['excluded', 'excluded'])
  assert.is(json('2027-11-08T12:00', CLERK, 'show', 'T-000001', '--as-of', '2027-11-07').status, 'included')
  assert.match(
    trusted('2027-11-08T12:00', HEAD, 'exclude', 'T-000001', '--heard', '2027-11-08').err,
    '[entry-excluded]',
  )
})

test('its papers are told as recorded, and stand in the journal of outgoing papers', () => {
  for (const { path } of excluded.papers)
    assert.is(office.json('2027-11-08T12:00', CLERK, 'form', 'verify', path).verdict, 'as-recorded')
  const { lines } = office.json(
    '2027-11-08T12:00',
    CLERK,
    'journal',
    'outgoing',
    '--from',
    '2027-11-01',
    '--to',
    '2027-11-30',
  )
  assert.equal(
    lines.map(({ number, paper, case: file }: Printed) => [number, paper, file]),
    [
      [excluded.decision, 'paper.exclusion', 'T-000001'],
      [excluded.papers[1].number, '829.8', 'T-000001'],
    ],
  )
})

test('everything is as the recorded acts make it, and is made so again', () => {
  assert.is(office.json('2027-11-12T10:00', CLERK, 'audit', 'verify').whole, true)
  office.json('2027-11-12T10:00', CLERK, 'audit', 'rebuild')
  assert.is(office.json('2027-11-12T10:00', CLERK, 'audit', 'verify').whole, true)
})

test.run()
