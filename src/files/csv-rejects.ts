import { existsSync, renameSync, statSync } from 'node:fs'
import { fileError } from './file-errors.js'
import { fileSink, type Sink } from './sink.js'

export interface KeepingSink extends Omit<Sink, 'finish'> {
  /**
   * @param empty nothing but its head was written: no file is left
   * @returns where a file that stood there was moved to; null when there was none
   */
  finish(empty: boolean): string | null
}

/** A file that takes its place when it is whole; what stood there is moved aside, since somebody may have half mended it. */
export function keepingSink(path: string): KeepingSink {
  const sink = fileSink(path, { force: true })
  return {
    write: sink.write,
    abandon: sink.abandon,
    finish: (empty) => {
      const aside = existsSync(path) ? freeName(path) : null
      try {
        if (aside !== null) renameSync(path, aside)
      } catch (error) {
        throw fileError(error, path, 'write')
      }
      if (empty) sink.abandon()
      else sink.finish()
      return aside
    },
  }
}

/** `rejects.csv.1`, the first that is free. */
function freeName(path: string): string {
  for (let n = 1; ; n += 1) if (!existsSync(`${path}.${n}`)) return `${path}.${n}`
}

/** Whether two paths are one file. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }))
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev
}
