import type { Standard } from '../../../service.js'
import { inForce476 } from '../../common/in-force.js'
import { definitions } from './definitions.js'
import { passport } from './passport.js'
import { conclude } from './procedure.js'
import { limits, terms } from './terms.js'

/** Annex 1 of order 476. */
export const standard476annex1: Standard = {
  id: '476-2015/1',
  act: '476-2015',
  service: 'cash-register-conclusion',
  title: {
    kk: '«Компьютер жүйесінің бақылау-кассалық машиналарының мемлекеттік тізіліміне енгізу үшін техникалық талаптарға сәйкестігі туралы қорытындылар беру» мемлекеттік көрсетілетін қызмет стандарты',
    ru: 'Стандарт государственной услуги «Выдача заключений о соответствии компьютерной системы техническим требованиям для включения в государственный реестр контрольно-кассовых машин»',
    en: 'Standard of the service “Issuing conclusions on the conformity of a computer system with the technical requirements for the State register of cash registers”',
  },
  ...inForce476,
  register: null,
  definitions,
  procedures: [conclude],
  terms,
  limits,
  fee: null,
  obligations: [],
  passport,
  incomplete: { stage: 'acceptance', source: '476-2015/1/4.part2', checked: '476-2015/1/4.part2' },
  filedBy: { channels: ['office', 'portal', 'post'], source: '476-2015/1/3.2' },
  complaints: { source: '476-2015/1/10', contents: '476-2015/1/10.part9', court: '476-2015/1/11', toMinistry: true },
}
