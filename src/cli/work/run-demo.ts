import { join } from 'node:path'
import { dateOf, later, type Moment, moment } from '../../calendar/civil-date.js'
import type { Channel } from '../../calendar/receipt.js'
import { addWorkingMinutes } from '../../calendar/working-time.js'
import type { Case } from '../../case/case.js'
import { caseDeadlines } from '../../case/dates.js'
import { groundsOf, judgePackage, recommendedOutcome } from '../../case/grounds.js'
import { readData } from '../../files/data-files.js'
import type { JsonObject, Text } from '../../text.js'
import { caseJson } from '../case-json.js'
import { safeText } from '../safe-text.js'
import { sayComparison, sayJudgementTitle, sayWhen } from '../say.js'
import type { World } from '../world.js'
import { type PaperFile, writePapers } from './case-papers.js'
import { workStep } from './do-step.js'
import { judgeNow } from './lookups.js'
import { makeDecision } from './make-decision.js'
import { objectName } from './project.js'
import { prepare, receive } from './receive.js'
import { recordActs } from './record.js'

interface Story {
  readonly file: string
  readonly procedure: string
  readonly channel: Channel
  readonly received: string
  readonly title: Text
  /** What is done with the application, in order. */
  readonly path: readonly string[]
}

/** People of the demonstration: each does what the rules give to that role. */
const CLERK = 'Серікова Ә.'
const EXECUTOR = 'Мұратұлы Б.'
const SECRETARY = 'Қасымова Г.'
const HEAD = 'Оразбаев Т.'

/** How long each thing takes in the demonstration, in working minutes. */
const STEP_MINUTES = 240

/** Takes the samples of `data/samples/` through, each at its own time, and tells what happened. */
export async function runDemo(world: World, database: string, papers: string): Promise<void> {
  const stories = JSON.parse(readData('samples/demo.json')) as readonly Story[]
  const { openStore } = await import('../../store/open-store.js')
  const store = await openStore(database, { makeFolder: true })
  const started = performance.now()
  let clock = moment('2025-03-14T16:40')
  const stage: World = {
    ...world,
    now: () => clock,
    databasePath: database,
    templatesFolder: join(papers, 'no-such-folder'),
    store: async () => store,
    office: () => ({ head: { name: 'Оразбаев Тимур Қайратұлы', position: 'Төраға орынбасары' } }),
  }
  const told: JsonObject[] = []
  try {
    say(world, world.paint.bold(world.words.cases.demo.title), world.words.cases.demo.clock(sayWhen(clock)))
    for (const [at, story] of stories.entries()) {
      const end = await tell(stage, story, at + 1, papers, (next) => {
        clock = next
      })
      told.push(end)
    }
    await tellEnd(stage, papers, performance.now() - started)
    if (world.json) world.out(JSON.stringify({ database, papers, cases: told }))
  } finally {
    await store.close()
  }
}

async function tell(
  world: World,
  story: Story,
  n: number,
  papers: string,
  setClock: (at: Moment) => void,
): Promise<JsonObject> {
  const w = world.words.cases
  const received = moment(story.received)
  setClock(received)
  const answers = JSON.parse(readData(`samples/${story.file}`)) as unknown
  const prepared = prepare(world, {
    service: 'trusted-registry',
    procedure: story.procedure,
    channel: story.channel,
    received,
    edition: undefined,
    external: null,
    answers,
    draft: null,
    by: CLERK,
  })
  const { file: opened } = await receive(world, prepared)
  say(
    world,
    '',
    world.paint.bold(`${n}. ${w.text(story.title)}`),
    `   ${opened.case} · ${safeText(objectName(opened))}`,
  )
  say(
    world,
    `   ${sayWhen(received)} (${w.channels[story.channel]}). ${w.intake.moved[prepared.receipt.rule](sayWhen(opened.accepted))}`,
  )
  let file = opened
  const files: PaperFile[] = []
  for (const word of story.path) {
    setClock(laterAt(world, file))
    const before = file.papers.length
    file = await act(world, file, word)
    files.push(...(await writePapers(world, file, before, papers)))
    if (word === 'register') tellTerms(world, file)
  }
  tellResult(world, file, files)
  return caseJson(file, await judgeNow(world, file), world) as unknown as JsonObject
}

/** Half a working day after what was done last. */
function laterAt(world: World, file: Case): Moment {
  const last = file.steps.at(-1)?.at ?? file.accepted
  return addWorkingMinutes(later(last, file.accepted), STEP_MINUTES, world.calendar())
}

async function act(world: World, file: Case, word: string): Promise<Case> {
  const at = world.now()
  const base = { case: file.case, version: file.version, override: null, at }
  const step = (id: string, outcome: string | undefined, by: string, answers: JsonObject = {}): Promise<Case> =>
    workStep(world, { ...base, step: id, outcome, answers, by })
  switch (word) {
    case 'register':
      return step('register', undefined, CLERK)
    case 'complete':
    case 'incomplete':
      return step('completeness', word, EXECUTOR)
    case 'refer':
      return step('refer', undefined, EXECUTOR)
    case 'positive':
    case 'negative':
      return step('recommend', word, SECRETARY, { protocolNumber: file.case.slice(-2), protocolDate: dateOf(at) })
    case 'hearing':
      return step('hearing', undefined, EXECUTOR, {
        hearingDate: dateOf(at),
        hearingTime: '15:00',
        hearingPlace: 'Астана қаласы, Мәңгілік Ел даңғылы, 55/5, 312-кабинет',
      })
    case 'sign':
      return step('sign', undefined, HEAD, {
        signerName: 'Оразбаев Тимур Қайратұлы',
        signerPosition: 'Төраға орынбасары',
      })
    case 'issue':
      return step('issue', undefined, CLERK)
    case 'grant':
    case 'refuse':
      return decideAndTell(world, file, word)
    default:
      return fulfilAll(world, file)
  }
}

async function decideAndTell(world: World, file: Case, word: 'grant' | 'refuse'): Promise<Case> {
  const w = world.words.cases
  const judgements = await judgeNow(world, file)
  const grounds = groundsOf(judgements)
  say(world, `   kz-is decide ${file.case} --check: ${grounds.length === 0 ? w.decide.none : w.decide.groundsTitle}`)
  for (const ground of grounds)
    say(
      world,
      `     ${ground.citation}  ${sayJudgementTitle(ground, world.words)}: ${safeText(sayComparison(ground, world.words))}`,
    )
  say(world, `   ${w.decide.recommendation(w.recommendation[recommendedOutcome(judgements)])}`)
  return makeDecision(world, {
    case: file.case,
    version: file.version,
    outcome: word === 'grant' ? 'granted' : 'refused',
    grounds: [],
    override: null,
    at: world.now(),
    by: EXECUTOR,
  })
}

async function fulfilAll(world: World, file: Case): Promise<Case> {
  const store = await world.store()
  return store.write((tx) =>
    recordActs(
      world,
      tx,
      file,
      file.edition.obligations.map(({ id }) => ({
        kind: 'fulfilled' as const,
        at: world.now(),
        by: EXECUTOR,
        data: { obligation: id, reference: `${file.case}-${id}` },
      })),
    ),
  )
}

function tellTerms(world: World, file: Case): void {
  const w = world.words.cases
  const deadlines = caseDeadlines(file, world.calendar()).filter((each) => each.from !== 'decision')
  say(
    world,
    `   ${deadlines.map((each) => `${w.text(each.title)}: ${sayWhen(each.due)} (${each.citation})`).join('; ')}`,
  )
}

function tellResult(world: World, file: Case, papers: readonly PaperFile[]): void {
  const w = world.words.cases
  if (file.decision === null) {
    say(world, `   ${world.paint.bold(w.statuses[file.status])}`)
    for (const ground of groundsOfPackage(file, world)) say(world, `     ${ground}`)
  } else {
    say(
      world,
      `   ${world.paint.bold(w.decide[file.decision.outcome](file.decision.number))}${file.entry === null ? '' : ` ${w.decide.entry[file.entry.effect](file.entry.entry)}`}`,
    )
  }
  say(world, `   ${papers.map((paper) => paper.form).join(', ')}`)
}

function groundsOfPackage(file: Case, world: World): readonly string[] {
  return judgePackage(file).map(
    (each) => `${each.citation}  ${sayJudgementTitle(each, world.words)}: ${sayComparison(each, world.words)}`,
  )
}

async function tellEnd(world: World, papers: string, milliseconds: number): Promise<void> {
  const w = world.words.cases
  const store = await world.store()
  const { rows } = await store.entries({ register: 'trusted' }, { limit: 20 })
  say(world, '', world.paint.bold(w.demo.entries))
  for (const row of rows)
    say(
      world,
      `   ${row.number}  ${w.register.statuses[row.status as keyof typeof w.register.statuses]}  ${safeText(row.objectName)}`,
    )
  say(
    world,
    '',
    world.paint.bold(w.demo.papers(papers)),
    w.demo.took((milliseconds / 1000).toFixed(1)),
    '',
    w.demo.tryNext,
  )
  for (const line of [
    'kz-is intake',
    'kz-is deadline trusted-registry --procedure include --explain',
    `kz-is list --db ${world.databasePath}`,
    `kz-is show TR-2025-000002 --db ${world.databasePath}`,
    'kz-is law show 829-2024/5.3',
  ]) {
    say(world, `  ${line}`)
  }
}

function say(world: World, ...lines: readonly string[]): void {
  if (!world.json) for (const line of lines) world.out(line)
}
