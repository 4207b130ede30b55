import type { registers as kk } from '../kk/register.js'
import type { Same } from '../same.js'

const grounds = {
  'false-data': 'false data',
  'false-documents': 'false documents',
  'expired-documents': 'expired documents',
  'criteria-lost': 'conformity with the criteria lost',
  'not-renewed': 'not brought up to date within the transition',
}
const stands = { entered: 'was entered', changed: 'was changed', excluded: 'was excluded' }
const when = (moment: string): string => moment.replace('T', ' ')
/** A day as the option takes it. */
const typed = (since: string): string => (since.includes('T') ? since : `${since}T00:00`)

export const registers: Same<typeof kk> = {
  kind: 'Kind',
  on: 'short for --as-of',
  twoDays: '--as-of and --on name different days',
  twoDaysRemedy: 'give one of the two',
  object: 'Registered data',
  documents: { title: 'Document', number: 'Number', date: 'Date', validUntil: 'Valid until' },
  reason: 'Reason',
  number: 'Number',
  effect: 'Effective',
  changes: { what: 'What changed', before: 'Before', after: 'After' },
  before: 'Where it stood before',
  expired: 'EXPIRED (829-2024/10)',
  known: {
    shown: (day, from) =>
      `That the entry stood in the register on ${day} is known, what it said is not: it was taken over from an old book as it was changed last. What follows is what it says since ${from}.`,
    listed: (register, day) =>
      `* what the entry said on ${day} is not known: shown is what it says since its later change. Since which day: kz-is register ${register} show ENTRY --as-of ${day}`,
    exported: (n, day) =>
      `Entries of which it is not known what they said on ${day} (taken over from an old book): ${n}; the file has what they say since their later change, in JSON under contentsKnownFrom.`,
  },
  acts: {
    added: 'entered',
    imported: 'taken over from an older book',
    amended: 'changed',
    excluded: 'excluded',
    found: 'finding of the monitoring recorded',
    dismissed: 'finding dismissed',
    paper: 'paper drawn up',
    fulfilled: 'obligation fulfilled',
  },
  descriptions: {
    export: 'write the register to a file (CSV, XLSX, JSON), as it stands or stood on a day',
    import: 'take over old entries with their own numbers and dates (CSV, JSON Lines)',
    columns: 'what columns of such a file may be called',
    check: 'check the numbers: unique, each gap with what explains it',
    explain: 'record why numbers are nobody’s',
    extract: 'issue an extract of an entry (DOCX) with its number and check code',
    finding: 'record what monitoring found: ground, evidence, day (829-2024/10)',
    findings: 'what monitoring found over the whole registry (829-2024/10)',
    dismiss: 'dismiss a finding, with the reason',
    exclude: 'exclude on a finding without an application: decision, notification, obligations of /8',
    package: 'draw up the list for the operator or for publication (829-2024/8)',
    transition: 'who did not bring an older entry up to date (829-2024/35, /36)',
  },
  notes: {
    export: `JSON Lines (--format jsonl) can be taken over again: kz-is register ... import. They have what the entry says on
that day and the decisions to enter and to exclude; the history of changes, findings of the monitoring, papers
issued, obligations fulfilled and the number of the case are not in them. CSV and XLSX are for reading only.`,
    import: `Lines of “kz-is register ... export --format jsonl” are taken, too. The entry comes over with its last contents, its own
number and days; the history of changes, findings of the monitoring, papers issued, obligations fulfilled and the
number of the former case do not. What was exported with --mask is not taken.`,
  },
  options: {
    status: 'only in this state: included, amended, excluded',
    kind: 'only of this kind (software, eip, internet-resource, network, database, facilities)',
    holder: 'only entries of the holder with this BIN/IIN',
    format: 'format: csv, xlsx, json, jsonl (default: by the file name, then csv)',
    output: 'file of the extract; “-” is standard output',
    extractNumber: 'write an extract of this number that was issued before once more',
    undo: 'what was said of them before was a mistake: it does not hold any more',
    source: 'act, letter or page that says so',
    expired: 'show documents that are out of their term already, too',
    drafts: 'directory for drafts of the decisions to exclude (DOCX)',
    ground: 'ground: false-data, false-documents, expired-documents, criteria-lost, not-renewed',
    evidence: 'evidence: what paper shows it, and where',
    clause: 'clause of the criterion that is lost (5.3, 6.4); may be repeated',
    foundOn: 'day on which it was found (default: today)',
    openFindings: 'only what waits to be decided (the default)',
    allFindings: 'all: what ended in an exclusion or was dismissed, too',
    afterFinding: 'after this finding: the last of the page before (ENTRY:NUMBER)',
    finding: 'number of the finding (not needed where one is open)',
    heard: 'day on which the holder was heard',
    unheard: 'why the holder was not heard; stands in the decision',
    signer: 'who signs decision and notification; if not given, the head in office.json',
    signerPosition: 'position of the signer',
    all: 'the whole registry in force, not only what changed',
    packageNumber: 'write a list of this number that was drawn up before once more',
  },
  import: {
    otherRegister: (found, asked) =>
      `the line is of register “${found}”, the file is taken over into “${asked}” → take it over into its own`,
    masked: 'the personal data of the line are hidden (--mask): no entry can be made of it → export without --mask',
    columns: (register) => `Names of columns: kz-is register ${register} columns`,
    noName: 'the name of the object is not said',
    file: 'file of old entries (CSV or JSON Lines); “-” is standard input',
    taken: (number) =>
      `number ${number} is in the register, with other contents or written otherwise: no number is given twice`,
    explained: (f) =>
      `number ${f.number} was explained as nobody’s: “${f.reason}” (${f.by}, ${f.at}) → compare the number with the book; explanations: kz-is register ${f.register} check; if the explanation is wrong: kz-is register ${f.register} explain NUMBER --undo --reason "REASON"`,
    summary: (read, accepted, duplicates, rejected) =>
      `Read: ${read}. Taken over: ${accepted}. Taken over before: ${duplicates}. Rejected: ${rejected}.`,
    path: 'Column',
    label: 'Name',
    kind: 'Kind',
    required: 'required',
  },
  check: {
    entries: (entries, placed) =>
      `Entries: ${entries}, with a number in a series: ${placed}; the others are unique as they are written.`,
    alike: (object, holder, entries) =>
      `Several entries of one holder under one name: ${object} – ${holder}: ${entries}`,
    double: (number) => `${number}: the place of the number is taken by another entry`,
    noGaps: 'No gaps among the numbers.',
    allExplained: 'Every gap is explained.',
    unexplained: (range) => `${range}: gap without an explanation`,
    explained: (range, at, by, reason, source) =>
      `${range}: ${reason}${source === '' ? '' : ` (${source})`} – ${by}, ${at}`,
    remedy: (register, gap) =>
      gap === null
        ? 'Check the database: kz-is audit verify'
        : `Record the explanation: kz-is register ${register} explain ${gap.series === null ? '' : `${gap.series}-`}${gap.year === 0 ? '' : `${gap.year}:`}${gap.from}${gap.to === gap.from ? '' : `-${gap.to}`} --reason "REASON"`,
    numbers:
      'missing number or range: 17, 17-20; of a year’s series 2014:17-20; of an old book’s named one AZH-2013:418-419',
    undone: (text) => `Explanation taken back: ${text}`,
    recorded: (text) => `Explanation recorded: ${text}`,
  },
  extract: {
    issued: (number, code) => `Extract No ${number} issued. Check code: ${code}; check it: kz-is form verify ${code}`,
    future: 'no extract is issued for a day to come',
    futureRemedy: 'name today or a day before: --as-of',
  },
  contents: {
    title: 'Contents of the deposit',
    name: 'Name',
    carrier: 'Carrier',
    kind: 'Original/copy',
    copies: 'Copies',
    stateNumber: 'State register No',
    words: {
      megabytes: (volume) => `${volume} MB`,
      sheets: (count) => `${count} sheets`,
      original: 'original',
      copy: 'copy',
    },
  },
  stateNumber: {
    label: 'Number in the State register',
    said: (f) => {
      if (f.found === 'none')
        return `${f.written} – the State register has no such number${f.near === null ? '' : `; an entry alike: ${f.near}`}`
      return `${f.entry} – ${f.object} (${f.holder})${f.found === 'ended' ? ', the entry is excluded' : ''}`
    },
  },
  findings: {
    number: 'number of the finding',
    on: 'Found',
    ground: 'Ground',
    evidence: 'Evidence',
    outcome: 'Outcome',
    grounds,
    outcomes: {
      open: 'open',
      excluded: 'excluded',
      dismissed: 'dismissed',
      ended: 'the entry was excluded by another decision',
    },
    none: 'No finding was recorded.',
    noneOpen: 'No finding waits to be decided.',
    next: (entry, number) =>
      `Exclude (by another employee than found it): kz-is register trusted exclude ${entry} --finding ${number} --heard DAY. Dismiss: kz-is register trusted dismiss ${entry} ${number} --reason "REASON"`,
    noClause: 'which criterion is lost is not said: --clause',
    recorded: (entry, number) =>
      `${entry}: finding No ${number} recorded. Another employee decides: kz-is register trusted exclude ${entry} --finding ${number} --heard DAY`,
    dismissed: (entry, number) => `${entry}: finding No ${number} dismissed; the reason is kept.`,
  },
  exclusion: {
    done: (entry, decision) => `${entry} is excluded from the registry, decision No ${decision}.`,
    heardAndNot: '--heard and --unheard are given together',
    halfSigner: 'name and position of the signer are given together: --signer, --signer-position',
    unsigned:
      'The signer is not known: the signature lines of decision and notification are blank. Fill them in by hand; next time give --signer and --signer-position, or head in office.json.',
  },
  sheets: { trusted: 'Trusted registry', state: 'State register', deposit: 'Register of deposited software' },
  package: {
    drawn: (number, entries, subjects) =>
      `List No ${number} drawn up: ${entries} entries, ${subjects} obligations to fulfil.`,
    next: (number) => `Once it is sent (published): kz-is fulfil --package ${number} --reference "LETTER OR LINK"`,
  },
  transition: {
    term: (from, due) =>
      `Transition: ${from} – ${due}, 45 calendar days (829-2024/35); a last day that is not worked moves to the next working day.`,
    bound: 'The day of entry into force is the earliest possible: the term may have ended later.',
    none: 'No entry is older than the rules.',
    states: {
      renewed: 'brought up to date',
      pending: 'application under way',
      changed: 'changed after the term',
      late: 'brought up to date after the term',
      waiting: 'the term runs',
      lost: 'deemed to have lost conformity (829-2024/36)',
    },
    changedOn: (day) => `the old book has it changed on ${day}`,
    lookAtFile: (n) =>
      `Entries changed after the term: ${n}. Their files say when the changes were initiated (829-2024/35); until then no decision to exclude is drafted.`,
    counts: (all, lost) => `Older entries: ${all}, not brought up to date: ${lost}.`,
    next: 'To exclude: kz-is register trusted finding ENTRY --ground not-renewed --evidence "…", then kz-is register trusted exclude ENTRY',
  },
  fulfil: {
    subject: 'number of the case or of the excluded entry',
    package: 'number of a list that was sent: fulfils the obligations of all that stands in it',
    oneOf: 'either a case (an entry) and an obligation, or --package',
    packageDone: (number, n) => `List No ${number} recorded as sent: ${n} obligations fulfilled.`,
  },
  errors: {
    'register-import-columns': (f) => ({
      what: `columns of the file are not understood: ${f.problems.map(({ line }) => line).join('; ')}`,
      remedy: [`Names of columns: kz-is register ${f.register} columns`],
    }),
    'extract-unknown': (f) => ({
      what: `no extract No ${f.text} of entry ${f.entry} was issued`,
      remedy: [f.known.length === 0 ? 'A new extract: without --number' : `Issued: ${f.known.join(', ')}`],
    }),
    'extract-before-known': (f) => ({
      what: `${f.entry}: what the entry said on ${f.day} is not known`,
      why: `It was taken over from an old book as it was changed last, on ${f.knownFrom}; what it said before nobody recorded here, and an extract certifies only what stood.`,
      remedy: [
        `For ${f.knownFrom} or a later day: kz-is register ${f.register} extract ${f.entry} --as-of ${f.knownFrom} -o FILE`,
        `What is known of that day: kz-is register ${f.register} show ${f.entry} --as-of ${f.day}`,
      ],
    }),
    'entry-changed-later': (f) => ({
      what: `${f.subject}: the decision is dated ${when(f.at)}, but entry ${f.entry} ${stands[f.change]} on ${when(f.since)} (${f.by === null ? 'taken over from an old book' : `${f.by}, decision ${f.decision}`})`,
      why: 'An entry is changed in the order of the moments: what stood in it on a day was told and may have been certified.',
      remedy: [`Correct --at: ${typed(f.since)} or later`, `History: kz-is register ${f.register} history ${f.entry}`],
    }),
    'gap-not-there': (f) => ({
      what: `“${f.text}” is no gap: the number is taken, lies beyond the last, or is written wrongly`,
      remedy: [`Gaps: kz-is register ${f.register} check`],
    }),
    'gap-not-explained': (f) => ({
      what: `“${f.text}” has no explanation: there is nothing to take back`,
      remedy: [`Gaps and explanations: kz-is register ${f.register} check`],
    }),
    'entry-excluded': (f) => ({
      what: `entry ${f.entry} was excluded on ${f.day}`,
      remedy: [`History: kz-is register trusted history ${f.entry}`],
    }),
    'finding-unknown': (f) => ({
      what:
        f.text === null
          ? `${f.entry}: ${f.open.length === 0 ? 'no finding is open' : 'several findings are open'}`
          : `${f.entry}: no open finding No ${f.text}`,
      ...(f.dismissing
        ? {}
        : {
            why: 'An exclusion on the authority’s own initiative rests on a finding of its monitoring (829-2024/10).',
          }),
      remedy: [
        f.dismissing
          ? `${f.open.length === 0 ? '' : `Open findings: ${f.open.join(', ')}; `}kz-is register trusted findings --all`
          : f.open.length === 0
            ? `First: kz-is register trusted finding ${f.entry} --ground GROUND --evidence "EVIDENCE"`
            : `Open findings: ${f.open.join(', ')} (--finding)`,
      ],
    }),
    'finding-own': (f) => ({
      what: `${f.entry}: whoever made finding No ${f.finding} does not decide the exclusion`,
      why: 'In this program author and approver always differ; clause 829-2024/10 does not say so by itself.',
      remedy: ['Another employee decides: --by NAME'],
    }),
    'hearing-unsaid': (f) => ({
      what: `${f.entry}: nobody said whether the holder was heard`,
      why: 'Before an adverse act is adopted the person is told at least 3 working days ahead and heard (Administrative Procedural and Process Code, article 73).',
      remedy: ['--heard DAY', '--unheard "REASON" (stands in the decision)'],
    }),
    'hearing-misdated': (f) => ({
      what: `${f.entry}: the hearing cannot have been on ${f.day}`,
      why: `It lies between the finding (${f.from}) and the decision (${f.until}).`,
      remedy: ['Mend the day: --heard'],
    }),
    'exclusion-before-finding': (f) => ({
      what: `${f.entry}: the decision (${f.at.replace('T', ' ')}) is earlier than the finding (${f.after.replace('T', ' ')})`,
      remedy: ['Mend the moment: --at'],
    }),
    'finding-contradicted': (f) => ({
      what: `${f.entry}: the registry does not bear out the ground “${grounds[f.ground as keyof typeof grounds] ?? f.ground}”`,
      why: `The terms of its documents, the changes of the entry or the kind of its product say otherwise (${f.citation}).`,
      remedy: [
        `The entry: kz-is register trusted show ${f.entry}`,
        'Name another ground or day: --ground, --found-on',
        `If it is recorded already: kz-is register trusted dismiss ${f.entry} FINDING --reason "…"`,
      ],
    }),
    'finding-misdated': (f) => ({
      what: `${f.entry}: it cannot have been found on ${f.day}`,
      why: `The entry was entered on ${f.from}, today is ${f.until}.`,
      remedy: ['Mend the day: --found-on'],
    }),
    'nothing-to-dispatch': (f) => ({
      what: f.empty
        ? `${f.obligation}: no entry stands in the registry, there is nothing to send`
        : `${f.obligation}: nothing changed since the last dispatch`,
      remedy: f.empty
        ? ['The registry: kz-is register trusted list']
        : ['The whole registry: --all', 'Open obligations: kz-is due --within 30d'],
    }),
    'package-unknown': (f) => ({
      what: `no list No ${f.text} was drawn up`,
      remedy: [
        f.known.length === 0
          ? 'Draw one up: kz-is register trusted package operator-notice'
          : `The last ones: ${f.known.join(', ')}`,
      ],
    }),
    'package-sent-already': (f) => ({
      what: `list No ${f.number} was sent already: ${f.reference}`,
      remedy: ['A new list: kz-is register trusted package operator-notice'],
    }),
    'check-code-unknown': (f) => ({
      what: `no extract with the code ${f.code} was issued`,
      remedy: ['Copy the code from the paper once more', 'Check the file itself: kz-is form verify FILE'],
    }),
  },
}
