import conclusion1 from './476.1.1.js'
import conclusion2 from './476.1.2.js'
import conclusion3 from './476.1.3.js'
import deposit1 from './476.3.1.js'
import registration1 from './476.4.1.js'
import registration2 from './476.4.2.js'
import registration3 from './476.4.3.js'
import registration4 from './476.4.4.js'
import registration5 from './476.4.5.js'
import attestation1 from './676.1.js'
import attestation2 from './676.2.js'
import attestation3 from './676.3.js'
import attestation4 from './676.4.js'
import annex1 from './829.1.js'
import annex2 from './829.2.js'
import annex3 from './829.3.js'
import annex4 from './829.4.js'
import annex5 from './829.5.js'
import annex6 from './829.6.js'
import annex7 from './829.7.js'
import annex8 from './829.8.js'
import annex9 from './829.9.js'
import annex10 from './829.10.js'
import annex11 from './829.11.js'
import type { TemplateSource } from './blocks.js'
import acceptanceSlip from './paper.acceptance-slip.js'
import accreditationCertificate from './paper.accreditation-certificate.js'
import attestationCertificate from './paper.attestation-certificate.js'
import commissionProtocol from './paper.commission-protocol.js'
import commissionReferral from './paper.commission-referral.js'
import complaintAcknowledgement from './paper.complaint-acknowledgement.js'
import complaintAnswer from './paper.complaint-answer.js'
import coverLetter from './paper.cover-letter.js'
import depositCertificate from './paper.deposit-certificate.js'
import destructionAct from './paper.destruction-act.js'
import examinationAct from './paper.examination-act.js'
import exclusion from './paper.exclusion.js'
import extensionNotice from './paper.extension-notice.js'
import hearingNotice from './paper.hearing-notice.js'
import inspectionNotice from './paper.inspection-notice.js'
import operatorList from './paper.operator-list.js'
import publicationList from './paper.publication-list.js'
import refusal from './paper.refusal.js'
import refusalOfAcceptance from './paper.refusal-of-acceptance.js'
import registerExtract from './paper.register-extract.js'
import registrationCertificate from './paper.registration-certificate.js'
import removalNotice from './paper.removal-notice.js'

/** The source of every template: annexes in their order, then the working papers. */
export const SOURCES: readonly TemplateSource[] = [
  annex1,
  annex2,
  annex3,
  annex4,
  annex5,
  annex6,
  annex7,
  annex8,
  annex9,
  annex10,
  annex11,
  conclusion1,
  conclusion2,
  conclusion3,
  deposit1,
  registration1,
  registration2,
  registration3,
  registration4,
  registration5,
  attestation1,
  attestation2,
  attestation3,
  attestation4,
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
