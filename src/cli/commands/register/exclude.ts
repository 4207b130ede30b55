import { dirname, join } from 'node:path'
import type { CivilDate } from '../../../calendar/civil-date.js'
import { ExpectedError } from '../../../expected-error.js'
import { openWritableFolder } from '../../../files/folders.js'
import { writeFile } from '../../../files/write-file.js'
import type { SignerView } from '../../../form/case-view.js'
import { headOf } from '../../../form/view-of-case.js'
import { newestEdition } from '../../../law/edition.js'
import { lawOf } from '../../../law/services/index.js'
import type { Hearing } from '../../../register/acts.js'
import { entrySubject } from '../../../store/subject.js'
import { entryDueItems } from '../../casework/entry-obligations.js'
import { entryOn } from '../../casework/entry-on.js'
import { renderAbout } from '../../casework/entry-papers.js'
import { excludeEntry } from '../../casework/own-exclusion.js'
import { writtenText } from '../../casework/written-text.js'
import { printWritten } from '../../paper-title.js'
import { momentGiven } from '../../parse.js'
import type { World } from '../../world.js'
import { safeFileName } from './safe-file-name.js'

export interface ExcludeOptions {
  readonly finding?: string
  readonly heard?: CivilDate
  readonly unheard?: string
  readonly signer?: string
  readonly signerPosition?: string
  readonly at?: string
  readonly output?: string
}

/** Excludes an entry on the authority's own finding (829-2024/10), with decision, notification and obligations. */
export async function exclude(world: World, text: string, options: ExcludeOptions): Promise<void> {
  const at = momentGiven(options.at, world)
  const hearing = hearingOf(world, options)
  const signer = signerOf(world, options)
  const folder = options.output ?? join(dirname(world.databasePath), 'papers', 'register')
  const store = await world.store()
  // After the database: a folder of papers beside none would be taken for what a lost one left.
  openWritableFolder(folder)
  const entry = await store.write(async (tx) => {
    const before = await entryOn(tx, 'trusted', text)
    return excludeEntry(world, tx, before, { finding: options.finding, hearing, signer, at, by: world.by })
  })
  const obligations = await entryDueItems(entry, world.calendar)
  const papers: { form: string; number: string; path: string }[] = []
  for (const paper of entry.papers.slice(-2)) {
    const { bytes } = await renderAbout(
      world,
      entrySubject('trusted', entry.number),
      paper.form,
      paper.data,
      paper.date,
    )
    const path = join(folder, `${safeFileName(entry.number)}_${paper.form}_${paper.number}.docx`)
    writeFile(path, bytes, { force: true })
    papers.push({ form: paper.form, number: paper.number, path })
  }
  const { number, decision, endedOn, reason } = entry
  if (world.json) {
    const open = obligations.map(({ id, due }) => ({ id, due, citation: '829-2024/8' }))
    world.out(JSON.stringify({ entry: number, decision, endedOn, reason, papers, obligations: open }))
    return
  }
  const w = world.words.registers.exclusion
  world.out(w.done(number, decision))
  printWritten(world, papers)
  if (signer === null) world.err(w.unsigned)
  world.out(world.words.cases.decide.obligations)
  const { obligations: known } = newestEdition(await lawOf('trusted-registry'))
  for (const { id, due } of obligations) {
    const title = known.find((each) => each.id === id)?.title
    world.out(`  ${due}  ${title === undefined ? id : world.words.cases.text(title)} (829-2024/8)`)
  }
}

/** Who signs decision and notification: as given, else the office's usual signer; null where neither is known. */
function signerOf(world: World, { signer, signerPosition }: ExcludeOptions): SignerView | null {
  const head = headOf(world.office())
  if (signer === undefined && signerPosition === undefined) return head
  const [name, position] = [signer, signerPosition].map((text, at) =>
    text === undefined ? undefined : writtenText(world, SIGNER[at]!, text),
  )
  // The usual signer by name alone: the position is known, and the Russian words of both.
  if (head !== null && name === head.name && (position ?? head.position) === head.position) return head
  if (name !== undefined && position !== undefined) return { name, position, nameRu: null, positionRu: null }
  const w = world.words.registers.exclusion
  throw new ExpectedError('usage', { what: w.halfSigner, remedy: ['--signer "…" --signer-position "…"'] })
}

const SIGNER = ['signerName', 'signerPosition'] as const

function hearingOf(world: World, { heard, unheard }: ExcludeOptions): Hearing | null {
  if (heard !== undefined && unheard !== undefined) {
    const w = world.words.registers.exclusion
    throw new ExpectedError('usage', { what: w.heardAndNot, remedy: ['--heard 2026-03-02', '--unheard "…"'] })
  }
  if (heard !== undefined) return { heardOn: heard, why: '' }
  return unheard === undefined ? null : { heardOn: null, why: writtenText(world, 'unheard', unheard) }
}
