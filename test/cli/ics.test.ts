// Why: a diary takes the file as it is. A line folded in the middle of a Kazakh letter, an event that comes twice or a number of a person
// on a phone's lock screen is found out by whoever least expects it. The file is read here by a parser that knows RFC 5545 and not the writer.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Moment, officeMoment, utcOf } from '../../src/calendar/civil-date.js'
import { withAnswer } from '../../src/case/with-answer.js'
import { calendarText, type DiaryEvent } from '../../src/cli/ics/calendar-text.js'
import { checkDigit } from '../../src/form/answers/identifiers.js'
import { CLERK, type Clerks, EXECUTOR, inOffice, sample } from '../support/clerks.js'

const test = suite('deadlines in a diary')

interface Property {
  readonly name: string
  readonly params: Readonly<Record<string, string>>
  readonly value: string
}
interface Component {
  readonly name: string
  readonly properties: Property[]
  readonly inner: Component[]
}

/** RFC 5545, 3.1 and 3.6: content lines unfolded, then components within one another. Strict: whatever is not allowed throws. */
function parse(bytes: Uint8Array): Component {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  assert.ok(text.endsWith('\r\n'), 'the last line has its end')
  const physical = text.slice(0, -2).split('\r\n')
  for (const line of physical) {
    assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} bytes: ${line}`)
    assert.not.match(line, /[\u0000-\u0008\u000a-\u001f\u007f]/, 'no control character')
  }
  const lines = physical
    .join('\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
  const root: Component = { name: '', properties: [], inner: [] }
  const open = [root]
  for (const line of lines) {
    const read = /^([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)$/.exec(line)
    assert.ok(read, `not a content line: ${line}`)
    const [, name = '', params = '', value = ''] = read
    const at = open.at(-1) as Component
    if (name === 'BEGIN') {
      const inner: Component = { name: value, properties: [], inner: [] }
      at.inner.push(inner)
      open.push(inner)
    } else if (name === 'END') {
      assert.is(open.pop()?.name, value)
    } else {
      const pairs = params
        .split(';')
        .filter(Boolean)
        .map((pair) => pair.split('='))
      at.properties.push({ name, params: Object.fromEntries(pairs), value })
    }
  }
  assert.equal([open.length, root.inner.length, root.properties.length], [1, 1, 0])
  return root.inner[0] as Component
}

const all = ({ properties }: Component, name: string) => properties.filter((each) => each.name === name)
function one(component: Component, name: string): Property {
  const [only, ...more] = all(component, name)
  assert.ok(only !== undefined && more.length === 0, `${name} stands once`)
  return only
}
/** TEXT as it was before it was escaped; a bare comma or semicolon is not allowed in it. */
function text(property: Property): string {
  assert.not.match(property.value.replace(/\\[\\;,nN]/g, ''), /[\\;,]/)
  return property.value.replace(/\\([\\;,nN])/g, (_, letter) => (letter.toLowerCase() === 'n' ? '\n' : letter))
}
const events = (calendar: Component) => calendar.inner.filter(({ name }) => name === 'VEVENT')

const anyText = fc.string({
  unit: fc.constantFrom(...'аәбвғдеңөұүһіқ', ...'aZ;,\\:"\n ', '\r', '\t', '\u0007', '\u2028', '😀', 'é'),
})
const anyEvent: fc.Arbitrary<DiaryEvent> = fc.record({
  uid: fc.string({ unit: fc.constantFrom(...'abc%20.-') }),
  sequence: fc.nat(),
  changed: fc.constantFrom('2024-02-29T23:30', '2025-03-14T16:40').map((each) => each as Moment),
  when: fc.constantFrom('2025-03-20', '2025-03-20T11:00').map((each) => each as Moment),
  summary: anyText,
  description: anyText,
  place: fc.option(anyText),
  category: anyText,
})

test('any text comes out of the parser as it went in, but for what no calendar can carry', () => {
  const carried = (each: string): string =>
    each.replace(/\r\n?|\u2028/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f]/g, ' ')
  fc.assert(
    fc.property(anyText, fc.array(anyEvent, { maxLength: 4 }), (name, given) => {
      const calendar = parse(Buffer.from(calendarText(name, given), 'utf8'))
      assert.is(text(one(calendar, 'X-WR-CALNAME')), carried(name))
      assert.is(one(calendar, 'VERSION').value, '2.0')
      const read = events(calendar)
      assert.is(read.length, given.length)
      for (const [at, event] of given.entries()) {
        const found = read[at] as Component
        assert.is(text(one(found, 'SUMMARY')), carried(event.summary))
        if (event.description !== '') assert.is(text(one(found, 'DESCRIPTION')), carried(event.description))
        if (event.place !== null) assert.is(text(one(found, 'LOCATION')), carried(event.place))
        assert.is(one(found, 'SEQUENCE').value, String(event.sequence))
        assert.match(one(found, 'DTSTAMP').value, /^\d{8}T\d{6}Z$/)
        const { params, value } = one(found, 'DTSTART')
        if (event.when.length === 10) assert.equal([params, value], [{ VALUE: 'DATE' }, '20250320'])
        else {
          assert.equal([params, value], [{ TZID: 'Asia/Almaty' }, '20250320T110000'])
          assert.is(calendar.inner.filter((each) => each.name === 'VTIMEZONE').length, 1, 'its zone is in the file')
        }
      }
    }),
  )
})

test('UTC of the office clock is the reverse of the clock, on either side of 1 March 2024', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_136_073_600, max: 2_000_000_000 }), (seconds) => {
      const instant = Math.floor(seconds / 60) * 60_000
      const twice = instant >= 1_709_226_000_000 && instant < 1_709_233_200_000
      if (!twice) assert.is(utcOf(officeMoment(instant)), new Date(instant).toISOString().slice(0, 16))
    }),
  )
  assert.is(utcOf('2024-02-29T10:00' as Moment), '2024-02-29T04:00')
  assert.is(utcOf('2024-03-01T00:00' as Moment), '2024-02-29T19:00')
})

/** Synthetic: born in 1985, its last digit by the rule. */
const IIN = `85010130001${checkDigit('85010130001')}`
const LONG =
  '«Қазақстан Республикасының Әлеуметтік қорғау саласындағы бірыңғай ақпараттық жүйесі; 2, «Өңір»» \\ нұсқасы'

function written(office: Clerks, at: string, ...more: readonly string[]): Component {
  const ran = office.at(at, CLERK, 'due', '--within', '90d', '--ics', 'due.ics', ...more)
  assert.is(ran.code, 0, ran.err)
  return parse(readFileSync(join(office.folder, 'due.ics')))
}

test(
  'from the database: one event for each line of due, the same UID and the same bytes in every run, a new SEQUENCE when it moved',
  inOffice((office) => {
    const filed = ['--received', '2025-03-14T10:00'] as const
    const number = office.intake(
      '2025-03-14T11:00',
      'include',
      withAnswer(sample('include-software'), 'product.name', LONG),
      ...filed,
    )
    const calendar = written(office, '2025-03-14T12:00')
    const { items } = office.json('2025-03-14T12:00', CLERK, 'due', '--within', '90d')
    assert.is(events(calendar).length, items.length)
    const uids = events(calendar).map((event) => one(event, 'UID').value)
    assert.is(new Set(uids).size, uids.length)
    for (const event of events(calendar)) {
      assert.ok(text(one(event, 'SUMMARY')).startsWith(number))
      assert.ok(text(one(event, 'DESCRIPTION')).includes(LONG.replaceAll('\\', '\\')))
      assert.is(
        one(event, 'DTSTAMP').value,
        '20250314T060000Z',
        'when the case was last changed, not when the file was written',
      )
    }
    const bytes = readFileSync(join(office.folder, 'due.ics'))
    written(office, '2025-03-14T13:00')
    assert.ok(bytes.equals(readFileSync(join(office.folder, 'due.ics'))), 'an hour later the same bytes')
    assert.is(office.at('2025-03-14T13:00', CLERK, 'due', '--within', '90d', '--ics', '-').out, bytes.toString('utf8'))
    office.json('2025-03-17T10:00', CLERK, 'next', number)
    const after = written(office, '2025-03-17T12:00')
    const service = (each: Component) =>
      events(each).find((event) => one(event, 'UID').value.startsWith('service.service.')) as Component
    assert.is(one(service(after), 'UID').value, one(service(calendar), 'UID').value)
    assert.is.not(one(service(after), 'DTSTART').value, one(service(calendar), 'DTSTART').value)
    assert.ok(Number(one(service(after), 'SEQUENCE').value) > Number(one(service(calendar), 'SEQUENCE').value))
  }),
)

test(
  'an organisation is named, a person is not; no identification number; a hearing has its hour and place',
  inOffice((office) => {
    const company = sample('include-software') as { applicant: Record<string, string> }
    const number = office.intake('2025-03-14T11:00', 'include', company, '--received', '2025-03-14T10:00')
    const { bin: _, headName: __, ...organisation } = company.applicant
    const person = { ...organisation, kind: 'entrepreneur', iin: IIN, name: 'Ахметов Ерлан Болатұлы' }
    const alone = office.intake(
      '2025-03-14T11:00',
      'include',
      { ...company, applicant: person },
      '--received',
      '2025-03-14T10:30',
    )
    office.json('2025-03-17T10:00', CLERK, 'next', number)
    office.json('2025-03-17T11:00', EXECUTOR, 'next', number, '--outcome', 'complete')
    const hearing = [
      'hearingDate=2025-04-02',
      'hearingTime=15:30',
      'hearingPlace=Астана, 8-үй; 210-кабинет',
      'hearingSubject=Үлес',
    ]
    office.json(
      '2025-03-17T12:00',
      EXECUTOR,
      'next',
      number,
      '--step',
      'hearing',
      ...hearing.flatMap((each) => ['--set', each]),
    )
    const calendar = written(office, '2025-03-17T13:00', '--lang', 'kk')
    const raw = readFileSync(join(office.folder, 'due.ics'), 'utf8').replace(/\r\n /g, '')
    assert.not.match(raw, /(?<!\d)\d{12}(?!\d)/, 'no BIN, no IIN')
    const heard = events(calendar).find((event) => one(event, 'UID').value.startsWith('hearing.')) as Component
    assert.equal(one(heard, 'DTSTART'), { name: 'DTSTART', params: { TZID: 'Asia/Almaty' }, value: '20250402T153000' })
    assert.is(text(one(heard, 'LOCATION')), 'Астана, 8-үй; 210-кабинет')
    assert.ok(text(one(heard, 'DESCRIPTION')).includes(company.applicant.name ?? '?'))
    const people = events(calendar).filter((event) => text(one(event, 'SUMMARY')).startsWith(alone))
    assert.ok(people.length > 0)
    for (const event of people) assert.not.match(text(one(event, 'DESCRIPTION')), /Ахметов/)
  }),
)

test(
  'a file that is no calendar is left alone; groups by role and service add up; a role that is not there is named',
  inOffice((office) => {
    office.intake('2025-03-14T11:00', 'include', sample('include-software'), '--received', '2025-03-14T10:00')
    writeFileSync(join(office.folder, 'letter.txt'), 'хат')
    assert.is(office.at('2025-03-14T12:00', CLERK, 'due', '--ics', 'letter.txt').code, 3)
    assert.is(readFileSync(join(office.folder, 'letter.txt'), 'utf8'), 'хат')
    for (const by of ['--by-role', '--by-service']) {
      const { items, groups } = office.json('2025-03-14T12:00', CLERK, 'due', '--within', '90d', by)
      assert.is(
        groups.reduce((sum: number, group: { items: number }) => sum + group.items, 0),
        items.length,
      )
    }
    const { items } = office.json('2025-03-14T12:00', CLERK, 'due', '--within', '90d')
    const { role } = items.find((each: { role: string | null }) => each.role !== null)
    const own = office.json('2025-03-14T12:00', CLERK, 'due', '--within', '90d', '--role', role).items
    assert.equal(
      own,
      items.filter((each: { role: string | null }) => each.role === role),
    )
    const wrong = office.at('2025-03-14T12:00', CLERK, 'due', '--role', 'expertt')
    assert.is(wrong.code, 2)
    assert.match(wrong.err, /registry-clerk/)
    assert.is(office.at('2025-03-14T12:00', CLERK, 'due', '--ics', '-', '--json').code, 2)
  }),
)

test.run()
