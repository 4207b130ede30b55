import { join } from 'node:path'
import { ExpectedError } from '../../../expected-error.js'
import { isFolder } from '../../../files/write-file.js'
import { loadCase } from '../../casework/record.js'
import { EXIT } from '../../exit-codes.js'
import { recordViewing } from '../../people/viewing.js'
import type { World } from '../../world.js'
import { nameOf, rendered, sheetOf } from './case-sheets.js'
import { putDocument } from './output.js'
import { type RenderOptions, renderCases } from './render-cases.js'

/**
 * The papers of a case as they were drawn up, from the data recorded then; and the forms that were filed, from the answers.
 * Without a case those of all cases that a filter lets through.
 * @throws 'case-unknown', 'form-unknown', 'form-not-drawn', 'form-value-missing', 'file-…', 'usage'
 */
export async function render(
  world: World,
  text: string | undefined,
  id: string | undefined,
  options: RenderOptions,
): Promise<void> {
  if (text === undefined) return renderMany(world, options)
  const file = await loadCase(world, text)
  await recordViewing(world, `case/${file.case}`, 'form render')
  const form = id ?? options.form
  if (form === undefined) {
    const { files, failed } = await renderCases(world, [file], 1, options)
    if (failed.length > 0) world.exit(EXIT.badData)
    if (world.json) world.out(JSON.stringify({ case: file.case, files, failed }))
    return
  }
  const sheet = sheetOf(world, file, form)
  const { bytes } = await rendered(world, file, sheet)
  const isPlace = isFolder(options.output) || /[\\/]$/.test(options.output)
  const output = isPlace ? join(options.output, nameOf(file, sheet, null)) : options.output
  await putDocument(world, sheet.form, bytes, { ...options, output })
}

/** The papers of every case that the filter lets through, page by page: as many cases as there are, in the memory of one. */
async function renderMany(world: World, options: RenderOptions): Promise<void> {
  const { service, status, step, open } = options
  const filter = {
    ...(service === undefined ? {} : { service }),
    ...(status === undefined ? {} : { status }),
    ...(step === undefined ? {} : { step }),
    ...(open === undefined ? {} : { open }),
  }
  const w = world.words.form
  if (Object.keys(filter).length === 0)
    throw new ExpectedError('usage', { what: w.renderWhat, remedy: ['kz-is form render --help'] })
  const store = await world.store()
  const total = await store.countCases(filter, 1_000_000)
  const { files, failed, unchanged } = await renderCases(world, casesOf(world, filter), total, options)
  if (failed.length > 0) world.exit(EXIT.badData)
  if (world.json) world.out(JSON.stringify({ cases: total, files, failed }))
  else world.err(w.renderedMany(total, files.length, unchanged, failed.length))
}

/** Oldest first, so that what is written sorts as it comes. */
async function* casesOf(world: World, filter: Parameters<Awaited<ReturnType<World['store']>>['listCases']>[0]) {
  const store = await world.store()
  for (let after: string | undefined; ; ) {
    const page = await store.listCases(filter, {
      sort: 'number',
      reverse: true,
      limit: 200,
      ...(after === undefined ? {} : { after }),
    })
    for (const row of page.rows) yield await loadCase(world, row.number)
    if (page.next === null) return
    after = page.next
  }
}
