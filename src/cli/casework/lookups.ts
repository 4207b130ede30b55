import type { Case } from '../../case/case.js'
import { asksRegister } from '../../case/fails-of-step.js'
import { type Judgement, judgeCase } from '../../case/grounds.js'
import type { Lookups } from '../../case/judge.js'
import { answerAt } from '../../law/holds.js'
import type { Step } from '../../law/service.js'
import { typedEntryNumber } from '../../register/typed-number.js'
import type { EntryRow } from '../../store/entry-row.js'
import type { Reader } from '../../store/store.js'
import type { World } from '../world.js'
import { entryNamedBy } from './entry-named.js'

/**
 * What the registry says of the entries that a case names: the platform of software that is not independent, by its number or
 * else by its name, and the entry to be changed or excluded. Read in the transaction that decides, so that nothing changes between.
 */
export async function lookUp(store: Reader, file: Case): Promise<Lookups> {
  const platform = await platformOf(store, file)
  return {
    platform,
    platformNear: platform === null ? await nearPlatform(store, file) : null,
    entry: await entryOf(store, file),
  }
}

/** The same for the check of a step that rests on the register; null for any other: nothing is looked up in vain. */
export async function lookUpForStep(store: Reader, file: Case, step: Step): Promise<Lookups | null> {
  return asksRegister(file, step) ? lookUp(store, file) : null
}

async function platformOf(store: Reader, file: Case): Promise<Lookups['platform']> {
  if (answerAt(file.answers, 'product.independent') !== false) return null
  const number = textAt(file, 'product.platform.registryNumber')
  if (number !== '') {
    const entry = await store.entry('trusted', typedEntryNumber('trusted', number))
    return entry === undefined
      ? null
      : { number: entry.number, included: entry.status !== 'excluded', ...kindOf(entry.kind) }
  }
  const [found] = await store.lookUpEntries('trusted', textAt(file, 'product.platform.description'), 1)
  return found === undefined || found.by === 'part-of-name'
    ? null
    : { number: found.entry.number, included: true, ...kindOf(found.entry.kind) }
}

/** `software` or `eip`, where the entry says it. */
function kindOf(kind: string | null): { readonly kind?: string } {
  return kind === null || kind === '' ? {} : { kind }
}

/** An entry whose name has the words of the description in it: shown to the clerk, never taken for the platform. */
async function nearPlatform(store: Reader, file: Case): Promise<string | null> {
  const description = textAt(file, 'product.platform.description')
  if (answerAt(file.answers, 'product.independent') !== false || description === '') return null
  const [near] = await store.lookUpEntries('trusted', description, 1)
  return near === undefined ? null : near.entry.number
}

async function entryOf(store: Reader, file: Case): Promise<Lookups['entry']> {
  const { register } = file.edition
  const number = entryNamedBy(file)
  if (number === undefined || register === null) return null
  const entry: EntryRow | undefined = await store.entry(register, typedEntryNumber(register, number))
  return entry === undefined
    ? null
    : {
        number: entry.number,
        included: entry.status !== 'excluded',
        holderId: entry.holderId ?? '',
        ...kindOf(entry.kind),
      }
}

function textAt(file: Case, path: string): string {
  const value = answerAt(file.answers, path)
  return typeof value === 'string' ? value.trim() : ''
}

/** Everything judged on what the registry says now. */
export async function judgeNow(world: World, file: Case): Promise<readonly Judgement[]> {
  return judgeCase(file, await lookUp(await world.store(), file))
}
