import { addDays, type CivilDate } from '../../../src/calendar/civil-date.js'

/** What differs from one case of a kind to the next. */
export interface Particulars {
  readonly case: string
  readonly incoming: string
  readonly applicant: string
  readonly id: string
  readonly object: string
  readonly entry: string
  /** Days, whole weeks, between the pattern's case and this one. */
  readonly shift: number
}

type Mark = 'case' | 'incoming' | 'applicant' | 'id' | 'object' | 'entry' | 'outgoing'

/** A text of the pattern's case, ready to be said of another. */
export type Template = (of: Particulars) => string

/** @param known the texts of the pattern's case that are replaced, by what they are */
export function templates(known: Readonly<Partial<Record<Mark, string | null>>>): (text: string) => Template {
  const marks = Object.entries(known).filter(([, text]) => text) as [Mark, string][]
  const pattern = new RegExp(
    `(${marks.map(([, text]) => text.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')).join('|')})|(\\b\\d{4}-\\d{6}\\b)|(\\b\\d{4}-\\d\\d-\\d\\d(?!\\d))`,
    'g',
  )
  return (text) => {
    const pieces: ((of: Particulars) => string)[] = []
    let from = 0
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(from, match.index)
      if (before !== '') pieces.push(() => before)
      pieces.push(said(marks, match))
      from = match.index + match[0].length
    }
    const rest = text.slice(from)
    if (pieces.length === 0) return () => text
    return (of) => {
      let out = ''
      for (const piece of pieces) out += piece(of)
      return out + rest
    }
  }
}

function said(marks: readonly [Mark, string][], [whole, known, number]: RegExpExecArray): (of: Particulars) => string {
  if (known !== undefined) {
    const mark = marks.find(([, text]) => text === known)?.[0] ?? 'case'
    return mark === 'outgoing' ? ({ incoming }) => incoming : (of) => of[mark]
  }
  if (number !== undefined) return ({ incoming }) => incoming
  return ({ shift }) => shifted(whole, shift)
}

const DAYS = new Map<string, string>()

/** A day so many days later: there are few, each worked out once. */
export function shifted(day: string, by: number): string {
  const key = `${day}${by}`
  const known = DAYS.get(key)
  if (known !== undefined) return known
  const there = day.startsWith('0000') ? day : addDays(day as CivilDate, by)
  DAYS.set(key, there)
  return there
}
