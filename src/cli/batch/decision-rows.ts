import type { Moment } from '../../calendar/civil-date.js'
import { type Case, type Decision, decisionStep } from '../../case/case.js'
import { refuseUndecidable } from '../../case/decide.js'
import { ExpectedError } from '../../expected-error.js'
import { decisionNamed } from '../../form/import/batch-columns.js'
import { entryToChange, makeDecision } from '../casework/make-decision.js'
import { writtenOverride } from '../casework/written-text.js'
import type { World } from '../world.js'
import { type Asked, isWhen, whenAsked } from './asked.js'
import type { CaseWork } from './doer.js'

/** What holds for every row that does not say otherwise. */
export interface DecisionDefaults {
  readonly outcome: 'granted' | 'refused' | undefined
  readonly grounds: readonly string[]
  readonly at: string | undefined
  readonly override: string | undefined
}

/** Decisions of a sitting, each through `makeDecision`: grounds found and judged anew for every case, as at the single command. */
export function decisionRows(world: World, defaults: DecisionDefaults): CaseWork {
  const full = (asked: Asked) => ({
    outcome: agreeing(asked, outcomeOf(asked, defaults)),
    grounds: asked.grounds.length > 0 ? asked.grounds : defaults.grounds,
    at: asked.at ?? defaults.at,
    override: asked.override ?? defaults.override,
  })
  return {
    already: (file, row) => {
      const { decision } = file
      const asked = full(row)
      if (decision === null || !isSame(decision, asked)) return null
      const { outcome, at } = decision
      return { case: file.case, step: decisionStep(file)?.id ?? 'decide', outcome, at }
    },
    work: async (within, file, row) => {
      const asked = full(row)
      const at = whenAsked(within, file, asked.at, await entryChanged(within, file, asked.outcome))
      // Said before what the row lacks: a case that cannot be decided needs no reason and no ground.
      refuseUndecidable(file, at)
      return makeDecision(within, {
        case: file.case,
        version: file.version,
        outcome: asked.outcome,
        grounds: asked.outcome === 'refused' ? asked.grounds : [],
        override: writtenOverride(world, asked.override),
        at,
        by: within.by,
      })
    },
    told: (_before, after) => {
      const { decision } = after
      return {
        case: after.case,
        step: decisionStep(after)?.id ?? 'decide',
        outcome: decision?.outcome ?? '',
        at: decision?.at ?? '',
        status: after.status,
        more: {
          number: decision?.number ?? null,
          grounds: decision?.grounds.map(({ citation }) => citation) ?? [],
          entry: after.entry?.entry ?? null,
          override: decision?.override ?? null,
        },
      }
    },
  }
}

/** When the entry that the decision changes was changed last; undefined where it changes none, or no hour of that is known. */
async function entryChanged(world: World, file: Case, outcome: 'granted' | 'refused'): Promise<Moment | undefined> {
  const entry = outcome === 'refused' ? undefined : await entryToChange(await world.store(), file)
  return entry?.acts.findLast(({ kind }) => kind === 'added' || kind === 'amended')?.at
}

/** @throws 'batch-outcome-unclear' where neither the row nor the command line says what is decided, or a word that is not known */
function outcomeOf(asked: Asked, defaults: DecisionDefaults): 'granted' | 'refused' {
  const outcome = asked.outcome === undefined ? defaults.outcome : decisionNamed(asked.outcome)
  if (outcome === undefined || outcome === null)
    throw new ExpectedError('batch-outcome-unclear', { case: asked.case, text: asked.outcome?.slice(0, 40) ?? null })
  return outcome
}

/** Grounds of refusal beside a grant: one of the two was meant for another row. @throws 'batch-grant-with-grounds' */
function agreeing({ case: number, grounds }: Asked, outcome: 'granted' | 'refused'): 'granted' | 'refused' {
  if (outcome === 'refused' || grounds.length === 0) return outcome
  throw new ExpectedError('batch-grant-with-grounds', { case: number, grounds: grounds.slice(0, 10) })
}

/** The case was decided so: the same outcome, on the grounds that the row names (none names all that were found), at its time. */
function isSame(
  decision: Decision,
  asked: { readonly outcome: string; readonly grounds: readonly string[]; readonly at: string | undefined },
): boolean {
  if (decision.outcome !== asked.outcome || !isWhen(asked.at, decision.at)) return false
  if (asked.outcome === 'granted' || asked.grounds.length === 0) return true
  const named = asked.grounds.map((text) =>
    decision.grounds.filter(({ id, citation }) => id === text || citation === text),
  )
  return named.every((grounds) => grounds.length > 0) && new Set(named.flat()).size === decision.grounds.length
}
