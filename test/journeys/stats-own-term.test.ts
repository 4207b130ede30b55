// Why: a report that measures everything by the term of the service calls late work timely, and timely work nothing at all.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CLERK, EXECUTOR, HEAD, openClerks, type Printed, sample } from '../support/clerks.js'

const test = suite('stats: cases that the overall term of the service does not measure')
const include = sample('include-software')
const figures = ({ total }: Printed): readonly number[] =>
  ['received', 'in-time', 'late', 'overdue'].map((id) => total.figures[id].count)

const trusted = openClerks()
test.after(() => trusted.remove())
const SPRING = ['stats', '--from', '2025-02-10', '--to', '2025-05-31'] as const
const stats = (...more: readonly string[]): Printed => trusted.json('2025-06-02T10:00', CLERK, ...SPRING, ...more)
let inTime: string
let late: string

test('829-2024/18: acceptance refused on the last day in time, and on the seventh working day', () => {
  inTime = trusted.intake('2025-04-14T09:30', 'include', include)
  late = trusted.intake('2025-04-14T09:40', 'include', include)
  for (const [file, moment] of [
    [inTime, '2025-04-21T18:00'],
    [late, '2025-04-23T10:00'],
  ] as const) {
    trusted.json('2025-04-14T10:00', CLERK, 'next', file)
    trusted.json(moment, EXECUTOR, 'next', file, '--outcome', 'incomplete', '--override', 'құжаттар қағаз түрінде')
  }
  assert.equal(figures(stats()), [2, 1, 1, 0])
})

test('late as the case itself says, by the same time, by whoever refused', () => {
  const [found, second] = stats('--cases', 'late').cases
  assert.is(second, undefined)
  const { steps } = trusted.json('2025-06-02T10:00', CLERK, 'show', late)
  const { lateBy } = steps.find(({ id }: Printed) => id === 'completeness')
  assert.is(found.number, late)
  assert.is(found.lateBy, (lateBy.days * 8 + lateBy.hours) * 60 + lateBy.minutes)
  assert.is(found.ends, '2025-04-21T18:30')
  const { rows } = stats('--by', 'employee')
  assert.equal(
    rows.map(({ row, figures: all }: Printed) => [row, all['acceptance-refused'].count, all.late.count]),
    [[EXECUTOR, 2, 1]],
  )
  const masked = trusted.at('2025-06-02T10:00', CLERK, ...SPRING, '--by', 'employee', '--cases', 'late', '--mask')
  assert.not.match(masked.out, 'Мұратұлы')
})

test('the months of a period in which nobody applied stand in it with noughts, those to come do not', () => {
  assert.equal(
    stats('--by', 'month').rows.map(({ row, figures: all }: Printed) => [row, all.received.count]),
    [
      ['2025-02', 0],
      ['2025-03', 0],
      ['2025-04', 2],
      ['2025-05', 0],
    ],
  )
  const year = ['stats', '--from', '2025-04-01', '--to', '2025-12-31', '--by', 'month']
  assert.equal(
    trusted.json('2025-06-02T10:00', CLERK, ...year).rows.map(({ row }: Printed) => row),
    ['2025-04', '2025-05', '2025-06'],
  )
  const said = trusted.at('2025-06-02T10:00', CLERK, ...SPRING, '--by', 'month')
  assert.is(said.out.split('\n').filter((line) => /^ {2}2025-0[235] +0$/.test(line)).length, 3, said.out)
})

test('what was kept of months is what is reckoned', () => {
  assert.equal(stats('--by', 'month'), stats('--by', 'month'))
  assert.is(trusted.at('2025-06-02T10:00', CLERK, 'audit', 'verify').code, 0)
})

test('209-2014/4: where there is no overall term, late is what was late at a step', () => {
  const office = openClerks()
  const SIGNER = ['--set', 'signerName=Оразбаев Тимур', '--set', 'signerPosition=Комитет төрағасы']
  const defect = ['applicationComplete=true', 'applicationCorrect=false', 'reasons=Өтінішке қол қойылмаған.']
  office.file('accreditation.json', sample('accreditation-refused'))
  const taken = (day: string): string => {
    const args = ['intake', 'ca-accreditation', '--answers', 'accreditation.json', '--channel', 'office']
    const { case: file } = office.json(`${day}T09:00`, CLERK, ...args)
    office.json(`${day}T09:30`, CLERK, 'next', file)
    office.json(`${day}T11:00`, HEAD, 'next', file)
    office.json(`${day}T12:00`, 'Бекенов Н.', 'next', file)
    return file
  }
  const through = (file: string, day: string): void => {
    const why = defect.flatMap((each) => ['--set', each])
    office.json(`${day}T10:00`, EXECUTOR, 'next', file, '--outcome', 'deficient', ...why)
    office.json(`${day}T11:00`, EXECUTOR, 'decide', file, '--refuse')
    office.json(`${day}T12:00`, HEAD, 'next', file, ...SIGNER)
    office.json(`${day}T15:00`, EXECUTOR, 'next', file)
  }
  through(taken('2014-11-18'), '2014-11-19')
  const slow = taken('2014-11-18')
  through(slow, '2014-11-24')
  const waiting = taken('2014-11-25')
  const year = ['stats', '--from', '2014-11-01', '--to', '2014-11-30']
  const at = (moment: string, ...more: readonly string[]): Printed => office.json(moment, CLERK, ...year, ...more)
  assert.equal(figures(at('2014-11-26T10:00')), [3, 1, 1, 0])
  assert.equal(figures(at('2014-12-04T10:00')), [3, 1, 1, 1])
  const [found] = at('2014-12-04T10:00', '--cases', 'late').cases
  assert.is(found.number, slow)
  assert.ok(found.lateBy > 0)
  assert.is(at('2014-12-04T10:00', '--cases', 'overdue').cases[0].number, waiting)
  office.remove()
})

test.run()
