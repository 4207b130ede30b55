export interface Leaf {
  /** Keys from the root, joined with dots. */
  readonly path: string
  readonly value: unknown
}

/** Everything at the ends of a value's branches, functions included. */
export function leavesOf(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  const entries = Object.entries(value)
  return entries.flatMap(([key, each]) => leavesOf(each, path === '' ? key : `${path}.${key}`))
}

/** Every object within a value, itself included, with its path. */
export function objectsOf(value: unknown, path = ''): readonly { readonly path: string; readonly value: object }[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, each]) => objectsOf(each, path === '' ? key : `${path}.${key}`))
  return [{ path, value }, ...inner]
}
