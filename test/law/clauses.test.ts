// Why: what the tool does with each clause must be answerable clause by clause, and «carried out» means that a test shows it.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { FORMS } from '../../src/form/catalogue.js'
import { ACTS } from '../../src/law/acts/index.js'
import { clauseActs, clauseOf, clausesOf, nearCitations } from '../../src/law/clause.js'
import type { Clause } from '../../src/law/clauses/clause.js'
import { editionsCarried } from '../../src/law/edition.js'
import { allLaw } from '../../src/law/services/index.js'
import { usesIn, usesOf } from '../../src/law/uses.js'
import { exists, filesBelow, textOf } from '../run-support/project.js'
import { stringsIn } from '../run-support/source-code.js'
import { leavesOf } from '../run-support/walk.js'
import { NUMBERS } from './numbers-829-2024.js'

const laws = await allLaw()
const all: ReadonlyMap<string, readonly Clause[]> = new Map(
  await Promise.all(clauseActs().map(async (act) => [act, await clausesOf(act)] as const)),
)
const clauses = (act: string): readonly Clause[] => all.get(act) ?? []

const Clauses = suite('clauses of the acts')

Clauses('829-2024: every number of the act is there, once, in the order of the act', () => {
  assert.equal(
    clauses('829-2024').map((clause) => clause.place),
    NUMBERS,
  )
})

Clauses('every act that is called carried has its clauses', () => {
  assert.equal(
    clauseActs(),
    ACTS.filter((act) => act.carried).map((act) => act.id),
  )
})

for (const act of clauseActs()) {
  Clauses(`${act}: what is carried out names test files that are there`, () => {
    const missing = clauses(act).flatMap((clause) =>
      clause.tests
        .filter((path) => !path.endsWith('.test.ts') || !exists(path))
        .map((path) => `${clause.place}: ${path}`),
    )
    assert.equal(missing, [])
  })

  Clauses(`${act}: what is not carried out says why in a sentence, in three languages`, () => {
    const bare = clauses(act)
      .filter((clause) => clause.kind !== 'carried-out')
      .filter(({ does }) => [does.kk, does.ru, does.en].some((text) => !text.endsWith('.') || text.length < 12))
    assert.equal(bare, [])
  })

  Clauses(`${act}: no paraphrase is left empty, and Kazakh is not Russian`, () => {
    const bad = clauses(act).filter(({ says, does }) =>
      [says, does].some(
        (text) => [text.kk, text.ru, text.en].some((each) => each.trim() === '') || text.kk === text.ru,
      ),
    )
    assert.equal(bad, [])
  })
}

Clauses('a command that a clause speaks of is one that the program has', () => {
  const commands = new Set(
    [...textOf('src/cli/program.ts').matchAll(/^ {2}(\w+): \(\) => import/gm)].map((found) => found[1]),
  )
  assert.ok(commands.size > 10)
  const strange = clauseActs().flatMap((act) =>
    clauses(act).flatMap(({ place, does }) =>
      [does.kk, does.ru, does.en].flatMap((text) =>
        [...text.matchAll(/kz-is (\w+)/g)]
          .filter((found) => !commands.has(found[1]))
          .map((found) => `${place}: ${found[0]}`),
      ),
    ),
  )
  assert.equal(strange, [])
})

Clauses.run()

const Cited = suite('citations in the law')
/** `476-2015/1` is an annex, and the name of the edition that it holds. */
const editions = new Set<string>(laws.flatMap((law) => [...law.standards, ...law.regulations].map((each) => each.id)))
const places = new Set(clauseActs().flatMap((act) => clauses(act).map((clause) => `${act}/${clause.place}`)))

Cited('every source and heading in every edition is a clause that exists', () => {
  const cited = leavesOf(laws).filter(
    ({ path, value }) => /(?:^|\.)(?:source|under)$/.test(path) && typeof value === 'string',
  )
  assert.ok(cited.length > 100)
  assert.equal(
    cited.filter(({ value }) => !places.has(String(value))).map(({ path, value }) => `${path}: ${value}`),
    [],
  )
})

Cited('every source of a form and of its fields is a clause that exists', () => {
  const cited = leavesOf(FORMS).filter(({ path, value }) => /(?:^|\.)source$/.test(path) && typeof value === 'string')
  assert.ok(cited.length > 50)
  assert.equal(
    cited.filter(({ value }) => !places.has(String(value))).map(({ path, value }) => `${path}: ${value}`),
    [],
  )
})

/** The texts of a module; the paths by which it loads others are none. */
const literalsOf = (text: string) => stringsIn(text).filter((literal) => !literal.text.endsWith('.js'))

Cited('every citation written out anywhere in the program is a clause that exists', () => {
  const cited = filesBelow('src').flatMap(({ path, text }) =>
    literalsOf(text).flatMap((literal) =>
      [...literal.text.matchAll(/\b(?:757-2012|209-2014|676-2014|476-2015|829-2024)\/[\w./]*\w/g)].map((found) => ({
        at: `${path}:${literal.line}`,
        citation: found[0],
      })),
    ),
  )
  assert.ok(cited.length > 700)
  assert.equal(
    cited
      .filter(({ citation }) => !places.has(citation) && !editions.has(citation))
      .map(({ at, citation }) => `${at} ${citation}`),
    [],
  )
})

Cited.run()

const Lookup = suite('looking a clause up')

Lookup('a clause comes with its sub-clauses', async () => {
  const found = await clauseOf('829-2024/5')
  assert.is(found?.clause.place, '5')
  assert.equal(
    found?.parts.map((part) => part.place),
    ['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.part2'],
  )
})

Lookup('a row of an annex comes with its sub-clauses, an annex with its rows', async () => {
  assert.equal(
    (await clauseOf('829-2024/annex2/10'))?.parts.map((part) => part.place),
    ['annex2/10.1', 'annex2/10.2', 'annex2/10.3', 'annex2/10.4'],
  )
  assert.is((await clauseOf('829-2024/annex2'))?.parts.length, 28)
})

Lookup('a clause of an annex that is a standard or a regulation of its own comes with its sub-clauses', async () => {
  assert.equal(
    (await clauseOf('209-2014/4/5'))?.parts.map((part) => part.place),
    ['4/5.1', '4/5.2', '4/5.3', '4/5.4', '4/5.5', '4/5.6', '4/5.7', '4/5.8', '4/5.8.part2', '4/5.8.part3'],
  )
  assert.equal(
    (await clauseOf('476-2015/1/4'))?.parts.map((part) => part.place),
    ['1/4.1', '1/4.2', '1/4.3', '1/4.part2'],
  )
})

Lookup('209-2014/1: clauses stand by number: 5.10 after 5.9', () => {
  const steps = clauses('209-2014').flatMap(({ place }) => /^1\/5\.(\d+)$/.exec(place)?.[1] ?? [])
  assert.equal(steps, ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'])
})

Lookup('clause 1 has no part of clauses 10 to 19', async () => assert.equal((await clauseOf('829-2024/1'))?.parts, []))

Lookup('blanks and capitals are not a mistake', async () =>
  assert.is((await clauseOf(' 829-2024/Annex2/10.4 '))?.citation, '829-2024/annex2/10.4'),
)

for (const text of [
  '829-2024/37',
  '829-2024/5.8',
  '829-2024/',
  '829-2024',
  '757-2012/18',
  '209-2014/3/5.12',
  '676-2014/15',
  '476-2015/1/16',
  '',
  '/',
  '24',
  '829-2024/annex12',
  '__proto__/1',
]) {
  Lookup(`«${text}» is no clause`, async () => assert.is(await clauseOf(text), undefined))
}

for (const [text, near] of [
  ['24', ['829-2024/24']],
  ['829/24', ['829-2024/24']],
  ['829-2024/10.4', ['829-2024/annex2/10.4', '829-2024/10']],
  ['829', ['829-2024']],
  ['209/3/5.8', ['209-2014/3/5.8']],
  ['757-2012/15.10', ['757-2012/15', '757-2012/15.1']],
  ['829-2024/annex4/12', ['829-2024/annex4']],
  ['829-2024/99', []],
  ['nonsense', []],
] as const) {
  Lookup(`«${text}»: ${near.length === 0 ? 'nothing is suggested' : `${near[0]} is suggested first`}`, async () => {
    const found = await nearCitations(text)
    assert.equal(found.slice(0, near.length), near)
    if (near.length === 0) assert.equal(found, [])
  })
}

Lookup('a sub-clause that does not exist: its clause and the sub-clauses that do', async () => {
  assert.equal((await nearCitations('829-2024/5.9')).slice(0, 3), ['829-2024/5', '829-2024/5.1', '829-2024/5.2'])
})

Lookup('every suggestion can be shown, and there are not too many to read', async () => {
  for (const text of ['5.9', '829-2024/6.9', 'annex2/12', '4/9', '10.4', '5.11', '209-2014/5.11', '476-2015/annex1']) {
    const near = await nearCitations(text)
    assert.ok(near.length > 0 && near.length <= 6, `${text}: ${near.length}`)
    for (const citation of near) assert.ok(await clauseOf(citation), `${text}: ${citation}`)
  }
})

Lookup.run()

const Uses = suite('what rests on a clause')
const said = (citation: string) => usesOf(citation, laws, FORMS).map((use) => `${use.kind} ${use.id}`)

Uses('/24: the overall term', () => assert.equal(said('829-2024/24'), ['term service']))

Uses('/8: two terms, two obligations and the list that goes to the operator', () => {
  assert.equal(said('829-2024/8'), [
    'term operator-notice',
    'term publication',
    'obligation operator-notice',
    'obligation publication',
    'form paper.operator-list',
    'form paper.publication-list',
  ])
})

Uses('/5.3: the criterion of the local share, in the two procedures that judge it', () => {
  assert.equal(
    usesOf('829-2024/5.3', laws).map(({ kind, id, procedures }) => [kind, id, procedures]),
    [['criterion', 'software-local-share', ['include', 'amend']]],
  )
})

Uses('/5: what rests on its sub-clauses too', () =>
  assert.ok(said('829-2024/5').includes('criterion software-local-share')),
)

Uses('/annex2/10.4: every failed criterion falls under it', () => {
  assert.ok(said('829-2024/annex2/10.4').includes('ground eip-local-share'))
  assert.not(said('829-2024/annex2/10.3').includes('ground eip-local-share'))
})

Uses('/annex10: its form and the questions of its rows', () => {
  const uses = said('829-2024/annex10')
  assert.ok(uses.includes('form 829.10'))
  assert.ok(uses.includes('question documents.supportService.centres.address'))
})

Uses('209-2014/1/5.8: the step that assigns deposit numbers', () => {
  assert.ok(said('209-2014/1/5.8').some((use) => use.startsWith('step ')))
})

Uses('476-2015/1/9: the documents of the cash-register conclusion', () => {
  const uses = usesOf('476-2015/1/9', laws).filter((use) => use.kind === 'document')
  assert.ok(uses.length >= 7, `${uses.length}`)
  assert.ok(uses.every((use) => use.service === 'cash-register-conclusion'))
})

Uses('each citation in an edition leads back to what carries it', () => {
  for (const edition of laws.flatMap(editionsCarried)) {
    const mine = usesIn(edition, FORMS)
    const found = new Map(
      [...new Set(mine.map((use) => use.citation))].map((citation) => [citation, new Set(said(citation))] as const),
    )
    for (const use of mine)
      assert.ok(found.get(use.citation)?.has(`${use.kind} ${use.id}`), `${use.citation}: ${use.kind} ${use.id}`)
  }
})

Uses.run()
