import { dateOf } from '../calendar/civil-date.js'
import type { Case } from '../case/case.js'
import { factsOf, filedOn, registeredAt, stepDone } from '../case/case.js'
import { checklist } from '../case/checklist.js'
import type { Deadline } from '../law/deadlines.js'
import { fieldAt } from '../law/field-at.js'
import type { EditionId, FormId } from '../law/service.js'
import { isObject, type Json, type JsonObject } from '../text.js'
import { actView } from './act-view.js'
import type { CaseView, ComplaintView, EntryView, OfficeView, SignerView, StepView } from './case-view.js'
import { editionNames } from './edition-names.js'
import { answersForForm } from './filed-answers.js'
import { textAt } from './print-value.js'

/** What a paper needs beyond the case itself. */
export interface PaperContext {
  /** The paper that is being drawn up: a filed form sees its own answers at the root. Absent: the answers as they were given. */
  readonly form?: FormId
  readonly office: OfficeView
  readonly signer: SignerView | null
  readonly entry: EntryView | null
  readonly deadlines: readonly Deadline[]
  readonly paper: { readonly number: string; readonly date: string }
  /** Grounds found in the package, where acceptance is refused. */
  readonly acceptanceGrounds: NonNullable<CaseView['acceptanceRefusal']>['grounds']
  /** The complaint that the paper is about. */
  readonly complaint?: ComplaintView | null
}

/** All that a paper may draw from a case, computed from its acts. */
export function viewOfCase(file: Case, context: PaperContext): CaseView {
  return {
    number: file.number,
    service: file.service,
    serviceTitle: file.edition.title,
    procedure: file.procedure.id,
    status: file.status,
    received: file.received,
    accepted: file.accepted,
    registered: registeredAt(file),
    channel: file.channel,
    receivedBy: file.acts[0]?.by ?? null,
    answers: context.form === undefined ? file.answers : answersForForm(file.procedure, file.answers, context.form),
    object: objectOf(file),
    act: actView(file),
    steps: stepsOf(file),
    complaint: context.complaint ?? null,
    documentsFiled: filedTitles(file),
    decision:
      file.decision === null
        ? null
        : {
            outcome: file.decision.outcome,
            date: dateOf(file.decision.at),
            number: file.decision.number,
            by: file.decision.by,
            grounds: file.decision.grounds,
          },
    acceptanceRefusal: file.status === 'acceptance-refused' ? { grounds: context.acceptanceGrounds } : null,
    office: context.office,
    paper: context.paper,
    signer: context.signer,
    entry: context.entry,
    get deadlines() {
      return context.deadlines.map(({ id, due }) => ({ id, due }))
    },
  }
}

function filedTitles(file: Case): readonly string[] {
  const filed = checklist(file.procedure, factsOf(file), filedOn(file)).filter(
    (item) => item.state === 'filed' || item.state === 'expired',
  )
  return filed.flatMap((item) => item.titles.map((title) => title.kk))
}

/** Each step by its last record; a step done again stands where it was last done. */
function stepsOf(file: Case): CaseView['steps'] {
  const steps = new Map<string, StepView>()
  for (const { step, at, by, outcome, answers } of file.steps) {
    const rule = file.edition.route.find((each) => each.id === step)
    const outcomeTitle = rule?.outcomes.find((each) => each.id === outcome)?.title.kk ?? outcome
    steps.delete(step)
    steps.set(step, { date: dateOf(at), at, by, outcome, outcomeTitle, answers, asks: rule?.asks ?? [] })
  }
  return Object.fromEntries(steps)
}

/** What the application is about, by the first of the procedure's paths that says so. */
function objectOf(file: Case): CaseView['object'] {
  const { name, kind } = file.procedure.subject
  const said = kind === undefined ? '' : textAt(file.answers, kind)
  const label = kind === undefined ? undefined : fieldAt(file.procedure, kind)?.choices?.find((one) => one.id === said)
  return {
    name: name.map((path) => textAt(file.answers, path)).find((each) => each !== '') ?? '',
    kind: label?.label.kk ?? (said || null),
  }
}

/**
 * The office's letterhead. What the office has not said of itself is taken from the edition of the case (`namesTaken`): its provider and
 * contacts; without an edition, from the rules in force (829-2024, annex 2, rows 2 and 11).
 */
export function officeView(said: JsonObject, edition: EditionId = '829-2024'): OfficeView {
  const names = editionNames(edition)
  return {
    nameKk: text(said.nameKk) || (names?.provider ?? ''),
    nameRu: text(said.nameRu) || (names?.providerRu ?? ''),
    requisitesKk: text(said.requisitesKk) || (names?.contacts ?? ''),
    requisitesRu: text(said.requisitesRu) || (names?.contactsRu ?? ''),
  }
}

/** The office's usual signer, where it has named one under `head`. */
export function headOf(said: JsonObject): SignerView | null {
  const { head } = said
  if (!isObject(head) || text(head.name) === '' || text(head.position) === '') return null
  return {
    name: text(head.name),
    position: text(head.position),
    nameRu: text(head.nameRu) || null,
    positionRu: text(head.positionRu) || null,
  }
}

/** Who signed, once the result is signed; else the office's usual signer. */
export function signerOf(file: Case, said: JsonObject): SignerView | null {
  const signed = stepDone(file, 'sign')
  const head = headOf(said)
  if (signed === undefined) return head
  const name = text(signed.answers.signerName)
  const position = text(signed.answers.signerPosition)
  return head !== null && head.name === name && head.position === position
    ? head
    : { name, position, nameRu: null, positionRu: null }
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}
