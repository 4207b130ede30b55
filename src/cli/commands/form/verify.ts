import { ExpectedError } from '../../../expected-error.js'
import { type Difference, differences, type PaperFacts, paperFacts } from '../../../files/compare-paper.js'
import { addedBeside, type Beside } from '../../../files/docx/beside-text.js'
import { READ_LIMIT, readBytes } from '../../../files/read-file.js'
import { FORMS } from '../../../form/catalogue.js'
import { textAt } from '../../../form/print-value.js'
import { bytesOfRecorded, type PapersOf, papersNamed, type RecordedPaper } from '../../casework/recorded-papers.js'
import { EXIT } from '../../exit-codes.js'
import { safeText } from '../../safe-text.js'
import { table } from '../../table.js'
import type { World } from '../../world.js'

declare module '../../../expected-error.js' {
  interface ErrorFacts {
    /** The file does not say which case it is of. */
    'paper-case-unclear': { readonly path: string }
    /** The case has no such paper: none was recorded. */
    /** No extract bears this code. */
    'check-code-unknown': { readonly code: string }
    'paper-not-recorded': { readonly path: string; readonly case: string; readonly form: string | null }
  }
}

const NOTHING: Found = { differences: [], beside: [] }

/** The check code of an extract: its number, and sixteen signs in fours. */
const CODE = /^(\d{4})-(\d{6,9})(?:-[0-9A-HJKMNP-TV-Z]{4}){4}$/i

/**
 * as-recorded: part for part; resaved: the same words in a file that some program wrote anew; by-eye: the same words, and something
 * that is no text or keeps text from being seen; altered: other words.
 */
type Verdict = 'as-recorded' | 'resaved' | 'by-eye' | 'altered'

/** What a file has that the paper as it was recorded has not. */
interface Found {
  readonly differences: readonly Difference[]
  readonly beside: readonly Beside[]
}

/**
 * Which case and paper a document is, and whether it is the one recorded; exit code 10 where it is not.
 * @throws 'docx-unreadable', 'paper-case-unclear', 'paper-not-recorded', 'case-unknown', 'file-…'
 */
export async function verify(world: World, path: string, caseNumber: string | undefined): Promise<void> {
  if (CODE.test(path.trim())) return verifyCode(world, path.trim().toUpperCase())
  const bytes = path === '-' ? await world.readStdin(READ_LIMIT) : readBytes(path)
  const facts = paperFacts(bytes, path)
  const named = caseNumber ?? facts.caseNumber
  if (named === null) throw new ExpectedError('paper-case-unclear', { path })
  const file = await papersNamed(world, named)
  const paper = paperOf(file, facts)
  if (paper === undefined) throw new ExpectedError('paper-not-recorded', { path, case: file.name, form: facts.form })
  const isSame = paper.hash === facts.hash
  const found = isSame ? NOTHING : await foundIn(world, file, paper, facts)
  const verdict = isSame ? 'as-recorded' : verdictOn(found)
  if (verdict !== 'as-recorded') world.exit(EXIT.checkFound)
  const { form, number, date } = paper
  if (world.json) {
    const about = {
      file: path,
      ...whose(file),
      form,
      number,
      date,
      verdict,
      hash: facts.hash,
      recordedHash: paper.hash,
    }
    world.out(JSON.stringify({ ...about, ...found }))
  } else tell(world, file, paper, verdict, found)
}

/** Whose paper it is: of a case by its number, of an entry or a register as the journal names it. */
function whose(file: PapersOf) {
  return file.isCase ? { case: file.name } : { case: null, subject: file.carried }
}

/** What the extract says that bears this code. @throws 'check-code-unknown' */
async function verifyCode(world: World, code: string): Promise<void> {
  const [, year, number] = CODE.exec(code) ?? []
  const store = await world.store()
  const subject = await store.numberTaken('outgoing', Number(year), Number(number))
  const file = subject?.startsWith('entry/') === true ? await papersNamed(world, subject) : null
  const paper = file?.papers.find(({ data }) => data.checkCode === code)
  if (file === null || paper === undefined) throw new ExpectedError('check-code-unknown', { code })
  const { form, number: own, date, hash, data } = paper
  if (world.json) {
    const about = { code, ...whose(file), form, number: own, date, verdict: 'as-recorded', hash }
    world.out(
      JSON.stringify({ ...about, asOf: data.asOf, entry: data.entry, holder: data.holder, object: data.object }),
    )
    return
  }
  tell(world, file, paper, 'as-recorded', NOTHING)
  const said = [textAt(data, 'entry.status'), textAt(data, 'holder.name'), textAt(data, 'object.name')]
  world.out(`${textAt(data, 'asOf')}: ${said.map(safeText).join(' · ')}`)
}

/** The paper of the case that it is: by its hash; else of its form the one whose number it bears, or the last. */
function paperOf(file: PapersOf, facts: PaperFacts): RecordedPaper | undefined {
  const exact = file.papers.find((paper) => paper.hash === facts.hash)
  if (exact !== undefined) return exact
  const form = FORMS.find(({ id }) => id === facts.form)?.id
  const same = file.latest.filter((paper) => paper.form === form)
  return same.findLast(({ number }) => facts.text.some((line) => line.includes(number))) ?? same.at(-1)
}

function verdictOn({ differences, beside }: Found): Verdict {
  if (differences.length > 0) return 'altered'
  return beside.length > 0 ? 'by-eye' : 'resaved'
}

async function foundIn(world: World, file: PapersOf, paper: RecordedPaper, facts: PaperFacts): Promise<Found> {
  const { bytes, same } = await bytesOfRecorded(world, file, paper)
  // Another template prints other words around the same values: said, so that nobody takes it for a forgery.
  const w = world.words.form
  if (!same)
    world.warn(
      file.destroyed === null
        ? w.changed(paper.form, paper.number)
        : w.destroyed(paper.form, paper.number, file.destroyed),
    )
  const recorded = paperFacts(bytes, paper.form)
  return {
    differences: differences(recorded.text, facts.text),
    beside: addedBeside(recorded.beside, facts.beside),
  }
}

function tell(
  world: World,
  file: PapersOf,
  paper: RecordedPaper,
  verdict: Verdict,
  { differences: found, beside }: Found,
): void {
  const w = world.words.form
  const color = verdict === 'as-recorded' ? world.paint.green : world.paint.yellow
  world.out(`${file.name} · ${paper.form} № ${paper.number}, ${paper.date}`)
  world.out(color(w.verdicts[verdict]))
  if (found.length > 0)
    world.out(
      table(
        world,
        [w.head.paragraph, w.head.recorded, w.head.found],
        found.map(({ paragraph, recorded, found: now }) => [
          String(paragraph),
          safeText(recorded ?? '—'),
          safeText(now ?? '—'),
        ]),
      ),
    )
  if (beside.length > 0) world.out(w.besideText(beside.map((kind) => w.beside[kind])))
}
