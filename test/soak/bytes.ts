import { changeBytes } from '../attack/changed-bytes.js'
import { openOffice } from '../run-support/kz-is.js'

/** So many single bytes changed anywhere in a filled file, one at a time. */
export async function soak(changes: number, seed: number, say: (line: string) => void): Promise<boolean> {
  const office = openOffice()
  try {
    const { size, tally, unseen } = await changeBytes(office, changes, seed)
    say(
      `${changes} bytes of ${size}, one at a time: ${Object.entries(tally)
        .map(([what, n]) => `${what} ${n}`)
        .join(', ')}`,
    )
    say(`changes of data that nobody noticed: ${unseen.length}`)
    for (const each of unseen.slice(0, 10)) say(`  ${each}`)
    return unseen.length === 0
  } finally {
    office.remove()
  }
}
