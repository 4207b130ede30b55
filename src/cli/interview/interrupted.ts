/** Ctrl-C at a prompt. The interview turns it into the expected error that says how to go on. */
export class Interrupted extends Error {}

/** Esc or Ctrl-B as a line of their own, where the terminal edits the line. */
export function isBack(line: string): boolean {
  return line === '\u001b' || line === '\u0002'
}
