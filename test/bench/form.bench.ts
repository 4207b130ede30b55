import { compileTemplate } from '../../src/files/docx/compile.js'
import { fillTemplate } from '../../src/files/docx/fill.js'
import type { Bench } from './bench.js'
import { docxtemplater } from './form/docxtemplater.js'
import { form, threePages, valuesOf } from './form/template.js'

const DOCUMENTS = 500

/** The same three-page template with 200 places, the same values, in the same process; the compilation of the template counts. */
export function bench(): Bench {
  const template = threePages()
  const values = Array.from({ length: DOCUMENTS }, (_, at) => valuesOf(at))
  const rival = docxtemplater(template)
  return {
    title: `${DOCUMENTS} documents of three pages with 200 places`,
    rival: {
      name: 'docxtemplater',
      run: () => {
        for (const each of values) rival(each)
      },
    },
    contenders: [
      {
        name: 'kz-is',
        atMost: 1 / 8,
        run: () => {
          const compiled = compileTemplate(template, form, 'bench.docx')
          for (const each of values) fillTemplate(compiled, each, { date: '2025-04-03' })
        },
      },
    ],
    rounds: 3,
  }
}
