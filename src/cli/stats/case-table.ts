import type { Column, Value } from '../../files/xlsx/sheet.js'
import { lateBy } from '../say.js'
import type { World } from '../world.js'
import type { CaseFigures } from './figures.js'
import { rowName } from './say-stats.js'
import { inHours, number, type Reader, text } from './stats-table.js'

/** The columns of the list of cases behind a figure. */
export function caseColumns(world: World, reader: Reader): readonly Column[] {
  const w = world.words.stats
  const { labels } = world.words.cases
  const times = reader === 'people' ? w : w.inMinutes
  const moment = (id: string, title: string): Column => ({ id, title, kind: 'moment' })
  return [
    text('number', labels.case, 17),
    text('service', w.by.service, 36),
    text('applicant', labels.applicant, 36),
    text('object', labels.object, 36),
    moment('accepted', w.accepted),
    moment('finished', w.finished),
    moment('ends', labels.due),
    text('result', w.by.outcome, 20),
    text('timeliness', w.timeliness, 16),
    number('took', times.took),
    number('lateBy', times.lateBy),
    text('employee', w.by.employee, 26),
    text('grounds', w.grounds, 60),
  ]
}

/** One case: to programs the ids and minutes of its JSON, its grounds by their ids. */
export function caseValues(world: World, each: CaseFigures, reader: Reader): readonly Value[] {
  const { number: name, service, applicant, object, accepted, finished, ends, result, timeliness, employee } = each
  const said = reader === 'people'
  const { figures, timelinessNamed } = world.words.stats
  const isFigure = timeliness === 'in-time' || timeliness === 'late' || timeliness === 'overdue'
  const inWords = isFigure ? figures[timeliness] : timelinessNamed[timeliness]
  const grounds = each.grounds.map(({ id, citation, title }) =>
    said ? `${citation} ${world.words.cases.text(title)}` : id,
  )
  return [
    name,
    said ? rowName(world, 'service', service) : service,
    applicant,
    object,
    accepted,
    finished,
    ends,
    said ? figures[result] : result,
    said ? inWords : timeliness,
    said ? inHours(each.took) : each.took,
    said && each.lateBy !== null ? inHours(lateBy(each.lateBy)) : each.lateBy,
    employee,
    grounds.join('; '),
  ]
}
