import type { Procedure } from '../../../service.js'
import { applicantFields } from '../../common/applicant.js'
import { criteria } from './criteria.js'
import { documents, representative } from './documents.js'
import { forms, object } from './object.js'
import { isUpdate, request } from './request.js'

/** Registration of an object of any of the five kinds, or an update of the data of one that is registered. */
export const register: Procedure = {
  id: 'register',
  title: {
    kk: 'Мемлекеттік тіркелімде тіркеу',
    ru: 'Регистрация в Государственном регистре',
    en: 'Registration in the State Register',
  },
  application: '476.4.1',
  fields: [applicantFields('476-2015/4/9'), representative, object, request],
  forms,
  documents,
  criteria,
  result: {
    granted: 'paper.registration-certificate',
    refused: 'paper.refusal',
    // The act refuses no acceptance: what is missing leads to a refusal of the service.
    acceptanceRefused: 'paper.refusal-of-acceptance',
  },
  effect: 'add-entry',
  amends: { when: isUpdate, entry: 'request.registrationNumber' },
  subject: {
    // Facilities have no name of their own: they go by their owner's.
    name: [
      'software.product.name',
      'resource.resource.name',
      'network.network.name',
      'database.database.name',
      'facilities.owner.name',
    ],
    kind: 'object.kind',
  },
  source: '476-2015/4/9',
}
