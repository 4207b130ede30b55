import type { World } from './world.js'

/** «Examples:» at the end of a command's help; each line is run by a test. */
export function examples(world: World, ...lines: readonly string[]): string {
  return `\n${world.paint.bold(world.words.program.help.titles.examples)}\n${lines.map((line) => `  $ kz-is ${line}`).join('\n')}`
}
