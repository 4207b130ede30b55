import { officeClocks } from '../../calendar/office-clock.js'
import { type ErrorId, ExpectedError } from '../../expected-error.js'
import { isThere } from '../../files/folders.js'
import { unwritable } from '../../store/place.js'
import { refuseVanished } from '../../store/vanished.js'
import { EXIT, EXIT_OF } from '../exit-codes.js'
import { peopleFindings } from '../people/findings.js'
import { said } from '../report-error.js'
import { safeText } from '../safe-text.js'
import type { World } from '../world.js'
import { backupFinding } from './backups.js'
import { calendarFindings, surplusFindings } from './calendar.js'
import { fullFindings, quickFindings } from './database.js'
import { damage, type Finding, fault, ok, warning } from './finding.js'
import { officeFindings } from './office.js'
import { placeFindings } from './place.js'
import { clockFindings, programFindings } from './program.js'

/**
 * Looks at everything the tool rests on and says what to do about each thing. A database that is not there yet is not made. Exit code
 * 6 where the store is damaged, 10 where something needs a person, else 0.
 */
export async function doctor(world: World, full: boolean): Promise<void> {
  const findings = await findingsOf(world, full)
  const needy = findings.some(({ level }) => level === 'warning' || level === 'fault')
  if (findings.some(({ damaged }) => damaged)) world.exit(EXIT.damaged)
  else if (needy) world.exit(EXIT.checkFound)
  if (world.json) world.out(JSON.stringify({ ok: !needy, full, findings: findings.map((each) => json(world, each)) }))
  else print(world, findings, full)
}

async function findingsOf(world: World, full: boolean): Promise<readonly Finding[]> {
  const machine = [...programFindings(world), ...clockFindings(world, officeClocks())]
  if (!isThere(world.databasePath)) {
    const none = noDatabase(world)
    return [...machine, ...calendarFindings(world, null), none, ...officeFindings(world)]
  }
  const { findings, reach } = await store(world, full)
  return [
    ...machine,
    ...calendarFindings(world, reach),
    ...placeFindings(world),
    ...findings,
    await backupFinding(world, full),
    ...officeFindings(world),
  ]
}

/** A first start, or a database that is lost: then something of it lies beside its place. */
function noDatabase(world: World): Finding {
  try {
    refuseVanished(world.databasePath)
    return ok('database', world.words.doctor.noDatabase(world.databasePath))
  } catch (error) {
    return unopened(world, error)
  }
}

/** What cannot even be opened is one finding, in the words of its error. */
async function store(
  world: World,
  full: boolean,
): Promise<{ readonly findings: readonly Finding[]; readonly reach: string | null }> {
  try {
    const { findings, look } = await quickFindings(world)
    const audited = full ? await fullFindings(world) : []
    const rest = [...(await people(world)), ...(await surplusFindings(world))]
    return { findings: [...writable(world), ...findings, ...audited, ...rest], reach: look.reach }
  } catch (error) {
    return { findings: [unopened(world, error)], reach: null }
  }
}

function unopened(world: World, error: unknown): Finding {
  if (!(error instanceof ExpectedError)) throw error
  const { what, why, remedy } = said(error, world.words)
  const make = EXIT_OF[error.id as ErrorId] === 'damaged' ? damage : fault
  return make('database', what, why ?? '', remedy)
}

/** What may not be written is read all the same, and nothing can be recorded. */
function writable(world: World): readonly Finding[] {
  const path = world.databasePath
  const what = unwritable(path)
  return what === null ? [] : [unopened(world, new ExpectedError('store-read-only', { path, what }))]
}

async function people(world: World): Promise<readonly Finding[]> {
  const found = await peopleFindings(world)
  return found.map(({ ok: fine, found: text, remedy }) =>
    fine ? ok('people', text) : warning('people', text, world.words.doctor.why.people, remedy),
  )
}

function json(world: World, { id, level, found, why, remedy }: Finding) {
  return { id, level, title: world.words.doctor.titles[id], found, why: why === '' ? null : why, remedy }
}

function print(world: World, findings: readonly Finding[], full: boolean): void {
  const w = world.words.doctor
  const { paint } = world
  const colour = { ok: paint.green, note: paint.cyan, warning: paint.yellow, fault: paint.red } as const
  const sign = { ok: '✓', note: '·', warning: '!', fault: '✗' } as const
  for (const { id, level, found, why, remedy } of findings) {
    const mark = colour[level](`${sign[level]} ${w.levels[level]}`)
    world.out(`${mark}  ${w.titles[id]}${found === '' ? '' : `: ${safeText(found)}`}`)
    if (why !== '') world.out(`    ${safeText(why)}`)
    for (const line of remedy) world.out(`    ${w.remedy}: ${safeText(line)}`)
  }
  if (!full && findings.some(({ id }) => id === 'journal')) world.out(w.fullHint)
}
