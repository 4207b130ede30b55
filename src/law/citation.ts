/** The acts that the tool carries, by the ids of `law/acts/`. */
export type ActId = '757-2012' | '209-2014' | '676-2014' | '476-2015' | '829-2024'

/**
 * `<act>/<clause>` or `<act>/<annex>/<clause>`, sub-clauses after a dot: `829-2024/24`, `829-2024/annex2/10.4`, `209-2014/2/5.11`.
 * Every term, document, criterion, ground, step and result carries one; without it nothing compiles.
 */
export type Citation = `${ActId}/${string}`

/** The act and the place in it, apart. */
export function splitCitation(citation: Citation): { readonly act: ActId; readonly place: string } {
  const slash = citation.indexOf('/')
  return { act: citation.slice(0, slash) as ActId, place: citation.slice(slash + 1) }
}
