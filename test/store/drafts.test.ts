import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openStore } from '../../src/store/open-store.js'
import { failing, takeIn, withStore } from './support.js'

const test = suite('store: drafts')

test('a draft is kept as it stands, found again, and gone on with', () =>
  withStore(async (store, file) => {
    const id = await store.createDraft({
      service: 'trusted-registry',
      procedure: null,
      answers: {},
      position: null,
      created: '2025-03-14T09:00',
      by: 'А',
    })
    await store.saveDraft(id, {
      procedure: 'include',
      answers: { applicant: { name: 'Қамқор' } },
      position: 'applicant.bin',
      updated: '2025-03-14T09:05',
    })
    const other = await openStore(file)
    assert.equal(await other.draft(id), {
      id,
      service: 'trusted-registry',
      procedure: 'include',
      answers: { applicant: { name: 'Қамқор' } },
      position: 'applicant.bin',
      created: '2025-03-14T09:00',
      updated: '2025-03-14T09:05',
      by: 'А',
    })
    await other.close()
  }))

test('the draft changed last comes first', () =>
  withStore(async (store) => {
    const fresh = { service: 's', procedure: null, answers: {}, position: null, by: 'А' }
    const one = await store.createDraft({ ...fresh, created: '2025-03-14T09:00' })
    const two = await store.createDraft({ ...fresh, created: '2025-03-14T09:01' })
    await store.saveDraft(one, { procedure: null, answers: {}, position: null, updated: '2025-03-14T09:02' })
    assert.equal(
      (await store.drafts()).map((draft) => draft.id),
      [one, two],
    )
  }))

test('taking the case in removes the draft, in the same transaction', () =>
  withStore(async (store) => {
    const id = await store.createDraft({
      service: 's',
      procedure: null,
      answers: {},
      position: null,
      created: '',
      by: 'А',
    })
    await store
      .write(async (tx) => {
        await tx.deleteDraft(id)
        throw new Error('no')
      })
      .catch(() => {})
    assert.is((await store.drafts()).length, 1)
    await store.write(async (tx) => {
      await takeIn(tx)
      await tx.deleteDraft(id)
    })
    assert.equal(await store.drafts(), [])
  }))

test('a draft that is gone is said to be, and its id is not given again', () =>
  withStore(async (store) => {
    const fresh = { service: 's', procedure: null, answers: {}, position: null, created: '', by: 'А' }
    const id = await store.createDraft(fresh)
    await store.deleteDraft(id)
    const change = { procedure: null, answers: {}, position: null, updated: '' }
    assert.is((await failing('store-draft-missing', () => store.draft(id))).draft, id)
    await failing('store-draft-missing', () => store.saveDraft(id, change))
    await failing('store-draft-missing', () => store.deleteDraft(id))
    assert.is(await store.createDraft(fresh), id + 1)
  }))

test.run()
