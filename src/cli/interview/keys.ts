import { type KeypressEvent, useEffect, useKeypress, useRef, useState } from '@inquirer/core'
import type { Outcome } from './reply.js'

type Line = Parameters<Parameters<typeof useEffect>[0]>[0]

export interface Keys {
  /** Every key but those below, or a sign inside a paste; `line` is what stands on the line after it. */
  readonly press: (key: KeypressEvent, line: Line, pasted: boolean) => void
  /** Enter, or a line end inside a paste. */
  readonly enter: (line: Line, pasted: boolean) => void
  readonly done: (outcome: Outcome) => void
  /** Ctrl-C: the prompt stays on the screen as it is. */
  readonly stop: () => void
  readonly write: (control: string) => void
}

const PASTE_ON = '\u001b[?2004h'
const PASTE_OFF = '\u001b[?2004l'

/**
 * The keys that mean the same at every prompt: Esc and Ctrl-B go back, Ctrl-D (and the end of input) leaves.
 * The terminal is asked to mark what is pasted, so that a line end in a pasted name does not answer the question.
 */
export function useKeys({ press, enter, done, stop, write }: Keys): void {
  const pasting = useRef(false)
  const leave = useRef(() => done({ said: 'leave' }))
  leave.current = () => done({ said: 'leave' })
  useEffect((line) => {
    // On Ctrl-D in an empty line readline closes itself before any key handler hears of it.
    line.on('close', () => leave.current())
    line.on('SIGINT', stop)
    write(PASTE_ON)
    return () => write(PASTE_OFF)
  }, [])
  useKeypress((key, line) => {
    if (key.name === 'paste-start') pasting.current = true
    else if (key.name === 'paste-end') pasting.current = false
    else if (key.ctrl && key.name === 'd') done({ said: 'leave' })
    else if (key.name === 'escape' || (key.ctrl && key.name === 'b')) done({ said: 'back' })
    else if (key.name === 'return' || key.name === 'enter') enter(line as Line, pasting.current)
    else press(key, line as Line, pasting.current)
  })
}

export interface End {
  /** What the prompt leaves on the screen; null while it is asked. */
  readonly final: string | null
  readonly finish: (outcome: Outcome, shown: string) => void
  /** Stops the prompt where it stands. */
  readonly stop: () => void
}

/** The end of a prompt. Only the first counts: readline closes after every answer, which would read as leaving. */
export function useEnd(done: (outcome: Outcome) => void): End {
  const [final, setFinal] = useState<string | null>(null)
  const over = useRef(false)
  const stop = () => {
    over.current = true
  }
  const finish = (outcome: Outcome, shown: string) => {
    if (over.current) return
    stop()
    setFinal(shown)
    done(outcome)
  }
  return { final, finish, stop }
}

/** Puts a text on the line in place of what stands there. */
export function setLine(line: Line, text: string): void {
  line.clearLine(0)
  line.write(text)
}

export type { Line }
