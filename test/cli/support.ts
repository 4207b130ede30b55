import * as assert from 'uvu/assert'
import type { Ran } from '../run-support/kz-is.js'

/** One clean message of an expected error: its code in brackets, what to do, the exit code; no stack trace, nothing on standard output. */
export function assertRefused(ran: Ran, code: number, id: string): void {
  assert.is(ran.code, code, `exit code; ${ran.err}${ran.out}`)
  const lines = ran.err.trimEnd().split('\n')
  const first = lines.findIndex((line) => line.startsWith('kz-is: '))
  assert.ok(first >= 0 && lines[first]?.endsWith(`[${id}]`), ran.err)
  assert.ok(lines.length > first + 1, `says what to do: ${ran.err}`)
  assert.not.match(ran.err, /^\s+at |Error:|node:internal|\.(?:ts|cjs|js):\d|undefined|\[object/m)
  assert.not.match(
    ran.err,
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    'nothing that moves a terminal',
  )
  assert.is(ran.out, '', 'nothing on standard output')
}
