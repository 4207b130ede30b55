import type { ActId, Citation } from '../law/citation.js'
import { splitCitation } from '../law/citation.js'

/** plain: «19-тармағы»; dative, before «сәйкес»: «19-тармағына»; locative, before «белгіленген»: «19-тармағында». */
export type Ending = 'plain' | 'dative' | 'locative'

/** What papers call an act once they have named it: in the genitive before a clause, in the dative before an annex, and alone. */
const ACTS: Readonly<Record<ActId, { readonly of: string; readonly to: string; readonly name: string }>> = {
  '829-2024': { of: 'Қағидалардың', to: 'Қағидаларға', name: 'Қағидалар' },
  '676-2014': { of: 'Стандарттың', to: 'Стандартқа', name: 'Стандарт' },
  '476-2015': { of: 'Стандарттың', to: 'Стандартқа', name: 'Стандарт' },
  '209-2014': { of: 'Регламенттің', to: 'Регламентке', name: 'Регламент' },
  '757-2012': { of: 'Регламенттің', to: 'Регламентке', name: 'Регламент' },
}
/** The act that approves the rules, where its own clause is meant. */
const APPROVED_BY: Readonly<Record<ActId, string>> = {
  '829-2024': 'бұйрықтың',
  '676-2014': 'қаулының',
  '476-2015': 'бұйрықтың',
  '209-2014': 'бұйрықтың',
  '757-2012': 'бұйрықтың',
}
const ORDINALS = ['бірінші', 'екінші', 'үшінші', 'төртінші', 'бесінші', 'алтыншы', 'жетінші', 'сегізінші', 'тоғызыншы']
type Forms = Readonly<Record<Ending | 'genitive', string>>
const CLAUSE: Forms = { plain: 'тармағы', genitive: 'тармағының', dative: 'тармағына', locative: 'тармағында' }
const CLAUSES: Forms = {
  plain: 'тармақтары',
  genitive: 'тармақтарының',
  dative: 'тармақтарына',
  locative: 'тармақтарында',
}
const ITEM: Forms = {
  plain: 'тармақшасы',
  genitive: 'тармақшасының',
  dative: 'тармақшасына',
  locative: 'тармақшасында',
}
const PART: Forms = { plain: 'бөлігі', genitive: 'бөлігінің', dative: 'бөлігіне', locative: 'бөлігінде' }
const ANNEX: Forms = { plain: 'қосымша', genitive: 'қосымшаның', dative: 'қосымшаға', locative: 'қосымшада' }

/** «Қағидалар», «Стандарт», «Регламент»: what the papers of a case call the act. */
export function actWordKk(act: ActId): string {
  return ACTS[act].name
}

/**
 * A citation as a Kazakh paper names it: `829-2024/5.3` → «Қағидалардың 5-тармағының 3) тармақшасы»,
 * `829-2024/annex2/10.4` → «Қағидаларға 2-қосымшаның 10-тармағының 4) тармақшасы», `476-2015/1/4.part2` → «Стандарттың 4-тармағының екінші бөлігі».
 * A place that is no clause is left as it stands.
 */
export function clauseKk(citation: Citation, ending: Ending = 'plain'): string {
  const { whose, rest } = ownerOf(citation)
  const steps = (rest.at(-1) ?? '').split('.').filter((step) => step !== '')
  const links = [...whose.links, ...steps.map(linkOf)]
  if (links.length === 0) return citation
  const said = links.map(({ number, noun }, i) => `${number}${noun[i === links.length - 1 ? ending : 'genitive']}`)
  return [whose.act, ...said].join(' ')
}

/** Several clauses after one another, each once: «Стандарттың 4-тармағына, Регламенттің 3-тармағына». */
export function clausesKk(citations: readonly Citation[], ending: Ending = 'plain'): string {
  return [...new Set(citations)].map((one) => clauseKk(one, ending)).join(', ')
}

/** From one clause to another of the same act: «Қағидалардың 28–34-тармақтары», «Стандарттың 10 және 11-тармақтары». */
export function clauseRangeKk(from: Citation, to: Citation, ending: Ending = 'plain'): string {
  const first = ownerOf(from)
  const last = ownerOf(to)
  const [a, b] = [first, last].map(({ rest }) => Number((rest.at(-1) ?? '').split('.')[0]))
  const apart = first.whose.act !== last.whose.act || first.whose.links.length + last.whose.links.length > 0
  if (apart || a === undefined || b === undefined || !(a < b)) return clausesKk([from, to], ending)
  return `${first.whose.act} ${a}${b - a === 1 ? ' және ' : '–'}${b}-${CLAUSES[ending]}`
}

interface Link {
  /** «5-», «3) », «екінші ». */
  readonly number: string
  readonly noun: Forms
}

/** Whose clause it is, and what of the place is left. */
function ownerOf(citation: Citation): {
  readonly whose: { readonly act: string; readonly links: readonly Link[] }
  readonly rest: readonly string[]
} {
  const { act, place } = splitCitation(citation)
  // A standard that is itself an annex of its order is called the standard: its number is not said.
  const parts = place.replace(/^\d+\/(?=.)/, '').split('/')
  if (parts[0] === 'order') return { whose: { act: APPROVED_BY[act], links: [] }, rest: parts.slice(1) }
  const annex = /^annex(\d+)$/.exec(parts[0] ?? '')
  return annex
    ? { whose: { act: ACTS[act].to, links: [{ number: `${annex[1]}-`, noun: ANNEX }] }, rest: parts.slice(1) }
    : { whose: { act: ACTS[act].of, links: [] }, rest: parts }
}

function linkOf(step: string, i: number): Link {
  const part = /^part(\d+)$/.exec(step)
  if (part) return { number: `${ORDINALS[Number(part[1]) - 1] ?? `${part[1]}-`} `, noun: PART }
  return i === 0 ? { number: `${step}-`, noun: CLAUSE } : { number: `${step}) `, noun: ITEM }
}
