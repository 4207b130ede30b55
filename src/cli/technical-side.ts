/** A frame of a stack: where in the program it was, nothing of what it worked on. */
const FRAME = /^\s+at (?:[\w$.<>#[\] ]+ \()?(?:file:|node:|[A-Za-z]:\\|\/|native|<anonymous>|index \d|async )/

/**
 * What may be said of a failure of the program's own: its kind, its code and where it happened. Its message is left out: what a library
 * says often quotes what it was given, and that can be a person's name or number.
 */
export function technicalSide(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { code } = error as { readonly code?: unknown }
  const said = typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code) ? `${kindOf(error)} ${code}` : kindOf(error)
  const stack = error.stack ?? ''
  // A message of several lines could look like frames: it is taken off before they are looked for.
  const at = error.message === '' ? -1 : stack.indexOf(error.message)
  const frames = (at < 0 ? stack : stack.slice(at + error.message.length))
    .split('\n')
    .filter((line) => FRAME.test(line))
  return [said, ...frames].join('\n')
}

function kindOf(error: Error): string {
  return /^[A-Za-z]{1,60}$/.test(error.name) ? error.name : 'Error'
}
