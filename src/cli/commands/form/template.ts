import { join } from 'node:path'
import { readPackageTemplate } from '../../../files/data-files.js'
import { formById } from '../../../form/catalogue.js'
import type { World } from '../../world.js'
import { type OutputOptions, putDocument } from './output.js'

/** The official template with its placeholders, for an office to edit in Word. @throws 'form-unknown', 'file-…' */
export async function template(
  world: World,
  id: string,
  options: Omit<OutputOptions, 'output'> & { readonly output?: string },
): Promise<void> {
  const form = formById(id)
  const output = options.output ?? '-'
  await putDocument(world, form.id, readPackageTemplate(form.id), { ...options, output })
  if (world.json) return
  world.err(world.words.form.templateGoes(join(world.templatesFolder, `${form.id}.docx`)))
  world.err(`kz-is form check ${output === '-' ? `${form.id}.docx` : output} --form ${form.id}`)
}
