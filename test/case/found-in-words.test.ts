// Why: what was found is read by the applicant: it must say what stands in the papers, no more and no less.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { judgeCase } from '../../src/case/grounds.js'
import { sayFound } from '../../src/cli/say.js'
import { en } from '../../src/words/en.js'
import { kk } from '../../src/words/kk.js'
import { ru } from '../../src/words/ru.js'
import { changed, software } from '../support/applications.js'
import { caseOf, done, judgement, NOTHING_FOUND, upToRecommendation } from '../support/cases.js'

const test = suite('829-2024/5, /21: what was found, in words')

const abroad = { address: 'Ташкент', contacts: 'x', inKazakhstan: false }
const support = (centres: readonly (typeof abroad)[]) =>
  judgement('software-support', changed(software, { 'documents.supportService.centres': [...centres] })).found

test('/5.4: centres that are all abroad are given, and none is said to be missing', () => {
  const two = support([abroad, abroad])
  assert.is(sayFound(two, en), 'in all 2 rows: Located in Kazakhstan – no')
  assert.is(sayFound(two, ru), 'во всех 2 строках: Находится ли на территории Казахстана – нет')
  assert.is(sayFound(two, kk), 'көрсетілген 2 жолдың бәрінде: Қазақстан аумағында орналасқан ба – жоқ')
  assert.is(sayFound(support([abroad]), en), 'in the one row given: Located in Kazakhstan – no')
  assert.is(sayFound(support([]), en), 'not one is given')
})

test('/5.3: zeros before a figure are no part of it; those after the point are', () => {
  const share = (typed: string): string =>
    sayFound(
      judgement('software-local-share', changed(software, { 'documents.industrialCertificate.localShare': typed }))
        .found,
      en,
    )
  assert.equal(['079.99', '0.50', '00', '79.90'].map(share), ['79.99 %', '0.50 %', '0 %', '79.90 %'])
})

const spoken = (answers: { readonly [field: string]: string }) => {
  const said = done('recommend', '2025-03-20T15:00', { outcome: 'negative', answers })
  const judged = judgeCase(caseOf(software, {}, [...upToRecommendation.slice(0, 3), said]), NOTHING_FOUND)
  return judged.find(({ id }) => id === 'commission-recommendation')
}

test('/21: the Commission’s word has a title of its own, and says its protocol, the day and the reasons noted', () => {
  const noted = { protocolNumber: '7', protocolDate: '2025-03-20', reasons: 'Сипаттамалар расталмады' }
  const judged = spoken(noted)
  assert.ok(judged)
  assert.is(judged.titles[0]?.en, 'A positive recommendation of the Commission')
  assert.is(sayFound(judged.found, kk), 'бас тарту ұсынылды (2025-03-20 күнгі № 7 хаттама): Сипаттамалар расталмады')
  assert.is(sayFound(judged.found, ru), 'рекомендовано отказать (протокол № 7 от 2025-03-20): Сипаттамалар расталмады')
  assert.is(sayFound(judged.found, en), 'refusal recommended (protocol No 7 of 2025-03-20): Сипаттамалар расталмады')
})

test('/21: what was not noted leaves no empty place', () => {
  const judged = spoken({ protocolNumber: '7' })
  assert.ok(judged)
  assert.is(sayFound(judged.found, kk), 'бас тарту ұсынылды (№ 7 хаттама)')
})

test.run()
