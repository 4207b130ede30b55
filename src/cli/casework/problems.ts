import { ExpectedError } from '../../expected-error.js'
import type { Problem } from '../../form/answers/problem.js'
import type { Words } from '../../words/words.js'

/** At most so many problems are told on the screen; all of them in JSON. */
const SHOWN = 40

/** One error for everything that is wrong with a set of answers, each with its field, clause and mending. */
export function answersInvalid(
  problems: readonly Problem[],
  words: Words,
  asked: { readonly service: string; readonly procedure: string } | null,
): ExpectedError {
  const said = problems.map((problem) => ({
    line: sayProblem(problem, words),
    field: problem.field,
    code: problem.code,
    citation: problem.source ?? '',
  }))
  const hints = asked === null ? [] : [`kz-is intake ${asked.service} --procedure ${asked.procedure} --schema`]
  return new ExpectedError('answers-invalid', { count: problems.length, problems: said.slice(0, SHOWN), hints })
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
