import { packageTemplatePath } from '../../../src/files/data-files.js'
import { readBytes } from '../../../src/files/read-file.js'
import { readZip } from '../../../src/files/zip/read-zip.js'
import { pack, writeZip } from '../../../src/files/zip/write-zip.js'
import type { Form } from '../../../src/form/form.js'

export const PLACES = 200
const PER_PARAGRAPH = 4
const FILLER =
  'Көрсетілетін қызметті беруші өтінішті қарап, ұсынылған мәліметтер мен құжаттардың белгіленген талаптарға сәйкестігін тексереді: '

/** Three pages of an official paper with 200 places, `{{f0}}` to `{{f199}}`, which both sides can read. */
export function threePages(): Uint8Array {
  const paragraphs = Array.from({ length: PLACES / PER_PARAGRAPH }, (_, p) => {
    const runs = Array.from({ length: PER_PARAGRAPH }, (_, i) => {
      const words = i === 0 ? FILLER : ', '
      return `<w:r><w:t xml:space="preserve">${words}</w:t></w:r><w:r><w:t xml:space="preserve">{{f${p * PER_PARAGRAPH + i}}}</w:t></w:r>`
    })
    return `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${runs.join('')}</w:p>`
  })
  const document =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:body>${paragraphs.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`
  const path = packageTemplatePath('829.7')
  const entries = readZip(readBytes(path), path).map((entry) =>
    entry.name === 'word/document.xml' ? pack(entry.name, new TextEncoder().encode(document)) : entry,
  )
  return writeZip(entries, '2025-01-01')
}

/** The same values for both sides, other ones for each document. */
export function valuesOf(at: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: PLACES }, (_, i) => [`f${i}`, `«Қамқор Софт» ЖШС & ${at}-${i}`]))
}

const label = { kk: 'а', ru: 'а', en: 'a' }

/** The form that the template is of. */
export const form: Form = {
  id: 'bench',
  title: label,
  direction: 'issued',
  official: false,
  source: '829-2024/5',
  orientation: 'portrait',
  fields: Array.from({ length: PLACES }, (_, i) => ({ id: `f${i}`, kind: 'text', label, source: '829-2024/5' })),
  fromCase: () => ({}),
}
