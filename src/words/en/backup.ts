import type { backup as kk } from '../kk/backup.js'
import type { Same } from '../same.js'

export const backup: Same<typeof kk> = {
  arguments: {
    to: 'file or folder of the copy (else the folder “backups” beside the database)',
    from: 'file of the backup',
  },
  options: {
    keep: 'keep the newest N copies of the folder and remove older ones',
    force: 'write in the place of a file that is there',
    rebuild: "build the copy's lists from its journal (where an older calendar or version wrote them)",
    dryRun: 'only verify and compare; nothing is replaced',
    confirm: 'name of the database file that is replaced: typed to confirm',
    bringBack: 'let what was destroyed or taken away since the copy come back: you know it and will take it away again',
  },
  keepNeedsFolder: '--keep is for copies in a folder',
  made: (path, acts) => `Backup made and verified: ${path} (${acts} acts).`,
  removed: (path) => `Old copy removed: ${path}`,
  rehearsed: (from, acts, cases) =>
    `The copy is whole: ${from} (${acts} acts, ${cases} cases); every table is what its acts make it.`,
  standing: (ahead, continues) =>
    !continues
      ? 'The present database is another journal: it does not go on from this copy.'
      : ahead === 0
        ? 'The present database has no act that the copy lacks.'
        : `The present database has ${ahead} ${ahead === 1 ? 'act' : 'acts'} that the copy lacks: they stay in the old file beside it.`,
  currentUnreadable:
    'The present database cannot be read: whether personal data were destroyed since this copy is not known. Compare with the acts of destruction on paper.',
  comesBack: {
    destroyed: (number, date, cases, count) =>
      `Act No ${number} of ${date} destroyed the personal data of cases that this copy still has (${count}): ${cases}.`,
    again: (command) => `  To do after restoring: ${command}`,
    sameNumber: (number) =>
      `  The copy does not know act No ${number}: a later act may get the same number. Note this restoring on the signed act.`,
    unblocked: (number, name) => `Blocked now, but not in this copy: ${number} ${name}`,
    roles: (number, name, roles) => `Taken back since, but held in this copy: ${number} ${name}: ${roles}`,
  },
  nothingReplaced: 'Nothing was replaced.',
  restored: (path) => `Restored: ${path}`,
  kept: (path) => `The old file is kept: ${path}`,
  errors: {
    'backup-not-whole': (f) => ({
      what: `The backup did not come out whole: ${f.path}`,
      why: `Verifying it after writing found: ${f.where}. The copy was removed.`,
      remedy: ['Verify the database itself: kz-is audit verify', 'Try a copy on another disk: kz-is backup FILE'],
    }),
    'restore-not-whole': (f) => ({
      what: `This copy is not whole: ${f.path}`,
      why: `Not as recorded: ${f.count}, the first: ${f.where}. Nothing was replaced.`,
      remedy: [
        `See all of it: kz-is audit verify --db ${f.path}`,
        `If its journal is whole, build its lists anew: kz-is restore ${f.path} --dry-run --rebuild`,
        'Take another backup',
      ],
    }),
    'restore-same-file': (f) => ({
      what: `This file is the present database itself: ${f.path}`,
      remedy: ['Name the file of a backup: kz-is restore FILE'],
    }),
    'restore-unconfirmed': (f) => ({
      what: 'Replacing the database was not confirmed',
      why: `The copy is whole. Acts of the present database that it lacks: ${f.ahead}. Nothing was replaced.`,
      remedy: [
        'When everybody has closed the program, confirm with the name of the file:',
        `kz-is restore ${f.file} --confirm ${f.name}`,
      ],
    }),
    'restore-brings-back': (f) => ({
      what: 'The copy would bring back what was destroyed or taken away on purpose',
      why: [
        ...f.destructions.map(({ number, cases }) => `Personal data destroyed by act No ${number}, cases: ${cases}.`),
        ...(f.employees.length === 0
          ? []
          : [`Employees blocked or with fewer roles since: ${f.employees.join(', ')}.`]),
        'Nothing was replaced.',
      ].join(' '),
      remedy: [
        `What it is, and the commands that take it away again: kz-is restore ${f.file} --dry-run`,
        'A later copy may not have it',
        `If this one it must be: kz-is restore ${f.file} --confirm ${f.name} --bring-back`,
      ],
    }),
    'store-addon': (f) => ({
      what: 'The SQLite module does not fit this version of Node.js',
      why: `Node.js ${f.node}: ${f.why}. The database was not opened.`,
      remedy: [f.command, 'Or run with the version of Node.js that it was installed with'],
    }),
  },
}
