import { dateOf } from '../../calendar/civil-date.js'
import { asksOf } from '../../case/asks.js'
import type { Case } from '../../case/case.js'
import { stepToDo } from '../../case/steps.js'
import { ExpectedError } from '../../expected-error.js'
import { schemaOf } from '../../form/answers/schema.js'
import { declarationOf } from '../../form/intake/declaration.js'
import { editionOn, editionOnOrNone } from '../../law/choose-edition.js'
import { newestEdition, parseServiceId, procedureOf } from '../../law/edition.js'
import type { ProcedureId } from '../../law/service.js'
import { lawOf } from '../../law/services/index.js'
import type { JsonObject } from '../../text.js'
import type { IntakeOptions } from '../commands/intake.js'
import { parseMoment } from '../parse.js'
import type { World } from '../world.js'
import { schemaCommand } from './problems.js'

/** A sample application of each procedure: the filled example of its schema. */
const SAMPLES: Readonly<Record<ProcedureId, string>> = {
  include: 'include-software.json',
  exclude: 'exclude-own-request.json',
  amend: 'amend-renewed-certificate.json',
  conclude: 'cash-register-granted.json',
  deposit: 'deposit-granted.json',
  register: 'registration-software.json',
  accredit: 'accreditation-granted.json',
  attest: 'attestation-granted.json',
}

/** `kz-is intake … --schema` as it is typed; undefined while it is not said which service it is for. */
export async function schemaCommandOf(
  service: string | undefined,
  { procedure }: IntakeOptions,
): Promise<string | undefined> {
  if (service === undefined) return undefined
  const id = parseServiceId(service)
  const known = newestEdition(await lawOf(id)).procedures.map((each) => each.id)
  return schemaCommand(id, procedure ?? known.join('|'))
}

/**
 * The JSON Schema of what a step asks for, with one filled example: of the awaited step, or of any of the route by its name, for it may
 * be prepared ahead. @throws as `stepToDo`
 */
export function printStepSchema(world: World, file: Case, id: string | undefined): void {
  const step = file.edition.route.find((each) => each.id === id) ?? stepToDo(file, id)
  const schema = schemaOf(asksOf(file, step), { title: step.action, lang: world.lang, receivedOn: dateOf(world.now()) })
  world.out(JSON.stringify(schema, null, world.json ? 0 : 2))
}

/** The JSON Schema of the answers file of a procedure, with one filled example. @throws 'answers-missing', 'procedure-unknown' */
export async function printSchema(world: World, service: string | undefined, options: IntakeOptions): Promise<void> {
  if (service === undefined) throw new ExpectedError('answers-missing', { service: null })
  const id = parseServiceId(service)
  const day = options.received === undefined ? dateOf(world.now()) : dateOf(parseMoment(options.received))
  const law = await lawOf(id)
  // What to fill in may be asked on any day: without an edition then, the newest one tells.
  const named = options.edition !== undefined || options.route !== undefined || options.received !== undefined
  const edition = named ? editionOn(law, day, options).edition : (editionOnOrNone(law, day) ?? newestEdition(law))
  const procedure = procedureOf(edition, options.procedure)
  const { readData } = await import('../../files/data-files.js')
  const example = JSON.parse(readData(`samples/${SAMPLES[procedure.id]}`)) as JsonObject
  const schema = schemaOf(declarationOf(procedure), {
    title: procedure.title,
    lang: world.lang,
    receivedOn: day,
    examples: [example],
  })
  world.out(JSON.stringify(schema, null, world.json ? 0 : 2))
}
