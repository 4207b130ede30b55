// Why: a rejected row is mended by whoever reads which column is wrong. A file of a sitting has columns of its own, and the words of a
// protocol: neither «--received» nor the long titles of the act.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { idNamed } from '../../src/form/import/batch-columns.js'
import { allLaw } from '../../src/law/services/index.js'
import { CLERK, EXECUTOR, HEAD, inOffice, type Printed, SECRETARY, sample } from '../support/clerks.js'

const test = suite('the columns and words of a sitting')

const DAY = '2025-03-20'
const CASE = 'TR-2025-000001'

test('an outcome by the short word for it, and never by the word for its contrary', async () => {
  const outcomes = (await allLaw()).flatMap((law) =>
    law.regulations.flatMap(({ route }) => route.map((step) => step.outcomes)),
  )
  const meant = (word: string): readonly string[] => [
    ...new Set(outcomes.map((known) => idNamed(word, known)).filter((id) => id !== word)),
  ]
  assert.equal(meant('Толық'), ['complete'])
  assert.equal(meant('полный'), ['complete'])
  assert.equal([...meant('толық емес')].sort(), ['deficient', 'incomplete'])
  assert.equal(meant('оң'), ['positive'])
  assert.equal(meant('Отрицательное'), ['negative'])
  assert.equal(meant('сәйкес келеді'), ['conforms'])
  assert.equal([...meant('не соответствует')].sort(), ['does-not-conform', 'nonconforming', 'nonconforms'])
  assert.equal(meant('мүмкін'), [])
})

test(
  'next and decide: the field that is named is the column to mend',
  inOffice((office) => {
    office.intake('2025-03-17T10:00', 'include', sample('include-software-low-share'), '--received', '2025-03-17T10:00')
    const ran = (at: string, by: string, command: string, lines: readonly string[]): Printed => {
      office.file('a.csv', `${lines.join('\n')}\n`)
      const { out, err } = office.at(at, by, command, '--from', 'a.csv', '--no-papers', '--json')
      assert.ok(out.startsWith('{'), err)
      return JSON.parse(out)
    }
    const named = (told: Printed): unknown => told.rejects.map(({ field, code }: Printed) => [field, code])
    const ahead = ran('2025-03-17T15:00', CLERK, 'next', ['case,step,at', `${CASE},register,2025-03-18T10:00`])
    assert.equal(named(ahead), [['at', 'received-in-future']])
    assert.not.match(ahead.rejects[0].error, /--received/)
    assert.match(ahead.rejects[0].error, /“at”/)
    assert.is(ran('2025-03-17T15:00', CLERK, 'next', ['case,step', `${CASE},register`]).done, 1)
    assert.is(ran('2025-03-18T10:00', EXECUTOR, 'next', ['case,step,outcome', `${CASE},completeness,толық`]).done, 1)
    assert.is(ran('2025-03-18T11:00', EXECUTOR, 'next', ['case,step', `${CASE},refer`]).done, 1)
    const head = 'case,step,outcome,protocolNumber,protocolDate'
    const late = ran(`${DAY}T15:00`, SECRETARY, 'next', [head, `${CASE},recommend,оң,7,2025-05-01`])
    assert.equal(named(late), [['protocolDate', 'step-date-impossible']])
    assert.is(ran(`${DAY}T15:00`, SECRETARY, 'next', [head, `${CASE},recommend,оң,7,${DAY}`]).done, 1)
    const decided = ran(`${DAY}T16:00`, HEAD, 'decide', ['case,outcome', `${CASE},көрсету`])
    assert.equal(named(decided), [['outcome', 'grant-against-grounds']])
  }),
)

test.run()
