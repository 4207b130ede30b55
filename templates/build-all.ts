import { formById } from '../src/form/catalogue.js'
import type { TemplateSource } from './blocks.js'
import { SOURCES } from './sources.js'
import { toDocx } from './to-docx.js'

/** Templates are dated by their act, not by the day of building: orders 829/НҚ and 476, resolution 676. */
const DATED = { '829': '2024-12-20', '476': '2015-04-21', '676': '2014-06-19', paper: '2024-12-20' } as const

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
    date: DATED[source.id.split('.')[0] as keyof typeof DATED],
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
  const [act, one, two] = id.split('.')
  switch (act) {
    case '829':
      return `№ 829/НҚ бұйрық, ${one}-қосымша`
    case '476':
      return `№ 476 бұйрық, ${one}-қосымша: стандартқа ${two}-қосымша`
    case '676':
      return `№ 676 қаулы: стандартқа ${one}-қосымша`
    default:
      return 'Жұмыс құжаты'
  }
}
