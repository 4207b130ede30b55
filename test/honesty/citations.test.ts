// Why: a date or a refusal that cannot name its clause is worth nothing, and a citation of an act that the tool does not
// carry cannot be followed. The law must also stay plain data: what survives JSON can be printed, compared, moved.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ACTS } from '../../src/law/acts/index.js'
import type { Citation } from '../../src/law/citation.js'
import { splitCitation } from '../../src/law/citation.js'
import { SERVICE_IDS } from '../../src/law/service.js'
import { EDITIONS } from '../../src/law/services/index.js'
import { namesAnnex } from '../form/annexes.js'
import { filesBelow } from '../run-support/project.js'
import { stringsIn } from '../run-support/source-code.js'
import { leavesOf } from '../run-support/walk.js'

/** `24`, `10.4`, `annex4`, `annex2/10.4`, `2/5.11`. */
const PLACE = /^(?:annex\d+|(?:(?:annex)?\d+\/)?\d+(?:\.\d+)*)$/
const CITING = /(?:^|\.)(?:source|under|citation)$/

const carried = ACTS.filter((act) => act.carried).map((act) => act.id as string)
const editions = Object.values(EDITIONS).flat()

/** What is wrong with a citation, or null. */
function fault(text: string): string | null {
  const { act, place } = splitCitation(text as Citation)
  if (!carried.includes(act)) return `«${text}» cites an act that is not carried`
  return PLACE.test(place) ? null : `«${text}» names no clause`
}

const Citations = suite('citations')

Citations('there is law to cite', () => assert.ok(editions.length > 0 && carried.length > 0))

for (const edition of editions) {
  const name = `${edition.service} ${edition.standard}`

  Citations(`${name}: each source is <act>/<clause> of an act that is carried`, () => {
    const cited = leavesOf(edition).filter(({ path, value }) => CITING.test(path) && typeof value === 'string')
    assert.ok(cited.length > 50, `only ${cited.length} citations in the whole edition`)
    const wrong = cited.flatMap(({ path, value }) => {
      const found = fault(String(value))
      return found === null ? [] : [`${path}: ${found}`]
    })
    assert.equal(wrong, [])
  })

  Citations(`${name}: survives a JSON round trip`, () => {
    assert.equal(JSON.parse(JSON.stringify(edition)), edition)
    const odd = leavesOf(edition).filter(
      ({ value }) => value !== null && !['string', 'number', 'boolean'].includes(typeof value),
    )
    assert.equal(odd, [])
  })

  Citations(`${name}: each term that a step or an obligation names stands among its terms`, () => {
    const terms = new Set(edition.terms.map((term) => term.id))
    const named = [...edition.route.map((step) => step.term), ...edition.obligations.map((obligation) => obligation.id)]
    assert.equal(
      named.filter((id) => id !== null && !terms.has(id)),
      [],
    )
  })

  Citations(`${name}: ids are not used twice`, () => {
    for (const list of [edition.procedures, edition.terms, edition.route, edition.obligations] as const) {
      const ids = list.map((one) => one.id)
      assert.equal(ids, [...new Set(ids)])
    }
    for (const procedure of edition.procedures) {
      for (const list of [procedure.documents, procedure.criteria] as const) {
        const ids = list.map((one) => one.id)
        assert.equal(ids, [...new Set(ids)], procedure.id)
      }
    }
  })
}

Citations('the editions of a service stand oldest first and one ends before the next begins', () => {
  for (const id of SERVICE_IDS) {
    const history = EDITIONS[id] ?? []
    for (const [at, edition] of history.entries()) {
      assert.is(edition.service, id)
      assert.ok(edition.ceased === null || edition.ceased > edition.inForceFrom, edition.standard)
      const next = history[at + 1]
      if (next !== undefined) assert.ok(edition.ceased !== null && edition.ceased <= next.inForceFrom, next.standard)
    }
  }
})

Citations('each citation written anywhere in the program is well formed', () => {
  const cited = filesBelow('src').flatMap(({ path, text }) =>
    stringsIn(text)
      .filter((literal) => /^\d+-\d{4}\/./.test(literal.text))
      .map((literal) => ({ at: `${path}:${literal.line}`, text: literal.text })),
  )
  assert.ok(cited.length > 100, `only ${cited.length} citations found`)
  const wrong = cited.flatMap(({ at, text }) => {
    // A form may come before its act: then it cites its own annex and nothing else of the act.
    if (at.startsWith('src/form/') && namesAnnex(text)) return []
    const found = fault(text)
    return found === null ? [] : [`${at}: ${found}`]
  })
  assert.equal(wrong, [])
})

Citations.run()
