import { type NumberPlace, numberPlace } from '../../register/number-place.js'
import type { Raw } from '../sqlite.js'
import type { Faults } from './fault.js'

interface Taken {
  readonly series: string
  readonly year: number
  readonly number: number
  readonly act: number
}

interface Said {
  readonly subject: string
  readonly kind: string
  readonly at: string
  readonly recorded_at: string
  readonly data: string
}

/** The papers of one transaction come after its first act, which their numbers point to; there are fewer than these. */
const NEAR = 16

/** All series that the program takes numbers of. */
const SERIES =
  /^(?:case\/[A-Z]{2}|entry\/[a-z-]+|incoming|outgoing|complaint|destruction|hand-over|employee|journal\/conclusions)$/

/**
 * Holds the numbers taken against the acts that carry them: none taken that no act carries, none of a series that there is not. That
 * none is lacking within its series the gaps say; that the last of a series is there, `requireNumbers`.
 * @returns how many were looked at
 */
export function compareNumbers(raw: Raw, faults: Faults): number {
  const own = raw.prepare('select subject, kind, at, recorded_at, data from act where id = ?')
  const after = raw.prepare('select subject, kind, at, recorded_at, data from act where id > ? and id < ? order by id')
  let count = 0
  for (const taken of raw.prepare('select * from number_taken').iterate() as IterableIterator<Taken>) {
    count += 1
    const { series, year, number } = taken
    const act = own.get(taken.act) as Said | undefined
    if (act !== undefined && SERIES.test(series)) {
      if (carries(act, taken)) continue
      if (act.kind !== 'paper' && series === 'outgoing') {
        const later = after.all(taken.act, taken.act + NEAR) as Said[]
        if (later.some((each) => isOfSame(act, each) && carries(each, taken))) continue
      }
    }
    const row = `${series} ${year} ${number}`
    faults.add({ table: 'number_taken', row, why: 'surplus', subject: act?.subject ?? '' })
  }
  return count
}

/** A letter of the transaction that this act began. */
function isOfSame(first: Said, later: Said): boolean {
  return later.kind === 'paper' && later.subject === first.subject && later.recorded_at === first.recorded_at
}

/** Whether this act carries the number. */
function carries({ subject, kind, at, data }: Said, { series, year, number }: Taken): boolean {
  const digits = String(number).padStart(6, '0')
  if (series.startsWith('case/')) return subject === `case/${series.slice(5)}-${year}-${digits}`
  if (series.startsWith('entry/')) {
    const place = subject.startsWith(`${series}/`) ? entryPlace(subject) : null
    return place?.year === year && place.number === number && (kind === 'added' || kind === 'imported')
  }
  if (series === 'employee') return year === 0 && subject === `user/U-${digits}`
  const text = `${year}-${digits}`
  const said = parsed(data)
  if (series === 'incoming') return kind === 'received' && said.number === text
  if (series === 'complaint') return kind === 'complained' && said.complaint === `C-${text}`
  if (series === 'destruction') return kind === series && said.number === `D-${text}`
  if (series === 'hand-over') return kind === series && said.number === `H-${text}`
  if (series === CONCLUSIONS) {
    const line = journalLine({ kind, at, data: said })
    return line?.year === year && line.number === number
  }
  // An outgoing number stands in some field of the act.
  return Object.values(said).some((value) => value === text)
}

/** The numbers that an act carries and that must have been taken for it: each has to stand in `number_taken`. */
export function requireNumbers(raw: Raw, faults: Faults): (subject: string, acts: readonly Carrying[]) => void {
  const find = raw.prepare('select 1 from number_taken where series = ? and year = ? and number = ?')
  const need = (subject: string, series: string, year: number, number: number): void => {
    if (find.get(series, year, number) !== undefined) return
    faults.add({ table: 'number_taken', row: `${series} ${year} ${number}`, why: 'missing', subject })
  }
  return (subject, acts) => {
    const own = /^case\/([A-Z]+)-(\d{4})-(\d{6,})$/.exec(subject)
    if (own !== null) need(subject, `case/${own[1]}`, Number(own[2]), Number(own[3]))
    const place = acts.length > 0 ? entryPlace(subject) : null
    if (place !== null) need(subject, subject.split('/', 2).join('/'), place.year, place.number)
    const employee = /^user\/U-(\d{6,})$/.exec(subject)
    if (employee !== null) need(subject, 'employee', 0, Number(employee[1]))
    for (const act of acts) {
      const { kind, data } = act
      const line = subject.startsWith('case/CR-') ? journalLine(act) : null
      if (line !== null) need(subject, CONCLUSIONS, line.year, line.number)
      const [series, text] = seriesOf(kind, data)
      const number = (LETTER[series] ?? /^(\d{4})-(\d{6,})$/).exec(text)
      if (number !== null) need(subject, series, Number(number[1]), Number(number[2]))
    }
  }
}

/** Series whose numbers bear a letter. */
const LETTER: Readonly<Record<string, RegExp>> = {
  complaint: /^C-(\d{4})-(\d{6,})$/,
  destruction: /^D-(\d{4})-(\d{6,})$/,
  'hand-over': /^H-(\d{4})-(\d{6,})$/,
}

/** The place that the number of an entry takes in its register; null of anything else. */
function entryPlace(subject: string): NumberPlace | null {
  const [kind, register = '', ...number] = subject.split('/')
  return kind === 'entry' ? numberPlace(register, number.join('/')) : null
}

const CONCLUSIONS = 'journal/conclusions'

/** The line of the journal of conclusions that a step names; null of any other act, and of what was written there before it was a number. */
function journalLine({ kind, at, data }: Carrying): NumberPlace | null {
  const { step, answers } = data as { readonly step?: unknown; readonly answers?: { readonly journalNumber?: unknown } }
  const given = String(answers?.journalNumber ?? '').trim()
  if (kind !== 'step' || step !== 'issue' || !/^0*[1-9]\d{0,5}$/.test(given) || given.length > 6) return null
  return { year: Number(at.slice(0, 4)), number: Number(given) }
}

interface Carrying {
  readonly kind: string
  readonly at: string
  readonly data: Readonly<Record<string, unknown>>
}

/** These bear a number that was not taken for them: the application's, the Commission's own. */
const OTHERS_NUMBER = ['paper.acceptance-slip', 'paper.commission-protocol', 'paper.examination-act']

function seriesOf(kind: string, data: Carrying['data']): readonly [series: string, text: string] {
  if (kind === 'received') return ['incoming', String(data.number)]
  if (kind === 'decided' || kind === 'complaint-resolved') return ['outgoing', String(data.number)]
  if (kind === 'paper' && !OTHERS_NUMBER.includes(String(data.form))) return ['outgoing', String(data.number)]
  if (kind === 'complained') return ['complaint', String(data.complaint)]
  if (kind === 'destruction' || kind === 'hand-over') return [kind, String(data.number)]
  return ['', '']
}

function parsed(data: string): Record<string, unknown> {
  try {
    return JSON.parse(data) as Record<string, unknown>
  } catch {
    return {}
  }
}
