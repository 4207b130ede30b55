// Why: the acts' own block schemes are lost, and an office hangs the drawing on the wall: it must show every step, lane, term and refusal.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { labelWidth } from '../../src/law/diagram/arrows.js'
import { graphOf, type RouteGraph } from '../../src/law/diagram/graph.js'
import { layOut } from '../../src/law/diagram/layout.js'
import { type Box, measuresFor, type Picture, type Point } from '../../src/law/diagram/picture.js'
import { widthOf, wrapText } from '../../src/law/diagram/text-width.js'
import { numbersOf } from '../../src/law/diagram/ways.js'
import type { DiagramWords } from '../../src/law/diagram/words.js'
import { editionsCarried } from '../../src/law/edition.js'
import type { ServiceEdition, Step } from '../../src/law/service.js'
import { allLaw } from '../../src/law/services/index.js'
import { LANGS, type Lang } from '../../src/text.js'

const laws = await allLaw()
const routes: readonly ServiceEdition[] = laws.flatMap((law) =>
  law.regulations.map((route) => editionsCarried(law).find((each) => each.regulation === route.id) as ServiceEdition),
)
const graphs = new Map(routes.map((edition) => [edition.regulation, graphOf(edition, edition.terms)]))
const graph = (id: string): RouteGraph => graphs.get(id as ServiceEdition['regulation']) as RouteGraph

/** Words that show themselves: what stands where is what is tested, not what it is called. */
const wordsIn = (lang: Lang): DiagramWords => ({
  text: (each) => each[lang],
  title: 'Қызмет',
  subtitle: ['209-2014'],
  application: 'Өтініш',
  applicant: 'Қызметті алушы',
  bodies: { provider: 'A', organisation: 'B', commission: 'C', applicant: 'D', authority: 'E' },
  term: ({ duration }) => (duration === null ? 'мерзімі жоқ' : `${duration.amount} ${duration.unit}`),
  called: 'керек болса',
  legend: ['белгілер'],
})

const Graph = suite('the route as boxes and arrows')

for (const { regulation, route } of routes) {
  Graph(`${regulation}: every step is a box in the lane of who does it, with its clause`, () => {
    const { nodes, lanes } = graph(regulation)
    for (const step of route) {
      const node = nodes.find((each) => each.id === step.id)
      assert.is(node?.citation, step.source, step.id)
      const lane = lanes.find((each) => each.id === node?.lane)
      assert.is(lane?.id, step.role.of === 'applicant' ? 'applicant' : step.role.id, step.id)
      assert.is(lane?.of ?? 'provider', step.role.of ?? 'provider', step.id)
    }
  })

  Graph(`${regulation}: from the application every box is reached, and from every box an end`, () => {
    const { nodes, arrows } = graph(regulation)
    const reach = (
      from: (each: { readonly from: string; readonly to: string }) => string,
      to: typeof from,
      seeds: readonly string[],
    ) => {
      const found = new Set(seeds)
      for (let grown = true; grown; ) {
        const more = arrows.filter((each) => found.has(from(each)) && !found.has(to(each)))
        for (const each of more) found.add(to(each))
        grown = more.length > 0
      }
      return found
    }
    const forth = reach(
      (each) => each.from,
      (each) => each.to,
      ['start'],
    )
    const back = reach(
      (each) => each.to,
      (each) => each.from,
      nodes.filter((each) => each.kind === 'end').map((each) => each.id),
    )
    for (const { id } of nodes) {
      assert.ok(forth.has(id), `${id} is not reached`)
      assert.ok(back.has(id), `${id} leads nowhere`)
    }
  })

  Graph(`${regulation}: an arrow that leaves a step bears the term that the act gives the step`, () => {
    const { arrows } = graph(regulation)
    for (const step of route) {
      const leaving = arrows.filter((each) => each.from === step.id && !each.called)
      assert.ok(leaving.length > 0, step.id)
      for (const { term } of leaving) {
        if (step.term === null) assert.is(term?.duration ?? null, null, step.id)
        else if (typeof step.term === 'string') assert.is(term?.of, step.term, step.id)
        else assert.equal(term?.duration, { amount: step.term.amount, unit: step.term.unit }, step.id)
      }
    }
  })

  Graph(`${regulation}: there is a way to the result and a way to a refusal`, () => {
    const ends = graph(regulation).nodes.filter((each) => each.kind === 'end')
    assert.ok(ends.some((each) => each.way === 'main'))
    assert.ok(ends.some((each) => each.way === 'aside'))
    for (const outcome of route.flatMap((step) => step.outcomes.filter((each) => each.ends)))
      assert.ok(
        ends.some((each) => each.id === `end:${outcome.id}`),
        outcome.id,
      )
  })
}

Graph('the steps bear the numbers of the act', () => {
  const numbers = (id: string) =>
    [...numbersOf(routes.find((each) => each.regulation === id)?.route ?? []).values()].join(' ')
  assert.is(numbers('757-2012'), '1 2 3 4')
  assert.is(numbers('209-2014/1'), '1 2 3 4 5 6 7 8 9 10 11')
  // Sub-clause 11 is done in two goes: the data, then the certificate
  assert.is(numbers('209-2014/2'), '1 2 3 4 5 6 7 8 9 10 11 11 12 13 14 15 16 17 18 19')
  assert.is(numbers('209-2014/3'), '1 2 3 4 5 6 7 8 9 10 11')
  assert.match(numbers('209-2014/4'), /^1 2 3 4 5 6 7 8( 8)*$/)
  // The rules of order 829 number clauses, not steps
  assert.is(numbers('829-2024'), '1 2 3 4 5 6 7 8')
})

Graph('state-registration: the lanes of the provider, then those of the Organisation', () => {
  const bodies = graph('209-2014/2').lanes.map((lane) => lane.of)
  assert.equal(bodies, ['applicant', ...Array(4).fill('provider'), ...Array(6).fill('organisation')])
})

Graph('what is done only when called for hangs on the step after which it may be called', () => {
  const called = (id: string) =>
    graph(id)
      .arrows.filter((each) => each.called)
      .map((each) => `${each.from} > ${each.to}`)
  assert.equal(called('829-2024'), ['completeness > hearing'])
  assert.equal(called('676-2014'), ['contract > extend', 'recommend > order-removal'])
  assert.equal(called('209-2014/1'), [])
})

Graph('attestation: removal told of leads to the additional examination, removal not told of to the decision', () => {
  const { arrows } = graph('676-2014')
  const after = arrows.filter((each) => each.from === 'remove').map((each) => `${each.to}: ${each.outcome?.en}`)
  assert.equal(after, ['removal-report: their removal was notified', 'decide: their removal was not notified'])
})

Graph('accreditation: an incomplete application goes to the decision, past the Commission', () => {
  const { arrows } = graph('209-2014/4')
  const after = arrows.filter((each) => each.from === 'completeness').map((each) => `${each.to} ${each.way}`)
  assert.equal(after, ['agree-letter main', 'decide aside'])
})

Graph('a branch of a branch is drawn once, whatever leads to it', () => {
  const done = { id: 'done', title: { kk: 'к', ru: 'р', en: 'e' } }
  const other = { id: 'other', title: { kk: 'б', ru: 'д', en: 'o' } }
  const role = { id: 'clerk', title: done.title }
  const step = (id: string, more: Partial<Step> = {}): Step => ({
    id,
    role,
    action: done.title,
    term: null,
    outcomes: [done],
    asks: [],
    source: '829-2024/17',
    ...more,
  })
  const route = [
    step('a', { outcomes: [done, other] }),
    step('b', { onlyAfter: { step: 'a', outcomes: ['done'], planned: true } }),
    step('c', { onlyAfter: { step: 'a', outcomes: ['other'], planned: false } }),
    step('d'),
    step('e', { onlyAfter: { step: 'a', outcomes: ['other'], planned: false } }),
  ]
  const { arrows } = graphOf({ route }, [])
  assert.equal(
    arrows.map((each) => `${each.from}>${each.to} ${each.way}${each.outcome === null ? '' : ` ${each.outcome.en}`}`),
    [
      'start>a main',
      'a>b main e',
      'a>c aside o',
      'b>d main',
      'd>end:done main',
      'c>d aside',
      'd>e aside',
      'e>end:done main',
    ],
  )
})

Graph.run()

const Layout = suite('the drawing, laid out')

const inside = ([x, y]: Point, { x: left, y: top, width, height }: Box): boolean =>
  x > left + 0.5 && x < left + width - 0.5 && y > top + 0.5 && y < top + height - 0.5

/** Points along a line, near enough to each other for no box to lie between two. */
function along(points: readonly Point[]): readonly Point[] {
  return points.slice(1).flatMap((to, at) => {
    const from = points[at] as Point
    const parts = Math.max(1, Math.ceil(Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) / 3))
    return Array.from(
      { length: parts + 1 },
      (_, part): Point => [from[0] + ((to[0] - from[0]) * part) / parts, from[1] + ((to[1] - from[1]) * part) / parts],
    )
  })
}

function eachPicture(check: (picture: Picture, name: string, lanes: number) => void): void {
  for (const { regulation } of routes) {
    for (const lang of LANGS) {
      check(layOut(graph(regulation), wordsIn(lang)), `${regulation} ${lang}`, graph(regulation).lanes.length)
    }
  }
}

Layout('no two boxes touch, each stands within its lane', () => {
  eachPicture(({ boxes, lanes }, name, count) => {
    const m = measuresFor(count)
    for (const [at, box] of boxes.entries()) {
      const lane = lanes.find((each) => box.x >= each.x && box.x + box.width <= each.x + m.lane)
      assert.ok(lane, `${name}: ${box.node.id}`)
      for (const other of boxes.slice(at + 1)) {
        const apart =
          box.x + box.width < other.x ||
          other.x + other.width < box.x ||
          box.y + box.height < other.y ||
          other.y + other.height < box.y
        assert.ok(apart, `${name}: ${box.node.id} ${other.node.id}`)
      }
    }
  })
})

Layout('no arrow passes through a box', () => {
  eachPicture(({ boxes, arrows }, name) => {
    for (const { points } of arrows) {
      for (const point of along(points)) {
        const box = boxes.find((each) => inside(point, each))
        assert.is(box, undefined, `${name}: through ${box?.node.id} at ${point.join()}`)
      }
    }
  })
})

Layout('no words of an arrow lie on a box', () => {
  eachPicture(({ boxes, arrows }, name, count) => {
    const m = measuresFor(count)
    for (const { label } of arrows) {
      if (label === null) continue
      const width = labelWidth(label.lines, m)
      const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2
      const top = label.y - m.label + 2
      const bottom = top + label.lines.length * m.labelLine - 4
      const on = boxes.find(
        (box) => left + width > box.x + 1 && left < box.x + box.width - 1 && bottom > box.y && top < box.y + box.height,
      )
      assert.is(on, undefined, `${name}: ${label.lines.join(' ')} on ${on?.node.id}`)
    }
  })
})

Layout('every text fits its box, and everything lies within the picture', () => {
  eachPicture(({ boxes, arrows, width, height }, name, count) => {
    const m = measuresFor(count)
    for (const box of boxes) {
      for (const line of box.lines) assert.ok(widthOf(line, m.text) <= box.width, `${name}: ${line}`)
      assert.ok(box.x >= 0 && box.x + box.width <= width && box.y + box.height <= height, name)
    }
    for (const [x, y] of arrows.flatMap((each) => each.points))
      assert.ok(x > 0 && x < width && y > 0 && y < height, name)
  })
})

Layout('lines are broken between words, after a hyphen, and within a word only where it alone is too long', () => {
  assert.equal(wrapText('бір екі үш', widthOf('бір екі', 11) + 1, 11), ['бір екі', 'үш'])
  assert.equal(wrapText('сауалнама-өтініш', widthOf('сауалнама-', 11) + 1, 11), ['сауалнама-', 'өтініш'])
  const cut = wrapText('қанағаттандырылмағандықтан', 60, 11)
  assert.ok(cut.length > 1)
  assert.is(cut.join('').replaceAll('-', ''), 'қанағаттандырылмағандықтан')
  for (const line of cut) assert.ok(widthOf(line, 11) <= 62)
  assert.equal(wrapText('', 60, 11), [])
})

Layout.run()
