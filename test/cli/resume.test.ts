// A draft gone on with where nobody is asked: what it knows is the base, an answers file and the options lie on top of it.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { JsonObject } from '../../src/text.js'
import { CLERK, inOffice, type openClerks, sample } from '../support/clerks.js'

const resume = suite('kz-is intake --resume off a terminal')
const NOW = '2025-03-18T10:00'
const WHOLE = sample('include-software-low-share') as JsonObject & { readonly applicant: JsonObject }
const { applicant } = WHOLE
const { name, ...unnamed } = applicant
const NAME = { applicant: { name } } as JsonObject

type Office = ReturnType<typeof openClerks>

function draftOf(office: Office, answers: JsonObject): string {
  const path = office.file('draft.json', answers)
  const intake = ['intake', 'trusted-registry', '--procedure', 'include', '--channel', 'portal', '--external', 'E-7']
  return office.json(NOW, CLERK, ...intake, '--draft', '--answers', path).draft
}

resume(
  'what is missing is named, with the command that brings it; nothing is stored and the draft stays',
  inOffice((office) => {
    const draft = draftOf(office, { ...WHOLE, applicant: unnamed })
    for (let again = 0; again < 2; again += 1) {
      const ran = office.at(NOW, CLERK, 'intake', '--resume', draft)
      assert.is(ran.code, 3)
      assert.match(ran.err, '[answers-missing]')
      assert.match(ran.err, 'applicant.name: no answer')
      assert.not.match(ran.err, 'applicant.bin:')
      assert.match(ran.err, `kz-is intake --resume ${draft} --answers FILE`)
    }
    assert.equal(office.json(NOW, CLERK, 'list').cases, [])
  }),
)

resume(
  'a file on top makes it whole: stored as it was filed, and the draft is gone',
  inOffice((office) => {
    const draft = draftOf(office, { ...WHOLE, applicant: unnamed })
    const on = ['intake', '--resume', draft, '--answers', office.file('name.json', NAME)]
    assert.is(office.json(NOW, CLERK, ...on, '--dry-run').dryRun, true)
    const { case: number } = office.json('2025-03-19T10:00', CLERK, ...on)
    const shown = office.json(NOW, CLERK, 'show', number)
    assert.equal(shown.answers.applicant, applicant)
    assert.is(shown.received, NOW)
    assert.is(shown.channel, 'portal')
    assert.is(office.at(NOW, CLERK, ...on).code, 4)
    assert.is(office.json(NOW, CLERK, 'list').cases.length, 1)
  }),
)

resume(
  'a draft that is whole needs no file; options lie on top of what it keeps',
  inOffice((office) => {
    const draft = draftOf(office, WHOLE)
    const { case: number } = office.json(NOW, CLERK, 'intake', '--resume', draft, '--received', '2025-03-17T11:00')
    assert.is(office.json(NOW, CLERK, 'show', number).received, '2025-03-17T11:00')
    assert.is(office.at(NOW, CLERK, 'intake', '--resume', draft).code, 4)
  }),
)

resume(
  'with --draft the file is kept on in the same draft',
  inOffice((office) => {
    const draft = draftOf(office, { applicant: unnamed })
    const kept = office.json(
      NOW,
      CLERK,
      'intake',
      '--resume',
      draft,
      '--draft',
      '--answers',
      office.file('n.json', NAME),
    )
    assert.is(kept.draft, draft)
    const { err } = office.at(NOW, CLERK, 'intake', '--resume', draft)
    assert.not.match(err, 'applicant.name')
    assert.match(err, 'product.name: no answer')
  }),
)

resume(
  'what is wrong in the file is told as of any file; a draft that is not there is unknown',
  inOffice((office) => {
    const draft = draftOf(office, WHOLE)
    const wrong = office.file('wrong.json', { applicant: { bin: '470140001137', nobodyAsks: 1 } })
    const ran = office.at(NOW, CLERK, 'intake', '--resume', draft, '--answers', wrong)
    assert.is(ran.code, 3)
    for (const said of ['[answers-invalid]', 'applicant.bin', 'nobodyAsks']) assert.match(ran.err, said)
    const none = office.at(NOW, CLERK, 'intake', '--resume', '99', '--answers', wrong)
    assert.is(none.code, 4)
    assert.match(none.err, '[draft-unknown]')
  }),
)

resume.run()
