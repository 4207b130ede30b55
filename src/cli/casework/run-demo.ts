import { join } from 'node:path'
import { type Moment, moment } from '../../calendar/civil-date.js'
import type { Channel } from '../../calendar/receipt.js'
import type { Case } from '../../case/case.js'
import { caseDeadlines } from '../../case/dates.js'
import { judgePackage } from '../../case/grounds.js'
import { readData } from '../../files/data-files.js'
import type { ServiceId } from '../../law/service.js'
import type { JsonObject, Text } from '../../text.js'
import { caseJson } from '../case-json.js'
import { paperTitle } from '../paper-title.js'
import { safeText } from '../safe-text.js'
import { sayComparison, sayJudgementTitle, sayWhen } from '../say.js'
import type { World } from '../world.js'
import { type PaperFile, writePapers } from './case-papers.js'
import { act, CLERK, laterAt, type StoryLine, say } from './demo-acts.js'
import { judgeNow } from './lookups.js'
import { objectName } from './project.js'
import { prepare, receive } from './receive.js'

interface Story extends StoryLine {
  readonly file: string
  readonly service: ServiceId
  readonly procedure?: string
  readonly edition?: string
  readonly route?: string
  readonly why?: string
  readonly channel: Channel
  readonly received: string
  readonly title: Text
}

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
  const prepared = await prepare(world, {
    service: story.service,
    procedure: story.procedure,
    channel: story.channel,
    received,
    edition: story.edition,
    route: story.route,
    editionReason: story.why ?? null,
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
  for (;;) {
    setClock(laterAt(world, file))
    const before = file.papers.length
    const after = await act(world, file, story)
    if (after === null) break
    file = after
    files.push(...(await writePapers(world, file, before, papers)))
    if (file.steps.at(-1)?.step === 'register' && file.steps.length === 1) tellTerms(world, file)
  }
  await tellResult(world, file, files)
  return caseJson(file, await judgeNow(world, file), world) as unknown as JsonObject
}

function tellTerms(world: World, file: Case): void {
  const w = world.words.cases
  const deadlines = caseDeadlines(file, world.calendar()).filter((each) => each.from !== 'decision')
  // Of some services the acts give no term that runs from the application.
  if (deadlines.length === 0) return
  say(
    world,
    `   ${deadlines.map((each) => `${w.text(each.title)}: ${sayWhen(each.due)} (${each.citation})`).join('; ')}`,
  )
}

async function tellResult(world: World, file: Case, papers: readonly PaperFile[]): Promise<void> {
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
  say(world, `   ${papers.map(({ form }) => paperTitle(world, form)).join('; ')}`)
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
