import type { CivilDate } from '../../../calendar/civil-date.js'
import { checkLaw, type Found } from '../../../law/check/check-law.js'
import { type Finding, isComputed, type Severity } from '../../../law/check/finding.js'
import { parseServiceId } from '../../../law/edition.js'
import { allLaw } from '../../../law/services/index.js'
import { EXIT } from '../../exit-codes.js'
import type { World } from '../../world.js'
import { type Said, sayFinding } from './say-finding.js'

interface Options {
  readonly on?: CivilDate
  readonly service?: string
}

/** One finding in the reader's language. */
interface Told extends Said {
  readonly id: string
  readonly citation: string
  readonly severity: Severity
}

const ORDER: readonly Severity[] = ['warning', 'note', 'proof']

/** `law check`: what the acts leave open, say twice or say oddly, with the clause and what the tool does; exit 10 where there is anything. */
export async function printCheck(world: World, { on, service }: Options): Promise<void> {
  const scope = { on, service: service === undefined ? undefined : parseServiceId(service) }
  const found = checkLaw(await allLaw(), world.calendar(), scope)
  if (found.length > 0) world.exit(EXIT.checkFound)
  if (world.json) {
    world.out(JSON.stringify(found.map((each) => json(each, world))))
    return
  }
  const w = world.words.law.check
  const findings = found.map((each) => each.finding)
  if (findings.length === 0) return world.out(w.none)
  for (const severity of ORDER) {
    const here = findings.filter((each) => each.severity === severity)
    if (here.length === 0) continue
    world.out(world.paint.bold(`${w.severities[severity]} (${here.length})`))
    for (const each of here) print(told(each, world), world)
    world.out('')
  }
  world.out(w.count(findings.length, findings.filter((each) => each.severity === 'warning').length))
}

function told(finding: Finding, world: World): Told {
  const { id, citation, severity } = finding
  return { id, citation, severity, ...sayFinding(finding, world) }
}

/** For programs: with the service, and of a computed finding its check and its facts. */
function json({ finding, service }: Found, world: World) {
  const said = told(finding, world)
  return isComputed(finding) ? { ...said, service, check: finding.check, facts: finding.facts } : { ...said, service }
}

function print({ citation, title, found, does }: Told, world: World): void {
  world.out(`  ${world.paint.bold(citation)} · ${title}`)
  world.out(`    ${found}`)
  world.out(`    ${world.paint.dim(`${world.words.law.check.does}:`)} ${does}`)
}
