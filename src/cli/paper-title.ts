import { titleOfForm } from '../form/titles.js'
import { safeText } from './safe-text.js'
import type { World } from './world.js'
import { fit } from './wrap.js'

/** What a paper is called: an annex of an act by its number and title, a working paper by its title; one that a later version drew, by its id. */
export function paperTitle(world: World, id: string): string {
  const title = titleOfForm(id)
  if (title === undefined) return id
  const text = world.words.cases.text(title)
  return id.startsWith('paper.') ? text : `${id} ${text}`
}

/** The papers that a command wrote, a line each: what it is, its number, where the file lies. */
export function printWritten(
  world: World,
  papers: readonly { readonly form: string; readonly number: string; readonly path: string }[],
): void {
  if (papers.length === 0) return
  for (const { form, number, path } of papers)
    world.out(fit(world.columns, `  ${paperTitle(world, form)} · № ${safeText(number)} · ${path}`))
}
