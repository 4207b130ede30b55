// Why: a form asks for the same things under names of its own, and five applications may lie in one package. Each form must see
// its own answers, and the result all of them.
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { formById } from '../../src/form/catalogue.js'
import { answersForForm } from '../../src/form/filed-answers.js'
import type { FiledForm } from '../../src/law/service.js'
import type { JsonObject } from '../../src/text.js'
import { paperView } from './sample-papers.js'

const test = suite('answers as a paper sees them')

const forms: readonly FiledForm[] = [
  { form: '476.1.2' },
  { form: '476.1.3', at: 'information' },
  { form: '476.4.3', at: 'network', when: { is: 'answer', path: 'kind', oneOf: ['network'] } },
]

test('a form that stands among the answers sees them as they are', () => {
  const answers = { applicant: { name: 'а' } }
  assert.is(answersForForm({}, answers, '476.1.2'), answers)
  assert.is(answersForForm({ forms }, answers, '476.1.2'), answers)
})

test('a form under a key sees its own answers over what the application asked, group within group', () => {
  const answers: JsonObject = {
    applicant: { name: 'ұйым', bin: '580340015825' },
    system: { name: 'жүйе' },
    information: { applicant: { phone: '1414' }, system: { name: 'басқа', changedOn: '2015-01-01' }, rows: [1] },
  }
  assert.equal(answersForForm({ forms }, answers, '476.1.3'), {
    applicant: { name: 'ұйым', bin: '580340015825', phone: '1414' },
    system: { name: 'басқа', changedOn: '2015-01-01' },
    rows: [1],
  })
})

test('a form may ask for a group called like its own key', () => {
  const answers: JsonObject = { kind: 'network', network: { network: { name: 'желі' }, owner: { name: 'ие' } } }
  assert.equal(answersForForm({ forms }, answers, '476.4.3'), {
    kind: 'network',
    network: { name: 'желі' },
    owner: { name: 'ие' },
  })
})

test('any other paper sees what the filed forms say under what the application says; a form not called for is left out', () => {
  const answers: JsonObject = {
    kind: 'network',
    applicant: { name: 'ұйым' },
    information: { applicant: { name: 'басқа', phone: '1414' } },
    network: { network: { name: 'желі' } },
  }
  assert.equal(answersForForm({ forms }, answers, 'paper.refusal'), {
    applicant: { name: 'ұйым', phone: '1414' },
    network: { name: 'желі' },
    kind: 'network',
  })
  assert.not.ok('network' in answersForForm({ forms }, { ...answers, kind: 'software' }, 'paper.refusal'))
})

test('the answers themselves are never changed, whatever stands in them', () => {
  const json = fc.dictionary(
    fc.constantFrom('information', 'network', 'applicant', 'kind', '__proto__', 'а'),
    fc.jsonValue(),
  )
  fc.assert(
    fc.property(json, fc.constantFrom('476.1.3', '476.4.3', '476.1.2', 'paper.refusal'), (value, form) => {
      const answers = JSON.parse(JSON.stringify(value)) as JsonObject
      const before = JSON.stringify(answers)
      answersForForm({ forms }, answers, form)
      assert.is(JSON.stringify(answers), before)
    }),
  )
})

test('a case gives a filed form its own answers and a certificate those of the form that was filed', () => {
  const network = formById('476.4.3').fromCase(paperView({ service: 'state-registration', form: '476.4.3' }))
  assert.equal((network.network as JsonObject).name, '«Егін есебі» ақпараттық жүйесі')
  const certificate = paperView({ service: 'state-registration', form: 'paper.registration-certificate' })
  assert.equal((certificate.answers.owner as JsonObject).name, '«Көкше Дерек» жауапкершілігі шектеулі серіктестігі')
  assert.equal(certificate.object, { name: '«Егін есебі» ақпараттық жүйесі', kind: 'деректерді беру желісі' })
})

test('a step done again counts by its last record and stands last', () => {
  const { steps } = paperView({
    service: 'system-attestation',
    done: [
      ['examination', 'nonconforming', { examinationActNumber: '8' }],
      ['recommend', 'negative', { protocolNumber: '9' }],
      ['examination', 'conforms', { examinationActNumber: '12' }],
    ],
  })
  assert.equal(Object.keys(steps), ['recommend', 'examination'])
  assert.is(steps.examination?.answers.examinationActNumber, '12')
  assert.is(steps.examination?.outcome, 'conforms')
  assert.is(steps.examination?.date, '2015-09-10')
})

test('a paper’s clause is the first step’s that may yield it, until a later one did', () => {
  const before = paperView({ service: 'ca-accreditation' })
  assert.is(before.act.papers['paper.cover-letter'], '209-2014/4/5.8.part2')
  const after = paperView({ service: 'ca-accreditation', done: [['issue', 'done']] })
  assert.is(after.act.papers['paper.cover-letter'], '209-2014/4/5.8.part3')
  assert.is(paperView({ service: 'software-deposit' }).act.decision, '209-2014/1/3')
  assert.is(
    paperView({ service: 'software-deposit', done: [['completeness', 'complete']], decision: { outcome: 'granted' } })
      .act.decision,
    '209-2014/1/5.8',
  )
})

test.run()
