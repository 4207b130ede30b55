import type { JsonObject } from '../../src/text.js'
import type { Sample } from './sample-view.js'

/** Order 476, standards 1 and 3. */
export const SAMPLES_476_1: Readonly<Record<string, (sample: Sample) => JsonObject>> = {}
