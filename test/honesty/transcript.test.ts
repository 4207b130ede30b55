// Why: the README is compared with the program by a pattern of its own; were it too kind, the tour could say anything.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { matches } from '../run-support/transcript.js'

const Transcript = suite('transcript')

for (const [why, printed, expected, same] of [
  ['equal lines match', 'a\nb\n', ['a', 'b'], true],
  ['trailing space does not count', 'a  \nb\n\n', ['a', 'b '], true],
  ['a missing line does not match', 'a\n', ['a', 'b'], false],
  ['a surplus line does not match', 'a\nb\nc\n', ['a', 'b'], false],
  ['… alone stands for several lines', 'a\nx\ny\nb\n', ['a', '…', 'b'], true],
  ['… alone stands for no line at all', 'a\nb\n', ['a', '…', 'b'], true],
  ['… at the end stands for the rest', 'a\nx\ny\n', ['a', '…'], true],
  ['… within a line stands for part of it', 'made /tmp/abc/x.docx\n', ['made …/x.docx'], true],
  ['… within a line does not reach over its end', 'made /tmp\n/x.docx\n', ['made …/x.docx'], false],
  ['signs of patterns are plain text', '1.5 (x) [y]\n', ['1.5 (x) [y]'], true],
  ['a dot is a dot', '1x5\n', ['1.5'], false],
  ['nothing printed matches nothing expected', '', [], true],
  ['something printed does not match nothing expected', 'a\n', [], false],
] as const) {
  Transcript(why, () => assert.is(matches(printed, expected), same))
}

Transcript.run()
