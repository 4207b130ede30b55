import { dirname, join } from 'node:path'
import type { CivilDate } from '../../../calendar/civil-date.js'
import type { OnBehalf } from '../../../case/act.js'
import { ExpectedError } from '../../../expected-error.js'
import { tableDocument } from '../../../files/docx-table.js'
import { openWritableFolder } from '../../../files/folders.js'
import { refuseUnwritable, writeFile } from '../../../files/write-file.js'
import { printDate } from '../../../form/dates.js'
import { officeView } from '../../../form/view-of-case.js'
import type { ServiceId } from '../../../law/service.js'
import { lawOf } from '../../../law/services/index.js'
import { SERVICE_TITLES } from '../../../law/services/titles.js'
import type { Text } from '../../../text.js'
import type { World } from '../../world.js'
import { writeRecorded } from '../../write-recorded.js'
import '../errors.js'

/**
 * What a protocol on handing over cases says, as the journal keeps it under `office`. Of a case only numbers: whoever applies stands in
 * the case alone, so that a destruction of personal data finds all of them there.
 */
export interface Protocol {
  readonly number: string
  readonly date: CivilDate
  readonly from: { readonly number: string; readonly name: string }
  readonly to: { readonly number: string; readonly name: string }
  readonly reason: string
  readonly cases: readonly ProtocolCase[]
}

export interface ProtocolCase {
  readonly case: string
  readonly application: string | null
  readonly service: ServiceId
  readonly regulation: string
  readonly step: string | null
  readonly due: string | null
  readonly why: 'acted' | 'alone'
}

/** `user protocol NUMBER`: a protocol drawn again from the journal. @throws 'hand-over-unknown', 'file-…' */
export async function drawProtocol(
  world: World,
  text: string,
  { output, force = false }: { readonly output?: string; readonly force?: boolean },
): Promise<void> {
  const number = text.trim().toUpperCase()
  const acts = await (await world.store()).acts('office')
  const act = acts.find((each) => each.kind === 'hand-over' && each.data.number === number)
  if (act === undefined) throw new ExpectedError('hand-over-unknown', { text: text.slice(0, 60) })
  const { for: absent } = act.data as OnBehalf
  const path = output ?? pathOf(world, number)
  const bytes = await protocolBytes(world, act.data as unknown as Protocol, {
    by: act.by,
    ...(absent ? { for: absent } : {}),
  })
  if (output === undefined) openWritableFolder(dirname(path))
  writeFile(path, bytes, { force })
  if (world.json) world.out(JSON.stringify({ number, paper: path }))
  else world.out(world.words.people.handOver.written(path))
}

/** Nothing is handed over under a protocol that cannot be written. @throws 'file-…' */
export function refuseUnwritten(world: World, output: string | undefined): void {
  if (output === undefined) openWritableFolder(dirname(pathOf(world, '')))
  else refuseUnwritable(output)
}

/** Writes it where it is wanted, else beside the papers. What was handed over is recorded: where it cannot be written, that is said. */
export async function writeProtocol(
  world: World,
  protocol: Protocol,
  done: Done,
  output: string | undefined,
): Promise<string | null> {
  const path = output ?? pathOf(world, protocol.number)
  return writeRecorded(world, path, () => protocolBytes(world, protocol, done), {
    force: output === undefined,
    later: world.words.people.handOver.drawLater(protocol.number),
  })
}

/** Who handed over, and in whose stead. */
interface Done extends OnBehalf {
  readonly by: string
}

function pathOf(world: World, number: string): string {
  return join(dirname(world.databasePath), 'papers', `${number}.docx`)
}

/** A table of the cases, to be signed by both and by whoever handed over; the same protocol gives the same bytes. */
async function protocolBytes(world: World, protocol: Protocol, { by, for: absent }: Done): Promise<Uint8Array> {
  const w = world.words.people.handOver
  const { text, inStead } = world.words.cases
  const { number, date, from, to, reason, cases } = protocol
  const { nameKk } = officeView(world.office())
  const columns = [
    { id: 'line', title: '№', kind: 'number', width: 6 },
    { id: 'case', title: w.columns.case, kind: 'text', width: 18 },
    { id: 'application', title: w.columns.application, kind: 'text', width: 14 },
    { id: 'service', title: w.columns.service, kind: 'text', width: 44 },
    { id: 'next', title: w.columns.next, kind: 'text', width: 36 },
    { id: 'due', title: w.columns.due, kind: 'moment', width: 17 },
    { id: 'why', title: w.columns.note, kind: 'text', width: 20 },
  ] as const
  const rows: (readonly (string | number | null)[])[] = []
  for (const [at, each] of cases.entries()) {
    const next = await stepTitle(each)
    const service = text(SERVICE_TITLES[each.service])
    rows.push([
      at + 1,
      each.case,
      each.application,
      service,
      next === null ? '' : text(next),
      each.due === null ? null : printDate(each.due),
      w.why[each.why],
    ])
  }
  const foot = [
    w.count(cases.length),
    w.reason(reason),
    '',
    w.gave(from.name),
    w.took(to.name),
    w.arranged(absent === undefined ? by : inStead(by, absent)),
  ]
  const office = nameKk === undefined || nameKk === '' ? [] : [nameKk]
  const title = [w.title(number), w.dated(printDate(date)), ...office, w.says(from.name, to.name, cases.length)]
  return tableDocument({ title, columns, rows, foot }, date)
}

/** What the next step was called under the regulation of the case. */
async function stepTitle({ service, regulation, step }: ProtocolCase): Promise<Text | null> {
  const law = await lawOf(service)
  const route = law.regulations.find((each) => each.id === regulation)?.route ?? []
  return route.find((each) => each.id === step)?.action ?? null
}
