import { textOf } from './project.js'

export interface Typed {
  /** Where it stands: `README.md:40`. */
  readonly at: string
  readonly line: string
  /** What should be printed; a `…` stands for any text, alone on a line for any number of lines. */
  readonly expected: readonly string[]
}

/** The lines typed in the ```console blocks of a document, in order, each with what should follow. */
export function transcriptOf(path: string): readonly Typed[] {
  const found: { at: string; line: string; expected: string[] }[] = []
  let inside = false
  for (const [at, line] of textOf(path).split('\n').entries()) {
    if (line.startsWith('```')) inside = line.trim() === '```console'
    else if (!inside) continue
    else if (line.startsWith('$ ')) found.push({ at: `${path}:${at + 1}`, line: line.slice(2), expected: [] })
    else found.at(-1)?.expected.push(line)
  }
  return found
}

/** Whether what was printed is what was expected; trailing space and empty lines at the end do not count. */
export function matches(printed: string, expected: readonly string[]): boolean {
  const source = expected
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()
    .split('\n')
    .map((line) => (line === '…' ? null : line.split('…').map(escaped).join('.*')))
  // An elided run of lines takes its own line break with it, so that it may stand for nothing at all.
  const pattern = source.reduce<string>((sum, line) => sum + (line === null ? '(?:.*\\n)*?' : `${line}\\n`), '')
  return new RegExp(`^${pattern}$`, 'u').test(`${printed.replace(/[^\S\n]+$/gm, '').trimEnd()}\n`)
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
