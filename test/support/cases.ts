import type { Moment } from '../../src/calendar/civil-date.js'
import { moment } from '../../src/calendar/civil-date.js'
import type { Act, NewAct } from '../../src/case/act.js'
import { type Case, foldCase } from '../../src/case/case.js'
import { groundsOf, type Judgement, judgeCase } from '../../src/case/grounds.js'
import type { Lookups } from '../../src/case/judge.js'
import type { ProcedureId } from '../../src/law/service.js'
import { lawOf } from '../../src/law/services/index.js'
import type { JsonObject } from '../../src/text.js'

export const NUMBER = 'TR-2025-000001'

/** The law that these cases are under. */
export const TRUSTED = await lawOf('trusted-registry')

/** Nothing of what the answers name stands in the registry. */
export const NOTHING_FOUND: Lookups = { platform: null, platformNear: null, entry: null }

/** Acts numbered as the journal numbers them. */
export function numbered(acts: readonly NewAct[]): readonly Act[] {
  return acts.map((act, at) => ({ ...act, seq: at + 1 }) as Act)
}

export interface Filed {
  readonly procedure?: ProcedureId
  readonly received?: string
  readonly accepted?: string
}

export function receivedAct(answers: JsonObject, filed: Filed = {}): NewAct<'received'> {
  const received = moment(filed.received ?? '2025-03-14T16:40')
  const accepted = moment(filed.accepted ?? filed.received ?? '2025-03-14T16:40')
  return {
    kind: 'received',
    at: accepted,
    by: 'clerk',
    data: {
      service: 'trusted-registry',
      procedure: filed.procedure ?? 'include',
      standard: '829-2024',
      regulation: '829-2024',
      chosen: { standard: 'by-day', regulation: 'by-day' },
      editionReason: null,
      channel: 'portal',
      received,
      accepted,
      number: '2025-000001',
      answers,
      externalNumber: null,
    },
  }
}

/** A step of the route, done. */
export function done(
  step: string,
  at: string,
  more: Partial<{ outcome: string; by: string; answers: JsonObject; override: string }> = {},
): NewAct<'step'> {
  const { outcome = 'done', by = 'executor', answers = {}, override = null } = more
  return { kind: 'step', at: moment(at), by, data: { step, outcome, answers, override } }
}

/** What is done up to the Commission's word, each on its own day. */
export const upToRecommendation: readonly NewAct[] = [
  done('register', '2025-03-17T10:00', { by: 'clerk' }),
  done('completeness', '2025-03-18T10:00', { outcome: 'complete' }),
  done('refer', '2025-03-18T11:00'),
  done('recommend', '2025-03-20T15:00', {
    outcome: 'positive',
    answers: { protocolNumber: '7', protocolDate: '2025-03-20' },
  }),
]

export function decided(outcome: 'granted' | 'refused', at: string, by = 'executor'): NewAct<'decided'> {
  return {
    kind: 'decided',
    at: moment(at),
    by,
    data: { outcome, grounds: [], override: null, number: '2025-000005', answers: {} },
  }
}

/** A case just taken in, and whatever was done in it. */
export function caseOf(answers: JsonObject, filed: Filed = {}, then: readonly NewAct[] = []): Case {
  return foldCase(NUMBER, numbered([receivedAct(answers, filed), ...then]), TRUSTED)
}

export function judged(answers: JsonObject, filed: Filed = {}, lookups: Lookups = NOTHING_FOUND): readonly Judgement[] {
  return judgeCase(caseOf(answers, filed), lookups)
}

/** The clauses that stand against granting, in order: what a refusal would rest on. */
export function against(answers: JsonObject, filed: Filed = {}, lookups: Lookups = NOTHING_FOUND): readonly string[] {
  return groundsOf(judged(answers, filed, lookups)).map((ground) => ground.citation)
}

/** One judgement by its id. */
export function judgement(
  id: string,
  answers: JsonObject,
  filed: Filed = {},
  lookups: Lookups = NOTHING_FOUND,
): Judgement {
  const found = judged(answers, filed, lookups).find((each) => each.id === id)
  if (found === undefined) throw new Error(`${id} was not judged`)
  return found
}

export type { Moment }
