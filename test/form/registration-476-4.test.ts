import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import { renderBlank, renderForm } from '../../src/files/render-form.js'
import { exampleOf } from '../../src/form/answers/example.js'
import { validateAnswers } from '../../src/form/answers/validate.js'
import { formById } from '../../src/form/catalogue.js'
import type { JsonObject } from '../../src/text.js'
import { flat, paragraphsOf, partOf } from '../files/read-docx.js'
import { sampleOf } from './sample-of.js'

const test = suite('applications for state registration')
const IDS = ['476.4.1', '476.4.2', '476.4.3', '476.4.4'] as const

function filled(id: string, change: JsonObject = {}, rows = 2): readonly string[] {
  const form = formById(id)
  const data = { ...form.fromCase(sampleOf(id, { rows })), ...change }
  return paragraphsOf(renderForm(form, data, { officeFolder: null }).bytes).map(flat)
}

function after(cells: readonly string[], label: string): string | undefined {
  return cells[cells.indexOf(label) + 1]
}

function problemsOf(id: string, change: JsonObject): readonly string[] {
  const form = formById(id)
  const data = { ...form.fromCase(sampleOf(id)), ...change }
  return validateAnswers(form.fields, data, { receivedOn: civilDate('2025-04-03') }).problems.map(
    (one) => `${one.field} ${one.code}`,
  )
}

const REGISTER = {
  '476.4.1': 'Бағдарламалық өнімді (бұдан әрі - БӨ)/ ақпараттық жүйені (бұдан әрі - АЖ) тіркеу',
  '476.4.2': 'Интернет-ресурсты тіркеу',
  '476.4.3': 'Деректерді беру желісін тіркеу',
  '476.4.4': 'Деректер қорын тіркеу',
} as const

for (const id of IDS) {
  const update = id === '476.4.4' ? 'Деректер қоры туралы мәліметтерді жаңғырту' : 'Мәліметтерді жаңғырту'

  test(`${id}: a first registration is marked beside its words, an update beside its own, with its number`, () => {
    const first = filled(id, { request: { kind: 'first', submittedOn: '2025-03-10' } })
    assert.equal([after(first, REGISTER[id]), after(first, update), after(first, 'Тіркеу нөмірі')], ['+', '', ''])
    const again = filled(id, { request: { kind: 'update', registrationNumber: 'МТ-7', submittedOn: '2025-03-10' } })
    assert.equal([after(again, REGISTER[id]), after(again, update), after(again, 'Тіркеу нөмірі')], ['', '+', 'МТ-7'])
    const blank = paragraphsOf(renderBlank(formById(id), null)).map(flat)
    assert.equal([after(blank, REGISTER[id]), after(blank, update)], ['', ''])
  })

  test(`${id}: an update names the number of the registration; a first registration has none yet`, () => {
    assert.equal(problemsOf(id, { request: { kind: 'update', submittedOn: '2025-03-10' } }), [
      'request.registrationNumber missing',
    ])
    assert.equal(
      problemsOf(id, { request: { kind: 'first', registrationNumber: 'МТ-7', submittedOn: '2025-03-10' } }),
      ['request.registrationNumber not-called-for'],
    )
  })

  test(`${id}: data are not submitted after the application was received`, () => {
    assert.equal(problemsOf(id, { request: { kind: 'first', submittedOn: '2025-04-04' } }), [
      'request.submittedOn date-too-late',
    ])
  })

  test(`${id}: the owner signs by hand; the day stands where its line stood`, () => {
    const text = filled(id).join('\n')
    assert.match(text, /_{24}\n(?:иеленушінің|иелнушінің) қолы\n/)
    assert.ok(text.includes('11.03.2025\nкүні'))
    const blank = paragraphsOf(renderBlank(formById(id), null))
      .map(flat)
      .join('\n')
    assert.is(blank.match(/_{24}/g)?.length, 2)
  })

  test(`${id}: sources of finance repeat`, () => {
    assert.is(filled(id, {}, 40).filter((text) => / бюджет, \d+-кезең$/.test(text)).length, 80)
  })
}

test('476.4.1: the software product or the information system is marked', () => {
  const product = { name: 'Өнім', kind: 'software' }
  const software = filled('476.4.1', { product })
  assert.equal([after(software, 'БӨ'), after(software, 'АЖ')], ['+', ''])
  const system = filled('476.4.1', { product: { ...product, kind: 'system' } })
  assert.equal([after(system, 'БӨ'), after(system, 'АЖ')], ['', '+'])
})

test('476.4.2: «1. Серверлер» and «2. ОЖ» stand once, however many rows', () => {
  for (const rows of [0, 1, 2, 40]) {
    const cells = filled('476.4.2', {}, rows)
    for (const label of ['1. Серверлер', '2. ОЖ']) assert.is(cells.filter((text) => text === label).length, 1)
  }
  assert.ok(after(filled('476.4.2'), '2-қызмет') === 'иә')
})

test('476.4.2 has two sections 7 and none 6, as in the act', () => {
  const xml = partOf(renderBlank(formById('476.4.2'), null))
  const headings = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>)[\s\S])*Heading2(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g)].map(
    ([paragraph]) => /<w:t[^>]*>(\d+)\./.exec(paragraph)?.[1],
  )
  assert.equal(headings, ['1', '2', '3', '4', '5', '7', '7', '8'])
})

test('476.4.3: each node stands with its capacity', () => {
  const cells = filled('476.4.3', {}, 40)
  assert.is(after(cells, '1-облыстық торап'), '100,5')
  assert.is(after(cells, '40-облыстық торап'), '139,5')
})

test('476.4.3, 476.4.4: capacities and volumes are numbers', () => {
  const { characteristics } = formById('476.4.3').fromCase(sampleOf('476.4.3')) as { characteristics: JsonObject }
  assert.equal(
    problemsOf('476.4.3', {
      characteristics: {
        ...characteristics,
        nodeCount: -1,
        capacity: '1 Гбит',
        nodes: [{ kind: 'а', capacity: '-1' }],
      },
    }),
    [
      'characteristics.nodeCount integer-too-small',
      'characteristics.capacity decimal-shape',
      'characteristics.nodes.0.capacity decimal-shape',
    ],
  )
  assert.equal(problemsOf('476.4.4', { volume: { megabytes: 'көп' } }), ['volume.megabytes decimal-shape'])
})

test('476.4.5 is landscape and each of its eight tables repeats its header', () => {
  const xml = partOf(renderBlank(formById('476.4.5'), null))
  assert.match(xml, /w:orient="landscape"/)
  const tables = [...xml.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map(([table]) => table)
  assert.equal(
    tables.map((table) => table.match(/<w:tblHeader\/>/g)?.length ?? 0),
    [0, 2, 2, 3, 3, 3, 2, 2, 2],
  )
  assert.is(xml.match(/Барлығы:/g)?.length, 16)
})

for (const id of [...IDS, '476.4.5']) {
  test(`${id}: answering every question of its interview makes a form that passes its own check`, () => {
    const form = formById(id)
    const receivedOn = civilDate('2025-04-03')
    const data = exampleOf(form.fields, receivedOn)
    assert.equal(validateAnswers(form.fields, data, { receivedOn }).problems, [])
    const { bytes } = renderForm(form, data, { officeFolder: null })
    assert.not.match(flat(paragraphsOf(bytes).join(' ')), /\{\{|undefined|\[object/)
  })
}

test.run()
