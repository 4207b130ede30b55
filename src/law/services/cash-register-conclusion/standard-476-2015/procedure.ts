import type { Procedure } from '../../../service.js'
import { applicantFields } from '../../common/applicant.js'
import { notThroughPortal, representative, usedInBanks } from './circumstances.js'
import { criteria } from './criteria.js'
import { documents } from './documents.js'

export const conclude: Procedure = {
  id: 'conclude',
  title: { kk: 'Қорытынды беру', ru: 'Выдача заключения', en: 'Issuing a conclusion' },
  application: '476.1.2',
  fields: [applicantFields('476-2015/1/annex2'), representative, usedInBanks],
  forms: [
    { form: '476.1.2' },
    {
      form: '476.1.3',
      at: 'information',
      optional: true,
      when: notThroughPortal,
      // The incoming letter is the office's to number. The certificate is asked here as the applicant states it, and read off the paper too.
      without: ['documents.incomingNumber', 'documents.incomingDate'],
    },
  ],
  documents,
  criteria,
  result: { granted: '476.1.1', refused: 'paper.refusal', acceptanceRefused: 'paper.refusal-of-acceptance' },
  effect: 'none',
  subject: { name: ['system.name'] },
  source: '476-2015/1/9',
}
