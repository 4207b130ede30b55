// Why: a date or a refusal that cannot name its clause is worth nothing, and a citation of an act that the tool does not
// carry cannot be followed. The law must also stay plain data: what survives JSON can be printed, compared, moved.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { FORMS } from '../../src/form/catalogue.js'
import { ACTS } from '../../src/law/acts/index.js'
import type { Citation } from '../../src/law/citation.js'
import { splitCitation } from '../../src/law/citation.js'
import { clauseActs, clausesOf } from '../../src/law/clause.js'
import { editionName, editionsCarried } from '../../src/law/edition.js'
import type { Provision } from '../../src/law/service.js'
import { SERVICE_IDS } from '../../src/law/service.js'
import { allLaw } from '../../src/law/services/index.js'
import { filesBelow } from '../run-support/project.js'
import { stringsIn } from '../run-support/source-code.js'
import { leavesOf } from '../run-support/walk.js'

/** `source`, `under`, `checked`, `contents`, `court`: whatever a rule names its clause by. */
const CITING = /(?:^|\.)(?:source|under|citation|checked|contents|court)$/

const laws = await allLaw()
const carried = ACTS.filter((act) => act.carried).map((act) => act.id)
const EDITION_IDS = new Set<string>(
  laws.flatMap((law) => [...law.standards, ...law.regulations].map((each) => each.id)),
)
const places = new Set(
  (
    await Promise.all(clauseActs().map(async (act) => (await clausesOf(act)).map((clause) => `${act}/${clause.place}`)))
  ).flat(),
)

/** What is wrong with a citation, or null. */
function fault(text: string): string | null {
  const { act } = splitCitation(text as Citation)
  if (!carried.includes(act)) return `«${text}» cites an act that is not carried`
  return places.has(text) ? null : `«${text}» names no clause`
}

/** The source of a stricter reading beside a term is a code in words; every other leaf of these names is a citation. */
function citationsIn(value: unknown): readonly { readonly path: string; readonly value: string }[] {
  return leavesOf(value).flatMap(({ path, value: text }) =>
    CITING.test(path) && typeof text === 'string' && !/beside\.source/.test(path) ? [{ path, value: text }] : [],
  )
}

const faults = (value: unknown): readonly string[] =>
  citationsIn(value).flatMap(({ path, value: text }) => {
    const found = fault(text)
    return found === null ? [] : [`${path}: ${found}`]
  })

const Citations = suite('citations')

Citations('there is law to cite: six services, five acts', () => {
  assert.equal(
    laws.map((law) => law.service),
    SERVICE_IDS,
  )
  assert.equal([...carried].sort(), ['209-2014', '476-2015', '676-2014', '757-2012', '829-2024'])
  assert.ok(places.size > 700, `only ${places.size} clauses`)
})

for (const { law, edition } of laws.flatMap((each) =>
  editionsCarried(each).map((edition) => ({ law: each, edition })),
)) {
  const name = `${edition.service} ${editionName(edition)}`

  Citations(`${name}: each rule cites a clause that there is, of an act that is carried`, () => {
    assert.ok(citationsIn(edition).length > 50, `only ${citationsIn(edition).length} citations in the whole edition`)
    assert.equal(faults(edition), [])
  })

  // Not of the edition alone: one standard served two routes, and carries what each of them asks or judges by, on its own condition.
  Citations(`${name}: what it rests on are acts of its service, and no other`, () => {
    const own = [...law.standards, ...law.regulations].map((each) => each.act as string)
    const strange = citationsIn({ ...edition, provisions: [] }).filter(
      ({ value }) => !own.includes(splitCitation(value as Citation).act),
    )
    assert.equal(strange, [])
  })

  Citations(`${name}: each term that a step, a bound or an obligation names stands among its terms`, () => {
    const terms = new Set<string>(edition.terms.map((term) => term.id))
    const named = [
      ...edition.route.flatMap((step) => (typeof step.term === 'string' ? [step.term] : [])),
      ...edition.route.flatMap((step) => step.boundedBy ?? []),
      ...edition.terms.flatMap(({ from }) => (from.startsWith('term:') ? [from.slice(5)] : [])),
      ...edition.obligations.map((obligation) => obligation.id),
    ]
    assert.equal(
      named.filter((id) => !terms.has(id)),
      [],
    )
  })

  Citations(`${name}: each step that a step or a term names stands in its route, with the outcomes named`, () => {
    const steps = new Map(edition.route.map((step) => [step.id, step.outcomes.map((outcome) => outcome.id)]))
    const named = edition.route.flatMap((step) => [
      ...(step.optional === undefined ? [] : [step.optional.after, step.optional.until ?? step.optional.after]),
      ...(step.extends === undefined ? [] : [step.extends.step]),
      ...(step.notSameAs === undefined ? [] : [step.notSameAs]),
      ...(step.onlyAfter === undefined ? [] : [step.onlyAfter.step]),
      ...(typeof step.term === 'object' && step.term !== null ? (step.term.from ?? []) : []),
    ])
    const started = edition.terms.flatMap(({ from }) => (from.startsWith('step:') ? [from.slice(5)] : []))
    assert.equal(
      [...named, ...started].filter((id) => !steps.has(id)),
      [],
    )
    for (const { id, onlyAfter } of edition.route) {
      for (const outcome of onlyAfter?.outcomes ?? [])
        assert.ok(steps.get(onlyAfter?.step ?? '')?.includes(outcome), `${id}: ${onlyAfter?.step} has no ${outcome}`)
    }
  })

  Citations(`${name}: each form that it names there is; ids are not used twice`, () => {
    const forms = new Set(FORMS.map((form) => form.id))
    const named = [
      ...edition.route.flatMap((step) => step.outcomes.flatMap((outcome) => outcome.papers ?? [])),
      ...edition.procedures.flatMap((each) => [
        ...(each.application === null ? [] : [each.application]),
        ...(each.forms ?? []).map((filed) => filed.form),
        ...each.documents.flatMap((rule) => rule.form ?? []),
        ...Object.values(each.result),
      ]),
    ]
    assert.equal(
      named.filter((id) => !forms.has(id)),
      [],
    )
    for (const list of [edition.procedures, edition.terms, edition.limits, edition.route, edition.obligations]) {
      const ids = list.map((one) => one.id)
      assert.equal(ids, [...new Set(ids)])
    }
    for (const procedure of edition.procedures) {
      for (const list of [procedure.documents, procedure.criteria, procedure.fields]) {
        const ids = list.map((one) => one.id)
        assert.equal(ids, [...new Set(ids)], procedure.id)
      }
    }
  })
}

for (const law of laws) {
  Citations(`${law.service}: is plain data and survives a JSON round trip`, () => {
    assert.equal(JSON.parse(JSON.stringify(law)), law)
    const odd = leavesOf(law).filter(
      ({ value }) => value !== null && !['string', 'number', 'boolean'].includes(typeof value),
    )
    assert.equal(odd, [])
  })

  Citations(`${law.service}: of each place the editions stand oldest first, one ends before the next begins`, () => {
    for (const history of [law.standards, law.regulations] as readonly (readonly Provision[])[]) {
      for (const [at, provision] of history.entries()) {
        assert.is(provision.service, law.service)
        assert.ok(provision.id === provision.act || provision.id.startsWith(`${provision.act}/`), provision.id)
        assert.ok(provision.ceased === null || provision.ceased > provision.inForceFrom, provision.id)
        const next = history[at + 1]
        if (next !== undefined) assert.ok(provision.ceased !== null && provision.ceased <= next.inForceFrom, next.id)
      }
    }
  })
}

Citations('each form and each of its blanks cites a clause that there is', () => {
  assert.ok(citationsIn(FORMS).length > 300)
  assert.equal(faults(FORMS), [])
})

Citations('each citation written anywhere in the program names a clause that there is', () => {
  const cited = filesBelow('src').flatMap(({ path, text }) =>
    stringsIn(text)
      .filter((literal) => /^\d+-\d{4}\/\S+$/.test(literal.text))
      .map((literal) => ({ at: `${path}:${literal.line}`, text: literal.text })),
  )
  assert.ok(cited.length > 600, `only ${cited.length} citations found`)
  const wrong = cited.flatMap(({ at, text }) => {
    // An edition by name is an act's annex, not a clause.
    if (/^\d+-\d{4}\/\d+$/.test(text) && EDITION_IDS.has(text)) return []
    const found = fault(text)
    return found === null ? [] : [`${at}: ${found}`]
  })
  assert.equal(wrong, [])
})

Citations.run()
