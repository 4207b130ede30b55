import type { CaseView } from '../../src/form/case-view.js'
import type { JsonObject } from '../../src/text.js'
import { SAMPLES_476_1 } from './sample-476-1.js'
import { SAMPLES_476_4 } from './sample-476-4.js'
import { SAMPLES_676 } from './sample-676.js'
import { type Sample, sampleView } from './sample-view.js'

/** Answers for the forms of the services beside trusted-registry, by the form's id. */
const SAMPLES: Readonly<Record<string, (sample: Sample) => JsonObject>> = {
  ...SAMPLES_476_1,
  ...SAMPLES_476_4,
  ...SAMPLES_676,
}

/** A synthetic case of the service that a form belongs to. */
export function sampleOf(formId: string, sample: Sample = {}): CaseView {
  const view = sampleView(sample)
  const answers = SAMPLES[formId]
  return answers === undefined ? view : { ...view, answers: answers(sample) }
}
