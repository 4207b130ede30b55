import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { NewAct } from '../../src/case/act.js'
import { writeCaseLines } from '../../src/cli/export/case-lines.js'
import { caseRows, filedRows } from '../../src/cli/export/export-cases.js'
import { csvLine } from '../../src/files/csv-write.js'
import type { Sink } from '../../src/files/sink.js'
import type { BulkFilter } from '../../src/store/bulk.js'
import type { Store } from '../../src/store/store.js'
import { at, caseOf, day, received, withStore } from '../store/support.js'

const test = suite('export: lines made by the database')

function gathering(): { readonly sink: Sink; text(): string } {
  const pieces: Buffer[] = []
  const nothing = (): void => {}
  return {
    sink: { write: (bytes) => void pieces.push(Buffer.from(bytes)), finish: nothing, abandon: nothing },
    text: () => Buffer.concat(pieces).toString('utf8'),
  }
}

/** What applicants write: quotes, separators, ends of lines, formulas, marks of every script. */
const WRITTEN = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !text.includes('\0')),
  fc.constantFrom(
    '=1+1', '+7 701', '-', '@a', '＝cmd', '＠x', '\tтаб', 'екі\r\nжол', '"тырнақша"', 'а;б', 'а,б', '«Қамқор» ЖШС', '', '\u001b[31m',
    '\u2028', '😀 жүйе', '＀', 'A', '~=', '\ufffd',
  ), // biome-ignore format: a table
)

interface Written {
  readonly applicant: string
  readonly object: string
  readonly external: string | null
  readonly answer: string
  readonly corrected: string | null
}

function corrected(to: string): NewAct<'corrected'> {
  const data = { field: 'name', old: '', new: to, reason: 'қате' }
  return { kind: 'corrected', at: at('2025-03-17T10:00'), by: 'Б. Сарапшы', data }
}

async function fill(store: Store, cases: readonly Written[]): Promise<void> {
  await store.write(async (tx) => {
    for (const [n, { applicant, object, external, answer, corrected: to }] of cases.entries()) {
      const number = `TR-2025-${String(n + 1).padStart(6, '0')}`
      await tx.appendToCase(
        number,
        0,
        [received({ name: answer, deep: [{ a: [1.5, true, null] }] })],
        '2025-03-14T16:41',
      )
      if (to !== null) await tx.appendToCase(number, 1, [corrected(to)], '2025-03-17T10:01')
      const row = caseOf(number, {
        applicantName: applicant,
        objectName: object,
        externalNumber: external,
        standard: n % 3 === 0 ? '' : '829-2024',
        service: n % 2 === 0 ? 'trusted-registry' : 'software-deposit',
        accepted: at(`2025-03-${String(1 + (n % 28)).padStart(2, '0')}T10:00`),
        version: to === null ? 1 : 2,
      })
      await tx.putCase(row, [])
    }
  })
}

async function rowByRow(store: Store, filter: BulkFilter, as: 'json' | 'csv'): Promise<string> {
  let text = ''
  for await (const row of (as === 'json' ? filedRows : caseRows)(store, filter, false))
    text += as === 'json' ? `${JSON.stringify(row.json())}\n` : csvLine(row.values, ';')
  return text
}

test('they are the lines that the program makes row by row, whatever applicants wrote and whichever were corrected', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          applicant: WRITTEN,
          object: WRITTEN,
          external: fc.option(WRITTEN),
          answer: WRITTEN,
          corrected: fc.option(WRITTEN),
        }),
        { maxLength: 12 },
      ),
      fc.constantFrom<BulkFilter>(
        {},
        { service: 'software-deposit' },
        { acceptedFrom: day('2025-03-03'), acceptedUntil: day('2025-03-07') },
      ),
      async (cases, filter) => {
        await withStore(async (store) => {
          await fill(store, cases)
          for (const as of ['json', 'csv'] as const) {
            const { sink, text } = gathering()
            const count = await writeCaseLines(store, sink, filter, { as, separator: ';' })
            const expected = await rowByRow(store, filter, as)
            assert.is(text(), expected)
            assert.is(count, (await store.casesAfter(filter, 0, 100)).length)
          }
        })
      },
    ),
    { numRuns: 25 },
  ))

test('more cases than are looked through at a time: none is left out, none comes twice', () =>
  withStore(async (store) => {
    const cases = Array.from({ length: 1_203 }, (_, n) => ({
      applicant: `Өтініш беруші ${n}`,
      object: 'жүйе',
      external: null,
      answer: 'жауап',
      corrected: [0, 499, 500, 501, 777, 778, 1_202].includes(n) ? 'түзетілді' : null,
    }))
    await fill(store, cases)
    const { sink, text } = gathering()
    assert.is(await writeCaseLines(store, sink, {}, { as: 'json', separator: ',' }), cases.length)
    assert.is(text(), await rowByRow(store, {}, 'json'))
    assert.is(text().match(/түзетілді/g)?.length, 7)
  }))

test.run()
