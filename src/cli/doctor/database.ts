import { isExpected } from '../../expected-error.js'
import { auditStore } from '../../store/audit/audit.js'
import { headCode } from '../../store/audit/head-code.js'
import type { Project } from '../../store/audit/projected.js'
import { lookQuickly, type QuickLook } from '../../store/audit/quick-look.js'
import { projectorOf } from '../audit/project-subject.js'
import { proofProgress } from '../audit/say-progress.js'
import { sayFault, saySetBack } from '../audit/verify.js'
import { recordedCalendar } from '../office-calendar/recorded.js'
import { said } from '../report-error.js'
import { safeText } from '../safe-text.js'
import type { World } from '../world.js'
import { damage, type Finding, fault, note, ok, warning } from './finding.js'

/** So many acts at the end of the journal are verified without --full. */
export const LAST_ACTS = 10_000

/** The database by a quick look: a second for a hundred thousand cases. */
export async function quickFindings(
  world: World,
): Promise<{ readonly findings: readonly Finding[]; readonly look: QuickLook }> {
  const w = world.words.doctor
  const look = await lookQuickly(world.databasePath, LAST_ACTS)
  const { chain, pages, references, objects, stale, indexed, documents } = look
  const broken = chain.broken
  const restore = [w.stop, 'kz-is audit verify', 'kz-is restore FILE --dry-run']
  const findings = [
    ok('database', w.database(world.databasePath, look.schema, look.sqlite)),
    pages.length === 0
      ? ok('integrity', w.pagesWhole)
      : damage('integrity', pages.slice(0, 3).join('; '), w.why.pages, restore),
    references.length === 0
      ? ok('references', w.referencesWhole)
      : damage('references', references.join(', '), w.why.references, restore),
    ...(objects.length === 0 ? [] : [damage('schema', objects.join(', '), w.why.schema, restore)]),
    broken === null
      ? ok('journal', w.chainWhole(chain.acts, headCode({ id: chain.last, hash: chain.head })))
      : damage(
          'journal',
          world.words.audit.fault[broken.why]('act', String(broken.id), broken.subject, ''),
          w.why.chain,
          restore,
        ),
    ...destroyed(world, look),
    stale.length === 0 && indexed === documents
      ? ok('read-models', w.listsCurrent(documents))
      : fault('read-models', stale.length === 0 ? w.index(indexed, documents) : stale.join(', '), w.why.lists, [
          'kz-is audit rebuild',
        ]),
    ahead(world, look),
    ...setBack(world, look),
  ]
  return { findings, look }
}

/** With --full: every page, the whole chain, every row of every table against the fold of its acts. */
export async function fullFindings(world: World): Promise<readonly Finding[]> {
  const w = world.words.doctor
  let project: Project
  try {
    const { calendar } = await recordedCalendar(world.databasePath)
    project = projectorOf({ ...world, calendar: () => calendar })
  } catch (error) {
    if (!isExpected(error)) throw error
    const { what, why, remedy } = said(error, world.words)
    return [fault('audit', what, why ?? '', remedy)]
  }
  const report = await auditStore(world.databasePath, project, { progress: await proofProgress(world) })
  if (report.count === 0) return [ok('audit', world.words.audit.verified(report.acts, report.subjects, report.numbers))]
  const found = report.faults.slice(0, 5).map((each) => safeText(sayFault(world, each)))
  const rest = report.count > found.length ? [world.words.audit.more(report.count - found.length)] : []
  return [damage('audit', [...found, ...rest].join('; '), w.why.audit, ['kz-is audit verify', 'kz-is audit rebuild'])]
}

/** Lawful destructions among the acts that were looked at: to be compared with the acts on paper. */
function destroyed(world: World, { chain }: QuickLook): readonly Finding[] {
  return chain.destroyed.map(({ number, cases, acts }) =>
    note('destroyed', world.words.audit.destroyed(number, cases, acts)),
  )
}

/** Recorded by a clock that had gone back: no damage, and whoever inspects the office will ask. */
function setBack(world: World, { chain }: QuickLook): readonly Finding[] {
  if (chain.setBack === null) return []
  const w = world.words.doctor
  return [note('recorded', saySetBack(world, chain.setBack), w.why.recorded, [w.compareRecorded])]
}

/** Nothing recorded may lie ahead of the clock: either it is slow now or it was fast then. */
function ahead(world: World, { lastAt, lastRecorded }: QuickLook): Finding {
  const w = world.words.doctor
  const now = world.now()
  const last = [lastAt, lastRecorded]
    .filter((each): each is string => each !== null)
    .sort()
    .at(-1)
  if (last === undefined) return ok('last-act', w.noActs)
  if (last.slice(0, 16) <= now) return ok('last-act', w.actOn(last.slice(0, 16).replace('T', ' ')))
  return warning('last-act', w.actAhead(last.slice(0, 16).replace('T', ' '), now.replace('T', ' ')), w.why.actAhead, [
    w.setClock,
  ])
}
