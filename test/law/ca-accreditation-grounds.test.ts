// What a refusal of accreditation rests on: the expert's check, the Commission's finding, its inspection (209-2014/4/5).
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { judge } from '../../src/case/judge.js'
import { newestEdition } from '../../src/law/edition.js'
import type { Test } from '../../src/law/service.js'
import { caAccreditation } from '../../src/law/services/ca-accreditation/index.js'
import type { JsonObject } from '../../src/text.js'

const edition = newestEdition(caAccreditation)
const [accredit] = edition.procedures
if (accredit === undefined) throw new Error('no procedure')

const Grounds = suite('209-2014/4: what a refusal rests on')

const met = (test: Test, steps: JsonObject) =>
  judge(test, {
    edition,
    procedure: accredit,
    answers: { steps },
    lookups: { platform: null, platformNear: null, entry: null },
  }).met

for (const [id, step, good, bad, place] of [
  ['requirements-met', 'commission-meeting', 'positive', 'negative', '5.8'],
  ['inspection-passed', 'inspect', 'conforms', 'nonconforms', '5.8.part3'],
] as const)
  Grounds(`/${place}: ${id}: “${bad}” is a ground, “${good}” is none, and before the step nothing is said`, () => {
    const criterion = accredit.criteria.find((each) => each.id === id)
    if (criterion === undefined) throw new Error(`no ${id}`)
    assert.equal([criterion.source, criterion.under], [`209-2014/4/${place}`, `209-2014/4/${place}`])
    assert.equal(
      edition.route.find((each) => each.id === step)?.outcomes.map((outcome) => outcome.id),
      [good, bad],
    )
    const of = (outcome: string) => met(criterion.test, { [step]: { outcome } })
    assert.equal([of(good), of(bad), met(criterion.test, {})], [true, false, null])
  })

for (const [id, path] of [
  ['application-complete', 'applicationComplete'],
  ['application-correct', 'applicationCorrect'],
] as const)
  Grounds(`/5.4: ${id}: “no” is a ground, “yes” is none, and before the check nothing is said`, () => {
    const criterion = accredit.criteria.find((each) => each.id === id)
    if (criterion === undefined) throw new Error(`no ${id}`)
    assert.equal([criterion.source, criterion.under], ['209-2014/4/5.4', '209-2014/4/5.4'])
    assert.equal(
      [
        met(criterion.test, { completeness: { [path]: true } }),
        met(criterion.test, { completeness: { [path]: false } }),
        met(criterion.test, {}),
      ],
      [true, false, null],
    )
  })

Grounds('there are no other grounds', () => assert.is(accredit.criteria.length, 4))

Grounds.run()
