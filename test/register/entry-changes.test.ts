import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { EntryData } from '../../src/register/entry.js'
import { entryChanges } from '../../src/register/entry-changes.js'
import { amendedEntry, entryOfAnswers } from '../../src/register/entry-of-answers.js'
import { amendment, software } from '../support/applications.js'

const test = suite('what a change of an entry changed')

const subject = { name: ['product.name'], kind: 'product.kind' }
const data = entryOfAnswers(software, subject)

test('829-2024/9: a renewed paper, the new name and contents, and nothing else', () => {
  assert.equal(
    entryChanges(data, amendedEntry(data, amendment, subject)).map(({ path }) => path),
    [
      'product.name',
      ...['number', 'date', 'validUntil', 'localShare'].map((key) => `documents.industrialCertificate.${key}`),
      'contents',
    ],
  )
})

test('what is said no more stands last, with what it was', () => {
  const [conformity, ...documents] = data.documents
  const changes = entryChanges(data, { ...data, holder: { ...data.holder, phone: '1' }, documents })
  assert.equal(changes[0], { path: 'holder.phone', from: data.holder.phone, to: '1' })
  const gone = changes.slice(1)
  assert.ok(
    gone.length > 0 && gone.every(({ path, to }) => path.startsWith(`documents.${conformity?.id}.`) && to === null),
  )
})

test('nothing changed is nothing; forward and backward are the same things', () => {
  const product = fc.dictionary(
    fc.constantFrom('name', 'version', 'rows'),
    fc.oneof(fc.string(), fc.integer(), fc.array(fc.string())),
  )
  const of = (each: object): EntryData => ({ ...data, product: each as EntryData['product'] })
  fc.assert(
    fc.property(product, product, (a, b) => {
      assert.equal(entryChanges(of(a), of(a)), [])
      const turned = entryChanges(of(b), of(a)).map(({ path, from, to }) => ({ path, from: to, to: from }))
      const inOrder = (each: readonly { readonly path: string }[]) =>
        [...each].sort((x, y) => (x.path < y.path ? -1 : 1))
      assert.equal(inOrder(entryChanges(of(a), of(b))), inOrder(turned))
    }),
  )
})

test.run()
