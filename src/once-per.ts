/**
 * What is worked out of an object once and kept as long as the object is: laws, editions, declarations and templates never change, and
 * a batch asks of them for every row.
 */
export function oncePer<Of extends object, Made extends object | string>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, Made>()
  return (of) => {
    const before = known.get(of)
    if (before !== undefined) return before
    const made = make(of)
    known.set(of, made)
    return made
  }
}
