// Resolution 676 of 19 June 2014: the package of clause 9, written down here from the act.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import { checklist, defects } from '../../src/case/checklist.js'
import { validateAnswers } from '../../src/form/answers/validate.js'
import { formById } from '../../src/form/catalogue.js'
import { declarationOf } from '../../src/form/intake/declaration.js'
import { newestEdition } from '../../src/law/edition.js'
import { systemAttestation } from '../../src/law/services/system-attestation/index.js'
import type { JsonObject } from '../../src/text.js'
import { sample } from '../support/clerks.js'

const [attest] = newestEdition(systemAttestation).procedures
if (attest === undefined) throw new Error('no procedure')
const on = { receivedOn: civilDate('2015-02-02') }

const Documents = suite('676-2014: the documents of clause 9')
const day = civilDate('2015-02-02')
const missing = (answers: JsonObject): readonly string[] =>
  defects(checklist(attest, answers, day)).map((item) => `${item.id} ${item.source.slice('676-2014/'.length)}`)

const LISTED = [
  'securityPolicy',
  'equipmentPassports',
  'passwordProtection',
  'emergencyActions',
  'userInstruction',
  'antivirus',
  'backup',
  'serverAdministrator',
  'serverRooms',
  'networkRegistration',
  'administratorMemo',
  'userMemo',
  'mailAndInternet',
]
const listed = LISTED.map((id, i) => `${id} annex2/${i + 1}`)
const lists = ['hardwareList 9.5', 'softwareList 9.5']
const project = [
  'functionalScheme 9.6',
  'explanatoryNote 9.6',
  'projectDocumentation 9.7',
  'preProjectDocumentation 9.7',
]

Documents('/9.3: a legal entity brings its founding documents and its registration', () => {
  assert.equal(missing({ applicant: { kind: 'legal-entity' } }), [
    'foundingDocuments 9.3',
    'registration 9.3',
    ...listed,
    ...lists,
    ...project,
  ])
})

for (const kind of ['individual', 'entrepreneur'])
  Documents(`/9.2: ${kind}: a copy of the identity document instead`, () => {
    assert.equal(missing({ applicant: { kind } }), ['identity 9.2', ...listed, ...lists, ...project])
  })

Documents('/9: a representative shows a power of attorney', () => {
  assert.ok(missing({ applicant: { kind: 'individual' }, representative: true }).includes('powerOfAttorney 9'))
  assert.not(missing({ applicant: { kind: 'individual' }, representative: false }).includes('powerOfAttorney 9'))
})

const whole = sample('attestation-granted')
Documents('/9: a whole package lacks nothing', () => {
  assert.equal(missing(whole), [])
  assert.equal(validateAnswers(declarationOf(attest), whole, on).problems, [])
})

for (const [at, id] of LISTED.entries())
  Documents(`/9.4: annex 2, item ${at + 1}: left out or not ticked, it is named as missing`, () => {
    const list = (whole.securityDocuments as { documents: JsonObject }).documents
    const { [id]: _, ...others } = list
    for (const documents of [others, { ...list, [id]: false }])
      assert.equal(missing({ ...whole, securityDocuments: { documents } }), [`${id} annex2/${at + 1}`])
  })

Documents('annex 2: the thirteen are those of form 676.2, in the act’s order', () => {
  const [form] = formById('676.2').fields
  assert.equal(
    form?.fields?.map((field) => field.id),
    LISTED,
  )
})

Documents('annexes 1 to 4 are filed: three of them under a key of their own, which may be missing', () => {
  assert.equal(attest.forms, [
    { form: '676.1', without: ['addressee'] },
    { form: '676.2', at: 'securityDocuments', optional: true },
    { form: '676.3', at: 'hardwareList', optional: true },
    { form: '676.4', at: 'softwareList', optional: true },
  ])
  const { hardwareList: _h, softwareList: _s, ...without } = whole
  assert.equal(missing(without), lists)
  assert.equal(validateAnswers(declarationOf(attest), without, on).problems, [])
})

Documents('each is what its clause says, read off the paper', () => {
  const read = attest.documents
    .filter((rule) => rule.filedAt === undefined)
    .map((rule) => [rule.id, ...rule.particulars.map((field) => field.id)].join(' '))
  assert.equal(read, [
    'identity number date',
    'foundingDocuments date',
    'registration number date',
    'functionalScheme date',
    'explanatoryNote sheets',
    'projectDocumentation sheets',
    'preProjectDocumentation sheets',
    'powerOfAttorney number date validUntil',
  ])
})

Documents.run()
