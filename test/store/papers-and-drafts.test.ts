import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { NewAct } from '../../src/case/act.js'
import { openStore } from '../../src/store/open-store.js'
import { at, day, failing, takeIn, withStore } from './support.js'

const test = suite('store: papers and drafts')

const PAPER: NewAct<'paper'> = {
  kind: 'paper',
  at: at('2025-04-03T10:00'),
  by: 'Б. Сарапшы',
  data: {
    form: '829.7',
    number: '2025-000045',
    date: day('2025-04-03'),
    hash: 'ab',
    templateHash: 'cd',
    data: { holder: 'Қамқор' },
  },
}

test('a paper comes back with the data that it was rendered from', () =>
  withStore(async (store) => {
    const number = await store.write(async (tx) => {
      const taken = await takeIn(tx)
      const [recorded] = await tx.appendToCase(taken, 1, [PAPER], '')
      const { data: _data, ...paper } = PAPER.data
      await tx.putPaper({ ...paper, act: recorded?.id ?? 0, caseNumber: taken })
      return taken
    })
    const [paper, ...others] = await store.issuedPapers(number)
    assert.equal(others, [])
    assert.equal(
      [paper?.form, paper?.number, paper?.date, paper?.hash, paper?.templateHash],
      ['829.7', '2025-000045', '2025-04-03', 'ab', 'cd'],
    )
    assert.equal(paper?.data, { holder: 'Қамқор' })
  }))

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
