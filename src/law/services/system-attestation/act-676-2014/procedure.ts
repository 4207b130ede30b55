import type { FiledForm, Procedure } from '../../../service.js'
import { applicantFields } from '../../common/applicant.js'
import { criteria } from './criteria.js'
import { documents, HARDWARE_LIST, SOFTWARE_LIST } from './documents.js'
import { SECURITY_LIST } from './security-documents.js'
import { representative, system } from './system.js'

/** Annexes 1 to 4. The lists may be missing from the package: then they are named as missing. */
const forms: readonly FiledForm[] = [
  { form: '676.1', without: ['addressee'] },
  { form: '676.2', at: SECURITY_LIST, optional: true },
  { form: '676.3', at: HARDWARE_LIST, optional: true },
  { form: '676.4', at: SOFTWARE_LIST, optional: true },
]

export const attest: Procedure = {
  id: 'attest',
  title: {
    kk: 'Ақпараттық жүйені аттестаттау',
    ru: 'Аттестация информационной системы',
    en: 'Attestation of an information system',
  },
  application: '676.1',
  fields: [applicantFields('676-2014/annex1'), representative, system],
  forms,
  documents,
  criteria,
  result: {
    granted: 'paper.attestation-certificate',
    refused: 'paper.refusal',
    acceptanceRefused: 'paper.refusal-of-acceptance',
  },
  effect: 'none',
  subject: { name: ['system.name'], kind: 'system.kind' },
  source: '676-2014/9',
}
