// Why: a portal's file comes every night and nobody looks at each row. Every good one must be in the journal once, whatever happens to
// the machine; every bad one must come back with its line and its reason, and nothing else may change.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { checkDigit } from '../../src/form/answers/identifiers.js'
import { csv, sample, table, windows1251 } from '../import/support.js'
import { type Office, openOffice } from '../run-support/kz-is.js'

interface Told {
  readonly read: number
  readonly accepted: number
  readonly duplicates: number
  readonly rejected: number
  readonly rejects: readonly {
    readonly line: number
    readonly field: string
    readonly error: string
    readonly code: string
    readonly problems?: readonly { readonly field: string }[]
  }[]
  readonly repeated: readonly { readonly line: number; readonly case: string }[]
}

const INCLUDE = ['--service', 'trusted-registry', '--procedure', 'include']

/** The n-th BIN that can be: registered in 2047. */
function bin(n: number): string {
  for (let at = n * 3; ; at += 1) {
    const stem = `47014${String(at).padStart(6, '0')}`
    const digit = checkDigit(stem)
    if (digit !== null) return `${stem}${digit}`
  }
}

const row = (n: number): Readonly<Record<string, string>> => ({
  'applicant.bin': bin(n),
  'applicant.name': `«Қамқор ${n}» ЖШС`,
  'product.name': `«Қамқор-Іс» жүйесі, ${n}-нұсқа`,
})

function inOffice(work: (office: Office) => void | Promise<void>): () => Promise<void> {
  return async () => {
    const office = openOffice()
    try {
      await work(office)
    } finally {
      office.remove()
    }
  }
}

function put(office: Office, name: string, content: string | Uint8Array): string {
  writeFileSync(join(office.folder, name), content)
  return name
}

function told(office: Office, file: string, more: readonly string[] = [], env: Record<string, string> = {}): Told {
  const { out, err } = office.kzIs(['import', file, ...INCLUDE, '--json', ...more], { env })
  assert.ok(out.startsWith('{'), err)
  return JSON.parse(out) as Told
}

const counts = ({ read, accepted, duplicates, rejected }: Told) => [read, accepted, duplicates, rejected]

function cases(office: Office): readonly unknown[] {
  return (JSON.parse(office.kzIs(['list', '--json', '--limit', '1000']).out) as { cases: readonly unknown[] }).cases
}

const test = suite('applications from a file')

test(
  'a table is taken in; a second time nothing changes, on another day neither',
  inOffice((office) => {
    const file = put(office, 'a.csv', table('include-software', 30, row).text)
    assert.equal(counts(told(office, file)), [30, 30, 0, 0])
    const before = office.kzIs(['list', '--json', '--limit', '100']).out
    assert.equal(counts(told(office, file)), [30, 0, 30, 0])
    assert.equal(counts(told(office, file, [], { KZ_IS_NOW: '2026-03-19T11:00' })), [30, 0, 30, 0])
    assert.is(office.kzIs(['list', '--json', '--limit', '100']).out, before)
  }),
)

test(
  'what is taken in is what intake takes in',
  inOffice((office) => {
    const file = put(
      office,
      'a.csv',
      table('include-software', 1, () => ({ external: 'P-1', received: '14.03.2025 16:40', channel: 'портал' })).text,
    )
    assert.equal(counts(told(office, file)), [1, 1, 0, 0])
    const other = openOffice()
    try {
      const answers = put(other, 'answers.json', JSON.stringify(sample('include-software')))
      const ran = other.kzIs([
        'intake',
        'trusted-registry',
        '--procedure',
        'include',
        '--answers',
        answers,
        '--external',
        'P-1',
        '--received',
        '2025-03-14T16:40',
        '--channel',
        'portal',
      ])
      assert.is(ran.code, 0, ran.err)
      const shown = [office, other].map((each) => each.kzIs(['show', 'TR-2025-000001', '--json']).out)
      assert.is(shown[0], shown[1])
    } finally {
      other.remove()
    }
  }),
)

test(
  'separators, byte order mark, windows-1251, labels in three languages',
  inOffice((office) => {
    const semicolons = `\ufeff${table('include-software', 3, row, ';').text}`
    assert.equal(counts(told(office, put(office, 'a.csv', semicolons))), [3, 3, 0, 0])
    const plain = table(
      'include-software',
      3,
      (n) => ({
        ...row(n + 10),
        'applicant.name': `ТОО "Ёлка ${n}"`,
        'applicant.headName': 'Иванов Иван',
        'applicant.address': 'г. Астана',
        'product.name': `Система ${n}`,
        'product.categoryCodes.0': 'ПО',
        'documents.testProtocol.number': '1',
        'documents.testProtocol.laboratory': 'Лаборатория',
        'documents.exclusiveRights.number': '2',
        'documents.industrialCertificate.number': '3',
        'documents.supportService.centres.0.address': 'Астана',
        'documents.supportService.centres.1.address': 'Алматы',
        'signer.name': 'Иванов Иван',
      }),
      ';',
    )
    const old = plain.text.replaceAll('иә', 'да').replaceAll('жоқ', 'нет')
    assert.equal(counts(told(office, put(office, 'b.csv', windows1251(old)))), [3, 3, 0, 0])
    assert.ok(office.kzIs(['find', 'Ёлка']).out.includes('Ёлка'))
    const labels = table('include-software', 2, (n) => row(n + 20))
      .text.replace('applicant.bin', 'БСН')
      .replace('applicant.email', 'Электронды пошта')
    const ran = office.kzIs(['import', put(office, 'c.csv', labels), ...INCLUDE, '--json'])
    assert.ok(ran.code === 0 || ran.err.includes('import-columns'), ran.err)
  }),
)

test(
  'bad rows come back with line, field and reason, and are taken in once they are mended',
  inOffice((office) => {
    const bad: Readonly<Record<number, Readonly<Record<string, string>>>> = {
      1: { 'applicant.bin': '470140001137' },
      3: { 'applicant.name': '' },
      4: { received: '2027-01-01' },
      5: { channel: 'fax' },
      6: { 'product.name': 'Жүйе \u202e gpj' },
      7: { 'product.name': 'Жүйе \u0000' },
      8: { 'documents.industrialCertificate.localShare': '101' },
      9: { received: '31.02.2026' },
      10: { 'product.name': 'x'.repeat(3_000) },
      11: { 'documents.testProtocol.date': '2024-13-01' },
    }
    const made = table('include-software', 20, (n) => ({
      received: '2026-03-02T10:00',
      channel: 'portal',
      ...row(n),
      ...bad[n],
    }))
    const file = put(office, 'a.csv', made.text)
    const first = told(office, file, ['--rejects', 'rejects.csv'])
    assert.equal(counts(first), [20, 10, 0, 10])
    assert.equal(
      first.rejects.map(({ line, field }) => [line, field]),
      [
        [3, 'applicant.bin'],
        [5, 'applicant.name'],
        [6, 'received'],
        [7, 'channel'],
        [8, 'product.name'],
        [9, 'product.name'],
        [10, 'documents.industrialCertificate.localShare'],
        [11, 'received'],
        [12, 'product.name'],
        [13, 'documents.testProtocol.date'],
      ],
    )
    assert.ok(first.rejects.every(({ error }) => error !== ''))
    // The file of rejected rows as it is: the same rows are rejected again, its own column of reasons is passed over.
    assert.equal(counts(told(office, 'rejects.csv')), [10, 0, 0, 10])
    const mended = table('include-software', 20, (n) => ({
      received: '2026-03-02T10:00',
      channel: 'portal',
      ...row(n),
    }))
    const lines = [csv(mended.headers), ...Object.keys(bad).map((n) => mended.lines[Number(n)] ?? '')]
    assert.equal(counts(told(office, put(office, 'mended.csv', lines.join('\n')))), [10, 10, 0, 0])
    assert.equal(counts(told(office, put(office, 'all.csv', mended.text))), [20, 0, 20, 0])
    assert.is(cases(office).length, 20)
  }),
)

test(
  'rows that are no rows: quotes, cells, mixed encodings; their neighbours are taken in',
  inOffice((office) => {
    const { headers, lines } = table('include-software', 6, row)
    const pieces: readonly (string | Uint8Array)[] = [
      `${csv(headers)}\n`,
      `${lines[0]}\n`,
      `"never closed,${lines[1]}\n`,
      `${lines[2]}\n`,
      'one,two\n',
      windows1251('Русское имя,1,2\n'),
      `${lines[3]},extra\n`,
      `"a"b,${lines[4]}\n`,
      `${lines[5]}\n`,
    ]
    const file = put(office, 'a.csv', Buffer.concat(pieces.map((piece) => Buffer.from(piece))))
    const done = told(office, file, ['--rejects', 'rejects.csv'])
    assert.equal(counts(done), [8, 3, 0, 5])
    assert.equal(
      done.rejects.map(({ line, code }) => [line, code]),
      [
        [3, 'quote-text'],
        [5, 'row-cells'],
        [6, 'row-encoding'],
        [7, 'row-cells'],
        [8, 'quote-text'],
      ],
    )
    assert.match(readFileSync(join(office.folder, 'rejects.csv'), 'utf8'), /Русское имя/)
  }),
)

test(
  'a formula is a text: taken in as it is written, and no spreadsheet runs it from the rejected rows',
  inOffice((office) => {
    const made = table('include-software', 2, (n) => ({
      ...row(n),
      'product.name': '=HYPERLINK("http://x")',
      ...(n === 1 ? { 'applicant.bin': '1' } : {}),
    }))
    const done = told(office, put(office, 'a.csv', made.text), ['--rejects', 'rejects.csv'])
    assert.equal(counts(done), [2, 1, 0, 1])
    const rejects = readFileSync(join(office.folder, 'rejects.csv'), 'utf8')
    assert.match(rejects, /"'=HYPERLINK/)
    const mended = rejects.replace(/,1,«Қ/, `,${bin(1)},«Қ`)
    assert.equal(counts(told(office, put(office, 'mended.csv', mended))), [1, 1, 0, 0])
    assert.match(office.kzIs(['show', 'TR-2026-000002', '--json']).out, /"=HYPERLINK/)
  }),
)

test(
  'JSON Lines: answers with the filing beside them, or apart; bad lines come back',
  inOffice((office) => {
    const answers = sample('include-software')
    const lines = [
      JSON.stringify({ ...answers, external: 'P-1', received: '2026-03-02T10:00', channel: 'portal' }),
      '',
      JSON.stringify({
        case: 'TR-1',
        external: 'P-2',
        received: '2026-03-03T10:00',
        procedure: 'include',
        status: 'accepted',
        answers,
      }),
      '{"applicant": ',
      '[1]',
      JSON.stringify({ ...answers, external: 5 }),
      JSON.stringify({ ...answers, external: 'P-1', product: { ...(answers.product as object), name: 'Басқа жүйе' } }),
    ]
    const file = put(office, 'a.jsonl', lines.join('\n'))
    const done = told(office, file, ['--rejects', 'rejects.jsonl'])
    assert.equal(counts(done), [6, 2, 0, 4])
    assert.equal(
      done.rejects.map(({ line, code }) => [line, code]),
      [
        [4, 'answers-not-json'],
        [5, 'answers-not-object'],
        [6, 'not-text'],
        [7, 'duplicate-other'],
      ],
    )
    assert.equal(counts(told(office, file)), [6, 0, 2, 4])
    const rejects = readFileSync(join(office.folder, 'rejects.jsonl'), 'utf8').trim().split('\n')
    assert.is(rejects.length, 4)
    const mended = `${JSON.stringify({ ...(JSON.parse(rejects[3] ?? '') as object), external: 'P-3' })}\n`
    assert.equal(counts(told(office, put(office, 'mended.jsonl', mended))), [1, 1, 0, 0])
  }),
)

test(
  'the same application without a number is known by applicant, object and day',
  inOffice((office) => {
    const made = table('include-software', 4, (n) => ({
      received: n === 2 ? '2026-03-03T10:00' : '2026-03-02T10:00',
      'applicant.phone': n === 3 ? '+7 (7172) 55-99-99' : '+7 (7172) 55-01-02',
    }))
    const file = put(office, 'a.csv', made.text)
    for (const dryRun of [['--dry-run'], []]) {
      const done = told(office, file, dryRun)
      assert.equal(counts(done), [4, 2, 2, 0])
      // With other answers it is told, not lost.
      assert.equal(
        done.repeated.map(({ line }) => line),
        [5],
      )
    }
    assert.is(cases(office).length, 2)
  }),
)

test(
  'a dry run tells what the run then does, and stores nothing',
  inOffice((office) => {
    const made = table('include-software', 12, (n) => ({
      ...row(n % 9),
      external: `P-${n % 10}`,
      ...(n === 4 ? { 'applicant.bin': '0' } : {}),
    }))
    const file = put(office, 'a.csv', made.text)
    const dry = told(office, file, ['--dry-run', '--rejects', 'dry.csv'])
    assert.equal(cases(office), [])
    const done = told(office, file, ['--rejects', 'done.csv'])
    assert.equal(counts(dry), counts(done))
    assert.equal(
      dry.rejects.map(({ line }) => line),
      done.rejects.map(({ line }) => line),
    )
  }),
)

test(
  'names of columns that are not understood stop everything, each told',
  inOffice((office) => {
    const text = table('include-software', 2, row)
      .text.replace('applicant.bin', 'applicant.bni')
      .replace('signer.name', 'Нөмірі')
    const { code, err } = office.kzIs(['import', put(office, 'a.csv', text), ...INCLUDE])
    assert.is(code, 3)
    assert.match(err, /import-columns/)
    assert.match(err, /applicant\.bin/)
    assert.equal(cases(office), [])
  }),
)

test(
  'what is no table is said to be none',
  inOffice((office) => {
    const say = (name: string, content: string | Uint8Array) => {
      const { code, err } = office.kzIs(['import', put(office, name, content), ...INCLUDE])
      return [code, /\[([\w-]+)\]/.exec(err)?.[1]]
    }
    assert.equal(say('a.csv', ''), [3, 'import-empty'])
    assert.equal(say('b.csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])), [3, 'import-not-text'])
    assert.equal(say('c.csv', Buffer.from('\ufeffa;b', 'utf16le')), [3, 'import-not-text'])
    assert.equal(say('d.csv', '\n\n\n'), [3, 'import-header'])
    for (const array of ['[{"a":1},\n{"a":2}]', '\ufeff\n [\n  {\n "a": 1 } ]', '[]', '[ [1] ]'])
      assert.equal(say('e.jsonl', array), [3, 'import-not-text'], array)
    assert.equal(say('f.csv', '[a];[b]\n1;2\n'), [3, 'import-header'], 'a name in brackets is a name')
    const { err } = office.kzIs(['import', 'e.jsonl', '--format', 'jsonl', ...INCLUDE])
    assert.match(err, /a JSON array: e\.jsonl[\s\S]*one object a line/)
    assert.is(office.kzIs(['import', 'none.csv', ...INCLUDE]).code, 4)
    assert.is(office.kzIs(['import', 'd.csv', '--service', 'trusted-registry']).code, 2)
  }),
)

test(
  'rejected rows half mended by hand are never written over',
  inOffice((office) => {
    const file = put(office, 'a.csv', table('include-software', 1, () => ({ 'applicant.bin': '1' })).text)
    put(office, 'rejects.csv', 'mine')
    told(office, file, ['--rejects', 'rejects.csv'])
    assert.is(readFileSync(join(office.folder, 'rejects.csv.1'), 'utf8'), 'mine')
    assert.is(office.kzIs(['import', file, ...INCLUDE, '--rejects', file]).code, 3)
    assert.ok(existsSync(join(office.folder, file)))
  }),
)

test.run()
