import { addDays, dateOf, type Moment, yearOf } from '../../calendar/civil-date.js'
import type { Acts } from '../../case/act.js'
import { standingActs } from '../../case/standing.js'
import type { ServiceId } from '../../law/service.js'
import type { CaseRow } from '../../store/case-row.js'
import type { Reader } from '../../store/store.js'
import type { Json, JsonObject } from '../../text.js'
import { journalSeries } from '../casework/numbers.js'
import type { World } from '../world.js'
import type { Journal, Period } from './journal.js'
import { gapsOf } from './series.js'
import { formTitle } from './titles.js'

/** The conclusion on the use of a computer system as a cash register (476-2015/1). */
const CONCLUSION = '476.1.1'
const CERTIFICATES = [
  'paper.deposit-certificate',
  'paper.registration-certificate',
  'paper.accreditation-certificate',
  'paper.attestation-certificate',
]
const CERTIFYING: readonly ServiceId[] = [
  'software-deposit',
  'state-registration',
  'ca-accreditation',
  'system-attestation',
]

interface Result {
  readonly paper: Acts['paper']
  readonly file: CaseRow
  /** What the step `issue` recorded: how it left, who signed for it. */
  readonly issued: { readonly at: Moment; readonly answers: JsonObject }
}

interface Results {
  /** By the moment of issue. */
  readonly issued: readonly Result[]
  /** How many were decided until the last day of the period and not issued by its end: however late the journal is printed, the same. */
  readonly waiting: number
}

/**
 * Conclusions by the day on which they were issued, with how each was delivered and who signed for it (476-2015/1/6, 757-2012/15.9). One
 * that is decided and waits for its signatures was handed over to nobody: it stands in no month until it is issued.
 */
export async function conclusions(world: World, read: Reader, period: Period): Promise<Journal> {
  const { issued: found, waiting } = await results(read, ['cash-register-conclusion'], [CONCLUSION], period)
  const lines = found.map(({ paper, file, issued }) => ({
    number: paper.number,
    date: paper.date,
    applicant: file.applicantName,
    object: file.objectName,
    case: file.number,
    issued: issued.at,
    delivery: text(issued.answers.delivery),
    journalNumber: text(issued.answers.journalNumber),
    handedTo: text(issued.answers.handedTo),
  }))
  const { from, until } = period
  const numbers = await read.numbersTaken(journalSeries('conclusions'), yearOf(from), yearOf(until))
  const deliveries = world.words.journal.deliveries
  return {
    columns: [
      ['number', 'text', 16],
      ['date', 'date', 12],
      ['applicant', 'text', 32],
      ['object', 'text', 32],
      ['case', 'text', 20],
      ['issued', 'moment', 16],
      ['delivery', 'text', 16],
      ['journalNumber', 'text', 16],
      ['handedTo', 'text', 24],
      ['signature', 'text', 16],
    ],
    lines,
    shown: lines.map((line) => ({
      ...line,
      delivery: deliveries[line.delivery as keyof typeof deliveries] ?? line.delivery,
    })),
    gaps: gapsOf('', numbers, from, until, lineText),
    waiting,
  }
}

/** `2015-14`: the fourteenth line of the year. */
function lineText({ year, number }: { readonly year: number; readonly number: number }): string {
  return `${year}-${number}`
}

/**
 * Certificates by the day on which they were issued, a step of its own after the decision in each of the four services (209-2014/1/5.11,
 * 209-2014/2/5.19, 209-2014/4/5.8.part3, 676-2014/3).
 */
export async function certificates(world: World, read: Reader, period: Period): Promise<Journal> {
  const { issued: found, waiting } = await results(read, CERTIFYING, CERTIFICATES, period)
  const lines = found.map(({ paper, file, issued }) => ({
    number: paper.number,
    date: paper.date,
    paper: paper.form,
    applicant: file.applicantName,
    object: file.objectName,
    entry: file.entry,
    case: file.number,
    issued: issued.at,
  }))
  return {
    columns: [
      ['number', 'text', 16],
      ['date', 'date', 12],
      ['paper', 'text', 36],
      ['applicant', 'text', 32],
      ['object', 'text', 32],
      ['entry', 'text', 14],
      ['case', 'text', 20],
      ['issued', 'moment', 16],
      ['signature', 'text', 16],
    ],
    lines,
    shown: lines.map((line) => ({ ...line, paper: formTitle(world, line.paper) })),
    gaps: null,
    waiting,
  }
}

/** What was issued on days of a period, each once though it was drawn again under its number. */
async function results(
  read: Reader,
  services: readonly ServiceId[],
  forms: readonly string[],
  { from, until }: Period,
): Promise<Results> {
  const found: Result[] = []
  let waiting = 0
  // An act is recorded on its day or later; a day is left for a clock that was put back a little in between.
  for (const file of await read.grantedUntil(services, until, addDays(from, -1))) {
    const acts = standingActs(await read.caseActs(file.number))
    const paper = acts.findLast((act) => act.kind === 'paper' && forms.includes(act.data.form))
    if (paper?.kind !== 'paper') continue
    const issue = acts.findLast((act) => act.kind === 'step' && act.data.step === 'issue')
    if (issue?.kind !== 'step' || dateOf(issue.at) > until) waiting += 1
    else if (dateOf(issue.at) >= from)
      found.push({ paper: paper.data, file, issued: { at: issue.at, answers: issue.data.answers } })
  }
  const order = ({ paper, issued }: Result) => `${issued.at} ${paper.number}`
  return { issued: found.sort((a, b) => (order(a) < order(b) ? -1 : 1)), waiting }
}

function text(value: Json | undefined): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : null
}
