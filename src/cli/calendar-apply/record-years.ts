import type { AppliedYear } from '../../calendar/calendar-decree.js'
import { isSameYear, type KeptYear, yearFile } from '../../calendar/kept-year.js'
import { readCalendarYear } from '../../calendar/parse-calendar-year.js'
import { onBehalf } from '../../case/on-behalf.js'
import { officeYearPath, officeYears, officeYearText, ownCalendarFolder } from '../../files/calendar-files.js'
import { type StagedYear, stageYear } from '../../files/stage-calendar.js'
import type { Tx } from '../../store/store.js'
import { calendarSubject } from '../../store/subject.js'
import { recordedAt } from '../casework/record.js'
import type { World } from '../world.js'

/** A year of the office's calendar to be recorded and put beside the database. */
export interface FreshYear extends Pick<KeptYear, 'year' | 'json'> {
  /** Acts of this year that the journal has. */
  readonly before: number
  /** Null where the journal says the same already. */
  readonly record: { readonly act: AppliedYear['act']; readonly changed: AppliedYear['changed'] } | null
}

/**
 * The year that is applied; and those of the folder that was read until now which the journal has not: a database that gets a calendar
 * of its own takes them over, for the shared folder is not read for it any more.
 */
export function freshYears(
  folder: string,
  kept: readonly KeptYear[],
  { year, json, act, changed }: AppliedYear,
): readonly FreshYear[] {
  const of = (asked: number): KeptYear | undefined => kept.find((each) => each.year === asked)
  const found = of(year.year)
  const applied: FreshYear = {
    year: year.year,
    json,
    before: found?.seq ?? 0,
    record: found !== undefined && isSameYear(found.json, json) ? null : { act, changed },
  }
  const others = officeYears(folder).filter((each) => each !== year.year && of(each) === undefined)
  const taken = others.map(
    (each): FreshYear => ({
      year: each,
      json: checked(folder, each),
      before: 0,
      record: { act: null, changed: [] },
    }),
  )
  return [applied, ...taken]
}

/** @throws 'calendar-file-invalid': what nobody can count by is not recorded */
function checked(folder: string, year: number): object {
  const text = officeYearText(folder, year)
  readCalendarYear(text, officeYearPath(folder, year))
  return JSON.parse(text) as object
}

/** Written beside their places, to the disk. @throws 'file-not-writable', 'file-disk-full', before anything is recorded */
export function stageYears(database: string, years: readonly FreshYear[]): readonly StagedYear[] {
  const staged: StagedYear[] = []
  try {
    for (const { year, json } of years) staged.push(stageYear(ownCalendarFolder(database), year, yearFile(json)))
    return staged
  } catch (error) {
    for (const each of staged) each.abandon()
    throw error
  }
}

/** A copy of the database that goes without these files can give them back (`calendar restore`), and knows that it lacks them. */
export async function recordYears(world: World, tx: Tx, years: readonly FreshYear[], reason: string): Promise<void> {
  for (const { year, json, before, record } of years) {
    if (record === null) continue
    const act = {
      kind: 'calendar-applied' as const,
      at: world.now(),
      by: world.by,
      data: { year, act: record.act, reason, changed: record.changed, calendar: json },
    }
    await tx.append(calendarSubject(year), before, onBehalf([act], world.signedIn ?? {}), recordedAt(world))
  }
}
