import { addDays, type CivilDate, dateOf } from '../calendar/civil-date.js'
import type { Act } from '../case/act.js'
import type { Case } from '../case/case.js'
import { takenBack } from '../case/standing.js'
import { isExpected } from '../expected-error.js'
import { recordedAtOf } from './case-json.js'
import { paperTitle } from './paper-title.js'
import { safeText } from './safe-text.js'
import { sayWhen } from './say.js'
import { sayHandOf } from './say-hand.js'
import { table } from './table.js'
import type { World } from './world.js'

/** The acts of a case in order: when, who, what. */
export async function printHistory(world: World, file: Case): Promise<void> {
  const w = world.words.cases
  const nameOf = await fieldNames(world, file)
  const gone = takenBack(file.history)
  world.out('')
  world.out(world.paint.bold(w.labels.history))
  world.out(
    table(
      world,
      ['', w.labels.at, w.labels.by, w.labels.what],
      file.history.map((act) => [
        String(act.seq),
        sayMoments(act, world),
        sayHandOf(world, act),
        `${kindOf(act, world)}${detail(act, file, world, nameOf)}${saidGone(gone.get(act.seq), world)}`,
      ]),
    ),
  )
}

/** That an act was taken back, and by which one. */
function saidGone(by: number | undefined, world: World): string {
  return by === undefined ? '' : ` (${world.words.cases.takenBackBy(by)})`
}

/** When it happened; and when it was recorded, where that was on another day with a working day between. */
function sayMoments(act: Act, world: World): string {
  const recorded = recordedAtOf(act)
  const [on, then] = [dateOf(act.at), recorded === null ? null : dateOf(recorded)]
  if (recorded === null || then === null || then === on) return sayWhen(act.at)
  return isWorkingDayApart(world, on, then)
    ? `${sayWhen(act.at)} (${world.words.cases.recordedOn(sayWhen(recorded))})`
    : sayWhen(act.at)
}

/** At least one working day from one day to the other, the first not counted. Of a year that no calendar knows that is not asked. */
function isWorkingDayApart(world: World, a: CivilDate, b: CivilDate): boolean {
  try {
    const [first, last] = a < b ? [a, b] : [b, a]
    return world.calendar().workingDays(addDays(first, 1), last) > 0
  } catch (error) {
    if (isExpected(error, 'calendar-year-missing')) return true
    throw error
  }
}

/** One act in words: its kind, and what it says beyond. */
export async function sayActOf(world: World, file: Case, act: Act): Promise<string> {
  return `${kindOf(act, world)}${detail(act, file, world, await fieldNames(world, file))}`
}

/** How a reader calls a blank that an act names by its path. */
type FieldName = (path: string) => string

/** The blanks of the forms by name, where anything was corrected: only then are they loaded. */
async function fieldNames(world: World, file: Case): Promise<FieldName> {
  if (!file.history.some(({ kind }) => kind === 'corrected')) return (path) => path
  const { nameOfField } = await import('./print-answers.js')
  return (path) => nameOfField(world, file.procedure, path)
}

function kindOf(act: Act, world: World): string {
  const w = world.words.cases
  return act.kind === 'entered' ? w.entered[act.data.effect] : w.acts[act.kind]
}

/** What an act says beyond its kind: the step and its outcome by name, the paper, the field, the reason. */
function detail(act: Act, file: Case, world: World, nameOf: FieldName): string {
  const said = partsOf(act, file, world, nameOf).filter((part) => part !== null && part !== '')
  return said.length === 0 ? '' : `: ${safeText(said.join(' · '))}`
}

function partsOf(act: Act, file: Case, world: World, nameOf: FieldName): readonly (string | null)[] {
  const w = world.words.cases
  switch (act.kind) {
    case 'step': {
      const step = file.edition.route.find((each) => each.id === act.data.step)
      const outcome =
        step !== undefined && step.outcomes.length > 1
          ? step.outcomes.find((each) => each.id === act.data.outcome)
          : undefined
      return [
        step === undefined ? act.data.step : w.text(step.action),
        outcome === undefined ? null : w.text(outcome.title),
        act.data.override,
      ]
    }
    case 'complained':
      return [act.data.complaint, world.words.complaint.addressees[act.data.to]]
    case 'complaint-forwarded':
      return [act.data.complaint, world.words.complaint.addressees[act.data.to], act.data.reference]
    case 'complaint-resolved':
      return [act.data.complaint, world.words.complaint.outcomes[act.data.outcome], `№ ${act.data.number}`]
    case 'decided':
      return [w.outcome[act.data.outcome], `№ ${act.data.number}`, act.data.override]
    case 'paper':
      return [paperTitle(world, act.data.form), `№ ${act.data.number}`]
    case 'entered':
      return [act.data.entry]
    case 'fulfilled':
      return [obligationOf(file, act.data.obligation, world), act.data.reference]
    case 'corrected':
      return [nameOf(act.data.field), act.data.reason]
    case 'withdrawn':
      return [act.data.reason]
    case 'undone':
      return [w.actAt(act.data.act), act.data.reason]
    case 'note':
      return [act.data.text]
    case 'hearing-moved': {
      const { answers, reason } = act.data
      const said = (field: string): string => String(answers?.[field] ?? '')
      return [
        answers === null ? w.hearingCancelled : said('hearingDate'),
        said('hearingTime'),
        said('hearingPlace'),
        reason,
      ]
    }
    case 'calendar-changed':
      return [
        ...act.data.moved.map(({ id, from, to }) => `${termOf(file, id, world)}: ${sayWhen(from)} → ${sayWhen(to)}`),
        act.data.act === null ? null : w.text(act.data.act),
        act.data.reason,
      ]
    case 'handed-over':
      return [`${act.data.from} → ${act.data.to}`, act.data.protocol, act.data.reason]
    case 'destroyed':
      return [act.data.destruction]
    case 'received':
      return []
  }
}

function obligationOf(file: Case, id: string, world: World): string {
  const obligation = file.edition.obligations.find((each) => each.id === id)
  return obligation === undefined ? id : world.words.cases.text(obligation.title)
}

/** A term or a step by its title. */
function termOf({ edition }: Case, id: string, world: World): string {
  const title =
    edition.terms.find((each) => each.id === id)?.title ?? edition.route.find((each) => each.id === id)?.action
  return title === undefined ? id : world.words.cases.text(title)
}
