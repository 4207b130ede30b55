import { type CivilDate, dateOf } from '../../../calendar/civil-date.js'
import { ExpectedError } from '../../../expected-error.js'
import { refuseUnwritable } from '../../../files/write-file.js'
import { changesOf, extractData } from '../../../form/papers/extract-of-entry.js'
import type { RegisterId } from '../../../law/service.js'
import type { Entry, EntryActs } from '../../../register/entry.js'
import { knownFrom } from '../../../register/known-from.js'
import { sha256 } from '../../../sha256.js'
import { hashCode } from '../../../store/audit/head-code.js'
import { entrySubject } from '../../../store/subject.js'
import { entryOn } from '../../casework/entry-on.js'
import { drawEntryPaper, letterheadOf, renderAbout } from '../../casework/entry-papers.js'
import { takeOutgoing } from '../../casework/numbers.js'
import { recordedAt } from '../../casework/record.js'
import { recordEntryActs } from '../../casework/record-entry.js'
import { recordViewing } from '../../people/viewing.js'
import type { World } from '../../world.js'
import { putDocument } from '../form/output.js'
import { type AsOf, asOfDay, procedureOf, type Register } from './registers.js'

declare module '../../../expected-error.js' {
  interface ErrorFacts {
    /** What an old book said before it was changed last nobody recorded: it is not certified. */
    'extract-before-known': {
      readonly register: RegisterId
      readonly entry: string
      readonly day: string
      readonly knownFrom: string
    }
    'extract-unknown': { readonly entry: string; readonly text: string; readonly known: readonly string[] }
  }
}

const FORM = 'paper.register-extract'

export interface ExtractOptions extends AsOf {
  readonly output: string
  readonly force?: true
  /** An extract that was issued before, written once more. */
  readonly number?: string
}

/**
 * An extract from a register: recorded with its number, its values and the code by which it is told again, then written.
 * @throws 'entry-unknown', 'entry-not-then', 'extract-before-known', 'extract-unknown', 'file-…'
 */
export async function extract(world: World, register: Register, text: string, options: ExtractOptions): Promise<void> {
  const { output, force = false, number: before } = options
  // A number is not taken for a paper that cannot be written.
  if (output !== '-') refuseUnwritable(output, { force })
  const { entry, paper } =
    before === undefined
      ? await issue(world, register, text, asOfDay(world, options))
      : await issued(world, register, text, before)
  await recordViewing(world, entrySubject(register.id, entry), `register ${register.id} extract`)
  const { bytes } = await renderAbout(world, entrySubject(register.id, entry), FORM, paper.data, paper.date)
  await putDocument({ ...world, json: false }, FORM, bytes, { output, ...(force ? { force } : {}) })
  const { number, date, hash, data } = paper
  const code = String(data.checkCode)
  if (world.json && output !== '-')
    world.out(JSON.stringify({ register: register.id, entry, asOf: data.asOf, number, date, code, hash, file: output }))
  else world.err(world.words.registers.extract.issued(number, code))
}

interface Issued {
  readonly entry: string
  readonly paper: EntryActs['paper']
}

async function issue(world: World, register: Register, text: string, asked: CivilDate | undefined): Promise<Issued> {
  const procedure = await procedureOf(register)
  const store = await world.store()
  return store.write(async (tx) => {
    const now = await entryOn(tx, register.id, text)
    const at = recordedAt(world)
    const asOf = asked ?? dateOf(at)
    if (asOf > dateOf(at)) {
      const w = world.words.registers.extract
      throw new ExpectedError('usage', { what: w.future, remedy: [w.futureRemedy] })
    }
    const then = await entryOn(tx, register.id, text, asOf)
    refuseUnknown(then, asOf)
    const number = await takeOutgoing(tx, at)
    const data = extractData(then, procedure, {
      ...letterheadOf(world),
      paper: { number, date: dateOf(at) },
      asOf,
      issuedBy: world.by,
      checkCode: codeOf(number, asOf, then),
    })
    const paper = await drawEntryPaper(world, now, { form: FORM, number, at, data })
    await recordEntryActs(world, tx, { register: register.id, number: now.number, before: now }, [paper])
    return { entry: now.number, paper: paper.data }
  })
}

/** @throws 'extract-before-known' */
function refuseUnknown(entry: Entry, day: CivilDate): void {
  const known = knownFrom(entry, day)
  if (known === null) return
  const { register, number } = entry
  throw new ExpectedError('extract-before-known', { register, entry: number, day, knownFrom: known })
}

async function issued(world: World, register: Register, text: string, number: string): Promise<Issued> {
  const entry = await entryOn(await world.store(), register.id, text)
  const extracts = entry.papers.filter(({ form }) => form === FORM)
  const paper = extracts.find((each) => each.number === number.trim())
  if (paper !== undefined) return { entry: entry.number, paper }
  const known = extracts.slice(-5).map((each) => each.number)
  throw new ExpectedError('extract-unknown', { entry: entry.number, text: number.slice(0, 60), known })
}

/** The number of the extract, and sixteen signs of the hash of what it says of the entry. */
function codeOf(number: string, asOf: string, entry: Entry): string {
  const { register, status, includedOn, changedOn, endedOn, data } = entry
  const said = [number, register, entry.number, asOf, status, includedOn, changedOn, endedOn, changesOf(entry), data]
  return `${number}-${hashCode(sha256(JSON.stringify(said)))}`
}
