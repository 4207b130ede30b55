import * as assert from 'uvu/assert'
import { paragraphsOf } from '../files/read-docx.js'

/** Each label whole in one paragraph, none before the one that stands before it in the list. */
export function assertInOrder(bytes: Uint8Array, labels: readonly string[]): void {
  const paragraphs = paragraphsOf(bytes).map((text) => text.replace(/\s+/g, ' '))
  let paragraph = 0
  let from = 0
  for (const label of labels) {
    for (;;) {
      const found = (paragraphs[paragraph] ?? '').indexOf(label, from)
      if (found >= 0) {
        from = found + label.length
        break
      }
      paragraph++
      from = 0
      if (paragraph >= paragraphs.length) assert.unreachable(`not found in its place: ${label}`)
    }
  }
}
