import { isTerminal, writeWhole } from '../../../files/terminal.js'
import type { World } from '../../world.js'

export interface Progress {
  /** One more is done. */
  step(): void
  /** A line is about to be written: the counter makes room for it. */
  clear(): void
  end(): void
}

/** Nothing is shown of what is over so soon, in milliseconds. */
const SOON = 500
const EVERY = 200
/** Off a terminal a line for so many. */
const LINE_FOR = 100

/** Counts what is done, on standard error: on a terminal in one line with the time left, elsewhere a line now and then. */
export async function progressOf(world: World, total: number): Promise<Progress> {
  const onScreen = (await isTerminal(2)) && !world.json
  const started = performance.now()
  let done = 0
  let shown = started + SOON - EVERY
  let length = 0
  const draw = (text: string): void => {
    writeWhole(2, Buffer.from(`\r${text.padEnd(length)}\r`, 'utf8'))
    length = text.length
  }
  const clear = (): void => {
    if (length > 0) draw('')
    length = 0
  }
  return {
    step: () => {
      done += 1
      const now = performance.now()
      if (onScreen) {
        if (now - shown < EVERY || now - started < SOON) return
        shown = now
        const left = Math.ceil(((now - started) / done) * ((total - done) / 1000))
        draw(world.words.form.progress(done, total, left))
      } else if (done % LINE_FOR === 0) world.err(world.words.form.progress(done, total, null))
    },
    clear: () => {
      if (onScreen) clear()
    },
    end: () => {
      if (onScreen) clear()
    },
  }
}
