import { MONTHS } from '../dates.js'

const RUSSIAN = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
]

/** The month that a word names, 1..12, in Kazakh or Russian and in any case («наурыздың», «марта»), or by its number; null where it names none. */
export function monthOf(word: string): number | null {
  const text = word.trim().toLowerCase()
  if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : null
  const kazakh = MONTHS.findIndex((name) => text.startsWith(name))
  if (kazakh >= 0) return kazakh + 1
  if (/^ма[йя]$/.test(text)) return 5
  const russian = RUSSIAN.findIndex((name, i) => i !== 4 && text.startsWith(name))
  return russian >= 0 ? russian + 1 : null
}

/** A day as people write it: 14.03.2025, 2025-03-14, 2025 жылғы 14 наурыз, 14 марта 2025 г. As YYYY-MM-DD; null where it is none. */
export function readDate(written: string): string | null {
  const text = written.trim()
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text)
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`
  const dotted = /(?<!\d)(\d{1,2})\s?[./]\s?(\d{1,2})\s?[./]\s?(\d{4})(?!\d)/.exec(text)
  if (dotted) return dateOf(dotted[3]!, Number(dotted[2]), dotted[1]!)
  const words = text.match(/\p{L}+|\d+/gu) ?? []
  const year = words.find((word) => /^\d{4}$/.test(word))
  const month = words.map((word) => (/^\d/.test(word) ? null : monthOf(word))).find((found) => found !== null)
  const day = words.find((word) => /^\d{1,2}$/.test(word))
  return year && month && day ? dateOf(year, month, day) : null
}

/** Day, month and the last two digits of the year, written apart; null where one of them is not there. */
export function dateOfParts(day: string, month: string, year: string): string | null {
  const two = /(\d{2})\D*$/.exec(year)?.[1]
  const number = monthOf(month)
  const digits = /\d{1,2}/.exec(day)?.[0]
  return two && number && digits ? dateOf(`20${two}`, number, digits) : null
}

function dateOf(year: string, month: number, day: string): string {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}
