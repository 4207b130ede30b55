import type { Duration } from '../calendar/term.js'
import { inDaysAndHours } from '../calendar/working-time.js'
import type { GroundKept } from '../case/act.js'
import type { Case } from '../case/case.js'
import type { Finding } from '../case/finding.js'
import type { Judgement } from '../case/grounds.js'
import { editionName } from '../law/edition.js'
import type { FigureUnit } from '../law/service.js'
import type { Text } from '../text.js'
import type { Words } from '../words/words.js'
import { safeText } from './safe-text.js'

/** What was found, in words: of a paper that is there, that it was filed. */
export function sayFound(finding: Finding, words: Words): string {
  if (finding.say === 'filed') return words.cases.findings.filedFound
  if (finding.say === 'all-of') return finding.of.map((each) => sayFound(each, words)).join('; ')
  return sayFinding(finding, words)
}

/** What is required, in words; figures as they were written: «72 %», «>= 80 %». */
export function sayFinding(finding: Finding, words: Words): string {
  const w = words.cases.findings
  const text = (each: Text): string => words.cases.text(each)
  switch (finding.say) {
    case 'figure':
      return figure(finding.value, finding.unit)
    case 'at-least':
      return `>= ${figure(finding.value, finding.unit)}`
    case 'label':
      return text(finding.label)
    case 'labels':
      return finding.labels.map(text).join(w.or)
    case 'answer':
      return w.answer(text(finding.question), finding.value ? words.program.yes : words.program.no)
    case 'words':
      return finding.text
    case 'missing':
      return w.missing
    case 'filed':
      return w.filed
    case 'expired':
      return w.expired(finding.on)
    case 'valid-on':
      return w.validOn(finding.day)
    case 'no-row':
      return w.noRow
    case 'none-of-rows':
      return w.noneOfRows(finding.count, text(finding.question))
    case 'some-row':
      return w.someRow(text(finding.question))
    case 'no-entry':
      return finding.near === null
        ? w.noEntry(finding.wanted)
        : `${w.noEntry(finding.wanted)} (${w.near(finding.near)})`
    case 'entry':
      return w.entry(finding.number)
    case 'entry-ended':
      return w.entryEnded(finding.number)
    case 'entry-of-other':
      return w.entryOfOther
    case 'platform-wanted':
      return w.platformWanted
    case 'unanswered':
      return w.unanswered
    case 'recommendation':
      return w.recommendation(text(finding.outcome), finding.protocol, finding.day, finding.reasons)
    case 'all-of':
      return finding.of.map((each) => sayFinding(each, words)).join('; ')
    case 'any-of':
      return finding.of.map((each) => sayFinding(each, words)).join(w.or)
  }
}

/** As it was written, without the zeros that stand before a number and mean nothing. */
function figure(written: string, unit: FigureUnit): string {
  const value = written.replace(/^0+(?=\d)/, '')
  return unit === '' ? value : `${value} ${unit === 'KZT' ? '₸' : unit}`
}

/** What a judgement is about, in words: the criterion, or the document with what is wrong with it. */
export function sayJudgementTitle(judgement: Judgement, words: Words): string {
  const title = judgement.titles.map((each) => words.cases.text(each)).join(words.cases.findings.or)
  if (judgement.id.startsWith('document-missing:')) return words.cases.judgement.missing(title)
  if (judgement.id.startsWith('document-expired:')) return words.cases.judgement.expired(title)
  return title
}

/** «72 % < 80 %» where two figures are compared; otherwise what was found beside what is required. */
export function sayComparison(judgement: Judgement, words: Words): string {
  const { found, required } = judgement
  if (found.say === 'figure' && required.say === 'at-least' && judgement.met === false) {
    return words.cases.judgement.less(figure(found.value, found.unit), figure(required.value, required.unit))
  }
  return sayFound(found, words)
}

/** A ground frozen in words, as the file keeps it. Papers are in Kazakh, so `words` are the Kazakh ones. */
export function keepGround(judgement: Judgement, words: Words): GroundKept {
  return {
    id: judgement.id,
    title: {
      kk: judgement.titles.map((each) => each.kk).join(' / '),
      ru: judgement.titles.map((each) => each.ru).join(' / '),
      en: judgement.titles.map((each) => each.en).join(' / '),
    },
    citation: judgement.citation,
    under: judgement.under,
    stage: judgement.stage,
    found: sayFound(judgement.found, words),
    required: sayFinding(judgement.required, words),
  }
}

/**
 * A frozen ground as a line. It is kept in `keptIn`, the Kazakh words; where what is found today is still the same, that is said
 * in the reader's own, otherwise the words stand as they were kept.
 */
export function sayKept(ground: GroundKept, judgements: readonly Judgement[], words: Words, keptIn: Words): string {
  const today = judgements.find((each) => each.id === ground.id)
  const kept = today === undefined ? null : keepGround(today, keptIn)
  const same = today !== undefined && kept?.found === ground.found && kept.required === ground.required
  const found = same ? sayFound(today.found, words) : ground.found
  const required = same ? sayFinding(today.required, words) : ground.required
  const said = required === '' ? found : words.cases.judgement.kept(found, required)
  return `${ground.citation}  ${words.cases.text(ground.title)}: ${said}`
}

/** «14 жұмыс күні». */
export function sayDuration(duration: Duration, words: Words): string {
  return words.cases.units[duration.unit](duration.amount)
}

/** A day or a moment for the eye: `2025-03-14 16:40`. */
export function sayWhen(when: string): string {
  return when.replace('T', ' ')
}

/** What was done outside working time was late by no working minute, and late all the same: by the first. */
export function lateBy(workingMinutes: number): number {
  return Math.max(1, workingMinutes)
}

/** «2 жұмыс күні 3 сағат кеш»: by how much working time. */
export function sayLate(workingMinutes: number, words: Words): string {
  const { days, hours, minutes } = inDaysAndHours(lateBy(workingMinutes))
  return words.cases.next.lateBy(days, hours, minutes)
}

/** What governs a case: one act, or a standard with its route; how it was chosen where the day did not choose. */
export function sayEdition(
  world: { readonly words: Words },
  file: Pick<Case, 'edition' | 'chosen' | 'editionReason'>,
): string {
  const name = editionName(file.edition)
  const unusual = [...new Set([file.chosen.standard, file.chosen.regulation])].filter((each) => each !== 'by-day')
  if (unusual.length === 0) return name
  const why = file.editionReason === null ? '' : `: ${safeText(file.editionReason)}`
  return `${name} (${unusual.map((each) => world.words.cases.chosen[each]).join(', ')}${why})`
}
