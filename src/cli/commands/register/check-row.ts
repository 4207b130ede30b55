import type { Problem } from '../../../form/answers/problem.js'
import { validateAnswers } from '../../../form/answers/validate.js'
import { oldEntryFields } from '../../../form/import/old-entry.js'
import { oldEntryOf } from '../../../register/old-entry.js'
import type { JsonObject } from '../../../text.js'
import { sayProblem } from '../../casework/problems.js'
import type { Fault, Row } from '../../import/row.js'
import { today } from '../../parse.js'
import type { World } from '../../world.js'
import { exportedLine, isMasked, oldAnswersOf } from './exported-line.js'
import type { Checked } from './import-entries.js'
import { procedureOf, type Register } from './registers.js'

/** Holds a row, as an old book or `register … export` says it, against what an old entry may say. */
export async function checkerOf(world: World, register: Register): Promise<(row: Row) => Checked> {
  const procedure = await procedureOf(register)
  const fields = oldEntryFields(register.id, procedure)
  const receivedOn = today(world)
  return (row) => {
    const read = row.fault === null ? readRow(world, register, row.answers) : { fault: row.fault }
    if ('fault' in read) return { row, faults: [read.fault] }
    const { answers, problems } = validateAnswers(fields, read.answers, { receivedOn })
    if (problems.length === 0) {
      const old = oldEntryOf(answers, procedure.subject)
      if (String(old.imported.data.product.name ?? '') !== '') return { row, old }
      const error = world.words.registers.import.noName
      return { row, faults: [{ field: 'entry.objectName', code: 'missing', error }] }
    }
    const faults = problems.map((problem) => {
      const line =
        problem.code === 'unknown-key' ? unknownKey(world, register, problem) : sayProblem(problem, world.words)
      const named = problem.field !== '' && line.startsWith(`${problem.field}: `)
      return { field: problem.field, code: problem.code, error: named ? line.slice(problem.field.length + 2) : line }
    })
    return { row, faults }
  }
}

/** What a form's blank may be called is told by another command than what an old entry's may. */
function unknownKey(world: World, { id }: Register, problem: Problem): string {
  const [said = ''] = sayProblem(problem, world.words).split(' → ')
  return `${said} → ${world.words.registers.import.columns(id)}`
}

/** The answers of a row; of an exported line what it says of its register, too, must be right. */
function readRow(
  world: World,
  { id }: Register,
  answers: JsonObject,
): { readonly answers: JsonObject } | { readonly fault: Fault } {
  const line = exportedLine(answers)
  if (line === null) return { answers }
  const w = world.words.registers.import
  if (line.register !== id)
    return { fault: { field: 'register', code: 'register-other', error: w.otherRegister(String(line.register), id) } }
  if (isMasked(line)) return { fault: { field: 'data', code: 'masked', error: w.masked } }
  return { answers: oldAnswersOf(id, line) }
}
