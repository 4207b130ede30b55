import { yearOf } from '../../calendar/civil-date.js'
import type { CaseRow } from '../../store/case-row.js'
import type { Reader } from '../../store/store.js'
import type { World } from '../world.js'
import type { Journal, Period } from './journal.js'
import { gapsOf, numberText, takenIn } from './series.js'
import { serviceTitles, statusOf } from './titles.js'

/** Applications by the numbers under which they were entered, accepted on days of the period. */
export async function incoming(world: World, read: Reader, { from, until }: Period): Promise<Journal> {
  const numbers = await read.numbersTaken('incoming', yearOf(from), yearOf(until))
  const taken = takenIn(numbers, from, until)
  const cases = await casesOf(read, taken)
  const titles = await serviceTitles(world)
  const pairs = taken.map((each) => [numberText('', each), cases.get(each.caseNumber), each.at] as const)
  const lines = pairs.map(([number, file, at]) => ({
    number,
    received: file?.received ?? at,
    accepted: file?.accepted ?? at,
    channel: file?.channel ?? null,
    applicant: file?.applicantName ?? null,
    object: file?.objectName ?? null,
    service: file?.service ?? null,
    external: file?.externalNumber ?? null,
    case: file?.number ?? null,
    status: file?.status ?? null,
  }))
  return {
    columns: [
      ['number', 'text', 16],
      ['received', 'moment', 16],
      ['accepted', 'moment', 16],
      ['channel', 'text', 14],
      ['applicant', 'text', 30],
      ['object', 'text', 30],
      ['service', 'text', 28],
      ['external', 'text', 14],
      ['case', 'text', 20],
      ['status', 'text', 20],
    ],
    lines,
    shown: lines.map((line) => ({
      ...line,
      channel: line.channel === null ? null : world.words.cases.channels[line.channel],
      service: line.service === null ? null : titles[line.service],
      status: statusOf(world, line.status),
    })),
    gaps: gapsOf('', numbers, from, until),
  }
}

/** The cases that numbers were taken for, by their numbers. */
export async function casesOf(
  read: Reader,
  taken: readonly { readonly caseNumber: string | null }[],
): Promise<ReadonlyMap<string | null, CaseRow>> {
  const rows = await read.casesNumbered(taken.flatMap(({ caseNumber }) => caseNumber ?? []))
  return new Map(rows.map((row) => [row.number, row]))
}
