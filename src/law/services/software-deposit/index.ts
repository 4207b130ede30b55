import type { Regulation, ServiceLaw } from '../../service.js'
import { inForce209 } from '../common/in-force.js'
import { definitions } from './definitions.js'
import { route } from './route-209-2014.js'
import { standard476 } from './standard-476-2015.js'

/** Annex 1 of order No 209: the inner route. */
const regulation209: Regulation = {
  id: '209-2014/1',
  act: '209-2014',
  service: 'software-deposit',
  title: {
    kk: 'Ақпараттық жүйелерді, бағдарламалық өнімдерді, бағдарламалық кодтар мен нормативтік-техникалық құжаттаманы депозитке салу регламенті',
    ru: 'Регламент депонирования информационных систем, программных продуктов, программных кодов и нормативно-технической документации',
    en: 'Regulation of the deposit of information systems, software products, program codes and normative-technical documentation',
  },
  ...inForce209,
  route,
  definitions,
}

export const softwareDeposit: ServiceLaw = {
  service: 'software-deposit',
  title: {
    kk: 'Ақпараттық жүйелерді, бағдарламалық өнімдерді, кодтар мен құжаттаманы депозитке салу',
    ru: 'Депонирование информационных систем, программных продуктов, кодов и документации',
    en: 'Deposit of information systems, software products, code and documentation',
  },
  standards: [standard476],
  regulations: [regulation209],
}
