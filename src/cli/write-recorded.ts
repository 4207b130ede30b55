import { isExpected } from '../expected-error.js'
import { writeFile } from '../files/write-file.js'
import { EXIT } from './exit-codes.js'
import { said } from './report-error.js'
import type { World } from './world.js'

/**
 * Writes the paper about something that is recorded already and stays so: where it cannot be written that is said, with how to draw
 * it later. @returns where it was written; null where it could not be
 */
export async function writeRecorded(
  world: World,
  path: string,
  bytes: () => Promise<Uint8Array>,
  { force, later }: { readonly force: boolean; readonly later: string },
): Promise<string | null> {
  try {
    writeFile(path, await bytes(), { force })
    return path
  } catch (error) {
    if (!isExpected(error)) throw error
    world.warn(`${world.paint.yellow(`kz-is: ${said(error, world.words).what}`)} [${error.id}]`)
    world.warn(`  ${later}`)
    world.exit(EXIT.failed)
    return null
  }
}
