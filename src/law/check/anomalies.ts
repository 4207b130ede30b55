import { anomalies209 } from './anomalies-209.js'
import { anomalies209Inspections } from './anomalies-209-inspections.js'
import { anomalies476 } from './anomalies-476.js'
import { anomalies757and676 } from './anomalies-757-676.js'
import { anomalies829 } from './anomalies-829.js'
import { readings829 } from './anomalies-829-readings.js'
import { formAnomalies476 } from './anomalies-forms-476.js'
import { formAnomalies829 } from './anomalies-forms-829.js'
import { formAnomalies676, formAnomaliesRegistration } from './anomalies-forms-registration.js'
import { lostParts } from './anomalies-lost.js'
import type { KnownFinding } from './finding.js'

/** Everything odd that was read in the acts and their forms, each once, with its clause: the id is made whole by the place. */
export const ANOMALIES: readonly KnownFinding[] = [
  ...anomalies757and676,
  ...anomalies209,
  ...anomalies209Inspections,
  ...anomalies476,
  ...anomalies829,
  ...readings829,
  ...formAnomalies476,
  ...formAnomaliesRegistration,
  ...formAnomalies676,
  ...formAnomalies829,
  ...lostParts,
].map((each) => ({ ...each, id: `${each.id}:${each.citation}` }))
