import type { Citation } from '../../law/citation.js'
import type { Field } from '../../law/field.js'
import type { Json } from '../../text.js'
import type { GroundView } from '../case-view.js'
import { clauseKk } from '../clause.js'
import { printDate } from '../dates.js'
import type { Derived } from '../form.js'
import { printDecimal, textAt } from '../print-value.js'
import { linesOf } from '../read/loose-text.js'
import { field, given, named } from './declare.js'

/** Why something is refused: each ground with its clause, what was found and what is required. */
export function reasons(source: Citation): Field {
  return field('reasons', 'list', ['Бас тарту себептері', 'Причины отказа', 'Reasons of the refusal'], source, {
    min: 1,
    max: 100,
    fields: [
      field('text', 'long-text', ['Себебі', 'Причина', 'Reason'], source),
      field('clause', 'text', ['Тармағы', 'Пункт', 'Clause'], source, { optional: true, max: 300 }),
      field('found', 'text', ['Анықталғаны', 'Установлено', 'What was found'], source, { optional: true }),
      field('required', 'text', ['Талап етілетіні', 'Требуется', 'What is required'], source, { optional: true }),
    ],
  })
}

/** One numbered sentence for each ground. */
export const reasonLine: Derived = {
  id: 'reasonLine',
  label: named(['Негіз бір сөйлеммен', 'Основание одной строкой', 'The ground in one line']),
  uses: ['reasons'],
  in: 'reasons',
  of: (_data, row) => {
    if (row === null) return ''
    const clause = textAt(row.value, 'clause')
    const found = textAt(row.value, 'found')
    const required = textAt(row.value, 'required')
    const figures = [found && `анықталғаны – ${found}`, required && `талап етілетіні – ${required}`].filter(
      (part) => part !== '',
    )
    const words = textAt(row.value, 'text').replace(/[.;]\s*$/, '')
    const end = row.index === row.count - 1 ? '.' : ';'
    return `${row.index + 1}) ${words}${clause && ` (${clause})`}${figures.length === 0 ? '' : `: ${figures.join(', ')}`}${end}`
  },
  read: (text) => {
    const line = text.replace(/^\d+\)\s?/, '').replace(/[.;]$/, '')
    const [beforeRequired, required] = lastPart(line, 'талап етілетіні – ')
    const [beforeFound, found] = lastPart(beforeRequired, 'анықталғаны – ')
    const from = beforeFound.endsWith(')') ? beforeFound.lastIndexOf(' (') : -1
    const clause = beforeFound.slice(from + 2, -1)
    const isClause = from >= 0 && /тарма|қосымша|бап/.test(clause)
    return given({
      text: (isClause ? beforeFound.slice(0, from) : beforeFound).trim(),
      clause: isClause ? clause : undefined,
      found,
      required,
    })
  },
}

/** What stands before the last `, name` or `: name`, and after it. */
function lastPart(line: string, name: string): readonly [before: string, value: string | undefined] {
  const at = Math.max(line.lastIndexOf(`: ${name}`), line.lastIndexOf(`, ${name}`))
  return at < 0 ? [line, undefined] : [line.slice(0, at), line.slice(at + 2 + name.length)]
}

/** Grounds of a decision as rows of reasons. */
export function reasonsOf(grounds: readonly GroundView[]): Json {
  return grounds.map((ground) =>
    given({
      text:
        ground.stage === 'acceptance'
          ? `«${ground.title.kk}» талапқа сай ұсынылмаған`
          : `«${ground.title.kk}» талабы орындалмаған`,
      clause: clauseKk(ground.citation as Citation),
      found: inSentence(onPaper(ground.found)) || undefined,
      required: onPaper(ground.required).replace(/^>= /, 'кемінде ') || undefined,
    }),
  )
}

/** What a person wrote, perhaps in several sentences and lines, within the one sentence of a ground, which has an end of its own. */
function inSentence(text: string): string {
  const lines = linesOf(text)
  const joined = lines.map((line, at) => (at === lines.length - 1 || /[.;:,!?]$/.test(line) ? line : `${line};`))
  return joined.join(' ').replace(/[.;]+$/, '')
}

/**
 * Days and figures of a ground as papers write them: the file keeps them as they were judged, so that it can be judged again.
 * Only in the words of the program; what a person wrote stays as it was written.
 */
function onPaper(kept: string): string {
  return kept
    .replace(/(?<=^мерзімі |; мерзімі )\S+(?= аяқталған)/g, (day) => printDate(day))
    .replace(/(?<=^[^(]*\()\d{4}-\d{2}-\d{2}(?= күнгі № .* хаттама\))/, (day) => printDate(day))
    .replace(/(?<=^|; | немесе )\S+(?= күні күшінде болуға тиіс)/g, (day) => printDate(day))
    .replace(/(?<=^|>= |; )\d+\.\d+(?= [%₸])/g, printDecimal)
}

/** How to complain: the words come from the case's edition (`complaintRightsKk`). */
export function complaintRights(source: Citation): Field {
  return field(
    'complaintRights',
    'long-text',
    ['Шағымдану тәртібі', 'Порядок обжалования', 'How to complain'],
    source,
    { optional: true },
  )
}
