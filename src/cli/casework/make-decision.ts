import { dateOf, type Moment } from '../../calendar/civil-date.js'
import type { NewAct } from '../../case/act.js'
import { type Case, foldCase } from '../../case/case.js'
import { decide } from '../../case/decide.js'
import { judgeCase } from '../../case/grounds.js'
import { ExpectedError } from '../../expected-error.js'
import { type Entry, earliestExpiry, foldEntry, type NewEntryAct } from '../../register/entry.js'
import { amendedEntry, entryOfAnswers } from '../../register/entry-of-answers.js'
import type { Tx } from '../../store/store.js'
import type { JsonObject } from '../../text.js'
import { kk } from '../../words/kk.js'
import { keepGround } from '../say.js'
import type { World } from '../world.js'
import { entryOfCase, entryView, loadEntry } from './entry-view.js'
import { lookUp } from './lookups.js'
import { takeEntryNumber, takeOutgoing } from './numbers.js'
import { drawPaper } from './papers.js'
import { recordActs, recordedAt, withActs } from './record.js'

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
 * @throws what `decide` throws; 'store-case-changed'; 'form-value-missing'
 */
export async function makeDecision(world: World, work: DecisionWork): Promise<Case> {
  const store = await world.store()
  return store.write(async (tx) => {
    const file = foldCase(work.case, await tx.caseActs(work.case))
    const judgements = judgeCase(file, await lookUp(tx, file))
    const number = await takeOutgoing(tx, work.at)
    const decided = decide(file, judgements, { ...work, number }, (judgement) => keepGround(judgement, kk))
    const entry = work.outcome === 'granted' ? await enter(world, tx, file, work, number) : undefined
    const acts: NewAct[] = [decided, ...(entry === undefined ? [] : [entry.act])]
    const after = withActs(file, acts)
    const { granted, refused } = file.procedure.result
    const paper = await drawPaper(world, after, {
      form: work.outcome === 'granted' ? granted : refused,
      number,
      at: work.at,
      by: work.by,
      entry: entry?.view ?? (await entryOfCase(tx, file)),
    })
    return recordActs(world, tx, { ...file, version: work.version }, [...acts, paper])
  })
}

interface Entered {
  readonly act: NewAct<'entered'>
  readonly view: ReturnType<typeof entryView>
}

/** What the decision does to the registry; nothing where the procedure has no effect on one. */
async function enter(
  world: World,
  tx: Tx,
  file: Case,
  work: DecisionWork,
  decision: string,
): Promise<Entered | undefined> {
  switch (file.procedure.effect) {
    case 'add-entry': {
      const number = await takeEntryNumber(tx)
      const data = { case: file.case, decision, on: dateOf(work.at), data: entryOfAnswers(file.answers) }
      return record(world, tx, work, number, undefined, { kind: 'added', at: work.at, by: work.by, data })
    }
    case 'amend-entry': {
      const before = await entryNamed(tx, file)
      const reason = textOf(file.answers.reason)
      const data = {
        case: file.case,
        decision,
        on: dateOf(work.at),
        data: amendedEntry(before.data, file.answers),
        reason,
      }
      return record(world, tx, work, before.number, before, { kind: 'amended', at: work.at, by: work.by, data })
    }
    case 'exclude-entry': {
      const before = await entryNamed(tx, file)
      const data = { case: file.case, decision, on: dateOf(work.at), reason: textOf(file.answers.reason) }
      return record(world, tx, work, before.number, before, { kind: 'excluded', at: work.at, by: work.by, data })
    }
    case 'none':
      return undefined
  }
}

async function record(
  world: World,
  tx: Tx,
  work: DecisionWork,
  number: string,
  before: Entry | undefined,
  act: NewEntryAct,
): Promise<Entered> {
  const version = before?.version ?? 0
  await tx.append(`entry/trusted/${number}`, version, [act], recordedAt(world))
  const entry = foldEntry('trusted', number, [...(before?.acts ?? []), { ...act, seq: version + 1 }])
  if (entry === undefined) throw new Error('an entry that its own act does not make')
  await putEntry(world, tx, entry)
  const effect = ({ added: 'added', amended: 'amended', excluded: 'excluded' } as const)[act.kind]
  return {
    act: { kind: 'entered', at: work.at, by: work.by, data: { register: 'trusted', entry: number, effect } },
    view: entryView(entry),
  }
}

/** What lists and the watch over expiring papers read of an entry. */
async function putEntry(world: World, tx: Tx, entry: Entry): Promise<void> {
  const { holder, product, documents } = entry.data
  await tx.putEntry(
    {
      register: entry.register,
      number: entry.number,
      status: entry.status,
      caseNumber: entry.case,
      holderId: holder.id || null,
      holderName: holder.name,
      objectName: textOf(product.name),
      kind: textOf(product.kind),
      data: entry.data as unknown as JsonObject,
      includedOn: entry.includedOn,
      changedOn: entry.changedOn,
      endedOn: entry.endedOn,
      earliestExpiry: entry.status === 'excluded' ? null : earliestExpiry(documents),
      version: entry.version,
      updatedAt: world.now(),
    },
    documents.map(({ id, number, date, validUntil }) => ({ document: id, number, date, validUntil })),
    [entry.number, holder.name, holder.id, textOf(product.name), ...documents.map((document) => document.number)],
  )
}

async function entryNamed(tx: Tx, file: Case): Promise<Entry> {
  const number = textOf((file.answers.entry as JsonObject | undefined)?.number)
  const entry = await loadEntry(tx, number)
  // An overriding decision cannot change what is not there: the ground says so, and no reason mends it.
  if (entry === undefined) throw new ExpectedError('entry-unknown', { text: number })
  return entry
}

function textOf(value: JsonObject[string] | undefined): string {
  return value === undefined || value === null ? '' : String(value)
}
