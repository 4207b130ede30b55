import type { Text } from '../../text.js'
import type { CarriedOut, NotCarriedOut } from './clause.js'

/** Kazakh, Russian, English. */
export type Said = readonly [kk: string, ru: string, en: string]

type Tests = readonly [string, ...string[]]

/** The tool does it, and these tests show it. */
export function carriedOut(place: string, says: Said, does: Said, tests: Tests): CarriedOut {
  return { place, kind: 'carried-out', says: text(says), does: text(does), tests }
}

/** It asks nothing of the tool: `does` says why. */
export function informational(place: string, says: Said, does: Said): NotCarriedOut {
  return { place, kind: 'informational', says: text(says), does: text(does), tests: [] }
}

/** Somebody must do it, but not this tool: `does` says why. */
export function outOfReach(place: string, says: Said, does: Said): NotCarriedOut {
  return { place, kind: 'out-of-reach', says: text(says), does: text(does), tests: [] }
}

function text([kk, ru, en]: Said): Text {
  return { kk, ru, en }
}
