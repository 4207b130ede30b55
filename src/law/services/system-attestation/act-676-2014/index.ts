import type { Provision, Regulation, Standard } from '../../../service.js'
import { complaintTerms } from '../../common/complaint-terms.js'
import { inForce676 } from '../../common/in-force.js'
import { definitions } from './definitions.js'
import { passport } from './passport.js'
import { attest } from './procedure.js'
import { route } from './route.js'
import { fee, limits, stageTerms } from './terms.js'

const provision: Provision = {
  id: '676-2014',
  act: '676-2014',
  service: 'system-attestation',
  title: {
    kk: 'Ақпараттық жүйелерді ақпараттық қауіпсіздік талаптарына сәйкестікке аттестаттау стандарты',
    ru: 'Стандарт аттестации информационных систем на соответствие требованиям информационной безопасности',
    en: 'Standard of the attestation of information systems for information security',
  },
  ...inForce676,
}

/** Resolution 676: the standard. */
export const standard676: Standard = {
  ...provision,
  register: null,
  definitions,
  procedures: [attest],
  terms: [...stageTerms, ...complaintTerms('676-2014/10.part4', '676-2014/10.part6')],
  limits,
  fee,
  obligations: [],
  passport,
  // The act checks completeness and says nothing of what a failed check leads to: the application is not taken further.
  incomplete: { stage: 'acceptance', source: '676-2014/4.1', checked: '676-2014/4.1' },
  filedBy: { channels: ['office', 'post'], source: '676-2014/5' },
  complaints: { source: '676-2014/10', contents: null, court: '676-2014/11' },
}

/** The same resolution: the stages of its clause 4 are the route; no regulation of the service is carried. */
export const regulation676: Regulation = { ...provision, route }
