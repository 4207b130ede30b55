import type { ServiceLaw } from '../../service.js'
import { SERVICE_TITLES } from '../titles.js'
import { route209annex3 } from './route-209-2014/index.js'
import { route757 } from './route-757-2012/index.js'
import { standard476annex1 } from './standard-476-2015/index.js'

/** Conclusions on computer systems for the State register of cash registers: one standard and two routes, one after the other. */
export const cashRegisterConclusion: ServiceLaw = {
  service: 'cash-register-conclusion',
  title: SERVICE_TITLES['cash-register-conclusion'],
  standards: [standard476annex1],
  regulations: [route757, route209annex3],
}
