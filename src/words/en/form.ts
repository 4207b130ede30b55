import type { ErrorFacts } from '../../expected-error.js'
import type { form as kk } from '../kk/form.js'
import type { Same } from '../same.js'

const docx: Readonly<Record<ErrorFacts['docx-unreadable']['why'], string>> = {
  'not-zip': 'this is no .docx file',
  damaged: 'the file is damaged',
  'too-large': 'the file is too large for an office document',
  encrypted: 'the file is locked with a password',
  'bad-name': 'the file holds names that are not allowed',
  'not-word': 'this is no Word document',
  'bad-xml': 'the text inside the file cannot be read',
}

export const form: Same<typeof kk> = {
  kept: (id, file) => `The answers are kept: ${file}. Go on: kz-is form fill ${id} --data ${file} -o FILE`,
  commands: {
    list: 'the forms and working papers',
    show: "a form's fields, each with its clause; --json gives the JSON Schema of its data file",
    blank: 'an empty form to fill by hand (.docx)',
    fill: 'fill a form from a data file; no case needed',
    render: "a case's papers as .docx: one or all",
    check: "compare the placeholders of a Word template with the form's fields",
    template: 'the template of a form, to be edited in Word as the office’s own',
    read: 'read a filled form that an applicant returned: its answers as JSON for `intake --answers -`',
    verify: 'tell which case a document is of, and whether it is as it was recorded',
  },
  arguments: {
    filled: 'the filled .docx file, or several papers of one application; “-” is standard input',
    paper: 'the document to verify (.docx); “-” is standard input',
    itsCase: 'number of the case (else the one that the document says itself)',
    maybeCase: 'number of the case (else all cases that the filter lets through)',
    form: 'id of the form: 829.4, paper.cover-letter',
    case: 'number of the case',
    file: 'the .docx file to check',
  },
  options: {
    out: 'where to write: a file; “-” is standard output',
    outOrFolder: 'where to write: a file or a folder; “-” is standard output',
    data: 'data file (JSON); “-” is standard input',
    force: 'write in the place of a file that is there',
    form: 'which form the template is of (else told by its name or properties)',
    outOrStandard: 'where to write: a file (else standard output)',
    pdf: 'make a PDF beside it, too (needs LibreOffice)',
    onlyForm: 'only this paper of each case',
    filledForm: 'which form it is (else told by the document itself)',
  },
  head: {
    form: 'Form',
    title: 'Title',
    direction: 'Kind',
    standing: 'Standing',
    field: 'Field',
    kind: 'Takes',
    label: 'Name',
    clause: 'Clause',
    paragraph: 'Paragraph',
    recorded: 'Recorded',
    found: 'In the file',
  },
  directions: { filed: 'filed by the applicant', issued: 'issued by the office', printed: 'for reference' },
  official: 'prescribed by the act',
  working: 'working paper',
  optional: 'optional',
  conditional: 'conditional',
  remarks: 'Remarks:',
  noFields: 'Nothing to fill in.',
  kinds: {
    text: 'text',
    'long-text': 'text of several lines',
    iin: 'IIN',
    bin: 'BIN',
    date: 'date (YYYY-MM-DD)',
    time: 'time (HH:mm)',
    percent: 'percentage',
    integer: 'whole number',
    decimal: 'decimal number',
    'yes-no': 'yes/no',
    choice: 'choice',
    phone: 'telephone',
    email: 'e-mail',
    'ens-tru': 'ENS TRU code',
    group: 'group',
    list: 'list of rows',
    'text-list': 'list of texts',
  },
  written: (path) => `Written: ${path}`,
  checked: (form) => `The template is sound: every placeholder agrees with form ${form}.`,
  changed: (form, number) => `${form} No ${number}: not the same as issued, because the template has changed since.`,
  differs: (form, number) =>
    `${form} No ${number}: the template is the same, but the file differs from the one issued.`,
  destroyed: (form, number, act) =>
    `${form} No ${number}: not as issued, because personal data of the case were destroyed by act No ${act}.`,
  skipped: (form, why) => `${form}: not written – ${why}`,
  pdfNeedsFile: 'a PDF is written beside a file: it does not go to standard output',
  pdfNeedsFileRemedy: 'Name the file: -o notice.docx --pdf',
  notToScreen: 'a document is not printed on the screen',
  notToScreenRemedy: 'Name a file (-o notice.docx) or redirect the output (> notice.docx).',
  noLibreOffice:
    'No PDF was made: there is no LibreOffice on this computer. The documents are there as .docx; Word can save them as PDF.',
  noPdf: (path) => `No PDF came out: ${path}`,
  templateGoes: (path) => `Edit it in Word, keep the {{…}} places, and put it here: ${path}`,
  progress: (done, total, left) => `${done}/${total}${left === null ? '' : `, about ${left} s left`}`,
  renderWhat: 'the papers of which cases was not said: name a case or a filter (--service, --status, --step, --open)',
  renderedMany: (cases, files, unchanged, failed) =>
    `Cases: ${cases}. Documents: ${files}${unchanged === 0 ? '' : `, of them ${unchanged} there already`}.${failed === 0 ? '' : ` Failed: ${failed}.`}`,
  readWhole: (file, form) => `${file}: form ${form} was read whole.`,
  readPartly: (file, form, count) => `${file}: form ${form} was read; to be looked at – ${count}:`,
  unread: {
    empty: (field, label) => `${field} (${label}): nothing is written`,
    'not-said': (field, label) => `${field} (${label}): the paper has no place for it, say it yourself`,
    'not-understood': (field, label, text) => `${field} (${label}): “${text}” cannot be read as this`,
    'taken-as-none': (field, label, text) =>
      `${field} (${label}): “${text}” is taken as nothing written; if it is the answer, say it yourself`,
    inferred: (field, label, text) => `${field} (${label}): taken from “${text}”; look whether it is so`,
    'not-taken-over': (field, label, text) =>
      `${field} (${label}): “${text}” is written; it is not taken over, the office has its own there`,
    'two-answers': (field, label, text, other) =>
      `${field} (${label}): two places differ – “${text}” and “${other}”; the first was taken`,
    'wrong-total': (field, label, text, other) =>
      `${field} (${label}): “${text}” is written, the rows add up to ${other === '' ? 'nothing' : other}`,
    'no-place': (text, paragraph) => `paragraph ${paragraph}: “${text}” – the form has no such place`,
  },
  verdicts: {
    'as-recorded': 'As it was recorded: nothing was changed.',
    resaved: 'Its text is the one recorded, but the file was saved anew by another program.',
    'by-eye':
      'Its words are those recorded, but it contains something that is not text: compare it with the recorded paper by eye.',
    altered: 'Altered:',
  },
  beside: {
    symbol: 'a sign of a symbol font or a formula',
    picture: 'a picture, a drawing or an object',
    'inserted-file': 'another document taken in',
    field: 'a field that the word processor reckons',
    numbering: 'automatic numbers',
    hidden: 'text hidden, marked as deleted or shown as a prompt',
    pale: 'text of the colour of the paper or of its own background, or too small to read',
    struck: 'words struck out, or struck out no more',
    'other-part': 'words in a header, a footer or a note',
  },
  besideText: (what) => `Not compared, as it is no text: ${what.join('; ')}.`,
  place: (part, paragraph, excerpt) => `${part}, paragraph ${paragraph}: “${excerpt}”`,
  findings: {
    unknown: (what) => `${what}: the form has no such field (or no such format of it)`,
    stray: (what) => `“${what}”: these braces are no placeholder`,
    misplaced: (what) => `${what}: a repeated part without its other half, or in the wrong place`,
    foreign: (what) => `${what}: not text – opening a paper would fetch or run it; take it out of the template`,
    'not-a-list': (what) => `${what}: this field is no list and does not repeat`,
    missing: (what, required) =>
      `${what}: the template has no place for this field${required ? ' (a required one)' : ''}`,
  },
  errors: {
    'form-unknown': (f: ErrorFacts['form-unknown']) => ({
      what: `there is no form “${f.id}”`,
      remedy: [`Forms: ${f.known.join(', ')}`, 'kz-is form list'],
    }),
    'docx-unreadable': (f: ErrorFacts['docx-unreadable']) => ({
      what: `${f.file}: ${docx[f.why]}`,
      remedy: ['Open the file in Word or LibreOffice and save it again as .docx.'],
    }),
    'form-value-unprintable': (f: ErrorFacts['form-value-unprintable']) => ({
      what: `field “${f.field}” of form ${f.form} has a character that no document can carry (${f.character})`,
      remedy: ['Delete that character and enter the value again.'],
    }),
    'form-value-missing': (f: ErrorFacts['form-value-missing']) => ({
      what: `form ${f.form} lacks required values: ${f.missing.map(({ field, label }) => `${field} (${label.en})`).join('; ')}`,
      remedy: [...new Set(f.missing.map(({ command }) => command))],
    }),
    'template-faulty': (f: ErrorFacts['template-faulty']) => ({
      what: `the template of form ${f.form} has faults: ${f.findings.map(({ what }) => what).join(', ')}`,
      remedy: [`kz-is form check ${f.path} --form ${f.form}`],
    }),
    'template-form-unclear': (f: ErrorFacts['template-form-unclear']) => ({
      what: `it is not clear which form ${f.path} is a template of`,
      remedy: [`kz-is form check ${f.path} --form 829.7`],
    }),
    'form-unclear': (f: ErrorFacts['form-unclear']) => ({
      what: f.form === null ? `${f.path}: it is not clear which form this is` : `${f.path}: this is not form ${f.form}`,
      remedy: ['kz-is form list', `kz-is form read ${f.path} --form 829.4`],
    }),
    'paper-case-unclear': (f: ErrorFacts['paper-case-unclear']) => ({
      what: `${f.path}: the document does not say which case it is of`,
      remedy: [`kz-is form verify ${f.path} TR-2025-000001`],
    }),
    'paper-not-recorded': (f: ErrorFacts['paper-not-recorded']) => ({
      what: `${f.path}: case ${f.case} has no such paper recorded${f.form === null ? '' : ` (${f.form})`}`,
      remedy: [`kz-is show ${f.case}`],
    }),
    'form-not-drawn': (f: ErrorFacts['form-not-drawn']) => ({
      what: f.foreign
        ? `form ${f.form} does not belong to the service of case ${f.case}`
        : `case ${f.case} has no paper ${f.form} yet`,
      remedy: [...(f.drawn.length === 0 ? [] : [`It has: ${f.drawn.join(', ')}`]), `kz-is show ${f.case}`],
    }),
    'file-not-found': (f: ErrorFacts['file-not-found']) => ({
      what: `${f.path}: there is no such file`,
      remedy: ['Check the path and the name.'],
    }),
    'file-is-folder': (f: ErrorFacts['file-is-folder']) => ({
      what: `${f.path}: this is a folder, not a file`,
      remedy: ['Give the name of the file too.'],
    }),
    'file-not-folder': (f: ErrorFacts['file-not-folder']) => ({
      what: `${f.path}: one of the names on the way is a file, not a folder`,
      remedy: ['Check the path.'],
    }),
    'file-not-readable': (f: ErrorFacts['file-not-readable']) => ({
      what: `${f.path}: no right to read the file`,
      remedy: ['Ask for the right to read it, or copy it to a folder of your own.'],
    }),
    'file-not-writable': (f: ErrorFacts['file-not-writable']) => ({
      what: `${f.path}: no right to write there`,
      remedy: ['Name another folder (-o).'],
    }),
    'file-folder-missing': (f: ErrorFacts['file-folder-missing']) => ({
      what: `${f.folder}: there is no such folder`,
      remedy: [`mkdir -p '${f.folder}'`, `Or name a folder that is there${f.by === 'argument' ? '' : ' (-o)'}.`],
    }),
    'file-exists': (f: ErrorFacts['file-exists']) => ({
      what: `${f.path}: there is such a file; it was left alone`,
      remedy: [
        f.by === 'ics'
          ? 'Give another name (--ics).'
          : `Give another name${f.by === 'argument' ? '' : ' (-o)'} or add --force.`,
      ],
    }),
    'file-disk-full': (f: ErrorFacts['file-disk-full']) => ({
      what: `${f.path}: the disk is full; nothing was written`,
      remedy: ['Free some space or name another disk (-o).'],
    }),
    'file-size-limit': (f: ErrorFacts['file-size-limit']) => ({
      what: `${f.path}: this user may not write files as large as that; nothing was written`,
      remedy: ['Raise the limit on the size of files (ulimit -f) or ask the administrator.'],
    }),
    'file-too-large': (f: ErrorFacts['file-too-large']) => ({
      what: `${f.path}: the file is too large (${Math.ceil(f.size / 1024 / 1024)} MB, limit ${Math.floor(f.limit / 1024 / 1024)} MB)`,
      remedy: ['Check that this is the right file.'],
    }),
    'file-not-utf8': (f: ErrorFacts['file-not-utf8']) => ({
      what: `${f.path}: the text is not UTF-8 (byte ${f.position})`,
      remedy: ['Save the file again as UTF-8.'],
    }),
    'file-name-too-long': (f: ErrorFacts['file-name-too-long']) => ({
      what: `${f.path.slice(0, 60)}…: the name of the file is too long`,
      remedy: ['Give a shorter name.'],
    }),
  },
}
