// Why: whoever lists cases by term must meet every case, and see by what each stands where it does.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CLERK, EXECUTOR, openClerks, type Printed, sample } from '../support/clerks.js'

const test = suite('list by term')
const office = openClerks()
test.after(() => office.remove())

const include = sample('include-software')
const NOW = '2025-04-21T10:00'
const list = (...args: readonly string[]): Printed => office.json(NOW, CLERK, 'list', '--sort', 'due', ...args)
let granted: string
let waiting: string
let withdrawn: string
test('one case granted with obligations to come, one open, one withdrawn', () => {
  granted = office.intake('2025-04-14T10:00', 'include', include)
  office.toRecommendation(granted, '2025-04-15')
  office.json('2025-04-15T16:00', EXECUTOR, 'decide', granted, '--grant')
  office.issue(granted, '2025-04-16')
  waiting = office.intake('2025-04-17T10:00', 'include', include)
  withdrawn = office.intake('2025-04-18T10:00', 'include', include)
  office.json('2025-04-18T11:00', CLERK, 'withdraw', withdrawn, '--reason', 'өтініш берушінің хаты')
})

test('none is left out: those whose terms are over stand at the end', () => {
  const { cases } = list()
  assert.equal(
    cases.map((each: Printed) => each.case),
    [waiting, granted, withdrawn],
  )
  assert.ok(cases[0].nextDue <= cases[1].nextDue)
  assert.equal([cases[1].open, cases[2].nextDue], [false, null])
})

test('page by page it is the same list', () => {
  const pages = [undefined, waiting, granted, withdrawn].map((after) =>
    list('--limit', '1', ...(after === undefined ? [] : ['--after', after])),
  )
  assert.equal(
    pages.map(({ cases, next }) => [cases[0]?.case ?? null, next]),
    [
      [waiting, waiting],
      [granted, granted],
      [withdrawn, null],
      [null, null],
    ],
  )
})

test('the day shown is the one that the cases go by: of an obligation, too', () => {
  const nextDue = list().cases[1].nextDue as string
  const rowOf = (file: string, ...args: readonly string[]): string =>
    office
      .at(NOW, CLERK, 'list', ...args)
      .out.split('\n')
      .find((line) => line.startsWith(file)) ?? ''
  assert.match(rowOf(granted, '--sort', 'due'), nextDue.slice(0, 10))
  assert.match(rowOf(granted, '--due-before', nextDue.slice(0, 10)), nextDue.slice(0, 10))
  assert.not.match(rowOf(granted), nextDue.slice(0, 10))
})

test.run()
