import type { ActNamed } from '../../law/check/computed.js'
import type { RouteSum } from '../../law/check/route-sum.js'
import type { Days } from '../../law/timeline.js'
import type { findings as kk } from '../kk/law-findings.js'
import type { Same } from '../same.js'

const act = ({ short, annex, inferred }: ActNamed): string =>
  [short.en, ...(annex === null ? [] : [`annex ${annex}`]), ...(inferred ? ['inferred'] : [])].join(', ')
const acts = (all: readonly ActNamed[]): string => all.map(act).join('; ')
const places = { standard: 'standard', regulation: 'regulation' }
const mark = (bound: boolean): string => (bound ? '≥ ' : '')
const days = ({ from, last, fromIsBound, untilIsBound }: Days): string =>
  last === null ? `from ${mark(fromIsBound)}${from}` : `${mark(fromIsBound)}${from} – ${mark(untilIsBound)}${last}`
const bound = ({ fromIsBound, untilIsBound }: Days): string =>
  fromIsBound || untilIsBound ? ' «≥» is only the earliest possible day.' : ''
const hours = (minutes: number): string =>
  [
    ...(minutes >= 60 ? [`${Math.floor(minutes / 60)} h`] : []),
    ...(minutes % 60 > 0 ? [`${minutes % 60} min`] : []),
  ].join(' ')
const sum = ({ workingDays, calendarDays, minutes }: RouteSum): string =>
  [
    ...(workingDays > 0 ? [`${workingDays} working days`] : []),
    ...(calendarDays > 0 ? [`${calendarDays} calendar days`] : []),
    ...(minutes > 0 ? [hours(minutes)] : []),
  ].join(' + ')
const slack = (minutes: number): string => {
  const whole = Math.floor(minutes / 480)
  return [...(whole > 0 ? [`${whole} working days`] : []), ...(minutes % 480 > 0 ? [hours(minutes % 480)] : [])].join(
    ' and ',
  )
}

export const findings: Same<typeof kk> = {
  'route-sum': (f, say) => ({
    title: 'Sum of the terms of the steps',
    found: [
      `${f.edition}: ${f.sum.steps} steps, ${sum(f.sum)}`,
      f.term === null ? 'no text that is carried sets an overall term' : `overall term ${say(f.term)} (${f.standard})`,
      f.verdict.is === 'exact'
        ? 'they are equal'
        : f.verdict.is === 'inside'
          ? `it fits, with a slack of ${f.verdict.slackDays > 0 ? `${f.verdict.slackDays} calendar days` : slack(f.verdict.slackMinutes)}`
          : f.verdict.is === 'over'
            ? `it is longer by ${f.verdict.slackDays < 0 ? `${-f.verdict.slackDays} calendar days` : slack(-f.verdict.slackMinutes)}`
            : f.verdict.is === 'open'
              ? `${f.sum.open} of the steps have no term of their own, so it cannot be summed exactly`
              : f.verdict.is === 'mixed'
                ? 'the days are of two kinds, so they cannot be compared exactly'
                : 'there is nothing to compare with',
      ...(f.together || f.term === null ? [] : ['the two editions were never in force together']),
    ].join('; '),
    does: 'Adds up the data of the edition: a working day is 8 hours.',
  }),
  'route-plan': (f, say) => ({
    title: 'The route planned for every day',
    found: [
      `${f.edition} with ${f.standard}: an application accepted at 17:30 on each of ${f.days} working days, each step taking all of its term`,
      f.worst === null
        ? `the overall term (${say(f.term)}) is never passed`
        : `on ${f.late} of them the overall term (${say(f.term)}) is passed; by most, ${f.worst.by} calendar days, when accepted at ${f.worst.accepted.replace('T', ' ')}: it ends on ${f.worst.ends} instead of ${f.worst.due}, since the end of each step that falls on a day off moves by itself`,
      ...(f.together ? [] : ['the two editions were never in force together']),
    ].join('; '),
    does: 'Shows the last day of each step and of the overall term: the overall term prevails.',
  }),
  'step-without-term': (f) => ({
    title: 'A step without a term',
    found: `${f.edition}: the step «${f.action.en}» is given no term.`,
    does:
      f.bounded === null
        ? 'Nothing bounds it: the step is open until the next.'
        : `Bounds the step by another term: ${f.bounded.en}.`,
  }),
  'mixed-days': (f) => ({
    title: 'Two kinds of day in one route',
    found: `${f.edition}: it has both working days and calendar days.`,
    does: 'Counts each term in its own days and converts none.',
  }),
  reading: (f, say) => ({
    title: 'A term that can be read otherwise',
    found: `«${f.what.en}»: ${f.note.en}`,
    does: `Counts ${say(f.term)} and shows the note beside the date.`,
  }),
  stricter: (f, say) => ({
    title: 'A code asks for more',
    found: `«${f.what.en}»: ${say(f.own)} by the act, ${say(f.beside)} by ${f.source.en}.`,
    does: "Shows both and proposes the earlier day; `due` stays the act's own.",
  }),
  bound: (f) => ({
    title: f.which === 'from' ? 'The day of entry into force is a bound' : 'The day of its end is a bound',
    found: `${f.edition}: ${f.day} is only the earliest possible day.`,
    does: 'Uses it as a bound, and says so where an application was accepted within 90 days of it.',
  }),
  hole: (f) => ({
    title:
      f.kind === 'ended'
        ? 'No act governs the service'
        : f.kind === 'unknown'
          ? 'The act that governed was not found'
          : 'The text of the act that governed is not carried',
    found: `${f.service.en}: ${places[f.place]}, ${days(f)}${f.acts.length > 0 ? ` – ${acts(f.acts)}` : ''}.${bound(f)}`,
    does:
      f.kind === 'ended'
        ? 'Chooses no edition for these days; a case is opened only where one is chosen by name, and that is recorded.'
        : 'Chooses no edition by itself on those days: it names the act that governed and offers a choice by name.',
  }),
  overlap: (f) => ({
    title: 'Two acts in one place',
    found: `${f.service.en}: ${places[f.place]}, ${days(f)} – ${acts(f.acts)}.${bound(f)}`,
    does: 'Applies the act whose text is carried and names the other.',
  }),
  mismatch: (f) => ({
    title: 'The regulation rests on a standard that was replaced',
    found: `${f.service.en}, ${days(f)}: ${act(f.regulation)} refers to the former standard (${f.restsOn.en}), while the standard was ${acts(f.standard)}.${bound(f)}`,
    does: 'Applies the standard and the regulation in force together.',
  }),
  'no-standard': (f) => ({
    title: 'No text of a standard',
    found: `${f.service.en}: there is only the regulation (${f.edition}).`,
    does: 'Takes the terms of the regulation itself and shows no overall term.',
  }),
  'result-without-form': (f) => ({
    title: 'The result has no official form',
    found: `${f.edition}: no annex prescribes the form of ${f.papers.join(', ')}.`,
    does: 'Prints a working form and marks it as such.',
  }),
}
