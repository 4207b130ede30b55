/** Characters that XML 1.0 cannot carry in any spelling: control characters but tab and line ends, lone surrogates, U+FFFE, U+FFFF. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
/** What may be one of them: most texts have none, and are not looked at closer. */
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/

/** The first character of the text that a document cannot carry, as `U+0007`; null where there is none. */
export function unprintableIn(text: string): string | null {
  if (!SUSPECT.test(text)) return null
  const found = UNPRINTABLE.exec(text)
  return found ? `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` : null
}

/** A text as it stands between tags or in an attribute. */
export function escapeXml(text: string): string {
  const escaped = escapeText(text)
  return escaped.includes('"') ? escaped.replaceAll('"', '&quot;') : escaped
}

/** A text as it stands between tags. */
export function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A text as a run carries it: escaped, line ends as breaks, tabs as tabs. */
export function textXml(text: string): string {
  const escaped = escapeXml(text)
  if (!/[\r\n\t]/.test(escaped)) return escaped
  return escaped
    .replace(/\r\n?|\n/g, '</w:t><w:br/><w:t xml:space="preserve">')
    .replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">')
}

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(amp|lt|gt|quot|apos));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name as 'amp']
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/**
 * The XML as a list of tags and texts, in order; joined again it is the same. Null where it is not XML or declares a document type:
 * no entity of a stranger is ever expanded. Read from front to end once, whatever stands in it.
 */
export function tokenize(xml: string): string[] | null {
  const tokens: string[] = []
  return scanXml(xml, (token) => tokens.push(token)) ? tokens : null
}

/** Hands over each tag and text in order; false where it is not XML. */
export function scanXml(xml: string, take: (token: string) => void): boolean {
  for (let at = 0; at < xml.length; ) {
    const end = xml.charCodeAt(at) === 60 ? endOfTag(xml, at) : endOfText(xml, at)
    if (end < 0) return false
    take(xml.slice(at, end))
    at = end
  }
  return true
}

function endOfText(xml: string, at: number): number {
  const end = xml.indexOf('<', at)
  return end < 0 ? xml.length : end
}

/** Past the tag, comment or instruction that begins here; -1 where it has no end or declares a document type. */
function endOfTag(xml: string, at: number): number {
  if (xml.charCodeAt(at + 1) === 33) {
    if (xml.startsWith('<!--', at)) return past(xml, '-->', at + 4)
    return xml.startsWith('<![CDATA[', at) ? past(xml, ']]>', at + 9) : -1
  }
  if (xml.charCodeAt(at + 1) === 63) return past(xml, '?>', at + 2)
  const end = xml.indexOf('>', at) + 1
  if (end === 0) return -1
  const tag = xml.slice(at + 1, end)
  // Nearly always the first `>` is the tag's own; where it stands in a quoted value the tag goes on.
  if (!tag.includes("'") && !tag.includes('<') && isEven(tag)) return end
  return endOfQuotedTag(xml, at)
}

/** Quotes stand in pairs. */
function isEven(tag: string): boolean {
  let even = true
  for (let at = tag.indexOf('"'); at >= 0; at = tag.indexOf('"', at + 1)) even = !even
  return even
}

function endOfQuotedTag(xml: string, at: number): number {
  for (let i = at + 1; i < xml.length; i++) {
    const code = xml.charCodeAt(i)
    if (code === 62) return i + 1
    if (code === 60) return -1
    if (code === 34 || code === 39) {
      i = xml.indexOf(code === 34 ? '"' : "'", i + 1)
      if (i < 0) return -1
    }
  }
  return -1
}

function past(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from)
  return at < 0 ? -1 : at + end.length
}

/** `w:p` for `<w:p …>`, `/w:p` for `</w:p>`; '' for a text, a comment, an instruction. */
export function tagName(token: string): string {
  if (token.charCodeAt(0) !== 60) return ''
  const second = token.charCodeAt(1)
  if (second === 33 || second === 63) return ''
  const blank = token.indexOf(' ')
  const name = token.slice(1, blank > 0 ? blank : token.endsWith('/>') ? -2 : -1)
  return /[\s"=]/.test(name) ? (/^[^\s/>]+/.exec(name)?.[0] ?? '') : name
}

export function isSelfClosing(token: string): boolean {
  return token.endsWith('/>')
}
