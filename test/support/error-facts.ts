import type { ErrorFacts, ErrorId } from '../../src/expected-error.js'

const CASE = 'TR-2025-000001'
const COMPLAINT = 'C-2025-000001'
const path = '/home/office/kz-is.sqlite'
const step = {
  kk: 'Құжаттардың толықтығын тексереді',
  ru: 'Проверяет полноту документов',
  en: 'Checks that the package is complete',
}
const SERVICE = 'trusted-registry'
const problem = {
  line: 'applicant.bin: (829-2024/annex4/4) → …',
  field: 'applicant.bin',
  code: 'bin-check-digit',
  citation: '829-2024/annex4/4',
}

/** Facts of every expected error, one set for each way that it is said: a new error without them does not compile. */
export const ERROR_FACTS: { readonly [K in ErrorId]: readonly [ErrorFacts[K], ...ErrorFacts[K][]] } = {
  usage: [{ what: 'unknown option «--opne»', remedy: ['--open', 'kz-is list --help'] }],
  'lang-unknown': [{ text: 'de', known: ['kk', 'ru', 'en'] }],
  'global-without-value': [{ option: '--db' }],
  'service-unknown': [{ text: 'trusted', known: [SERVICE, 'software-deposit'] }],
  'no-edition': [
    {
      service: 'software-deposit',
      day: '2016-03-01',
      holes: [
        {
          place: 'regulation',
          governed: { kk: '№ 877 бұйрық', ru: 'приказ № 877', en: 'Order No 877' },
          carried: ['209-2014/1 (2014-05-09 – 2015-10-31)'],
        },
      ],
      options: '--route 209-2014/1',
    },
    {
      service: SERVICE,
      day: '2016-01-01',
      holes: [
        { place: 'standard', governed: null, carried: ['829-2024 (2025-01-04 –)'] },
        { place: 'regulation', governed: null, carried: ['829-2024 (2025-01-04 –)'] },
      ],
      options: '--edition 829-2024',
    },
    {
      service: SERVICE,
      day: '2025-01-03',
      holes: [
        {
          place: 'standard',
          governed: { kk: '№ 53/НҚ бұйрық', ru: 'приказ № 53/НҚ', en: 'Order No 53/НҚ' },
          carried: ['829-2024'],
        },
      ],
      options: '--on',
    },
  ],
  'edition-unknown': [
    { service: SERVICE, text: '476-2015', carried: ['829-2024'] },
    { service: 'cash-register-conclusion', text: '209-2014/1', carried: ['476-2015/1', '757-2012', '209-2014/3'] },
  ],
  'procedure-unknown': [
    { service: SERVICE, text: 'add', known: ['include', 'exclude', 'amend'] },
    { service: SERVICE, text: null, known: ['include', 'exclude', 'amend'] },
  ],
  'case-closed': [
    { case: CASE, status: 'granted' },
    { case: CASE, status: 'acceptance-refused' },
    { case: CASE, status: 'withdrawn' },
  ],
  'case-unknown': [{ text: 'TR-2025-000099' }],
  'step-unknown': [{ text: 'regist', known: ['register', 'completeness', 'refer', 'recommend'] }],
  'step-not-now': [
    { case: CASE, step: 'recommend', waitsFor: 'completeness', action: step, citation: '829-2024/18' },
    { case: CASE, step: 'sign', waitsFor: 'decide', action: step, citation: '829-2024/21' },
  ],
  'step-done-already': [{ case: CASE, step: 'register', at: '2025-03-17T10:00' }],
  'step-by-decide': [{ case: CASE }],
  'outcome-unknown': [
    { step: 'completeness', text: null, known: ['complete', 'incomplete'] },
    { step: 'completeness', text: 'full', known: ['complete', 'incomplete'] },
  ],
  'step-before-cause': [{ case: CASE, step: 'register', at: '2025-03-14T09:00', after: '2025-03-14T16:40' }],
  'step-date-impossible': [
    { case: CASE, field: 'hearingDate', day: '2020-01-01', from: '2025-05-12', until: null, citation: '829-2024/22' },
    {
      case: CASE,
      field: 'protocolDate',
      day: '2030-01-01',
      from: '2025-05-05',
      until: '2025-05-12',
      citation: '829-2024/20',
    },
  ],
  'same-person': [{ case: CASE, step: 'sign', other: 'decide', citation: '829-2024/23' }],
  'override-needs-reason': [
    { case: CASE, step: 'completeness', proposed: 'incomplete', given: 'complete', citation: '829-2024/18' },
  ],
  'decided-already': [
    { case: CASE, outcome: 'granted', at: '2025-04-02T16:30' },
    { case: CASE, outcome: 'refused', at: '2025-04-02T16:30' },
  ],
  'decision-too-early': [{ case: CASE, waitsFor: 'completeness', action: step, citation: '829-2024/18' }],
  'hearing-ahead': [{ case: CASE, day: '2025-04-02', citation: '829-2024/22' }],
  'grant-against-grounds': [{ case: CASE, grounds: ['829-2024/5.3', '829-2024/annex2/10.3'], citation: '829-2024/21' }],
  'decision-other-branch': [
    { case: CASE, outcome: 'granted', citation: '209-2014/2/5.4' },
    { case: CASE, outcome: 'refused', citation: '209-2014/2/5.11' },
  ],
  'refuse-without-grounds': [{ case: CASE }],
  'ground-unknown': [{ text: '829-2024/99', known: ['829-2024/2.4', '829-2024/5.3'] }],
  'ground-not-found': [
    { text: '829-2024/annex2/10.1', found: ['829-2024/5.3'] },
    { text: '829-2024/annex2/10.1', found: [] },
  ],
  'complaint-unknown': [{ text: 'C-2025-000009' }],
  'complaint-closed': [
    { complaint: COMPLAINT, outcome: 'satisfied', at: '2025-05-19T10:00' },
    { complaint: COMPLAINT, outcome: 'refused', at: '2025-05-19T10:00' },
  ],
  'complaint-forwarded-already': [{ complaint: COMPLAINT, at: '2025-05-19T10:00' }],
  'complaint-nowhere-to-forward': [{ complaint: COMPLAINT, citation: '476-2015/1/10.part5' }],
  'complaint-own-case': [
    { complaint: COMPLAINT, role: 'decided', citation: '829-2024/29' },
    { complaint: COMPLAINT, role: 'named', citation: '829-2024/29' },
  ],
  'complaint-before-cause': [{ complaint: COMPLAINT, at: '2025-05-12T10:00', after: '2025-05-14T10:00' }],
  'complaint-unsigned': [{ citation: '476-2015/1/10.part4' }],
  'favourable-act-late': [{ complaint: COMPLAINT, until: '2025-05-19', citation: '829-2024/31' }],
  'answers-invalid': [
    { count: 1, problems: [problem], hints: [`kz-is intake ${SERVICE} --procedure include --schema`] },
    { count: 2, problems: [problem, { ...problem, field: 'product.name', line: 'product.name: …' }], hints: [] },
    { count: 5, problems: [problem], hints: [] },
  ],
  'answers-missing': [{ service: null }, { service: SERVICE }, { service: SERVICE, problems: [problem] }],
  'answers-empty': [{}],
  'answers-too-large': [{ bytes: 52_428_800, limit: 5_000_000 }],
  'answers-not-utf8': [{}],
  'answers-not-json': [
    { line: 3, column: 14, found: '}' },
    { line: 9, column: 1, found: null },
  ],
  'answers-not-object': [{ found: 'array' }, { found: 'text' }, { found: 'nothing' }],
  'answers-too-deep': [{ line: 1, column: 65, limit: 64 }],
  'answers-duplicate-key': [{ line: 4, column: 3, key: 'name' }],
  'answers-number-rounded': [{ line: 4, column: 18, digits: 17 }],
  'set-invalid': [{ text: 'protocolNumber' }],
  'within-invalid': [{ text: 'soon' }],
  'received-in-future': [{ at: '2035-01-01T10:00', now: '2026-03-16T10:00' }],
  'channel-unknown': [{ text: 'mail', known: ['office', 'portal', 'post'] }],
  'value-unknown': [{ option: '--sort', text: 'name', known: ['number', 'accepted', 'due', 'applicant'] }],
  'field-unknown': [{ text: 'applicant.nmae' }],
  'obligation-unknown': [
    { case: CASE, text: 'publish', open: ['operator-notice', 'publication'] },
    { case: CASE, text: 'publication', open: [] },
  ],
  'entry-unknown': [{ text: 'T-000099' }],
  'entry-not-then': [{ entry: 'T-000001', day: '2025-01-31' }],
  'register-not-carried': [{ text: 'depozit', known: ['state', 'deposit', 'trusted'] }],
  'citation-unknown': [
    { text: '829-2024/99', near: ['829-2024/9'] },
    { text: 'abc', near: [] },
  ],
  'draft-unknown': [
    { text: '7', known: ['1', '2'] },
    { text: '7', known: [] },
  ],
  'withdrawal-too-late': [
    { case: CASE, service: SERVICE },
    { case: 'SD-2015-000001', service: 'software-deposit' },
  ],
  'confirm-needed': [{ case: CASE }],
  'duplicate-other': [{ external: 'P-77', case: CASE }],
  interrupted: [{ draft: '3' }, { draft: null }],
  'employee-invalid': [{ text: 'Ivanov<U+001B>[31m' }],
  'clock-invalid': [{ text: 'today' }],
  'office-file-invalid': [{ path: '/home/office/office.json' }],
  'calendar-file-invalid': [{ file: '2026.json', problem: 'not-json', where: '' }],
  'calendar-year-missing': [{ year: 2035, known: '2012-2027' }],
  'calendar-year-invalid': [{ text: '20x5' }],
  'calendar-range-reversed': [{ from: '2025-03-31', to: '2025-03-17' }],
  'date-invalid': [
    { text: '2025-02-30', reason: 'no-such-day' },
    { text: '30.02.2025', reason: 'shape' },
  ],
  'moment-invalid': [
    { text: '2025-02-30T10:00', reason: 'no-such-day' },
    { text: '2025-02-28T25:00', reason: 'no-such-time' },
    { text: 'yesterday', reason: 'shape' },
  ],
  'docx-unreadable': [
    { file: 'own.docx', why: 'not-zip' },
    { file: 'own.docx', why: 'damaged' },
    { file: 'own.docx', why: 'too-large' },
    { file: 'own.docx', why: 'encrypted' },
    { file: 'own.docx', why: 'bad-name' },
    { file: 'own.docx', why: 'not-word' },
    { file: 'own.docx', why: 'bad-xml' },
  ],
  'file-exists': [{ path: 'blank.docx' }],
  'file-folder-missing': [{ path: 'papers/blank.docx', folder: 'papers' }],
  'file-is-folder': [{ path: 'papers' }],
  'file-name-too-long': [{ path: 'n.docx' }],
  'file-not-folder': [{ path: 'answers.json/x' }],
  'file-not-found': [{ path: 'answers.json' }],
  'file-not-readable': [{ path: 'answers.json' }],
  'file-not-utf8': [{ path: 'answers.json', position: 12 }],
  'file-not-writable': [{ path: 'papers' }],
  'file-too-large': [{ path: 'answers.json', size: 600_000_000, limit: 500_000_000 }],
  'file-disk-full': [{ path: 'papers/829.7.docx' }],
  'form-unknown': [{ id: '829.12', known: ['829.1', '829.2'] }],
  'form-unclear': [
    { path: 'application.docx', form: null },
    { path: 'application.docx', form: '829.4' },
  ],
  'paper-case-unclear': [{ path: 'notice.docx' }],
  'paper-not-recorded': [
    { path: 'notice.docx', case: CASE, form: '829.7' },
    { path: 'notice.docx', case: CASE, form: null },
  ],
  'form-not-drawn': [
    { case: CASE, form: '829.8', drawn: ['829.7'] },
    { case: CASE, form: '829.8', drawn: [] },
  ],
  'form-value-missing': [
    {
      form: '829.7',
      missing: [
        { field: 'signer.name', label: { kk: 'Қол қоюшы', ru: 'Подписывающий', en: 'Signer' }, command: 'kz-is next' },
      ],
    },
  ],
  'form-value-unprintable': [{ form: '829.7', field: 'product.name', character: 'U+0007' }],
  'template-faulty': [
    {
      form: '829.7',
      path: 'templates/829.7.docx',
      findings: [
        {
          kind: 'unknown',
          what: '{product.nmae}',
          part: 'word/document.xml',
          paragraph: 4,
          excerpt: 'Атауы',
          required: false,
        },
      ],
    },
  ],
  'template-form-unclear': [{ path: 'own.docx' }],
  'import-empty': [{ path: 'portal.csv' }],
  'import-not-text': [
    { path: 'portal.xlsx', found: 'xlsx' },
    { path: 'portal.csv', found: 'utf-16' },
  ],
  'import-header': [{ path: 'portal.csv' }],
  'import-columns': [
    {
      count: 1,
      service: 'trusted-registry',
      procedure: 'include',
      problems: [{ line: 'column 3 “bni”', column: 3, header: 'bni', paths: ['applicant.bin'] }],
    },
  ],
  'import-same-file': [{ path: 'portal.csv' }],
  'import-stopped': [{ read: 500, accepted: 480 }],
  'store-folder-missing': [{ folder: '/home/office/none' }],
  'store-is-folder': [{ path: '/home/office' }],
  'store-no-access': [{ path }],
  'store-read-only': [
    { path, what: 'file' },
    { path, what: 'folder' },
  ],
  'store-no-wal': [
    { path, reason: 'network', fileSystem: 'nfs' },
    { path, reason: 'refused', fileSystem: 'ext4' },
  ],
  'store-draft-missing': [{ draft: 7 }],
  'store-damaged': [{ path, where: 'SQLITE_CORRUPT' }],
  'store-not-database': [{ path }],
  'store-not-ours': [{ path }],
  'store-newer': [{ path, found: 9, known: 1 }],
  'store-busy': [{ path, seconds: 10 }],
  'store-case-changed': [
    {
      subject: `case/${CASE}`,
      expected: 3,
      found: 5,
      acts: [
        { kind: 'step', step: 'completeness', by: 'Мұратұлы Б.', at: '2025-03-18T10:00' },
        { kind: 'paper', step: null, by: 'Мұратұлы Б.', at: '2025-03-18T10:00' },
      ],
    },
  ],
  'store-addon': [{ node: '20.20.2', why: 'ERR_DLOPEN_FAILED', command: 'npm rebuild better-sqlite3' }],
  'audit-broken-journal': [{ path, act: 120 }],
  'head-code-invalid': [{ text: '1207' }],
  'backup-not-whole': [{ path: '/media/usb/kz-is.sqlite', where: 'act 120 / 119' }],
  'restore-not-whole': [{ path: '/media/usb/kz-is.sqlite', where: 'case_file TR-2025-000001', count: 3 }],
  'restore-same-file': [{ path }],
  'restore-unconfirmed': [{ file: '/media/usb/kz-is.sqlite', name: 'kz-is.sqlite', ahead: 12 }],
  'store-full': [{ path }],
  'store-disk': [{ path, code: 'SQLITE_IOERR_WRITE' }],
}
