import { dateOf } from '../calendar/civil-date.js'
import type { Case } from '../case/case.js'
import { registeredAt, stepDone } from '../case/case.js'
import { checklist } from '../case/checklist.js'
import type { Deadline } from '../law/deadlines.js'
import type { Json, JsonObject } from '../text.js'
import type { CaseView, EntryView, OfficeView, SignerView } from './case-view.js'

/** What a paper needs beyond the case itself. */
export interface PaperContext {
  readonly office: OfficeView
  readonly signer: SignerView | null
  readonly entry: EntryView | null
  readonly deadlines: readonly Deadline[]
  readonly paper: { readonly number: string; readonly date: string }
  /** Grounds found in the package, where acceptance is refused. */
  readonly acceptanceGrounds: NonNullable<CaseView['acceptanceRefusal']>['grounds']
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
    answers: file.answers,
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
    recommendation: recommendationOf(file),
    hearing: hearingOf(file),
    acceptanceRefusal: file.status === 'acceptance-refused' ? { grounds: context.acceptanceGrounds } : null,
    office: context.office,
    paper: context.paper,
    signer: context.signer,
    entry: context.entry,
    deadlines: context.deadlines.map(({ id, due }) => ({ id, due })),
  }
}

function filedTitles(file: Case): readonly string[] {
  const filed = checklist(file.procedure, file.answers, dateOf(file.accepted)).filter(
    (item) => item.state === 'filed' || item.state === 'expired',
  )
  return filed.flatMap((item) => item.titles.map((title) => title.kk))
}

function recommendationOf(file: Case): CaseView['recommendation'] {
  const step = stepDone(file, 'recommend')
  if (step === undefined) return null
  return {
    protocolNumber: text(step.answers.protocolNumber),
    date: text(step.answers.protocolDate) || dateOf(step.at),
    outcome: step.outcome === 'positive' ? 'positive' : 'negative',
    text: text(step.answers.reasons) || null,
  }
}

function hearingOf(file: Case): CaseView['hearing'] {
  const step = stepDone(file, 'hearing')
  if (step === undefined) return null
  const { hearingDate, hearingTime, hearingPlace, hearingSubject } = step.answers
  return {
    date: text(hearingDate),
    time: text(hearingTime) || null,
    place: text(hearingPlace),
    subject: text(hearingSubject) || null,
  }
}

/**
 * The office's letterhead. What the office has not said of itself is taken from the act: the provider of annex 2, row 2,
 * and the contacts of row 11.
 */
export function officeView(said: JsonObject): OfficeView {
  return {
    nameKk:
      text(said.nameKk) || 'Қазақстан Республикасы Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі',
    nameRu:
      text(said.nameRu) ||
      'Министерство цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан',
    requisitesKk: text(said.requisitesKk) || 'Бірыңғай байланыс орталығы: 1414, 8 800 080 7777, www.gov.kz',
    requisitesRu: text(said.requisitesRu) || 'Единый контакт-центр: 1414, 8 800 080 7777, www.gov.kz',
  }
}

/** The office's usual signer, where it has named one under `head`. */
export function headOf(said: JsonObject): SignerView | null {
  const head =
    typeof said.head === 'object' && said.head !== null && !Array.isArray(said.head)
      ? (said.head as JsonObject)
      : undefined
  if (head === undefined || text(head.name) === '' || text(head.position) === '') return null
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
  return value === undefined || value === null ? '' : String(value)
}
