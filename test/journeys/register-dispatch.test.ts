// Why: /8 counts fourteen working days after every change; who sends a list must know that it has all of them, and that its
// dispatch closes those and no others.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { flatText } from '../files/read-docx.js'
import { CLERK, EXECUTOR, HEAD, openClerks, type Printed, sample } from '../support/clerks.js'

const test = suite('829-2024/8: the list for the operator, the list that is published, and what closes the obligations')
const office = openClerks()
test.after(() => office.remove())

const json = (moment: string, by: string, ...args: readonly string[]): Printed =>
  office.json(moment, by, 'register', 'trusted', ...args)

let included: Printed
test('an inclusion opens the obligations of its case, an exclusion on a finding those of its entry', () => {
  const row = {
    entry: { number: '1', includedOn: '2025-02-03' },
    applicant: { name: 'Ахметова Сәуле', iin: '850606500370' },
  }
  office.file('old.jsonl', `${JSON.stringify({ ...row, product: { kind: 'software', name: '«Алтын» жүйесі' } })}\n`)
  json('2025-03-03T10:00', CLERK, 'import', 'old.jsonl')
  json('2025-03-04T10:00', CLERK, 'finding', '1', '--ground', 'false-data', '--evidence', '№ 4 акт')
  json('2025-03-05T10:00', HEAD, 'exclude', '1', '--unheard', 'мекенжайы бойынша табылмады', '-o', 'papers')
  const file = office.intake('2025-03-26T09:00', 'include', sample('include-software'))
  office.toRecommendation(file, '2025-03-26')
  included = office.json('2025-03-26T16:00', EXECUTOR, 'decide', file, '--grant')
})

let listed: Printed
test('/8: the list for the operator has what changed since the last dispatch, as DOCX, XLSX and CSV', () => {
  listed = json('2025-03-27T10:00', CLERK, 'package', 'operator-notice', '-o', 'operator')
  assert.is(listed.entries, 2)
  assert.equal([...listed.subjects].sort(), [`case/${included.case}`, 'entry/trusted/1'])
  assert.equal(
    listed.files.map((file: string) => file.split('.').at(-1)),
    ['docx', 'xlsx', 'csv'],
  )
  const [docx, , csv] = listed.files.map((file: string) => readFileSync(join(office.folder, file)))
  assert.match(flatText(docx), 'Жазбалар саны: 2')
  assert.match(csv.toString('utf8'), /№ 1.*шығарылған/)
  assert.is(office.json('2025-03-27T10:00', CLERK, 'form', 'verify', listed.files[0]).verdict, 'as-recorded')
})

test('/8: what is published has no number of a person, no address, no telephone', () => {
  const list = json('2025-03-27T10:00', CLERK, 'package', 'publication', '--all', '-o', 'site')
  const text = flatText(readFileSync(join(office.folder, list.files[0])))
  assert.match(text, 'жарияланатын мәліметтер')
  assert.match(text, 'Ахметова Сәуле')
  assert.not.match(text, /850606500370|@|\+7/)
})

test('/8: recording the dispatch closes the obligation of all that stands in the list, once, and of nothing else', () => {
  const row = { entry: { number: '3', includedOn: '2025-02-03' }, applicant: { name: '«Күміс» ЖШС' } }
  office.file('old.jsonl', `${JSON.stringify({ ...row, product: { kind: 'software', name: '«Күміс»' } })}\n`)
  json('2025-03-27T11:00', CLERK, 'import', 'old.jsonl')
  json('2025-03-27T11:00', CLERK, 'finding', '3', '--ground', 'false-documents', '--evidence', '№ 5 акт')
  json('2025-03-27T11:00', HEAD, 'exclude', '3', '--heard', '2025-03-27', '-o', 'papers')
  const done = office.json('2025-03-27T12:00', CLERK, 'fulfil', '--package', listed.package, '--reference', '№ 77 хат')
  assert.is(done.fulfilled, 2)
  const open = office.json('2025-03-27T12:00', CLERK, 'due', '--within', '40d').items
  const left = open.filter(({ id }: Printed) => id === 'operator-notice').map(({ subject }: Printed) => subject)
  assert.equal(
    left.map((each: string) => each.split('/').at(-1)),
    ['3'],
    'what changed after the list was drawn up stays open',
  )
  const again = office.at('2025-03-27T12:00', CLERK, 'fulfil', '--package', listed.package, '--reference', 'x')
  assert.is(again.code, 5)
  assert.match(again.err, '[package-sent-already]')
  assert.is(office.at('2025-03-27T12:00', CLERK, 'fulfil', '--package', '2027-009999', '--reference', 'x').code, 4)
})

test('/8: the obligation of an exclusion can be closed by itself; one that is closed is told with who closed it', () => {
  const args = ['fulfil', '1', 'publication', '--reference', 'https://example.kz/registry']
  const done = office.json('2025-03-27T12:00', CLERK, ...args)
  assert.equal(
    done.fulfilled.map(({ id }: Printed) => id),
    ['operator-notice', 'publication'],
  )
  assert.match(office.at('2025-03-27T12:00', CLERK, ...args).err, '[obligation-done]')
  assert.is(office.at('2025-03-27T11:00', CLERK, 'fulfil', '1').code, 2)
})

test('a list that was drawn up is written once more the same; with nothing changed there is none', () => {
  const again = json('2025-03-27T12:00', CLERK, 'package', 'operator-notice', '--number', listed.package, '-o', 'more')
  const [first, second] = [listed, again].map(({ files }) => readFileSync(join(office.folder, files[0])))
  assert.ok(first?.equals(second as Buffer))
  assert.ok(existsSync(join(office.folder, again.files[2])))
})

test('everything is as the recorded acts make it', () => {
  assert.is(office.json('2025-03-28T10:00', CLERK, 'audit', 'verify').whole, true)
})

test.run()
