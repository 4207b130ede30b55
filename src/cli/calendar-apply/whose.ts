import type { ServiceLaw } from '../../law/service.js'
import type { DueKind } from '../due/due-lines.js'
import { askedFor } from '../due/due-people.js'
import { roleIn } from '../due/due-title.js'
import type { World } from '../world.js'
import type { Move } from './moves.js'

/** Whose a deadline is: in whose hands the case is, and which roles the law asks for what it ends. */
export interface Whose {
  readonly employee: string | null
  readonly roles: readonly string[]
}

/**
 * A step is its role's; the term of the service is that of whoever does the awaited step; an obligation or a complaint of those whom the
 * rules let fulfil it. What no rule gives to anybody is the department's.
 */
export function whoseOf(world: World, move: Move, laws: readonly ServiceLaw[]): Whose {
  return { employee: move.employee, roles: rolesOf(world, move, laws) }
}

function rolesOf(world: World, move: Move, laws: readonly ServiceLaw[]): readonly string[] {
  const { text } = world.words.cases
  const named = move.role === null ? undefined : roleIn(laws, move.role)
  if (named !== undefined) return [text(named.title)]
  if (move.role !== null) return [move.role]
  const step = move.kind === 'service' ? (move.awaits ?? '') : move.id
  const asked = askedFor({ ...move, kind: move.kind as DueKind }, step, laws)
  return asked === null ? [world.words.applied.department] : asked.anyOf.map((role) => text(role.title))
}

/** In one cell: the employee first, whose name the clerk looks for. */
export function sayWhose(world: World, move: Move, laws: readonly ServiceLaw[]): string {
  const { employee, roles } = whoseOf(world, move, laws)
  return [employee, roles.join(', ')].filter((each) => each !== null && each !== '').join(' · ')
}
