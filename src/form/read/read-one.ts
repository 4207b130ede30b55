import type { Field } from '../../law/field.js'
import type { Json } from '../../text.js'
import type { FoundValue } from './found.js'
import { dateOfParts } from './read-date.js'

/** A cell is ticked whatever it is ticked with; an empty box is none. */
const NOT_TICKED = /^[\s☐□▢_–—-]*$/u

export function isTicked(text: string): boolean {
  return !NOT_TICKED.test(text)
}

export type Read = (field: Field, path: string, text: string) => void
export type Keep = (path: string, value: Json, field: Field, text: string) => void

/** One field from the places that print it: whole, by crosses in columns and boxes, or a day in its parts. */
export function readOne(field: Field, path: string, here: readonly FoundValue[], read: Read, keep: Keep): void {
  const whole = here.filter(
    ({ format, text }) => text !== '' && (format === null || format === 'date' || format === 'words'),
  )
  for (const { text } of whole) read(field, path, text)
  if (field.kind === 'yes-no') {
    const ticked = (format: string): boolean => here.some((one) => one.format === format && isTicked(one.text))
    const [yes, no] = [ticked('yes'), ticked('no')]
    if (yes !== no) keep(path, yes, field, yes ? '+' : '')
    else if (ticked('box')) keep(path, true, field, '☑')
  }
  if (field.kind === 'date' && whole.length === 0) {
    const part = (format: string): string => here.find((one) => one.format === format)?.text ?? ''
    const date = dateOfParts(part('day'), part('month'), part('yy'))
    if (date !== null) keep(path, date, field, date)
  }
}
