import { writeFile } from '../../../files/write-file.js'
import type { World } from '../../world.js'

export interface OutputOptions {
  readonly output: string
  readonly force?: true
}

/** A document to its file, or to standard output for `-`; what was written is said, in JSON with its form. */
export function putDocument(world: World, form: string, bytes: Uint8Array, options: OutputOptions): void {
  if (options.output === '-') {
    world.outBytes(bytes)
    return
  }
  writeFile(options.output, bytes, { force: options.force === true })
  if (world.json) world.out(JSON.stringify({ form, file: options.output, bytes: bytes.length }))
  else world.err(world.words.form.written(options.output))
}
