import { field, given, project } from '../fields/declare.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'
import { certificateFields, certificateOf } from './certificate.js'
import { askedPaper, askedText, numbered, working } from './common.js'

const source = '676-2014/6'
const fields = [
  ...certificateFields(source),
  numbered('examination', ['Тексеріп қарау актісі', 'Акт обследования', 'Examination act'], '676-2014/4.4'),
  numbered('protocol', ['Комиссия хаттамасы', 'Протокол комиссии', "Commission's protocol"], '676-2014/4.4', true),
  field('validUntil', 'date', ['Қолданылу мерзімі', 'Срок действия', 'Valid until'], source, { optional: true }),
]

/** The attestation certificate (аттестат) of an information system. */
export const attestationCertificate: Form = {
  id: 'paper.attestation-certificate',
  title: FORM_TITLES['paper.attestation-certificate'],
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working],
  fields,
  fromCase: (view) =>
    project(fields, {
      ...certificateOf(view),
      ...given({
        examination: askedPaper(view, 'examinationActNumber', 'examinationActDate'),
        protocol: askedPaper(view, 'protocolNumber', 'protocolDate'),
        validUntil: askedText(view, 'validUntil') || undefined,
      }),
    }),
}
