import { ExpectedError } from '../../expected-error.js'
import { printable } from '../../form/answers/characters.js'
import type { ColumnProblem } from '../../form/import/columns.js'
import type { Asking } from './asking.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    'import-header': { readonly path: string }
    /** `problems[].line` says one column. */
    'import-columns': {
      readonly count: number
      readonly service: string
      readonly procedure: string
      readonly problems: readonly {
        readonly line: string
        readonly column: number
        readonly header: string
        readonly paths: readonly string[]
      }[]
    }
    'import-same-file': { readonly path: string }
    'import-stopped': { readonly read: number; readonly accepted: number }
  }
}

/** So many columns are named; how many there are is said. */
const NAMED = 50

/** One error for all columns that are not understood. */
export function columnsUnclear(
  world: Asking,
  problems: readonly ColumnProblem[],
  { service, procedure }: { readonly service: string; readonly procedure: string },
): ExpectedError {
  return new ExpectedError('import-columns', {
    count: problems.length,
    service,
    procedure,
    problems: problems.slice(0, NAMED).map((problem) => ({
      line: sayColumn(world, problem),
      column: problem.position,
      header: printable(problem.header),
      paths: problem.paths,
    })),
  })
}

function sayColumn(world: Asking, { header, position, why, paths }: ColumnProblem): string {
  const w = world.words.importing.columns
  const shown = printable(header)
  switch (why) {
    case 'unknown':
      return w.unknown(position, shown, paths[0] ?? null)
    case 'unclear':
      return w.unclear(position, shown, paths.join(', '))
    case 'twice':
      return w.twice(position, shown, paths[0] ?? '')
  }
}
