import { dateOf } from '../../../calendar/civil-date.js'
import { ExpectedError } from '../../../expected-error.js'
import { newestEdition } from '../../../law/edition.js'
import type { TermId } from '../../../law/service.js'
import { lawOf } from '../../../law/services/index.js'
import type { NewEntryAct } from '../../../register/entry.js'
import { dispatchPackage } from '../../casework/dispatch.js'
import { entryDueItems } from '../../casework/entry-obligations.js'
import { entryOn } from '../../casework/entry-on.js'
import { refuseDone } from '../../casework/obligation-done.js'
import { recordEntryActs } from '../../casework/record-entry.js'
import { writtenText } from '../../casework/written-text.js'
import { momentGiven } from '../../parse.js'
import { mayDoTo } from '../../people/may-do.js'
import type { World } from '../../world.js'

interface Options {
  readonly reference: string
  readonly at?: string
}

/** 829-2024/8: a package left; the obligation of everything in it is fulfilled. */
export async function fulfilPackage(world: World, number: string, options: Options): Promise<void> {
  const at = momentGiven(options.at, world)
  const reference = writtenText(world, 'reference', options.reference)
  const store = await world.store()
  const edition = newestEdition(await lawOf('trusted-registry'))
  const { packaged, fulfilled } = await store.write(async (tx) => {
    const leave = await mayDoTo(world, tx, { edition }, 'fulfil')
    return dispatchPackage(world, tx, number, { at, reference }, leave)
  })
  const { number: own, obligation, subjects } = packaged
  if (world.json) world.out(JSON.stringify({ package: own, obligation, reference, at, fulfilled, subjects }))
  else world.out(world.words.registers.fulfil.packageDone(own, fulfilled))
}

/** The obligation that an exclusion on the authority's own finding opened. @throws 'obligation-unknown', 'obligation-done' */
export async function fulfilEntry(world: World, text: string, id: string, options: Options): Promise<void> {
  const at = momentGiven(options.at, world)
  const reference = writtenText(world, 'reference', options.reference)
  const store = await world.store()
  const edition = newestEdition(await lawOf('trusted-registry'))
  const entry = await store.write(async (tx) => {
    const leave = await mayDoTo(world, tx, { edition }, 'fulfil')
    const before = await entryOn(tx, 'trusted', text)
    const title = edition.obligations.find((each) => each.id === id)?.title
    refuseDone(before.number, before.acts, { id, title })
    const open = (await entryDueItems(before, world.calendar))
      .filter(({ done }) => done === null)
      .map((item) => item.id)
    if (!open.includes(id)) throw new ExpectedError('obligation-unknown', { case: before.number, text: id, open })
    const decided = before.ownExclusion?.at ?? at
    if (at < decided)
      throw new ExpectedError('step-before-cause', {
        case: before.number,
        step: id,
        ...(title === undefined ? {} : { title }),
        at,
        after: decided,
      })
    const data = { obligation: id as TermId, reference, on: dateOf(at) }
    const act: NewEntryAct<'fulfilled'> = { kind: 'fulfilled', at, by: world.by, data }
    return recordEntryActs(world, tx, { register: 'trusted', number: before.number, before }, [act], leave)
  })
  const obligation = edition.obligations.find((each) => each.id === id)
  if (world.json)
    world.out(JSON.stringify({ entry: entry.number, obligation: id, reference, at, fulfilled: entry.fulfilled }))
  else
    world.out(
      world.words.cases.changed.fulfilled(obligation === undefined ? id : world.words.cases.text(obligation.title)),
    )
}
