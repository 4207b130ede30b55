import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as assert from 'uvu/assert'
import { root } from './project.js'

/**
 * Holds a text against the one kept in the project, `test/law/golden/trusted-registry.txt`. RENEW_GOLDEN=1 keeps the new
 * text instead, for a change that is meant and will be read as a diff; a check of the whole (CI) renews nothing.
 */
export function golden(path: string, text: string): void {
  const file = join(root, path)
  if (process.env.RENEW_GOLDEN === '1' && process.env.CI === undefined) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    return
  }
  assert.ok(existsSync(file), `${path} is not there: RENEW_GOLDEN=1 makes it`)
  assert.fixture(text, readFileSync(file, 'utf8'), `${path} says otherwise (RENEW_GOLDEN=1 renews it)`)
}
