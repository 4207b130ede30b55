// Why: no annex prescribes these papers, so that nothing but these tests holds them to what the acts ask of them, and to the
// acts of their own case: a clause of another service's rules on a refusal is worse than none.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { renderBlank, renderForm } from '../../src/files/render-form.js'
import { FORMS, formById } from '../../src/form/catalogue.js'
import { missingFields } from '../../src/form/leaf-fields.js'
import type { JsonObject } from '../../src/text.js'
import { assertWellFormed, flatText } from '../files/read-docx.js'
import { assertInOrder } from './assert-in-order.js'
import { LABELS_PAPERS } from './labels-papers.js'
import { ACCREDITED, ATTESTED, PAPER_CASES } from './paper-cases.js'
import { bytesOf, nameOf, textOf } from './render-paper.js'
import { ground, type PaperSample, paperView } from './sample-papers.js'
import { sampleView } from './sample-view.js'

const test = suite('working papers')

test('each has its labels written down', () => {
  const ids = FORMS.filter((form) => form.id.startsWith('paper.')).map((form) => form.id)
  assert.equal([...LABELS_PAPERS.map(({ id }) => id)].sort(), [...ids].sort())
})

for (const { id, labels } of LABELS_PAPERS) {
  test(`${id}: blank and filled say the same in the same order`, () => {
    const form = formById(id)
    assertInOrder(renderBlank(form, null), labels)
    const own = PAPER_CASES.find(([paper]) => paper === id)
    const data = form.fromCase(own === undefined ? sampleView() : paperView({ ...own[1], form: id }))
    assertInOrder(
      renderForm(form, data, { officeFolder: null }).bytes,
      // What the paper refuses is the service's own: `одан әрі қараудан`.
      labels.map((label) => label.replace('қабылдаудан', String(data.refusedFrom ?? 'қабылдаудан'))),
    )
  })
}

for (const [form, sample] of PAPER_CASES) {
  test(`${nameOf(form, sample)}: nothing is missing, the file opens, no machinery shows`, () => {
    const paper = formById(form)
    assert.equal(missingFields(paper.fields, paper.fromCase(paperView({ ...sample, form }))), [])
    const bytes = bytesOf(form, sample)
    assertWellFormed(bytes)
    assert.not.match(flatText(bytes), /\{\{|\}\}|undefined|\bnull\b|\[object|NaN/)
  })
}

/** The numbers of the acts that govern each service. */
const OWN_ACTS: Readonly<Record<string, readonly string[]>> = {
  'cash-register-conclusion': ['476', '209'],
  'cash-register-conclusion 757-2012': ['476', '757'],
  'software-deposit': ['476', '209'],
  'state-registration': ['476', '209'],
  'ca-accreditation': ['209'],
  'system-attestation': ['676'],
}

for (const [form, sample] of PAPER_CASES) {
  test(`${nameOf(form, sample)}: names its own acts and no word of the trusted registry's`, () => {
    const text = textOf(form, sample)
    const key = sample.regulation === '757-2012' ? `${sample.service} 757-2012` : sample.service
    const named = [...text.matchAll(/№ (\d+(?:\/НҚ)?) (?:бұйры|қаулы)/g)].map((match) => match[1])
    // The order that set up a Commission is no act of the service.
    assert.equal([...new Set(named)].filter((number) => number !== '77').sort(), [...OWN_ACTS[key]!].sort())
    assert.not.match(text, /Қағидалар|829|өлшемшарт|Сенім білдірілген|Цифрлық даму|тізілімге енгізу туралы/)
  })
}

test('each service is called by the name that its own edition gives it', () => {
  const names: readonly (readonly [PaperSample, string])[] = [
    [{ service: 'software-deposit' }, 'нормативтік-техникалық құжаттаманы сақтауға беру»'],
    [{ service: 'state-registration' }, 'мемлекеттік тіркелімінде тіркеу»'],
    [{ service: 'ca-accreditation' }, '«Куәландырушы орталықтарды аккредиттеу»'],
    [{ service: 'system-attestation' }, 'стандарттарға сәйкестігіне аттестаттау»'],
    [{ service: 'cash-register-conclusion' }, 'сәйкестігі туралы қорытындылар беру»'],
  ]
  for (const [sample, name] of names) {
    assert.ok(textOf('paper.complaint-acknowledgement', sample).includes(name), sample.service)
  }
})

test('the clause is that of the step in the case’s own route', () => {
  const clauses: readonly (readonly [string, PaperSample, string])[] = [
    ['paper.acceptance-slip', { service: 'software-deposit' }, '(Регламенттің 5-тармағының 1) тармақшасы)'],
    ['paper.acceptance-slip', { service: 'system-attestation' }, '(Стандарттың 9-тармағы)'],
    [
      'paper.commission-protocol',
      { service: 'ca-accreditation', done: ACCREDITED },
      'Регламенттің 5-тармағының 8) тармақшасына сәйкес',
    ],
    [
      'paper.inspection-notice',
      { service: 'ca-accreditation', done: ACCREDITED },
      'Регламенттің 5-тармағының 8) тармақшасының екінші бөлігіне сәйкес',
    ],
    [
      'paper.removal-notice',
      { service: 'system-attestation', done: ATTESTED },
      'Стандарттың 4-тармағының 4) тармақшасына сәйкес',
    ],
    [
      'paper.cover-letter',
      { service: 'state-registration', decision: { outcome: 'granted' } },
      'Регламенттің 5-тармағының 19) тармақшасына сәйкес мемлекеттік қызмет көрсетудің нәтижесі жолданады',
    ],
  ]
  for (const [form, sample, clause] of clauses) {
    assert.ok(textOf(form, sample).includes(clause), `${nameOf(form, sample)}: ${textOf(form, sample)}`)
  }
})

test('names of three hundred letters and forty long grounds stand whole', () => {
  const name = 'Қ'.repeat(290) + ' серіктестігі'
  const title = `${'Ұзын негіздің атауы '.repeat(40)}соңы`
  const text = textOf('paper.refusal', {
    service: 'software-deposit',
    name,
    object: `${name} жүйесі`,
    decision: {
      outcome: 'refused',
      grounds: Array.from({ length: 40 }, () => ground('209-2014/1/6.3', title, 'а'.repeat(500))),
    },
  })
  assert.is(text.split(title).length - 1, 40)
  assert.ok(text.includes(name) && text.includes(`${name} жүйесі`) && text.includes('40) «'))
})

test('the same case gives the same bytes', () => {
  for (const [form, sample] of PAPER_CASES) assert.equal(bytesOf(form, sample), bytesOf(form, sample))
})

test('a paper whose facts are not there yet is not drawn up', () => {
  for (const [form, path] of [
    ['paper.deposit-certificate', 'entry.number'],
    ['paper.removal-notice', 'nonconformities'],
    ['paper.refusal', 'reasons'],
    ['paper.cover-letter', 'result.title'],
  ] as const) {
    const paper = formById(form)
    const data: JsonObject = paper.fromCase(paperView({ service: 'software-deposit', form }))
    assert.ok(
      missingFields(paper.fields, data).some((missing) => missing.path === path),
      form,
    )
  }
})

test.run()
