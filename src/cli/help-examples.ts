import type { World } from './world.js'

/** «Examples:» at the end of a command's help; each line is run by a test. */
export function examples(world: World, ...lines: readonly string[]): string {
  return `\n${world.paint.bold(world.words.program.help.titles.examples)}\n${lines.map((line) => `  $ kz-is ${line}`).join('\n')}`
}

/** What must be known beside the options, before the examples. */
export function note(text: string): string {
  return `\n${text}`
}
