import { dirname, join } from 'node:path'
import { readData } from '../../files/data-files.js'
import { fileSink, outputSink } from '../../files/sink.js'
import { writeUnlessThere } from '../../files/write-file.js'
import { exportJournal } from '../../store/audit/export-journal.js'
import { headCode } from '../../store/audit/head-code.js'
import type { ExportOptions } from '../commands/audit.js'
import type { World } from '../world.js'
import { existingDatabase } from './existing-database.js'

const VERIFIER = 'verify-journal.mjs'

/** The journal as JSON Lines, and beside it the program that verifies it without any part of this one. */
export async function exportAll(world: World, { output, force, mask }: ExportOptions): Promise<void> {
  const w = world.words.audit
  const database = existingDatabase(world)
  const toOutput = output === '-'
  const sink = toOutput ? outputSink() : fileSink(output, { force: force === true })
  try {
    const masker = mask === true ? (await import('./mask-acts.js')).maskerOf(await world.store()) : undefined
    const last = await exportJournal(database, sink.write, masker)
    sink.finish()
    if (toOutput) return
    const verifier = join(dirname(output), VERIFIER)
    writeUnlessThere(verifier, Buffer.from(readData(VERIFIER), 'utf8'), { force: true })
    const code = headCode(last)
    if (world.json) {
      world.out(JSON.stringify({ journal: output, verifier, acts: last.id, head: last.hash, code }))
      return
    }
    world.out(w.exported(last.id, output))
    if (mask === true) world.out(w.masked)
    world.out(w.verifier(verifier, output))
    world.out(w.code(code))
  } finally {
    sink.abandon()
  }
}
