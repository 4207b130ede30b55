import type { Regulation } from '../../../service.js'
import { inForce757 } from '../../common/in-force.js'
import { definitions } from './definitions.js'
import { route } from './route.js'

/** Order 757: four actions of one table, on paper only. */
export const route757: Regulation = {
  id: '757-2012',
  act: '757-2012',
  service: 'cash-register-conclusion',
  title: {
    kk: '«Бақылау-касса машиналарының мемлекеттік тізіліміне енгізу үшін компьютер жүйесінің техникалық талаптарға сәйкестігі туралы қорытындылар беру» мемлекеттік қызметінің регламенті (2012)',
    ru: 'Регламент государственной услуги «Выдача заключений о соответствии компьютерной системы техническим требованиям для включения в государственный реестр контрольно-кассовых машин» (2012)',
    en: 'Reglament of the service “Issuing conclusions on the conformity of a computer system with the technical requirements for the State register of cash registers” (2012)',
  },
  ...inForce757,
  route,
  definitions,
}
