import type { ServiceLaw } from '../../service.js'
import { route209 } from './route-209-2014/index.js'
import { standard476 } from './standard-476-2015/index.js'
import { title } from './title.js'

/** Registration in the State Register: the standard of order 476, the route of order 209. */
export const stateRegistration: ServiceLaw = {
  service: 'state-registration',
  title,
  standards: [standard476],
  regulations: [route209],
}
