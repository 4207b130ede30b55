import { isTerminal, writeWhole } from '../../files/terminal.js'
import type { World } from '../world.js'

export interface ImportProgress {
  /** @param rows done so far; @param read bytes of the file read for them */
  show(rows: number, read: number): void
  end(): void
}

/** Nothing is shown of what is over so soon, in milliseconds. */
const SOON = 500
const EVERY = 200
/** Off a terminal a line for so many rows. */
const LINE_FOR = 10_000
const WIDTH = 20

/** How far an import is: on a terminal a bar with rate and time left, elsewhere a line now and then. */
export async function importProgress(world: World, size: number | null): Promise<ImportProgress> {
  const onScreen = (await isTerminal(2)) && !world.json
  const bars = onScreen && world.env.ACCESSIBLE !== '1' && size !== null
  const started = performance.now()
  let shown = started
  let lines = 0
  let length = 0
  const text = (rows: number, read: number, now: number): string => {
    const seconds = Math.max((now - started) / 1000, 0.001)
    const left = size === null || read === 0 ? null : Math.ceil((seconds / read) * Math.max(0, size - read))
    return world.words.importing.progress(rows, Math.round(rows / seconds), left)
  }
  const draw = (line: string): void => {
    writeWhole(2, Buffer.from(`\r${line.padEnd(length)}\r`, 'utf8'))
    length = line.length
  }
  return {
    show: (rows, read) => {
      const now = performance.now()
      if (!onScreen) {
        const due = Math.floor(rows / LINE_FOR)
        if (due > lines) world.err(text(rows, read, now))
        lines = due
        return
      }
      if (now - shown < EVERY || now - started < SOON) return
      shown = now
      draw(`${bars ? `${bar(read / size)} ` : ''}${text(rows, read, now)}`)
    },
    end: () => {
      if (length > 0) draw('')
      length = 0
    },
  }
}

function bar(part: number): string {
  const full = Math.min(WIDTH, Math.round(part * WIDTH))
  return `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}] ${String(Math.floor(Math.min(1, part) * 100)).padStart(3)} %`
}
