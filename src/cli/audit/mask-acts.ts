import type { ActTable } from '../../store/schema.js'
import type { Reader } from '../../store/store.js'
import type { Json, JsonObject } from '../../text.js'
import { foldActs } from '../casework/record.js'
import { GONE, maskHolder, maskId, scrubbed } from '../export/mask.js'
import { leftOf } from '../retention/anonymise.js'
import { entryMasker } from './mask-entry.js'

/** Files that are worked on at one time are near one another in the journal: so many are kept masked. */
const KEPT = 500

/**
 * The data of an act as an export without personal data has them: of a case what a destruction would leave, of an entry nothing of a
 * person who holds it or stands in its object, of an employee neither name nor sign-in, of the office's own acts no name. @returns for each act null where nothing is personal
 */
export function maskerOf(read: Reader): (row: ActTable) => Promise<string | null> {
  const known = new Map<string, ReadonlyMap<number, JsonObject>>()
  const ofCase = async (number: string): Promise<ReadonlyMap<number, JsonObject>> => {
    const found = known.get(number)
    if (found !== undefined) return found
    const acts = await read.caseActs(number)
    const left = leftOf(await foldActs(number, acts), acts)
    if (known.size >= KEPT) known.delete([...known.keys()][0] ?? '')
    known.set(number, left)
    return left
  }
  const maskEntry = entryMasker()
  return async ({ id, subject, kind, data }) => {
    if (subject.startsWith('case/')) {
      const left = (await ofCase(subject.slice(5))).get(id)
      return left === undefined ? null : JSON.stringify(left)
    }
    const said = JSON.parse(data) as JsonObject
    const declared = subject.startsWith('entry/') ? await maskEntry(subject, kind, said) : said
    const masked = JSON.stringify(without(declared, subject.startsWith('user/') || subject === 'office'))
    return masked === JSON.stringify(said) ? null : masked
  }
}

/** Names of persons, ways to reach them and their numbers, by what the keys of our own acts are called. */
function without(value: Json, people: boolean): Json {
  if (typeof value === 'string') return scrubbed(value)
  if (Array.isArray(value)) return value.map((each: Json) => without(each, people))
  if (typeof value !== 'object' || value === null) return value
  const group = value as JsonObject
  return Object.fromEntries(
    Object.entries(group).map(([key, each]): [string, Json] => {
      // What an entry says of its object was masked by its declarations; a group of that name there is no holder of the entry.
      if (key === 'product') return [key, each]
      if (key === 'holder' && typeof each === 'object' && each !== null) return [key, holder(each as JsonObject)]
      if (['phone', 'email', 'contents', 'reason', 'evidence'].includes(key) && typeof each === 'string' && each !== '')
        return [key, GONE]
      if (people && ['name', 'login', 'commission', 'logins', 'oldName'].includes(key)) return [key, hidden(each)]
      return [key, without(each, people)]
    }),
  )
}

function holder(said: JsonObject): JsonObject {
  const id = typeof said.id === 'string' ? said.id : ''
  const name = typeof said.name === 'string' ? said.name : ''
  return { ...said, id: maskId(id), name: maskHolder(name, id), address: GONE, phone: GONE, email: GONE }
}

function hidden(value: Json): Json {
  if (Array.isArray(value)) return value.map(hidden)
  return value === null ? null : GONE
}
