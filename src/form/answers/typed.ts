import { addDays, type CivilDate } from '../../calendar/civil-date.js'
import type { Field } from '../../law/field.js'
import { oncePer } from '../../once-per.js'
import type { Json } from '../../text.js'

const YES = ['иә', 'ия', 'и', 'да', 'д', 'yes', 'y', 'true', '+']
const NO = ['жоқ', 'жок', 'ж', 'нет', 'н', 'no', 'n', 'false']

/** Words for days, as an offset from today. */
const DAYS: Readonly<Record<string, number>> = {
  бүгін: 0,
  бугін: 0,
  бугин: 0,
  сегодня: 0,
  today: 0,
  ертең: 1,
  ертен: 1,
  завтра: 1,
  tomorrow: 1,
  кеше: -1,
  вчера: -1,
  yesterday: -1,
}

/**
 * What a person typed, or a cell of a table holds, as the JSON value that the blank takes. What cannot be read comes back as it is,
 * for the check to say what is wrong with it.
 *
 * Dates: `2025-03-14`, `14.03.2025`, `14/3/2025`, бүгін, ертең, сегодня, завтра, today... Hours: `09:30`, `9:30`, `9.30`, `9-30`.
 * Yes and no in three languages.
 * A choice by its id, its number from 1, or its label in any of the three languages. A list of texts: one a line.
 */
export function readTyped(field: Field, typed: string, today: CivilDate): Json {
  const text = typed.trim()
  switch (field.kind) {
    case 'yes-no':
      return yesOrNo(text) ?? text
    case 'integer':
      return /^[+-]?\d[\d\s\u00a0]*$/.test(text) ? Number(text.replace(/[\s\u00a0]/g, '')) : text
    case 'percent':
      return text.replace(/[\s\u00a0]*%$/, '')
    case 'decimal':
      return text.replace(/[\s\u00a0]/g, '')
    case 'date':
      return dateTyped(text, today)
    case 'time':
      return timeTyped(text)
    case 'choice':
      return choiceTyped(field, text)
    case 'text-list':
      return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    default:
      return typed
  }
}

/** True and false in three languages, whole or by the first letter; null when it is neither. */
export function yesOrNo(text: string): boolean | null {
  const word = text.trim().toLowerCase()
  return YES.includes(word) ? true : NO.includes(word) ? false : null
}

function dateTyped(text: string, today: CivilDate): string {
  if (/^\d/.test(text)) return dateWritten(text)
  const word = text.toLowerCase()
  const offset = Object.hasOwn(DAYS, word) ? DAYS[word] : undefined
  if (offset !== undefined) return addDays(today, offset)
  return dateWritten(text)
}

/** `14.03.2025` and `14/3/2025` as `2025-03-14`; anything else as it is. */
export function dateWritten(text: string): string {
  const written = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text)
  if (written === null) return text
  const [, day = '', month = '', year = ''] = written
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** `9.30` and `9-30` as `09:30`; anything else as it is. */
export function timeTyped(text: string): string {
  const written = /^(\d{1,2})[.:-](\d{2})$/.exec(text)
  return written === null ? text : `${(written[1] ?? '').padStart(2, '0')}:${written[2]}`
}

function choiceTyped(field: Field, text: string): string {
  const named = namesOf(field).get(text.toLowerCase())
  const numbered = /^\d{1,3}$/.test(text) ? field.choices?.[Number(text) - 1]?.id : undefined
  return named ?? numbered ?? text
}

/** What the choices of a blank are called, in small letters, and which is meant. */
const namesOf = oncePer((field: Field): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  // Of two choices of one name the first is meant.
  for (const { id, label } of [...(field.choices ?? [])].reverse())
    for (const name of [id, label.kk, label.ru, label.en]) names.set(name.toLowerCase(), id)
  return names
})
