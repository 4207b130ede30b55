// Why: a clerk reads names. What the program calls a paper, a blank, a step or an obligation among its own parts stands in commands and in
// JSON; where a title belongs it is a riddle, and in Kazakh or Russian a foreign one.
import { existsSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { FORMS } from '../../src/form/catalogue.js'
import { LANGS } from '../../src/text.js'
import { openOffice } from '../run-support/kz-is.js'

const office = openOffice({ KZ_IS_NOW: '2025-12-31T10:00', KZ_IS_USER: 'Amanov' })
const { database } = JSON.parse(office.kzIs(['demo', '--json']).out) as { database: string }
const run = (args: readonly string[], lang: string) =>
  office.kzIs([...args, '--lang', lang], { env: { KZ_IS_DB: database } })

const Names = suite('names, not ids')
Names.after(() => office.remove())

/** Ids of papers, blanks, choices and obligations; files and commands name them and are left out. */
const IDS =
  /\bpaper\.[a-z-]+|\b(?:applicant|product|documents|signer)\.[a-zA-Z]+|\blegal-entity\b|\boperator-notice\b(?!$)/m

for (const lang of LANGS) {
  Names(`${lang}: the whole file of a case`, () => {
    for (const number of ['TR-2025-000003', 'TR-2025-000007', 'CA-2015-000001', 'SR-2015-000001', 'SA-2015-000001']) {
      const { out } = run(['show', number, '--verbose'], lang)
      // The reference of a dispatch is what the clerk typed.
      const found = IDS.exec(out.replaceAll(/ · [\w-]+-(?:operator-notice|publication)$/gm, ''))
      assert.is(found?.[0], undefined, `${number}: ${found?.[0]}`)
    }
  })
}

Names('the demonstration', () => {
  const { out } = office.kzIs(['demo', '--lang', 'kk'])
  assert.is(IDS.exec(out)?.[0], undefined)
  assert.not.match(out, /«{2}|»{2}|“«/)
})

Names('an annex goes by its number and title, a working paper by its title', () => {
  const { out } = run(['show', 'TR-2025-000001'], 'ru')
  const title = (id: string) => FORMS.find((form) => form.id === id)?.title.ru ?? ''
  assert.match(out, `829.7 ${title('829.7')}`)
  assert.match(out, `  ${title('paper.cover-letter')}\n`)
})

Names('an entry that was amended or excluded is not said to be entered', () => {
  assert.match(run(['show', 'TR-2025-000001'], 'ru').out, 'внесено в реестр: T-000001')
  assert.match(run(['show', 'TR-2025-000007'], 'ru').out, 'изменено в реестре: T-000001')
  assert.match(run(['show', 'TR-2025-000008'], 'ru').out, 'исключено из реестра: T-000002')
})

Names('the answers stand under the names of their blanks, choices by their labels', () => {
  const { out } = run(['show', 'TR-2025-000001', '--verbose'], 'en')
  assert.match(out, /^ {2}Who the applicant is +legal entity$/m)
  assert.match(out, /^[A-Z][^–]* – Industrial certificate[^\n]*:$/m)
})

Names('a rehearsed step or decision is told in words, and as JSON only with --json', () => {
  const place = openOffice({ KZ_IS_NOW: '2025-03-14T16:40', KZ_IS_USER: 'Amanov', KZ_IS_LANG: 'ru' })
  try {
    const file = 'data/samples/include-software-low-share.json'
    place.kzIs(['intake', 'trusted-registry', '--procedure', 'include', '--answers', file])
    const next = (...more: readonly string[]) => place.kzIs(['next', 'TR-2025-000001', '--no-papers', ...more])
    assert.match(next('--dry-run').out, /^[^{]*Принимает и регистрирует заявление[^{]*$/)
    assert.is(JSON.parse(next('--dry-run', '--json').out).act.data.step, 'register')
    next()
    next('--outcome', 'complete')
    next()
    next('--outcome', 'negative', '--set', 'protocolNumber=7', '--set', 'protocolDate=2025-03-14')
    const { out } = place.kzIs(['decide', 'TR-2025-000001', '--refuse', '--dry-run'])
    assert.match(out, /^[^{]*мотивированный отказ\n {2}829-2024\/5\.3 {2}[^{]*72 %; требуется: >= 80 %/)
    assert.not.ok(existsSync(`${place.folder}/papers`))
  } finally {
    place.remove()
  }
})

Names('what an error calls a step is its title; ids stand where they are typed', () => {
  const place = openOffice({ KZ_IS_NOW: '2025-03-14T16:40', KZ_IS_USER: 'Amanov', KZ_IS_LANG: 'ru' })
  try {
    const file = 'data/samples/include-software.json'
    place.kzIs(['intake', 'trusted-registry', '--procedure', 'include', '--answers', file])
    const next = (...more: readonly string[]) => place.kzIs(['next', 'TR-2025-000001', '--no-papers', ...more]).err
    assert.match(next('--step', 'sign'), 'до шага «Подписывает результат» очередь ещё не дошла')
    assert.match(next('--step', 'signs'), '--step sign – Подписывает результат')
    next()
    assert.match(next(), '--outcome complete – пакет полный')
    assert.match(
      next('--step', 'register'),
      'шаг «Принимает и регистрирует заявление, передаёт на исполнение» уже выполнен',
    )
    assert.match(next('--outcome', 'complete', '--at', '2025-03-14T10:00'), 'время шага «Проверяет полноту документов»')
  } finally {
    place.remove()
  }
})

Names.run()
