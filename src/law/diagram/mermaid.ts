import type { Arrow, Lane, Node, RouteGraph } from './graph.js'
import { type DiagramWords, labelOf } from './words.js'

/** The route as Mermaid text: a flow chart whose groups are the roles; dashes are what is done only on a refusing branch or when called for. */
export function mermaidOf(graph: RouteGraph, words: DiagramWords): string {
  const names = new Map(graph.nodes.map((node, at) => [node.id, `n${at}`]))
  const lines = [
    '---',
    `title: ${JSON.stringify(words.title)}`,
    '---',
    ...words.subtitle.map((line) => `%% ${line.replaceAll('\n', ' ')}`),
    'flowchart TB',
    ...graph.lanes.flatMap((lane, at) => laneLines(lane, at, graph.nodes, names, words)),
    ...graph.arrows.map((arrow) => `  ${arrowLine(arrow, names, words)}`),
    '  classDef aside stroke-dasharray: 5 3',
    ...asideLine(graph.nodes, names),
  ]
  return `${lines.join('\n')}\n`
}

function laneLines(
  lane: Lane,
  at: number,
  nodes: readonly Node[],
  names: ReadonlyMap<string, string>,
  words: DiagramWords,
): readonly string[] {
  const here = nodes.filter((node) => node.lane === lane.id)
  if (here.length === 0) return []
  const role = lane.role === null || lane.id === 'applicant' ? words.applicant : words.text(lane.role.title)
  const title = lane.of === 'provider' || lane.of === 'applicant' ? role : `${words.bodies[lane.of]}: ${role}`
  return [`  subgraph l${at}[${quoted(title)}]`, ...here.map((node) => `    ${box(node, names, words)}`), '  end']
}

function box(node: Node, names: ReadonlyMap<string, string>, words: DiagramWords): string {
  const title = node.title === null ? words.application : words.text(node.title)
  // «1. » would begin a list in Mermaid's own Markdown.
  const number = node.number === null ? '' : `${node.number} · `
  const clause = node.citation === null ? '' : `<br/>${node.citation}`
  const label = quoted(`${number}${title}`, clause)
  const name = names.get(node.id)
  return node.kind === 'step' ? `${name}[${label}]` : `${name}([${label}])`
}

function arrowLine(arrow: Arrow, names: ReadonlyMap<string, string>, words: DiagramWords): string {
  const label = labelOf(arrow, words).join('; ')
  const [from, to] = [names.get(arrow.from), names.get(arrow.to)]
  const line = arrow.way === 'main' ? '-->' : '-.->'
  return label === '' ? `${from} ${line} ${to}` : `${from} ${line}|${quoted(label)}| ${to}`
}

function asideLine(nodes: readonly Node[], names: ReadonlyMap<string, string>): readonly string[] {
  const aside = nodes.filter((node) => node.way === 'aside').map((node) => names.get(node.id))
  return aside.length === 0 ? [] : [`  class ${aside.join(',')} aside`]
}

/** A label in quotation marks: what Mermaid would read as its own is written as an entity. */
function quoted(text: string, after = ''): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replaceAll('#', '#35;')
    .replaceAll('"', '#quot;')
    .replaceAll('<', '#lt;')
    .replaceAll('>', '#gt;')
  return `"${plain}${after}"`
}
