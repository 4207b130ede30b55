import { yearOf } from '../../calendar/civil-date.js'
import { knownYears } from '../../calendar/known-years.js'
import { isExpected } from '../../expected-error.js'
import { strayYears } from '../../files/kept-calendar.js'
import { said } from '../report-error.js'
import type { World } from '../world.js'
import { type Finding, fault, note, ok, warning } from './finding.js'

/**
 * The years of the calendar: this one and the next must be there, and what open cases wait for must fall into years that are.
 * @param reach the last day that an open case waits for; null where none does
 */
export function calendarFindings(world: World, reach: string | null): readonly Finding[] {
  const w = world.words.doctor
  try {
    const calendar = world.calendar()
    const current = yearOf(world.now())
    const years = calendar.years.map(({ year }) => year)
    const known = knownYears(years)
    const missing = [current, current + 1].filter((year) => !years.includes(year))
    const projected = years.filter((year) => year >= current && calendar.statusOf(year) === 'projected')
    const year = years.length === 0 ? 0 : Math.max(...years)
    const apply = ['kz-is calendar check', 'kz-is calendar --help']
    const found: Finding[] = []
    if (missing.includes(current))
      found.push(fault('calendar', w.yearMissing(knownYears(missing), known), w.why.yearMissing, apply))
    else if (missing.length > 0)
      found.push(warning('calendar', w.yearMissing(knownYears(missing), known), w.why.yearMissing, apply))
    else if (projected.length > 0)
      found.push(note('calendar', w.projected(knownYears(projected), known), w.why.projected))
    else found.push(ok('calendar', known))
    if (reach === null) return found
    const end = Number(reach.slice(0, 4))
    if (end > year) return [...found, warning('reach', w.reachBeyond(end, year), w.why.reach, apply)]
    if (projected.includes(end)) return [...found, note('reach', w.reachProjected(end), w.why.projected)]
    return [...found, ok('reach', w.reach(end))]
  } catch (error) {
    if (!isExpected(error)) throw error
    const { what, why, remedy } = said(error, world.words)
    return [fault('calendar', what, why ?? '', remedy)]
  }
}

/** Years beside the database that were never applied to it: they are counted by, and nothing says why. Others `world.calendar` tells of. */
export async function surplusFindings(world: World): Promise<readonly Finding[]> {
  const w = world.words.doctor
  const years = strayYears(world.databasePath, await (await world.store()).calendarYears())
  const surplus = years.filter(({ why }) => why === 'surplus').map(({ year }) => year)
  if (surplus.length === 0) return []
  return [warning('calendar', w.yearsSurplus(knownYears(surplus)), w.why.yearsSurplus, w.applySurplus)]
}
