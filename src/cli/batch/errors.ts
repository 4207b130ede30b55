import { type ErrorFacts, ExpectedError } from '../../expected-error.js'
import type { Field } from '../../law/field.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    /** `problems[].line` says one column; `command` is the one whose help names the columns. */
    'batch-columns': {
      readonly count: number
      readonly command: string
      readonly known: readonly string[]
      readonly problems: ErrorFacts['import-columns']['problems']
    }
    /** Ctrl-C after a row: what is done is kept. */
    'batch-stopped': { readonly read: number; readonly done: number }
    'batch-step-missing': { readonly case: string }
    /** Two columns name two cases. `other`: the case that `external` names; null where it names none. */
    'batch-two-cases': { readonly case: string; readonly external: string; readonly other: string | null }
    /** `grounds`: what stands in the row. */
    'batch-grant-with-grounds': { readonly case: string; readonly grounds: readonly string[] }
    /** `text`: what stands there; null where nothing does. */
    'batch-outcome-unclear': { readonly case: string; readonly text: string | null }
  }
}

export function columnsRefused(
  { count, problems }: ErrorFacts['import-columns'],
  columns: readonly (readonly Field[])[],
  command: string,
): ExpectedError {
  const known = [...new Set((columns[0] ?? []).map(({ id }) => id))]
  return new ExpectedError('batch-columns', { count, command, known, problems })
}
