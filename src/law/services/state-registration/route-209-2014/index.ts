import type { Regulation } from '../../../service.js'
import { inForce209 } from '../../common/in-force.js'
import { title } from '../title.js'
import { definitions } from './definitions.js'
import { intake } from './intake.js'
import { issue } from './issue.js'
import { organisation } from './organisation.js'

/**
 * Annex 2 of order 209: 19 steps of two organisations. Their terms come to 31 working days and 41 hours 15 minutes of working time,
 * inside the 43 working days of the standard.
 */
export const route209: Regulation = {
  id: '209-2014/2',
  act: '209-2014',
  service: 'state-registration',
  title,
  ...inForce209,
  route: [...intake, ...organisation, ...issue],
  definitions,
}
