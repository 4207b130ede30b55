// Why: an office that moves, merges with another or mends its books has JSON Lines of its own; what export writes, import must take.
import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Printed, sample } from '../support/clerks.js'
import { counted, FROM, lines, office, put, run, to } from './back-in.js'

const test = suite('export cases: its JSON Lines are taken in again')
test.after(() => office.remove())

test('cases: all six services in one file, each under its own law, answers as they stood', () => {
  const external = ['--received', '2015-09-01T10:00', '--external', 'П-17/2015']
  const answers = put('f.json', [sample('registration-facilities')])
  const filed = run(FROM, 'intake', 'state-registration', '--answers', answers, ...external, '--json')
  const { case: number } = JSON.parse(filed.out)
  const corrected = run(FROM, 'correct', number, 'applicant.phone', '+7 7172 55 11 22', '--reason', 'хат')
  assert.is(corrected.code, 0, corrected.err)
  assert.is(run(FROM, 'export', 'cases', '-o', 'cases.jsonl').code, 0)
  const before = lines(readFileSync(join(office.folder, 'cases.jsonl'), 'utf8'))
  assert.is(new Set(before.map(({ service }) => service)).size, 6)
  assert.equal(new Set(before.flatMap(({ procedure, service }) => (/^trusted/.test(service) ? procedure : []))).size, 3)
  const rehearsed = run(to('cases'), 'import', 'cases.jsonl', '--dry-run', '--json')
  assert.equal(counted(rehearsed), [15, 15, 0, 0])
  assert.equal(counted(run(to('cases'), 'import', 'cases.jsonl', '--json')), [15, 15, 0, 0])
  const filing = (line: Printed) => {
    const { external, service, procedure, standard, regulation, channel, applicantId, object } = line
    const { received, accepted, answers } = line
    return {
      external,
      service,
      procedure,
      standard,
      regulation,
      channel,
      applicantId,
      object,
      received,
      accepted,
      answers,
    }
  }
  const after = lines(run(to('cases'), 'export', 'cases').out)
  assert.equal(after.map(filing), before.map(filing))
  assert.equal(counted(run(to('cases'), 'import', 'cases.jsonl', '--json')), [15, 0, 15, 0], 'again: nothing changes')
})

test('an edition that was chosen by name is chosen again, and the case says from where', () => {
  const old = lines(run(to('cases'), 'export', 'cases').out).find(({ regulation }) => regulation === '757-2012')
  assert.match(run(to('cases'), 'show', old.case).out, 'as case CR-2013-000001 of a file of “kz-is export cases”')
})

test('a table says its service beside it; a line that names none is rejected', () => {
  assert.is(
    office.kzIs(['import', '-', '--format', 'csv'], { env: to('none'), input: 'applicant.name;received\n' }).code,
    2,
  )
  const [{ service: _service, ...line }] = lines(run(FROM, 'export', 'cases').out)
  const ran = run(to('none'), 'import', put('n.jsonl', [line]), '--json')
  assert.equal([ran.code, JSON.parse(ran.out).rejects[0].field], [3, 'service'])
})

test('where employees are entered, each line asks for the role of its own service', () => {
  const roles = ['--role', 'administrator', '--role', 'registry-clerk:software-deposit']
  assert.is(run(to('roles'), 'user', 'add', 'Тіркеуші', ...roles, '--os-user', userInfo().username).code, 0)
  const ran = run(to('roles'), 'import', 'cases.jsonl', '--json')
  assert.equal([ran.code, ...counted(ran)], [3, 15, 1, 0, 14])
  assert.ok(JSON.parse(ran.out).rejects.every(({ code }: Printed) => code === 'role-missing'))
  assert.equal(
    lines(run(to('roles'), 'export', 'cases').out).map(({ service }) => service),
    ['software-deposit'],
  )
})

test('what came in is as its acts make it', () => {
  for (const name of ['cases']) assert.is(JSON.parse(run(to(name), 'audit', 'verify', '--json').out).whole, true, name)
})

test.run()
