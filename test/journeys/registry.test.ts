import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { JsonObject } from '../../src/text.js'
import { changed } from '../support/applications.js'
import { CLERK, EXECUTOR, openClerks, type Printed, paperOf, sample } from '../support/clerks.js'

const test = suite('EIP, platforms, amendment, exclusion: the registry over a year')
const office = openClerks()
test.after(() => office.remove())

const check = (file: string, moment: string): Printed => office.json(moment, EXECUTOR, 'decide', file, '--check')
const clauses = (printed: Printed): readonly string[] => printed.grounds.map((each: Printed) => each.citation)
function granted(moment: string, procedure: string, answers: unknown): Printed {
  const day = moment.slice(0, 10)
  const file = office.intake(`${day}T09:00`, procedure, answers)
  office.toRecommendation(file, day)
  return office.json(`${day}T16:00`, EXECUTOR, 'decide', file, '--grant')
}

test('EIP of two models: tests impossible, share exactly 30 %: granted', () => {
  const file = office.intake('2025-03-26T09:00', 'include', sample('include-eip-two-models'))
  office.toRecommendation(file, '2025-03-26')
  assert.equal(clauses(check(file, '2025-03-26T16:00')), [])
  const printed = office.json('2025-03-26T16:30', EXECUTOR, 'decide', file, '--grant')
  assert.is(printed.entry.entry, 'T-000001')
  assert.match(paperOf(office, printed, '829.7'), 'Сарыарқа')
  const entry = office.json('2025-03-27T10:00', CLERK, 'register', 'trusted', 'show', 'T-000001')
  assert.is(entry.data.documents.find((each: Printed) => each.id === 'characteristics').particulars.models.length, 2)
})

const platform = '«Қамқор-Іс» электрондық құжат айналымы жүйесі, 3.2 нұсқасы'
function dependent(description: string, registryNumber: string | null = null): JsonObject {
  return changed(sample('include-software-on-platform'), {
    'product.platform': registryNumber === null ? { description } : { description, registryNumber },
  })
}

test('/5: before its platform is in the registry, non-independent software does not enter', () => {
  const file = office.intake('2025-04-02T09:00', 'include', dependent(platform))
  const { grounds } = check(file, '2025-04-02T10:00')
  assert.equal(
    grounds.map((each: Printed) => each.citation),
    ['829-2024/5.7'],
  )
  assert.match(grounds[0].found, 'Қамқор-Іс')
  granted('2025-04-03T09:00', 'include', sample('include-software'))
  assert.equal(clauses(check(file, '2025-04-04T10:00')), [], 'once the platform is there, it does')
})

for (const [name, description, number, expected] of [
  ['by its exact name', platform, null, []],
  [
    'whatever the capitals and the quotation marks',
    '"ҚАМҚОР-ІС" электрондық құжат айналымы жүйесі, 3.2 НҰСҚАСЫ',
    null,
    [],
  ],
  ['with look-alike Latin letters in the name', platform.replace('а', 'a').replace('о', 'o'), null, []],
  ['by its number, whatever the description', 'платформа', 'T-000002', []],
  ['by its number typed small', 'платформа', 't-000002', []],
  ['by its number typed in Cyrillic letters', 'платформа', 'Т-000002', []],
  ['by its number without the zeros', 'платформа', 'T-2', []],
  ['a number that is nobody’s', platform, 'T-000777', ['829-2024/5.7']],
  ['a part of its name is a hint, not the platform', 'Қамқор-Іс', null, ['829-2024/5.7']],
  ['a platform nobody knows', 'Басқа тірек', null, ['829-2024/5.7']],
] as const) {
  test(`/5: a platform is found ${name}`, () => {
    const file = office.intake('2025-04-07T09:00', 'include', dependent(description, number))
    assert.equal(clauses(check(file, '2025-04-07T10:00')), expected)
  })
}

test('/9: an amendment renews a paper; the old one stays in the history, and in the register as it stood', () => {
  const amended = changed(sample('amend-renewed-certificate'), { 'entry.number': 'T-000002' })
  const printed = granted('2025-09-04T09:00', 'amend', amended)
  assert.equal(printed.entry, { register: 'trusted', entry: 'T-000002', effect: 'amended' })
  assert.match(paperOf(office, printed, '829.9'), '4.0')
  const certificate = (on?: string): string => {
    const entry = office.json(
      '2025-09-05T10:00',
      CLERK,
      'register',
      'trusted',
      'show',
      'T-000002',
      ...(on ? ['--on', on] : []),
    )
    return entry.data.documents.find((each: Printed) => each.id === 'industrialCertificate').number
  }
  assert.is(certificate(), 'ИС-0061200')
  assert.is(certificate('2025-09-04'), 'ИС-0061200')
  assert.is(certificate('2025-09-03'), 'ИС-0042318')
  const entry = office.json('2025-09-05T10:00', CLERK, 'register', 'trusted', 'show', 'T-000002')
  assert.is(entry.status, 'amended')
  assert.match(entry.data.product.name, '4.0')
  assert.equal(
    entry.data.documents.map((each: Printed) => each.id),
    ['exclusiveRights', 'industrialCertificate', 'supportService', 'testProtocol'],
    'papers that were not renewed stay',
  )
  const { history } = office.json('2025-09-05T10:00', CLERK, 'register', 'trusted', 'history', 'T-000002')
  assert.equal(
    history.map((each: Printed) => each.kind),
    ['added', 'amended'],
  )
})

test('an entry is not there before the day that it was entered', () => {
  const ran = office.at('2025-09-05T10:00', CLERK, 'register', 'trusted', 'show', 'T-000002', '--on', '2025-04-02')
  assert.is(ran.code, 4)
  assert.match(ran.err, /\[entry-not-then\]/)
})

test('annex2/10.4: nobody excludes or amends the entry of another', () => {
  const stranger = { 'applicant.bin': '630640001139', 'entry.number': 'T-000002' }
  for (const [procedure, name] of [
    ['exclude', 'exclude-own-request'],
    ['amend', 'amend-renewed-certificate'],
  ] as const) {
    const file = office.intake('2025-10-01T09:00', procedure, changed(sample(name), stranger))
    assert.equal(clauses(check(file, '2025-10-01T10:00')), ['829-2024/annex2/10.4'], procedure)
  }
})

test('an entry of software is not amended as EIP, whose share may be lower', () => {
  const asEip = {
    'entry.number': 'T-000002',
    product: { kind: 'eip' },
    'documents.industrialCertificate.localShare': '31',
  }
  const file = office.intake('2025-10-01T09:00', 'amend', changed(sample('amend-renewed-certificate'), asEip))
  const { grounds } = check(file, '2025-10-01T10:00')
  assert.equal(
    grounds.map((each: Printed) => `${each.id}: ${each.found} | ${each.required}`),
    ['entry-in-registry: electronic industry product | software'],
  )
})

test('an entry that is not in the registry cannot be excluded, whatever the reason given', () => {
  const file = office.intake(
    '2025-10-02T09:00',
    'exclude',
    changed(sample('exclude-own-request'), { 'entry.number': 'T-000999' }),
  )
  office.toRecommendation(file, '2025-10-02')
  const ran = office.at('2025-10-02T16:00', EXECUTOR, 'decide', file, '--grant', '--override', 'себеп')
  assert.is(ran.code, 4)
  assert.match(ran.err, /\[entry-unknown\]/)
  assert.is(
    office.json('2025-10-02T16:00', EXECUTOR, 'show', file).decision,
    null,
    'no decision without its paper and its effect',
  )
})

let excluded: Printed
test('annex2/9.2: an entry is excluded at its holder’s request; it stays, with its end', () => {
  excluded = granted(
    '2025-10-28T09:00',
    'exclude',
    changed(sample('exclude-own-request'), { 'entry.number': 'T-000001' }),
  )
  assert.is(excluded.entry.effect, 'excluded')
  assert.match(paperOf(office, excluded, '829.8'), 'Сарыарқа')
  const entry = office.json('2025-10-29T10:00', CLERK, 'register', 'trusted', 'show', 'T-000001')
  assert.is(entry.status, 'excluded')
  assert.is(entry.endedOn, '2025-10-28')
  assert.is(
    office.json('2025-10-29T10:00', CLERK, 'register', 'trusted', 'show', 'T-000001', '--on', '2025-10-27').status,
    'included',
  )
})

test('a granted exclusion keeps standing on no ground, although its entry is not in the registry any more', () => {
  assert.equal(office.json('2025-10-29T10:00', CLERK, 'show', excluded.case).grounds, [])
  const checked = check(excluded.case, '2025-10-29T10:00')
  assert.equal(checked.grounds, [])
  assert.is(checked.recommendation, 'grant')
})

test('/8: an exclusion and an amendment open the obligations too', () => {
  assert.equal(
    excluded.obligations.map((each: Printed) => each.id),
    ['operator-notice', 'publication'],
  )
})

test('an excluded entry is not excluded again, and nothing of it expires', () => {
  const file = office.intake(
    '2025-11-03T09:00',
    'exclude',
    changed(sample('exclude-own-request'), { 'entry.number': 'T-000001' }),
  )
  assert.equal(clauses(check(file, '2025-11-03T10:00')), ['829-2024/annex2/10.4'])
  const { entries } = office.json('2026-11-03T09:00', CLERK, 'register', 'trusted', 'expiring', '--within', '365d')
  assert.not.ok(entries.some((each: Printed) => each.entry === 'T-000001'))
})

test('an entry once excluded supports no other software', () => {
  granted(
    '2025-11-10T09:00',
    'exclude',
    changed(sample('exclude-own-request'), { 'entry.number': 'T-000002', 'applicant.bin': '470140001136' }),
  )
  const file = office.intake('2025-11-11T09:00', 'include', dependent('платформа', 'T-000002'))
  assert.equal(clauses(check(file, '2025-11-11T10:00')), ['829-2024/5.7'])
})

test('numbers of entries have no gaps and are not used again', () => {
  const printed = granted('2025-11-12T09:00', 'include', sample('include-software'))
  assert.is(printed.entry.entry, 'T-000003')
})

test.run()
