import { ExpectedError } from '../../expected-error.js'
import { isThere } from '../../files/folders.js'
import { readBytes } from '../../files/read-file.js'
import { isFolder, writeFile } from '../../files/write-file.js'
import type { ServiceLaw } from '../../law/service.js'
import type { DueLine } from '../due/due-lines.js'
import { loadWords } from '../load-words.js'
import type { World } from '../world.js'
import { calendarText } from './calendar-text.js'
import { dueEvents } from './due-events.js'

const MARK = 'BEGIN:VCALENDAR'

/**
 * Writes what is due as a calendar file; `-` is standard output. A calendar file that stands there is replaced, as a diary's source is
 * from day to day; any other file is left alone. @throws 'file-exists', 'file-…'
 */
export async function writeIcs(
  world: World,
  path: string,
  lines: readonly DueLine[],
  laws: readonly ServiceLaw[],
): Promise<void> {
  // `due` itself does with the core of the words; who writes a file can wait for the rest.
  const words = await loadWords(world.lang)
  const events = await dueEvents(world, lines, laws, words)
  const bytes = Buffer.from(calendarText(words.ics.name, events), 'utf8')
  if (path === '-') return world.outBytes(bytes)
  if (isThere(path) && !isFolder(path) && !isCalendar(path)) throw new ExpectedError('file-exists', { path, by: 'ics' })
  writeFile(path, bytes, { force: true })
  world.err(words.ics.written(events.length, path))
}

function isCalendar(path: string): boolean {
  return Buffer.from(readBytes(path).subarray(0, MARK.length)).toString('latin1') === MARK
}
