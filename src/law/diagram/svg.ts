import { labelWidth } from './arrows.js'
import type { RouteGraph } from './graph.js'
import { layOut } from './layout.js'
import { type Box, type Drawn, type Label, type Measures, measuresFor, type Picture, type Point } from './picture.js'
import type { DiagramWords } from './words.js'

const INK = '#1b1b1b'
const GREY = '#5a5a5a'
const ASIDE = '#9c2a1f'
const FONT = "Arial, 'Liberation Sans', Helvetica, sans-serif"

/**
 * The route as an SVG that needs nothing else: no script, no style sheet, no font of its own, no marker, so that a browser, Word and
 * LibreOffice show it alike. What differs in colour differs in its dashes too. Read aloud, it gives the steps in their order.
 */
export function svgOf(graph: RouteGraph, words: DiagramWords, lang: string): string {
  const picture = layOut(graph, words)
  const m = measuresFor(graph.lanes.length)
  const { width, height } = picture
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" xml:lang="${lang}" role="img" font-family="${escapeXml(FONT)}" fill="${INK}">`,
    `<title>${escapeXml(words.title)}</title>`,
    `<desc>${escapeXml(spoken(graph, words))}</desc>`,
    `<rect x="0" y="0" width="${n(width)}" height="${n(height)}" fill="#ffffff"/>`,
    ...picture.heading.map((label, at) => text(label, at === 0 ? m.title : m.text, 19, at === 0 ? 'bold' : 'normal')),
    ...lanes(picture, m),
    ...picture.arrows.map(arrow),
    ...picture.arrows.flatMap((each) => (each.label === null ? [] : [ground(each.label, m)])),
    ...picture.boxes.map((each) => box(each, m)),
    ...picture.arrows.flatMap((each) =>
      each.label === null ? [] : [text(each.label, m.label, m.labelLine, 'normal', each.aside ? ASIDE : INK)],
    ),
    text(picture.legend, m.label, m.labelLine, 'normal', GREY),
    '</svg>',
    '',
  ].join('\n')
}

/** The steps in their order, for who hears the picture. */
function spoken(graph: RouteGraph, words: DiagramWords): string {
  return graph.nodes
    .filter((node) => node.kind === 'step' && node.title !== null)
    .map((node) => {
      const role = graph.lanes.find((lane) => lane.id === node.lane)?.role
      const number = node.number === null ? '' : `${node.number}. `
      const who = role === null || role === undefined ? words.applicant : words.text(role.title)
      return `${number}${who}: ${node.title === null ? '' : words.text(node.title)} (${node.citation}).`
    })
    .join(' ')
}

function lanes(picture: Picture, m: Measures): readonly string[] {
  const { lanesTop, lanesBottom, bands } = picture
  const top = bands[0]?.y ?? lanesTop
  const tints = ['#f3f3f3', '#e8eef6', '#eaf4ea', '#f8f1e2', '#f1eaf6']
  const lane = picture.lanes.map(({ x, lines }) =>
    [
      `<rect x="${n(x)}" y="${n(top + 22)}" width="${m.lane}" height="${n(lanesBottom - top - 22)}" fill="none" stroke="#b9b9b9"/>`,
      text({ x: x + m.lane / 2, y: top + 22 + m.line, anchor: 'middle', lines }, m.text, m.line, 'bold'),
    ].join(''),
  )
  return [
    ...bands.map((band, at) =>
      [
        `<rect x="${n(band.x)}" y="${n(top)}" width="${n(band.width)}" height="${n(lanesTop - top)}" fill="${tints[at % tints.length]}" stroke="#b9b9b9"/>`,
        text(
          { x: band.x + band.width / 2, y: top + 15, anchor: 'middle', lines: [band.title] },
          m.text,
          m.line,
          'normal',
          GREY,
        ),
      ].join(''),
    ),
    ...lane,
  ]
}

function box({ node, x, y, width, height, lines }: Box, m: Measures): string {
  const round = node.kind === 'step' ? 3 : 14
  const within = node.kind === 'step' && node.number === null
  const stroke = node.way === 'aside' ? ASIDE : INK
  const dash = node.way === 'aside' ? ' stroke-dasharray="5 3"' : ''
  const fill = node.kind === 'step' ? (within ? '#f7f7f7' : '#ffffff') : '#eef3ee'
  const body = { x: x + width / 2, y: y + 6 + m.text, anchor: 'middle' as const, lines }
  return [
    `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${round}" fill="${fill}" stroke="${stroke}" stroke-width="${within ? 0.8 : 1.2}"${dash}/>`,
    text(body, m.text, m.line, 'normal', node.way === 'aside' ? ASIDE : INK),
    ...(node.citation === null
      ? []
      : [
          text(
            { x: x + width / 2, y: y + height - 6, anchor: 'middle', lines: [node.citation] },
            m.small,
            m.line,
            'normal',
            GREY,
          ),
        ]),
  ].join('')
}

function arrow({ points, aside }: Drawn): string {
  const colour = aside ? ASIDE : INK
  const path = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join(' ')
  const dash = aside ? ' stroke-dasharray="5 3"' : ''
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.1"${dash}/><path d="${head(points)}" fill="${colour}" stroke="none"/>`
}

/** The arrowhead as a triangle of its own: markers are not shown everywhere. */
function head(points: readonly Point[]): string {
  const [x, y] = points.at(-1) ?? [0, 0]
  const [fromX, fromY] = points.at(-2) ?? [0, 0]
  const [dx, dy] = [Math.sign(x - fromX), Math.sign(y - fromY)]
  const [baseX, baseY] = [x - 7 * dx, y - 7 * dy]
  return `M${n(x)} ${n(y)} L${n(baseX - 3.5 * dy)} ${n(baseY - 3.5 * dx)} L${n(baseX + 3.5 * dy)} ${n(baseY + 3.5 * dx)} Z`
}

function ground({ x, y, anchor, lines }: Label, m: Measures): string {
  const width = labelWidth(lines, m) + 4
  const left = anchor === 'start' ? x - 2 : anchor === 'end' ? x - width + 2 : x - width / 2
  const height = lines.length * m.labelLine
  return `<rect x="${n(left)}" y="${n(y - m.label)}" width="${n(width)}" height="${n(height)}" fill="#ffffff" fill-opacity="0.85"/>`
}

function text(
  { x, y, anchor, lines }: Label,
  size: number,
  line: number,
  weight: 'normal' | 'bold' = 'normal',
  fill: string = INK,
): string {
  const bold = weight === 'bold' ? ' font-weight="bold"' : ''
  const spans = lines
    .map((each, at) => `<tspan x="${n(x)}" y="${n(y + at * line)}">${escapeXml(each)}</tspan>`)
    .join('')
  return `<text font-size="${size}"${bold} text-anchor="${anchor}" fill="${fill}">${spans}</text>`
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/** Text as XML holds it; what XML cannot hold is left out. */
export function escapeXml(value: string): string {
  return value
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
