import type { Command, Option } from 'commander'

/** What of a command line stands before the word that is being typed. */
export interface TypedLine {
  readonly command: Command
  /** `register trusted show` */
  readonly path: readonly string[]
  /** Words that are neither options nor their values. */
  readonly words: readonly string[]
  /** The option whose value is being typed. */
  readonly awaiting: Option | null
  /** Flags that stand there already. */
  readonly given: ReadonlySet<string>
  /** The values of options that stand there, by their flags. */
  readonly values: ReadonlyMap<string, string>
}

/** Reads the words before the one that is typed as the command takes them. */
export function typedLine(root: Command, before: readonly string[]): TypedLine {
  let command = root
  const path: string[] = []
  const words: string[] = []
  const given = new Set<string>()
  const values = new Map<string, string>()
  let awaiting: Option | null = null
  for (const word of before) {
    if (awaiting !== null) {
      values.set(awaiting.long ?? '', word)
      awaiting = null
      continue
    }
    if (word.startsWith('-') && word.length > 1) {
      const [flag = ''] = word.split('=', 1)
      given.add(flag)
      const option = command.options.find(({ long, short }) => flag === long || flag === short)
      if (option !== undefined && takesValue(option) && !word.includes('=')) awaiting = option
      continue
    }
    const inner: Command | undefined =
      words.length === 0 ? command.commands.find((each) => each.name() === word) : undefined
    if (inner === undefined) words.push(word)
    else {
      command = inner
      path.push(word)
    }
  }
  return { command, path, words, awaiting, given, values }
}

export function takesValue(option: Option): boolean {
  return option.required || option.optional
}

/** `service` of `--service <service>` and `<service>`: what kind of thing is to be typed. */
export function placeholder(flags: string): string {
  return /[<[]([\w-]+)/.exec(flags)?.[1] ?? ''
}

/** Bash breaks words at `=`: put together again as one would type them, `--service tr`. */
export function withoutBreaks(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => word !== '=' || at === words.length - 1).map((word) => (word === '=' ? '' : word))
}
