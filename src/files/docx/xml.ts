/** Characters that XML 1.0 cannot carry in any spelling: control characters but tab and line ends, lone surrogates, U+FFFE, U+FFFF. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

const SPECIAL = /[&<>"]/g
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The first character of the text that a document cannot carry, as `U+0007`; null where there is none. */
export function unprintableIn(text: string): string | null {
  const found = UNPRINTABLE.exec(text)
  return found ? `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` : null
}

export function escapeXml(text: string): string {
  return text.replace(SPECIAL, (char) => ESCAPES[char]!)
}

/** A text as a run carries it: escaped, line ends as breaks, tabs as tabs. */
export function textXml(text: string): string {
  return escapeXml(text)
    .replace(/\r\n?|\n/g, '</w:t><w:br/><w:t xml:space="preserve">')
    .replace(/\t/g, '</w:t><w:tab/><w:t xml:space="preserve">')
}

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(amp|lt|gt|quot|apos));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name as 'amp']
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

const TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:"[^"]*"|'[^']*'|[^'"<>])*>|[^<]+/g

/** The XML as a list of tags and texts, in order; joined again it is the same. Null where it is not XML or declares a document type. */
export function tokenize(xml: string): string[] | null {
  const tokens = xml.match(TOKEN) ?? []
  const length = tokens.reduce((sum, token) => sum + token.length, 0)
  return length === xml.length && !/<!DOCTYPE/i.test(xml) ? tokens : null
}

/** `w:p` for `<w:p …>`, `/w:p` for `</w:p>`; '' for a text, a comment, an instruction. */
export function tagName(token: string): string {
  if (token.charCodeAt(0) !== 60) return ''
  return /^<(\/?[\w:.-]+)/.exec(token)?.[1] ?? ''
}

export function isSelfClosing(token: string): boolean {
  return token.endsWith('/>')
}
