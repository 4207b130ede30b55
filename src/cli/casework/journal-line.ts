import { type Moment, yearOf } from '../../calendar/civil-date.js'
import type { NewAct } from '../../case/act.js'
import { type Case, factsOf } from '../../case/case.js'
import { ExpectedError } from '../../expected-error.js'
import { holds } from '../../law/holds.js'
import type { Step, StepJournal } from '../../law/service.js'
import type { Reader, Tx } from '../../store/store.js'
import type { JsonObject } from '../../text.js'
import { journalSeries } from './numbers.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    /** `next`: the number that is free; null where that is not looked for. */
    'journal-number-taken': {
      readonly number: number
      readonly year: number
      readonly case: string
      readonly next: number | null
      readonly citation: string
    }
  }
}

/** The journal in which this step of this case is entered; undefined where the result is not one that stands in it. */
export function journalOf(file: Case, step: Step): StepJournal | undefined {
  const { journal } = step
  const field = step.asks.find(({ id }) => id === journal?.number)
  return field !== undefined && holds(field.when, factsOf(file)) ? journal : undefined
}

/** The number of the journal that answers give; undefined where they leave it to the program. */
export function numberGiven(journal: StepJournal, answers: JsonObject): number | undefined {
  const given = answers[journal.number]
  return typeof given === 'number' ? given : undefined
}

/**
 * The act with its line of the journal: the number that was given, taken for this act and for no other, or the next one of the year.
 * @throws 'journal-number-taken'
 */
export async function entered(tx: Tx, file: Case, step: Step, act: NewAct<'step'>): Promise<NewAct<'step'>> {
  const journal = journalOf(file, step)
  if (journal === undefined) return act
  const series = journalSeries(journal.id)
  const year = yearOf(act.at)
  const given = numberGiven(journal, act.data.answers)
  if (given === undefined) return withNumber(act, step, journal, await tx.takeNumber(series, year))
  if (await tx.takeThisNumber(series, year, given)) return act
  throw await taken(tx, journal, year, given)
}

/** The same before anything is recorded: whether the number that is given is free, and which would be taken. @throws 'journal-number-taken' */
export async function wouldEnter(read: Reader, file: Case, step: Step, act: NewAct<'step'>): Promise<NewAct<'step'>> {
  const journal = journalOf(file, step)
  if (journal === undefined) return act
  const given = numberGiven(journal, act.data.answers)
  if (given === undefined) return withNumber(act, step, journal, await nextFree(read, journal, act.at))
  const year = yearOf(act.at)
  if ((await read.numberTaken(journalSeries(journal.id), year, given)) === undefined) return act
  throw await taken(read, journal, year, given)
}

/** The number after the last one of the year. */
export async function nextFree(read: Reader, journal: StepJournal, at: Moment): Promise<number> {
  return (await read.lastNumber(journalSeries(journal.id), yearOf(at))) + 1
}

async function taken(read: Reader, journal: StepJournal, year: number, number: number): Promise<ExpectedError> {
  const series = journalSeries(journal.id)
  const subject = (await read.numberTaken(series, year, number)) ?? ''
  const next = (await read.lastNumber(series, year)) + 1
  const facts = { number, year, case: subject.replace(/^case\//, ''), next, citation: journal.source }
  return new ExpectedError('journal-number-taken', facts)
}

/** The answers stand in the order in which the step asks them. */
function withNumber(act: NewAct<'step'>, step: Step, journal: StepJournal, number: number): NewAct<'step'> {
  const given: JsonObject = { ...act.data.answers, [journal.number]: number }
  const answers = Object.fromEntries(step.asks.flatMap(({ id }) => (given[id] === undefined ? [] : [[id, given[id]]])))
  return { ...act, data: { ...act.data, answers: answers as JsonObject } }
}
