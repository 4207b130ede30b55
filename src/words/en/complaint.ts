import type { complaint as kk } from '../kk/complaint.js'
import type { Same } from '../same.js'

export const complaint: Same<typeof kk> = {
  addressees: {
    provider: 'to the head of the provider',
    'reviewing-body': 'to the higher body or official',
    'quality-authority': 'to the authority for the quality of public services',
  },
  outcomes: {
    satisfied: 'satisfied',
    'partly-satisfied': 'satisfied in part',
    rejected: 'rejected',
    'favourable-act': 'a favourable act satisfied it in full',
  },
  descriptions: {
    add: 'register a complaint about a case',
    forward: 'record that a complaint left for the reviewing body with the file',
    resolve: 'record the answer to a complaint',
    list: 'list of complaints',
  },
  options: {
    to: 'to whom: provider, reviewing-body (higher body or official), quality-authority',
    forwardTo: 'to which body: reviewing-body or quality-authority',
    received: 'when the complaint came (YYYY-MM-DDTHH:mm)',
    channel: 'by which channel: office, portal, post',
    answers: 'JSON file of what the complaint says (“-” is standard input)',
    reference: 'number and date of the covering letter',
    outcome: 'outcome: satisfied, partly-satisfied, rejected, favourable-act',
    text: 'text of the answer',
    open: 'only those that wait: for an answer, or to be forwarded',
    case: 'only about this case',
    number: 'number of the complaint (C-2025-000001)',
    schema: 'JSON Schema of the complaint file',
  },
  heading: (number) => `Complaint about ${number}`,
  added: (number) => `The complaint is registered: ${number}.`,
  notTheApplicant:
    "Please note: the complainant is not the applicant of the case, and no paper on a representative's authority is named.",
  forwarded: (number) => `Recorded: complaint ${number} left for the reviewing body.`,
  resolved: (number, outcome) => `Complaint ${number}: ${outcome}.`,
  court: (citation) => `Whoever disagrees may go to court as the law provides (${citation}).`,
  toForward: (number, citation) =>
    `The complaint has still to leave with the file for the reviewing body (${citation}): only what satisfies it in full within that term spares it. kz-is complaint forward ${number}`,
  courtAfterAppeal: (citation) =>
    `Unless the law says otherwise, one goes to court after the pre-trial complaint (${citation}).`,
  none: 'There are no complaints.',
  columns: {
    number: 'Complaint',
    case: 'Case',
    to: 'Addressed',
    complainant: 'Complainant',
    registered: 'Registered',
    due: 'Due',
    state: 'State',
  },
  waits: 'under review',
  waitsForwarding: 'still to be forwarded',
  isForwarded: 'forwarded',
  askOutcome: 'How was the complaint resolved?',
  askText: 'Text of the answer (what was found, what was done)',
  askReference: 'Number and date of the covering letter',
}
