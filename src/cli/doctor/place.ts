import { basename, dirname, join } from 'node:path'
import { type FileFacts, factsOf, freeBytes, namesIn } from '../../files/look-at.js'
import { shareAt } from '../../store/network-share.js'
import { copiesOf } from '../retention/old-copies.js'
import type { World } from '../world.js'
import { type Finding, fault, ok, warning } from './finding.js'

/** What is asked of the machine: a test puts its own answers here. */
export interface Machine {
  factsOf(path: string): FileFacts | null
  freeBytes(path: string): number | null
  /** The kind of network share a folder lies on, or null. */
  shareAt(folder: string): string | null
  namesIn(folder: string): readonly string[]
}

export const THIS_MACHINE: Machine = { factsOf, freeBytes, shareAt, namesIn }

const MEBIBYTE = 1024 * 1024
/** Left free for the write-ahead journal whatever the size. */
const LEAST_FREE = 100 * MEBIBYTE
/** A journal this large is written back too seldom: somebody reads without end. */
const LARGE_WAL = 256 * MEBIBYTE

/** Where the database lies: who may read it, whether there is room, whether the file system is the machine's own. */
export function placeFindings(world: World, machine: Machine = THIS_MACHINE): readonly Finding[] {
  const path = world.databasePath
  return [
    fileSystem(world, path, machine),
    rights(world, path, machine),
    space(world, path, machine),
    wal(world, path, machine),
  ]
}

function fileSystem(world: World, path: string, machine: Machine): Finding {
  const w = world.words.doctor
  const share = machine.shareAt(dirname(path))
  return share === null
    ? ok('file-system', w.ownDisk)
    : fault('file-system', w.networkShare(share), w.why.networkShare, [w.moveToDisk])
}

/** Everything that holds data of cases: the database with its journal, copies of it, papers. */
function rights(world: World, path: string, machine: Machine): Finding {
  const w = world.words.doctor
  const papers = join(dirname(path), 'papers')
  const inPapers = machine.namesIn(papers).flatMap((name) => {
    const inner = machine.namesIn(join(papers, name)).map((each) => join(papers, name, each))
    return inner.length > 0 ? inner : [join(papers, name)]
  })
  const files = [path, `${path}-wal`, `${path}-shm`, ...copiesOf(path), ...inPapers]
  const open = files.filter((file) => ((machine.factsOf(file)?.mode ?? 0) & 0o077) !== 0)
  // A folder others may write to lets them put another file in the place of the database.
  const folder = dirname(path)
  const writable = ((machine.factsOf(folder)?.mode ?? 0) & 0o022) !== 0
  if (open.length === 0 && !writable)
    return ok('rights', w.ownerOnly(files.filter((file) => machine.factsOf(file)).length))
  return warning(
    'rights',
    [
      ...(open.length > 0
        ? [
            w.openFiles(
              open.length,
              open
                .slice(0, 3)
                .map((file) => basename(file))
                .join(', '),
            ),
          ]
        : []),
      ...(writable ? [w.openFolder] : []),
    ].join('; '),
    w.why.rights,
    [
      ...open.filter((file) => !file.startsWith(papers)).map((file) => `chmod 600 ${quoted(file)}`),
      ...(open.some((file) => file.startsWith(papers)) ? [`chmod -R go-rwx ${quoted(papers)}`] : []),
      ...(writable ? [`chmod go-w ${quoted(folder)}`] : []),
    ],
  )
}

/** Room for a backup and for writing the file anew: as much as the database has. */
function space(world: World, path: string, machine: Machine): Finding {
  const w = world.words.doctor
  const free = machine.freeBytes(dirname(path))
  if (free === null) return ok('space', w.spaceUnknown)
  const size = (machine.factsOf(path)?.bytes ?? 0) + (machine.factsOf(`${path}-wal`)?.bytes ?? 0)
  const said = w.space(mebibytes(free), mebibytes(size))
  if (free < LEAST_FREE) return fault('space', said, w.why.spaceNone, [w.freeSpace])
  if (free < size + LEAST_FREE) return warning('space', said, w.why.space, [w.freeSpace])
  return ok('space', said)
}

function wal(world: World, path: string, machine: Machine): Finding {
  const w = world.words.doctor
  const bytes = machine.factsOf(`${path}-wal`)?.bytes ?? 0
  if (bytes <= LARGE_WAL) return ok('wal', w.wal(mebibytes(bytes)))
  return warning('wal', w.wal(mebibytes(bytes)), w.why.wal, [w.closeOthers])
}

function mebibytes(bytes: number): string {
  return (bytes / MEBIBYTE).toFixed(1)
}

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}
