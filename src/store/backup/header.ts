import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { APPLICATION_ID } from '../schema.js'

/** What the header of a backup says of it, without opening it as a database: nothing is written beside it. */
export interface BackupHeader {
  /** One of ours, as long as its header says: not cut off. */
  readonly whole: boolean
  readonly schema: number
}

/** @returns not whole where it cannot be read */
export function backupHeader(path: string): BackupHeader {
  const header = Buffer.alloc(100)
  let handle: number | undefined
  try {
    handle = openSync(path, 'r')
    const read = readSync(handle, header, 0, 100, 0)
    const size = header.readUInt16BE(16)
    const page = size === 1 ? 65_536 : size
    const whole =
      read === 100 &&
      header.toString('latin1', 0, 16) === 'SQLite format 3\0' &&
      header.readUInt32BE(68) === APPLICATION_ID &&
      fstatSync(handle).size === page * header.readUInt32BE(28)
    return { whole, schema: header.readUInt32BE(60) }
  } catch {
    return { whole: false, schema: 0 }
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}
