import type { ActRecord } from './act.js'
import { regulationsBefore2014, standardsBefore2015 } from './before-2014.js'
import { carriedActs } from './carried.js'
import { codes } from './codes.js'
import { registerRules } from './registers-and-depository.js'
import { actsSince2015, repealingActs } from './since-2015.js'
import { substantiveRules } from './substantive.js'
import { trustedRegistryActs } from './trusted-registry.js'

export type { ActDate, ActKind, ActPlace, ActRecord, Confidence, PlaceKind } from './act.js'

/** Every act behind the six services: the five that are carried first, then those that are only known by name and dates. */
export const ACTS: readonly ActRecord[] = [
  ...carriedActs,
  ...standardsBefore2015,
  ...regulationsBefore2014,
  ...actsSince2015,
  ...trustedRegistryActs,
  ...substantiveRules,
  ...registerRules,
  ...repealingActs,
  ...codes,
]

/** The act's record, or undefined for one that the tool does not know. */
export function actOf(id: string): ActRecord | undefined {
  return ACTS.find((act) => act.id === id)
}
