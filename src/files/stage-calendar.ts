import { officeYearPath } from './calendar-files.js'
import { openWritableFolder } from './folders.js'
import { fileSink } from './sink.js'

/** A year written beside its place, to the disk: `install` puts it there, `abandon` leaves nothing. */
export interface StagedYear {
  readonly path: string
  install(): void
  abandon(): void
}

/** @throws 'file-not-writable', 'file-disk-full', before anything else is changed */
export function stageYear(office: string, year: number, text: string): StagedYear {
  openWritableFolder(office)
  const path = officeYearPath(office, year)
  const sink = fileSink(path, { force: true })
  try {
    sink.write(Buffer.from(text, 'utf8'))
  } catch (error) {
    sink.abandon()
    throw error
  }
  return { path, install: sink.finish, abandon: sink.abandon }
}
