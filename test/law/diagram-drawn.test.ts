// Why: the drawing leaves the program as a file that a browser, Word and a Mermaid page must read without anything beside it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { graphOf, type RouteGraph } from '../../src/law/diagram/graph.js'
import { mermaidOf } from '../../src/law/diagram/mermaid.js'
import { escapeXml, svgOf } from '../../src/law/diagram/svg.js'
import type { DiagramWords } from '../../src/law/diagram/words.js'
import { allLaw, lawOf } from '../../src/law/services/index.js'
import { LANGS } from '../../src/text.js'
import { lawJson, refusedLaw, runLaw } from './run-law.js'

const EVIL = 'a <b> & "c" #d\u0000 ]]> `e` 1. f'
const evil: DiagramWords = {
  text: () => EVIL,
  title: EVIL,
  subtitle: [EVIL],
  application: EVIL,
  applicant: EVIL,
  bodies: { provider: EVIL, organisation: EVIL, commission: EVIL, applicant: EVIL, authority: EVIL },
  term: () => EVIL,
  called: EVIL,
  legend: [EVIL],
}

/** The elements of an XML text with their attributes; throws where tags do not match or an attribute is not quoted. */
function elements(
  xml: string,
): readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const open: string[] = []
  const found: { name: string; attributes: Record<string, string> }[] = []
  for (const [tag] of xml.matchAll(/<[^>]*>/g)) {
    const parts = /^<(\/?)([a-z]+)((?: [a-z:A-Z-]+="[^"<]*")*)(\/?)>$/.exec(tag)
    assert.ok(parts, tag)
    const [, closes, name, attributes, single] = parts as unknown as [string, string, string, string, string]
    if (closes === '/') assert.is(open.pop(), name)
    else {
      const pairs = [...attributes.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/g)].map((each) => [each[1], each[2]] as const)
      found.push({ name, attributes: Object.fromEntries(pairs) })
      if (single !== '/') open.push(name)
    }
  }
  assert.equal(open, [])
  assert.not.match(xml.replace(/<[^>]*>/g, ''), /[<>]|&(?!(?:amp|lt|gt|quot);)/)
  return found
}

async function routeGraphs(): Promise<readonly (readonly [string, RouteGraph])[]> {
  const laws = await allLaw()
  return laws.flatMap((law) =>
    law.regulations.map((each) => [each.id, graphOf(each, law.standards[0]?.terms ?? [])] as const),
  )
}

const Svg = suite('the drawing as SVG')

Svg('is XML, and needs nothing beside it: no script, style sheet, font, picture, marker or link', async () => {
  const { out } = await runLaw('law diagram state-registration --route 209-2014/2 --format svg')
  const found = elements(out)
  const names = new Set(found.map((each) => each.name))
  assert.equal([...names].sort(), ['desc', 'path', 'rect', 'svg', 'text', 'title', 'tspan'])
  for (const { attributes } of found) {
    for (const [name, value] of Object.entries(attributes)) {
      assert.not.match(name, /^(?:on|style|class|href|xlink)/)
      if (name !== 'xmlns') assert.not.match(value, /url\(|https?:|NaN|undefined/)
    }
  }
  const [svg] = found
  assert.is(svg?.attributes.xmlns, 'http://www.w3.org/2000/svg')
  assert.is(svg?.attributes.viewBox, `0 0 ${svg?.attributes.width} ${svg?.attributes.height}`)
  assert.is(svg?.attributes['xml:lang'], 'kk')
})

Svg('has every step with its clause, and reads them aloud in their order', async () => {
  const law = await lawOf('state-registration')
  const { out } = await runLaw('law diagram state-registration --route 209-2014/2 --format svg', { lang: 'en' })
  const spoken = /<desc>(.*?)<\/desc>/s.exec(out)?.[1] ?? ''
  let at = -1
  for (const step of law.regulations[0]?.route ?? []) {
    assert.ok(out.includes(`>${step.source}</tspan>`), step.source)
    const here = spoken.indexOf(escapeXml(step.action.en), at + 1)
    assert.ok(here > at, step.id)
    at = here
  }
  assert.match(spoken, /^1\. registry clerk: /)
})

Svg('what differs in colour differs in its dashes too', async () => {
  const { out } = await runLaw('law diagram system-attestation --format svg')
  const drawn = elements(out).filter(
    (each) => ['path', 'rect'].includes(each.name) && each.attributes.stroke !== undefined,
  )
  const colours = new Map<string, boolean>()
  for (const { attributes } of drawn) {
    if (attributes.stroke === 'none' || attributes.stroke === '#b9b9b9') continue
    const dashed = attributes['stroke-dasharray'] !== undefined
    assert.is(colours.get(String(attributes.stroke)) ?? dashed, dashed)
    colours.set(String(attributes.stroke), dashed)
  }
  assert.is(colours.size, 2)
})

Svg('names with markup, quotes and characters that XML does not hold stay text', async () => {
  for (const [id, graph] of await routeGraphs()) assert.ok(elements(svgOf(graph, evil, 'kk')).length > 20, id)
  assert.is(escapeXml('<a & "b">\u0001'), '&lt;a &amp; &quot;b&quot;&gt;')
})

Svg('the same route gives the same bytes', async () => {
  const draw = () => runLaw('law diagram ca-accreditation --format svg', { lang: 'ru' })
  assert.is((await draw()).out, (await draw()).out)
})

Svg.run()

const Mermaid = suite('the drawing as Mermaid')

Mermaid('a flow chart with a group for each role, a box for each step, dashes for what is aside', async () => {
  const { out } = await runLaw('law diagram software-deposit', { lang: 'en' })
  assert.match(out, /^---\ntitle: ".*"\n---\n/)
  assert.match(out, /^flowchart TB$/m)
  assert.is(out.match(/^ {2}subgraph /gm)?.length, 7)
  assert.is(out.match(/^ {2}end$/gm)?.length, 7)
  for (let step = 1; step <= 11; step += 1) assert.ok(out.includes(`<br/>209-2014/1/5.${step}"]`), String(step))
  assert.match(out, /-->\|"5 w\.d\."\|/)
  assert.match(out, /-\.->\|"the materials are incomplete .*; 7 w\.d\."\|/)
})

Mermaid('every line is of the grammar: a box, an arrow between boxes that are there, a group', async () => {
  for (const [id, graph] of await routeGraphs()) {
    const lines = mermaidOf(graph, evil).split('\n').slice(4, -1)
    const boxes = new Set(lines.flatMap((line) => /^ {4}(n\d+)[[(]/.exec(line)?.[1] ?? []))
    for (const line of lines) {
      const arrow = /^ {2}(n\d+) (?:-->|-\.->)(?:\|"[^"]*"\|)? (n\d+)$/.exec(line)
      if (arrow !== null) assert.ok(boxes.has(arrow[1] ?? '') && boxes.has(arrow[2] ?? ''), `${id}: ${line}`)
      else
        assert.match(
          line,
          /^(?:flowchart TB|%% .*| {2}subgraph l\d+\["[^"]*"\]| {2}end| {4}n\d+(?:\["[^"]*"\]|\(\["[^"]*"\]\))| {2}class(?:Def)? .*)$/,
          id,
        )
      assert.not.match(line.replaceAll('<br/>', ''), /<|>(?!\|| n)/, line)
    }
    assert.is(boxes.size, graph.nodes.length, id)
  }
})

Mermaid('a number before a step does not begin a list', async () => {
  const { out } = await runLaw('law diagram trusted-registry')
  assert.not.match(out, /\["\d+[.)] /)
})

Mermaid.run()

const Command = suite('kz-is law diagram')

for (const lang of LANGS) {
  Command(`in ${lang} nothing is undefined`, async () => {
    for (const [id] of await routeGraphs()) {
      const service = (await allLaw()).find((law) => law.regulations.some((each) => each.id === id))?.service
      for (const format of ['svg', 'mermaid']) {
        const { out } = await runLaw(`law diagram ${service} --route ${id} --format ${format}`, { lang })
        assert.not.match(out, /undefined|null|NaN|\[object/)
      }
    }
  })
}

Command(
  'the heading: the edition, its days both included, a bound marked, the overall term with its clause',
  async () => {
    const { out } = await runLaw('law diagram software-deposit --route 209-2014/1', { lang: 'en' })
    assert.match(out, /%% 209-2014\/1 – Order No 209 of 26 March 2014/)
    assert.match(out, /%% In force: ≥ 2014-05-09 – 2015-10-30/)
    assert.match(out, /%% Overall term: 20 working days \(476-2015\/3\/4\.1\)/)
    const alone = await runLaw('law diagram cash-register-conclusion --route 757-2012', { lang: 'en' })
    assert.match(
      alone.out,
      /No text that is carried sets an overall term/,
      'no standard of ours was in force beside it',
    )
  },
)

Command('by day the route in force then; where none is, the newest, and it says so', async () => {
  const then = await runLaw('law diagram cash-register-conclusion --on 2013-06-03')
  assert.match(then.out, /757-2012/)
  assert.is(then.err, '')
  const now = await runLaw('law diagram cash-register-conclusion', { lang: 'en' })
  assert.match(now.out, /209-2014\/3/)
  assert.match(now.err, /On 2026-11-22 no route of this service is carried.*209-2014\/3/)
  assert.is((await runLaw('law diagram trusted-registry')).err, '')
})

Command('-o FILE: by its name SVG or Mermaid; a file that is there is left alone without --force', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kz-is-diagram-'))
  try {
    const svg = join(folder, 'route.svg')
    const { err, out } = await runLaw(`law diagram trusted-registry -o ${svg}`)
    assert.match(err, /route\.svg/)
    assert.is(out, '')
    assert.match(readFileSync(svg, 'utf8'), /^<svg /)
    assert.is((await refusedLaw('file-exists', `law diagram trusted-registry -o ${svg}`)).path, svg)
    const json = await runLaw(`law diagram trusted-registry -o ${svg} --force`, { json: true })
    assert.equal(Object.keys(JSON.parse(json.out)), ['route', 'format', 'file', 'bytes'])
    const text = join(folder, 'route.mmd')
    await runLaw(`law diagram trusted-registry -o ${text}`)
    assert.match(readFileSync(text, 'utf8'), /^---\n/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

Command('--json without a file: one JSON value with the drawing in it', async () => {
  const { route, format, text } = await lawJson('law diagram trusted-registry --format svg')
  assert.equal([route, format], ['829-2024', 'svg'])
  assert.match(text, /^<svg .*<\/svg>\n$/s)
})

Command('a route, a service and a format that do not exist', async () => {
  assert.equal((await refusedLaw('edition-unknown', 'law diagram software-deposit --route 209-2014/2')).carried, [
    '209-2014/1',
  ])
  await refusedLaw('service-unknown', 'law diagram deposit')
  await refusedLaw('usage', 'law diagram software-deposit --format png')
})

Command.run()
