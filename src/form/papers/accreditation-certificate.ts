import { field, given, project } from '../fields/declare.js'
import type { Form } from '../form.js'
import { textAt } from '../print-value.js'
import { FORM_TITLES } from '../titles.js'
import { certificateFields, certificateOf } from './certificate.js'
import { askedPaper, askedText, numbered, working } from './common.js'

const source = '209-2014/4/5.8.part3'
const fields = [
  ...certificateFields(source),
  numbered('protocol', ['Комиссия хаттамасы', 'Протокол Комиссии', "Commission's protocol"], '209-2014/4/5.8', true),
  numbered('examination', ['Комиссия актісі', 'Акт Комиссии', "Commission's act"], source),
  field('place', 'text', ['Орталықтың мекенжайы', 'Адрес центра', 'Address of the centre'], source, {
    optional: true,
    max: 500,
  }),
  field('validUntil', 'date', ['Қолданылу мерзімі', 'Срок действия', 'Valid until'], source, { optional: true }),
]

/** The certificate (куәлік) that a certification centre is accredited, issued on the Commission's act. */
export const accreditationCertificate: Form = {
  id: 'paper.accreditation-certificate',
  title: FORM_TITLES['paper.accreditation-certificate'],
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
        protocol: askedPaper(view, 'protocolNumber', 'protocolDate'),
        examination: askedPaper(view, 'examinationActNumber', 'examinationActDate'),
        place: textAt(view.answers, 'centre.address') || undefined,
        validUntil: askedText(view, 'validUntil') || undefined,
      }),
    }),
}
