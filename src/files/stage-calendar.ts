import { join } from 'node:path'
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
  const path = join(office, `${year}.json`)
  const sink = fileSink(path, { force: true })
  try {
    sink.write(Buffer.from(text, 'utf8'))
  } catch (error) {
    sink.abandon()
    throw error
  }
  return { path, install: sink.finish, abandon: sink.abandon }
}
