import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readForm } from '../../src/files/read-form.js'
import { renderBlank, renderForm } from '../../src/files/render-form.js'
import type { CaseView } from '../../src/form/case-view.js'
import { formById } from '../../src/form/catalogue.js'
import { textAt } from '../../src/form/print-value.js'
import { isObject, type JsonObject } from '../../src/text.js'
import { flatText } from '../files/read-docx.js'
import { sampleView } from './sample-view.js'
import { withoutCarried } from './typed-document.js'

const test = suite('829.7: «БСН» and the Russian signature lines')

const notice = formById('829.7')
const BIN = '580340015825'
const IIN = '850606500370'
const LINE = '_'.repeat(28)

function viewOf(applicant: JsonObject, signer?: CaseView['signer']): CaseView {
  const view = sampleView()
  const named = isObject(view.answers.applicant) ? view.answers.applicant : {}
  const { bin: _bin, iin: _iin, ...others } = named
  const answers = { ...view.answers, applicant: { ...others, ...applicant } }
  return { ...view, answers, signer: signer === undefined ? view.signer : signer }
}

function printed(data: JsonObject): string {
  return flatText(renderForm(notice, data, { officeFolder: null, toBeSigned: true }).bytes)
}

test('a legal entity has its BIN on the line; a person has none, and their number stands with the addressee', () => {
  assert.match(printed(notice.fromCase(viewOf({ bin: BIN }))), `БСН ${BIN}`)
  for (const kind of ['individual', 'entrepreneur']) {
    const text = printed(notice.fromCase(viewOf({ kind, iin: IIN })))
    assert.not.match(text, `БСН ${IIN}`)
    assert.match(text, /БСН _{37}/)
    assert.is(text.split(IIN).length, 2, 'once')
  }
})

test('so of a form that is filled without a case: the number says whose it is', () => {
  const { recipient, ...others } = notice.fromCase(viewOf({ bin: BIN }))
  const filled = (idNumber: string): string => {
    const { bin: _bin, ...named } = recipient as JsonObject
    return printed(notice.filled!({ ...others, recipient: { ...named, idNumber } }))
  }
  assert.match(filled(BIN), `БСН ${BIN}`)
  assert.match(filled(IIN), /БСН _{37}/)
})

test('where no Russian position and name are known the Russian lines are to be written by hand', () => {
  const signer = { position: 'Төраға', name: 'Оразбаев Тимур', positionRu: null, nameRu: null }
  const data = notice.fromCase(viewOf({ bin: BIN }, signer))
  const text = printed(data)
  assert.is(text.split('Оразбаев Тимур').length, 2, 'the signature stands once')
  assert.is(text.split('Төраға').length, 2)
  assert.is(text.split(LINE).length, 3)
  assert.not.match(text, 'Должность подписывающего')
  const { bytes } = renderForm(notice, data, { officeFolder: null })
  assert.equal(readForm(notice, bytes, 'a.docx', null).answers, data)
  const { answers } = readForm(notice, withoutCarried(bytes), 'a.docx', null)
  assert.equal(answers.signer, { position: 'Төраға', name: 'Оразбаев Тимур' })
  assert.is(textAt(answers, 'recipient.bin'), BIN)
  const russian = printed(
    notice.fromCase(viewOf({ bin: BIN }, { ...signer, positionRu: 'Председатель', nameRu: 'Оразбаев Т.' })),
  )
  assert.match(russian, /Председатель.*Оразбаев Т\./s)
  assert.not.match(russian, LINE)
  assert.match(printed(notice.fromCase(viewOf({ bin: BIN }, null))), 'Должность подписывающего')
  assert.match(flatText(renderBlank(notice, null)), /БСН _{37}.*Должность подписывающего/s)
})

test('a paper recorded before says nothing of these lines: it is drawn as it went out', () => {
  const { recipient, signer, ...others } = notice.fromCase(viewOf({ iin: IIN }))
  const { bin: _bin, ...named } = recipient as JsonObject
  const { positionRu: _position, nameRu: _name, ...signed } = signer as JsonObject
  const recorded = { ...others, recipient: named, signer: signed }
  const { position = '', name = '' } = signed
  const outright = {
    ...others,
    recipient: { ...named, bin: IIN },
    signer: { ...signed, positionRu: position, nameRu: name },
  }
  assert.is(printed(recorded), printed(outright))
  const text = printed(recorded)
  assert.match(text, `БСН ${IIN}`)
  assert.not.match(text, LINE)
})

test.run()
