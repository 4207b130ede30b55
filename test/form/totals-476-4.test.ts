import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import { renderForm } from '../../src/files/render-form.js'
import { compareDecimal, sumDecimals } from '../../src/form/answers/decimal.js'
import { validateAnswers } from '../../src/form/answers/validate.js'
import { formById } from '../../src/form/catalogue.js'
import { totalOf } from '../../src/form/fields/476-4-5.js'
import { TABLES } from '../../src/form/fields/476-4-5-tables.js'
import type { JsonObject } from '../../src/text.js'
import { paragraphsOf } from '../files/read-docx.js'
import { sampleOf } from './sample-of.js'

const test = suite('totals of 476.4.5')
const form = formById('476.4.5')
const given = form.fromCase(sampleOf('476.4.5', { rows: 0 }))

/** What stands in the lines «Барлығы:» of a filled form, cell by cell, in the order of the act. */
function totalLines(data: JsonObject): readonly (readonly string[])[] {
  const cells = paragraphsOf(renderForm(form, { ...given, ...data }, { officeFolder: null }).bytes)
  const widths = TABLES.flatMap((table) => [table.columns.length, table.columns.length])
  return cells
    .flatMap((text, at) => (text === 'Барлығы:' ? [at] : []))
    .map((at, i) => cells.slice(at + 1, at + widths[i]!))
}

const SOFTWARE = { name: 'а', version: '1', yearBought: 2020, note: 'б' }

test('by hand: licences, purchase in thousands of tenge and support in tenge each in a column of its own', () => {
  const lines = totalLines({
    licensedSoftware: {
      central: [
        { ...SOFTWARE, licences: 10, cost: '1250,5', supportCost: '99999,99' },
        { ...SOFTWARE, licences: 7, cost: '0,75', supportCost: '0,01' },
      ],
      territorial: [
        { ...SOFTWARE, licences: 3, cost: '0,1' },
        { ...SOFTWARE, cost: '0,2' },
      ],
    },
  })
  assert.is(lines.length, 16)
  assert.equal(lines[0], ['', '', '17', '1251,25', '100000,00', ''])
  assert.equal(lines[1], ['', '', '3', '0,3', '', ''])
  assert.ok(lines.slice(2).every((line) => line.every((cell) => cell === '')))
})

test('by hand: servers have totals of quantity and cost, none of unit prices, years and volumes', () => {
  const server = { model: 'а', ram: '65536', diskCount: 4, diskVolume: '1920', yearMade: 2020, yearBought: 2021 }
  const lines = totalLines({
    servers: {
      central: [
        { ...server, quantity: 2, price: '4250,75', cost: '8501,5' },
        { ...server, quantity: 3, price: '100', cost: '300' },
      ],
      territorial: [],
    },
  })
  assert.equal(lines[4], ['', '', '', '', '', '', '5', '', '8801,5'])
  assert.ok(lines[5]?.every((cell) => cell === ''))
})

test('computers have no quantity and scanners no cost: nothing is made up for them', () => {
  const totals = (id: string) =>
    TABLES.find((table) => table.id === id)
      ?.columns.filter((column) => column.total)
      .map((column) => column.id)
  assert.equal(totals('computers'), ['cost'])
  assert.equal(totals('portables'), ['cost'])
  assert.equal(totals('scanners'), ['quantity'])
  assert.equal(totals('networkPrinters'), ['quantity', 'cost'])
  assert.equal(totals('localPrinters'), ['quantity', 'cost'])
  assert.equal(totals('commissionedSoftware'), ['cost', 'upkeepCost'])
})

test('tenge stand in one column only, the support of licensed software', () => {
  const inTenge = TABLES.flatMap((table) =>
    table.columns.flatMap(({ names, id }) => (/(?<!мың )теңге$/.test(names[0]) ? [`${table.id}.${id}`] : [])),
  )
  assert.equal(inTenge, ['licensedSoftware.supportCost'])
})

test('the sample of forty rows: 40 × 3750,25 = 150010,00 and 40 × 187512,50 = 7500500,00', () => {
  const lines = totalLines(form.fromCase(sampleOf('476.4.5', { rows: 40 })))
  for (const line of lines.slice(0, 2)) assert.equal(line, ['', '', '6000', '150010,00', '7500500,00', ''])
})

test('a cell that is no number leaves the total open; an empty one adds nothing', () => {
  const rows = (...costs: readonly (string | null)[]): JsonObject => ({ t: { a: costs.map((cost) => ({ cost })) } })
  assert.is(totalOf(rows('1', 'көп'), 't.a', 'cost'), '')
  assert.is(totalOf(rows('1', null, '', ' 2 '), 't.a', 'cost'), '3')
  assert.is(totalOf(rows(), 't.a', 'cost'), '')
  assert.is(totalOf({}, 't.a', 'cost'), '')
  assert.is(totalOf({ t: { a: [{ cost: 0.1 }, { cost: 0.2 }] } }, 't.a', 'cost'), '0.3')
})

const PLACES = 4
const amount = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.nat({ max: PLACES }), fc.constantFrom(',', '.'))

/** `units` ten-to-the-minus-`places` as text. */
function decimal(units: bigint, places: number, sign: string): string {
  const digits = String(units).padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}${sign}${digits.slice(-places)}`
}

test('any amounts: the total is their sum to the last digit, in any order, however it is split', () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 60 }), fc.nat(60), (amounts, cut) => {
      const texts = amounts.map(([units, places, sign]) => decimal(units, places, sign))
      const sum = amounts.reduce((all, [units, places]) => all + units * 10n ** BigInt(PLACES - places), 0n)
      const total = sumDecimals(texts)
      assert.is(compareDecimal(total, decimal(sum, PLACES, ',')), 0)
      assert.is(compareDecimal(total, sumDecimals([...texts].reverse())), 0)
      const parts = [sumDecimals(texts.slice(0, cut)), sumDecimals(texts.slice(cut))]
      assert.is(compareDecimal(total, sumDecimals(parts)), 0)
      const list = { t: { a: texts.map((cost) => ({ cost })) } }
      assert.is(totalOf(list, 't.a', 'cost'), total)
    }),
  )
})

test('money is refused with a unit, a sign or words, and years out of range', () => {
  const row = { ...SOFTWARE, yearBought: 1899, licences: -1, cost: '5 теңге', supportCost: '-1' }
  const { problems } = validateAnswers(
    form.fields,
    { ...given, licensedSoftware: { central: [row], territorial: [] } },
    { receivedOn: civilDate('2025-04-03') },
  )
  assert.equal(
    problems.map((one) => `${one.field} ${one.code}`),
    [
      'licensedSoftware.central.0.yearBought integer-too-small',
      'licensedSoftware.central.0.licences integer-too-small',
      'licensedSoftware.central.0.cost decimal-shape',
      'licensedSoftware.central.0.supportCost decimal-shape',
    ],
  )
})

test.run()
