import { fstatSync, readlinkSync, writeSync } from 'node:fs'

/** Character devices that are no terminal: /dev/null on Linux and macOS. */
const NULL_DEVICES = new Set([0x103, 0x3000002])

/**
 * Whether a terminal is at a file descriptor. node:tty (3 ms with all that it loads) is asked only where one may be: a pipe or a
 * file answers by itself.
 */
export async function isTerminal(fd: 0 | 1 | 2): Promise<boolean> {
  return mayBeTerminal(fd) && (await import('node:tty')).isatty(fd)
}

function mayBeTerminal(fd: number): boolean {
  if (process.platform === 'win32') return true
  try {
    // On Linux the name of what is open says it, for a tenth of what a first look at its status costs.
    if (process.platform === 'linux') {
      const name = readlinkSync(`/proc/self/fd/${fd}`)
      return name.startsWith('/dev/') && name !== '/dev/null'
    }
  } catch {
    // no /proc: ask as elsewhere
  }
  try {
    const place = fstatSync(fd)
    return place.isCharacterDevice() && !NULL_DEVICES.has(place.rdev)
  } catch {
    return false
  }
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

/** So much is gathered before it is written: a table of many lines is one call to the system. */
const GATHERED = 32 * 1024

/** Gathers lines of results. Whoever writes elsewhere flushes first, so that results and talk keep their order. */
export function lineBuffer(): { add(line: string): void; flush(): void } {
  let gathered = ''
  const flush = (): void => {
    if (gathered === '') return
    const text = gathered
    gathered = ''
    writeWhole(1, Buffer.from(text, 'utf8'))
  }
  return {
    flush,
    add: (line) => {
      gathered += `${line}\n`
      if (gathered.length > GATHERED) flush()
    },
  }
}
