import type { Duration } from '../../../calendar/term.js'
import { type Finding, isComputed } from '../../../law/check/finding.js'
import { sayDuration } from '../../say.js'
import type { World } from '../../world.js'

/** What a finding says: its heading, what was found, what the tool does. */
export interface Said {
  readonly title: string
  readonly found: string
  readonly does: string
}

/** A finding in the reader's language: what was read in an act speaks for itself, what was computed is told by the words of its check. */
export function sayFinding(finding: Finding, { words }: Pick<World, 'words'>): Said {
  const { text } = words.cases
  if (!isComputed(finding)) {
    return { title: text(finding.title), found: text(finding.found), does: text(finding.does) }
  }
  // Check and facts are of one kind by type; the compiler cannot see that the words asked for are of the same.
  const say = words.law.findings[finding.check] as (facts: unknown, duration: (each: Duration) => string) => Said
  return say(finding.facts, (each) => sayDuration(each, words))
}
