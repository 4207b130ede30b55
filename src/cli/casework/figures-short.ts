import type { Case } from '../../case/case.js'
import { failsOfStep } from '../../case/fails-of-step.js'
import { textAt } from '../../form/print-value.js'
import type { JsonObject } from '../../text.js'
import { sayFinding } from '../say.js'
import type { World } from '../world.js'

/** A figure that a step records and that is below what the act asks (the fee of 676-2014/7): told at the step, while it can still be put right. */
export function warnOfShortFigures(world: World, file: Case, step: string, answers: JsonObject): void {
  const w = world.words.cases
  for (const { title, test, source } of failsOfStep(file, step, answers, null)) {
    if (test.test !== 'figure-at-least') continue
    const { path, atLeast: value, unit } = test
    const found = textAt(answers, path.slice(`steps.${step}.`.length))
    const [given, asked] = [found, value].map((each) => sayFinding({ say: 'figure', value: each, unit }, world.words))
    world.warn(world.paint.yellow(w.next.figureShort(w.text(title), given ?? '', asked ?? '', source)))
  }
}
