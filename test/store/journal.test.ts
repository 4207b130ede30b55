import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Store } from '../../src/store/store.js'
import { failing, note, received, takeIn, withStore } from './support.js'

const test = suite('store: the journal')

test('acts come back as they were recorded, in their order, with place and time of recording', () =>
  withStore(async (store) => {
    const number = await store.write((tx) => takeIn(tx))
    await store.write((tx) => tx.appendToCase(number, 1, [note('бір'), note('екі')], '2025-03-17T10:05'))
    const acts = await store.caseActs(number)
    assert.equal(
      acts.map((act) => [act.id, act.seq, act.kind, act.at, act.by, act.recordedAt]),
      [
        [1, 1, 'received', '2025-03-14T16:40', 'А. Тіркеуші', '2025-03-14T16:41'],
        [2, 2, 'note', '2025-03-17T10:00', 'Б. Сарапшы', '2025-03-17T10:05'],
        [3, 3, 'note', '2025-03-17T10:00', 'Б. Сарапшы', '2025-03-17T10:05'],
      ],
    )
    assert.equal(acts[2]?.data, { text: 'екі' })
  }))

test('texts of any kind come back whole: quotes, control characters, other scripts, lone surrogates', () =>
  withStore(async (store) => {
    const texts = ['«»"\'\\', '\u0000\u001b[31m\u202e', '漢字 😀', '\ud800', 'a'.repeat(100_000), '{"a":1}', '']
    const number = await store.write((tx) => takeIn(tx))
    await store.write((tx) =>
      tx.appendToCase(
        number,
        1,
        texts.map((text) => note(text)),
        '',
      ),
    )
    const [, ...notes] = await store.caseActs(number)
    assert.equal(
      notes.map((act) => act.data),
      texts.map((text) => ({ text })),
    )
    assert.is((await store.integrity()).chain.broken, null)
  }))

test('an odd name of an employee does not break the chain', () =>
  withStore(async (store) => {
    const number = await store.write((tx) => takeIn(tx))
    await store.write((tx) => tx.appendToCase(number, 1, [note('x', 'А\u0000\ud83d Ә')], ''))
    assert.is((await store.integrity()).chain.broken, null)
  }))

test('subjects are numbered apart, the journal as one', () =>
  withStore(async (store) => {
    const [one, two] = await store.write(async (tx) => [await takeIn(tx), await takeIn(tx)])
    await store.write((tx) =>
      tx.append(
        'entry/trusted/T-000001',
        0,
        [{ kind: 'added', at: '2025-04-01T10:00', by: 'В', data: { case: one } }],
        '',
      ),
    )
    await store.write((tx) =>
      tx.append('office', 0, [{ kind: 'named', at: '2025-04-01T10:00', by: 'В', data: {} }], ''),
    )
    const all = await store.actsAfter(0, 100)
    assert.equal(
      all.map((act) => [act.id, act.subject, act.seq]),
      [
        [1, `case/${one}`, 1],
        [2, `case/${two}`, 1],
        [3, 'entry/trusted/T-000001', 1],
        [4, 'office', 1],
      ],
    )
    assert.equal(
      (await store.actsAfter(1, 2)).map((act) => act.id),
      [2, 3],
    )
    assert.equal(
      (await store.acts('entry/trusted/T-000001')).map((act) => act.kind),
      ['added'],
    )
    assert.equal(await store.caseActs('TR-2025-000009'), [])
  }))

test('who acts on what has changed meanwhile is told how far, by whom and when; nothing is stored', () =>
  withStore(async (store) => {
    const number = await store.write((tx) => takeIn(tx))
    await store.write((tx) => tx.appendToCase(number, 1, [note('бірінші', 'В. Басшы')], ''))
    const facts = await failing('store-case-changed', () =>
      store.write((tx) => tx.appendToCase(number, 1, [note('екінші')], '')),
    )
    const acts = [{ kind: 'note', step: null, by: 'В. Басшы', at: '2025-03-17T10:00' }]
    assert.equal(facts, { subject: `case/${number}`, expected: 1, found: 2, acts })
    assert.is((await store.caseActs(number)).length, 2)
  }))

test('a case that is not there cannot be gone on with, one that is there not begun again', () =>
  withStore(async (store) => {
    const number = await store.write((tx) => takeIn(tx))
    await failing('store-case-changed', () =>
      store.write((tx) => tx.appendToCase('TR-2025-000777', 1, [note('x')], '')),
    )
    await failing('store-case-changed', () => store.write((tx) => tx.appendToCase(number, 0, [received()], '')))
  }))

test('the database itself refuses to change, remove or squeeze in an act, or to free a number', () =>
  withStore(async (store, file) => {
    await store.write(async (tx) => [await takeIn(tx), await takeIn(tx)])
    const raw = new Database(file)
    const refused = (sql: string, words: RegExp): void =>
      assert.throws(
        () => raw.exec(sql),
        (error: Error) => words.test(error.message),
        sql,
      )
    refused("update act set by_whom = 'X' where id = 1", /never changed/)
    refused('delete from act where id = 2', /never removed/)
    refused('insert or replace into act select * from act where id = 1', /appended after the last/)
    refused(
      'insert into act select id + 5, subject, seq + 5, kind, at, recorded_at, by_whom, data, prev_hash, hash from act where id = 1',
      /appended after/,
    )
    refused('delete from number_taken', /never freed/)
    refused('update number_taken set number = 9', /never changed/)
    raw.close()
    assert.is((await store.integrity()).chain.broken, null)
  }))

test('an independent verifier, written from the description alone, arrives at the same hashes', () =>
  withStore(async (store, file) => {
    await fill(store)
    const raw = new Database(file, { readonly: true })
    const rows = raw.prepare('select * from act order by id').all() as Record<string, string | number | Buffer>[]
    raw.close()
    let before = '0'.repeat(64)
    for (const row of rows) {
      const fields = [
        'kz-is act 1',
        before,
        row.id,
        row.subject,
        row.seq,
        row.kind,
        row.at,
        row.recorded_at,
        row.by_whom,
        row.data,
      ]
      const bytes = Buffer.concat(
        fields.map((field) => {
          const text = Buffer.from(String(field), 'utf8')
          return Buffer.concat([Buffer.from(`${text.length}:`), text, Buffer.from(',')])
        }),
      )
      assert.is((row.prev_hash as Buffer).toString('hex'), before)
      before = createHash('sha256').update(bytes).digest('hex')
      assert.is((row.hash as Buffer).toString('hex'), before)
    }
    assert.equal(await store.head(), { id: rows.length, hash: before })
  }))

test('the serialisation is fixed: this hash does not change from version to version', () =>
  withStore(async (store) => {
    await store.write((tx) =>
      tx.append(
        'office',
        0,
        [{ kind: 'named', at: '2025-01-05T09:00', by: 'А', data: { name: 'Қ' } }],
        '2025-01-05T09:01',
      ),
    )
    assert.is((await store.head()).hash, '3a4dc70d9479f90ae92dc458a24a7fc099433e589e825a0f090f46d2bb02a419')
  }))

async function fill(store: Store): Promise<void> {
  for (let n = 0; n < 5; n += 1) {
    const number = await store.write((tx) => takeIn(tx))
    await store.write((tx) => tx.appendToCase(number, 1, [note('Әбдіқайымқызы'), note('')], '2025-03-17T10:05'))
  }
}

test.run()
