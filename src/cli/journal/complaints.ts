import { yearOf } from '../../calendar/civil-date.js'
import type { ServiceId } from '../../law/service.js'
import type { Reader } from '../../store/store.js'
import type { World } from '../world.js'
import type { Journal, Period } from './journal.js'
import { gapsOf } from './series.js'
import { serviceTitles } from './titles.js'

/** Complaints registered on days of the period, by number. */
export async function complaints(world: World, read: Reader, { from, until }: Period): Promise<Journal> {
  const numbers = await read.numbersTaken('complaint', yearOf(from), yearOf(until))
  const rows = [...(await read.complaints({ from, until, limit: Math.max(1, numbers.length) }))]
  rows.sort((a, b) => (a.number < b.number ? -1 : 1))
  const titles = await serviceTitles(world)
  const { addressees, outcomes } = world.words.complaint
  const lines = rows.map((row) => ({
    number: row.number,
    registered: row.registered,
    complainant: row.complainant,
    addressee: row.addressee,
    service: row.service,
    case: row.caseNumber,
    due: row.due,
    forwarded: row.forwarded,
    resolved: row.resolved,
    outcome: row.outcome,
    answerNumber: row.answerNumber,
  }))
  return {
    columns: [
      ['number', 'text', 15],
      ['registered', 'moment', 16],
      ['complainant', 'text', 30],
      ['addressee', 'text', 24],
      ['service', 'text', 28],
      ['case', 'text', 20],
      ['due', 'moment', 16],
      ['forwarded', 'moment', 16],
      ['resolved', 'moment', 16],
      ['outcome', 'text', 18],
      ['answerNumber', 'text', 13],
    ],
    lines,
    shown: lines.map((line) => ({
      ...line,
      addressee: addressees[line.addressee as keyof typeof addressees] ?? line.addressee,
      service: titles[line.service as ServiceId] ?? line.service,
      outcome: line.outcome === null ? null : (outcomes[line.outcome as keyof typeof outcomes] ?? line.outcome),
    })),
    gaps: gapsOf('C', numbers, from, until),
  }
}
