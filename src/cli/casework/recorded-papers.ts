import type { RegisterId } from '../../law/service.js'
import { type Entry, type EntryAct, foldEntry } from '../../register/entry.js'
import type { RegisterAct } from '../../register/register-acts.js'
import type { JsonObject } from '../../text.js'
import type { World } from '../world.js'
import { papersOfCase } from './case-papers.js'
import { renderAbout } from './entry-papers.js'
import { loadCase } from './record.js'

/** A paper as it was recorded, whoever's file it stands in. */
export interface RecordedPaper {
  readonly form: string
  readonly number: string
  readonly date: string
  readonly hash: string
  readonly data: JsonObject
}

/** The papers of one file: of a case, of an entry, of a register. */
export interface PapersOf {
  /** As people call it: `TR-2025-000001`, `T-000001`, `trusted`. */
  readonly name: string
  /** As a document carries it: `TR-2025-000001`, `entry/trusted/T-000001`. */
  readonly carried: string
  readonly isCase: boolean
  readonly papers: readonly RecordedPaper[]
  /** Without those that were drawn again later under their number. */
  readonly latest: readonly RecordedPaper[]
  /** Number of the act by which personal data of the case were destroyed. */
  readonly destroyed: string | null
}

/** The papers of the file that a document says it is of. @throws 'case-unknown' */
export async function papersNamed(world: World, carried: string): Promise<PapersOf> {
  const [kind, register = '', ...rest] = carried.split('/')
  if (kind === 'entry') return ofEntry(world, register as RegisterId, rest.join('/'), carried)
  if (kind === 'register') return ofRegister(world, register, carried)
  const file = await loadCase(world, carried)
  const { case: name, papers, destroyed } = file
  return { name, carried: name, isCase: true, papers, latest: papersOfCase(file), destroyed }
}

async function ofEntry(world: World, register: RegisterId, number: string, carried: string): Promise<PapersOf> {
  const store = await world.store()
  const acts = (await store.acts(`entry/${register}/${number}`)) as unknown as readonly EntryAct[]
  const entry: Entry | undefined = foldEntry(register, number, acts)
  const papers = entry?.papers ?? []
  return { name: number, carried, isCase: false, papers, latest: papers, destroyed: null }
}

async function ofRegister(world: World, register: string, carried: string): Promise<PapersOf> {
  const store = await world.store()
  const acts = (await store.acts(`register/${register}`)) as unknown as readonly RegisterAct[]
  const papers = acts.flatMap((act) => (act.kind === 'packaged' ? [act.data] : []))
  return { name: register, carried, isCase: false, papers, latest: papers, destroyed: null }
}

/** The bytes of a recorded paper, drawn again; `same` where the template still gives what was recorded. */
export async function bytesOfRecorded(
  world: World,
  { carried }: Pick<PapersOf, 'carried'>,
  paper: RecordedPaper,
): Promise<{ readonly bytes: Uint8Array; readonly same: boolean }> {
  const { bytes, hash } = await renderAbout(world, carried, paper.form, paper.data, paper.date)
  return { bytes, same: hash === paper.hash }
}
