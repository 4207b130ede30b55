// Why: an office that moves, merges with another or mends its books has JSON Lines of its own; what export writes, import must take.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Printed, sample } from '../support/clerks.js'
import { counted, FROM, lines, office, put, run, to } from './back-in.js'

const test = suite('register export: its JSON Lines are taken over again')
test.after(() => office.remove())

const OLD = [
  {
    entry: { number: '17', includedOn: '2019-02-11', book: '2', page: '14', decision: '8/н' },
    holder: { bin: '470140001136' },
  },
  { entry: { number: 'АЖ-9/1', includedOn: '2019-02-11', changedOn: '2020-01-10' }, holder: { iin: '850101300015' } },
  {
    entry: {
      number: '18',
      includedOn: '2019-03-11',
      endedOn: '2021-05-06',
      endDecision: '44',
      endReason: 'иесінің өтініші',
    },
    holder: {},
  },
]
const KINDS = ['software', 'internet-resource', 'network', 'database', 'facilities']

/** What old books had: of every kind, with and without a holder's number. */
function oldRows(register: string): readonly Printed[] {
  const rows = OLD.map(({ entry, holder }) => ({ entry, applicant: { name: '«Мысал» ЖШС', ...holder } }))
  if (register === 'trusted')
    return rows.map((row) => ({ ...row, product: { kind: 'eip', name: '«Мысал» терминалы' } }))
  const of = ({ object, holder, developer, software, finance, resource, network, database, facilities }: Printed) =>
    JSON.parse(
      JSON.stringify({ object, holder, developer, software, finance, resource, network, database, facilities }),
    )
  if (register === 'deposit') return rows.map((row) => ({ ...of(sample('deposit-granted')), ...row }))
  return KINDS.map((kind, at) => {
    const { entry, applicant } = rows[at % 3] as Printed
    return { ...of(sample(`registration-${kind}`)), applicant, entry: { ...entry, number: `АЖ-${at}` } }
  })
}

for (const register of ['trusted', 'state', 'deposit']) {
  const exported = (env: Record<string, string>, ...more: readonly string[]) =>
    lines(run(env, 'register', register, 'export', '--format', 'jsonl', ...more).out)
  const taken = (env: Record<string, string>, rows: readonly Printed[]) =>
    run(env, 'register', register, 'import', put(`${register}.jsonl`, rows), '--json')
  const withoutCase = (rows: readonly Printed[]) => rows.map((row) => ({ ...row, case: null }))

  test(`${register}: the exported register, imported into an empty one, is exported the same but for the cases`, () => {
    const old = taken(FROM, oldRows(register))
    assert.is(old.code, 0, old.out)
    const before = exported(FROM)
    assert.ok(before.some((row) => row.case !== null) && before.some((row) => row.endReason === 'иесінің өтініші'))
    assert.ok(before.some((row) => row.page === '14'))
    const ran = taken(to(register), before)
    assert.equal(counted(ran), [before.length, before.length, 0, 0], ran.out)
    assert.equal(exported(to(register)), withoutCase(before))
    assert.equal(lines(run(to(register), 'export', 'register', register).out), withoutCase(before))
    const day = '2020-06-30'
    assert.equal(exported(to(register), '--as-of', day), withoutCase(exported(FROM, '--as-of', day)))
  })

  test(`${register}: where the same entries are, however they came to be, nothing changes`, () => {
    const before = exported(FROM)
    const head = run(FROM, 'audit', 'head', '--json').out
    assert.equal(counted(taken(FROM, before)), [before.length, 0, before.length, 0])
    assert.is(run(FROM, 'audit', 'head', '--json').out, head)
    const [first] = before
    const other = { ...first, data: { ...first.data, holder: { ...first.data.holder, name: 'Басқа' } } }
    assert.equal(counted(taken(FROM, [other])), [1, 0, 0, 1], 'other contents under a number that is taken')
  })

  test(`${register}: a line of another register, or with its data hidden, is refused with the reason`, () => {
    const [first] = exported(FROM)
    const elsewhere = taken(to('refused'), [{ ...first, register: register === 'state' ? 'deposit' : 'state' }])
    assert.is(JSON.parse(elsewhere.out).rejects[0].code, 'register-other')
    const masked = taken(to('refused'), exported(FROM, '--mask'))
    assert.is(masked.code, 3)
    assert.ok(JSON.parse(masked.out).rejects.every(({ code }: Printed) => code === 'masked'))
  })
}

test('what came in is as its acts make it', () => {
  for (const name of ['trusted', 'state', 'deposit'])
    assert.is(JSON.parse(run(to(name), 'audit', 'verify', '--json').out).whole, true, name)
})

test.run()
