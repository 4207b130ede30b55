import { dateOf } from '../../calendar/civil-date.js'
import { acceptanceOf } from '../../calendar/receipt.js'
import { ExpectedError, isExpected } from '../../expected-error.js'
import { strayPaths } from '../../form/answers/questions.js'
import { answersInEffect } from '../../form/answers/state.js'
import { merged } from '../../form/filed-answers.js'
import { declarationOf } from '../../form/intake/declaration.js'
import { editionOn } from '../../law/choose-edition.js'
import { withCircumstances } from '../../law/circumstances.js'
import { parseServiceId, procedureOf } from '../../law/edition.js'
import type { Field } from '../../law/field.js'
import { lawOf } from '../../law/services/index.js'
import type { JsonObject } from '../../text.js'
import { type IntakeOptions, store } from '../commands/intake.js'
import { momentGiven } from '../parse.js'
import { mayTakeIn } from '../people/may-do.js'
import type { World } from '../world.js'
import { type DraftContent, loadDraft, saveDraft } from './drafts.js'
import { schemaCommand } from './problems.js'
import { readAnswers } from './read-answers.js'
import { type Application, prepare } from './receive.js'
import { writtenText } from './written-text.js'

type ResumeOptions = IntakeOptions & { readonly resume: string }

/**
 * Goes on with a draft where nobody is asked: what the draft knows is the base, an answers file and the options lie on top. Whole, it is
 * stored and the draft is gone; otherwise every answer that is missing is named and the draft stays as it is. With --draft the answers
 * are kept on in it, whole or not.
 *
 * @throws 'draft-unknown'; 'answers-missing' without a file, 'answers-invalid' with one; what `prepare` throws
 */
export async function resumeDraft(world: World, service: string | undefined, options: ResumeOptions): Promise<void> {
  const { resume: draft, answers: path } = options
  const content = withOptions(world, await loadDraft(world, draft), service, options)
  await mayTakeIn(world, content.service, 'intake')
  const schema = schemaCommand(content.service, content.procedure)
  const given = path === undefined ? {} : await readAnswers(world, path, () => schema)
  const { interview } = content
  const answers = merged(interview.answers, given)
  if (options.draft) {
    await saveDraft(world, draft, { ...content, interview: { ...interview, answers, at: null } })
    if (world.json) world.out(JSON.stringify({ draft, ...about(content), status: 'draft' }))
    else world.out(world.words.cases.intake.draftKept(draft))
    return
  }
  const fields = await fieldsOf(world, content)
  const stray = strayPaths(fields, interview.answers)
  if (stray.length > 0) world.warn(world.words.interview.stray(stray.join(', ')))
  // What of the draft is out of effect stays out, as in the interview; what the file says against that is told as wrong.
  const state = { answers: withCircumstances(answers, content.channel), declined: interview.declined }
  const application = applicationOf(world, draft, content, merged(answersInEffect(fields, state), given))
  const prepared = await prepare(world, application).catch((error: unknown) => {
    if (path !== undefined || !isExpected(error, 'answers-invalid')) throw error
    const { problems } = error.facts
    throw new ExpectedError('answers-missing', {
      service: content.service,
      procedures: [content.procedure],
      draft,
      problems,
    })
  })
  await store(world, prepared, options.dryRun === true)
}

function about({ service, procedure }: DraftContent): Pick<DraftContent, 'service' | 'procedure'> {
  return { service, procedure }
}

/** The draft with what the command line says in place of what it keeps. */
function withOptions(
  world: World,
  content: DraftContent,
  service: string | undefined,
  { procedure, channel, received, edition, route, why, external }: IntakeOptions,
): DraftContent {
  return {
    ...content,
    ...(service === undefined ? {} : { service: parseServiceId(service) }),
    ...(procedure === undefined ? {} : { procedure }),
    ...(channel === undefined ? {} : { channel }),
    ...(received === undefined ? {} : { received: momentGiven(received, world) }),
    ...(edition === undefined ? {} : { edition }),
    ...(route === undefined ? {} : { route }),
    ...(why === undefined ? {} : { editionReason: writtenText(world, 'why', why) }),
    ...(external === undefined ? {} : { external: writtenText(world, 'external', external) }),
  }
}

async function fieldsOf(world: World, content: DraftContent): Promise<readonly Field[]> {
  const { accepted } = acceptanceOf(content.received, content.channel, world.calendar())
  const { edition } = editionOn(await lawOf(content.service), dateOf(accepted), {
    edition: content.edition ?? undefined,
    route: content.route ?? undefined,
  })
  return declarationOf(procedureOf(edition, content.procedure))
}

function applicationOf(world: World, draft: string, content: DraftContent, answers: JsonObject): Application {
  const { service, procedure, channel, received, edition, route, editionReason, external } = content
  return {
    service,
    procedure,
    channel,
    received,
    edition: edition ?? undefined,
    route: route ?? undefined,
    editionReason,
    external,
    answers,
    draft,
    by: world.by,
  }
}
