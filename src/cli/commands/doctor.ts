import type { Command } from 'commander'
import { yearOf } from '../../calendar/civil-date.js'
import { officeClocks } from '../../calendar/office-clock.js'
import { ExpectedError } from '../../expected-error.js'
import { isThere, openToOthers } from '../../files/folders.js'
import { officePath } from '../../files/office-file.js'
import { FORMS } from '../../form/catalogue.js'
import { EXIT } from '../exit-codes.js'
import { examples } from '../help-examples.js'
import { said } from '../report-error.js'
import type { World } from '../world.js'

export interface Check {
  readonly id: keyof World['words']['cases']['doctor']['checks']
  readonly ok: boolean
  readonly found: string
  readonly remedy: readonly string[]
}

export function declare(parent: Command, world: World): void {
  parent
    .command('doctor')
    .description(world.words.program.commands.doctor)
    .addHelpText('after', examples(world, 'doctor', 'doctor --json'))
    .action(() => doctor(world))
}

/** Looks at everything the tool rests on; exit code 10 when something needs a person. A database that is not there yet is not made. */
async function doctor(world: World): Promise<void> {
  const checks = [node(), clock(world), ...(await database(world)), calendar(world), ...templates(world), office(world)]
  if (world.json) world.out(JSON.stringify({ ok: checks.every((check) => check.ok), checks }))
  else print(world, checks)
  if (checks.some((check) => !check.ok)) world.exit(EXIT.checkFound)
}

function node(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const ok = major > 20 || (major === 20 && minor >= 17)
  return { id: 'node', ok, found: process.versions.node, remedy: ok ? [] : ['Node.js >= 20.17'] }
}

function clock(world: World): Check {
  const moved = world.env.KZ_IS_NOW
  const [ours, runtime] = officeClocks()
  if (ours !== runtime)
    return { id: 'zone', ok: false, found: `${ours} / ${runtime}`, remedy: [world.words.cases.doctor.zoneDiffers] }
  if (!moved) return { id: 'zone', ok: true, found: `${world.now().replace('T', ' ')} (Asia/Almaty)`, remedy: [] }
  return { id: 'clock', ok: false, found: world.words.cases.doctor.clockMoved(moved), remedy: ['unset KZ_IS_NOW'] }
}

async function database(world: World): Promise<readonly Check[]> {
  const w = world.words.cases.doctor
  const path = world.databasePath
  if (!isThere(path)) return [{ id: 'database', ok: true, found: `${path}: ${w.noDatabase}`, remedy: [] }]
  try {
    const report = await (await world.store()).integrity()
    const { chain } = report
    const check = (id: Check['id'], faults: readonly string[], remedy: readonly string[]): Check => ({
      id,
      ok: faults.length === 0,
      found: faults.slice(0, 5).join('; '),
      remedy: faults.length === 0 ? [] : remedy,
    })
    return [
      { id: 'database', ok: true, found: path, remedy: [] },
      check(
        'integrity',
        [...report.pages, ...report.references.map((each) => JSON.stringify(each)), ...report.staleSubjects],
        [w.remedyDamaged],
      ),
      check(
        'journal',
        [...(chain.broken === null ? [] : [JSON.stringify(chain.broken)]), ...report.unevenSubjects],
        [w.remedyJournal],
      ),
      check(
        'numbers',
        report.numberGaps.map((gap) => `${gap.series} ${gap.year}: ${gap.firstMissing}`),
        [w.remedyJournal],
      ),
      rights(world, path),
    ]
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    const { what, remedy } = said(error, world.words)
    return [{ id: 'database', ok: false, found: what, remedy }]
  }
}

function rights(world: World, path: string): Check {
  const ok = !openToOthers(path)
  return {
    id: 'rights',
    ok,
    found: ok ? '' : world.words.cases.doctor.readableByOthers,
    remedy: ok ? [] : [`chmod 600 ${path}`],
  }
}

/** A projected year is used and said; a next year that is missing would stop terms that run into it. */
function calendar(world: World): Check {
  const w = world.words.cases.doctor
  const years = world.calendar().years
  const next = yearOf(world.now()) + (Number(world.now().slice(5, 7)) >= 11 ? 1 : 0)
  const missing = !years.some((each) => each.year === next)
  const projected = years.filter((each) => each.status === 'projected').map((each) => each.year)
  return {
    id: 'calendar',
    ok: !missing,
    found: missing ? w.nextYearMissing(next) : projected.length > 0 ? w.projected(projected.join(', ')) : '',
    remedy: missing ? ['kz-is calendar check'] : [],
  }
}

function templates(world: World): readonly Check[] {
  const own = FORMS.filter((form) => isThere(`${world.templatesFolder}/${form.id}.docx`))
  return [
    {
      id: 'templates',
      ok: true,
      found: own.map((form) => form.id).join(', '),
      remedy: own.map((form) => `kz-is form check ${world.templatesFolder}/${form.id}.docx`),
    },
  ]
}

function office(world: World): Check {
  const w = world.words.cases.doctor
  const path = officePath(world.env.KZ_IS_OFFICE, world.databasePath)
  const said = Object.keys(world.office()).length > 0
  return { id: 'office', ok: true, found: said ? path : w.officeMissing(path), remedy: [] }
}

function print(world: World, checks: readonly Check[]): void {
  const w = world.words.cases.doctor
  for (const check of checks) {
    const mark = check.ok ? world.paint.green(`✓ ${w.ok}`) : world.paint.red(`! ${w.fault}`)
    world.out(`${mark}  ${w.checks[check.id]}${check.found === '' ? '' : `: ${check.found}`}`)
    if (!check.ok) for (const line of check.remedy) world.out(`    ${w.remedy}: ${line}`)
  }
}
