import { dirname, join, resolve } from 'node:path'
import { ExpectedError } from '../../expected-error.js'
import { openWritableFolder } from '../../files/folders.js'
import { isFolder } from '../../files/write-file.js'
import { headCode } from '../../store/audit/head-code.js'
import { backUp, backupName, rotate } from '../../store/backup/backup.js'
import { existingDatabase } from '../audit/existing-database.js'
import type { BackupCommandOptions } from '../commands/backup.js'
import type { World } from '../world.js'

/**
 * Backs the database up while others work: into the file named, or under the day and minute into a folder (`backups` beside the
 * database when none is named; `copies/` is one). With `keep`, the oldest of that folder are removed after the new one was found whole.
 * @throws ExpectedError `usage` where `keep` stands with a file of its own name
 */
export async function makeBackup(world: World, to: string | undefined, options: BackupCommandOptions): Promise<void> {
  const w = world.words.backup
  const database = existingDatabase(world)
  const folder =
    to === undefined ? join(dirname(database), 'backups') : isFolder(to) || saysFolder(to) ? resolve(to) : null
  if (folder === null && options.keep !== undefined)
    throw new ExpectedError('usage', { what: w.keepNeedsFolder, remedy: ['kz-is backup --help'] })
  if (folder !== null && (to === undefined || !isFolder(folder))) openWritableFolder(folder)
  const path = folder === null ? resolve(to ?? '') : backupName(folder, database, world.now())
  const { head, counts } = await backUp(database, path, { force: options.force === true })
  const removed = folder === null || options.keep === undefined ? [] : rotate(folder, database, options.keep)
  const code = headCode(head)
  if (world.json) {
    world.out(JSON.stringify({ backup: path, acts: head.id, head: head.hash, code, counts, removed }))
    return
  }
  world.out(w.made(path, head.id))
  world.out(world.words.audit.code(code))
  for (const each of removed) world.err(w.removed(each))
}

/** `copies/` can be nothing but a folder: one that is not there yet is made, not written as a file `copies`. */
function saysFolder(path: string): boolean {
  return /[/\\]$/.test(path)
}
