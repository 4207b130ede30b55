import type { Citation } from '../law/citation.js'
import { splitCitation } from '../law/citation.js'

const ACT = {
  '829-2024': 'Қағидалардың',
  '676-2014': 'Қағидалардың',
  '476-2015': 'Стандарттың',
  '209-2014': 'Регламенттің',
  '757-2012': 'Регламенттің',
} as const
const TO_ACT = {
  '829-2024': 'Қағидаларға',
  '676-2014': 'Қағидаларға',
  '476-2015': 'Стандартқа',
  '209-2014': 'Регламентке',
  '757-2012': 'Регламентке',
} as const

/**
 * A citation as a Kazakh paper names it: `829-2024/5.3` → «Қағидалардың 5-тармағының 3) тармақшасы»,
 * `829-2024/annex2/10.4` → «Қағидаларға 2-қосымшаның 10-тармағының 4) тармақшасы», `829-2024/19` → «Қағидалардың 19-тармағы».
 */
export function clauseKk(citation: Citation): string {
  const { act, place } = splitCitation(citation)
  // A standard that is itself an annex of its order is called the standard: its number is not said.
  const parts = place.replace(/^\d+\/(?=annex)/, '').split('/')
  const annex = /^annex(\d+)$/.exec(parts[0] ?? '')
  const whose = annex ? `${TO_ACT[act]} ${annex[1]}-қосымша` : ACT[act]
  const rest = annex ? parts.slice(1) : parts
  const [item, sub] = (rest[rest.length - 1] ?? '').split('.')
  if (item === undefined || item === '') return annex ? whose : place
  const owner = annex ? `${whose}ның` : whose
  return sub === undefined ? `${owner} ${item}-тармағы` : `${owner} ${item}-тармағының ${sub}) тармақшасы`
}
