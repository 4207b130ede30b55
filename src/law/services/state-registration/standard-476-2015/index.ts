import type { Standard } from '../../../service.js'
import { complaintTerms } from '../../common/complaint-terms.js'
import { inForce476 } from '../../common/in-force.js'
import { title } from '../title.js'
import { definitions, limits, service } from './frame.js'
import { passport } from './passport.js'
import { register } from './procedure.js'

/** Annex 4 of order 476: the standard of the service. */
export const standard476: Standard = {
  id: '476-2015/4',
  act: '476-2015',
  service: 'state-registration',
  title,
  ...inForce476,
  register: 'state',
  definitions,
  procedures: [register],
  terms: [service, ...complaintTerms('476-2015/4/10.part4', '476-2015/4/10.part6')],
  limits,
  fee: null,
  obligations: [],
  passport,
  // The standard itself says nothing of an incomplete package: the regulation's check does.
  incomplete: { stage: 'service', source: '209-2014/2/5.4', checked: '209-2014/2/5.4' },
  filedBy: { channels: ['office', 'post'], source: '476-2015/4/5' },
  complaints: { source: '476-2015/4/10', contents: '476-2015/4/10.part7', court: '476-2015/4/11', toMinistry: true },
}
