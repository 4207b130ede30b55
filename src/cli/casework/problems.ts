import { ExpectedError } from '../../expected-error.js'
import type { Problem } from '../../form/answers/problem.js'
import type { Words } from '../../words/words.js'

/** At most so many problems are told on the screen; all of them in JSON. */
const SHOWN = 40

/**
 * One error for everything that is wrong with a set of answers, each with its field, clause and mending.
 * @param hints lines that show what may be answered: the command that prints the schema, where there is one
 */
export function answersInvalid(
  problems: readonly Problem[],
  words: Words,
  hints: readonly string[] = [],
): ExpectedError {
  const said = problems.map((problem) => ({
    line: sayProblem(problem, words),
    field: problem.field,
    code: problem.code,
    citation: problem.source ?? '',
  }))
  return new ExpectedError('answers-invalid', { count: problems.length, problems: said.slice(0, SHOWN), hints })
}

/** Shows what an application answers. */
export function schemaCommand(service: string, procedure: string): string {
  return `kz-is intake ${service} --procedure ${procedure} --schema`
}

/** «applicant.bin: …: what is wrong and how to mend it (829-2024/annex4/4)». */
export function sayProblem(problem: Problem, words: Words): string {
  const say = words.answers.problems[problem.code] as unknown as (facts: unknown) => {
    readonly what: string
    readonly remedy: string
  }
  const { what, remedy } = say(problem.facts)
  const where = problem.field === '' ? '' : `${problem.field}: `
  const citation = problem.source === null ? '' : ` (${problem.source})`
  return `${where}${what}${citation}${remedy === '' ? '' : ` → ${remedy}`}`
}
