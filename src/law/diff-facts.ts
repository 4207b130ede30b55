import type { Duration } from '../calendar/term.js'
import type { Text } from '../text.js'
import type { Described, DiffPart } from './diff.js'
import type { Frame, Step, Term } from './service.js'

/** One fact of a thing: a name in three languages, a length of time, a figure or an id, several of them, or nothing. */
export type Fact =
  | { readonly text: Text }
  | { readonly duration: Duration }
  | { readonly value: string | number | boolean }
  | { readonly values: readonly string[] }
  | null

export type Facts = Readonly<Record<DiffPart, ReadonlyMap<string, Described>>>

/** Everything of a route and of a frame that can differ between two editions, by part and id. */
export function factsOf(route: readonly Step[], frame: Frame | undefined): Facts {
  return {
    role: new Map(
      route.map(({ role, source }): [string, Described] => [
        role.id,
        { title: role.title, citation: source, facts: { of: { value: role.of ?? 'provider' } } },
      ]),
    ),
    step: new Map(steps(route)),
    term: new Map(frame?.terms.map(ofTerm)),
    limit: new Map(
      frame?.limits.map((limit): [string, Described] => [
        limit.id,
        { title: limit.title, citation: limit.source, facts: { length: lengthOf(limit) } },
      ]),
    ),
    fee: new Map(frame === undefined ? [] : fee(frame)),
    procedure: new Map(
      frame?.procedures.map((each): [string, Described] => [
        each.id,
        {
          title: each.title,
          citation: each.source,
          facts: {
            application: each.application === null ? null : { value: each.application },
            forms: { values: (each.forms ?? []).map((form) => form.form) },
            granted: { value: each.result.granted },
            refused: { value: each.result.refused },
            effect: { value: each.effect },
          },
        },
      ]),
    ),
    document: new Map(frame?.procedures.flatMap((each) => each.documents.map((rule) => ofDocument(each.id, rule)))),
    criterion: new Map(
      frame?.procedures.flatMap((each) =>
        each.criteria.map((criterion): [string, Described] => [
          `${each.id}:${criterion.id}`,
          {
            title: criterion.title,
            citation: criterion.source,
            facts: { judged: { value: JSON.stringify(criterion.test) }, when: condition(criterion.when) },
          },
        ]),
      ),
    ),
  }
}

/** The act's own steps bear their numbers; what the tool records between two of them bears none. */
function steps(route: readonly Step[]): readonly [string, Described][] {
  let number = 0
  return route.map((step) => {
    if (!step.within) number += 1
    const { onlyAfter } = step
    return [
      step.id,
      {
        title: step.action,
        citation: step.source,
        facts: {
          number: step.within ? null : { value: number },
          role: { text: step.role.title },
          length: termFact(step),
          bounded: step.boundedBy === undefined ? null : { value: step.boundedBy },
          outcomes: { values: step.outcomes.map((each) => each.id) },
          papers: { values: step.outcomes.flatMap((each) => each.papers ?? []) },
          branch: onlyAfter === undefined ? null : { values: [onlyAfter.step, ...onlyAfter.outcomes] },
          optional: { value: step.optional !== undefined },
        },
      },
    ]
  })
}

function termFact({ term }: Step): Fact {
  if (term === null) return null
  return typeof term === 'string' ? { value: term } : lengthOf(term)
}

function ofTerm(term: Term): [string, Described] {
  return [
    term.id,
    {
      title: term.title,
      citation: term.source,
      facts: { length: lengthOf(term), from: { value: term.from }, direction: { value: term.direction } },
    },
  ]
}

function ofDocument(procedure: string, rule: Frame['procedures'][number]['documents'][number]): [string, Described] {
  return [
    `${procedure}:${rule.id}`,
    {
      title: rule.title,
      citation: rule.source,
      facts: {
        when: condition(rule.when),
        optional: { value: rule.optional === true },
        choice: rule.choice === undefined ? null : { value: rule.choice },
        form: rule.form === undefined ? null : { value: rule.form },
        particulars: { values: rule.particulars.map((field) => field.id) },
      },
    },
  ]
}

function fee(frame: Frame): readonly [string, Described][] {
  if (frame.fee === null) return []
  const { tenge, per, source } = frame.fee
  return [['fee', { title: per, citation: source, facts: { tenge: { value: tenge } } }]]
}

function lengthOf({ amount, unit }: Duration): Fact {
  return { duration: { amount, unit } }
}

function condition(when: object | undefined): Fact {
  return when === undefined ? null : { value: JSON.stringify(when) }
}
