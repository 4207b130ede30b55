import { moment } from '../../src/calendar/civil-date.js'
import type { Act, GroundKept } from '../../src/case/act.js'
import { foldCase } from '../../src/case/case.js'
import { namesTaken } from '../../src/form/act-view.js'
import type { CaseView, EntryView } from '../../src/form/case-view.js'
import { officeView, viewOfCase } from '../../src/form/view-of-case.js'
import { editionOf } from '../../src/law/edition.js'
import type { ServiceId, ServiceLaw } from '../../src/law/service.js'
import { caAccreditation } from '../../src/law/services/ca-accreditation/index.js'
import { cashRegisterConclusion } from '../../src/law/services/cash-register-conclusion/index.js'
import { softwareDeposit } from '../../src/law/services/software-deposit/index.js'
import { stateRegistration } from '../../src/law/services/state-registration/index.js'
import { systemAttestation } from '../../src/law/services/system-attestation/index.js'
import { trustedRegistry } from '../../src/law/services/trusted-registry/index.js'
import type { Json, JsonObject } from '../../src/text.js'

const LAW: Readonly<Record<ServiceId, ServiceLaw>> = {
  'cash-register-conclusion': cashRegisterConclusion,
  'software-deposit': softwareDeposit,
  'state-registration': stateRegistration,
  'ca-accreditation': caAccreditation,
  'system-attestation': systemAttestation,
  'trusted-registry': trustedRegistry,
}

export interface PaperSample {
  readonly service: ServiceId
  /** Of several regulations the one of this id; the newest when absent. */
  readonly regulation?: string
  /** Steps of the route that were done, in order, with what each asked. */
  readonly done?: readonly (readonly [step: string, outcome: string, answers?: JsonObject])[]
  readonly decision?: { readonly outcome: 'granted' | 'refused'; readonly grounds?: readonly GroundKept[] }
  /** The applicant's name and the object's. */
  readonly name?: string
  readonly object?: string
  readonly entry?: EntryView
  readonly answers?: JsonObject
  readonly form?: string
  readonly chosenByName?: string
  /** No standard that is carried was in force on the day: the nearest stands in for it. */
  readonly nearestStandard?: true
  readonly acceptanceGrounds?: readonly GroundKept[]
}

/** What the papers of a case of any service are drawn from: the acts of a real case, folded under the service's own law. */
export function paperView(sample: PaperSample): CaseView {
  const law = LAW[sample.service]
  const regulation = sample.regulation ?? law.regulations.at(-1)!.id
  const standard = law.standards.at(-1)?.id ?? null
  const edition = editionOf(law, standard, regulation)
  const name = sample.name ?? '«Көкше Дерек» жауапкершілігі шектеулі серіктестігі'
  const object = sample.object ?? '«Егін есебі» ақпараттық жүйесі'
  const by = 'Серікова Айжан'
  const acts: Act[] = []
  const add = (act: { kind: Act['kind']; at: string; data: unknown }): void => {
    acts.push({ ...act, at: moment(act.at), by, seq: acts.length + 1 } as unknown as Act)
  }
  add({
    kind: 'received',
    at: '2015-09-01T10:20',
    data: {
      service: sample.service,
      procedure: edition.procedures[0]!.id,
      standard,
      regulation,
      chosen: {
        standard: sample.nearestStandard ? 'nearest' : 'by-day',
        regulation: sample.chosenByName === undefined ? 'by-day' : 'by-name',
      },
      editionReason: sample.chosenByName ?? null,
      channel: 'office',
      received: '2015-09-01T10:20',
      accepted: '2015-09-01T10:20',
      number: '2015-000412',
      answers: { ...answersOf(sample.service, name, object), ...sample.answers },
      externalNumber: null,
    },
  })
  for (const [step, outcome, answers = {}] of sample.done ?? []) {
    add({ kind: 'step', at: '2015-09-10T15:00', data: { step, outcome, answers, override: null } })
  }
  if (sample.decision !== undefined) {
    const { outcome, grounds = [] } = sample.decision
    add({
      kind: 'decided',
      at: '2015-09-24T16:00',
      data: { outcome, grounds, override: null, number: '2015-000731', answers: {} },
    })
  }
  const file = foldCase('XX-2015-000001', acts, law)
  return viewOfCase(file, {
    ...(sample.form === undefined ? {} : { form: sample.form }),
    office: officeView({}, namesTaken(file)),
    signer: { position: 'Төраға', name: 'Нұрғалиев Бауыржан Серікұлы', positionRu: null, nameRu: null },
    entry: sample.entry ?? null,
    deadlines: [],
    paper: { number: '2015-000731', date: '2015-09-24' },
    acceptanceGrounds: sample.acceptanceGrounds ?? [],
    complaint: {
      number: 'Ш-12',
      date: '2015-10-05T11:20',
      complainant: name,
      address: 'Көкшетау қаласы, Абай көшесі, 96',
      about: 'Қызмет мерзімі бұзылды деп есептеймін',
      receivedBy: by,
      due: '2015-10-12',
      outcome: 'rejected',
      reasons: 'Нәтиже белгіленген мерзімнің соңғы күні жолданған.',
    },
  })
}

/** A ground as a decision keeps it. */
export function ground(citation: string, title: string, found = '', required = ''): GroundKept {
  return {
    id: 'ground',
    title: { kk: title, ru: title, en: title },
    citation,
    under: citation,
    stage: 'service',
    found,
    required,
  }
}

function answersOf(service: ServiceId, name: string, object: string): JsonObject {
  const applicant: JsonObject = {
    kind: 'legal-entity',
    bin: '580340015825',
    name,
    address: 'Көкшетау қаласы, Абай көшесі, 96',
    phone: '+7 7162 25 00 00',
  }
  const about: Readonly<Record<ServiceId, Json>> = {
    'cash-register-conclusion': { system: { name: object, version: '3.1' } },
    'software-deposit': {
      object: { name: object, copies: 2 },
      holder: { name: 'Ахметов Серік Болатұлы' },
      developer: { name },
      software: { authors: ['Ахметов С. Б.', 'Ким В. А.'], version: '3.1' },
    },
    'state-registration': {
      object: { kind: 'network' },
      request: { kind: 'first' },
      network: { network: { name: object }, owner: { name } },
    },
    'ca-accreditation': {
      centre: { name: object, address: 'Көкшетау қаласы, Абай көшесі, 98', integratesWithStateSystems: true },
    },
    'system-attestation': { system: { name: object } },
    'trusted-registry': { product: { kind: 'software', name: object } },
  }
  return { applicant, ...(about[service] as JsonObject) }
}
