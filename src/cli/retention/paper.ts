import { dirname, join } from 'node:path'
import { ExpectedError } from '../../expected-error.js'
import { writeFile } from '../../files/write-file.js'
import { formById } from '../../form/catalogue.js'
import { destructionAct } from '../../form/papers/destruction-act.js'
import { officeView } from '../../form/view-of-case.js'
import { SERVICE_TITLES } from '../../law/services/titles.js'
import { markOfAct } from '../../store/audit/act-mark.js'
import type { Reader } from '../../store/store.js'
import type { JsonObject } from '../../text.js'
import { existingDatabase } from '../audit/existing-database.js'
import type { World } from '../world.js'
import { writeRecorded } from '../write-recorded.js'
import { type Destruction, destroyedActs, destructionNumbered } from './destruction.js'
import { lastDay } from './due.js'
import { dueOn } from './terms.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    'destruction-unknown': { readonly text: string }
  }
}

/** `retention act NUMBER`: an act of destruction drawn again from the journal. @throws 'destruction-unknown' */
export async function drawAct(world: World, text: string, output: string | undefined, force: boolean): Promise<void> {
  const database = existingDatabase(world)
  const store = await world.store()
  const number = text.trim().toUpperCase()
  const found = await destructionNumbered(store, number)
  const mark = found === undefined ? null : await markOfAct(database, found.lastAct)
  if (found === undefined || mark === null) throw new ExpectedError('destruction-unknown', { text: text.slice(0, 60) })
  const path = output ?? pathOf(world, number)
  writeFile(path, await actBytes(world, store, found.said, mark), { force })
  if (world.json) world.out(JSON.stringify({ number, paper: path, mark }))
  else world.out(world.words.retention.actWritten(path))
}

/** Writes the act beside the papers, or where it is wanted. What was destroyed is recorded: where it cannot be written, that is said. */
export async function writeAct(
  world: World,
  read: Reader,
  destruction: Destruction,
  mark: string,
  output: string | undefined,
): Promise<string | null> {
  const path = output ?? pathOf(world, destruction.number)
  return writeRecorded(world, path, () => actBytes(world, read, destruction, mark), {
    force: output === undefined,
    later: world.words.retention.drawLater(destruction.number),
  })
}

function pathOf(world: World, number: string): string {
  return join(dirname(world.databasePath), 'papers', `${number}.docx`)
}

async function actBytes(world: World, read: Reader, destruction: Destruction, mark: string): Promise<Uint8Array> {
  const { renderForm } = await import('../../files/render-form.js')
  const data = await actData(world, read, destruction, mark)
  return renderForm(formById(destructionAct.id), data, { officeFolder: world.templatesFolder, date: destruction.date })
    .bytes
}

/** What the act says: all of it stands in the journal. */
async function actData(world: World, read: Reader, destruction: Destruction, mark: string): Promise<JsonObject> {
  const { number, date, order, orderDate, commission, cases, terms, copies } = destruction
  const rows: JsonObject[] = []
  for (const each of cases) {
    const acts = await read.caseActs(each)
    const received = acts[0]?.kind === 'received' ? acts[0].data : null
    const term = terms.find(({ service }) => service === received?.service)
    const closed = lastDay(acts, number)
    rows.push({
      case: each,
      application: received?.number ?? '',
      closed,
      kept: term === undefined ? closed : dueOn(closed, term),
    })
  }
  const acts = (await destroyedActs(read, destruction)).reduce((sum, { rows: n }) => sum + n, 0)
  return {
    office: { nameKk: officeView(world.office()).nameKk },
    paper: { number, date },
    order: { number: order, date: orderDate },
    commission: commission.map((name) => ({ name })),
    terms: terms.map(({ service, years, from, act }) => ({
      service: SERVICE_TITLES[service].kk,
      term: `${years} жыл, ${from === 'next-year' ? 'іс аяқталған жылдан кейінгі жылғы 1 қаңтардан бастап' : 'іс аяқталған күннен бастап'}`,
      act,
    })),
    cases: rows,
    acts: String(acts),
    mark,
    ...(copies.length === 0 ? {} : { copies: [...copies] }),
  }
}
