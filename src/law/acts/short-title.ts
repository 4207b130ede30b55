import type { CivilDate } from '../../calendar/civil-date.js'
import type { Text } from '../../text.js'

export type ActForm = 'order' | 'resolution' | 'law' | 'code'

const FORMS: Readonly<Record<ActForm, Text>> = {
  order: { kk: 'бұйрық', ru: 'приказ', en: 'Order' },
  resolution: { kk: 'Үкімет қаулысы', ru: 'постановление Правительства', en: 'Government Resolution' },
  law: { kk: 'заң', ru: 'закон', en: 'Law' },
  code: { kk: 'кодекс', ru: 'кодекс', en: 'Code' },
}
const MONTHS_KK = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ')
const MONTHS_EN = 'January February March April May June July August September October November December'.split(' ')

/** What an act is called for short: its form, number and day. */
export function shortTitle(form: ActForm, number: string, day: CivilDate): Text {
  const [year, month, date] = [day.slice(0, 4), Number(day.slice(5, 7)), Number(day.slice(8))]
  const two = (n: number): string => String(n).padStart(2, '0')
  return {
    kk: `№ ${number} ${FORMS[form].kk} (${year} ж. ${date} ${MONTHS_KK[month - 1]})`,
    ru: `${FORMS[form].ru} № ${number} от ${two(date)}.${two(month)}.${year}`,
    en: `${FORMS[form].en} No ${number} of ${date} ${MONTHS_EN[month - 1]} ${year}`,
  }
}
