// What an application must bring in each circumstance (476-2015/1/9, 209-2014/3/9), and what a refusal rests on.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate, moment } from '../../src/calendar/civil-date.js'
import type { NewAct } from '../../src/case/act.js'
import { type Case, foldCase } from '../../src/case/case.js'
import { checklist, defects } from '../../src/case/checklist.js'
import { groundsOf, judgeCase } from '../../src/case/grounds.js'
import { validateAnswers } from '../../src/form/answers/validate.js'
import { declarationOf } from '../../src/form/intake/declaration.js'
import { pathsIn } from '../../src/form/intake/merge-fields.js'
import { answerAt, holds } from '../../src/law/holds.js'
import { cashRegisterConclusion as law } from '../../src/law/services/cash-register-conclusion/index.js'
import type { JsonObject } from '../../src/text.js'
import { done, NOTHING_FOUND, numbered } from '../support/cases.js'
import { sample } from '../support/clerks.js'

const conclude = law.standards[0]?.procedures[0]
if (conclude === undefined) throw new Error('no procedure')
const fields = declarationOf(conclude)
const paths = pathsIn(fields)

type Channel = 'office' | 'post' | 'portal'
interface Filing {
  readonly channel?: Channel
  readonly kind?: 'legal-entity' | 'entrepreneur' | 'individual'
  readonly banks?: boolean
  readonly representative?: boolean
}

const facts = ({ channel = 'office', kind = 'legal-entity', banks = false, representative = false }: Filing) => ({
  applicant: { kind },
  usedInBanks: banks,
  representative,
  filing: { channel },
})

/** What must lie in the package beside the application itself; papers of registration are the provider's to take. */
const required = (filing: Filing): readonly string[] =>
  conclude.documents.filter((rule) => !rule.optional && holds(rule.when, facts(filing))).map(({ id }) => id)

const wrong = (answers: JsonObject, day = '2015-08-03', channel: Channel = 'office'): readonly string[] =>
  defects(checklist(conclude, { ...answers, filing: { channel } }, civilDate(day))).map(
    ({ state, id }) => `${state} ${id}`,
  )

const problems = (answers: JsonObject, channel: Channel, day = '2015-08-03'): readonly string[] =>
  validateAnswers(fields, { ...answers, filing: { channel } }, { receivedOn: civilDate(day) }).problems.map(
    ({ field }) => field,
  )

const FOR_ALL = ['functionsDescription', 'taxModuleGuide']
const Package = suite('476-2015/1/9: the package')

for (const channel of ['office', 'post'] as const) {
  Package(`/9.1: ${channel}: description, two manuals, certificate, working copy, information form`, () =>
    assert.equal(required({ channel }), [
      ...FOR_ALL,
      'installationGuide',
      'securityCertificate',
      'workingCopy',
      'informationForm',
    ]),
  )
}

Package('/9.1: used in banks: neither the installation manual nor the working copy', () =>
  assert.equal(required({ banks: true }), [...FOR_ALL, 'securityCertificate', 'informationForm']),
)

Package('/9.2: through the portal no information form; the working copy is awaited by post (/9.1)', () =>
  assert.equal(required({ channel: 'portal' }), [
    ...FOR_ALL,
    'installationGuide',
    'securityCertificate',
    'workingCopy',
  ]),
)

Package(
  '/9, 757/11: a representative brings a power of attorney; 209/3/9.11: through the portal an identity paper too',
  () => {
    assert.equal(required({ representative: true }).slice(-1), ['powerOfAttorney'])
    assert.equal(required({ representative: true, channel: 'portal' }).slice(-2), [
      'powerOfAttorney',
      'representativeIdentity',
    ])
    assert.not(required({ channel: 'portal' }).includes('representativeIdentity'))
  },
)

Package('/9.1.part2: proof of registration is the provider’s to take: called for by kind, never missing', () => {
  const called = (kind: NonNullable<Filing['kind']>) =>
    conclude.documents.filter((rule) => rule.optional && holds(rule.when, facts({ kind }))).map(({ id }) => id)
  assert.equal(called('legal-entity'), ['legalEntityRegistration'])
  assert.equal(called('entrepreneur'), ['entrepreneurRegistration'])
  assert.equal(called('individual'), ['entrepreneurRegistration'])
})

Package('each paper from its clause, with what is read off it', () =>
  assert.equal(
    conclude.documents.map(({ id, source, form, filedAt, particulars }) => [
      id,
      source,
      form ?? null,
      filedAt ?? null,
      particulars.map((each) => `${each.id} ${each.kind}${each.optional ? '?' : ''}`).join(', '),
    ]),
    [
      ['legalEntityRegistration', '476-2015/1/9.1', null, null, 'number text, date date'],
      ['entrepreneurRegistration', '476-2015/1/9.1', null, null, 'number text, date date'],
      ['functionsDescription', '476-2015/1/9.1', null, null, 'sheets integer'],
      ['taxModuleGuide', '476-2015/1/9.1', null, null, 'sheets integer'],
      ['installationGuide', '476-2015/1/9.1', null, null, 'sheets integer'],
      ['securityCertificate', '476-2015/1/9.1', null, null, 'number text, date date, validUntil date'],
      ['workingCopy', '476-2015/1/9.1', null, null, 'carrier text'],
      ['informationForm', '476-2015/1/9', '476.1.3', 'information', ''],
      ['powerOfAttorney', '476-2015/1/9', null, null, 'number text, date date, validUntil date?'],
      ['representativeIdentity', '209-2014/3/9.11', null, null, 'number text, date date, validUntil date?'],
    ],
  ),
)

Package('/9.1: the certificate is that of ST RK GOST R ISO/IEC 15408-2006', () => {
  const title = conclude.documents.find(({ id }) => id === 'securityCertificate')?.title
  for (const text of [title?.kk, title?.ru, title?.en]) assert.match(text ?? '', /15408-2006/)
})

Package(
  'annexes 2 and 3: the questionnaire at the root, the information form under a key and not through the portal',
  () => {
    assert.is(conclude.application, '476.1.2')
    assert.equal(
      conclude.forms?.map(({ form, at, optional }) => [form, at, optional]),
      [
        ['476.1.2', undefined, undefined],
        ['476.1.3', 'information', true],
      ],
    )
    const called = (channel: Channel) => conclude.forms?.map(({ when }) => holds(when, facts({ channel })))
    assert.equal(
      [called('office'), called('post'), called('portal')],
      [
        [true, true],
        [true, true],
        [true, false],
      ],
    )
  },
)

Package('annex 3: the office’s own number and day are not asked, nor what the application has asked before', () => {
  const asked = paths.filter((path) => path.startsWith('information.'))
  assert.equal(asked, [
    'information.documents.submitted',
    'information.documents.taxModuleManual',
    'information.documents.installationManual',
    'information.system.registeredOn',
    'information.system.changedOn',
    'information.certificate.protocolNumber',
    'information.certificate.protocolDate',
    'information.certificate.laboratory',
    'information.certificate.number',
    'information.certificate.issuedOn',
    'information.certificate.validUntil',
    'information.certificate.systemNumber',
  ])
})

Package('what the conclusion needs of the applicant and the system is asked', () => {
  for (const path of ['applicant.phone', 'applicant.place.street', 'system.version', 'system.developerPlace.house'])
    assert.ok(paths.includes(path), path)
})

for (const [name, channel, day] of [
  ['granted', 'office', '2015-08-03'],
  ['refused', 'post', '2015-08-03'],
  ['incomplete', 'office', '2015-08-03'],
  ['bank', 'portal', '2015-08-03'],
  ['order-757', 'office', '2013-09-02'],
] as const) {
  Package(`cash-register-${name}: an application as it may come in is taken`, () =>
    assert.equal(problems(sample(`cash-register-${name}`), channel, day), []),
  )
}

Package('the name of the system is found for lists and search', () =>
  assert.is(
    answerAt(sample('cash-register-granted'), conclude.subject.name[0] ?? ''),
    '«Дүкен-Касса» компьютер жүйесі',
  ),
)

Package('/9.1: what is asked of other systems is not called for where banks use it', () => {
  const bank = sample('cash-register-bank')
  const documents = { ...(bank.documents as JsonObject), installationGuide: { sheets: 3 } }
  assert.equal(problems({ ...bank, documents }, 'portal'), ['documents.installationGuide'])
})

Package(
  'a certificate is not younger than its filing and ends after it was given; a manual has at least one sheet',
  () => {
    const answers = sample('cash-register-granted')
    const having = (id: string, paper: JsonObject) =>
      problems({ ...answers, documents: { ...(answers.documents as JsonObject), [id]: paper } }, 'office')
    const at = 'documents.securityCertificate'
    assert.equal(having('securityCertificate', { number: '1', date: '2015-08-04', validUntil: '2016-01-01' }), [
      `${at}.date`,
    ])
    assert.equal(having('securityCertificate', { number: '1', date: '2015-08-03', validUntil: '2015-08-02' }), [
      `${at}.validUntil`,
    ])
    assert.equal(having('securityCertificate', { number: '1', date: '2015-08-03' }), [`${at}.validUntil`])
    assert.equal(having('taxModuleGuide', { sheets: 0 }), ['documents.taxModuleGuide.sheets'])
    assert.equal(having('taxModuleGuide', { sheets: 1 }), [])
  },
)

Package.run()

const Complete = suite('476-2015/1/4: completeness')

Complete('everything is there', () => assert.equal(wrong(sample('cash-register-granted')), []))
Complete('a bank’s system through the portal: everything is there', () =>
  assert.equal(wrong(sample('cash-register-bank'), '2015-08-03', 'portal'), []),
)
Complete('each defect is named', () =>
  assert.equal(wrong(sample('cash-register-incomplete')), ['expired securityCertificate', 'missing workingCopy']),
)

for (const id of [
  'functionsDescription',
  'taxModuleGuide',
  'installationGuide',
  'securityCertificate',
  'workingCopy',
]) {
  Complete(`without ${id} it is incomplete`, () => {
    const answers = sample('cash-register-granted')
    const { [id]: _left, ...documents } = answers.documents as JsonObject
    assert.equal(wrong({ ...answers, documents }), [`missing ${id}`])
  })
}

Complete('without the information form it is incomplete at the office, complete through the portal', () => {
  const { information: _left, ...answers } = sample('cash-register-granted')
  assert.equal(wrong(answers), ['missing informationForm'])
  assert.equal(wrong(answers, '2015-08-03', 'portal'), [])
})

Complete('the last day of the certificate is still in time', () => {
  assert.equal(wrong(sample('cash-register-granted'), '2018-06-22'), [])
  assert.equal(wrong(sample('cash-register-granted'), '2018-06-23'), ['expired securityCertificate'])
})

Complete.run()

const Judged = suite('cash registers: what a refusal rests on')

const grounds = (file: Case) =>
  groundsOf(judgeCase(file, NOTHING_FOUND)).map(({ id, citation, under }) => [id, citation, under])

const complete = done('completeness', '2015-07-28T10:00', { outcome: 'complete' })

Judged('209-2014/3/5.8: the base matches the application: nothing stands against it', () => {
  const file = caseOf('209-2014/3', 'granted', [complete, done('inspect', '2015-08-10T10:00', { outcome: 'conforms' })])
  assert.equal(grounds(file), [])
})

Judged('209-2014/3/5.8: it does not match: a reasoned refusal under 9.17', () => {
  const file = caseOf('209-2014/3', 'refused', [
    complete,
    done('inspect', '2015-08-10T10:00', { outcome: 'does-not-conform' }),
  ])
  assert.equal(grounds(file), [['equipment-conforms', '209-2014/3/5.8', '209-2014/3/9.17']])
})

Judged('before the inspection nothing is held against it', () =>
  assert.equal(grounds(caseOf('209-2014/3', 'refused', [complete])), []),
)

Judged('757-2012/annex1/3: the commission finds that the system does not conform: a reasoned answer under 6', () => {
  const file = caseOf('757-2012', 'order-757', [
    complete,
    done('examine', '2015-08-10T10:00', { outcome: 'does-not-conform' }),
  ])
  assert.equal(grounds(file), [['system-conforms', '757-2012/annex1/3', '757-2012/6']])
})

Judged('757-2012/annex1/2: refused on the documents: what they lack, or what the employee found', () => {
  const lacking = caseOf('757-2012', 'incomplete', [done('completeness', '2015-07-28T10:00', { outcome: 'deficient' })])
  assert.is(lacking.status, 'deficient')
  assert.equal(
    grounds(lacking).map(([id]) => id),
    ['document-expired:securityCertificate', 'document-missing:workingCopy'],
  )
  const found = caseOf('757-2012', 'order-757', [
    done('completeness', '2015-07-28T10:00', {
      outcome: 'deficient',
      override: 'Модуль нұсқаулығы басқа нұсқаға арналған',
    }),
  ])
  assert.is(grounds(found).length, 1)
})

Judged('476-2015/1/4: an incomplete package under 209 ends the case', () => {
  const file = caseOf('209-2014/3', 'incomplete', [done('completeness', '2015-07-28T10:00', { outcome: 'incomplete' })])
  assert.is(file.status, 'acceptance-refused')
})

Judged.run()

function caseOf(regulation: string, name: string, then: readonly NewAct[]): Case {
  const at = moment('2015-07-27T10:00')
  const received: NewAct<'received'> = {
    kind: 'received',
    at,
    by: 'clerk',
    data: {
      service: 'cash-register-conclusion',
      procedure: 'conclude',
      standard: '476-2015/1',
      regulation,
      chosen: { standard: 'by-day', regulation: 'by-day' },
      editionReason: null,
      channel: 'office',
      received: at,
      accepted: at,
      number: '2015-000001',
      answers: sample(`cash-register-${name}`),
      externalNumber: null,
    },
  }
  return foldCase('CR-2015-000001', numbered([received, ...then]), law)
}
