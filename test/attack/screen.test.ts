// Why: a name can be made to move the cursor, recolour the screen or turn a line round. Intake refuses such names; those that stand in a
// database all the same (another program wrote them there, an older version let them in) never reach the screen as they are.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openOffice } from '../run-support/kz-is.js'
import { fillOffice, sampleOf, withoutGuards } from './support.js'

const test = suite('hostile names on the screen')
const office = openOffice()
const database = fillOffice(office)
test.after(() => office.remove())

const HOSTILE = 'Қамқор\u001b[2J\u001b]0;x\u0007\u009b31m\u202eтерс\u2066\u200f\u0000'
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/

test('intake names the field and the character, and stores nothing', () => {
  const answers = JSON.parse(sampleOf('include-software')) as { applicant: { name: string } }
  answers.applicant.name = HOSTILE
  writeFileSync(join(office.folder, 'answers.json'), JSON.stringify(answers))
  for (const json of [[], ['--json']]) {
    const args = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', 'answers.json', ...json]
    const { code, err } = office.kzIs(args)
    assert.is(code, 3, err)
    assert.match(err, 'applicant.name')
    assert.not.match(err, RAW)
  }
})

withoutGuards(database, (db) => {
  const json = JSON.stringify(HOSTILE).slice(1, -1)
  db.prepare('update case_file set applicant_name = ?, object_name = ?').run(HOSTILE, HOSTILE)
  db.prepare('update register_entry set holder_name = ?, object_name = ?').run(HOSTILE, HOSTILE)
  db.prepare("update act set data = replace(data, 'Қамқор', ?), by_whom = by_whom || ?").run(json, HOSTILE)
})

const PERIOD = ['--from', '2025-01-01', '--to', '2026-12-31']
const COMMANDS: readonly (readonly string[])[] = [
  ['list'],
  ['show', 'TR-2025-000001'],
  ['find', 'Қамқор'],
  ['due'],
  ['register', 'trusted', 'list'],
  ['register', 'trusted', 'show', 'T-000001'],
  ['register', 'state', 'list'],
  ['complaint', 'list'],
  ['journal', 'incoming', ...PERIOD],
  ['journal', 'conclusions', ...PERIOD],
  ['stats', ...PERIOD],
  ['stats', ...PERIOD, '--by', 'employee'],
  ['audit', 'verify'],
  ['doctor'],
  ['next', 'TR-2025-000001', '--dry-run'],
  ['decide', 'TR-2025-000002', '--check'],
]
for (const args of COMMANDS)
  test(`${args.join(' ')} prints no raw escape, control or direction mark`, () => {
    const { code, out, err } = office.kzIs(args)
    assert.is.not(code, 2, err)
    assert.not.match(err, '[bug]')
    for (const text of [out, err]) {
      const at = RAW.exec(text)?.index
      assert.is(at, undefined, at === undefined ? '' : JSON.stringify(text.slice(at - 60, at + 20)))
    }
    if (args[0] === 'list')
      assert.match(out, 'Қамқор\ufffd', 'the name is shown, with signs in the place of what it may not do')
  })

test.run()
