import { dirname, join } from 'node:path'
import { openWritableFolder } from '../../../files/folders.js'
import { fileSink } from '../../../files/sink.js'
import { writeFile } from '../../../files/write-file.js'
import type { Column } from '../../../files/xlsx/sheet.js'
import { formById } from '../../../form/catalogue.js'
import { printValue } from '../../../form/print-value.js'
import { registerSubject } from '../../../store/subject.js'
import type { JsonObject } from '../../../text.js'
import { drawPackage, type Packaged, type PackageId, packageNumbered } from '../../casework/dispatch.js'
import { renderAbout } from '../../casework/entry-papers.js'
import { intoSink } from '../../export/open-output.js'
import { rowWriter } from '../../export/row-writer.js'
import type { World } from '../../world.js'

export interface PackageOptions {
  readonly output?: string
  readonly all?: true
  /** A package that was drawn up before, written once more. */
  readonly number?: string
}

/**
 * The list for the e-procurement operator, or for publication (829-2024/8): recorded with its number, then written as DOCX, XLSX and
 * CSV. @throws 'nothing-to-dispatch', 'package-unknown', 'file-…'
 */
export async function packageUp(world: World, id: PackageId, options: PackageOptions): Promise<void> {
  const folder = options.output ?? join(dirname(world.databasePath), 'papers', 'register')
  openWritableFolder(folder)
  const store = await world.store()
  const packaged =
    options.number === undefined
      ? await store.write((tx) => drawPackage(world, tx, id, options.all === true))
      : (await packageNumbered(store, options.number)).packaged
  const files = await writePackage(world, folder, packaged)
  const entries = rowsOf(packaged).length
  const { number, obligation, subjects } = packaged
  if (world.json) {
    world.out(JSON.stringify({ package: number, obligation, entries, subjects, files }))
    return
  }
  const w = world.words.registers.package
  world.out(w.drawn(number, entries, subjects.length))
  for (const file of files) world.out(`  ${file}`)
  world.err(w.next(number))
}

function rowsOf({ data }: Packaged): readonly JsonObject[] {
  return Array.isArray(data.entries) ? (data.entries as readonly JsonObject[]) : []
}

async function writePackage(world: World, folder: string, packaged: Packaged): Promise<readonly string[]> {
  const { form, data, date, obligation, number } = packaged
  const path = (ending: string): string => join(folder, `${obligation}_${number}.${ending}`)
  const { bytes } = await renderAbout(world, registerSubject('trusted'), form, data, date)
  writeFile(path('docx'), bytes, { force: true })
  for (const format of ['xlsx', 'csv'] as const) await writeTable(packaged, format, path(format))
  return ['docx', 'xlsx', 'csv'].map(path)
}

/** The same rows under the same columns, in Kazakh as the paper is, for a program to read. */
async function writeTable(packaged: Packaged, format: 'xlsx' | 'csv', path: string): Promise<void> {
  const form = formById(packaged.form)
  const fields = form.fields.find(({ id }) => id === 'entries')?.fields ?? []
  const columns: readonly Column[] = fields.map(({ id, label }) => ({
    id,
    title: label.kk,
    kind: 'text',
    width: 28,
  }))
  const sink = fileSink(path, { force: true })
  await intoSink(sink, async () => {
    const title = form.title.kk
    const listing = { name: packaged.obligation, title: `${title}, № ${packaged.number}`, columns }
    const writer = rowWriter(sink, format, listing, format === 'csv' ? { excel: true } : {}, packaged.date)
    for (const row of rowsOf(packaged))
      writer.add({ values: fields.map((field) => printValue(field, row[field.id]) || null), json: () => row })
    writer.end()
  })
}
