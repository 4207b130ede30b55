import { dateOf, type Moment } from '../../calendar/civil-date.js'
import { sameHand } from '../../case/same-name.js'
import { ExpectedError } from '../../expected-error.js'
import { complaintLaw } from '../../form/act-view.js'
import type { SignerView } from '../../form/case-view.js'
import { complaintRightsKk } from '../../form/complaint-rights.js'
import { basisOfGround } from '../../form/finding-grounds.js'
import { type ExclusionWanted, exclusionData, exclusionNotice, reasonKk } from '../../form/papers/exclusion-of-entry.js'
import { newestEdition } from '../../law/edition.js'
import { lawOf } from '../../law/services/index.js'
import { askedOfStep } from '../../people/asked.js'
import type { Hearing } from '../../register/acts.js'
import type { Entry, EntryFinding, NewEntryAct } from '../../register/entry.js'
import { refuseBeforeChange } from '../../register/last-change.js'
import type { Tx } from '../../store/store.js'
import { type Leave, mayDo, rulesOf } from '../people/may-do.js'
import type { World } from '../world.js'
import { drawEntryPaper, letterheadOf } from './entry-papers.js'
import { takeOutgoing } from './numbers.js'
import { recordEntryActs } from './record-entry.js'
import { transitionStateOf } from './transition.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    'entry-excluded': { readonly entry: string; readonly day: string }
    /** `dismissing`: it was not to be acted upon but to be dropped. */
    'finding-unknown': {
      readonly entry: string
      readonly text: string | null
      readonly open: readonly string[]
      readonly dismissing?: true
    }
    /** Whoever found does not decide. */
    'finding-own': { readonly entry: string; readonly finding: string }
    /** Nobody said whether the holder was heard. */
    'hearing-unsaid': { readonly entry: string }
    'hearing-misdated': { readonly entry: string; readonly day: string; readonly from: string; readonly until: string }
    'exclusion-before-finding': { readonly entry: string; readonly at: string; readonly after: string }
  }
}

export interface ExclusionWork {
  /** The finding by its number; undefined is the only open one. */
  readonly finding: string | undefined
  readonly hearing: Hearing | null
  /** Who signs; null where that is not known: the lines of the signature stay to be filled by hand. */
  readonly signer: SignerView | null
  readonly at: Moment
  readonly by: string
}

/** @throws 'entry-excluded' */
export function refuseExcluded(entry: Entry): void {
  if (entry.endedOn !== null) throw new ExpectedError('entry-excluded', { entry: entry.number, day: entry.endedOn })
}

/** The finding that is meant: by its number, or the only open one. @throws 'finding-unknown' */
export function openFinding(entry: Entry, text: string | undefined): EntryFinding {
  const open = entry.findings.filter(({ outcome }) => outcome === 'open')
  const meant =
    text === undefined ? (open.length === 1 ? open[0] : undefined) : open.find((each) => String(each.number) === text)
  if (meant !== undefined) return meant
  const known = open.map(({ number }) => String(number))
  throw new ExpectedError('finding-unknown', { entry: entry.number, text: text ?? null, open: known })
}

/** How an exclusion that nobody applied for may be complained of: under the rules in force now (829-2024/29-31). */
export async function exclusionRightsKk(): Promise<string> {
  return complaintRightsKk(complaintLaw(newestEdition(await lawOf('trusted-registry'))))
}

/**
 * Excludes an entry on the authority's own finding (829-2024/10), in the caller's transaction: the decision with its number, the
 * notification to the holder, and with them the obligations of 829-2024/8.
 * @throws 'entry-excluded', 'finding-unknown', 'finding-own', 'finding-contradicted', 'hearing-…', 'exclusion-before-finding',
 * 'entry-changed-later'
 */
export async function excludeEntry(world: World, tx: Tx, entry: Entry, work: ExclusionWork): Promise<Entry> {
  refuseExcluded(entry)
  const finding = openFinding(entry, work.finding)
  const { at, by, hearing } = work
  const leave = await mayExclude(world, tx)
  if (sameHand(finding, { ...leave, by }))
    throw new ExpectedError('finding-own', { entry: entry.number, finding: String(finding.number) })
  if (at < finding.at)
    throw new ExpectedError('exclusion-before-finding', { entry: entry.number, at, after: finding.at })
  refuseBeforeChange(entry, at)
  refuseUnheard(entry, finding, hearing, at)
  // What was recorded since the finding may show that changes were initiated in time: an application entered later (829-2024/35).
  if (finding.ground === 'not-renewed' && (await transitionStateOf(world, tx, entry, finding.on)) !== 'lost')
    throw new ExpectedError('finding-contradicted', {
      entry: entry.number,
      ground: finding.ground,
      citation: '829-2024/36',
    })
  const number = await takeOutgoing(tx, at)
  const on = dateOf(at)
  const decided: NewEntryAct<'excluded'> = {
    kind: 'excluded',
    at,
    by,
    data: {
      case: null,
      decision: number,
      reason: reasonKk(finding),
      on,
      basis: basisOfGround(finding.ground),
      finding: finding.number,
      ...(hearing === null ? {} : { hearing }),
    },
  }
  const { office } = letterheadOf(world)
  const complaintRights = await exclusionRightsKk()
  const said = { office, signer: work.signer, finding, hearing, complaintRights }
  const wanted = (paper: string): ExclusionWanted => ({ ...said, paper: { number: paper, date: on } })
  // The decision stays with the office, the notification leaves: each has its own place in the journal of outgoing papers.
  const noticeNumber = await takeOutgoing(tx, at)
  const papers: NewEntryAct[] = [
    await drawEntryPaper(world, entry, {
      form: 'paper.exclusion',
      number,
      at,
      data: exclusionData(entry, wanted(number)),
    }),
    await drawEntryPaper(world, entry, {
      form: '829.8',
      number: noticeNumber,
      at,
      data: exclusionNotice(entry, wanted(noticeNumber)),
    }),
  ]
  const recorded = { register: entry.register, number: entry.number, before: entry }
  return recordEntryActs(world, tx, recorded, [decided, ...papers], leave)
}

/** Excluding is deciding: whoever may decide applications to the registry may. @throws as `mayDo` */
async function mayExclude(world: World, tx: Tx): Promise<Leave> {
  const edition = newestEdition(await lawOf('trusted-registry'))
  const step = edition.route.find((each) => each.by === 'decide')
  if (step === undefined) throw new Error('the route of the trusted registry decides nothing')
  return mayDo(world, tx, askedOfStep(rulesOf(edition), step), step.action)
}

/** An act against somebody is not adopted before they were heard, or it is said why not. */
function refuseUnheard(entry: Entry, finding: EntryFinding, hearing: Hearing | null, at: Moment): void {
  if (hearing === null) throw new ExpectedError('hearing-unsaid', { entry: entry.number })
  const { heardOn } = hearing
  if (heardOn === null || (heardOn >= finding.on && heardOn <= dateOf(at))) return
  throw new ExpectedError('hearing-misdated', {
    entry: entry.number,
    day: heardOn,
    from: finding.on,
    until: dateOf(at),
  })
}
