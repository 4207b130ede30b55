// Why: after an update of Node the native part of better-sqlite3 no longer loads; that is mended by one command, and said so.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openOffice } from '../run-support/kz-is.js'

const test = suite('the native part of SQLite does not load')
const office = openOffice()
test.after(() => office.remove())

test('an addon built for another Node is an expected error with its remedy, and no half-made database is left', () => {
  const breaks = join(office.folder, 'breaks.cjs')
  writeFileSync(
    breaks,
    `process.dlopen = () => { throw Object.assign(new Error('compiled against a different Node.js version'), { code: 'ERR_DLOPEN_FAILED' }) }`,
  )
  const ran = office.kzIs(['list'], { env: { NODE_OPTIONS: `--require ${breaks}` } })
  assert.is(ran.code, 1)
  assert.match(ran.err, '[store-addon]')
  assert.match(ran.err, 'npm rebuild better-sqlite3')
  assert.not.match(ran.err, '[bug]')
  assert.is(office.kzIs(['list']).code, 0)
})

test.run()
