import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { LANGS } from '../../src/text.js'
import { root } from '../run-support/project.js'
import { CLERK, EXECUTOR, openClerks, sample } from '../support/clerks.js'

const test = suite('what a clerk reads: three languages, plain text off a terminal')
const office = openClerks()
test.after(() => office.remove())
const NOW = '2025-03-26T16:00'

/** Old files of the other services, entered years later. */
const OLD_FILES: readonly (readonly [string, string, ...string[]])[] = [
  ['software-deposit', 'deposit-granted', '--received', '2015-08-03T10:00'],
  ['state-registration', 'registration-software', '--received', '2015-08-03T10:00'],
  ['ca-accreditation', 'accreditation-granted', '--received', '2015-08-03T10:00'],
  ['system-attestation', 'attestation-granted', '--received', '2015-02-02T10:00'],
  ['cash-register-conclusion', 'cash-register-granted', '--received', '2015-08-03T10:00'],
]
const files: Record<string, string> = {}
test('an office with something of everything', () => {
  files.low = office.intake('2025-03-18T10:00', 'include', sample('include-software-low-share'))
  office.toRecommendation(files.low, '2025-03-19', 'negative')
  files.open = office.intake('2025-03-19T10:00', 'include', sample('include-incomplete'))
  files.granted = office.intake('2025-03-18T10:00', 'include', sample('include-software'))
  office.toRecommendation(files.granted, '2025-03-19')
  office.json('2025-03-26T10:00', EXECUTOR, 'decide', files.granted, '--grant')
  for (const [service, answers, ...more] of OLD_FILES) {
    const path = office.file(`${answers}.json`, sample(answers))
    office.json('2025-03-18T10:00', CLERK, 'intake', service, '--answers', path, ...more)
  }
})

const lines: readonly (readonly string[])[] = [
  ['list'],
  ['show', 'TR-2025-000001'],
  ['show', 'TR-2025-000002', '--verbose'],
  ['show', 'TR-2025-000003'],
  ['find', 'Қамқор'],
  ['find', 'жоқсөз'],
  ['due', '--within', '30d'],
  ['decide', 'TR-2025-000001', '--check'],
  ['decide', 'TR-2025-000002', '--check', '--verbose'],
  ['decide', 'TR-2025-000003', '--check'],
  ['register', 'trusted', 'list'],
  ['register', 'trusted', 'show', 'T-000001'],
  ['register', 'trusted', 'history', 'T-000001'],
  ['register', 'trusted', 'expiring', '--within', '900d'],
  ['show', 'SD-2015-000001'],
  ['show', 'SR-2015-000001'],
  ['show', 'CA-2015-000001'],
  ['show', 'SA-2015-000001'],
  ['show', 'CR-2015-000001'],
  ['deadline', 'software-deposit', '--received', '2015-10-30T17:00'],
  ['deadline', 'state-registration', '--received', '2015-08-28T17:00', '--explain'],
  ['deadline', 'ca-accreditation', '--received', '2015-07-24T17:00'],
  ['deadline', 'system-attestation', '--received', '2014-06-30T09:00', '--explain'],
  ['deadline', 'cash-register-conclusion', '--received', '2014-02-03T10:00', '--edition', '476-2015/1'],
  ['help', 'terms'],
  ['help', 'grounds'],
  ['help', 'environment'],
]
/** What is in Kazakh in any language: names as they were filed, the employees, numbers of acts, what was looked for. */
const asFiled = /«[^»]*»|Қамқор[^\n]*?(?=\s{2}|\n|$)|НҚ|Мұратұлы Б\.|Серікова Ә\.|Қасымова Г\.|№/g
const kazakh = /[әғқңөұүһі]/i

for (const line of lines) {
  test(`kz-is ${line.join(' ')}`, () => {
    const printed = LANGS.map((lang) => office.at(NOW, CLERK, ...line, '--lang', lang))
    for (const ran of printed) {
      assert.is(ran.code, 0, ran.err)
      assert.ok(ran.out.trim() !== '')
      assert.not.match(ran.out + ran.err, /\u001b|undefined|\[object|NaN|\bnull\b|=> \{|Invalid Date/)
      assert.not.match(ran.out, /[ \t]+$/m, 'no blanks at the end of a line')
    }
    const [kk, ru, en] = printed.map((ran) => ran.out)
    assert.is.not(kk, ru)
    assert.is.not(ru, en)
    if (line.includes('--verbose') && line[0] === 'show') return // the answers are shown as they were filed
    if (line[0] === 'register' || line[0] === 'list' || line[0] === 'due' || line[0] === 'find') return // names as filed
    const left = (en ?? '')
      .split('\n')
      .filter((each) => kazakh.test(each.replace(asFiled, '')) && !/Applicant|Product|Object|серіктестігі/.test(each))
    assert.equal(left, [], 'Kazakh left in English')
    const leftRu = (ru ?? '')
      .split('\n')
      .filter((each) => kazakh.test(each.replace(asFiled, '')) && !/Заявитель|Продукт|Объект|серіктестігі/.test(each))
    assert.equal(leftRu, [], 'Kazakh left in Russian')
  })
}

test('the language: --lang, else KZ_IS_LANG, else the locale, else Kazakh', () => {
  const first = (env: Record<string, string>, ...args: string[]) =>
    office.kzIs(['help', 'terms', ...args], { env }).out.split('\n')[1] ?? ''
  const [kk, ru, en] = ['Құжаттардың толықтығын', 'Проверка полноты', 'Completeness check']
  assert.match(first({ KZ_IS_LANG: 'ru' }, '--lang', 'en'), en as string)
  assert.match(first({ KZ_IS_LANG: 'ru', LANG: 'en_US.UTF-8' }), ru as string)
  assert.match(first({ KZ_IS_LANG: '', LANG: 'ru_RU.UTF-8' }), ru as string)
  assert.match(first({ KZ_IS_LANG: '', LANG: 'C.UTF-8', LC_ALL: '' }), kk as string)
  assert.match(first({ KZ_IS_LANG: '', LANG: 'de_DE.UTF-8' }), kk as string)
})

test('global options mean the same before, between and after', () => {
  const [before, between, after] = [
    ['--lang', 'ru', 'register', 'trusted', 'list'],
    ['register', '--lang=ru', 'trusted', 'list'],
    ['register', 'trusted', 'list', '--lang', 'ru'],
  ].map((args) => office.at(NOW, CLERK, ...args))
  assert.is(before?.code, 0)
  assert.equal(between, before)
  assert.equal(after, before)
})

test('no escape codes off a terminal, unless colour is asked for; NO_COLOR and --no-color take it away', () => {
  const out = (env: Record<string, string>, ...args: string[]) =>
    office.kzIs(['show', 'TR-2025-000001', ...args], { env }).out
  assert.not.match(out({}), /\u001b/)
  assert.match(out({}, '--color'), /\u001b\[1m/)
  assert.match(out({ CLICOLOR_FORCE: '1' }), /\u001b/)
  assert.not.match(out({ CLICOLOR_FORCE: '1', NO_COLOR: '1' }), /\u001b/)
  assert.not.match(out({ CLICOLOR_FORCE: '1' }, '--no-color'), /\u001b/)
})

test('--quiet leaves the result and takes the talk away', () => {
  const { out, err, code } = office.at(NOW, CLERK, 'show', 'TR-2025-000001', '--quiet')
  assert.is(code, 0)
  assert.is(err, '')
  assert.match(out, 'TR-2025-000001')
})

test('/22: while a hearing may be called, the code’s stricter day stands beside the act’s', () => {
  const { out } = office.at(NOW, CLERK, 'show', 'TR-2025-000001', '--lang', 'en')
  assert.match(out, /829-2024\/22: Administrative Procedural and Process Code, article 73: 2025-\d\d-\d\d/)
})

test('a case by its number typed small, with look-alike letters, or by its external number', () => {
  for (const typed of ['tr-2025-000001', ' TR-2025-000001', 'ТR-2025-000001']) {
    assert.is(office.json(NOW, CLERK, 'show', typed).case, 'TR-2025-000001', typed)
  }
})

test('the built program is read as ASCII: a letter of a regular expression left as it is would be read as another', () => {
  const chunks = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.cjs'))
  assert.ok(chunks.length > 10)
  assert.equal(
    chunks.filter((name) => readFileSync(join(root, 'dist', name)).some((byte) => byte > 0x7f)),
    [],
  )
})

test.run()
