import { dateOf, type Moment } from '../../calendar/civil-date.js'
import type { NewAct, OnBehalf } from '../../case/act.js'
import { type Case, caseAfter } from '../../case/case.js'
import { decide, refuseUndecidable } from '../../case/decide.js'
import { judgeCase } from '../../case/grounds.js'
import { ExpectedError } from '../../expected-error.js'
import { holds } from '../../law/holds.js'
import type { Procedure, RegisterId } from '../../law/service.js'
import type { Entry, NewEntryAct } from '../../register/entry.js'
import { amendedEntry, entryOfAnswers } from '../../register/entry-of-answers.js'
import { refuseBeforeChange } from '../../register/last-change.js'
import type { Reader, Tx } from '../../store/store.js'
import type { JsonObject } from '../../text.js'
import { kk } from '../../words/kk.js'
import { mayDecide } from '../people/may-do.js'
import { keepGround } from '../say.js'
import type { World } from '../world.js'
import { entryNamedBy } from './entry-named.js'
import { entryOfCase, entryView, loadEntry } from './entry-view.js'
import { lookUp } from './lookups.js'
import { takeEntryNumber, takeOutgoing } from './numbers.js'
import { drawPaper } from './papers.js'
import { caseInHand, recordActs } from './record.js'
import { recordEntryActs } from './record-entry.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    /** That the entry to be changed or excluded is out of the register already is no ground that a reason could override. */
    'decision-entry-excluded': {
      readonly case: string
      readonly register: RegisterId
      readonly entry: string
      readonly day: string
      /** The decision that excluded it, and who took it. */
      readonly decision: string
      readonly by: string
    }
  }
}

export interface DecisionWork {
  readonly case: string
  readonly version: number
  readonly outcome: 'granted' | 'refused'
  readonly grounds: readonly string[]
  readonly override: string | null
  readonly at: Moment
  readonly by: string
}

/**
 * Decides a case in one transaction: the decision with its grounds frozen, the entry of the registry (829-2024/25), the result
 * paper with its number, the obligations of /8. All of it or nothing.
 * @throws what `decide` throws; 'decision-entry-excluded'; 'entry-changed-later'; 'store-case-changed'; 'form-value-missing'
 */
export async function makeDecision(world: World, work: DecisionWork): Promise<Case> {
  const store = await world.store()
  return store.write(async (tx) => {
    const file = await caseInHand(world, tx, work)
    const leave = await mayDecide(world, tx, file)
    await refuseEntryAsItStands(tx, file, work)
    const judgements = judgeCase(file, await lookUp(tx, file))
    const number = await takeOutgoing(tx, work.at)
    const decided = decide(file, judgements, { ...work, number }, (judgement) => keepGround(judgement, kk))
    const entry = work.outcome === 'granted' ? await enter(world, tx, file, { ...work, ...leave }, number) : undefined
    const acts: NewAct[] = [decided, ...(entry === undefined ? [] : [entry.act])]
    const after = caseAfter(file, acts)
    const { granted, refused } = file.procedure.result
    const paper = await drawPaper(world, after, {
      form: work.outcome === 'granted' ? granted : refused,
      number,
      at: work.at,
      by: work.by,
      entry: entry?.view ?? (await entryOfCase(tx, file)),
    })
    return recordActs(world, tx, { ...file, version: work.version }, [...acts, paper], leave)
  })
}

/**
 * An entry that is out of the register is neither changed nor excluded again, nor one changed before its last change, whatever reason is
 * given: told before the grounds, which propose to give one.
 * @throws what `refuseUndecidable` throws; 'decision-entry-excluded', 'entry-changed-later'
 */
export async function refuseEntryAsItStands(
  read: Reader,
  file: Case,
  { outcome, at }: Pick<DecisionWork, 'outcome' | 'at'>,
): Promise<void> {
  if (outcome === 'refused') return
  const entry = await entryToChange(read, file)
  if (entry === undefined) return
  refuseUndecidable(file, at)
  if (entry.endedOn === null) return refuseBeforeChange(entry, at, file.case)
  const { register } = entry
  const by = entry.acts.findLast(({ kind }) => kind === 'excluded')?.by ?? ''
  const { number, endedOn: day, decision } = entry
  throw new ExpectedError('decision-entry-excluded', { case: file.case, register, entry: number, day, decision, by })
}

interface Entered {
  readonly act: NewAct<'entered'>
  readonly view: ReturnType<typeof entryView>
}

/** The entry that granting would change or exclude; undefined where it would do neither, or none has that number. */
export async function entryToChange(read: Reader, file: Case): Promise<Entry | undefined> {
  const { register } = file.edition
  const effect = effectOf(file)
  if (register === null || effect === 'none' || effect === 'add-entry') return undefined
  return loadEntry(read, register, entryNamedBy(file) ?? '')
}

/** What the decision does to the register; nothing where the procedure has no effect on one. */
async function enter(
  world: World,
  tx: Tx,
  file: Case,
  work: DecisionWork & OnBehalf,
  decision: string,
): Promise<Entered | undefined> {
  const { register } = file.edition
  const effect = effectOf(file)
  if (effect === 'none' || register === null) return undefined
  const record = {
    case: file.case,
    decision,
    on: dateOf(work.at),
    ...(work.for === undefined ? {} : { for: work.for }),
  }
  const act = { at: work.at, by: work.by }
  const { subject, documents } = file.procedure
  if (effect === 'add-entry') {
    const number = await takeEntryNumber(tx, register)
    const data = { ...record, data: entryOfAnswers(file.answers, subject) }
    return enterInto(world, tx, register, number, undefined, { kind: 'added', ...act, data })
  }
  const before = await entryNamed(tx, file, register)
  const reason = textOf(file.answers.reason)
  if (effect === 'exclude-entry')
    return enterInto(world, tx, register, before.number, before, {
      kind: 'excluded',
      ...act,
      data: { ...record, reason },
    })
  const data = { ...record, data: amendedEntry(before.data, file.answers, subject, documents), reason }
  return enterInto(world, tx, register, before.number, before, { kind: 'amended', ...act, data })
}

/** An update of what is registered already amends its entry instead of adding one. */
export function effectOf(file: Case): Procedure['effect'] {
  const { effect, amends } = file.procedure
  return effect === 'add-entry' && amends !== undefined && holds(amends.when, file.answers) ? 'amend-entry' : effect
}

async function enterInto(
  world: World,
  tx: Tx,
  register: RegisterId,
  number: string,
  before: Entry | undefined,
  act: NewEntryAct<'added' | 'amended' | 'excluded'>,
): Promise<Entered> {
  const entry = await recordEntryActs(world, tx, { register, number, before }, [act])
  const effect = ({ added: 'added', amended: 'amended', excluded: 'excluded' } as const)[act.kind]
  return {
    act: { kind: 'entered', at: act.at, by: act.by, data: { register, entry: number, effect } },
    view: entryView(entry),
  }
}

async function entryNamed(tx: Tx, file: Case, register: RegisterId): Promise<Entry> {
  const number = entryNamedBy(file) ?? ''
  const entry = await loadEntry(tx, register, number)
  // An overriding decision cannot change what is not there: the ground says so, and no reason mends it.
  if (entry === undefined) throw new ExpectedError('entry-unknown', { register, text: number })
  return entry
}

function textOf(value: JsonObject[string] | undefined): string {
  return value === undefined || value === null ? '' : String(value)
}
