import { editionsCarried } from '../../law/edition.js'
import type { ServiceEdition } from '../../law/service.js'
import { allLaw } from '../../law/services/index.js'
import type { Text } from '../../text.js'
import { sayKind } from '../commands/register/kinds.js'
import type { Register } from '../commands/register/registers.js'
import type { World } from '../world.js'
import type { ColumnId } from './columns.js'

type Cells = Readonly<Record<string, unknown>>

/** What stands in a workbook, which people read, in the place of an id; CSV and JSON Lines, which programs read, keep the id. */
export type SayCell = (column: ColumnId, id: string, row: Cells) => string

/** Words for cases and their steps, by the editions that the program carries; an id that none of them knows stays as it is. */
export async function sayCases(world: World): Promise<SayCell> {
  const w = world.words.cases
  const { services } = world.words.stats
  const editions = (await allLaw()).flatMap(editionsCarried)
  const procedures = new Map<string, Text>()
  const steps = new Map<string, Text>()
  const outcomes = new Map<string, Text>()
  // The newest edition comes last and names what an older one named otherwise; the case's own, where its row says which, goes before.
  for (const edition of editions)
    for (const scope of [edition.service, `${edition.service} ${edition.regulation}`])
      nameAll(scope, edition, procedures, steps, outcomes)
  const named = (titles: ReadonlyMap<string, Text>, row: Cells, id: string): string => {
    const title = titles.get(`${row.service} ${row.regulation} ${id}`) ?? titles.get(`${row.service} ${id}`)
    return title === undefined ? id : w.text(title)
  }
  return (column, id, row) => {
    switch (column) {
      case 'service':
        return services[id as keyof typeof services] ?? id
      case 'procedure':
        return named(procedures, row, id)
      case 'channel':
        return w.channels[id as keyof typeof w.channels] ?? id
      case 'status':
        return w.statuses[id as keyof typeof w.statuses] ?? id
      case 'step':
        return named(steps, row, id)
      case 'outcome':
        return w.outcome[id as keyof typeof w.outcome] ?? named(outcomes, row, `${row.step} ${id}`)
      default:
        return id
    }
  }
}

function nameAll(
  scope: string,
  { procedures: asked, route }: ServiceEdition,
  procedures: Map<string, Text>,
  steps: Map<string, Text>,
  outcomes: Map<string, Text>,
): void {
  for (const { id, title } of asked) procedures.set(`${scope} ${id}`, title)
  for (const step of route) {
    steps.set(`${scope} ${step.id}`, step.action)
    for (const { id, title } of step.outcomes) outcomes.set(`${scope} ${step.id} ${id}`, title)
  }
}

/** Words for the entries of a register. */
export async function sayEntries(world: World, register: Pick<Register, 'service'>): Promise<SayCell> {
  const { statuses } = world.words.cases.register
  const kindOf = await sayKind(register)
  return (column, id) => {
    if (column === 'status') return statuses[id as keyof typeof statuses] ?? id
    return column === 'kind' ? kindOf(id, world) : id
  }
}
