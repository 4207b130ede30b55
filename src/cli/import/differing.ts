import type { Json } from '../../text.js'

/** So many answers are named. */
const NAMED = 10

/** The paths of the answers that two texts of answers do not give alike, the first of them. @param before null where nothing is known */
export function differingPaths(before: string | null, after: string): readonly string[] {
  const found: string[] = []
  compare(before === null ? null : (JSON.parse(before) as Json), JSON.parse(after) as Json, '', found)
  return found.slice(0, NAMED)
}

function compare(one: Json | undefined, other: Json | undefined, path: string, found: string[]): void {
  if (!isTree(one) || !isTree(other)) {
    if (JSON.stringify(one) !== JSON.stringify(other)) found.push(path)
    return
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
    compare(one[key], other[key], path === '' ? key : `${path}.${key}`, found)
}

function isTree(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null
}
