// Why: an act says when it happened, the journal when it was written down; whoever reads a case must see where the two part.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { sampleOf } from '../attack/support.js'
import { openOffice } from '../run-support/kz-is.js'

const test = suite('when an act was recorded')
const office = openOffice({ KZ_IS_NOW: '2026-03-18T11:20', KZ_IS_LANG: 'en' })
test.after(() => office.remove())
writeFileSync(join(office.folder, 'answers.json'), sampleOf('include-software'))

interface Shown {
  readonly history: readonly { readonly at: string; readonly recordedAt: string }[]
}

test('the history gives both moments to programs, and to a reader where a working day lies between', () => {
  const take = (received: string): string => {
    const args = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', 'answers.json', '--json']
    const ran = office.kzIs([...args, '--received', received])
    assert.is(ran.code, 0, ran.err)
    return (JSON.parse(ran.out) as { readonly case: string }).case
  }
  const [late, same] = [take('2026-03-16T10:00'), take('2026-03-18T10:00')]
  const [act] = (JSON.parse(office.kzIs(['show', late, '--json']).out) as Shown).history
  assert.is(act?.recordedAt, '2026-03-18T11:20')
  assert.is(act?.at, '2026-03-16T10:00')
  assert.match(office.kzIs(['show', late]).out.replace(/\s+/g, ' '), '(recorded 2026-03-18')
  assert.not.match(office.kzIs(['show', same]).out, '(recorded')
})

test('a folder of a name like a backup’s is nobody’s backup', () => {
  const file = join(office.folder, 'mine.sqlite')
  assert.is(office.kzIs(['init', '--db', file]).code, 0)
  mkdirSync(join(office.folder, 'backups', 'mine-20200101-1000.sqlite'), { recursive: true })
  const ran = office.kzIs(['backup', '--keep', '1', '--db', file])
  assert.is(ran.code, 0, ran.err)
})

test.run()
