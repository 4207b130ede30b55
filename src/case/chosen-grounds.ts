import { ExpectedError } from '../expected-error.js'
import type { Text } from '../text.js'
import { groundsOf, type Judgement } from './grounds.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    'ground-unknown': { readonly text: string; readonly known: readonly string[] }
    'ground-not-found': { readonly text: string; readonly found: readonly string[] }
    /** Several criteria stand under one clause and none of them failed: which one is meant must be said. */
    'ground-unclear': {
      readonly text: string
      readonly grounds: readonly { readonly id: string; readonly title: Text }[]
    }
  }
}

/** Clauses of grounds, each once: one clause may hold several criteria. */
export function clausesOf(judgements: readonly Judgement[]): readonly string[] {
  return [...new Set(judgements.map((each) => each.citation))]
}

/**
 * The grounds named by id or clause, each once. A clause means every criterion of it that failed: none of them is left out of the refusal
 * (829-2024/annex2/10). A ground that the data do not show is taken only with a reason, which is then what was found; one that the
 * edition does not know, never.
 * @throws 'ground-unknown', 'ground-not-found', 'ground-unclear'
 */
export function chosenGrounds(
  texts: readonly string[],
  judgements: readonly Judgement[],
  override: string | null,
): readonly Judgement[] {
  const chosen = texts.flatMap((text) => named(text, judgements, override))
  return [...new Map(chosen.map((each) => [each.id, each])).values()]
}

/** What an id or a clause means: of the criteria that bear it those that failed, or else all. */
export function meantBy(text: string, judgements: readonly Judgement[]): readonly Judgement[] {
  const known = judgements.filter((each) => each.id === text || each.citation === text)
  const against = groundsOf(known)
  return against.length > 0 ? against : known
}

function named(text: string, judgements: readonly Judgement[], override: string | null): readonly Judgement[] {
  const meant = meantBy(text, judgements)
  const [first, second] = meant
  if (first === undefined) throw new ExpectedError('ground-unknown', { text, known: clausesOf(judgements) })
  if (first.met === false) return meant
  if (!override) throw new ExpectedError('ground-not-found', { text, found: clausesOf(groundsOf(judgements)) })
  if (second === undefined) return [foundByReason(first, override)]
  throw new ExpectedError('ground-unclear', {
    text,
    grounds: meant.map(({ id, titles }) => ({ id, title: title(titles) })),
  })
}

/**
 * What the program did not find somebody did: the reason is what was found, for a reasoned refusal states its facts (829-2024/21,
 * annex 6). What is required stands beside it where the program could judge; of what only a person judges the title says all.
 */
function foundByReason(judgement: Judgement, reason: string): Judgement {
  const required = judgement.met === null ? { say: 'words' as const, text: '' } : judgement.required
  return { ...judgement, met: false, found: { say: 'words', text: reason }, required }
}

function title([first = { kk: '', ru: '', en: '' }]: readonly Text[]): Text {
  return first
}
