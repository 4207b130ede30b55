import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { retention as en } from '../../src/words/en/retention.js'
import { retention as ru } from '../../src/words/ru/retention.js'

const test = suite('the years of a storage term, counted')

test('in Russian and English by the number', () => {
  const said = (years: number) => [en, ru].map((words) => words.term(years, 'closing', 'act').split(' ', 2).join(' '))
  assert.equal(said(1), ['1 year', '1 год'])
  assert.equal(said(3), ['3 years', '3 года'])
  assert.equal(said(5), ['5 years', '5 лет'])
  assert.equal(said(11), ['11 years', '11 лет'])
  assert.equal(said(21), ['21 years', '21 год'])
})

test.run()
