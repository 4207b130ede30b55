// Why: whoever mistypes reads the error, not the source. It must name the command that was meant, what is missing, and be in the reader's
// language; and a list that is empty because of a slip must not look like a list of nothing.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { EXIT } from '../../src/cli/exit-codes.js'
import { openOffice } from '../run-support/kz-is.js'

const office = openOffice({ KZ_IS_USER: 'Amanov' })
const Line = suite('the command line')
Line.after(() => office.remove())

Line('the help that is pointed at is of the command typed, however deep it lies', () => {
  for (const [args, help] of [
    [['calendar', 'days', '--from', '2025-05-01'], 'kz-is calendar days --help'],
    [['register', 'trusted', 'list', '--nosuch'], 'kz-is register trusted list --help'],
    [['register', 'trusted', 'nosuch'], 'kz-is register trusted --help'],
    [['list', '--nosuch'], 'kz-is list --help'],
  ] as const) {
    const { code, err } = office.kzIs(args)
    assert.is(code, EXIT.usage)
    assert.match(err, `Help: ${help}\n`)
  }
})

Line('help on what is no topic names the topics, and the command that is near', () => {
  const { code, err } = office.kzIs(['help', 'lst'])
  assert.is(code, EXIT.usage)
  assert.match(err, 'Perhaps you meant: help list')
  assert.match(err, 'kz-is help exit-codes | environment | terms | grounds')
})

Line('an error about the language is told in the language of the surroundings', () => {
  assert.match(office.kzIs(['list', '--lang', 'xx'], { env: { KZ_IS_LANG: 'ru' } }).err, 'ошибка')
  assert.match(office.kzIs(['list', '--lang'], { env: { KZ_IS_LANG: '', LANG: 'en_GB.UTF-8' } }).err, 'error')
})

Line('a step of no route and a case that is not there are refused, not listed as nothing', () => {
  const step = office.kzIs(['list', '--step', 'registre'])
  assert.is(step.code, EXIT.usage)
  assert.match(step.err, 'register')
  assert.is(office.kzIs(['list', '--step', 'register']).code, EXIT.done)
  assert.is(office.kzIs(['list', '--after', 'TR-2025-000009']).code, EXIT.notFound)
})

Line('off a terminal intake names the service and the procedure that are missing', () => {
  for (const [args, field, known] of [
    [['intake'], 'service', 'trusted-registry'],
    [['intake', '--answers', 'data/samples/include-software.json'], 'service', 'software-deposit'],
    [['intake', 'trusted-registry'], 'procedure', 'include | exclude | amend'],
  ] as const) {
    const { code, err } = office.kzIs([...args, '--json'])
    assert.is(code, EXIT.badData)
    const { problems } = JSON.parse(err).error as { problems: readonly { field: string; line: string }[] }
    assert.is(problems[0]?.field, field)
    assert.match(problems[0]?.line ?? '', known)
  }
})

Line('find says when it shows the best matches only', () => {
  const place = openOffice({ KZ_IS_USER: 'Amanov' })
  try {
    for (const file of ['include-software', 'include-software-low-share'])
      place.kzIs(['intake', 'trusted-registry', '--procedure', 'include', '--answers', `data/samples/${file}.json`])
    assert.match(place.kzIs(['find', 'жүйесі', '--limit', '1']).err, 'Next page: kz-is find')
    assert.is(place.kzIs(['find', 'жүйесі']).err, '')
  } finally {
    place.remove()
  }
})

Line('a folder that no file system makes is refused, not tried for ever', () => {
  const file = 'data/samples/include-software.json'
  const taken = office.kzIs(['intake', 'trusted-registry', '--procedure', 'include', '--answers', file, '--json'])
  const number = JSON.parse(taken.out).case as string
  assert.is(office.kzIs(['next', number, '-o', '/proc/kz-is/papers']).code, EXIT.badData)
  assert.is(office.kzIs(['list'], { env: { KZ_IS_DB: '/proc/kz-is/db.sqlite' } }).code, EXIT.badData)
})

Line('an entry that is not there has nothing after it: refused, not the first page again', () => {
  const { code, err } = office.kzIs(['register', 'trusted', 'list', '--after', 'T-000404'])
  assert.is(code, EXIT.notFound)
  assert.match(err, '[entry-unknown]')
})

Line.run()
