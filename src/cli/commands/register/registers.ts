import type { Command } from 'commander'
import type { CivilDate } from '../../../calendar/civil-date.js'
import { ExpectedError } from '../../../expected-error.js'
import { newestEdition } from '../../../law/edition.js'
import type { Procedure, RegisterId, ServiceId } from '../../../law/service.js'
import { lawOf } from '../../../law/services/index.js'
import { parseDay } from '../../parse.js'
import type { World } from '../../world.js'

/** A register with the service that writes it, and a number to show in examples. */
export interface Register {
  readonly id: RegisterId
  readonly service: ServiceId
  readonly example: string
}

export const REGISTERS: readonly Register[] = [
  { id: 'trusted', service: 'trusted-registry', example: 'T-000001' },
  { id: 'state', service: 'state-registration', example: 'S-000001' },
  { id: 'deposit', service: 'software-deposit', example: 'D-000001' },
]

/** The procedure by which things come into the register. */
export async function procedureOf(register: Pick<Register, 'service'>): Promise<Procedure> {
  const [procedure] = newestEdition(await lawOf(register.service)).procedures
  if (procedure === undefined) throw new Error(`${register.service} has no procedure`)
  return procedure
}

export interface AsOf {
  readonly on?: CivilDate
  readonly asOf?: CivilDate
}

/** `--as-of` and its short spelling `--on`. */
export function withAsOf(command: Command, world: World): Command {
  const w = world.words.cases.register
  return command.option('--as-of <date>', w.asOf, parseDay).option('--on <date>', world.words.registers.on, parseDay)
}

/** The day asked for in either spelling. @throws 'usage' where the two differ */
export function asOfDay(world: World, { on, asOf }: AsOf): CivilDate | undefined {
  if (on !== undefined && asOf !== undefined && on !== asOf) {
    const w = world.words.registers
    throw new ExpectedError('usage', { what: w.twoDays, remedy: [w.twoDaysRemedy] })
  }
  return asOf ?? on
}
