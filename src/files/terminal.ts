import { fstatSync, writeSync } from 'node:fs'

/** Character devices that are no terminal: /dev/null on Linux and macOS. */
const NULL_DEVICES = new Set([0x103, 0x3000002])

/**
 * Whether a terminal is at a file descriptor. node:tty (3 ms with all that it loads) is asked only where one may be: a pipe or a
 * file answers by itself.
 */
export async function isTerminal(fd: 0 | 1 | 2): Promise<boolean> {
  try {
    const place = fstatSync(fd)
    if (process.platform !== 'win32' && (!place.isCharacterDevice() || NULL_DEVICES.has(place.rdev))) return false
  } catch {
    return false
  }
  return (await import('node:tty')).isatty(fd)
}

/** So long a full pipe is waited for between tries, in milliseconds. */
const PAUSE = 5
const pause = new Int32Array(new SharedArrayBuffer(4))

/**
 * Writes at once and whole: nothing is lost when the process ends, and results and talk keep their order. Streams of Node would
 * load a network stack first.
 */
export function writeWhole(fd: 1 | 2, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at)
    } catch (error) {
      const { code } = error as { readonly code?: unknown }
      // A reader that has seen enough (`| head`) is no failure: the command goes on to its end, what it still says is dropped.
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw error
      Atomics.wait(pause, 0, 0, PAUSE)
    }
  }
}

/** A line, as UTF-8. */
export function writeLine(fd: 1 | 2, line: string): void {
  writeWhole(fd, Buffer.from(`${line}\n`, 'utf8'))
}
