// Why: of a million cases a few hundred are open. What asks for open cases only must go by the index that holds no others: `due` took
// four times as long when SQLite walked all cases of the service instead (issue 5).
import { join } from 'node:path'
import { Kysely } from 'kysely'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openDatabase } from '../../src/store/database.js'
import { sqliteDialect } from '../../src/store/dialect.js'
import { undecidedOf } from '../../src/store/due-renewal.js'
import { openStore } from '../../src/store/open-store.js'
import type { Schema } from '../../src/store/schema.js'
import { inFolder } from './support.js'

const test = suite('store: open cases')

test('applications that wait for their decision are read from the open cases alone', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'base.sqlite')
    await (await openStore(file)).close()
    const open = await openDatabase(file)
    const asked: string[] = []
    const db = new Kysely<Schema>({
      dialect: sqliteDialect({ database: open.raw, path: file, patience: open.patience }),
      log: ({ query }) => void asked.push(query.sql),
    })
    try {
      assert.equal(await undecidedOf(db, 'trusted-registry', 'amend'), [])
      const [text = ''] = asked
      const plan = open.raw.prepare(`explain query plan ${text}`).all('trusted-registry', 'amend') as {
        readonly detail: string
      }[]
      assert.match(plan.map(({ detail }) => detail).join('\n'), /SCAN case_file USING INDEX case_open/)
    } finally {
      await open.close()
    }
  }))

test.run()
