import { type Command, Option } from 'commander'
import { dateOf } from '../../calendar/civil-date.js'
import type { Case } from '../../case/case.js'
import { caseClosed, decidedAlready } from '../../case/closed.js'
import { refuseEarlier } from '../../case/steps.js'
import { withAnswer } from '../../case/with-answer.js'
import { ExpectedError } from '../../expected-error.js'
import { asTyped } from '../../form/answers/set-answers.js'
import { validateAnswers } from '../../form/answers/validate.js'
import { declarationOf } from '../../form/intake/declaration.js'
import { withCircumstances } from '../../law/circumstances.js'
import { fieldAt } from '../../law/field-at.js'
import { answerAt } from '../../law/holds.js'
import type { Json } from '../../text.js'
import { caseJson } from '../case-json.js'
import { judgeNow } from '../casework/lookups.js'
import { answersInvalid, schemaCommand } from '../casework/problems.js'
import { loadCase, recordActs } from '../casework/record.js'
import { writtenText } from '../casework/written-text.js'
import { examples } from '../help-examples.js'
import { jsonOrText } from '../parse.js'
import { mayDoTo } from '../people/may-do.js'
import type { World } from '../world.js'
import { whenDone } from './next.js'

interface Options {
  readonly reason: string
  readonly at?: string
}

export function declare(parent: Command, world: World): void {
  const w = world.words.cases
  parent
    .command('correct')
    .description(world.words.program.commands.correct)
    .argument('<case>', w.arguments.case)
    .argument('<field>', w.arguments.field)
    .argument('<value>', w.arguments.value)
    .addOption(new Option('--reason <text>', w.options.reason).makeOptionMandatory())
    .option('--at <moment>', w.options.at)
    .addHelpText(
      'after',
      examples(
        world,
        'correct TR-2025-000001 applicant.phone "+7 (7172) 55-01-09" --reason "нөмір қате жазылған"',
        'correct TR-2025-000001 documents.industrialCertificate.localShare 87.4 --reason "сертификатқа сәйкес"',
      ),
    )
    .action((text: string, field: string, value: string, options: Options) =>
      correct(world, text, field, value, options),
    )
}

/** A path that the procedure declares: an answer, a row of a list, a whole document of the package. */
function isKnown(file: Case, path: string): boolean {
  return (
    fieldAt(file.procedure, path) !== undefined ||
    file.procedure.documents.some((rule) => path === `documents.${rule.id}`)
  )
}

/** What was typed, as the declaration takes it; validation has the last word. */
function typedValue(file: Case, path: string, text: string): Json {
  return asTyped(fieldAt(file.procedure, path), jsonOrText(text))
}

/**
 * A mistake is mended by a further act with the old value, the new one and the reason. A decided case is not corrected: what was
 * decided was decided on what the file said.
 */
async function correct(world: World, text: string, field: string, value: string, options: Options): Promise<void> {
  const file = await loadCase(world, text)
  if (file.decision !== null) throw decidedAlready(file, file.decision)
  if (file.status === 'withdrawn' || file.status === 'acceptance-refused') throw caseClosed(file)
  const given = typedValue(file, field, value)
  const next = withAnswer(file.answers, field, given)
  if (!isKnown(file, field) || (given !== null && answerAt(next, field) === undefined))
    throw new ExpectedError('field-unknown', { text: field.slice(0, 80) })
  const reason = writtenText(world, 'reason', options.reason)
  const checked = validateAnswers(declarationOf(file.procedure), withCircumstances(next, file.channel), {
    receivedOn: dateOf(file.received),
  })
  if (checked.problems.length > 0)
    throw answersInvalid(checked.problems, world.words, [schemaCommand(file.service, file.procedure.id)])
  const at = whenDone(world, file, options.at)
  refuseEarlier(file, 'correct', at)
  const store = await world.store()
  const data = {
    field,
    old: answerAt(file.answers, field) ?? null,
    new: answerAt(checked.answers, field) ?? null,
    reason,
  }
  const act = { kind: 'corrected' as const, at, by: world.by, data }
  const after = await store.write(async (tx) =>
    recordActs(world, tx, file, [act], await mayDoTo(world, tx, file, 'correct')),
  )
  if (world.json) world.out(JSON.stringify(caseJson(after, await judgeNow(world, after), world)))
  else world.out(world.words.cases.changed.corrected(field))
}
