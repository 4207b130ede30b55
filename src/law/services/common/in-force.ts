import { civilDate } from '../../../calendar/civil-date.js'
import type { Provision } from '../../service.js'

type InForce = Pick<Provision, 'inForceFrom' | 'inForceFromIsBound' | 'ceased' | 'ceasedIsBound' | 'verifiedOn'>

const verifiedOn = civilDate('2026-11-22')

/** In force from ten days after its publication of 27 December 2012, until order 209 began. */
export const inForce757: InForce = {
  inForceFrom: civilDate('2013-01-07'),
  inForceFromIsBound: false,
  ceased: civilDate('2014-05-09'),
  ceasedIsBound: true,
  verifiedOn,
}

/** From its registration no day of publication is known: the day is the earliest possible. Ended by order 877. */
export const inForce209: InForce = {
  inForceFrom: civilDate('2014-05-09'),
  inForceFromIsBound: true,
  ceased: civilDate('2015-10-31'),
  ceasedIsBound: false,
  verifiedOn,
}

/** Ended by resolution 684, whose first day is the earliest possible. */
export const inForce676: InForce = {
  inForceFrom: civilDate('2014-06-30'),
  inForceFromIsBound: true,
  ceased: civilDate('2015-09-08'),
  ceasedIsBound: true,
  verifiedOn,
}

/** Annexes 1, 3 and 4; ended by order 120/НҚ of 30 May 2023, whose first day is the earliest possible. */
export const inForce476: InForce = {
  inForceFrom: civilDate('2015-07-25'),
  inForceFromIsBound: false,
  ceased: civilDate('2023-06-10'),
  ceasedIsBound: true,
  verifiedOn,
}

export const inForce829: InForce = {
  inForceFrom: civilDate('2025-01-04'),
  inForceFromIsBound: true,
  ceased: null,
  ceasedIsBound: false,
  verifiedOn,
}
