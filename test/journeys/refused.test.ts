import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CLERK, EXECUTOR, openClerks, type Printed, paperOf, sample } from '../support/clerks.js'

const test = suite('refusals: of the service, and of acceptance')
const office = openClerks()
test.after(() => office.remove())

let low = ''
test('/5.3: 72 % is below 80 %: the ground with its figures', () => {
  low = office.intake('2025-03-18T10:00', 'include', sample('include-software-low-share'))
  office.toRecommendation(low, '2025-03-19', 'negative')
  const { grounds, recommendation } = office.json('2025-03-26T10:00', EXECUTOR, 'decide', low, '--check')
  assert.is(recommendation, 'refuse')
  assert.is(grounds.length, 1)
  const { id, citation, met, found, required, under } = grounds[0]
  assert.equal(
    { id, citation, met, found, required, under },
    {
      id: 'software-local-share',
      citation: '829-2024/5.3',
      met: false,
      found: '72 %',
      required: '>= 80 %',
      under: '829-2024/annex2/10.4',
    },
  )
})

test('the same ground in the three languages, the figures alike', () => {
  for (const lang of ['kk', 'ru', 'en']) {
    const ran = office.at('2025-03-26T10:00', EXECUTOR, 'decide', low, '--check', '--lang', lang)
    assert.match(ran.out, '829-2024/5.3')
    assert.match(ran.out, '72 % < 80 %')
  }
})

test('/21: granting against it needs a reason', () => {
  const ran = office.at('2025-03-26T10:00', EXECUTOR, 'decide', low, '--grant')
  assert.is(ran.code, 5)
  assert.match(ran.err, '829-2024/21')
  assert.is(
    office.at('2025-03-26T10:00', EXECUTOR, 'decide', low, '--grant', '--override', '  ').code,
    3,
    'a reason of blanks is none',
  )
})

test('/23: the reasoned refusal names the ground, its figures and how to complain; no entry, no obligation', () => {
  const printed = office.json('2025-03-26T11:00', EXECUTOR, 'decide', low, '--refuse')
  assert.is(printed.status, 'refused')
  assert.is(printed.entry, null)
  assert.equal(printed.obligations, [])
  assert.not.ok(printed.deadlines.some((each: Printed) => each.id === 'publication'))
  const text = paperOf(office, printed, '829.6')
  assert.match(text, '72 %')
  assert.match(text, '80 %')
  assert.match(text, /шағым/i)
  assert.equal(office.json('2025-03-26T11:00', CLERK, 'register', 'trusted', 'list').entries, [])
})

test('a decided case is not decided again, not corrected, not taken back', () => {
  assert.is(office.at('2025-03-27T10:00', EXECUTOR, 'decide', low, '--grant', '--override', 'x').code, 5)
  assert.is(office.at('2025-03-27T10:00', EXECUTOR, 'correct', low, 'product.name', 'Ә', '--reason', 'x').code, 5)
  assert.is(office.at('2025-03-27T10:00', EXECUTOR, 'withdraw', low, '--reason', 'x').code, 5)
})

test('annex2/10: a refusal may rest on named grounds, and never on one that the act does not know', () => {
  const file = office.intake('2025-03-18T10:00', 'include', {
    ...sample('include-software-low-share'),
    applicant: { ...(sample('include-software-low-share').applicant as object), personalDataConsent: false },
  })
  office.toRecommendation(file, '2025-03-19')
  assert.is(office.at('2025-03-26T10:00', EXECUTOR, 'decide', file, '--refuse', '829-2024/77').code, 3)
  const printed = office.json('2025-03-26T11:00', EXECUTOR, 'decide', file, '--refuse', '829-2024/annex2/10.3')
  assert.equal(
    printed.grounds.map((each: Printed) => each.citation),
    ['829-2024/annex2/10.3'],
  )
})

let incomplete = ''
test('/18, /19: an incomplete package: what is missing and what has expired, each once', () => {
  incomplete = office.intake('2025-04-14T09:00', 'include', sample('include-incomplete'))
  office.json('2025-04-14T10:00', CLERK, 'next', incomplete)
  const { grounds } = office.json('2025-04-14T11:00', EXECUTOR, 'decide', incomplete, '--check')
  assert.equal(
    grounds.map((each: Printed) => `${each.citation} ${each.id} ${each.stage}`),
    [
      '829-2024/19 document-expired:conformityCertificate acceptance',
      '829-2024/19 document-missing:industrialCertificate acceptance',
    ],
  )
})

test('/19: found complete against the checklist only with a reason', () => {
  const ran = office.at('2025-04-14T11:00', EXECUTOR, 'next', incomplete, '--outcome', 'complete')
  assert.is(ran.code, 3)
  assert.match(ran.err, /\[override-needs-reason\]/)
})

test('/19: refusal of acceptance is another paper than refusal of the service; the case ends', () => {
  const printed = office.json('2025-04-14T12:00', EXECUTOR, 'next', incomplete, '--outcome', 'incomplete')
  assert.is(printed.status, 'acceptance-refused')
  assert.equal(
    printed.papers.map((each: Printed) => each.form),
    ['paper.refusal-of-acceptance'],
  )
  const text = paperOf(office, printed, 'paper.refusal-of-acceptance')
  assert.match(text, /индустриялық сертификат/i)
  assert.match(text, /25\.02\.2025|2025 жылғы 25 ақпан|2025-02-25/)
  assert.is(printed.decision, null)
  for (const args of [
    ['next', incomplete],
    ['decide', incomplete, '--grant'],
    ['withdraw', incomplete, '--reason', 'x'],
    ['correct', incomplete, 'product.name', 'Ә', '--reason', 'x'],
  ]) {
    assert.is(office.at('2025-04-15T10:00', EXECUTOR, ...args).code, 5, args.join(' '))
  }
  const { items } = office.json('2025-04-15T10:00', CLERK, 'due', '--within', '90d')
  assert.not.ok(
    items.some((each: Printed) => each.subject === incomplete),
    'nothing of it is due any more',
  )
})

test('/19: what a clerk finds against the checklist is the ground of the paper, in his words', () => {
  const file = office.intake('2025-05-05T10:00', 'include', sample('include-software'))
  office.json('2025-05-05T11:00', CLERK, 'next', file)
  const reason = 'Сертификаттың беті оқылмайды'
  assert.is(
    office.at('2025-05-05T12:00', EXECUTOR, 'next', file, '--outcome', 'incomplete').code,
    3,
    'with a reason only',
  )
  const printed = office.json(
    '2025-05-05T12:00',
    EXECUTOR,
    'next',
    file,
    '--outcome',
    'incomplete',
    '--override',
    reason,
  )
  assert.is(printed.status, 'acceptance-refused')
  assert.match(paperOf(office, printed, 'paper.refusal-of-acceptance'), reason)
})

test('/21: the Commission may advise against what every figure shows; its word is then the ground', () => {
  const file = office.intake('2025-05-05T10:00', 'include', sample('include-software'))
  office.toRecommendation(file, '2025-05-06', 'negative')
  const { grounds, recommendation } = office.json('2025-05-12T10:00', EXECUTOR, 'decide', file, '--check')
  assert.equal(
    grounds.map((each: Printed) => each.citation),
    ['829-2024/21'],
  )
  assert.is(recommendation, 'refuse')
  const text = paperOf(office, office.json('2025-05-12T11:00', EXECUTOR, 'decide', file, '--refuse'), '829.6')
  assert.match(text, 'бас тарту ұсынылды')
})

test.run()
