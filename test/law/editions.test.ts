import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { addDays, type CivilDate, civilDate, momentAt } from '../../src/calendar/civil-date.js'
import { acceptanceOf } from '../../src/calendar/receipt.js'
import { OPENING } from '../../src/calendar/working-time.js'
import { actOf } from '../../src/law/acts/index.js'
import { deadlinesOf } from '../../src/law/deadlines.js'
import {
  editionInForce,
  editionNamed,
  editionsOf,
  parseServiceId,
  procedureOf,
  restsOnABound,
} from '../../src/law/edition.js'
import { planSteps } from '../../src/law/plan.js'
import { SERVICE_IDS, type ServiceEdition } from '../../src/law/service.js'
import { EDITIONS } from '../../src/law/services/index.js'
import { shipped } from '../calendar/years.js'
import { refused } from '../support/expected.js'

const all = Object.values(EDITIONS).flat()

const Editions = suite('editions of the law')

for (const edition of all) {
  const name = `${edition.service} ${edition.standard}`

  Editions(`${name}: is plain data and survives a JSON round trip`, () => {
    assert.equal(JSON.parse(JSON.stringify(edition)), edition)
  })

  Editions(`${name}: each term, step, document, criterion, obligation and row has a citation of the act`, () => {
    const shape = new RegExp(`^(?:${edition.standard}|${edition.regulation})/(?:annex\\d+/?)?(?:\\d+(?:\\.\\d+)?)?$`)
    const sources = [
      ...edition.passport,
      ...edition.terms,
      ...edition.route,
      ...edition.obligations,
      ...edition.procedures,
      ...edition.procedures.flatMap((procedure) => [...procedure.documents, ...procedure.criteria]),
    ].map((each) => each.source)
    assert.ok(sources.length > 40)
    assert.equal(
      sources.filter((source) => !shape.test(source)),
      [],
    )
  })

  Editions(`${name}: what a step or an obligation counts by is among the terms`, () => {
    const terms = new Set(edition.terms.map((term) => term.id))
    const named = [...edition.route.flatMap((step) => step.term ?? []), ...edition.obligations.map((each) => each.id)]
    assert.equal(
      named.filter((id) => !terms.has(id)),
      [],
    )
  })

  Editions(`${name}: the act is known, carried and in force from the same day`, () => {
    const act = actOf(edition.standard)
    assert.is(act?.carried, true)
    assert.is(act?.inForceFrom, edition.inForceFrom)
    assert.is(act?.inForceFromIsBound, edition.inForceFromIsBound)
    assert.is(act?.ceased, edition.ceased)
    assert.ok(act?.services.includes(edition.service))
  })

  Editions(`${name}: the passport has its rows in order, none missing`, () => {
    assert.equal(
      edition.passport.map((row) => row.row),
      edition.passport.map((_, at) => at + 1),
    )
  })

  for (const day of boundaryDays(edition)) {
    Editions(`${name}: an application accepted on ${day} has every date, for every procedure`, () => {
      assert.is(editionInForce(edition.service, day), edition)
      const { accepted } = acceptanceOf(momentAt(day, OPENING), 'portal', shipped)
      for (const procedure of edition.procedures) {
        assert.is(procedureOf(edition, procedure.id), procedure)
        const deadlines = deadlinesOf(edition, { receipt: momentAt(day, OPENING), acceptance: accepted }, shipped)
        assert.ok(deadlines.length > 0)
        for (const step of planSteps(edition, accepted, deadlines, [])) assert.ok(step.due.slice(0, 10) >= day, step.id)
      }
    })
  }
}

/** The first days, a day within, and the last days of an edition. */
function boundaryDays(edition: ServiceEdition): readonly CivilDate[] {
  const { inForceFrom: from, ceased } = edition
  return [
    from,
    addDays(from, 1),
    addDays(from, 45),
    ...(ceased === null ? [] : [addDays(ceased, -2), addDays(ceased, -1)]),
  ]
}

Editions('trusted-registry on 2025-01-03: no edition is carried, and the act that governed is named', () => {
  const facts = refused('no-edition', () => editionInForce('trusted-registry', civilDate('2025-01-03')))
  assert.is(facts.service, 'trusted-registry')
  assert.is(facts.day, '2025-01-03')
  assert.match(facts.governed?.kk ?? '', /№ 53\/НҚ/)
})

Editions('trusted-registry on 2025-01-04: 829-2024, standard and route in one', () => {
  const edition = editionInForce('trusted-registry', civilDate('2025-01-04'))
  assert.is(edition.standard, '829-2024')
  assert.is(edition.regulation, '829-2024')
})

Editions('trusted-registry before any act of its own: nobody is named', () => {
  assert.is(refused('no-edition', () => editionInForce('trusted-registry', civilDate('2018-05-03'))).governed, null)
})

Editions('the newest edition is never used for a day that it does not govern', () => {
  for (const service of SERVICE_IDS) {
    for (const edition of EDITIONS[service] ?? []) {
      const before = addDays(edition.inForceFrom, -1)
      const earlier = (EDITIONS[service] ?? []).some(
        (each) => each.inForceFrom <= before && (each.ceased ?? '9999') > before,
      )
      if (!earlier) refused('no-edition', () => editionInForce(service, before))
    }
  }
})

Editions('an edition may be chosen by the name of its act, and by no other', () => {
  assert.is(editionNamed('trusted-registry', '829-2024').standard, '829-2024')
  assert.equal(refused('edition-unknown', () => editionNamed('trusted-registry', '829')).carried, ['829-2024'])
})

Editions('a service that does not exist, and one whose text is not here, are two things', () => {
  refused('service-unknown', () => parseServiceId('trusted'))
  for (const service of SERVICE_IDS.filter((id) => EDITIONS[id] === undefined)) {
    assert.is(refused('service-not-carried', () => editionsOf(parseServiceId(service))).service, service)
  }
})

Editions('a procedure must be named where the service has several', () => {
  const edition = editionNamed('trusted-registry', '829-2024')
  assert.equal(refused('procedure-unknown', () => procedureOf(edition, undefined)).known, [
    'include',
    'exclude',
    'amend',
  ])
  assert.is(refused('procedure-unknown', () => procedureOf(edition, 'remove')).text, 'remove')
})

for (const [day, near] of [
  ['2025-01-04', true],
  ['2025-04-03', true],
  ['2025-04-04', false],
  ['2026-11-22', false],
] as const) {
  Editions(`829-2024 begins on a bound: on ${day} that ${near ? 'is said' : 'is past mattering'} (90 days)`, () => {
    assert.is(restsOnABound(editionNamed('trusted-registry', '829-2024'), civilDate(day)), near)
  })
}

Editions.run()
