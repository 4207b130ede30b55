import type { CivilDate } from '../../calendar/civil-date.js'
import { actOf } from '../acts/index.js'
import type { ServiceId } from '../service.js'

/** What a citation belongs to: the service, where its annex is one's, and the days on which it was in force. */
export interface Where {
  readonly service: ServiceId | null
  readonly from: CivilDate | null
  readonly until: CivilDate | null
}

/** `209-2014/3/5.4` is of cash-register-conclusion and in force as annex 3 of order 209 was; `209-2014/order/5` as the order was. */
export function whereIs(citation: string): Where {
  const [id = '', part = ''] = citation.split('/')
  const act = actOf(id)
  if (act === undefined) return { service: null, from: null, until: null }
  const whole = act.places.filter((place) => place.annex === null)
  const services = new Set(act.places.map((place) => place.service))
  const annex = /^\d+$/.test(part) ? act.places.find((place) => place.annex === Number(part)) : undefined
  const place = annex ?? (services.size === 1 ? whole[0] : undefined)
  if (place === undefined) return { service: null, from: act.inForceFrom, until: act.ceased }
  return { service: place.service, from: place.from.day, until: place.until?.day ?? null }
}
