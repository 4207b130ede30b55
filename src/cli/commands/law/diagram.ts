import { addDays, type CivilDate, dateOf } from '../../../calendar/civil-date.js'
import { ExpectedError } from '../../../expected-error.js'
import { writeFile } from '../../../files/write-file.js'
import { actOf } from '../../../law/acts/index.js'
import { inForceTogether } from '../../../law/check/in-force-together.js'
import { type ArrowTerm, graphOf } from '../../../law/diagram/graph.js'
import { mermaidOf } from '../../../law/diagram/mermaid.js'
import { svgOf } from '../../../law/diagram/svg.js'
import type { DiagramWords } from '../../../law/diagram/words.js'
import { editionsCarried, inForceOn, parseServiceId } from '../../../law/edition.js'
import type { Regulation, ServiceEdition, ServiceLaw } from '../../../law/service.js'
import { lawOf } from '../../../law/services/index.js'
import { safeText } from '../../safe-text.js'
import { sayDuration } from '../../say.js'
import type { World } from '../../world.js'

interface Options {
  readonly route?: string
  readonly on?: CivilDate
  readonly output?: string
  readonly force?: boolean
  readonly format?: string
}

type Format = 'mermaid' | 'svg'

/**
 * `law diagram`: the route of a service as a drawing. By day the route then in force; without one in force the newest that is carried,
 * and that is said on the drawing's behalf.
 * @throws 'edition-unknown', 'usage', and what writing a file throws
 */
export async function printDiagram(world: World, text: string, options: Options): Promise<void> {
  const law = await lawOf(parseServiceId(text))
  const format = formatOf(options, world)
  const day = options.on ?? dateOf(world.now())
  const regulation = routeOf(law, options.route, day, world)
  const edition = editionOfRoute(law, regulation)
  const graph = graphOf(regulation, edition.terms)
  const words = wordsOf(law, regulation, edition, world)
  const drawn = format === 'svg' ? svgOf(graph, words, world.lang) : mermaidOf(graph, words)
  const { output } = options
  const what = { route: regulation.id, format }
  if (output === undefined || output === '-') {
    if (world.json) world.out(JSON.stringify({ ...what, text: drawn }))
    else world.outBytes(Buffer.from(drawn, 'utf8'))
    return
  }
  const bytes = Buffer.from(drawn, 'utf8')
  writeFile(output, bytes, { force: options.force === true })
  if (world.json) world.out(JSON.stringify({ ...what, file: output, bytes: bytes.length }))
  else world.err(world.words.form.written(safeText(output)))
}

function formatOf({ format, output }: Options, world: World): Format {
  const asked = format ?? (output?.toLowerCase().endsWith('.svg') === true ? 'svg' : 'mermaid')
  if (asked === 'mermaid' || asked === 'svg') return asked
  const w = world.words.law.diagram
  throw new ExpectedError('usage', { what: w.formatUnknown(asked.slice(0, 40)), remedy: [w.formats] })
}

function routeOf(law: ServiceLaw, name: string | undefined, day: CivilDate, world: World): Regulation {
  if (name !== undefined) {
    const plain = name.trim().toLowerCase()
    const named = law.regulations.find((each) => each.id === plain || each.act === plain)
    if (named !== undefined) return named
    throw new ExpectedError('edition-unknown', {
      service: law.service,
      text: name.slice(0, 80),
      carried: law.regulations.map((each) => each.id),
    })
  }
  const then = law.regulations.find((each) => inForceOn(each, day))
  if (then !== undefined) return then
  const newest = law.regulations.at(-1) as Regulation
  world.warn(world.words.law.diagram.notInForce(newest.id, day))
  return newest
}

/** The route with the standard that was in force beside it: its overall term stands on the drawing. */
function editionOfRoute(law: ServiceLaw, regulation: Regulation): ServiceEdition {
  return editionsCarried(law).find((each) => each.regulation === regulation.id) as ServiceEdition
}

function wordsOf(law: ServiceLaw, regulation: Regulation, edition: ServiceEdition, world: World): DiagramWords {
  const { text } = world.words.cases
  const w = world.words.law.diagram
  const { id, act, inForceFrom, inForceFromIsBound, ceased, ceasedIsBound } = regulation
  const record = actOf(act)
  const service = inForceTogether(edition) === null ? undefined : edition.terms.find((term) => term.id === 'service')
  return {
    text,
    title: text(law.title),
    subtitle: [
      w.subtitle(id, record === undefined ? act : text(record.short)),
      w.period(inForceFrom, inForceFromIsBound, ceased === null ? null : addDays(ceased, -1), ceasedIsBound),
      service === undefined ? w.noOverall : w.overall(sayDuration(service, world.words), service.source),
    ],
    application: w.application,
    applicant: w.applicant,
    bodies: w.bodies,
    term: (term) => sayTerm(term, world),
    called: w.called,
    legend: w.legend,
  }
}

function sayTerm({ duration, of, backward, fromStep }: ArrowTerm, world: World): string {
  const w = world.words.law.diagram
  if (duration === null) return w.noTerm
  const short = `${duration.amount} ${w.units[duration.unit]}`
  if (backward) return w.atLeastBefore(short)
  if (fromStep !== null) return w.fromStep(short, fromStep)
  return of === 'service' ? w.overallTerm(short) : short
}
