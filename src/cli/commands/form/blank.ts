import { renderBlank } from '../../../files/render-form.js'
import { formById } from '../../../form/catalogue.js'
import type { World } from '../../world.js'
import { type OutputOptions, putDocument } from './output.js'

/** @throws 'form-unknown', 'template-faulty', 'docx-unreadable', 'file-…' */
export async function blank(world: World, id: string, options: OutputOptions): Promise<void> {
  const form = formById(id)
  await putDocument(world, form.id, renderBlank(form, world.templatesFolder), options)
}
