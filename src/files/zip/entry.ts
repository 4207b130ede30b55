/** One file of an archive, its bytes still compressed as they were found. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8
  readonly crc: number
  readonly size: number
  readonly packed: Uint8Array
}

/** The day an entry is dated by, YYYY-MM-DD; archives know no day before 1980. */
export type EntryDate = string

/** What may not be in an archive that is opened: an office document is far below all of these. */
export const ZIP_LIMITS = {
  entries: 2_000,
  packed: 32 * 1024 * 1024,
  unpacked: 64 * 1024 * 1024,
  total: 128 * 1024 * 1024,
} as const
