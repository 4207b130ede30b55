import { parseServiceId } from '../../law/edition.js'
import { SERVICE_TITLES } from '../../law/services/titles.js'
import type { EmployeeRow } from '../../store/employee-row.js'
import { safeText } from '../safe-text.js'
import { table } from '../table.js'
import type { World } from '../world.js'
import { shown } from './add-employee.js'
import { grantableRoles } from './grantable.js'
import { type MatrixRow, matrixOf } from './matrix.js'

export interface MatrixOptions {
  readonly service?: string
  readonly people?: boolean
}

/** Prints who may what: a table for each route, with the roles that stand in it, or the employees, as columns. */
export async function printMatrix(world: World, options: MatrixOptions): Promise<void> {
  const service = options.service === undefined ? undefined : parseServiceId(options.service)
  const people = options.people ? await (await world.store()).employees() : []
  const rows = await matrixOf(world, service, people)
  const { text } = world.words.cases
  if (world.json) {
    const named = (await grantableRoles()).map((role) => ({ id: role.id, title: text(role.title) }))
    return world.out(
      JSON.stringify({ roles: named, ...(options.people ? { employees: people.map(shown) } : {}), rows }),
    )
  }
  const w = world.words.people
  if (options.people && people.length === 0) {
    world.out(w.none)
    return world.out(w.first)
  }
  for (const group of grouped(rows)) {
    const [first] = group
    world.out('')
    world.out(
      world.paint.bold(
        first?.service ? `${text(SERVICE_TITLES[first.service])} · ${first.regulation}` : w.matrix.office,
      ),
    )
    if (options.people) printPeople(world, group, people)
    else printRoles(world, group)
  }
  if (options.people) world.out(`\n${w.matrix.markForMeans}`)
}

/** Rows of one route stand together. */
function grouped(rows: readonly MatrixRow[]): readonly (readonly MatrixRow[])[] {
  const groups = new Map<string, MatrixRow[]>()
  for (const row of rows) {
    const key = `${row.service} ${row.regulation}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

function printRoles(world: World, rows: readonly MatrixRow[]): void {
  const w = world.words.people
  const titles = new Map(rows.flatMap((row) => row.roles.map(({ id, title }) => [id, title] as const)))
  const columns = [...titles.keys()]
  columns.forEach((id, at) => {
    world.out(`  ${at + 1}  ${id}: ${titles.get(id) ?? ''}`)
  })
  printCells(world, rows, columns.length, (row, at) =>
    row.roles.some(({ id }) => id === columns[at]) ? w.matrix.mark : '',
  )
}

function printPeople(world: World, rows: readonly MatrixRow[], people: readonly EmployeeRow[]): void {
  const w = world.words.people
  people.forEach((each, at) => {
    world.out(`  ${at + 1}  ${each.number}  ${safeText(each.name)}: ${each.roles.join(', ')}`)
  })
  const place = (number: string): string => String(people.findIndex((each) => each.number === number) + 1)
  printCells(world, rows, people.length, (row, at) => {
    const found = row.people.find((each) => each.number === people[at]?.number)
    if (found === undefined) return ''
    return found.for === null ? w.matrix.mark : w.matrix.markFor(place(found.for))
  })
}

function printCells(
  world: World,
  rows: readonly MatrixRow[],
  columns: number,
  cell: (row: MatrixRow, at: number) => string,
): void {
  const { labels } = world.words.people
  const numbers = Array.from({ length: columns }, (_, at) => String(at + 1))
  world.out(
    table(
      world,
      [labels.action, labels.clause, ...numbers],
      rows.map((row) => [row.title, row.citation ?? '', ...numbers.map((_, at) => cell(row, at))]),
    ),
  )
}
