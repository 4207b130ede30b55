import { journalAndFiles } from './0001-journal-and-files.js'
import { complaints } from './0002-complaints.js'
import { filedAlikeIndex } from './0003-filed-alike.js'
import { people } from './0004-people.js'
import { scale } from './0005-scale.js'
import { retention } from './0006-retention.js'
import { journalOfConclusions } from './0007-journal-of-conclusions.js'
import { takenBack } from './0008-taken-back.js'

/** All migrations, oldest first: the n-th takes a database from version n-1 to n. Added to, never changed once released. */
export const MIGRATIONS: readonly string[] = [
  journalAndFiles,
  complaints,
  filedAlikeIndex,
  people,
  scale,
  retention,
  journalOfConclusions,
  takenBack,
]
