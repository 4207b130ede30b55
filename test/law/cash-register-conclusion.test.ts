// Figures, roles and citations here were written out from orders 476 (annex 1), 757 and 209 (annex 3), not from the data they check.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { declarationOf } from '../../src/form/intake/declaration.js'
import { editionOf } from '../../src/law/edition.js'
import type { Field } from '../../src/law/field.js'
import type { Provision, Step } from '../../src/law/service.js'
import { cashRegisterConclusion as law } from '../../src/law/services/cash-register-conclusion/index.js'

const by757 = editionOf(law, '476-2015/1', '757-2012')
const by209 = editionOf(law, '476-2015/1', '209-2014/3')
const [procedure] = by209.procedures
if (procedure === undefined) throw new Error('no procedure')

const stepOf = (route: readonly Step[], id: string): Step => {
  const step = route.find((each) => each.id === id)
  if (step === undefined) throw new Error(`no step ${id}`)
  return step
}
const dated = ({ id, inForceFrom, inForceFromIsBound, ceased, ceasedIsBound }: Provision) => [
  id,
  inForceFrom,
  inForceFromIsBound,
  ceased,
  ceasedIsBound,
]

const InTime = suite('cash registers: what is in force when')

InTime('the standard: from 2015-07-25, until 2023-06-10 at the earliest', () =>
  assert.equal(law.standards.map(dated), [['476-2015/1', '2015-07-25', false, '2023-06-10', true]]),
)

InTime('the routes: 757 from 2013-01-07 until 209 began, at the earliest 2014-05-09; 209 until 2015-10-31', () =>
  assert.equal(law.regulations.map(dated), [
    ['757-2012', '2013-01-07', false, '2014-05-09', true],
    ['209-2014/3', '2014-05-09', true, '2015-10-31', false],
  ]),
)

InTime('one service, one procedure, no register of entries', () => {
  assert.is(law.service, 'cash-register-conclusion')
  assert.equal(
    [by757, by209].map((each) => each.procedures.map(({ id }) => id)),
    [['conclude'], ['conclude']],
  )
  assert.is(by209.register, null)
  assert.is(procedure.effect, 'none')
  assert.equal(by209.obligations, [])
})

InTime.run()

const Terms = suite('476-2015/1: terms')

Terms('/4.1: 30 calendar days; /4: completeness in 2 working days; /10: complaints in 5 and 15 working days', () =>
  assert.equal(
    by209.terms.map(({ id, amount, unit, direction, from, source }) => [id, amount, unit, direction, from, source]),
    [
      ['completeness', 2, 'working-day', 'forward', 'acceptance', '476-2015/1/4.part2'],
      ['service', 30, 'calendar-day', 'forward', 'acceptance', '476-2015/1/4.1'],
      ['complaint-provider', 5, 'working-day', 'forward', 'complaint-registration', '476-2015/1/10.part5'],
      ['complaint-authority', 15, 'working-day', 'forward', 'complaint-registration', '476-2015/1/10.part8'],
    ],
  ),
)

Terms('/4.2, /4.3: the queue and the desk, 15 minutes each', () =>
  assert.equal(
    by209.limits.map(({ id, amount, unit, source }) => [id, amount, unit, source]),
    [
      ['queue', 15, 'minute', '476-2015/1/4.2'],
      ['desk', 15, 'minute', '476-2015/1/4.3'],
    ],
  ),
)

Terms('/7, 757/8: free of charge', () => assert.is(by209.fee, null))

Terms('/4: an incomplete package is refused further consideration; /10, /11: complaints and the court', () => {
  assert.equal(by209.incomplete, { stage: 'acceptance', source: '476-2015/1/4.part2', checked: '476-2015/1/4.part2' })
  assert.equal(by209.complaints, {
    source: '476-2015/1/10',
    contents: '476-2015/1/10.part9',
    court: '476-2015/1/11',
    toMinistry: true,
  })
})

Terms('the passport: each head of the standard from its own clause', () => {
  assert.equal(
    by209.passport.map(({ row, source }) => [row, source]),
    [
      [1, '476-2015/1/1'],
      [2, '476-2015/1/3'],
      [3, '476-2015/1/3'],
      [4, '476-2015/1/4'],
      [5, '476-2015/1/5'],
      [6, '476-2015/1/6'],
      [7, '476-2015/1/7'],
      [8, '476-2015/1/8'],
      [9, '476-2015/1/9'],
      [10, '476-2015/1/4.part2'],
      [11, '476-2015/1/10'],
      [12, '476-2015/1/15'],
    ],
  )
  const said = (row: number): string => by209.passport.find((each) => each.row === row)?.value.en ?? ''
  assert.match(said(4), /^30 calendar days; .* two working days; .* 15 minutes/)
  assert.match(said(8), /9:00-18:30, break 13:00-14:30; reception and delivery 9:00-17:30/)
  assert.match(said(11), /5 working days.*15 working days/)
  assert.match(said(12), /1414; the Ministry: 8 \(7172\) 75-43-23, 75-43-24/)
  for (const row of by209.passport) {
    const figures = [row.value.kk, row.value.ru, row.value.en].map((text) => text.match(/\d+/g))
    assert.equal(figures[0], figures[1])
    assert.equal(figures[0], figures[2])
  }
})

Terms.run()

const Old = suite('757-2012: the route')

Old('the table: 15 minutes, 5, 23 and 2 calendar days; what stands between and after takes none', () =>
  assert.equal(
    by757.route.map(({ id, role, term, within, source }) => [
      id,
      role.title.en,
      term === null || typeof term === 'string' ? null : [term.amount, term.unit],
      within === true,
      source,
    ]),
    [
      ['register', 'registry clerk', [15, 'minute'], false, '757-2012/annex1/1'],
      ['completeness', 'employee of the central executive body', [5, 'calendar-day'], false, '757-2012/annex1/2'],
      ['appoint', 'employee of the central executive body', null, true, '757-2012/15.4'],
      ['examine', 'expert commission', [23, 'calendar-day'], false, '757-2012/annex1/3'],
      ['decide', 'expert commission', null, true, '757-2012/15.7'],
      ['decide-refusal', 'employee of the central executive body', null, true, '757-2012/annex1/2'],
      ['sign', 'head of the central executive body', [2, 'calendar-day'], false, '757-2012/annex1/4'],
      ['issue', 'registry clerk', null, true, '757-2012/15.9'],
    ],
  ),
)

Old('the four actions add up to the 30 calendar days of 476-2015/1/4.1, and 15 minutes', () => {
  const sum = (unit: string): number =>
    by757.route
      .filter(({ within }) => !within)
      .reduce((all, { term }) => (typeof term === 'object' && term?.unit === unit ? all + term.amount : all), 0)
  assert.equal([sum('calendar-day'), sum('minute'), sum('working-hour')], [30, 15, 0])
})

Old('the examination runs from the end of action 2, not from the day that it was appointed', () => {
  const { term } = stepOf(by757.route, 'examine')
  assert.equal(typeof term === 'object' && term?.from, ['completeness'])
})

Old('annex1/2: examination or refusal; the refusal skips the commission and its 23 days', () => {
  assert.equal(
    stepOf(by757.route, 'completeness').outcomes.map(({ id, ends, status }) => [id, ends, status]),
    [
      ['complete', undefined, 'complete'],
      ['deficient', undefined, 'deficient'],
    ],
  )
  assert.equal(
    by757.route.filter((each) => each.onlyAfter !== undefined).map(({ id, onlyAfter }) => [id, onlyAfter]),
    [
      ['appoint', { step: 'completeness', outcomes: ['complete'], planned: true }],
      ['examine', { step: 'completeness', outcomes: ['complete'], planned: true }],
      ['decide', { step: 'completeness', outcomes: ['complete'], planned: true }],
      ['decide-refusal', { step: 'completeness', outcomes: ['deficient'], planned: false }],
    ],
  )
  assert.equal(
    stepOf(by757.route, 'decide-refusal').outcomes.map(({ id }) => id),
    ['refused'],
  )
})

Old('/15.3: registered with the number of sheets, at least one', () => {
  const { asks, outcomes } = stepOf(by757.route, 'register')
  assert.equal(
    asks.map(({ id, kind, min, optional, source }) => [id, kind, min, optional, source]),
    [['sheets', 'integer', 1, undefined, '757-2012/15.3']],
  )
  assert.equal(
    outcomes.map(({ status, papers }) => [status, papers]),
    [['registered', ['paper.acceptance-slip']]],
  )
})

Old('/15.4: the time and place of the examination and who examines', () =>
  assert.equal(asked(stepOf(by757.route, 'appoint')), [
    'inspectionFrom date',
    'inspectionPlace text',
    'inspectors text-list',
  ]),
)

Old('/15.9: handed over and recorded in the journal; no portal in this route (/4)', () => {
  const { asks, boundedBy } = stepOf(by757.route, 'issue')
  assert.equal(asked(stepOf(by757.route, 'issue')), ['delivery choice', 'journalNumber integer?', 'handedTo text'])
  assert.equal(
    asks[0]?.choices?.map(({ id }) => id),
    ['in-person', 'post', 'courier'],
  )
  assert.is(boundedBy, 'service')
})

Old.run()

const New = suite('209-2014/3: the route')

New('the eleven actions of clause 5, each with its role, its term and its citation', () =>
  assert.equal(
    by209.route
      .filter(({ within }) => !within)
      .map(({ id, role, term, source }) => [
        id,
        role.id,
        term === null || typeof term === 'string' ? term : [term.amount, term.unit],
        source,
      ]),
    [
      ['register', 'registry-clerk', [15, 'minute'], '209-2014/3/5.1'],
      ['head-assigns', 'head', [4, 'working-hour'], '209-2014/3/5.2'],
      ['directorate-assigns', 'head-of-directorate', [4, 'working-hour'], '209-2014/3/5.3'],
      ['completeness', 'chief-expert', null, '209-2014/3/5.4'],
      ['agree-notice', 'head-of-directorate', [2, 'working-hour'], '209-2014/3/5.5'],
      ['sign-notice', 'head', [4, 'working-hour'], '209-2014/3/5.6'],
      ['send-notice', 'registry-clerk', [2, 'working-hour'], '209-2014/3/5.7'],
      ['inspect', 'chief-expert', [14, 'calendar-day'], '209-2014/3/5.8'],
      ['agree-result', 'head-of-directorate', [2, 'working-hour'], '209-2014/3/5.9'],
      ['sign', 'head', [2, 'working-hour'], '209-2014/3/5.10'],
      ['issue', 'registry-clerk', [2, 'working-hour'], '209-2014/3/5.11'],
    ],
  ),
)

New('/7: four roles and no other', () =>
  assert.equal([...new Set(by209.route.map(({ role }) => role.id))].sort(), [
    'chief-expert',
    'head',
    'head-of-directorate',
    'registry-clerk',
  ]),
)

New('/5: but for action 4 it comes to 22 hours 15 minutes and 14 calendar days', () => {
  const sum = (unit: string): number =>
    by209.route.reduce(
      (all, { term }) => (typeof term === 'object' && term?.unit === unit ? all + term.amount : all),
      0,
    )
  assert.equal([sum('working-hour'), sum('minute'), sum('calendar-day')], [22, 15, 14])
})

New('/5.4: no term: the completeness check of the standard bounds it; an incomplete package ends the case', () => {
  const { term, boundedBy, outcomes } = stepOf(by209.route, 'completeness')
  assert.equal([term, boundedBy], [null, 'completeness'])
  assert.equal(
    outcomes.map(({ id, ends, status, papers }) => [id, ends, status, papers]),
    [
      ['complete', undefined, 'complete', undefined],
      ['incomplete', true, 'acceptance-refused', ['paper.refusal-of-acceptance']],
    ],
  )
})

New('/6.5, /6.10: the drafts stand between the actions, by the chief expert, and take no time', () =>
  assert.equal(
    by209.route.filter(({ within }) => within).map(({ id, role, term, by, source }) => [id, role.id, term, by, source]),
    [
      ['draft-notice', 'chief-expert', null, undefined, '209-2014/3/6.5'],
      ['decide', 'chief-expert', null, 'decide', '209-2014/3/6.10'],
    ],
  ),
)

New('/5.8: the 14 days run from sending the notice', () => {
  const { term } = stepOf(by209.route, 'inspect')
  assert.equal(typeof term === 'object' && term?.from, ['send-notice'])
})

New('/5.10 against /6.12, /5.6 against /6.7: the head signs, and the step says why', () => {
  for (const [id, clauses] of [
    ['sign', ['5.10', '6.12', '5.11']],
    ['sign-notice', ['5.6', '5.7', '6.7']],
  ] as const) {
    const { term, role } = stepOf(by209.route, id)
    assert.is(role.id, 'head')
    const note = typeof term === 'object' ? term?.note : undefined
    for (const text of [note?.kk, note?.ru, note?.en]) {
      for (const clause of clauses) assert.ok(text?.includes(clause), `${id}: ${clause}`)
    }
  }
})

New('papers: the slip, the notice of inspection, the act, the cover letter', () =>
  assert.equal(
    by209.route.flatMap(({ id, outcomes }) => outcomes.flatMap((each) => (each.papers ?? []).map((p) => `${id} ${p}`))),
    [
      'register paper.acceptance-slip',
      'completeness paper.refusal-of-acceptance',
      'draft-notice paper.inspection-notice',
      'inspect paper.examination-act',
      'inspect paper.examination-act',
      'issue paper.cover-letter',
    ],
  ),
)

New('/5.7: with the notice sent the case is under examination', () =>
  assert.equal(
    stepOf(by209.route, 'send-notice').outcomes.map(({ status }) => status),
    ['under-examination'],
  ),
)

New('/9.17, 476-2015/1/6: by post, courier or hand, and to the portal account', () =>
  assert.equal(
    stepOf(by209.route, 'issue').asks[0]?.choices?.map(({ id }) => id),
    ['in-person', 'post', 'courier', 'portal'],
  ),
)

New('/6.5: the notice says when, where and by whom; /6.10: the act its number, day and findings', () => {
  assert.equal(asked(stepOf(by209.route, 'draft-notice')), [
    'inspectionFrom date',
    'inspectionPlace text',
    'inspectors text-list',
  ])
  assert.equal(asked(stepOf(by209.route, 'inspect')), [
    'examinationActNumber text',
    'examinationActDate date',
    'findings long-text',
    'nonconformities text-list?',
  ])
})

New.run()

const Both = suite('cash registers: both routes')

for (const edition of [by757, by209]) {
  const { route, regulation } = edition
  const Rule = (name: string, run: () => void) => Both(`${regulation}: ${name}`, run)

  Rule('whoever prepared the result does not sign it; the signer is asked', () => {
    const sign = stepOf(route, 'sign')
    assert.is(sign.notSameAs, 'decide')
    assert.equal(
      sign.asks.map(({ id }) => id),
      ['signerName', 'signerPosition'],
    )
  })

  Rule('the decision grants or refuses', () =>
    assert.equal(
      stepOf(route, 'decide').outcomes.map(({ id }) => id),
      ['granted', 'refused'],
    ),
  )

  Rule('the examination says whether it conforms; its act comes out either way', () => {
    const step = route.find(({ id }) => id === 'examine' || id === 'inspect')
    assert.equal(
      step?.outcomes.map(({ id, papers }) => [id, papers]),
      [
        ['conforms', ['paper.examination-act']],
        ['does-not-conform', ['paper.examination-act']],
      ],
    )
  })

  Rule('registering comes first and issuing last', () => {
    assert.is(route[0]?.id, 'register')
    assert.is(route.at(-1)?.id, 'issue')
  })

  Rule('a name or a place that a step asks for is kept out of traces', () => {
    const personal = ['inspectionPlace', 'inspectors', 'signerName', 'handedTo']
    const bare = route.flatMap(({ asks }) => asks).filter((field) => personal.includes(field.id) && !field.personal)
    assert.equal(bare, [])
  })
}

Both(
  '476-2015/1/6: the result is form 476.1.1, a refusal names its grounds, an incomplete package has a paper of its own',
  () =>
    assert.equal(procedure.result, {
      granted: '476.1.1',
      refused: 'paper.refusal',
      acceptanceRefused: 'paper.refusal-of-acceptance',
    }),
)

Both('grounds: what the examination found, each under the clause of its own route', () =>
  assert.equal(
    law.standards.flatMap((standard) =>
      (standard.procedures[0]?.criteria ?? []).map(({ id, when, test, source, under }) => [
        id,
        when,
        test,
        source,
        under,
      ]),
    ),
    [
      [
        'system-conforms',
        { is: 'answer', path: 'steps.examine.outcome', oneOf: ['conforms', 'does-not-conform'] },
        { test: 'answer-is', path: 'steps.examine.outcome', oneOf: ['conforms'] },
        '757-2012/annex1/3',
        '757-2012/6',
      ],
      [
        'equipment-conforms',
        { is: 'answer', path: 'steps.inspect.outcome', oneOf: ['conforms', 'does-not-conform'] },
        { test: 'answer-is', path: 'steps.inspect.outcome', oneOf: ['conforms'] },
        '209-2014/3/5.8',
        '209-2014/3/9.17',
      ],
    ],
  ),
)

Both('grounds: of the two only that of the route that the case takes', () => {
  const ids = (edition: typeof by209) => edition.procedures.flatMap((each) => each.criteria.map(({ id }) => id))
  assert.equal(ids(by757), ['system-conforms'])
  assert.equal(ids(by209), ['equipment-conforms'])
})

Both('what the case is about: the computer system', () => assert.equal(procedure.subject, { name: ['system.name'] }))

Both('/9: who files and where the system is used, each from its clause', () => {
  assert.is(procedure.source, '476-2015/1/9')
  assert.equal(
    procedure.fields.map(({ id, kind, source }) => [id, kind, source]),
    [
      ['applicant', 'group', '476-2015/1/annex2'],
      ['representative', 'yes-no', '476-2015/1/9'],
      ['usedInBanks', 'yes-no', '476-2015/1/9.1'],
    ],
  )
})

Both('what a step asks is asked by the act: each question by its clause', () => {
  const sources = (route: readonly Step[]) =>
    route.flatMap(({ id, asks }) =>
      asks.length === 0 ? [] : [[id, [...new Set(asks.map(({ source }) => source))].join(', ')]],
    )
  assert.equal(sources(by757.route), [
    ['register', '757-2012/15.3'],
    ['appoint', '757-2012/15.4'],
    ['examine', '757-2012/15.7'],
    ['sign', '757-2012/15.8'],
    ['issue', '757-2012/15.9'],
  ])
  assert.equal(sources(by209.route), [
    ['draft-notice', '209-2014/3/6.5'],
    ['inspect', '209-2014/3/6.10'],
    ['sign', '209-2014/3/6.12'],
    ['issue', '209-2014/3/5.11, 476-2015/1/6'],
  ])
})

Both('what the steps ask is bounded, and a list of inspectors is never empty', () => {
  const bounds = [...by757.route, ...by209.route]
    .flatMap(({ asks }) => asks)
    .filter(({ min, max }) => min !== undefined || max !== undefined)
    .map(({ id, min, max }) => `${id} ${min ?? ''}-${max ?? ''}`)
  assert.equal([...new Set(bounds)].sort(), [
    'examinationActNumber -60',
    'handedTo -200',
    'inspectionPlace -500',
    'inspectors 1-30',
    'journalNumber 1-999999',
    'nonconformities -100',
    'sheets 1-100000',
    'signerName -200',
    'signerPosition -200',
  ])
})

Both('what is read off papers is bounded', () => {
  const bounds = procedure.documents
    .flatMap(({ particulars }) => particulars)
    .filter(({ min, max }) => min !== undefined || max !== undefined)
    .map(({ id, min, max }) => `${id} ${min ?? ''}-${max ?? ''}`)
  assert.equal([...new Set(bounds)].sort(), ['carrier -200', 'number -100', 'sheets 1-100000'])
})

Both('757/2.1: a legal entity, an entrepreneur or an individual applies', () => {
  const applicant = declarationOf(procedure).find(({ id }) => id === 'applicant')
  const kind = applicant?.fields?.find(({ id }) => id === 'kind')
  assert.equal(
    kind?.choices?.map(({ id }) => id),
    ['legal-entity', 'entrepreneur', 'individual'],
  )
})

Both('definitions: the standard’s and the route’s, each from its clause', () => {
  const of757 = by757.definitions.map(({ source }) => source)
  const of209 = by209.definitions.map(({ source }) => source)
  const standard = ['476-2015/1/3', '476-2015/1/3.2', '476-2015/1/6', '476-2015/1/9.1']
  assert.equal(of757, [...standard, '757-2012/2.1', '757-2012/2.2', '757-2012/2.3', '757-2012/3', '757-2012/15.3'])
  assert.equal(of209, [...standard, '209-2014/3/5.2', '209-2014/3/5.1'])
})

Both.run()

/** `id kind`, with `?` where it may be left out. */
function asked(step: Step): readonly string[] {
  return step.asks.map((field: Field) => `${field.id} ${field.kind}${field.optional ? '?' : ''}`)
}
