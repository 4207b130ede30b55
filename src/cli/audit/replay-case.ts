import { dateOf } from '../../calendar/civil-date.js'
import { acceptanceOf } from '../../calendar/receipt.js'
import type { Act, Acts } from '../../case/act.js'
import type { Case } from '../../case/case.js'
import { caseDeadlines } from '../../case/dates.js'
import { decide } from '../../case/decide.js'
import { judgeCase } from '../../case/grounds.js'
import { ExpectedError } from '../../expected-error.js'
import { editionOn } from '../../law/choose-edition.js'
import { lawOf } from '../../law/services/index.js'
import type { RecordedAct } from '../../store/act-of-row.js'
import type { Reader } from '../../store/store.js'
import { kk } from '../../words/kk.js'
import { foldActs } from '../casework/record.js'
import { keepGround } from '../say.js'
import type { World } from '../world.js'
import { lookUpBefore } from './as-of.js'
import { wordedBefore } from './worded-before.js'

/** Something that comes out otherwise now than it was recorded. */
export interface Difference {
  readonly what: 'accepted' | 'edition' | 'grounds' | 'decision' | 'serviceDue' | 'complaint'
  readonly recorded: string
  readonly now: string
}

export interface Replayed {
  readonly differences: readonly Difference[]
  /** The grounds rest on a name looked up in the register whose answer was not kept: not judged again. */
  readonly unjudged: boolean
  /** Its personal data were destroyed: the decision is not judged again. */
  readonly destroyed: boolean
}

/**
 * A decided case computed again from its acts, under its own editions, on what the registry said then: the moment of acceptance, the
 * editions that the day chooses, the decision with its grounds, the term of the service, the registration of complaints.
 * @param serviceDue what lists show of its term
 */
export async function replayCase(
  world: World,
  store: Reader,
  acts: readonly RecordedAct[],
  number: string,
  serviceDue: string | null,
): Promise<Replayed> {
  const file = await foldActs(number, acts)
  const at = acts.findIndex((act) => act.kind === 'decided')
  const decided = acts[at]
  const dates = [...(await receipt(world, file, acts)), ...complaints(world, acts), ...term(world, file, serviceDue)]
  // Of a case whose personal data were destroyed the days alone can be computed again.
  if (decided?.kind !== 'decided' || file.destroyed !== null)
    return { differences: dates, unjudged: false, destroyed: file.destroyed !== null }
  const before = await foldActs(number, acts.slice(0, at))
  // Where the decision changed the register, the entry's own act was recorded just before it, in the same transaction.
  const then = acts[at + 1]?.kind === 'entered' ? decided.id - 1 : decided.id
  const lookups = await lookUpBefore(store, before, then)
  if (lookups === undefined) return { differences: dates, unjudged: true, destroyed: false }
  const now = decision(before, decided, judgeCase(before, lookups))
  // What was decided while a paper that was let through was not asked after differs by the reading alone, not by what was found.
  const asRead = now.length > 0 && decision(before, decided, judgeCase(before, lookups, 'not-asked')).length === 0
  return { differences: asRead ? dates : [...dates, ...now], unjudged: false, destroyed: false }
}

async function receipt(world: World, file: Case, acts: readonly Act[]): Promise<readonly Difference[]> {
  const [first] = acts
  if (first?.kind !== 'received') return []
  const { received, channel, accepted, chosen, standard, regulation } = first.data
  const found: Difference[] = []
  const again = acceptanceOf(received, channel, world.calendar()).accepted
  if (again !== accepted) found.push({ what: 'accepted', recorded: accepted, now: again })
  if (chosen.standard !== 'by-day' || chosen.regulation !== 'by-day') return found
  const { edition } = editionOn(await lawOf(file.service), dateOf(accepted), {})
  const now = `${edition.standard ?? '–'} + ${edition.regulation}`
  const recorded = `${standard ?? '–'} + ${regulation}`
  if (now !== recorded) found.push({ what: 'edition', recorded, now })
  return found
}

function complaints(world: World, acts: readonly Act[]): readonly Difference[] {
  return acts.flatMap((act) => {
    if (act.kind !== 'complained') return []
    const now = acceptanceOf(act.data.received, act.data.channel, world.calendar()).accepted
    return now === act.data.registered ? [] : [{ what: 'complaint' as const, recorded: act.data.registered, now }]
  })
}

function term(world: World, file: Case, recorded: string | null): readonly Difference[] {
  const now = caseDeadlines(file, world.calendar()).find((each) => each.id === 'service')?.due ?? null
  return now === recorded ? [] : [{ what: 'serviceDue', recorded: recorded ?? '–', now: now ?? '–' }]
}

/** The same decision asked for again: the grounds that were chosen, the reason that was given. */
function decision(
  file: Case,
  { data, at, by }: Act<'decided'>,
  judgements: ReturnType<typeof judgeCase>,
): readonly Difference[] {
  const { outcome, override, number } = data
  const grounds = outcome === 'refused' ? data.grounds.map((ground) => ground.id) : []
  const said = (kept: Acts['decided']['grounds']): string =>
    kept.map(({ id, citation, found, required }) => `${id} ${citation} ${found} / ${required}`).join('; ') || '–'
  try {
    const again = decide(file, judgements, { outcome, grounds, override, at, by, number }, (each) =>
      keepGround(each, kk),
    )
    const [recorded, now] = [said(data.grounds), said(again.data.grounds)]
    // A ground named by a person was kept as the program had found it, before the person's reason took that place.
    const judged = again.data.grounds.flatMap(({ id }) => judgements.filter((each) => each.id === id))
    const before = said(judged.map((each) => keepGround(wordedBefore(each), kk)))
    return recorded === now || recorded === before ? [] : [{ what: 'grounds', recorded, now }]
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    return [{ what: 'decision', recorded: `${outcome}: ${said(data.grounds)}`, now: error.id }]
  }
}
