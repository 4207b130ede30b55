// A case of every service, on every way that its route has: what is awaited, what waits, where the case stands, what may be decided.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { addDays, civilDate, moment } from '../../src/calendar/civil-date.js'
import type { NewAct } from '../../src/case/act.js'
import { type Case, caseAfter, decisionStep, foldCase, isClosed, stepsLeft } from '../../src/case/case.js'
import { caseSchedule, dueItems } from '../../src/case/dates.js'
import { type DecisionRequest, decide } from '../../src/case/decide.js'
import { doStep, nextStep, possibilities, stepToDo } from '../../src/case/steps.js'
import type { ServiceId } from '../../src/law/service.js'
import { allLaw } from '../../src/law/services/index.js'
import { shipped } from '../calendar/years.js'
import { WAYS, type Way } from '../law/route-tables.js'
import { numbered } from '../support/cases.js'
import { sample } from '../support/clerks.js'
import { refused } from '../support/expected.js'

const laws = await allLaw()
const SAMPLES: Readonly<Record<ServiceId, string>> = {
  'cash-register-conclusion': 'cash-register-granted',
  'software-deposit': 'deposit-granted',
  'state-registration': 'registration-software',
  'ca-accreditation': 'accreditation-granted',
  'system-attestation': 'attestation-granted',
  'trusted-registry': 'include-software',
}

/** An application of 2 February 2015, its editions named: which day it is does not matter here. */
function opened(way: Way): Case {
  const law = laws.find((each) => each.service === way.service)
  if (law === undefined) throw new Error(way.service)
  const at = moment('2015-02-02T10:00')
  const act: NewAct<'received'> = {
    kind: 'received',
    at,
    by: 'clerk',
    data: {
      service: way.service,
      procedure: law.standards[0]?.procedures[0]?.id ?? 'accredit',
      standard: way.standard ?? null,
      regulation: way.route,
      chosen: { standard: 'by-name', regulation: 'by-name' },
      editionReason: 'сынақ',
      channel: 'office',
      received: at,
      accepted: at,
      number: '2015-000001',
      answers: sample(SAMPLES[way.service]),
      externalNumber: null,
    },
  }
  return foldCase('X-2015-000001', numbered([act]), law)
}

const day = (n: number) => moment(`${addDays(civilDate('2015-02-02'), n)}T11:00`)
const by = (n: number): string => `employee ${n}`

/** The next thing on the way, done a day later by somebody else. */
function onwards(file: Case, row: Way['rows'][number], n: number): Case {
  if (!row.id.startsWith('decide')) {
    const step = stepToDo(file, row.id)
    const act = doStep(file, { step, outcome: row.outcome, answers: {}, override: null, at: day(n), by: by(n) })
    return caseAfter(file, [act])
  }
  refused('step-by-decide', () => stepToDo(file, row.id))
  return caseAfter(file, [decided(file, row.outcome === 'granted' ? 'granted' : 'refused', n)])
}

function decided(file: Case, outcome: 'granted' | 'refused', n: number): NewAct<'decided'> {
  const request: DecisionRequest = {
    outcome,
    grounds: outcome === 'granted' ? [] : ['because'],
    override: 'себеп',
    at: day(n),
    by: by(n),
    number: '2015-000002',
  }
  const because = {
    id: 'because',
    titles: [],
    citation: '209-2014/1/3',
    under: '209-2014/1/3',
    stage: 'service' as const,
    met: false,
    found: { say: 'missing' as const },
    required: { say: 'filed' as const },
  }
  return decide(file, outcome === 'granted' ? [] : [because], request, (each) => ({
    id: each.id,
    title: { kk: '', ru: '', en: '' },
    citation: each.citation,
    under: each.under,
    stage: each.stage,
    found: '',
    required: '',
  }))
}

/** Where the case stands on each way, each standing once. */
const STANDS: Readonly<Record<string, readonly string[]>> = {
  'cash-register-conclusion 757-2012 granted': ['registered', 'complete', 'under-examination', 'granted'],
  'cash-register-conclusion 757-2012 refused for what lacks': ['registered', 'deficient', 'refused'],
  'cash-register-conclusion 209-2014/3 granted': ['registered', 'complete', 'under-examination', 'granted'],
  'cash-register-conclusion 209-2014/3 refused after the inspection': [
    'registered',
    'complete',
    'under-examination',
    'refused',
  ],
  'software-deposit 209-2014/1 granted': ['registered', 'complete', 'granted'],
  'software-deposit 209-2014/1 refused for what lacks': ['registered', 'deficient', 'refused'],
  'state-registration 209-2014/2 granted': ['registered', 'complete', 'with-organisation', 'granted'],
  'state-registration 209-2014/2 refused for what lacks': ['registered', 'deficient', 'refused'],
  'ca-accreditation 209-2014/4 granted': [
    'registered',
    'complete',
    'with-commission',
    'under-examination',
    'recommended',
    'granted',
  ],
  'ca-accreditation 209-2014/4 refused by the Commission': [
    'registered',
    'complete',
    'with-commission',
    'deficient',
    'refused',
  ],
  'ca-accreditation 209-2014/4 refused for what lacks': ['registered', 'deficient', 'refused'],
  'system-attestation 676-2014 granted': [
    'registered',
    'complete',
    'with-organisation',
    'under-examination',
    'with-commission',
    'recommended',
    'granted',
  ],
  'system-attestation 676-2014 removed, examined again, granted': [
    'registered',
    'complete',
    'with-organisation',
    'under-examination',
    'with-commission',
    'recommended',
    'removal',
    'under-examination',
    'with-commission',
    'recommended',
    'granted',
  ],
  'system-attestation 676-2014 not removed, refused': [
    'registered',
    'complete',
    'with-organisation',
    'under-examination',
    'with-commission',
    'recommended',
    'removal',
    'refused',
  ],
  'trusted-registry 829-2024 granted': ['registered', 'complete', 'with-commission', 'recommended', 'granted'],
}

const test = suite('every way of every route')

for (const way of WAYS) {
  const name = `${way.service} ${way.route} ${way.title}`

  test(`${name}: each step in its turn to the end; the case stands where the route says`, () => {
    let file = opened(way)
    const stands: string[] = []
    for (const [n, row] of way.rows.entries()) {
      const called = file.edition.route.find((step) => step.id === row.id)?.optional !== undefined
      if (!called) assert.is(nextStep(file)?.id, row.id)
      file = onwards(file, row, n)
      if (stands.at(-1) !== file.status) stands.push(file.status)
    }
    assert.equal(stands, STANDS[name])
    assert.is(isClosed(file), true)
    assert.equal(stepsLeft(file), [])
    assert.equal(possibilities(file), [])
    refused('case-closed', () => stepToDo(file, undefined))
    assert.equal(
      dueItems(file, shipped).filter((item) => item.kind !== 'obligation'),
      [],
    )
  })

  test(`${name}: no step is done before its turn, and none twice`, () => {
    let file = opened(way)
    for (const [n, row] of way.rows.entries()) {
      for (const later of way.rows.slice(n + 1)) {
        const step = file.edition.route.find((each) => each.id === later.id)
        if (step?.optional !== undefined && file.decision !== null) continue
        // Before a step that is only called for stands another that is awaited: it may be done instead.
        if (later.id === nextStep(file)?.id) continue
        refused('step-not-now', () => stepToDo(file, later.id))
      }
      for (const done of way.rows.slice(0, n)) refused('step-done-already', () => stepToDo(file, done.id))
      file = onwards(file, row, n)
    }
  })

  test(`${name}: it is decided when the route comes to it, on the branch that was taken, and once`, () => {
    let file = opened(way)
    for (const [n, row] of way.rows.entries()) {
      const outcome = row.outcome === 'granted' ? 'granted' : 'refused'
      if (file.decision !== null) refused('decided-already', () => decided(file, outcome, n))
      else if (row.id.startsWith('decide')) assert.is(decisionStep(file)?.id, row.id)
      else if (nextStep(file)?.by !== 'decide') refused('decision-too-early', () => decided(file, outcome, n))
      file = onwards(file, row, n)
    }
  })

  test(`${name}: whoever decided does not sign`, () => {
    let file = opened(way)
    for (const [n, row] of way.rows.entries()) {
      if (row.id === 'sign') {
        const step = stepToDo(file, 'sign')
        const asked = { step, outcome: undefined, answers: {}, override: null, at: day(n) }
        refused('same-person', () => doStep(file, { ...asked, by: ` ${file.decision?.by.toUpperCase()} ` }))
      }
      file = onwards(file, row, n)
    }
  })

  test(`${name}: the plan has what was done and what is left, in the order of the route`, () => {
    let file = opened(way)
    for (const [n, row] of way.rows.entries()) {
      file = onwards(file, row, n)
      const { steps } = caseSchedule(file, shipped)
      const order = steps.map((step) => file.edition.route.findIndex((each) => each.id === step.id))
      assert.equal(
        order,
        [...order].sort((a, b) => a - b),
      )
      assert.equal(
        steps.filter((step) => step.doneAt === null).map((step) => step.id),
        stepsLeft(file).map((step) => step.id),
      )
    }
  })
}

for (const way of WAYS.filter((each) => each.title.startsWith('refused for what lacks'))) {
  test(`${way.service} ${way.route}: on the branch of a refusal nothing is granted`, () => {
    let file = opened(way)
    for (const [n, row] of way.rows.entries()) {
      if (row.id === 'decide-refusal') {
        assert.is(refused('decision-other-branch', () => decided(file, 'granted', n)).outcome, 'granted')
        return
      }
      file = onwards(file, row, n)
    }
    // Where one step decides either way, the grounds stand against a grant.
    assert.is(way.service, 'ca-accreditation')
  })
}

for (const [service, route] of [
  ['cash-register-conclusion', '209-2014/3'],
  ['system-attestation', '676-2014'],
  ['trusted-registry', '829-2024'],
] as const) {
  test(`${service} ${route}: an incomplete package ends the case`, () => {
    const way = WAYS.find((each) => each.service === service && each.route === route) as Way
    let file = opened(way)
    for (const [n, row] of way.rows.entries()) {
      file = onwards(file, row.id === 'completeness' ? { ...row, outcome: 'incomplete' } : row, n)
      if (row.id === 'completeness') break
    }
    assert.is(file.status, 'acceptance-refused')
    assert.is(isClosed(file), true)
    assert.equal(
      caseSchedule(file, shipped).deadlines.filter((each) => each.from === 'decision'),
      [],
    )
  })
}

test.run()
