import { readZip, unpack } from '../../src/files/zip/read-zip.js'
import { pack, writeZip } from '../../src/files/zip/write-zip.js'

/** The document with one of its parts changed. */
export function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const entries = readZip(bytes, name).map((entry) =>
    entry.name === name
      ? pack(name, new TextEncoder().encode(change(new TextDecoder().decode(unpack(entry, name)))))
      : entry,
  )
  return writeZip(entries, '2025-01-01')
}

export function withText(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  return withPart(bytes, 'word/document.xml', change)
}

/** The document as if the program had never filled it: its words alone are left. */
export function withoutCarried(bytes: Uint8Array): Uint8Array {
  return withPart(bytes, 'customXml/item1.xml', (xml) => xml.replace(/(<answers [^>]*>)[^<]*/, '$1'))
}

/**
 * The document as a person leaves it who typed the answers in place of the lines: no underlining of ours, some of each line left before
 * and after the words.
 */
export function asTyped(bytes: Uint8Array): Uint8Array {
  return withText(withoutCarried(bytes), (xml) =>
    xml.replace(
      /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*)<w:u w:val="single"\/>((?:(?!<\/w:rPr>).)*<\/w:rPr>)<w:t xml:space="preserve">([^<]*)<\/w:t>/g,
      '<w:r>$1$2<w:t xml:space="preserve">__$3_____</w:t>',
    ),
  )
}
