import type { Derived } from '../form.js'
import { textAt } from '../print-value.js'
import { oneLine } from '../read/loose-text.js'
import { bare, isNoneWord } from '../read/none-words.js'
import { named } from './declare.js'

const INDEPENDENT =
  /^(?:дербес|тәуелсіз|независим\p{L}*|самостоятельн\p{L}*|independent)(?: (?:бағдарламалық (?:қамтылым|өнім)|бағдарлама|қамтылым|өнім|бқ|программ\p{L}*(?: (?:обеспечение|продукт))?|продукт|по|software|product))?$/u

/** «Тәуелсіз», «платформа жоқ», «нет; независимое ПО»: item 10 is filled only where the software is not independent. */
function saysIndependent(text: string): boolean {
  const parts = text.length > 200 ? [] : text.split(/[,;.()–—\n]/).map(bare)
  const said = parts.filter((part) => part !== '')
  return said.length > 0 && said.every((part) => INDEPENDENT.test(part) || isNoneWord(withoutName(part)))
}

const withoutName = (part: string): string => part.replace(/^платформ\p{L}* | платформ\p{L}*$/u, '')

/** Item 10 of annex 4. */
export const platformDescription: Derived = {
  id: 'product.platformDescription',
  label: named(['Платформаның сипаттамасы', 'Описание платформы', 'Description of the platform']),
  uses: ['product.kind', 'product.independent', 'product.platform.description'],
  of: (data) => textAt(data, 'product.platform.description'),
  read: (text) => ({ product: { platform: { description: oneLine(text) } } }),
  isNone: saysIndependent,
}
