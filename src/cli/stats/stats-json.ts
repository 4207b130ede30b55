import { casesCommand, type Question } from './say-stats.js'
import { FIGURES, type Report, type Summary } from './summary.js'

/** The report as programs see it: each figure with the command that lists its cases; times in minutes of working time. */
export function statsJson(question: Question, report: Report) {
  return {
    from: question.from,
    to: question.until,
    service: question.service ?? null,
    by: question.by ?? null,
    total: summaryJson(question, report.total),
    rows: report.rows.map((row) => summaryJson(question, row)),
    grounds: report.grounds.map((each) => ({ ...each, cases: casesCommand(question, 'refused', null, each.id) })),
  }
}

function summaryJson(question: Question, summary: Summary) {
  return {
    row: summary.row,
    figures: Object.fromEntries(
      FIGURES.map((id) => [id, { count: summary.counts[id], cases: casesCommand(question, id, summary.row) }]),
    ),
    medianMinutes: summary.median,
    worstMinutes: summary.worst,
    worstCase: summary.worstCase,
    latestMinutes: summary.latest,
    latestCase: summary.latestCase,
  }
}
