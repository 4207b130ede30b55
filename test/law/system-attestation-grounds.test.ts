// Resolution 676 of 19 June 2014: what the decision rests on, written down here from the act.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { judge } from '../../src/case/judge.js'
import { newestEdition } from '../../src/law/edition.js'
import { holds } from '../../src/law/holds.js'
import { systemAttestation } from '../../src/law/services/system-attestation/index.js'
import type { JsonObject } from '../../src/text.js'

const edition = newestEdition(systemAttestation)
const [attest] = edition.procedures
if (attest === undefined) throw new Error('no procedure')
const Grounds = suite('676-2014: what the decision rests on')
const noLookups = { platform: null, platformNear: null, entry: null }

/** The criteria that fail on these facts, with their clauses; `?` where nothing was said yet. */
const failing = (facts: JsonObject): readonly string[] =>
  attest.criteria
    .filter((criterion) => holds(criterion.when, facts))
    .flatMap((criterion) => {
      const { met } = judge(criterion.test, { edition, procedure: attest, answers: facts, lookups: noLookups })
      assert.is(criterion.under, '676-2014/4.4')
      return met === true ? [] : [`${criterion.id} ${criterion.source}${met === null ? ' ?' : ''}`]
    })

const facts = (steps: JsonObject, system = 'state'): JsonObject => ({ system: { kind: system }, steps })
const good = {
  contract: { feePaid: '2948967' },
  examination: { outcome: 'conforms' },
  recommend: { outcome: 'positive' },
}

Grounds('paid, examined and recommended: nothing stands against the certificate', () => {
  assert.equal(failing(facts(good)), [])
  assert.equal(failing(facts(good, 'integrated')), [])
})

Grounds('/1: a system that is not integrated with a state one is not covered', () => {
  assert.equal(failing(facts(good, 'other')), ['system-covered 676-2014/1'])
})

for (const [paid, enough] of [
  ['2948967', true],
  ['2948967.00', true],
  ['2948968', true],
  ['2948966.99', false],
  ['2948966', false],
  ['0', false],
] as const)
  Grounds(`/7: ${paid} tenge ${enough ? 'is' : 'is not'} the whole fee`, () => {
    assert.equal(failing(facts({ ...good, contract: { feePaid: paid } })), enough ? [] : ['fee-paid 676-2014/7'])
  })

Grounds('/4.3, /4.4: nonconformities and a commission against it', () => {
  const bad = { ...good, examination: { outcome: 'nonconforming' }, recommend: { outcome: 'negative' } }
  assert.equal(failing(facts(bad)), ['examination-conforms 676-2014/4.3', 'commission-recommends 676-2014/4.4'])
  assert.equal(failing(facts({ ...bad, remove: { outcome: 'not-removed' } })), [
    'examination-conforms 676-2014/4.3',
    'commission-recommends 676-2014/4.4',
  ])
})

Grounds('/4.4: after a removal the additional examination and its commission speak, not the first ones', () => {
  const first = { ...good, examination: { outcome: 'nonconforming' }, recommend: { outcome: 'negative' } }
  const again = (examination: string, recommend: string) =>
    facts({
      ...first,
      'additional-examination': { outcome: examination },
      'recommend-again': { outcome: recommend },
    })
  assert.equal(failing(again('conforms', 'positive')), [])
  assert.equal(failing(again('nonconforming', 'negative')), [
    'additional-examination-conforms 676-2014/4.4',
    'commission-recommends-again 676-2014/4.4',
  ])
  const stillPositive = facts({
    ...good,
    'additional-examination': { outcome: 'nonconforming' },
    'recommend-again': { outcome: 'negative' },
  })
  assert.is(failing(stillPositive).length, 2, 'a first recommendation does not outlive the second')
})

Grounds('before a step is done nothing is held against anybody', () => {
  assert.equal(failing(facts({})), [
    'fee-paid 676-2014/7 ?',
    'examination-conforms 676-2014/4.3 ?',
    'commission-recommends 676-2014/4.4 ?',
  ])
})

Grounds.run()
