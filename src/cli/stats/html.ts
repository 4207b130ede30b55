import type { Moment } from '../../calendar/civil-date.js'
import { sayWhen } from '../say.js'
import type { World } from '../world.js'
import { type Bar, barChart, escaped } from './chart.js'
import { casesCommand, delay, hours, type Question, rowName, titleOf } from './say-stats.js'
import { FIGURES, type Report, type Summary } from './summary.js'

const BLUE = '#2f6690'
const GREY = '#b9c4cc'

/** The report as one page that needs nothing beside itself: no script, no font, no address to fetch. */
export function statsPage(world: World, question: Question, report: Report, made: Moment): string {
  const w = world.words.stats
  const title = titleOf(world, question)
  const { total, rows } = report
  const charts =
    rows.length < 2
      ? ''
      : `<h2>${escaped(w.chartReceived)}</h2>${barChart(
          w.chartReceived,
          rows.map((row) => receivedBar(world, question, row)),
        )}<p class="key"><span class="through"></span>${escaped(w.keyInTime)} <span class="late"></span>${escaped(w.keyLate)} <span class="rest"></span>${escaped(w.keyRest)}</p><h2>${escaped(w.chartTime)}</h2>${barChart(
          w.chartTime,
          rows.map((row) => timeBar(world, question, row)),
        )}`
  const head = [
    question.by === undefined ? '' : w.by[question.by],
    ...FIGURES.map((id) => w.figures[id]),
    w.median,
    w.worst,
    w.latest,
  ]
  return `<!doctype html>
<html lang="${world.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${STYLE}</style></head><body>
<h1>${escaped(title)}</h1>
<dl>${FIGURES.map((id) => `<div><dt>${escaped(w.figures[id])}</dt><dd title="${escaped(casesCommand(question, id, null))}">${total.counts[id]}</dd></div>`).join('')}<div><dt>${escaped(w.median)}</dt><dd>${hours(total.median)}</dd></div><div><dt>${escaped(w.worst)}</dt><dd>${hours(total.worst)}</dd><small>${escaped(total.worstCase ?? '')}</small></div></dl>
${charts}
<h2>${escaped(w.table)}</h2><div class="wide"><table class="figures"><thead><tr>${head.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')}</tr></thead><tbody>${[...rows, total].map((row) => tableRow(world, question, row)).join('')}</tbody></table></div>
${groundsTable(world, question, report)}
<h2>${escaped(w.leadsTo)}</h2><ul>${FIGURES.filter((id) => total.counts[id] > 0)
    .map((id) => `<li>${escaped(w.figures[id])}: <code>${escaped(casesCommand(question, id, null))}</code></li>`)
    .join('')}</ul>
<p class="note">${escaped(w.explained)}</p><p class="note">${escaped(w.made(sayWhen(made)))}</p>
</body></html>
`
}

function receivedBar(world: World, question: Question, { row, counts }: Summary): Bar {
  const late = counts.late + counts.overdue
  return {
    name: rowName(world, question.by, row),
    parts: [
      { value: counts['in-time'], color: BLUE },
      { value: late, color: '#b5432a', pattern: 'url(#late)' },
      { value: counts.received - counts['in-time'] - late, color: GREY },
    ],
    label: late === 0 ? String(counts.received) : `${counts.received} (${late})`,
  }
}

function timeBar(world: World, question: Question, { row, median, worst }: Summary): Bar {
  return {
    name: rowName(world, question.by, row),
    parts: [
      { value: median ?? 0, color: BLUE },
      { value: (worst ?? 0) - (median ?? 0), color: GREY },
    ],
    label: median === null ? '–' : `${hours(median)} / ${hours(worst)}`,
  }
}

function tableRow(world: World, question: Question, row: Summary): string {
  const name = rowName(world, question.by, row.row)
  const cells = FIGURES.map((id) => {
    const shown = row.counts[id] === 0 ? '0' : String(row.counts[id])
    return `<td title="${escaped(casesCommand(question, id, row.row))}">${shown}</td>`
  })
  return `<tr${row.row === null ? ' class="total"' : ''}><th scope="row">${escaped(name)}</th>${cells.join('')}<td>${hours(row.median)}</td><td title="${escaped(row.worstCase ?? '')}">${hours(row.worst)}</td><td title="${escaped(row.latestCase ?? '')}">${delay(row.latest)}</td></tr>`
}

function groundsTable(world: World, question: Question, { grounds }: Report): string {
  const w = world.words.stats
  if (grounds.length === 0) return ''
  const bars = grounds.map(({ title, citation, count }) => ({
    name: `${citation} ${world.words.cases.text(title)}`,
    parts: [{ value: count, color: BLUE }],
    label: String(count),
  }))
  const rows = grounds.map(
    ({ id, title, citation, count }) =>
      `<tr><td>${count}</td><td class="clause">${escaped(citation)}</td><td class="text">${escaped(world.words.cases.text(title))}</td><td class="text"><code>${escaped(casesCommand(question, 'refused', null, id))}</code></td></tr>`,
  )
  return `<h2>${escaped(w.grounds)}</h2>${barChart(w.grounds, bars)}<table><thead><tr><th scope="col">${escaped(w.count)}</th><th scope="col">${escaped(w.citation)}</th><th scope="col">${escaped(w.ground)}</th><th scope="col">${escaped(w.leads)}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

const STYLE =
  'body{font:15px/1.45 system-ui,"Segoe UI",Arial,sans-serif;color:#1d2a33;max-width:1180px;margin:2em auto;padding:0 1em}' +
  'h1{font-size:1.5em}h2{font-size:1.15em;margin-top:2em}' +
  'dl{display:flex;flex-wrap:wrap;gap:.6em;margin:0}dl div{background:#eef3f7;border-radius:6px;padding:.5em .9em;min-width:6.5em}' +
  'dt{font-size:.8em;color:#51606b}dd{margin:0;font-size:1.5em;font-weight:600}small{color:#51606b}' +
  'svg{width:100%;height:auto;font:12px system-ui,Arial,sans-serif;fill:#1d2a33}' +
  'table{border-collapse:collapse;width:100%;font-size:.85em}th,td{border:1px solid #c9d3da;padding:.3em .5em;text-align:right;vertical-align:top}' +
  'thead th{background:#eef3f7;text-align:left}tbody th,td.text{text-align:left}.total{font-weight:600;background:#f6f9fb}' +
  '.wide{overflow-x:auto}.figures{font-size:.78em}.figures th,.figures td{padding:.3em .35em}.figures thead th{font-weight:500;font-size:.9em}tbody th,.clause{white-space:nowrap}.clause{text-align:left}' +
  'code{font-size:.92em;overflow-wrap:anywhere}.key span{display:inline-block;width:.9em;height:.9em;margin:0 .4em 0 1em;vertical-align:-.1em}' +
  '.through{background:#2f6690}.late{background:repeating-linear-gradient(135deg,#b5432a 0 3px,#e7b0a4 3px 6px)}.rest{background:#b9c4cc}.note{color:#51606b;font-size:.85em}' +
  '@page{size:A4 landscape}@media print{body{margin:0;max-width:none}h2{break-after:avoid}svg,tr{break-inside:avoid}}'
