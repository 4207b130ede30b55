import type { Employee } from './employee.js'

/**
 * Two names are one person where they are one employee's: the name they bear or once bore, however it was typed, or any sign-in name
 * that they ever had. What no employee answers to is compared as a name.
 *
 * @param plain a name without what the eye passes over: capitals, Kazakh letters typed as Russian ones, Latin look-alikes
 */
export function samePersonOf(
  people: readonly Employee[],
  plain: (name: string) => string,
): (a: string, b: string) => boolean {
  const person = (name: string): string => {
    const employee = employeeNamed(people, name, plain)
    return employee === undefined ? plain(name) : `\0${employee.number}`
  }
  return (a, b) => person(a) === person(b)
}

/** The employee of this name or sign-in name, a former one too. A name goes before a former one, and either before a sign-in name. */
export function employeeNamed<E extends Employee>(
  people: readonly E[],
  name: string,
  plain: (name: string) => string,
): E | undefined {
  const wanted = plain(name)
  return (
    people.find((each) => each.number === name.trim() || plain(each.name) === wanted) ??
    people.find((each) => each.formerNames.some((former) => plain(former) === wanted)) ??
    people.find((each) => each.logins.includes(name.trim()))
  )
}

/** Every name under which the acts of an employee may stand: the one they bear first. */
export function namesOf({ name, formerNames, logins }: Employee): readonly string[] {
  return [...new Set([name, ...formerNames, ...logins])]
}

/**
 * Whether a name that somebody outside wrote may mean this employee: the same surname, and names of which one begins the other, so
 * that «Мұратұлы Бауыржан», «Мұратұлы Б.» and «Б. Мұратұлы» may be one. In doubt it is: another employee decides then. A given name
 * alone is no doubt: half an office may share it.
 */
export function mayMean(written: string, name: string, plain: (name: string) => string): boolean {
  const [a, b] = [written, name].map((each) => plain(each).split(' ').filter(Boolean)) as [string[], string[]]
  const alone = a.length === 1 || b.length === 1
  return readings(a, alone).some((one) => readings(b, alone).some((other) => fit(one, other)))
}

/** The surname with the names after it: it stands first or last. Of a single word against several only the first is one. */
function readings(words: readonly string[], alone: boolean): readonly (readonly string[])[] {
  return alone || words.length < 2 ? [words] : [words, [...words.slice(-1), ...words.slice(0, -1)]]
}

/** A letter is an initial and no surname. */
function fit([surname, ...names]: readonly string[], [other, ...otherNames]: readonly string[]): boolean {
  if (surname === undefined || surname !== other || surname.length < 2) return false
  return names.every((word, at) => {
    const beside = otherNames[at]
    return beside === undefined || beside.startsWith(word) || word.startsWith(beside)
  })
}
