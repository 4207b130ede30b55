import { ExpectedError } from '../expected-error.js'
import type { FormId } from '../law/service.js'
import type { Form } from './form.js'
import { form476x1x1 } from './forms/476-1-1.js'
import { form476x1x2 } from './forms/476-1-2.js'
import { form476x1x3 } from './forms/476-1-3.js'
import { form476x3x1 } from './forms/476-3-1.js'
import { form476x4x1 } from './forms/476-4-1.js'
import { form476x4x2 } from './forms/476-4-2.js'
import { form476x4x3 } from './forms/476-4-3.js'
import { form476x4x4 } from './forms/476-4-4.js'
import { form476x4x5 } from './forms/476-4-5.js'
import { form676x1 } from './forms/676-1.js'
import { form676x2 } from './forms/676-2.js'
import { form676x3 } from './forms/676-3.js'
import { form676x4 } from './forms/676-4.js'
import { form829x1 } from './forms/829-1.js'
import { form829x2 } from './forms/829-2.js'
import { form829x3 } from './forms/829-3.js'
import { form829x4 } from './forms/829-4.js'
import { form829x5 } from './forms/829-5.js'
import { form829x6 } from './forms/829-6.js'
import { form829x7 } from './forms/829-7.js'
import { form829x8 } from './forms/829-8.js'
import { form829x9 } from './forms/829-9.js'
import { form829x10 } from './forms/829-10.js'
import { form829x11 } from './forms/829-11.js'
import { acceptanceSlip } from './papers/acceptance-slip.js'
import { accreditationCertificate } from './papers/accreditation-certificate.js'
import { attestationCertificate } from './papers/attestation-certificate.js'
import { commissionProtocol } from './papers/commission-protocol.js'
import { commissionReferral } from './papers/commission-referral.js'
import { complaintAcknowledgement } from './papers/complaint-acknowledgement.js'
import { complaintAnswer } from './papers/complaint-answer.js'
import { coverLetter } from './papers/cover-letter.js'
import { depositCertificate } from './papers/deposit-certificate.js'
import { destructionAct } from './papers/destruction-act.js'
import { examinationAct } from './papers/examination-act.js'
import { exclusion } from './papers/exclusion.js'
import { extensionNotice } from './papers/extension-notice.js'
import { hearingNotice } from './papers/hearing-notice.js'
import { inspectionNotice } from './papers/inspection-notice.js'
import { operatorList } from './papers/operator-list.js'
import { publicationList } from './papers/publication-list.js'
import { refusal } from './papers/refusal.js'
import { refusalOfAcceptance } from './papers/refusal-of-acceptance.js'
import { registerExtract } from './papers/register-extract.js'
import { registrationCertificate } from './papers/registration-certificate.js'
import { removalNotice } from './papers/removal-notice.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    'form-unknown': { readonly id: string; readonly known: readonly string[] }
  }
}

/** Every form, annexes first in their order, then the working papers. */
export const FORMS: readonly Form[] = [
  form829x1,
  form829x2,
  form829x3,
  form829x4,
  form829x5,
  form829x6,
  form829x7,
  form829x8,
  form829x9,
  form829x10,
  form829x11,
  form476x1x1,
  form476x1x2,
  form476x1x3,
  form476x3x1,
  form476x4x1,
  form476x4x2,
  form476x4x3,
  form476x4x4,
  form476x4x5,
  form676x1,
  form676x2,
  form676x3,
  form676x4,
  acceptanceSlip,
  refusalOfAcceptance,
  hearingNotice,
  commissionReferral,
  commissionProtocol,
  inspectionNotice,
  examinationAct,
  extensionNotice,
  removalNotice,
  refusal,
  depositCertificate,
  registrationCertificate,
  accreditationCertificate,
  attestationCertificate,
  coverLetter,
  complaintAcknowledgement,
  complaintAnswer,
  operatorList,
  publicationList,
  exclusion,
  registerExtract,
  destructionAct,
]

/** @throws 'form-unknown' with the ids that there are */
export function formById(id: FormId): Form {
  const form = FORMS.find((one) => one.id === id)
  if (!form) throw new ExpectedError('form-unknown', { id, known: FORMS.map((one) => one.id) })
  return form
}
