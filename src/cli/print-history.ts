import type { Act } from '../case/act.js'
import type { Case } from '../case/case.js'
import { safeText } from './safe-text.js'
import { sayWhen } from './say.js'
import { table } from './table.js'
import type { World } from './world.js'

/** The acts of a case in order: when, who, what. */
export function printHistory(world: World, file: Case): void {
  const w = world.words.cases
  world.out('')
  world.out(world.paint.bold(w.labels.history))
  world.out(
    table(
      world,
      ['', w.labels.at, w.labels.by, w.labels.what],
      file.acts.map((act) => [
        String(act.seq),
        sayWhen(act.at),
        safeText(act.data.for === undefined ? act.by : w.inStead(act.by, act.data.for)),
        `${w.acts[act.kind]}${detail(act, file, world)}`,
      ]),
    ),
  )
}

/** What an act says beyond its kind: the step and its outcome by name, the paper, the field, the reason. */
function detail(act: Act, file: Case, world: World): string {
  const said = partsOf(act, file, world).filter((part) => part !== null && part !== '')
  return said.length === 0 ? '' : `: ${safeText(said.join(' · '))}`
}

function partsOf(act: Act, file: Case, world: World): readonly (string | null)[] {
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
      return [act.data.form, `№ ${act.data.number}`]
    case 'entered':
      return [act.data.entry]
    case 'fulfilled':
      return [act.data.obligation, act.data.reference]
    case 'corrected':
      return [act.data.field, act.data.reason]
    case 'withdrawn':
      return [act.data.reason]
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
        ...act.data.moved.map(({ id, from, to }) => `${id}: ${sayWhen(from)} → ${sayWhen(to)}`),
        act.data.act === null ? null : w.text(act.data.act),
        act.data.reason,
      ]
    case 'destroyed':
      return [act.data.destruction]
    case 'received':
      return []
  }
}
