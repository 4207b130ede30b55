import { Chalk } from 'chalk'
import type { Paint } from './world.js'

/** The sixteen colours that every terminal has. */
export function chalkPaint(): Paint {
  const { bold, dim, red, green, yellow, cyan } = new Chalk({ level: 1 })
  return { bold, dim, red, green, yellow, cyan }
}
