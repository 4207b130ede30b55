import type { Regulation } from '../../../service.js'
import { inForce209 } from '../../common/in-force.js'
import { definitions } from './definitions.js'
import { fromInspection } from './inspection.js'
import { intake } from './intake.js'

/** Annex 3 of order 209: eleven steps, on paper or through the portal. */
export const route209annex3: Regulation = {
  id: '209-2014/3',
  act: '209-2014',
  service: 'cash-register-conclusion',
  title: {
    kk: '«Бақылау-касса машиналарының мемлекеттік тізіліміне енгізу үшін компьютер жүйесінің техникалық талаптарға сәйкестігі туралы қорытындылар беру» электрондық мемлекеттік қызметінің регламенті (2014)',
    ru: 'Регламент электронной государственной услуги «Выдача заключений о соответствии компьютерной системы техническим требованиям для включения в государственный реестр контрольно-кассовых машин» (2014)',
    en: 'Reglament of the electronic service “Issuing conclusions on the conformity of a computer system with the technical requirements for the State register of cash registers” (2014)',
  },
  ...inForce209,
  route: [...intake, ...fromInspection],
  definitions,
}
