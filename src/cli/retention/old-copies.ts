import { basename, dirname, join } from 'node:path'
import { namesIn } from '../../files/look-at.js'

/**
 * Copies of a database that the program made and that still lie where it puts them: backups, copies before a migration, files that a
 * restoring kept. They hold what was destroyed since. Copies elsewhere nobody can know.
 */
export function copiesOf(database: string): readonly string[] {
  const folder = dirname(database)
  const name = basename(database)
  const beside = namesIn(folder).filter(
    (each) => each.startsWith(name) && /\.(?:v\d+(?:-\d+)?\.bak|before-restore-[\dT-]+)$/.test(each.slice(name.length)),
  )
  return [...beside.map((each) => join(folder, each)), ...backupsOf(database)]
}

/** The dated backups of a database in the folder where `backup` puts them, oldest first. */
export function backupsOf(database: string): readonly string[] {
  const folder = join(dirname(database), 'backups')
  const stem = basename(database).replace(/\.(sqlite|db)$/, '')
  return namesIn(folder)
    .filter((each) => each.startsWith(`${stem}-`) && /^-\d{8}-\d{4}(?:-\d+)?\.sqlite$/.test(each.slice(stem.length)))
    .map((each) => join(folder, each))
}
