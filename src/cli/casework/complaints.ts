import { dateOf, type Moment } from '../../calendar/civil-date.js'
import { acceptanceOf, type Channel } from '../../calendar/receipt.js'
import type { Acts, Addressee, ComplaintOutcome, NewAct } from '../../case/act.js'
import { type Case, caseAfter } from '../../case/case.js'
import {
  answeredToForward,
  complaintDeadlines,
  complaintOf,
  forwardComplaint,
  resolveComplaint,
} from '../../case/complain.js'
import type { Complaint } from '../../case/complaint.js'
import { ExpectedError } from '../../expected-error.js'
import { validateAnswers } from '../../form/answers/validate.js'
import type { ComplaintView } from '../../form/case-view.js'
import { complaintFields, signatureClause } from '../../law/complaint.js'
import { answerAt } from '../../law/holds.js'
import type { CaseAction } from '../../people/asked.js'
import type { Tx } from '../../store/store.js'
import type { JsonObject } from '../../text.js'
import { type Leave, mayDoTo } from '../people/may-do.js'
import type { World } from '../world.js'
import { takeComplaintNumber, takeOutgoing } from './numbers.js'
import { drawPaper } from './papers.js'
import { answersInvalid } from './problems.js'
import { complainantName } from './project.js'
import { foldActs, loadCase, recordActs } from './record.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    'complaint-unsigned': { readonly citation: string }
  }
}

/** What came of a piece of work on a complaint. */
export interface ComplaintDone {
  readonly file: Case
  readonly complaint: Complaint
}

/** A complaint that came about a case. */
export interface NewComplaint {
  readonly to: Addressee
  readonly channel: Channel
  readonly received: Moment
  readonly answers: unknown
  readonly by: string
}

/** Checks what a complaint says. @throws 'answers-invalid' naming every field; 'complaint-unsigned' */
export function checkComplaint(world: World, file: Case, { answers, received }: NewComplaint): JsonObject {
  const rules = file.edition.complaints
  const checked = validateAnswers(complaintFields(rules), answers, { receivedOn: dateOf(received) })
  if (checked.problems.length > 0)
    throw answersInvalid(checked.problems, world.words, [`kz-is complaint add ${file.case} --schema`])
  if (checked.answers.signed !== true)
    throw new ExpectedError('complaint-unsigned', { citation: signatureClause(rules) })
  return checked.answers
}

/** Registers a complaint under a number of its own and draws its acknowledgement, in one transaction. */
export async function addComplaint(world: World, number: string, complaint: NewComplaint): Promise<ComplaintDone> {
  const file = await loadCase(world, number)
  const answers = checkComplaint(world, file, complaint)
  const { to, channel, received, by } = complaint
  const { accepted: registered } = acceptanceOf(received, channel, world.calendar())
  return onCase(world, file.case, 'complaint-add', async (tx, fresh) => {
    const taken = await takeComplaintNumber(tx, registered)
    const data: Acts['complained'] = { complaint: taken, to, channel, received, registered, answers }
    const act: NewAct = { kind: 'complained', at: registered, by, data }
    const paper = await drawPaper(world, caseAfter(fresh, [act]), {
      form: 'paper.complaint-acknowledgement',
      number: taken,
      at: registered,
      by,
      entry: null,
      complaint: complaintView(world, caseAfter(fresh, [act]), taken),
    })
    return { complaint: taken, acts: [act, paper] }
  })
}

/** Records that the complaint left for the body that reviews it. @throws what `forwardComplaint` throws */
export async function forward(
  world: World,
  complaint: string,
  request: { readonly to: Addressee; readonly reference: string; readonly at: Moment; readonly by: string },
): Promise<ComplaintDone> {
  const number = await caseOf(world, complaint)
  return onCase(world, number, 'complaint-forward', async (_tx, file) => ({
    complaint,
    acts: [forwardComplaint(file, complaintOf(file, complaint), request, world.calendar())],
  }))
}

/** Records the answer under an outgoing number and draws it. @throws what `resolveComplaint` throws */
export async function resolve(
  world: World,
  complaint: string,
  request: { readonly outcome: ComplaintOutcome; readonly answer: string; readonly at: Moment; readonly by: string },
): Promise<ComplaintDone> {
  const number = await caseOf(world, complaint)
  return onCase(world, number, 'complaint-resolve', async (tx, file, leave) => {
    const { at, by } = request
    const outgoing = await takeOutgoing(tx, at)
    const act = resolveComplaint(
      file,
      complaintOf(file, complaint),
      { ...leave, ...request, number: outgoing },
      world.calendar(),
    )
    const after = caseAfter(file, [act])
    const paper = await drawPaper(world, after, {
      form: 'paper.complaint-answer',
      number: outgoing,
      at,
      by,
      entry: null,
      complaint: complaintView(world, after, complaint),
    })
    return { complaint, acts: [act, paper] }
  })
}

/** @throws 'complaint-unknown' */
async function caseOf(world: World, complaint: string): Promise<string> {
  const number = await (await world.store()).caseOfComplaint(complaint)
  if (number === undefined) throw new ExpectedError('complaint-unknown', { text: complaint.slice(0, 60) })
  return number
}

async function onCase(
  world: World,
  number: string,
  action: CaseAction,
  work: (tx: Tx, file: Case, leave: Leave) => Promise<{ readonly complaint: string; readonly acts: readonly NewAct[] }>,
): Promise<ComplaintDone> {
  const store = await world.store()
  return store.write(async (tx) => {
    const file = await foldActs(number, await tx.caseActs(number))
    const leave = await mayDoTo(world, tx, file, action)
    const { complaint, acts } = await work(tx, file, leave)
    const after = await recordActs(world, tx, file, acts, leave)
    return { file: after, complaint: complaintOf(after, complaint) }
  })
}

/** A complaint as its papers name it. */
function complaintView(world: World, file: Case, number: string): ComplaintView {
  const complaint = complaintOf(file, number)
  const review = complaintDeadlines(file, complaint, world.calendar()).find((each) => each.id !== 'complaint-forward')
  const { resolved } = complaint
  return {
    number,
    date: complaint.registered,
    complainant: complainantName(complaint),
    address: textAt(complaint.answers, 'complainant.postalAddress') || null,
    about: textAt(complaint.answers, 'text'),
    receivedBy: complaint.by,
    due: review?.due.slice(0, 10) ?? null,
    outcome: resolved === null ? null : resolved.outcome === 'favourable-act' ? 'satisfied' : resolved.outcome,
    reasons: resolved?.answer ?? null,
    toForward: answeredToForward(file, complaint, world.calendar()),
  }
}

function textAt(answers: JsonObject, path: string): string {
  const value = answerAt(answers, path)
  return typeof value === 'string' ? value : ''
}
