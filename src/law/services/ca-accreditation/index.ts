import type { Regulation, ServiceLaw } from '../../service.js'
import { inForce209 } from '../common/in-force.js'
import { frame } from './frame.js'
import { route } from './route-209-2014.js'

/** Annex 4 of order No 209: the route, and the frame as far as it goes. */
const regulation209: Regulation = {
  id: '209-2014/4',
  act: '209-2014',
  service: 'ca-accreditation',
  title: {
    kk: 'Куәландырушы орталықтарды аккредиттеу регламенті',
    ru: 'Регламент аккредитации удостоверяющих центров',
    en: 'Regulation of the accreditation of certification centres',
  },
  ...inForce209,
  route,
  frame,
}

export const caAccreditation: ServiceLaw = {
  service: 'ca-accreditation',
  title: {
    kk: 'Куәландырушы орталықтарды аккредиттеу',
    ru: 'Аккредитация удостоверяющих центров',
    en: 'Accreditation of certification centres',
  },
  standards: [],
  regulations: [regulation209],
}
