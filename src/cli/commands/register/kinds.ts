import { fieldAt } from '../../../law/field-at.js'
import type { World } from '../../world.js'
import { procedureOf, type Register } from './registers.js'

/** The kind of an entry's object in the clerk's words: software or EIP; one of the five kinds of the State register. */
export async function sayKind(register: Pick<Register, 'service'>): Promise<(kind: string, world: World) => string> {
  const procedure = await procedureOf(register)
  const { kind: path } = procedure.subject
  const choices = path === undefined ? [] : (fieldAt(procedure, path)?.choices ?? [])
  return (kind, world) => {
    const label = choices.find(({ id }) => id === kind)?.label
    return label === undefined ? kind : world.words.cases.text(label)
  }
}
