// Why: a refusal names every criterion that failed (829-2024/annex2/10), each once, and states what was found, whoever found it.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import type { GroundKept } from '../../src/case/act.js'
import { decide } from '../../src/case/decide.js'
import { judgeCase } from '../../src/case/grounds.js'
import { keepGround } from '../../src/cli/say.js'
import type { JsonObject } from '../../src/text.js'
import { kk } from '../../src/words/kk.js'
import { changed, software } from '../support/applications.js'
import { caseOf, NOTHING_FOUND, upToRecommendation } from '../support/cases.js'
import { refused } from '../support/expected.js'

const test = suite('829-2024/annex2/10, /21: the grounds that a refusal names')

const akim = changed(software, { 'applicant.category': 'akim', 'applicant.producesInKazakhstan': false })
const low = changed(software, { 'documents.industrialCertificate.localShare': '72' })

function refusing(answers: JsonObject, grounds: readonly string[], override: string | null = null) {
  const file = caseOf(answers, {}, upToRecommendation)
  const at = moment('2025-03-24T10:00')
  const request = { outcome: 'refused', grounds, override, at, by: 'executor', number: '2025-000005' } as const
  return decide(file, judgeCase(file, NOTHING_FOUND), request, (each) => keepGround(each, kk)).data.grounds
}
const ids = (grounds: readonly GroundKept[]): readonly string[] => grounds.map(({ id }) => id)

test('a clause means every criterion of it that failed', () => {
  assert.equal(ids(refusing(akim, ['829-2024/2.4'])), ['eligible-applicant', 'produces-in-kazakhstan'])
  assert.equal(ids(refusing(akim, ['produces-in-kazakhstan'])), ['produces-in-kazakhstan'], 'an id means itself')
  const one = changed(software, { 'applicant.producesInKazakhstan': false })
  assert.equal(ids(refusing(one, ['829-2024/2.4'], 'себеп')), ['produces-in-kazakhstan'], 'and none that held')
})

test('a clause of several criteria of which none failed: which one is meant must be said', () => {
  const facts = refused('ground-unclear', () => refusing(software, ['829-2024/2.4'], 'себеп'))
  assert.equal(
    facts.grounds.map(({ id }) => id),
    ['eligible-applicant', 'produces-in-kazakhstan'],
  )
  assert.equal(ids(refusing(software, ['eligible-applicant'], 'себеп')), ['eligible-applicant'])
  refused('ground-not-found', () => refusing(software, ['829-2024/2.4']))
})

test('a ground named twice, by clause and by id, is one ground', () => {
  for (const twice of [
    ['829-2024/5.3', 'software-local-share'],
    ['829-2024/5.3', '829-2024/5.3'],
  ])
    assert.equal(ids(refusing(low, twice)), ['software-local-share'])
})

test('clauses of several criteria are told once', () => {
  assert.equal(refused('ground-not-found', () => refusing(akim, ['829-2024/5.3'])).found, ['829-2024/2.4'])
  const { known } = refused('ground-unknown', () => refusing(software, ['829-2024/99']))
  assert.is(new Set(known).size, known.length)
  const file = caseOf(akim, {}, upToRecommendation)
  const request = { outcome: 'granted', grounds: [], override: null, by: 'executor', number: '1' } as const
  const granting = () =>
    decide(file, judgeCase(file, NOTHING_FOUND), { ...request, at: moment('2025-03-24T10:00') }, (each) =>
      keepGround(each, kk),
    )
  assert.equal(refused('grant-against-grounds', granting).grounds, ['829-2024/2.4'])
})

test('what a person found stands as found; what only a person judges has no requirement beside its title', () => {
  const reason = 'Сертификат жалған: беруші ұйым растамады'
  const [ground] = refusing(software, ['829-2024/annex2/10.1'], reason)
  assert.equal([ground?.found, ground?.required], [reason, ''])
})

test('against a figure that holds the reason stands as found, beside the figure that is required', () => {
  const [ground] = refusing(software, ['829-2024/5.3'], 'сертификаттың күші жойылған')
  assert.equal([ground?.found, ground?.required], ['сертификаттың күші жойылған', '>= 80 %'])
})

test('a figure that the program found stays what was found, whatever reason is given besides', () => {
  const [share, data] = refusing(low, ['829-2024/5.3', '829-2024/annex2/10.1'], 'хат № 5')
  assert.equal([share?.found, data?.found], ['72 %', 'хат № 5'])
})

test.run()
