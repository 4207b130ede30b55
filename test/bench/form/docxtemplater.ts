import { createRequire } from 'node:module'

interface Docx {
  render(values: Record<string, string>): void
  getZip(): { generate(options: { readonly type: 'nodebuffer'; readonly compression: 'DEFLATE' }): Uint8Array }
}

/** The rival as its manual has it: the template is opened for each document. Where it is not installed the bench says so. */
export function docxtemplater(template: Uint8Array): (values: Record<string, string>) => Uint8Array {
  // Where it lies is told by DOCXTEMPLATER (a folder with node_modules), so that it can be measured without being installed here.
  const require = createRequire(process.env.DOCXTEMPLATER ? `${process.env.DOCXTEMPLATER}/x.js` : import.meta.url)
  const Docxtemplater = require('docxtemplater') as new (zip: unknown, options: object) => Docx
  const PizZip = require('pizzip') as new (bytes: Uint8Array) => unknown
  return (values) => {
    const document = new Docxtemplater(new PizZip(template), {
      delimiters: { start: '{{', end: '}}' },
      linebreaks: true,
    })
    document.render(values)
    return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' })
  }
}
