// What an error or a result proposes is typed as it stands: a proposal that fails itself leaves the clerk where he was.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CLERK, EXECUTOR, HEAD, openClerks, sample } from '../support/clerks.js'

const test = suite('proposed commands do what they are proposed for')
const office = openClerks()
test.after(() => office.remove())

const LOW = 'TR-2025-000001'
const DAY = '2025-03-19'
const NOW = `${DAY}T16:00`
const says = (args: readonly string[], code: number, ...texts: readonly (string | RegExp)[]): string => {
  const ran = office.at(NOW, EXECUTOR, ...args)
  assert.is(ran.code, code, `kz-is ${args.join(' ')}\n${ran.err}${ran.out}`)
  for (const text of texts) assert.match(ran.err + ran.out, text)
  return ran.err + ran.out
}
const ok = (...args: readonly string[]) => says(args, 0)

test.before(() => {
  office.intake('2025-03-18T10:00', 'include', sample('include-software-low-share'))
  office.json(`${DAY}T10:00`, CLERK, 'next', LOW)
  office.json(`${DAY}T11:00`, EXECUTOR, 'next', LOW, '--outcome', 'complete')
  office.json(`${DAY}T12:00`, EXECUTOR, 'next', LOW)
  office.file('bad.json', '{"a":')
})

test('intake off a terminal: the procedures to choose from, or the one that was named', () => {
  says(['intake', 'trusted-registry'], 3, 'intake trusted-registry --procedure include|exclude|amend --schema')
  says(
    ['intake', 'trusted-registry', '--procedure', 'include'],
    3,
    'intake trusted-registry --procedure include --schema',
  )
  ok('intake', 'trusted-registry', '--procedure', 'include', '--schema')
})

test('what may not be asked at all is not asked for: whose IIN, while it is not said who applies', () => {
  const intake = (name: string, answers: unknown) =>
    says(['intake', 'trusted-registry', '--procedure', 'include', '--answers', office.file(name, answers)], 3)
  const nothing = intake('nothing.json', {})
  assert.match(nothing, 'applicant.kind: ')
  assert.not.match(nothing, 'applicant.iin')
  assert.match(intake('kind.json', { applicant: { kind: 'entrepreneur' } }), 'applicant.iin: ')
})

test('an argument that is missing is named in the language of the message', () => {
  for (const [args, kk, ru] of [
    [['show'], 'істің нөмірі', 'номер дела'],
    [['next'], 'істің нөмірі', 'номер дела'],
    [['find'], 'ізделетін сөздер', 'слова для поиска'],
    [['register', 'trusted', 'show'], 'жазбаның нөмірі', 'номер записи'],
    [['withdraw', 'TR-2025-000001'], '«--reason»', '«--reason»'],
  ] as const) {
    for (const [lang, named] of [
      ['kk', kk],
      ['ru', ru],
    ] as const) {
      const ran = office.at(NOW, EXECUTOR, ...args, '--lang', lang)
      assert.is(ran.code, 2)
      assert.match(ran.err, named)
      assert.not.match(ran.err, /«(?:case|text|entry)|<text>/)
    }
  }
})

test('a step says what it asks for, and shows it', () => {
  const args = ['next', LOW, '--outcome', 'negative', '--set', 'foo=1']
  says(args, 3, 'Fields: protocolNumber, ', `kz-is next ${LOW} --step recommend --schema`)
  const schema = JSON.parse(ok('next', LOW, '--step', 'recommend', '--schema', '--json'))
  assert.ok(schema.properties.protocolNumber)
  assert.equal(schema.examples.length, 1)
  // The awaited step is shown without its name, a later one by it.
  assert.equal(JSON.parse(ok('next', LOW, '--schema', '--json')), schema)
  assert.ok(JSON.parse(ok('next', LOW, '--step', 'sign', '--schema', '--json')).properties.signerName)
  says(['next', '--from', 'x.csv', '--schema'], 2, '--from, --schema')
})

test('a file that is no JSON: the schema of what it is read for', () => {
  const bad = office.file('bad.json', '{"a":')
  says(['next', LOW, '--answers', bad], 3, `kz-is next ${LOW} --step recommend --schema`)
  says(['form', 'fill', '829.10', '--data', bad, '-o', 'x.docx'], 3, 'kz-is form show 829.10 --json')
  says(
    ['form', 'fill', '829.10', '--data', office.file('e.json', { foo: 1 }), '-o', 'x.docx'],
    3,
    'form show 829.10 --json',
  )
  says(['intake', 'trusted-registry', '--answers', bad], 3, '--procedure include|exclude|amend --schema')
  says(['complaint', 'add', LOW, '--answers', bad], 3, `kz-is complaint add ${LOW} --schema`)
})

test('a form that cannot be drawn of the case is not proposed', () => {
  const foreign = says(['form', 'render', LOW, '676.1', '-o', 'x.docx'], 4, 'does not belong to the service')
  const [, listed = ''] = /It has: (.*)/.exec(foreign) ?? []
  assert.ok(listed !== '')
  for (const form of listed.split(', ')) ok('form', 'render', LOW, form, '-o', `drawn-${form}.docx`)
  says(['form', 'render', LOW, '829.7', '-o', 'x.docx'], 4, 'has no paper 829.7 yet')
})

test('papers go into a folder that is not there yet, but not under one that is not', () => {
  ok('form', 'render', LOW, '-o', 'papers')
  ok('form', 'render', LOW, '829.4', '-o', 'one/')
  ok('form', 'render', LOW, '829.4', '-o', 'two/application.docx')
  ok('journal', 'incoming', '--from', '2025-03-01', '--to', '2025-03-31', '-o', 'books/incoming.csv')
  for (const made of ['papers', 'one', 'two/application.docx', 'books/incoming.csv'])
    assert.ok(existsSync(join(office.folder, made)), made)
  says(['form', 'render', LOW, '-o', 'no/such/place'], 3, 'file-folder-missing')
  says(['form', 'render', LOW, '-o', 'case.docx'], 3, 'file-folder-missing')
  says(
    ['journal', 'incoming', '--from', '2025-03-01', '--to', '2025-03-31', '-o', 'no/such/in.csv'],
    3,
    'folder-missing',
  )
  assert.not.ok(existsSync(join(office.folder, 'no')))
})

test('a deadline keeps no reason, and asks for none', () => {
  const said = says(['deadline', 'software-deposit', '--received', '2024-02-20T10:00'], 5, '--edition 476-2015/3')
  assert.not.match(said, '--why')
})

test('a backup that is none: another one is to be named', () => {
  const said = says(['restore', 'bad.json'], 6, 'kz-is restore FILE')
  assert.not.match(said, /--db|kz-is init/)
})

test('a finding that is not there: the findings, not how to exclude', () => {
  const entry = office.intake('2025-03-19T09:00', 'include', sample('include-software'))
  office.toRecommendation(entry, DAY)
  office.json(NOW, HEAD, 'decide', entry, '--grant')
  const said = says(
    ['register', 'trusted', 'dismiss', 'T-000001', '5', '--reason', 'x'],
    4,
    'kz-is register trusted findings --all',
  )
  assert.not.match(said, '--ground')
  ok('register', 'trusted', 'findings', '--all')
  says(['withdraw', entry, '--reason', 'x'], 5, '--procedure exclude')
})

test('a hearing is moved and cancelled by its own commands', () => {
  office.json(
    `${DAY}T15:00`,
    EXECUTOR,
    'next',
    LOW,
    '--outcome',
    'negative',
    '--set',
    'protocolNumber=7',
    '--set',
    `protocolDate=${DAY}`,
  )
  const hearing = ['--set', 'hearingDate=2025-04-02', '--set', 'hearingTime=15:00', '--set', 'hearingPlace=Астана']
  ok('next', LOW, '--step', 'hearing', ...hearing, '--no-papers')
  says(['next', LOW, '--step', 'hearing'], 5, `kz-is hearing move ${LOW} --to`, `kz-is hearing cancel ${LOW} --reason`)
  const move = ['hearing', 'move', LOW, '--reason', 'a letter']
  const past = says([...move, '--to', '2025-03-01'], 3, '--to YYYY-MM-DD')
  assert.not.match(past, 'hearingDate=')
  ok(...move, '--to', '2025-04-03')
  ok('hearing', 'cancel', LOW, '--reason', 'no need')
})

test('what was refused has no entry to leave: the decision can be complained of', () => {
  office.json('2025-03-20T16:00', HEAD, 'decide', LOW, '--refuse')
  const said = says(['withdraw', LOW, '--reason', 'x'], 5, `kz-is complaint add ${LOW}`)
  assert.not.match(said, 'exclude')
})

test.run()
