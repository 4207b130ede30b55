// Makes every figure of the law's data wrong, one at a time, in a copy of the project, and sees whether the tests of the law notice.
//
//   npx tsx test/mutation/mutate-law.ts                         all of them
//   npx tsx test/mutation/mutate-law.ts software-deposit unit   only those whose path or kind contains one of these
//   npx tsx test/mutation/mutate-law.ts --jobs 2                so many at a time
//
// No part of `npm test`: it takes minutes. The golden texts, which repeat the data in words, are asked last and counted apart.
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { SERVICE_IDS } from '../../src/law/service.js'
import { filesBelow, root } from '../run-support/project.js'
import { lawMutants, type Mutant } from './mutants.js'

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { jobs: { type: 'string', default: '1' } },
})
const GOLDEN = 'test/law/golden.test.ts'
const tests = filesBelow('test', '.test.ts').map(({ path }) => path)

/** What the copies hold: all that the law's tests read. */
const COPIED = ['src', 'test', 'data', 'templates', 'package.json', 'tsconfig.json']

const say = (line: string): void => void process.stdout.write(`${line}\n`)

type Verdict = { readonly mutant: Mutant; readonly by: string | null }

/** The tests that concern a figure, those of its own service first. */
function testsFor({ path, kind }: Mutant): readonly string[] {
  const service = SERVICE_IDS.find((id) => path.includes(`/${id}/`))
  const own = service === undefined ? [] : tests.filter((test) => test.startsWith(`test/law/${service}`))
  const general = ['test/law/editions.test.ts', 'test/law/plan-oracle.test.ts', 'test/law/plan.test.ts']
  if (path.startsWith('src/law/acts/'))
    return among([
      'test/law/acts.test.ts',
      'test/law/editions.test.ts',
      'test/law/timeline.test.ts',
      'test/law/check.test.ts',
    ])
  const registry = [
    'test/law/terms.test.ts',
    'test/case/completeness.test.ts',
    'test/case/grounds.test.ts',
    'test/case/share.test.ts',
    'test/case/entries-named.test.ts',
  ]
  const all = tests.filter((test) => SERVICE_IDS.some((id) => test.startsWith(`test/law/${id}`)))
  return among([
    ...own,
    ...(service === 'trusted-registry' || kind === 'amount' ? registry : []),
    'test/law/bounds.test.ts',
    ...general,
    ...(service === undefined ? all : []),
    'test/case/ways.test.ts',
    'test/honesty/citations.test.ts',
    'test/law/command.test.ts',
    GOLDEN,
  ])
}

const among = (paths: readonly string[]): readonly string[] =>
  [...new Set(paths)].filter((path) => tests.includes(path))

/** Runs one test file in a copy; whether it stayed green. */
function passes(copy: string, test: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(copy, test)], { cwd: copy, stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), 120_000)
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve(code === 0)
    })
  })
}

/** A test that fails without any mutant would kill them all. */
const failing = new Set<string>()
async function green(copy: string): Promise<void> {
  for (const test of new Set(mutants.flatMap(testsFor)))
    if (!failing.has(test) && !(await passes(copy, test))) {
      failing.add(test)
      say(`fails without a mutant, left out: ${test}`)
    }
}

async function judge(copy: string, mutant: Mutant): Promise<Verdict> {
  const file = join(copy, mutant.path)
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, `${text.slice(0, mutant.start)}${mutant.is}${text.slice(mutant.end)}`)
  try {
    for (const test of testsFor(mutant).filter((each) => !failing.has(each)))
      if (!(await passes(copy, test))) return { mutant, by: test }
    return { mutant, by: null }
  } finally {
    writeFileSync(file, text)
  }
}

function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'kz-is-mutation-'))
  for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

const mutants = lawMutants().filter(
  ({ path, kind }) => wanted.length === 0 || wanted.some((text) => path.includes(text) || kind === text),
)
const verdicts: Verdict[] = []
const queue = mutants.values()

async function work(): Promise<void> {
  const copy = copyOfProject()
  try {
    await green(copy)
    for (const mutant of queue) {
      const verdict = await judge(copy, mutant)
      verdicts.push(verdict)
      say(`${sayVerdict(verdict.by)}  ${mutant.path}:${mutant.line}  ${mutant.kind}  ${mutant.was} → ${mutant.is}`)
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function sayVerdict(by: string | null): string {
  return by === null ? 'SURVIVED' : by === GOLDEN ? 'golden  ' : 'killed  '
}

await Promise.all(Array.from({ length: Number(options.jobs) }, work))
const survived = verdicts.filter(({ by }) => by === null)
const byGolden = verdicts.filter(({ by }) => by === GOLDEN)
say(
  `\n${verdicts.length} mutants: ${verdicts.length - survived.length - byGolden.length} killed, ${byGolden.length} by the golden texts alone, ${survived.length} survived`,
)
process.exitCode = survived.length > 0 ? 1 : 0
