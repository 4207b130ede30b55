import type { RegisterId } from '../law/service.js'
import { entryNumber } from './entry.js'

/** Cyrillic capitals that look like Latin ones: a number is copied from paper on whatever keyboard is at hand. */
const LATIN: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
}

/** A number as it was meant: capitals, Latin letters for those that look alike, plain dashes, no blanks. */
export function plainNumber(text: string): string {
  return text
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/[\u0410-\u042f]/g, (letter) => LATIN[letter] ?? letter)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
}

/** What two ways of writing one number have alike: `т-1`, `T-000001` and `T 1` are one, whatever register they are of. */
export function numberMeant(text: string): string {
  const plain = plainNumber(text)
  const digits = /^([A-Z])-?0*([1-9]\d*)$/.exec(plain)
  return digits === null ? plain : `${digits[1]}-${digits[2]}`
}

/** The number of an entry as the register writes it: `т-1` is `T-000001`. What is no such number stays as it was typed. */
export function typedEntryNumber(register: RegisterId, text: string): string {
  const digits = /^([A-Z])-?0*([1-9]\d{0,11})$/.exec(plainNumber(text))
  if (digits === null) return text.trim()
  const number = entryNumber(register, Number(digits[2]))
  return number[0] === digits[1] ? number : text.trim()
}
