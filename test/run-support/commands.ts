import type { Office } from './kz-is.js'

export interface CommandHelp {
  /** `calendar show`, as it is typed after `kz-is`. */
  readonly name: string
  readonly help: string
  /** The names of the commands under it; none for one that does something itself. */
  readonly below: readonly string[]
  /** The example lines of its help, without the prompt: `kz-is calendar show 2025`. */
  readonly examples: readonly string[]
}

/** The lines of a help's section, indented, up to the next empty line. */
function section(help: string, title: string): readonly string[] {
  const lines = help.split('\n')
  const start = lines.indexOf(title)
  if (start < 0) return []
  const end = lines.findIndex((line, at) => at > start && line.trim() === '')
  return lines.slice(start + 1, end < 0 ? undefined : end)
}

/**
 * Every command of the built program, found as a person finds it: from `--help` down.
 * @param title the heading over commands in the language of the office
 */
export function commandsOf(office: Office, title: string, path: readonly string[] = []): readonly CommandHelp[] {
  const { out } = office.kzIs([...path, '--help'])
  const below = section(out, title)
    .flatMap((line) => /^ {2}([a-z][\w-]*)/.exec(line)?.[1] ?? [])
    .filter((name) => name !== 'help')
  const examples = [...out.matchAll(/^\s*\$ (.*\bkz-is\b.*)$/gm)].map((match) => match[1] ?? '')
  const inner = below.flatMap((name) => commandsOf(office, title, [...path, name]))
  return path.length === 0 ? inner : [{ name: path.join(' '), help: out, below, examples }, ...inner]
}
