/** A bar of a chart: what it is of, its parts from the axis outwards. */
export interface Bar {
  readonly name: string
  readonly parts: readonly { readonly value: number; readonly color: string; readonly pattern?: string }[]
  /** Beside its end. */
  readonly label: string
}

const ROW = 26
const LEFT = 310
const WIDE = 900
const RIGHT = 120
/** Letters of a name that fit before the axis, wide ones among them. */
const LONGEST = 36

/** Bars lying one under another, as SVG without scripts: it prints, and a screen reader gets its description. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)))
  const scale = (WIDE - LEFT - RIGHT) / most
  const height = bars.length * ROW + 8
  const drawn = bars.map(({ name, parts, label }, at) => {
    const top = at * ROW + 6
    let x = LEFT
    const rects = parts.map(({ value, color, pattern }) => {
      const width = value * scale
      const rect = `<rect x="${x.toFixed(1)}" y="${top}" width="${width.toFixed(1)}" height="16" fill="${pattern ?? color}"/>`
      x += width
      return value === 0 ? '' : rect
    })
    return `<text x="${LEFT - 8}" y="${top + 12}" text-anchor="end">${escaped(shorter(name))}</text>${rects.join('')}<text x="${(x + 6).toFixed(1)}" y="${top + 12}">${escaped(label)}</text>`
  })
  const described = bars.map(({ name, label }) => `${name}: ${label}`).join('; ')
  return (
    `<svg viewBox="0 0 ${WIDE} ${height}" role="img" aria-label="${escaped(title)}"><title>${escaped(title)}</title><desc>${escaped(described)}</desc>` +
    `<defs><pattern id="late" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#e7b0a4"/><rect width="3" height="6" fill="#b5432a"/></pattern></defs>` +
    `<line x1="${LEFT}" y1="0" x2="${LEFT}" y2="${height}" stroke="#8a949c"/>${drawn.join('')}</svg>`
  )
}

function shorter(name: string): string {
  const letters = [...name]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : name
}

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as it stands in HTML: names in applications are never markup; what XML cannot hold becomes a visible sign. */
export function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (sign) => NAMES[sign] ?? sign)
}
