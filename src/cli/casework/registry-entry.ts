import type { RegistryEntry } from '../../form/fields/registry-row.js'
import type { Entry } from '../../register/entry.js'
import type { Json, JsonObject } from '../../text.js'

/** An entry as the columns of the registry are drawn from it. */
export function registryEntryOf(entry: Entry): RegistryEntry {
  const { holder, product, documents } = entry.data
  const person = /^\d{4}[0-3]/.test(holder.id)
  const { id, name, address, phone, email } = holder
  const decided =
    [...entry.acts].reverse().find(({ kind }) => kind === 'amended' || kind === 'excluded') ?? entry.acts[0]
  const answers: JsonObject = {
    applicant: { ...(id === '' ? {} : person ? { iin: id } : { bin: id }), name, address, phone, email },
    product,
    documents: Object.fromEntries(documents.map((each): [string, Json] => [each.id, paperOf(each)])),
  }
  return {
    number: entry.number,
    date: entry.includedOn,
    status: entry.status,
    answers,
    decision: entry.decision === '' || decided === undefined ? null : { number: entry.decision, date: decided.data.on },
    reason: entry.reason,
  }
}

function paperOf({ number, date, validUntil, particulars }: Entry['data']['documents'][number]): JsonObject {
  return {
    ...particulars,
    ...(number === '' ? {} : { number }),
    ...(date === null ? {} : { date }),
    ...(validUntil === null ? {} : { validUntil }),
  }
}
