// Why: a Commission decides forty cases in an afternoon. Every row of its protocol must pass the very checks of the single command, a bad
// one must not hold up the rest, and the same file sent twice must not decide anything twice.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { noTerminal, officeTerminal, type Terminal } from '../interview/support/terminal.js'
import {
  CLERK,
  type Clerks,
  EXECUTOR,
  HEAD,
  inOffice,
  openClerks,
  type Printed,
  SECRETARY,
  sample,
} from '../support/clerks.js'

const test = suite('steps and decisions from a file')

const DAY = '2025-03-20'
const number = (n: number): string => `TR-2025-${String(n).padStart(6, '0')}`

/** So many applications for inclusion, each registered; those of `low` fail the local share. */
function filed(office: Clerks, count: number, low: readonly number[] = []): void {
  for (let n = 1; n <= count; n += 1) {
    const answers = sample(low.includes(n) ? 'include-software-low-share' : 'include-software')
    office.intake('2025-03-17T10:00', 'include', answers, '--received', '2025-03-17T10:00', '--external', `P-${n}`)
  }
}

/** Each through registration, completeness and referral, by files. */
function toCommission(office: Clerks, count: number): void {
  const cases = Array.from({ length: count }, (_, n) => number(n + 1))
  const table = (step: string, outcome: string) =>
    `case,step,outcome\n${cases.map((each) => `${each},${step},${outcome}`).join('\n')}\n`
  office.file('1.csv', table('register', ''))
  office.file('2.csv', table('completeness', 'complete'))
  office.file('3.csv', table('refer', ''))
  const nights = [
    ['2025-03-17T15:00', CLERK, '1.csv'],
    ['2025-03-18T10:00', EXECUTOR, '2.csv'],
    ['2025-03-18T11:00', EXECUTOR, '3.csv'],
  ] as const
  for (const [at, by, file] of nights) {
    const told = office.json(at, by, 'next', '--from', file, '--no-papers')
    assert.equal([told.done, told.rejected], [count, 0], JSON.stringify(told.rejects))
  }
}

const show = (office: Clerks, n: number): Printed => office.json(`${DAY}T18:00`, CLERK, 'show', number(n))
const told = (ran: { readonly out: string; readonly err: string }): Printed => {
  assert.ok(ran.out.startsWith('{'), ran.err)
  return JSON.parse(ran.out)
}

test(
  'recommendations of a sitting: one by one and by file the acts are the same; the second run of the file changes nothing',
  inOffice((office) => {
    filed(office, 4)
    toCommission(office, 4)
    const facts = ['--set', 'protocolNumber=7', '--set', `protocolDate=${DAY}`]
    office.json(`${DAY}T15:00`, SECRETARY, 'next', number(1), '--outcome', 'positive', '--at', `${DAY}T14:00`, ...facts)
    const rows = [1, 2, 3, 4].map((n) => `${number(n)};оң ұсыным;20.03.2025 14:00;7;20.03.2025`)
    office.file(
      'sitting.csv',
      `\ufeffІс нөмірі;outcome;Күні мен уақыты;protocolNumber;protocolDate\r\n${rows.join('\r\n')}\r\n`,
    )
    const args = ['next', '--from', 'sitting.csv', '--step', 'recommend'] as const
    const planned = office.json(`${DAY}T15:00`, SECRETARY, ...args, '--dry-run')
    assert.equal([planned.read, planned.done, planned.already, planned.rejected], [4, 3, 1, 0])
    assert.is(show(office, 2).status, 'with-commission', 'a rehearsal stores nothing')
    const done = office.json(`${DAY}T15:00`, SECRETARY, ...args)
    assert.equal([done.read, done.done, done.already, done.rejected], [4, 3, 1, 0])
    const bare = ({ papers: _, ...row }: Printed) => row
    assert.equal(done.rows.map(bare), planned.rows.map(bare), 'what is rehearsed is what is done')
    const act = (n: number) => {
      const { kind, at, by, data } = show(office, n).history.findLast((each: Printed) => each.kind === 'step')
      return { kind, at, by, data }
    }
    for (const n of [2, 3, 4]) assert.equal(act(n), act(1))
    const before = [1, 2, 3, 4].map((n) => show(office, n).history.length)
    const again = office.json(`${DAY}T16:00`, SECRETARY, ...args)
    assert.equal([again.done, again.already, again.rejected], [0, 4, 0])
    assert.equal(
      [1, 2, 3, 4].map((n) => show(office, n).history.length),
      before,
    )
    assert.is(office.kzIs(['audit', 'verify']).code, 0)
  }),
)

test(
  'decisions: granted and refused, grounds checked for each; bad rows named and put aside, mended, run again',
  inOffice((office) => {
    filed(office, 6, [2, 3])
    toCommission(office, 6)
    office.file(
      'sitting.csv',
      `case,outcome,protocolNumber,protocolDate\n${[1, 2, 3, 4, 5].map((n) => `${number(n)},positive,7,${DAY}`).join('\n')}\n`,
    )
    office.json(`${DAY}T15:00`, SECRETARY, 'next', '--from', 'sitting.csv', '--step', 'recommend', '--no-papers')
    office.file(
      'decisions.csv',
      [
        'case,decision,grounds,reason',
        `${number(1)},grant,,`,
        `${number(2)},refuse,829-2024/5.3,`,
        `${number(3)},grant,,`,
        `${number(4)},refuse,829-2024/99,`,
        `${number(5)},perhaps,,`,
        `${number(6)},grant,,`,
        'TR-2025-000099,grant,,',
        ',grant,,',
        `P-4,grant,,"Сот шешімі, 2025-03-19"`,
        '',
      ].join('\n'),
    )
    const args = ['decide', '--from', 'decisions.csv', '--rejects', 'rejects.csv', '--json'] as const
    const rehearsed = office.at(`${DAY}T16:00`, HEAD, ...args, '--dry-run')
    const ran = office.at(`${DAY}T16:00`, HEAD, ...args)
    assert.is(ran.code, 3)
    assert.is(rehearsed.code, 3)
    const done = told(ran)
    assert.equal([done.read, done.done, done.already, done.rejected], [9, 3, 0, 6])
    assert.equal(told(rehearsed).rejects, done.rejects)
    assert.equal(
      done.rejects.map(({ line, field, code }: Printed) => [line, field, code]),
      [
        [4, 'outcome', 'grant-against-grounds'],
        [5, 'grounds', 'ground-unknown'],
        [6, 'outcome', 'batch-outcome-unclear'],
        [7, 'outcome', 'decision-too-early'],
        [8, 'case', 'case-unknown'],
        [9, 'case', 'case-missing'],
      ],
    )
    assert.equal(
      [1, 2, 3, 4, 5, 6].map((n) => show(office, n).status),
      ['granted', 'refused', 'recommended', 'granted', 'recommended', 'with-commission'],
    )
    assert.ok(existsSync(join(office.folder, 'papers', number(1))), 'the papers are written')
    const rejects = readFileSync(join(office.folder, 'rejects.csv'), 'utf8')
    assert.is(rejects.trim().split('\n').length, 7)
    assert.match(rejects, /829-2024\/99/)
    // Mended as a clerk would: the reasons stay where they are, the words are put right.
    const mended = rejects
      .replace(`${number(3)},grant,,`, `${number(3)},refuse,,`)
      .replace(',perhaps,', ',бас тарту,')
      .split('\r\n')
      .filter((line) => !/000099|829-2024\/99|^,grant/.test(line))
    office.file('mended.csv', mended.join('\r\n'))
    const second = told(office.at(`${DAY}T16:30`, HEAD, 'decide', '--from', 'mended.csv', '--json'))
    assert.equal([second.done, second.rejected], [1, 2])
    assert.equal(
      second.rejects.map(({ code }: Printed) => code),
      ['refuse-without-grounds', 'decision-too-early'],
    )
    const third = told(office.at(`${DAY}T17:00`, HEAD, ...args))
    assert.equal([third.done, third.already], [0, 3])
    assert.is(office.kzIs(['audit', 'verify']).code, 0)
  }),
)

test(
  'a clause of several failed criteria decides by all of them, and the second run knows the decision for its own',
  inOffice((office) => {
    const answers = sample('include-software')
    const applicant = { ...(answers.applicant as object), category: 'akim', producesInKazakhstan: false }
    office.intake('2025-03-17T10:00', 'include', { ...answers, applicant }, '--received', '2025-03-17T10:00')
    office.toRecommendation(number(1), '2025-03-18', 'negative')
    office.file('clause.csv', `case,outcome,grounds\n${number(1)},refuse,829-2024/2.4\n`)
    const args = ['decide', '--from', 'clause.csv', '--no-papers', '--json'] as const
    assert.is(told(office.at(`${DAY}T16:00`, HEAD, ...args)).done, 1)
    assert.equal(
      show(office, 1).grounds.map(({ id }: Printed) => id),
      ['eligible-applicant', 'produces-in-kazakhstan'],
    )
    const second = told(office.at(`${DAY}T17:00`, HEAD, ...args))
    assert.equal([second.done, second.already, second.rejected], [0, 1, 0])
  }),
)

test(
  'a case taken through several steps by one file is rehearsed so too; JSON Lines; numbers stay without gaps',
  inOffice((office) => {
    filed(office, 2)
    const lines = [1, 2].flatMap((n) => [
      { case: number(n), step: 'register', at: '2025-03-17T15:00' },
      { case: number(n), step: 'completeness', outcome: 'complete', at: '2025-03-18T10:00' },
      { case: number(n), step: 'refer', at: '2025-03-18' },
      { case: number(n), step: 'recommend', outcome: 'positive', protocolNumber: '7', protocolDate: DAY, at: DAY },
      { case: number(n), step: 'sign', signerName: 'Оразбаев Тимур' },
    ])
    office.file('all.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'))
    const args = ['next', '--from', 'all.jsonl', '--json'] as const
    const planned = told(office.at(`${DAY}T15:00`, SECRETARY, ...args, '--dry-run'))
    const done = told(office.at(`${DAY}T15:00`, SECRETARY, ...args))
    assert.equal([done.read, done.done, done.rejected], [10, 8, 2])
    const bare = ({ papers: _, ...row }: Printed) => row
    assert.equal(done.rows.map(bare), planned.rows.map(bare))
    assert.equal(
      done.rejects.map(({ line, code }: Printed) => [line, code]),
      [
        [5, 'step-not-now'],
        [10, 'step-not-now'],
      ],
    )
    assert.is(done.rows[2].at, '2025-03-18T10:00', 'a day alone: not before what was done that day')
    assert.is(office.kzIs(['audit', 'verify']).code, 0)
  }),
)

test(
  'wrong usage and columns that are not understood change nothing',
  inOffice((office) => {
    filed(office, 1)
    office.file('bad.csv', `case,stpe\n${number(1)},register\n`)
    office.file('filing.csv', `case,step,channel\n${number(1)},register,portal\n`)
    office.file('nostep.csv', `case\n${number(1)}\n`)
    const codes = [
      [['next', '--from', 'bad.csv'], 3, /batch-columns[\s\S]*“stpe”/],
      [['next', '--from', 'filing.csv'], 3, /“channel” says how/],
      [['next', '--from', 'nostep.csv'], 3, /which step/],
      [['next', number(1), '--from', 'bad.csv'], 2, /CASE, --from/],
      [['next', '--from', 'bad.csv', '--set', 'a=1'], 2, /--from, --set/],
      [['next'], 2, /case/],
      [['next', number(1), '--rejects', 'r.csv'], 2, /--rejects/],
      [['decide', '--from', 'bad.csv', '--grant', '--refuse'], 2, /--grant, --refuse/],
      [['decide', '--from', 'bad.csv', '--check'], 2, /--check/],
      [['decide', '--from', 'none.csv'], 4, /file-not-found/],
    ] as const
    for (const [args, code, pattern] of codes) {
      const ran = office.at(`${DAY}T15:00`, CLERK, ...args)
      assert.is(ran.code, code, `${args.join(' ')}\n${ran.err}`)
      assert.match(ran.err, pattern, args.join(' '))
    }
    assert.is(show(office, 1).history.length, 1)
  }),
)

test(
  'a row that names two cases, or an external number that nobody has, is rejected and neither case is touched',
  inOffice((office) => {
    filed(office, 2)
    const rows = [`${number(1)},P-2,register`, `${number(1)},P-77,register`, `${number(2)},P-2,register`]
    office.file('two.csv', `case,external,step\n${rows.join('\n')}\n`)
    for (const more of [['--dry-run'], []]) {
      const ran = office.at('2025-03-17T15:00', CLERK, 'next', '--from', 'two.csv', '--json', ...more)
      assert.is(ran.code, 3)
      const done = told(ran)
      assert.equal([done.done, done.rejected], [1, 2])
      assert.equal(
        done.rejects.map(({ line, field, code }: Printed) => [line, field, code]),
        [
          [2, 'external', 'batch-two-cases'],
          [3, 'external', 'batch-two-cases'],
        ],
      )
      assert.match(done.rejects[0].error, new RegExp(`${number(1)}.*P-2.*${number(2)}`))
      assert.match(done.rejects[1].error, /P-77/)
    }
    assert.is(show(office, 1).status, 'received')
  }),
)

test(
  'a grant with grounds of refusal beside it is rejected, whoever says that it is a grant, and also of a case granted before',
  inOffice((office) => {
    filed(office, 1)
    toCommission(office, 1)
    office.file('a.csv', `case,outcome,protocolNumber,protocolDate\n${number(1)},positive,7,${DAY}\n`)
    office.json(`${DAY}T15:00`, SECRETARY, 'next', '--from', 'a.csv', '--step', 'recommend', '--no-papers')
    office.file('both.csv', `case,outcome,grounds\n${number(1)},grant,829-2024/5.3\n`)
    office.file('option.csv', `case,grounds\n${number(1)},829-2024/5.3\n`)
    const refused = (...args: readonly string[]): void => {
      const ran = office.at(`${DAY}T16:00`, HEAD, 'decide', '--no-papers', '--json', ...args)
      assert.is(ran.code, 3, ran.err)
      const [{ field, code }] = told(ran).rejects
      assert.equal([field, code], ['grounds', 'batch-grant-with-grounds'])
    }
    refused('--from', 'both.csv', '--dry-run')
    refused('--from', 'both.csv')
    refused('--from', 'option.csv', '--grant')
    assert.is(show(office, 1).status, 'recommended')
    office.json(`${DAY}T16:00`, HEAD, 'decide', number(1), '--grant', '--no-papers')
    refused('--from', 'both.csv')
  }),
)

test(
  'papers that were not written when the work was broken off are written when the file comes again, byte for byte',
  inOffice((office) => {
    filed(office, 3)
    toCommission(office, 3)
    const papers = join(office.folder, 'papers-of-sitting')
    office.file(
      'a.csv',
      `case,outcome,protocolNumber,protocolDate\n${[1, 2, 3].map((n) => `${number(n)},positive,7,${DAY}`).join('\n')}\n`,
    )
    const sitting = ['next', '--from', 'a.csv', '--step', 'recommend', '-o', papers] as const
    const decisions = ['decide', '--from', 'b.csv', '-o', papers] as const
    office.file('b.csv', `case,outcome\n${[1, 2, 3].map((n) => `${number(n)},grant`).join('\n')}\n`)
    for (const [by, args] of [
      [SECRETARY, sitting],
      [HEAD, decisions],
    ] as const) {
      const done = office.json(`${DAY}T16:00`, by, ...args)
      const paths = done.rows.flatMap((row: Printed) => row.papers.map((paper: Printed) => paper.path))
      assert.ok(paths.length >= 3)
      const [first, second] = paths
      const before = readFileSync(first)
      rmSync(first)
      writeFileSync(second, 'somebody wrote on it')
      assert.equal(office.json(`${DAY}T17:00`, by, ...args, '--dry-run').doneAlready[0].papers, [])
      assert.equal(office.json(`${DAY}T17:00`, by, ...args, '--no-papers').doneAlready[0].papers, [])
      assert.not.ok(existsSync(first))
      const again = office.json(`${DAY}T17:00`, by, ...args)
      assert.equal([again.done, again.already], [0, 3])
      assert.equal(
        again.doneAlready.flatMap((row: Printed) => row.papers.map((paper: Printed) => paper.path)),
        [first],
      )
      assert.equal(readFileSync(first), before)
      assert.is(readFileSync(second, 'utf8'), 'somebody wrote on it', 'what is there stays')
    }
  }),
)

const atTerminal = noTerminal === null ? test : test.skip

atTerminal('at a terminal more than three cases are asked about first; a no changes nothing', async () => {
  const office = openClerks()
  const terminals: Terminal[] = []
  try {
    filed(office, 7)
    office.file('four.csv', `case,step\n${[1, 2, 3, 4].map((n) => `${number(n)},register`).join('\n')}\n`)
    office.file('three.csv', `case,step\n${[1, 2, 3].map((n) => `${number(n)},register`).join('\n')}\n`)
    const at = { KZ_IS_NOW: '2025-03-17T15:00', KZ_IS_USER: CLERK }
    const open = (file: string, ...more: readonly string[]): Terminal => {
      const terminal = officeTerminal(office, ['next', '--from', file, '--no-papers', ...more], at)
      terminals.push(terminal)
      return terminal
    }
    const first = open('four.csv')
    await first.answer('4 cases will change', '2')
    assert.is(await first.end(), 130)
    assert.is(show(office, 4).status, 'received')
    assert.is(await open('three.csv').end(), 0, 'three are few')
    assert.is(show(office, 3).status, 'registered')
    office.file('nine.csv', `case,step\n${[4, 5, 6, 7].map((n) => `${number(n)},register`).join('\n')}\n`)
    const second = open('nine.csv')
    await second.answer('4 cases will change', '1')
    assert.is(await second.end(), 0)
    assert.is(show(office, 7).status, 'registered')
  } finally {
    for (const terminal of terminals) await terminal.kill()
    office.remove()
  }
})

test.run()
