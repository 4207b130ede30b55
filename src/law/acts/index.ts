import { type CivilDate, civilDate } from '../../calendar/civil-date.js'
import type { Text } from '../../text.js'
import type { ActId } from '../citation.js'
import type { ServiceId } from '../service.js'

/** A normative act: number, title, dates with how sure we are. Sources: data/README.md, section acts. */
export interface ActRecord {
  readonly id: string
  readonly short: Text
  readonly title: Text
  readonly services: readonly ServiceId[]
  readonly adopted: CivilDate
  /** Number and day in the register of state registration; null where the act is not registered. */
  readonly registered: { readonly number: string; readonly date: CivilDate } | null
  readonly inForceFrom: CivilDate
  /** The day is only the earliest possible one. */
  readonly inForceFromIsBound: boolean
  readonly ceased: CivilDate | null
  readonly ceasedIsBound: boolean
  /** Its text stands in this program. */
  readonly carried: boolean
}

export const ACTS: readonly ActRecord[] = [
  {
    id: '829-2024',
    short: {
      kk: '№ 829/НҚ бұйрық (2024 ж. 20 желтоқсан)',
      ru: 'приказ № 829/НҚ от 20.12.2024',
      en: 'Order No 829/НҚ of 20 December 2024',
    },
    title: {
      kk: 'Сенім білдірілген бағдарламалық қамтылымның және электрондық өнеркәсіп өнімінің тізілімін қалыптастыру және жүргізу қағидалары, сондай-ақ бағдарламалық қамтылым және электрондық өнеркәсіп өнімін сенім білдірілген бағдарламалық қамтылымның және электрондық өнеркәсіп өнімінің тізіліміне енгізу өлшемшарттары',
      ru: 'Правила формирования и ведения реестра доверенного программного обеспечения и продукции электронной промышленности, а также критерии по включению в него программного обеспечения и продукции электронной промышленности',
      en: 'Rules for forming and keeping the register of trusted software and electronic industry products, and the criteria for inclusion in it',
    },
    services: ['trusted-registry'],
    adopted: civilDate('2024-12-20'),
    registered: { number: '35510', date: civilDate('2024-12-24') },
    inForceFrom: civilDate('2025-01-04'),
    inForceFromIsBound: true,
    ceased: null,
    ceasedIsBound: false,
    carried: true,
  },
  {
    id: '53-2018',
    short: {
      kk: '№ 53/НҚ бұйрық (2018 ж. 28 наурыз)',
      ru: 'приказ № 53/НҚ от 28.03.2018',
      en: 'Order No 53/НҚ of 28 March 2018',
    },
    title: {
      kk: 'Сенім білдірілген бағдарламалық қамтылым және электрондық өнеркәсіп өнімдері тізілімін қалыптастыру және жүргізу қағидалары (829/НҚ бұйрығына дейінгі редакция)',
      ru: 'Правила формирования и ведения реестра доверенного программного обеспечения и продукции электронной промышленности (редакция до приказа 829/НҚ)',
      en: 'Rules for forming and keeping the register of trusted software and electronic industry products (wording before Order 829/НҚ)',
    },
    services: ['trusted-registry'],
    adopted: civilDate('2018-03-28'),
    registered: null,
    inForceFrom: civilDate('2018-05-04'),
    inForceFromIsBound: true,
    ceased: civilDate('2025-01-04'),
    ceasedIsBound: true,
    carried: false,
  },
]

/** The act's record, or undefined for one that the tool does not know. */
export function actOf(id: ActId | string): ActRecord | undefined {
  return ACTS.find((act) => act.id === id)
}
