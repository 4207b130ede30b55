import { formById } from '../../form/catalogue.js'
import { declarationOf } from '../../form/intake/declaration.js'
import type { Field } from '../../law/field.js'
import { lawOf } from '../../law/services/index.js'
import { isObject, type JsonObject } from '../../text.js'
import { REGISTERS } from '../commands/register/registers.js'
import { maskAnswers } from '../export/mask.js'

/** Masks the data of an act of an entry by what the applications that make such entries declare personal. */
export type MaskEntry = (subject: string, kind: string, data: JsonObject) => Promise<JsonObject>

/**
 * What an entry says of its object was answered in an application: heads, authors, contacts and faxes are known by its declarations, of
 * every edition. A paper's values are known by its form.
 */
export function entryMasker(): MaskEntry {
  const known = new Map<string, readonly (readonly Field[])[]>()
  const declared = async (register: string): Promise<readonly (readonly Field[])[]> => {
    const found = known.get(register) ?? (await declarationsOf(register))
    known.set(register, found)
    return found
  }
  return async (subject, kind, data) => {
    if (kind === 'paper')
      return isObject(data.data) ? { ...data, data: masked(data.data, [fieldsOf(data.form)]) } : data
    const of = isObject(data.data) ? data.data : null
    if (of === null || !isObject(of.product)) return data
    const declarations = await declared(subject.split('/')[1] ?? '')
    return { ...data, data: { ...of, product: masked(of.product, declarations) } }
  }
}

function masked(group: JsonObject, declarations: readonly (readonly Field[])[]): JsonObject {
  return declarations.reduce((left, fields) => maskAnswers(left, fields), group)
}

function fieldsOf(form: unknown): readonly Field[] {
  try {
    return formById(String(form)).fields
  } catch {
    return [] // of an edition that this program has not: what shows itself as a person's goes all the same
  }
}

/** Of the trusted registry the product's own particulars stand in the entry; of the others all that the form says of the object. */
async function declarationsOf(register: string): Promise<readonly (readonly Field[])[]> {
  const known = REGISTERS.find(({ id }) => id === register)
  if (known === undefined) return [[]]
  const { standards } = await lawOf(known.service)
  return standards.flatMap(({ procedures }) =>
    procedures.map((procedure) => {
      const fields = declarationOf(procedure)
      return [...fields, ...(fields.find(({ id }) => id === 'product')?.fields ?? [])]
    }),
  )
}
