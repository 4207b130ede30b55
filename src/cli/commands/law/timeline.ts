import { addDays, type CivilDate } from '../../../calendar/civil-date.js'
import { actOf } from '../../../law/acts/index.js'
import { parseServiceId } from '../../../law/edition.js'
import type { ServiceLaw } from '../../../law/service.js'
import { allLaw, lawOf } from '../../../law/services/index.js'
import { type Days, type Period, type Span, type Timeline, timelineOf, timelineOn } from '../../../law/timeline.js'
import { table } from '../../table.js'
import type { World } from '../../world.js'

/** `law timeline`: who governed a service when: the acts in both places of a case by days, with bounds, holes and overlaps. */
export async function printTimeline(world: World, text: string | undefined, on: CivilDate | undefined): Promise<void> {
  const laws = text === undefined ? await allLaw() : [await lawOf(parseServiceId(text))]
  const timelines = laws.map((law) => {
    const whole = timelineOf(law.service)
    return { law, timeline: on === undefined ? whole : timelineOn(whole, on) }
  })
  if (world.json) {
    const told = timelines.map(({ law, timeline }) => json(world, law, timeline))
    world.out(JSON.stringify(text === undefined ? told : told[0]))
    return
  }
  for (const [at, { law, timeline }] of timelines.entries()) {
    if (at > 0) world.out('')
    print(world, law, timeline, on)
  }
  world.out('')
  world.out(world.paint.dim(world.words.law.timeline.legend))
}

function print(world: World, law: ServiceLaw, timeline: Timeline, on: CivilDate | undefined): void {
  const w = world.words.law.timeline
  const { text } = world.words.cases
  world.out(world.paint.bold(`${law.service} – ${text(law.title)}`))
  if (timeline.periods.length === 0) world.out(w.none(on ?? ''))
  else
    world.out(
      table(
        world,
        w.heads,
        timeline.periods.map((period) => row(world, period)),
      ),
    )
  if (timeline.substantive.length > 0) {
    world.out(world.paint.dim(`${w.substantive}:`))
    for (const span of timeline.substantive) world.out(`  ${spanLine(world, span)}`)
  }
  const remarks = remarksOf(world, timeline)
  if (remarks.length === 0) return
  world.out(world.paint.dim(`${w.remarks}:`))
  for (const remark of remarks) world.out(`  ${remark}`)
}

function row(world: World, period: Period): readonly string[] {
  const cell = (spans: readonly Span[]): string =>
    spans.length === 0 ? world.words.law.timeline.nothing : spans.map((span) => nameOf(world, span)).join('; ')
  return [sayDays(period), cell(period.standard), cell(period.regulation)]
}

/** Both days included: «2015-07-25 – 2015-10-30»; a bound is marked. */
function sayDays({ from, last, fromIsBound, untilIsBound }: Days): string {
  return `${fromIsBound ? '≥ ' : ''}${from} – ${untilIsBound ? '≥ ' : ''}${last ?? ''}`.trimEnd()
}

/** «№ 476 бұйрық (2015 ж. 21 сәуір), 5-қосымша ?»: the act by name, its annex, whether its text is here. */
function nameOf(world: World, { act, annex, edition, inferred }: Span): string {
  const record = actOf(act)
  const name = record === undefined ? act : world.words.cases.text(record.short)
  const part = annex === null ? '' : `, ${world.words.law.timeline.annex(annex)}`
  return `${edition === null ? '' : '✓ '}${name}${part}${inferred ? ' ?' : ''}`
}

function spanLine(world: World, span: Span): string {
  const last = span.until === null ? null : addDays(span.until.day, -1)
  const days = { from: span.from.day, until: span.until?.day ?? null, last }
  return `${sayDays({ ...days, fromIsBound: span.from.bound, untilIsBound: span.until?.bound === true })}  ${nameOf(world, span)}`
}

function remarksOf(world: World, { holes, overlaps, mismatches }: Timeline): readonly string[] {
  const w = world.words.law
  const name = (act: string): string => world.words.cases.text(actOf(act)?.short ?? { kk: act, ru: act, en: act })
  const remarks = [
    ...holes.map((hole) => ({ days: hole, line: `${w.places[hole.place]}: ${w.timeline.holes[hole.kind]}` })),
    ...overlaps.map((overlap) => ({
      days: overlap,
      line: `${w.places[overlap.place]}: ${w.timeline.overlap(overlap.acts.map((each) => name(each.act)).join('; '))}`,
    })),
    ...mismatches.map((each) => ({ days: each, line: w.timeline.mismatch(name(each.restsOn)) })),
  ]
  return remarks
    .sort((a, b) => (a.days.from < b.days.from ? -1 : a.days.from > b.days.from ? 1 : 0))
    .map(({ days, line }) => `${sayDays(days)}  ${line}`)
}

function json(world: World, { service, title }: ServiceLaw, timeline: Timeline) {
  const named = <T extends { readonly act: string }>(each: T) => {
    const record = actOf(each.act)
    return { ...each, name: record === undefined ? each.act : world.words.cases.text(record.short) }
  }
  return {
    service,
    title: world.words.cases.text(title),
    periods: timeline.periods.map((period) => ({
      ...period,
      standard: period.standard.map(named),
      regulation: period.regulation.map(named),
    })),
    substantive: timeline.substantive.map(named),
    holes: timeline.holes.map((hole) => ({ ...hole, acts: hole.acts.map(named) })),
    overlaps: timeline.overlaps.map((overlap) => ({ ...overlap, acts: overlap.acts.map(named) })),
    mismatches: timeline.mismatches.map((each) => ({
      ...each,
      regulation: named(each.regulation),
      standard: each.standard.map(named),
    })),
  }
}
