import type { Field } from '../../law/field.js'
import { trimmedOf } from './loose-text.js'

/** Longer than any way of saying that there is nothing to say. */
const LIMIT = 100
const DASHES = /^[\s.‐-―−-]*[‐-―−-][\s.‐-―−-]*$/u
const NONE =
  /^(?:жоқ|болмайды|қажет емес|талап етілмейді|қарастырылмаған|нет|не имеется|отсутствует|не требуется|не применимо|no|none|n a|not applicable|not required)$/u

/** A blank crossed with a dash. */
export function isDash(text: string): boolean {
  return text.length <= LIMIT && DASHES.test(text)
}

/** A word for «none» and nothing else, in any of the three languages. */
export function isNoneWord(text: string): boolean {
  return text.length <= LIMIT && NONE.test(bare(text))
}

/** Nothing to say where this field is asked: a word that may be the answer itself is left one. */
export function saysNone(field: Field, text: string): boolean {
  switch (field.kind) {
    case 'yes-no':
    case 'group':
      return false
    case 'text':
    case 'long-text':
    case 'choice':
    case 'text-list':
      return isDash(text)
    default:
      return isDash(text) || isNoneWord(text)
  }
}

/** Small letters, one blank between words, no signs. */
export function bare(text: string): string {
  return trimmedOf(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '), '')
}
