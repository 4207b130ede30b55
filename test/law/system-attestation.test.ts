// Resolution 676 of 19 June 2014, figure by figure as its Kazakh text prints them: written down here from the act, not from the data.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import { boundsNear, editionsCarried, newestEdition } from '../../src/law/edition.js'
import type { Step, TermId } from '../../src/law/service.js'
import { systemAttestation } from '../../src/law/services/system-attestation/index.js'

const edition = newestEdition(systemAttestation)
const [attest] = edition.procedures
if (attest === undefined) throw new Error('no procedure')
const stepOf = (id: string): Step => {
  const found = edition.route.find((step) => step.id === id)
  if (found === undefined) throw new Error(`no step ${id}`)
  return found
}

const Act = suite('676-2014: the act')

Act('standard and route are one act, in force from 30 June 2014 to 7 September 2015, both days bounds', () => {
  const [standard] = systemAttestation.standards
  const [regulation] = systemAttestation.regulations
  assert.equal([systemAttestation.standards.length, systemAttestation.regulations.length], [1, 1])
  for (const one of [standard, regulation]) {
    assert.equal([one?.id, one?.act, one?.service], ['676-2014', '676-2014', 'system-attestation'])
    assert.equal([one?.inForceFrom, one?.inForceFromIsBound], ['2014-06-30', true])
    assert.equal([one?.ceased, one?.ceasedIsBound], ['2015-09-08', true])
  }
  assert.equal(
    editionsCarried(systemAttestation).map((each) => [each.standard, each.regulation]),
    [['676-2014', '676-2014']],
  )
  assert.is(boundsNear(edition, civilDate('2014-07-01')).length, 1)
})

Act('it survives a JSON round trip', () => {
  assert.equal(JSON.parse(JSON.stringify(systemAttestation)), systemAttestation)
})

Act('/6, /9: one procedure, whose result is the certificate; no register is written', () => {
  assert.equal(
    edition.procedures.map((each) => each.id),
    ['attest'],
  )
  assert.equal(attest.result, {
    granted: 'paper.attestation-certificate',
    refused: 'paper.refusal',
    acceptanceRefused: 'paper.refusal-of-acceptance',
  })
  assert.equal([edition.register, attest.effect, attest.application], [null, 'none', '676.1'])
  assert.equal(attest.subject, { name: ['system.name'], kind: 'system.kind' })
  assert.equal(edition.obligations, [])
})

Act('/7: 2 948 967 tenge for one system, VAT included; the figures count, not the words', () => {
  assert.equal([edition.fee?.tenge, edition.fee?.source], ['2948967', '676-2014/7'])
  assert.match(edition.fee?.note?.en ?? '', /thousand/)
})

Act('/4.5, /4.6: fifteen minutes in the queue and fifteen at the desk', () => {
  assert.equal(
    edition.limits.map((limit) => [limit.id, limit.amount, limit.unit, limit.source]),
    [
      ['queue', 15, 'minute', '676-2014/4.5'],
      ['desk', 15, 'minute', '676-2014/4.6'],
    ],
  )
})

Act('/10, /11: complaints and court; the act lists no contents of a complaint', () => {
  assert.equal(edition.complaints, { source: '676-2014/10', contents: null, court: '676-2014/11' })
  assert.equal(edition.incomplete, { stage: 'acceptance', source: '676-2014/4.1', checked: '676-2014/4.1' })
})

Act('the passport says of each clause where it stands', () => {
  assert.equal(
    edition.passport.map((row) => [row.row, row.source.slice('676-2014/'.length)]),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
      .map((n) => [n, String(n)] as [number, string])
      .concat([
        [11, '12'],
        [12, '13'],
      ]),
  )
  const said = (row: number) => edition.passport.find((each) => each.row === row)?.value.kk ?? ''
  assert.match(said(8), /9:00-18:30.*13:00-14:30/)
  assert.match(said(12), /1414/)
})

Act.run()

const Terms = suite('676-2014: terms')

const figures: readonly (readonly [TermId, number, string, string, string])[] = [
  ['completeness', 2, 'calendar-day', 'acceptance', '676-2014/4.1'],
  ['contract', 6, 'working-day', 'step:pass-on', '676-2014/4.2'],
  ['examination', 30, 'calendar-day', 'step:contract', '676-2014/4.3'],
  ['extension', 30, 'calendar-day', 'term:examination', '676-2014/4.3'],
  ['extension-notice', 3, 'calendar-day', 'step:extend', '676-2014/4.3'],
  ['commission', 2, 'calendar-day', 'step:examination', '676-2014/4.4'],
  ['decision', 1, 'calendar-day', 'step:recommend', '676-2014/4.4'],
  ['removal', 20, 'working-day', 'step:removal-copy', '676-2014/4.4'],
  ['complaint-provider', 5, 'working-day', 'complaint-registration', '676-2014/10.part4'],
  ['complaint-authority', 15, 'working-day', 'complaint-registration', '676-2014/10.part6'],
]

Terms('the figures are the act’s, and there are no others', () => {
  assert.equal(
    edition.terms.map((term) => [term.id, term.amount, term.unit, term.from, term.source]),
    figures,
  )
  assert.ok(edition.terms.every((term) => term.direction === 'forward' && term.beside === undefined))
})

Terms('/4: there is no overall term', () => {
  assert.not(edition.terms.some((term) => term.id === 'service'))
})

Terms('where the act does not say what a term runs from, the date says that the reading is ours', () => {
  const noted = edition.terms.filter((term) => term.note !== undefined).map((term) => term.id)
  assert.equal(noted, ['contract', 'examination', 'extension', 'extension-notice', 'commission', 'decision', 'removal'])
})

Terms.run()

const Route = suite('676-2014: the route')
const AGENCY = 'executor'
const SERVICE = 'technical-service'
const CHANCERY = 'registry-clerk'

/** id, who, term (its own or the edition's), clause. */
const steps: readonly (readonly [string, string, unknown, string])[] = [
  ['register', CHANCERY, null, '676-2014/9'],
  ['completeness', AGENCY, 'completeness', '676-2014/4.1'],
  ['pass-on', AGENCY, null, '676-2014/4.2'],
  ['contract', SERVICE, 'contract', '676-2014/4.2'],
  ['extend', SERVICE, null, '676-2014/4.3'],
  ['extension-notice', AGENCY, 'extension-notice', '676-2014/4.3'],
  ['examination', SERVICE, 'examination', '676-2014/4.3'],
  ['commission', AGENCY, 'commission', '676-2014/4.4'],
  ['recommend', 'commission', null, '676-2014/4.4'],
  ['order-removal', AGENCY, 'decision', '676-2014/4.4'],
  ['removal-copy', CHANCERY, null, '676-2014/4.4'],
  ['remove', 'applicant', 'removal', '676-2014/4.4'],
  ['removal-report', AGENCY, [3, 'working-day'], '676-2014/4.4'],
  ['additional-examination', SERVICE, [10, 'working-day'], '676-2014/4.4'],
  ['commission-again', AGENCY, [2, 'calendar-day'], '676-2014/4.4'],
  ['recommend-again', 'commission', null, '676-2014/4.4'],
  ['decide', AGENCY, [1, 'calendar-day'], '676-2014/4.4'],
  ['sign', 'head', null, '676-2014/6'],
  ['issue', CHANCERY, null, '676-2014/3'],
]

Route('/3, /4: who does what after whom, in what time, by which clause', () => {
  assert.equal(
    edition.route.map(({ id, role, term, source }) => [
      id,
      role.id,
      term === null || typeof term === 'string' ? term : [term.amount, term.unit],
      source,
    ]),
    steps,
  )
})

Route('/3: the State Technical Service, the commission and the applicant are not the Agency', () => {
  const of = new Map(edition.route.map(({ role }) => [role.id, role.of ?? 'agency']))
  assert.equal(Object.fromEntries(of), {
    [CHANCERY]: 'agency',
    [AGENCY]: 'agency',
    [SERVICE]: 'organisation',
    commission: 'commission',
    applicant: 'applicant',
    head: 'agency',
  })
})

Route('what the act gives no time takes none in the plan; the mark is bounded by the check', () => {
  const within = edition.route.filter((step) => step.within).map((step) => step.id)
  assert.equal(within, ['pass-on', 'recommend', 'removal-copy', 'recommend-again', 'sign', 'issue'])
  assert.is(stepOf('register').boundedBy, 'completeness')
  assert.is(stepOf('extend').boundedBy, 'examination')
})

Route('/4.3: extended only after the contract and until the examination is done', () => {
  assert.equal(stepOf('extend').optional, { after: 'contract', until: 'examination' })
  assert.equal(stepOf('extend').extends, { step: 'examination', by: 'extensionDays' })
})

Route('/4.4: removal is ordered only after the commission has spoken', () => {
  assert.equal(stepOf('order-removal').optional, { after: 'recommend' })
})

Route('/4.4: the notice follows an extension, the removal an order, the additional examination a removal', () => {
  const branches = edition.route.flatMap(({ id, onlyAfter }) =>
    onlyAfter === undefined ? [] : [[id, onlyAfter.step, onlyAfter.outcomes.join(), onlyAfter.planned]],
  )
  assert.equal(branches, [
    ['extension-notice', 'extend', 'extended', false],
    ['removal-copy', 'order-removal', 'ordered', false],
    ['remove', 'order-removal', 'ordered', false],
    ['removal-report', 'remove', 'removed', true],
    ['additional-examination', 'remove', 'removed', true],
    ['commission-again', 'remove', 'removed', true],
    ['recommend-again', 'remove', 'removed', true],
  ])
})

Route('/4.4: the decision counts from whichever commission spoke last', () => {
  const { term } = stepOf('decide')
  assert.ok(term !== null && typeof term !== 'string')
  assert.equal(term.from, ['recommend', 'remove', 'recommend-again'])
  assert.is(stepOf('decide').by, 'decide')
  assert.is(stepOf('sign').notSameAs, 'decide')
})

Route('each outcome moves the case and yields its paper', () => {
  const moved = edition.route.flatMap((step) =>
    step.outcomes.map((outcome) =>
      [step.id, outcome.id, outcome.status ?? '-', ...(outcome.papers ?? []), ...(outcome.ends ? ['ends'] : [])].join(
        ' ',
      ),
    ),
  )
  assert.equal(moved, [
    'register done registered paper.acceptance-slip',
    'completeness complete complete',
    'completeness incomplete acceptance-refused paper.refusal-of-acceptance ends',
    'pass-on done with-organisation',
    'contract done under-examination',
    'extend extended -',
    'extension-notice done - paper.extension-notice',
    'examination conforms - paper.examination-act',
    'examination nonconforming - paper.examination-act',
    'commission done with-commission paper.commission-referral',
    'recommend positive recommended paper.commission-protocol',
    'recommend negative recommended paper.commission-protocol',
    'order-removal ordered removal paper.removal-notice',
    'removal-copy done -',
    'remove removed -',
    'remove not-removed -',
    'removal-report done under-examination',
    'additional-examination conforms - paper.examination-act',
    'additional-examination nonconforming - paper.examination-act',
    'commission-again done with-commission paper.commission-referral',
    'recommend-again positive recommended paper.commission-protocol',
    'recommend-again negative recommended paper.commission-protocol',
    'decide granted -',
    'decide refused -',
    'sign done -',
    'issue done -',
  ])
})

Route.run()
