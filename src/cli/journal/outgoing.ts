import { yearOf } from '../../calendar/civil-date.js'
import type { PaperNamed } from '../../store/numbered.js'
import type { Reader } from '../../store/store.js'
import type { World } from '../world.js'
import { casesOf } from './incoming.js'
import type { Journal, Period } from './journal.js'
import { registerPapers } from './register-papers.js'
import { gapsOf, numberText, takenIn } from './series.js'
import { formTitle } from './titles.js'

/** Papers that carry the application's own number, not one of outgoing papers. */
const NOT_SENT: ReadonlySet<string> = new Set(['paper.acceptance-slip'])

/** Papers that left, by the numbers under which they did. One that was drawn again under its number is one line. */
export async function outgoing(world: World, read: Reader, { from, until }: Period): Promise<Journal> {
  const numbers = await read.numbersTaken('outgoing', yearOf(from), yearOf(until))
  const taken = takenIn(numbers, from, until)
  const cases = await casesOf(read, taken)
  const papers = new Map<string, PaperNamed>()
  for (const paper of await read.papersOfCases([...cases.values()].map(({ number }) => number)))
    if (!NOT_SENT.has(paper.form)) papers.set(`${paper.caseNumber} ${paper.number}`, paper)
  const others = await registerPapers(
    read,
    taken.filter(({ caseNumber }) => caseNumber === null),
  )
  const lines = taken.map((each) => {
    const file = cases.get(each.caseNumber)
    const number = numberText('', each)
    const paper = papers.get(`${file?.number ?? ''} ${number}`)
    const other = file === undefined ? others.get(number) : undefined
    return {
      number,
      at: each.at,
      paper: paper?.form ?? other?.form ?? null,
      applicant: file?.applicantName ?? other?.applicant ?? null,
      object: file?.objectName ?? other?.object ?? null,
      case: file?.number ?? other?.entry ?? null,
      by: each.by,
    }
  })
  return {
    columns: [
      ['number', 'text', 16],
      ['at', 'moment', 16],
      ['paper', 'text', 44],
      ['applicant', 'text', 34],
      ['object', 'text', 34],
      ['case', 'text', 20],
      ['by', 'text', 22],
    ],
    lines,
    shown: lines.map((line) => ({ ...line, paper: line.paper === null ? null : formTitle(world, line.paper) })),
    gaps: gapsOf('', numbers, from, until),
  }
}
