import { type Globals, langAround, readGlobals } from './cli/globals.js'
import { loadWords, wordsFor } from './cli/load-words.js'
import { makeWorld } from './cli/make-world.js'
import { runProgram } from './cli/program.js'
import { reportBug, reportExpected } from './cli/report-error.js'
import { paintFor, takesColor } from './cli/streams.js'
import { ExpectedError } from './expected-error.js'
import { isTerminal, writeLine } from './files/terminal.js'

/**
 * Composition root: reads the command line, builds the World, runs the command, reports what went wrong.
 * @returns the exit code of the process, by `cli/exit-codes.ts`
 */
export async function main(argv: readonly string[]): Promise<number> {
  const { env } = process
  let globals: Globals | undefined
  try {
    globals = readGlobals(argv, env)
    const words = await wordsFor(globals.lang, globals.rest)
    const { world, exitCode, close } = await makeWorld(globals, words)
    try {
      await runProgram(globals.rest, world)
    } finally {
      await close()
    }
    return exitCode()
  } catch (error) {
    return report(error, globals, env)
  }
}

async function report(error: unknown, globals: Globals | undefined, env: NodeJS.ProcessEnv): Promise<number> {
  const words = await loadWords(globals?.lang ?? langAround(env))
  const isTTY = await isTerminal(2)
  const paint = await paintFor(takesColor({ isTTY }, env, globals?.color))
  const columns = Number(env.COLUMNS) || (isTTY ? process.stderr.columns || 80 : 0)
  const { exit, lines, json } =
    error instanceof ExpectedError
      ? reportExpected(error, words, paint, columns)
      : reportBug(error, words, paint, globals?.debug ?? false)
  writeLine(2, globals?.json ? JSON.stringify(json) : lines.join('\n'))
  return exit
}

/** What the second thread of a large import runs. */
export async function importThread(): Promise<void> {
  const { importThread: run } = await import('./cli/import/import-thread.js')
  await run()
}
