import { formById } from '../src/form/catalogue.js'
import type { TemplateSource } from './blocks.js'
import { SOURCES } from './sources.js'
import { toDocx } from './to-docx.js'

/** The day of order 829/НҚ: templates are dated by their act, not by the day of building. */
const DATED = '2024-12-20'

export interface Built {
  readonly id: string
  readonly bytes: Uint8Array
}

export async function build(source: TemplateSource): Promise<Built> {
  const form = formById(source.id)
  const properties = {
    title: form.title.kk,
    subject: subjectOf(source.id),
    id: source.id,
    language: 'kk-KZ',
    date: DATED,
  }
  return { id: source.id, bytes: await toDocx(source, form.orientation, properties) }
}

/** Every template, in the order of the sources. */
export async function buildAll(): Promise<readonly Built[]> {
  const built: Built[] = []
  for (const source of SOURCES) built.push(await build(source))
  return built
}

/** The document's number in its properties: the annex of the act, or that it is a working paper. */
function subjectOf(id: string): string {
  const annex = /^829\.(\d+)$/.exec(id)
  return annex ? `№ 829/НҚ бұйрық, ${annex[1]}-қосымша` : 'Жұмыс құжаты'
}
