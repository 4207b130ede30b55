// Why: «what did the new regulation change?» decides which habits an office must drop; a difference that is not shown is one not made.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { DIFF_PARTS, diffEditions, editionCalled, type NamedEdition } from '../../src/law/diff.js'
import type { DocumentRule, Procedure, ServiceLaw, Standard } from '../../src/law/service.js'
import { allLaw, lawOf } from '../../src/law/services/index.js'
import { lawJson, refusedLaw, runLaw } from './run-law.js'

const named = (law: ServiceLaw, id: string): NamedEdition => {
  const found = editionCalled(law, id)
  assert.ok(found, id)
  return found
}

/** The standard of the deposit service with something of it changed. */
async function changed(change: (standard: Standard) => Standard) {
  const law = await lawOf('software-deposit')
  const [standard] = law.standards
  assert.ok(standard)
  const before: NamedEdition = { id: standard.id, standard, regulation: undefined }
  const { differences } = diffEditions(law.service, before, { ...before, standard: change(standard) })
  return differences.map(({ part, id, change: kind, facts }) => `${kind} ${part} ${id} ${facts.join(' ')}`.trim())
}

const inProcedure = (standard: Standard, change: (procedure: Procedure) => Procedure): Standard => ({
  ...standard,
  procedures: standard.procedures.map(change),
})

const Diff = suite('difference of two editions')

Diff('757-2012 against 209-2014/3: the roles that went and came', async () => {
  const law = await lawOf('cash-register-conclusion')
  const { compared, differences } = diffEditions(law.service, named(law, '757-2012'), named(law, '209-2014/3'))
  assert.equal(compared, ['route'])
  const roles = differences.filter((each) => each.part === 'role').map((each) => `${each.change} ${each.id}`)
  assert.equal(roles.sort(), [
    'added chief-expert',
    'added head-of-directorate',
    'removed executor',
    'removed expert-commission',
  ])
})

Diff(
  '757-2012 against 209-2014/3: four actions became eleven steps; the examination gave way to an inspection',
  async () => {
    const law = await lawOf('cash-register-conclusion')
    const { differences } = diffEditions(law.service, named(law, '757-2012'), named(law, '209-2014/3'))
    const steps = new Map(differences.filter((each) => each.part === 'step').map((each) => [each.id, each]))
    for (const id of [
      'head-assigns',
      'directorate-assigns',
      'agree-notice',
      'sign-notice',
      'send-notice',
      'inspect',
      'agree-result',
    ])
      assert.is(steps.get(id)?.change, 'added', id)
    assert.is(steps.get('examine')?.change, 'removed')
    assert.equal(steps.get('examine')?.before?.facts.length, { duration: { amount: 23, unit: 'calendar-day' } })
    assert.equal(steps.get('inspect')?.after?.facts.length, { duration: { amount: 14, unit: 'calendar-day' } })
    const completeness = steps.get('completeness')
    assert.is(completeness?.change, 'changed')
    assert.ok(completeness?.facts.includes('length'))
    assert.equal(completeness?.before?.facts.length, { duration: { amount: 5, unit: 'calendar-day' } })
    assert.is(completeness?.after?.facts.length, null)
    const sign = steps.get('sign')
    assert.equal(sign?.before?.facts.length, { duration: { amount: 2, unit: 'calendar-day' } })
    assert.equal(sign?.after?.facts.length, { duration: { amount: 2, unit: 'working-hour' } })
    assert.is(steps.has('register'), false, 'fifteen minutes of the registry clerk in both')
  },
)

Diff('the act numbers its own steps; what the tool records between two of them has no number', async () => {
  const law = await lawOf('cash-register-conclusion')
  const { differences } = diffEditions(law.service, named(law, '757-2012'), named(law, '209-2014/3'))
  const number = (id: string, side: 'before' | 'after') =>
    differences.find((each) => each.id === id)?.[side]?.facts.number
  assert.equal(number('sign', 'before'), { value: 4 })
  assert.equal(number('sign', 'after'), { value: 10 })
  assert.equal(number('issue', 'after'), { value: 11 })
  assert.is(number('draft-notice', 'after'), null)
})

Diff('read backwards, what was added is removed', async () => {
  const law = await lawOf('cash-register-conclusion')
  const [old, now] = [named(law, '757-2012'), named(law, '209-2014/3')]
  const forth = diffEditions(law.service, old, now).differences
  const back = diffEditions(law.service, now, old).differences
  const mirrored = { added: 'removed', removed: 'added', changed: 'changed' } as const
  assert.equal(
    forth.map((each) => `${mirrored[each.change]} ${each.part} ${each.id}`).sort(),
    back.map((each) => `${each.change} ${each.part} ${each.id}`).sort(),
  )
})

Diff('every edition is the same as itself', async () => {
  for (const law of await allLaw()) {
    for (const { id } of [...law.standards, ...law.regulations]) {
      const edition = named(law, id)
      const diff = diffEditions(law.service, edition, edition)
      assert.equal(diff.differences, [], id)
      assert.ok(diff.compared.length > 0, id)
    }
  }
})

Diff('a standard against a regulation: nothing in common to compare', async () => {
  const law = await lawOf('state-registration')
  assert.equal(diffEditions(law.service, named(law, '476-2015/4'), named(law, '209-2014/2')).compared, [])
})

Diff('a term that is longer, counted otherwise, new or gone', async () => {
  const terms = (change: (standard: Standard) => Standard['terms']) =>
    changed((standard) => ({ ...standard, terms: change(standard) }))
  assert.equal(
    await terms(({ terms: all }) => all.map((each) => (each.id === 'service' ? { ...each, amount: 21 } : each))),
    ['changed term service length'],
  )
  assert.equal(
    await terms(({ terms: all }) =>
      all.map((each) => (each.id === 'service' ? { ...each, from: 'registration' } : each)),
    ),
    ['changed term service from'],
  )
  assert.equal(await terms(({ terms: all }) => all.filter((each) => each.id !== 'complaint-provider')), [
    'removed term complaint-provider',
  ])
  assert.equal(
    await terms(({ terms: all }) =>
      all.flatMap((each) => (each.id === 'service' ? [each, { ...each, id: 'publication' }] : [each])),
    ),
    ['added term publication'],
  )
})

Diff('a document that becomes optional, conditional, another form; a criterion judged otherwise', async () => {
  const [first] = (await lawOf('software-deposit')).standards[0]?.procedures[0]?.documents ?? []
  assert.ok(first)
  const documents = (change: (each: DocumentRule) => DocumentRule) =>
    changed((standard) =>
      inProcedure(standard, (each) => ({
        ...each,
        documents: each.documents.map((rule) => (rule.id === first.id ? change(rule) : rule)),
      })),
    )
  assert.equal(
    await documents((rule) => ({ ...rule, optional: rule.optional === true ? undefined : true }) as DocumentRule),
    [`changed document deposit:${first.id} optional`],
  )
  assert.equal(
    await documents((rule) => ({ ...rule, when: { is: 'answer', path: 'applicant.kind', oneOf: ['individual'] } })),
    [`changed document deposit:${first.id} when`],
  )
  assert.equal(
    await changed((standard) =>
      inProcedure(standard, (each) => ({ ...each, documents: each.documents.filter((rule) => rule.id !== first.id) })),
    ),
    [`removed document deposit:${first.id}`],
  )
  const criteria = await changed((standard) =>
    inProcedure(standard, (each) => ({ ...each, criteria: each.criteria.slice(1) })),
  )
  assert.match(criteria[0] ?? '', /^removed criterion deposit:/)
})

Diff('a limit, a fee, the papers of a result', async () => {
  assert.equal(
    await changed((standard) => ({
      ...standard,
      limits: standard.limits.map((each) => (each.id === 'queue' ? { ...each, amount: 15 } : each)),
    })),
    ['changed limit queue length'],
  )
  const fee = {
    tenge: '2948967',
    per: { kk: 'бір жүйе', ru: 'за систему', en: 'per system' },
    source: '476-2015/3/7',
  } as const
  assert.equal(await changed((standard) => ({ ...standard, fee })), ['added fee fee'])
  assert.equal(
    await changed((standard) =>
      inProcedure(standard, (each) => ({ ...each, result: { ...each.result, granted: '476.1.1' } })),
    ),
    ['changed procedure deposit granted'],
  )
})

Diff('our paraphrases are not compared: other words are no other law', async () => {
  const other = { kk: 'басқаша', ru: 'иначе', en: 'otherwise' }
  assert.equal(
    await changed((standard) =>
      inProcedure({ ...standard, terms: standard.terms.map((each) => ({ ...each, title: other })) }, (each) => ({
        ...each,
        documents: each.documents.map((rule) => ({ ...rule, title: other })),
      })),
    ),
    [],
  )
})

Diff.run()

const Command = suite('kz-is law diff')

Command('--json: each difference with both sides and what changed', async () => {
  const diff = await lawJson('law diff 757-2012 209-2014/3', { lang: 'en' })
  assert.is(diff.service, 'cash-register-conclusion')
  assert.is(diff.from, '757-2012')
  assert.is(diff.to, '209-2014/3')
  const sign = diff.differences.find((each: { id: string }) => each.id === 'sign')
  assert.is(sign.before.citation, '757-2012/annex1/4')
  assert.is(sign.after.citation, '209-2014/3/5.10')
  assert.ok(sign.changed.includes('length'))
  for (const { part, change } of diff.differences) {
    assert.ok(DIFF_PARTS.includes(part))
    assert.ok(['added', 'removed', 'changed'].includes(change))
  }
})

for (const lang of ['kk', 'ru', 'en'] as const) {
  Command(`text in ${lang}: old and new beside each other, nothing undefined`, async () => {
    const { out } = await runLaw('law diff 757-2012 209-2014/3', { lang })
    assert.not.match(out, /undefined|null|\[object/)
    assert.match(out, /757-2012\/annex1\/4 → 209-2014\/3\/5\.10/)
    assert.match(out, /\+ .*inspect/)
    assert.match(out, /− .*examine/)
  })
}

Command('an edition against itself: they do not differ', async () => {
  assert.match((await runLaw('law diff 676-2014 676-2014', { lang: 'en' })).out, /They do not differ\./)
})

Command('a name that no edition bears, two services, a standard against a regulation', async () => {
  const facts = await refusedLaw('edition-unknown', 'law diff 209-2014/9 209-2014/2')
  assert.is(facts.service, 'state-registration')
  assert.equal(facts.carried, ['476-2015/4', '209-2014/2'])
  assert.is((await refusedLaw('edition-unknown', `law diff 676-2014 ${'9'.repeat(300)}`)).text.length, 80)
  await refusedLaw('usage', 'law diff 209-2014/1 209-2014/2')
  await refusedLaw('usage', 'law diff 476-2015/1 209-2014/3')
})

Command.run()
