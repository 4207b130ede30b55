/** One person under one name, however it was typed. */
export function sameName(a: string, b: string): boolean {
  const plain = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('kk')
  return plain(a) === plain(b)
}

/** Whether two names are one person's. By the name alone unless the employees are known. */
export type SamePerson = (a: string, b: string) => boolean

/** Who does something: the employee, the absent one in whose stead, and how people are told apart. */
export interface Doer {
  readonly by: string
  readonly for?: string
  readonly same?: SamePerson
}

/** Whether what the one did and what the other does is in one hand: their own, or through whoever acts for them. */
export function sameHand(before: Doer, now: Doer): boolean {
  const same = now.same ?? sameName
  return [before.by, before.for].some((a) =>
    [now.by, now.for].some((b) => a !== undefined && b !== undefined && same(a, b)),
  )
}
