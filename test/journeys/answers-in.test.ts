import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CLERK, openClerks, sample } from '../support/clerks.js'

const test = suite('answers from a file and from standard input')
const office = openClerks()
test.after(() => office.remove())

for (const [procedure, name] of [
  ['include', 'include-software'],
  ['include', 'include-eip-two-models'],
  ['include', 'include-software-on-platform'],
  ['exclude', 'exclude-own-request'],
  ['amend', 'amend-renewed-certificate'],
] as const) {
  test(`${name}: the same record from both`, () => {
    const answers = sample(name)
    const first = office.intake('2026-03-16T10:00', procedure, answers)
    const ran = office.kzIs(['intake', 'trusted-registry', '--procedure', procedure, '--answers', '-', '--json'], {
      input: JSON.stringify(answers, null, 2),
      env: { KZ_IS_USER: CLERK },
    })
    assert.is(ran.code, 0, ran.err)
    const record = (number: string) => {
      const { history } = office.json('2026-03-16T10:00', CLERK, 'show', number)
      const { number: _own, ...data } = history[0].data
      return { ...history[0], data }
    }
    assert.equal(record(JSON.parse(ran.out).case), record(first))
  })
}

test('a byte order mark, other line ends and blanks around make no other record', () => {
  const text = JSON.stringify(sample('include-software'), null, 2).replaceAll('\n', '\r\n')
  const ran = office.kzIs(['intake', 'trusted-registry', '--procedure', 'include', '--answers', '-', '--json'], {
    input: `\ufeff${text}\r\n`,
  })
  assert.is(ran.code, 0, ran.err)
})

test('the schema’s own example is taken in', () => {
  for (const procedure of ['include', 'exclude', 'amend']) {
    const schema = office.json(
      '2026-03-16T10:00',
      CLERK,
      'intake',
      'trusted-registry',
      '--procedure',
      procedure,
      '--schema',
    )
    const example = schema.examples[0]
    assert.ok(office.intake('2026-03-16T10:00', procedure, example).startsWith('TR-2026-'), procedure)
  }
})

test.run()
