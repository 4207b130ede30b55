import type { Act } from '../../case/act.js'
import { ExpectedError } from '../../expected-error.js'
import type { EntryAct } from '../../register/entry.js'
import type { Text } from '../../text.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    /** Carried out before: whoever comes second is told when, by whom and under what reference (issue 6). */
    'obligation-done': {
      /** The case, or the entry that was excluded on the authority's own finding. */
      readonly case: string
      readonly title: Text
      readonly at: string
      readonly by: string
      readonly reference: string
    }
  }
}

/** @throws 'obligation-done' */
export function refuseDone(
  subject: string,
  acts: readonly (Act | EntryAct)[],
  { id, title }: { readonly id: string; readonly title: Text | undefined },
): void {
  const done = acts.find((act) => act.kind === 'fulfilled' && act.data.obligation === id)
  if (done?.kind !== 'fulfilled' || title === undefined) return
  const { at, by, data } = done
  throw new ExpectedError('obligation-done', { case: subject, title, at, by, reference: data.reference })
}
