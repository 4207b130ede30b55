import { ACTS } from '../law/acts/index.js'
import type { EditionId } from '../law/service.js'

/** «14 наурыздағы»: a day as the name of an act has it. */
const MONTHS_OF = [
  'қаңтардағы',
  'ақпандағы',
  'наурыздағы',
  'сәуірдегі',
  'мамырдағы',
  'маусымдағы',
  'шілдедегі',
  'тамыздағы',
  'қыркүйектегі',
  'қазандағы',
  'қарашадағы',
  'желтоқсандағы',
]

/**
 * An edition's act as a paper names it: «2024 жылғы 20 желтоқсандағы № 829/НҚ бұйрық»; an annex of an order «2015 жылғы 21 сәуірдегі
 * № 476 бұйрыққа 1-қосымша»; a resolution «Қазақстан Республикасы Үкіметінің 2014 жылғы 19 маусымдағы № 676 қаулысы».
 */
export function actNameKk(edition: EditionId): string {
  const [id = '', annex] = edition.split('/')
  const act = ACTS.find((each) => each.id === id)
  const number = /№ (\S+) /.exec(act?.short.kk ?? '')?.[1]
  if (act === undefined || number === undefined) return edition
  const [year, month, day] = act.adopted.split('-').map(Number)
  const dated = `${year} жылғы ${day} ${MONTHS_OF[(month ?? 1) - 1]} № ${number}`
  if (act.short.kk.includes('қаулы')) return `Қазақстан Республикасы Үкіметінің ${dated} қаулысы`
  return annex === undefined ? `${dated} бұйрық` : `${dated} бұйрыққа ${annex}-қосымша`
}
