import type { Citation } from '../../law/citation.js'
import type { EntryActs, Hearing } from '../../register/acts.js'
import type { Entry } from '../../register/entry.js'
import type { Json, JsonObject } from '../../text.js'
import { actNameKk } from '../act-names.js'
import type { OfficeView, SignerView } from '../case-view.js'
import { clauseKk } from '../clause.js'
import { printDate } from '../dates.js'
import { given } from '../fields/declare.js'
import { FINDING_GROUND_TITLES, groundClausesKk } from '../finding-grounds.js'
import { bareNumber } from '../print-value.js'

export interface ExclusionWanted {
  readonly office: OfficeView
  readonly signer: SignerView | null
  /** Null of a draft: it gets number and day when it is decided. */
  readonly paper: { readonly number: string; readonly date: string } | null
  readonly finding: Pick<EntryActs['found'], 'ground' | 'clauses' | 'evidence' | 'on'>
  readonly hearing: Hearing | null
  /** How the holder may complain (829-2024/28-34): nobody applied, so that it is an act against them as a refusal is. */
  readonly complaintRights: string
}

const NO_ADDRESS = 'мекенжайы жазбада көрсетілмеген'
const NO_NUMBER = 'БСН/ЖСН жазбада көрсетілмеген'
/** The annex prints a marker where the signer stands; a notification that leaves has a line to write on instead. */
const BY_HAND = { position: '_'.repeat(30), name: '_'.repeat(30) }

/** What the decision to exclude says (`paper.exclusion`). */
export function exclusionData(entry: Entry, wanted: ExclusionWanted): JsonObject {
  const { office, paper, finding, hearing } = wanted
  const { holder, product } = entry.data
  return given({
    office: { ...office },
    paper: paper === null ? undefined : { ...paper },
    draft: paper === null ? 'ЖОБА' : undefined,
    basis: groundClausesKk(finding.ground, 'dative'),
    entry: { number: bareNumber(entry.number), date: entry.includedOn },
    holder: given({ name: holder.name, idNumber: holder.id || undefined }),
    product: { name: String(product.name ?? '') },
    finding: { date: finding.on, ground: groundKk(finding), evidence: plain(finding.evidence) },
    hearing: hearing === null ? undefined : hearingKk(hearing),
    complaintRights: wanted.complaintRights,
    acts: `${actNameKk('829-2024')}.`,
    signer: signed(wanted.signer),
  })
}

/** What the notification of exclusion says (829.8), where nobody applied for it. */
export function exclusionNotice(entry: Entry, wanted: ExclusionWanted): JsonObject {
  const { office, paper, finding } = wanted
  const { holder, product } = entry.data
  return given({
    office: { ...office },
    recipient: { name: holder.name, address: holder.address || NO_ADDRESS, idNumber: holder.id || NO_NUMBER },
    paper: paper === null ? undefined : { ...paper },
    product: { name: String(product.name ?? '') },
    reason: reasonKk(finding),
    complaintRights: wanted.complaintRights,
    signer: signed(wanted.signer) ?? BY_HAND,
  })
}

/** Why an entry is excluded, as its act and its notification say it. */
export function reasonKk(finding: ExclusionWanted['finding']): string {
  return `${groundClausesKk(finding.ground)}: ${groundKk(finding)}; ${plain(finding.evidence)}`
}

/** What shows that an older entry was not brought up to date: that nothing was initiated by the end of the term. */
export function transitionEvidenceKk(due: string): string {
  return `Қағидалардың 35-тармағында белгіленген мерзім ішінде (${printDate(due)} дейін) жазбаға өзгерістер енгізу туралы өтініш берілмеген`
}

function groundKk({ ground, clauses }: ExclusionWanted['finding']): string {
  const lost = clauses.map((clause) => clauseKk(clause as Citation)).join(', ')
  return `${FINDING_GROUND_TITLES[ground].kk}${lost === '' ? '' : ` (${lost})`}`
}

function hearingKk({ heardOn, why }: Hearing): string {
  return heardOn === null ? `өткізілмеді (${plain(why)})` : `${printDate(heardOn)} тыңдалды`
}

/** Without the full stop that the paper's own sentence ends with. */
function plain(text: string): string {
  return text.trim().replace(/[.;]+$/, '')
}

function signed(signer: SignerView | null): Json | undefined {
  return signer === null ? undefined : { position: signer.position, name: signer.name }
}
