import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate, moment } from '../../src/calendar/civil-date.js'
import { exclusionData, exclusionNotice } from '../../src/form/papers/exclusion-of-entry.js'
import { type EntryAct, foldEntry } from '../../src/register/entry.js'
import { entryOfAnswers } from '../../src/register/entry-of-answers.js'
import { isSameOldEntry, oldEntryOf } from '../../src/register/old-entry.js'
import { software } from '../support/applications.js'

const test = suite('829-2024/10: findings and what follows them; old entries taken over')

const data = entryOfAnswers(software, { name: ['product.name'], kind: 'product.kind' })
const at = (day: string) => moment(`${day}T10:00`)
const act = (seq: number, kind: EntryAct['kind'], day: string, more: object): EntryAct =>
  ({ seq, kind, at: at(day), by: 'Серікова Ә.', data: { on: civilDate(day), ...more } }) as unknown as EntryAct

const added = act(1, 'added', '2025-04-02', { case: 'C1', decision: 'N1', data })
const found = act(2, 'found', '2026-03-10', { ground: 'expired-documents', clauses: [], evidence: 'ИС-1.' })
const excluded = act(3, 'excluded', '2026-03-16', {
  case: null,
  decision: 'N3',
  reason: 'r',
  basis: '829-2024/10',
  finding: 2,
})
const fulfilled = act(4, 'fulfilled', '2026-03-20', { obligation: 'operator-notice', reference: '12' })

test('a finding changes nothing of the entry; it is open until it is decided or dismissed', () => {
  const entry = foldEntry('trusted', 'T-000001', [added, found])
  assert.is(entry?.status, 'included')
  assert.equal(
    entry?.findings.map(({ number, outcome }) => [number, outcome]),
    [[2, 'open']],
  )
  const dismissed = act(3, 'dismissed', '2026-03-11', { finding: 2, reason: 'mended' })
  assert.is(foldEntry('trusted', 'T-000001', [added, found, dismissed])?.findings[0]?.outcome, 'dismissed')
})

test('an exclusion on a finding ends the entry, settles the finding, and opens obligations of the entry itself', () => {
  const entry = foldEntry('trusted', 'T-000001', [added, found, excluded, fulfilled])
  assert.is(entry?.status, 'excluded')
  assert.is(entry?.endedOn, '2026-03-16')
  assert.is(entry?.findings[0]?.outcome, 'excluded')
  assert.is(entry?.ownExclusion?.act.basis, '829-2024/10')
  assert.equal(
    entry?.fulfilled.map(({ id, reference }) => [id, reference]),
    [['operator-notice', '12']],
  )
  const before = foldEntry('trusted', 'T-000001', [added, found, excluded], civilDate('2026-03-15'))
  assert.is(before?.status, 'included')
  assert.is(before?.ownExclusion, null)
})

test('an exclusion that somebody applied for opens none of its own: its case has them', () => {
  const asked = act(2, 'excluded', '2026-03-16', { case: 'C2', decision: 'N2', reason: 'r' })
  assert.is(foldEntry('trusted', 'T-000001', [added, asked])?.ownExclusion, null)
})

const wanted = {
  office: { nameKk: 'Орган', nameRu: 'Орган', requisitesKk: '', requisitesRu: '' },
  signer: null,
  complaintRights: 'Қағидалардың 28–34-тармақтарында',
  hearing: { heardOn: civilDate('2026-03-13'), why: '' },
}
const entry = foldEntry('trusted', 'T-000001', [added])

test('the decision names clause, ground, evidence and hearing; the notification why', () => {
  assert.ok(entry)
  const finding = {
    ground: 'criteria-lost' as const,
    clauses: ['829-2024/5.3'],
    evidence: '2026 жылғы № 4 акт.',
    on: civilDate('2026-03-10'),
  }
  const paper = { number: '2026-000003', date: '2026-03-16' }
  const decision = JSON.stringify(exclusionData(entry, { ...wanted, paper, finding }))
  for (const said of [
    'Қағидалардың 10-тармағына',
    'Қағидалардың 5-тармағының 3) тармақшасы',
    '13.03.2026 тыңдалды',
    '2026 жылғы № 4 акт',
  ])
    assert.ok(decision.includes(said), said)
  assert.not.match(decision, /ЖОБА|акт\./)
  const notice = exclusionNotice(entry, { ...wanted, paper, finding })
  assert.match(String(notice.reason), 'Қағидалардың 10-тармағы')
  const unheard = { heardOn: null, why: 'Иесі келмеді.' }
  const said = exclusionData(entry, { ...wanted, paper, finding, hearing: unheard })
  assert.is(said.hearing, 'өткізілмеді (Иесі келмеді)')
  for (const { complaintRights } of [said, notice]) assert.match(String(complaintRights), '28–34-тармақтарында')
  assert.equal(notice.signer, { position: '_'.repeat(30), name: '_'.repeat(30) }, 'a line to sign on, no marker')
})

test('a draft has no number and says that it is one; of the transition both clauses are named', () => {
  assert.ok(entry)
  const finding = { ground: 'not-renewed' as const, clauses: [], evidence: 'e', on: civilDate('2026-03-10') }
  const draft = exclusionData(entry, { ...wanted, paper: null, hearing: null, finding })
  assert.is(draft.draft, 'ЖОБА')
  assert.is(draft.paper, undefined)
  assert.is(draft.hearing, undefined)
  assert.is(draft.basis, 'Қағидалардың 10 және 36-тармақтарына')
})

const row = {
  entry: { number: '15/2013', includedOn: '2013-05-06', changedOn: '2014-02-01', endedOn: '2016-01-01', book: '2' },
  applicant: { name: '«Күміс» ЖШС', bin: '630640001139' },
  object: { name: '«Күміс» жүйесі' },
}
const old = oldEntryOf(row, { name: ['object.name'] })
const source = { ...old.imported.source, file: 'old.csv', line: 3 }
const imported = act(1, 'imported', '2013-05-06', { ...old.imported, source })
const ended = act(2, 'excluded', '2016-01-01', { case: null, ...old.ended })

test('an old entry stands in the register from its own day, changed and ended on its own days', () => {
  const on = (day: string) => foldEntry('deposit', '15/2013', [imported, ended], civilDate(day))
  assert.is(on('2013-05-05'), undefined)
  assert.is(on('2013-05-06')?.status, 'included')
  assert.is(on('2014-01-31')?.changedOn, null)
  assert.is(on('2014-02-01')?.status, 'amended')
  assert.is(on('2015-12-31')?.status, 'amended')
  assert.is(on('2016-01-01')?.status, 'excluded')
  assert.is(on('2016-01-01')?.case, null)
  assert.is(on('2016-01-01')?.ownExclusion, null, 'an old exclusion obliges to nothing today')
  assert.is(on('2016-01-01')?.data.product.name, '«Күміс» жүйесі')
})

test('an old entry is known again wherever it stood in whichever file, and not when it says anything else', () => {
  assert.ok(isSameOldEntry(old, [imported, ended]))
  assert.not.ok(isSameOldEntry(old, [imported]), 'its exclusion is new')
  assert.not.ok(
    isSameOldEntry(oldEntryOf({ ...row, object: { name: 'x' } }, { name: ['object.name'] }), [imported, ended]),
  )
  assert.not.ok(isSameOldEntry(old, [added]))
})

test.run()
