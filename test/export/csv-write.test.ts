import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { csvLine } from '../../src/files/csv-write.js'

const Csv = suite('csv written')

for (const text of ['=1+1', '+7 701', '-5', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=1', '+1', '-1', '@x'])
  Csv(`a text that a spreadsheet would compute is kept a text: ${JSON.stringify(text)}`, () => {
    const [value = ''] = csvLine([text], ',').split('\r\n')
    assert.ok(value.replace(/^"/, '').startsWith(`'${text.slice(0, 1)}`) || value.startsWith(`"'`), value)
  })

Csv('numbers stand as they are, a negative one too; null is empty', () => {
  assert.is(csvLine([-5, 0, 1.5, null], ','), '-5,0,1.5,\r\n')
})

Csv('separators, quotes and line ends inside a value are quoted, quotes doubled', () => {
  assert.is(csvLine(['а;б', 'а,б', 'ол "бір"', 'екі\nжол'], ';'), '"а;б";"а,б";"ол ""бір""";"екі\nжол"\r\n')
})

Csv('Kazakh names stand as they were written', () => {
  assert.is(csvLine(['Әбдіқайымқызы Гүлһан'], '\t'), 'Әбдіқайымқызы Гүлһан\r\n')
})

Csv.run()
