import type { Problem } from '../../form/answers/problem.js'
import type { Field } from '../../law/field.js'
import type { Json } from '../../text.js'
import { safeText } from '../safe-text.js'
import type { Speech } from './speech.js'

/** An answer for the eye: labels for ids, words for yes and no, «; » between the texts of a list, line ends as ` / `. */
export function showValue(field: Field, value: Json, { interview: words, lang }: Speech): string {
  if (value === null) return words.none
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (Array.isArray(value)) return safeText((value as readonly Json[]).map(String).join('; '))
  if (field.kind === 'choice')
    return field.choices?.find(({ id }) => id === value)?.label[lang] ?? safeText(String(value))
  return typeof value === 'object' ? '' : safeText(String(value).replaceAll('\n', ' / '))
}

/** An answer as it would be typed again. */
export function typedAgain(value: Json): string {
  return Array.isArray(value)
    ? (value as readonly Json[]).map(String).join('\n')
    : typeof value === 'object'
      ? ''
      : String(value)
}

/** What is wrong and how to mend it, in one line. */
export function sayProblem(problem: Problem, { answers }: Pick<Speech, 'answers'>): string {
  const said = (answers.problems[problem.code] as (facts: unknown) => { what: string; remedy: string })(problem.facts)
  return `${capital(said.what)}. ${said.remedy}`.trim()
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
