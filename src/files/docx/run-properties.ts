/** What follows the line under a text, and the line through it, in the order that the format prescribes. */
const AFTER_UNDERLINE =
  /<w:(?:effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath|rPrChange)\b/
const AFTER_STRIKE =
  /<w:(?:dstrike|outline|shadow|emboss|imprint|noProof|snapToGrid|vanish|webHidden|color|spacing|w|kern|position|sz|szCs|highlight|u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath|rPrChange)\b/

/** The run's properties (`<w:rPr>…</w:rPr>` or '') with a line under the text. */
export function underlined(properties: string): string {
  return properties.includes('<w:u ') ? properties : withProperty(properties, '<w:u w:val="single"/>', AFTER_UNDERLINE)
}

/** The run's properties with a line through the text. */
export function struckOut(properties: string): string {
  return properties.includes('<w:strike') ? properties : withProperty(properties, '<w:strike/>', AFTER_STRIKE)
}

function withProperty(properties: string, property: string, what: RegExp): string {
  if (properties === '') return `<w:rPr>${property}</w:rPr>`
  const after = what.exec(properties)
  const at = after ? after.index : properties.lastIndexOf('</w:rPr>')
  return `${properties.slice(0, at)}${property}${properties.slice(at)}`
}
