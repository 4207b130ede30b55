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
    answers: 'JSON file of what the complaint says (- for standard input)',
    reference: 'number and date of the covering letter',
    outcome: 'outcome: satisfied, partly-satisfied, rejected, favourable-act',
    text: 'text of the answer',
    open: 'only those without an answer',
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
  isForwarded: 'forwarded',
  askOutcome: 'How was the complaint resolved?',
  askText: 'Text of the answer (what was found, what was done)',
  askReference: 'Number and date of the covering letter',
  errors: {
    'complaint-unknown': (f) => ({ what: `there is no complaint “${f.text}”`, remedy: ['List: kz-is complaint list'] }),
    'complaint-closed': (f) => ({
      what: `complaint ${f.complaint} was answered at ${f.at.replace('T', ' ')}`,
      remedy: ['Register a new complaint apart: kz-is complaint add CASE'],
    }),
    'complaint-forwarded-already': (f) => ({
      what: `complaint ${f.complaint} was forwarded at ${f.at.replace('T', ' ')}`,
      remedy: [`When its answer comes: kz-is complaint resolve ${f.complaint}`],
    }),
    'complaint-nowhere-to-forward': (f) => ({
      what: `complaint ${f.complaint} cannot be forwarded to the provider itself`,
      why: `A higher body or the quality authority reviews it (${f.citation}).`,
      remedy: ['Say --to reviewing-body or --to quality-authority'],
    }),
    'complaint-before-cause': (f) => ({
      what: `${f.complaint}: ${f.at.replace('T', ' ')} is before what it follows (${f.after.replace('T', ' ')})`,
      remedy: ['Check the moment: --at YYYY-MM-DDTHH:mm'],
    }),
    'complaint-own-case': (f) => ({
      what:
        f.role === 'decided'
          ? `complaint ${f.complaint} cannot be resolved by whoever decided the case`
          : `complaint ${f.complaint} cannot be resolved by the employee it names`,
      why: `Whoever is complained of does not review the complaint (${f.citation}).`,
      remedy: ['Let another employee resolve it: --by NAME'],
    }),
    'complaint-unsigned': (f) => ({
      what: 'a complaint that is not signed is not registered',
      why: `The applicant must sign it (${f.citation}).`,
      remedy: ['Ask for the signed complaint'],
    }),
    'favourable-act-late': (f) => ({
      what: `${f.complaint}: a favourable act is no longer in time (until ${f.until.replace('T', ' ')})`,
      why: `Only what satisfies the complaint in full within that time spares forwarding it (${f.citation}).`,
      remedy: [`Forward it: kz-is complaint forward ${f.complaint}`, 'or give another outcome'],
    }),
  },
}
