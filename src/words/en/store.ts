import type { ErrorFacts } from '../../expected-error.js'
import type { store as kk } from '../kk/store.js'
import type { Same } from '../same.js'

const shown = (moment: string): string =>
  `${moment.slice(8, 10)}.${moment.slice(5, 7)}.${moment.slice(0, 4)} ${moment.slice(11, 16)}`.trim()
const named = (subject: string): string => subject.slice(subject.lastIndexOf('/') + 1)

/** Acts, as the message about a case that changed meanwhile names them. */
const ACTS: Readonly<Record<string, string>> = {
  received: 'application received',
  step: 'step done',
  decided: 'decision taken',
  paper: 'paper drawn up',
  entered: 'entered in the registry',
  fulfilled: 'obligation carried out',
  corrected: 'fact corrected',
  withdrawn: 'application withdrawn',
  undone: 'last act taken back',
  complained: 'complaint received',
  'complaint-forwarded': 'complaint forwarded',
  'complaint-resolved': 'complaint answered',
  note: 'note written',
  added: 'entry added',
  amended: 'entry amended',
  excluded: 'entry excluded',
}

/** Every act recorded meanwhile: what, by whom, when. */
const meanwhile = ({ acts, expected, found }: ErrorFacts['store-case-changed']): string => {
  const more = found - expected - acts.length
  const said = acts.map(({ kind, step, by, at }) => {
    return `${ACTS[kind] ?? kind}${step === null ? '' : ` (${step})`} – ${by}, ${shown(at)}`
  })
  return [...said, ...(more > 0 ? [`${more} more`] : [])].join('; ')
}

export const store: Same<typeof kk> = {
  integrity: {
    whole: (acts) => `the journal is whole: ${acts} ${acts === 1 ? 'act' : 'acts'} verified`,
    head: (hash) => `last mark of the journal: ${hash}`,
    chain: {
      changed: (id, subject) => `act ${id} of the journal (${named(subject)}) was changed after it was recorded`,
      replaced: (id, subject) => `act ${id} of the journal (${named(subject)}) was replaced by another`,
      missing: (id, subject) => `act ${id} of the journal is missing: the next one is of ${named(subject)}`,
      unreadable: (id, _subject) => `act ${id} of the journal cannot be read: a page of the file is damaged`,
    },
    reference: (table, parent) => `a row of «${table}» points to a row of «${parent}» that is not there`,
    uneven: (subject) => `${named(subject)}: its acts are not numbered one after the other`,
    gap: (series, year, first, missing) =>
      `the series of numbers «${series}»${year === 0 ? '' : ` (${year})`} lacks ${missing} ${missing === 1 ? 'number' : 'numbers'}, the first is ${first}`,
    stale: (subject) => `${named(subject)}: what lists show does not reflect its last act`,
    notWal: (mode) => `the journal mode is «${mode}», it must be «wal»`,
  },
  errors: {
    'store-not-database': (f) => ({
      what: `This file is not a database: ${f.path}`,
      why: 'Something else is in it: text, a picture or encrypted data. Nothing was written to it.',
      remedy: f.backup
        ? ['Name another backup: kz-is restore FILE']
        : ['Name the right database: --db FILE', 'Or make a new one: kz-is init --db NEW-FILE'],
    }),
    'store-not-ours': (f) => ({
      what: `This database was made by another program: ${f.path}`,
      why: 'It does not hold the tables of kz-is. Nothing was written to it.',
      remedy: f.backup
        ? ['Name another backup: kz-is restore FILE']
        : ['Name the right database: --db FILE', 'Or make a new one: kz-is init --db NEW-FILE'],
    }),
    'store-vanished': (f) => ({
      what: f.what === 'emptied' ? `The database is empty: ${f.path}` : `The database is gone: ${f.path}`,
      why:
        f.what === 'emptied'
          ? 'The file is there and nothing is in it: what was recorded was lost or copied badly. The program itself never leaves such a file.'
          : `Beside its place lies what it left: ${f.beside}. An empty database made there now would hide the loss.`,
      remedy: [
        'Restore the last backup: kz-is restore FILE',
        'Or put the file back where it was, with all that lies beside it',
        'If a new, empty database is wanted here: kz-is init',
      ],
    }),
    'store-newer': (f) => ({
      what: `The database was written by a newer version of the program: ${f.path}`,
      why: `Its schema is version ${f.found}, this program knows up to ${f.known}. It was not opened, so that nothing is spoilt.`,
      remedy: ['Update kz-is', `Or open the backup made before the upgrade: --db ${f.path}.v${f.known}.bak`],
    }),
    'store-damaged': (f) => ({
      what: `The ${f.backup ? 'backup' : 'database'} is damaged: ${f.path}`,
      why: `What could not be read: ${f.where}.`,
      remedy: f.backup
        ? ['Nothing was replaced. Name another backup: kz-is restore FILE']
        : [
            'Stop working with this file and make a copy of it',
            'See what exactly is damaged: kz-is doctor',
            'Restore the last backup that is whole',
          ],
    }),
    'store-read-only': (f) => ({
      what:
        f.what === 'file'
          ? `The database cannot be written: ${f.path}`
          : `The folder of the database cannot be written: ${f.path}`,
      why:
        f.what === 'file'
          ? 'The file is read-only, or the disk was mounted so.'
          : 'The write journal stands beside the database, so the folder must be writable as well.',
      remedy: ['Ask for the right to write the file and its folder', 'Or name another place: --db FILE'],
    }),
    'store-no-access': (f) => ({
      what: `No access to the database: ${f.path}`,
      why: 'The file is there, but this user may not read it: a new database is opened by its owner only.',
      remedy: ['Ask its owner or the administrator for access', 'Or name another place: --db FILE'],
    }),
    'store-folder-missing': (f) => ({
      what: `The folder where the database should be does not exist: ${f.folder}`,
      why: 'For a mistyped path no new folder is made.',
      remedy: ['Check the path', `Or make the folder: mkdir -p "${f.folder}"`],
    }),
    'store-is-folder': (f) => ({
      what: `There is a folder in the place of the database: ${f.path}`,
      why: 'A database is one file.',
      remedy: [`Name a file in that folder: --db "${f.path}/kz-is.sqlite"`],
    }),
    'store-full': (f) => ({
      what: `The disk is full: ${f.path}`,
      why: 'The last action was not stored; everything stored before is in its place.',
      remedy: ['Make room on the disk and repeat the action'],
    }),
    'store-file-limit': (f) => ({
      what: `The database file may not grow: ${f.path}`,
      why: `This user may not write files larger than ${Math.floor(f.limit / 1024)} KB. The last action was not stored; everything stored before is in its place.`,
      remedy: ['Raise the limit on the size of files: ulimit -f unlimited', 'Or ask the administrator'],
    }),
    'store-migration-failed': (f) => ({
      what: `The database was not upgraded: ${f.path}`,
      why: `The way from version ${f.from} to version ${f.to} was rehearsed on a copy first, and failed there: ${f.where}. The database itself is as it was.`,
      remedy: [
        'Go on working with it in the version of the program that you had',
        `A backup was made: ${f.backup}`,
        'Send this message to the developer',
      ],
    }),
    'clock-behind': (f) => ({
      what: `The clock of the computer was set back: it now shows ${shown(f.now)}`,
      why: `The last action was recorded at ${shown(f.last)}. Terms and days of papers are counted by the clock, so nothing was stored.`,
      remedy: [
        'Set the clock of the computer right and repeat the action',
        `If the clock is right and was ahead before: KZ_IS_NOW=${f.now} kz-is … – you name the moment yourself`,
      ],
    }),
    'store-busy': (f) => ({
      what: `The database is busy: ${f.path}`,
      why: `Another program has held it for ${f.seconds} s. Nothing was stored.`,
      remedy: ['Repeat in a few seconds', 'If it happens again, close the other program that has the database open'],
    }),
    'store-disk': (f) => ({
      what: `The disk failed while the database was read or written: ${f.path}`,
      why: `Code of the error: ${f.code}. The last action was not stored.`,
      remedy: ['Check the disk and repeat the action', 'Check the database: kz-is doctor'],
    }),
    'store-no-wal': (f) => ({
      what: `The database cannot be kept here: ${f.path}`,
      why:
        f.reason === 'network'
          ? `This is a network folder (${f.fileSystem}): written to from several computers, the data would be destroyed.`
          : 'This file system does not support the write-ahead journal (WAL).',
      remedy: ["Keep the database on the computer's own disk: --db FILE"],
    }),
    'store-case-changed': (f) => ({
      what: `${named(f.subject)} has changed meanwhile`,
      why:
        f.found === 0
          ? 'Nothing is recorded under this number.'
          : `Recorded since you opened it: ${meanwhile(f)}. Your action was not stored.`,
      remedy: f.subject.startsWith('case/')
        ? [`See what changed: kz-is show ${named(f.subject)}`, 'If the action is still needed, repeat it']
        : ['See what changed and repeat the action'],
    }),
    'store-draft-missing': (f) => ({
      what: `There is no such draft: ${f.draft}`,
      why: 'Its application was taken in already, or the draft was deleted.',
      remedy: ['Start anew: kz-is intake', 'See the cases taken in: kz-is list'],
    }),
  },
}
