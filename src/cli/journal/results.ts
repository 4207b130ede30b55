import type { Acts } from '../../case/act.js'
import type { ServiceId } from '../../law/service.js'
import type { CaseRow } from '../../store/case-row.js'
import type { Reader } from '../../store/store.js'
import type { Json, JsonObject } from '../../text.js'
import type { World } from '../world.js'
import type { Journal, Period } from './journal.js'
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
  readonly issued: { readonly at: string; readonly answers: JsonObject } | null
}

/** Conclusions by the day on which they were drawn up, with how each was delivered and who signed for it (476-2015/1/6). */
export async function conclusions(world: World, read: Reader, period: Period): Promise<Journal> {
  const lines = (await results(read, ['cash-register-conclusion'], [CONCLUSION], period)).map(
    ({ paper, file, issued }) => ({
      number: paper.number,
      date: paper.date,
      applicant: file.applicantName,
      object: file.objectName,
      case: file.number,
      issued: issued?.at ?? null,
      delivery: text(issued?.answers.delivery),
      journalNumber: text(issued?.answers.journalNumber),
      handedTo: text(issued?.answers.handedTo),
    }),
  )
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
      ['journalNumber', 'text', 10],
      ['handedTo', 'text', 24],
      ['signature', 'text', 16],
    ],
    lines,
    shown: lines.map((line) => ({
      ...line,
      delivery: deliveries[line.delivery as keyof typeof deliveries] ?? line.delivery,
    })),
    gaps: null,
  }
}

/** Certificates by the day on which they were drawn up. */
export async function certificates(world: World, read: Reader, period: Period): Promise<Journal> {
  const lines = (await results(read, CERTIFYING, CERTIFICATES, period)).map(({ paper, file, issued }) => ({
    number: paper.number,
    date: paper.date,
    paper: paper.form,
    applicant: file.applicantName,
    object: file.objectName,
    entry: file.entry,
    case: file.number,
    issued: issued?.at ?? null,
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
  }
}

/** The results of cases granted in a period, each once though it was drawn again under its number, by number. */
async function results(
  read: Reader,
  services: readonly ServiceId[],
  forms: readonly string[],
  { from, until }: Period,
): Promise<readonly Result[]> {
  const found: Result[] = []
  for (const file of await read.grantedBetween(services, from, until)) {
    const acts = await read.caseActs(file.number)
    const paper = acts.findLast((act) => act.kind === 'paper' && forms.includes(act.data.form))
    const issue = acts.findLast((act) => act.kind === 'step' && act.data.step === 'issue')
    if (paper?.kind !== 'paper') continue
    const issued = issue?.kind === 'step' ? { at: issue.at, answers: issue.data.answers } : null
    found.push({ paper: paper.data, file, issued })
  }
  return found.sort((a, b) => (a.paper.number < b.paper.number ? -1 : 1))
}

function text(value: Json | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
