// Why: what the tool does with each clause must be answerable clause by clause, and «carried out» means that a test shows it.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { FORMS } from '../../src/form/catalogue.js'
import { ACTS } from '../../src/law/acts/index.js'
import { clauseActs, clauseOf, clausesOf, nearCitations } from '../../src/law/clause.js'
import { EDITIONS } from '../../src/law/services/index.js'
import { usesIn, usesOf } from '../../src/law/uses.js'
import { namesAnnex } from '../form/annexes.js'
import { exists, filesBelow, textOf } from '../run-support/project.js'
import { stringsIn } from '../run-support/source-code.js'
import { leavesOf } from '../run-support/walk.js'
import { NUMBERS } from './numbers-829-2024.js'

const Clauses = suite('clauses of the acts')

Clauses('829-2024: every number of the act is there, once, in the order of the act', () => {
  assert.equal(
    clausesOf('829-2024').map((clause) => clause.place),
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
    const missing = clausesOf(act).flatMap((clause) =>
      clause.tests
        .filter((path) => !path.endsWith('.test.ts') || !exists(path))
        .map((path) => `${clause.place}: ${path}`),
    )
    assert.equal(missing, [])
  })

  Clauses(`${act}: what is not carried out says why in a sentence, in three languages`, () => {
    const bare = clausesOf(act)
      .filter((clause) => clause.kind !== 'carried-out')
      .filter(({ does }) => [does.kk, does.ru, does.en].some((text) => !text.endsWith('.') || text.length < 12))
    assert.equal(bare, [])
  })

  Clauses(`${act}: no paraphrase is left empty, and Kazakh is not Russian`, () => {
    const bad = clausesOf(act).filter(({ says, does }) =>
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
    clausesOf(act).flatMap(({ place, does }) =>
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
const places = new Set(clauseActs().flatMap((act) => clausesOf(act).map((clause) => `${act}/${clause.place}`)))

Cited('every source and heading in every edition is a clause that exists', () => {
  const cited = leavesOf(EDITIONS).filter(
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
    cited
      .filter(({ value }) => !places.has(String(value)) && !namesAnnex(String(value)))
      .map(({ path, value }) => `${path}: ${value}`),
    [],
  )
})

Cited('every citation written out anywhere in the program is a clause that exists', () => {
  const cited = filesBelow('src').flatMap(({ path, text }) =>
    stringsIn(text).flatMap((literal) =>
      [...literal.text.matchAll(/\b829-2024\/[\w./]*\w/g)].map((found) => ({
        at: `${path}:${literal.line}`,
        citation: found[0],
      })),
    ),
  )
  assert.ok(cited.length > 100)
  assert.equal(
    cited.filter(({ citation }) => !places.has(citation)).map(({ at, citation }) => `${at} ${citation}`),
    [],
  )
})

Cited.run()

const Lookup = suite('looking a clause up')

Lookup('a clause comes with its sub-clauses', () => {
  const found = clauseOf('829-2024/5')
  assert.is(found?.clause.place, '5')
  assert.equal(
    found?.parts.map((part) => part.place),
    ['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.part2'],
  )
})

Lookup('a row of an annex comes with its sub-clauses, an annex with its rows', () => {
  assert.equal(
    clauseOf('829-2024/annex2/10')?.parts.map((part) => part.place),
    ['annex2/10.1', 'annex2/10.2', 'annex2/10.3', 'annex2/10.4'],
  )
  assert.is(clauseOf('829-2024/annex2')?.parts.length, 28)
})

Lookup('clause 1 has no part of clauses 10 to 19', () => assert.equal(clauseOf('829-2024/1')?.parts, []))

Lookup('blanks and capitals are not a mistake', () =>
  assert.is(clauseOf(' 829-2024/Annex2/10.4 ')?.citation, '829-2024/annex2/10.4'),
)

for (const text of [
  '829-2024/37',
  '829-2024/5.8',
  '829-2024/',
  '829-2024',
  '757-2012/15',
  '',
  '/',
  '24',
  '829-2024/annex12',
  '__proto__/1',
]) {
  Lookup(`«${text}» is no clause`, () => assert.is(clauseOf(text), undefined))
}

for (const [text, near] of [
  ['24', ['829-2024/24']],
  ['829/24', ['829-2024/24']],
  ['829-2024/10.4', ['829-2024/annex2/10.4', '829-2024/10']],
  ['829', ['829-2024']],
  ['829-2024/annex4/12', ['829-2024/annex4']],
  ['829-2024/99', []],
  ['nonsense', []],
] as const) {
  Lookup(`«${text}»: ${near.length === 0 ? 'nothing is suggested' : `${near[0]} is suggested first`}`, () => {
    assert.equal(nearCitations(text).slice(0, near.length), near)
    if (near.length === 0) assert.equal(nearCitations(text), [])
  })
}

Lookup('a sub-clause that does not exist: its clause and the sub-clauses that do', () => {
  assert.equal(nearCitations('829-2024/5.9').slice(0, 3), ['829-2024/5', '829-2024/5.1', '829-2024/5.2'])
})

Lookup('every suggestion can be shown', () => {
  for (const text of ['5.9', '829-2024/6.9', 'annex2/12', '4/9', '10.4']) {
    for (const citation of nearCitations(text)) assert.ok(clauseOf(citation), `${text}: ${citation}`)
  }
})

Lookup.run()

const Uses = suite('what rests on a clause')
const said = (citation: string) => usesOf(citation, FORMS).map((use) => `${use.kind} ${use.id}`)

Uses('/24: the overall term', () => assert.equal(said('829-2024/24'), ['term service']))

Uses('/8: two terms and two obligations', () => {
  assert.equal(said('829-2024/8'), [
    'term operator-notice',
    'term publication',
    'obligation operator-notice',
    'obligation publication',
  ])
})

Uses('/5.3: the criterion of the local share, in the two procedures that judge it', () => {
  assert.equal(
    usesOf('829-2024/5.3').map(({ kind, id, procedures }) => [kind, id, procedures]),
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

Uses('each citation in an edition leads back to what carries it', () => {
  for (const edition of Object.values(EDITIONS).flat()) {
    for (const use of usesIn(edition, FORMS)) {
      assert.ok(said(use.citation).includes(`${use.kind} ${use.id}`), `${use.citation}: ${use.kind} ${use.id}`)
    }
  }
})

Uses.run()
