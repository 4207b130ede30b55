import { basename } from 'node:path'
import { FORMS } from '../form/catalogue.js'
import type { Form } from '../form/form.js'
import { packageTemplatePath } from './data-files.js'
import { openDocument } from './docx/open-document.js'
import { labelText, plain } from './docx/plain-text.js'
import { type Grid, type Line, type Sequence, skeletonOf } from './docx/skeleton.js'
import { paragraphsIn } from './docx/text-blocks.js'
import { readBytes } from './read-file.js'
import { templatePath } from './templates.js'
import { readZip, unpack } from './zip/read-zip.js'

type Skeleton = Sequence<Line | Grid>

const known = new Map<string, Skeleton | null>()

export interface FormSkeleton {
  readonly skeleton: Skeleton
  /** The folder of the template that it was made from; null for the package's. */
  readonly folder: string | null
}

/** The form as a reader looks for it: as the office's own template has it where there is one, and as the official one has it. */
export function skeletons(form: Form, officeFolder: string | null): readonly FormSkeleton[] {
  const folders = templatePath(form.id, officeFolder) === packageTemplatePath(form.id) ? [null] : [officeFolder, null]
  return folders.flatMap((folder) => {
    const skeleton = skeletonAt(templatePath(form.id, folder), form)
    return skeleton === null ? [] : [{ skeleton, folder }]
  })
}

function skeletonAt(path: string, form: Form): Skeleton | null {
  const before = known.get(path)
  if (before !== undefined) return before
  const main = readZip(readBytes(path), path).find(({ name }) => name === 'word/document.xml')
  const skeleton = main === undefined ? null : skeletonOf(new TextDecoder().decode(unpack(main, path)), form)
  known.set(path, skeleton)
  return skeleton
}

/** Shorter words stand in other papers too. */
const TELLING = 12
/** So much of a form's own words makes it that form. */
const ENOUGH = 0.6

/**
 * Which of the annexes a document is: by the number in its properties, by the file's name, else by its words. Null where it is none.
 * @throws 'docx-unreadable'
 */
export function formOfDocument(bytes: Uint8Array, path: string): Form | null {
  const { blocks, keyword } = openDocument(bytes, path)
  const text = blocks
    .flatMap(paragraphsIn)
    .map((paragraph) => plain(paragraph.text))
    .join('\n')
  const named = [keyword, basename(path).replace(/\.docx$/i, '')]
  const scored = FORMS.filter((form) => !form.id.startsWith('paper.')).map((form) => ({
    form,
    likeness: likenessOf(form, text),
  }))
  const byName = scored.find(({ form, likeness }) => named.includes(form.id) && likeness > ENOUGH / 2)
  if (byName) return byName.form
  const best = scored.sort((a, b) => b.likeness - a.likeness)[0]
  return best !== undefined && best.likeness >= ENOUGH ? best.form : null
}

function likenessOf(form: Form, text: string): number {
  const labels = labelsOf(skeletonAt(packageTemplatePath(form.id), form)).filter((label) => label.length >= TELLING)
  const total = labels.reduce((sum, label) => sum + label.length, 0)
  const found = labels.reduce((sum, label) => sum + (text.includes(label) ? label.length : 0), 0)
  return total === 0 ? 0 : found / total
}

function labelsOf(skeleton: Skeleton | null): readonly string[] {
  return (skeleton?.nodes ?? []).flatMap((node) =>
    node.is === 'grid'
      ? node.rows.nodes.flatMap((row) => row.cells.flatMap(labelsOf))
      : node.parts.flatMap((part) => (part.is === 'label' ? [labelText(part.text)] : [])),
  )
}
