import { safeText } from './safe-text.js'
import type { World } from './world.js'

/**
 * What papers are called: an annex of an act by its number and title, a working paper by its title; one that a later version drew, by its
 * id. The forms are loaded only where papers are shown.
 */
export async function paperTitles(world: World): Promise<(form: string) => string> {
  const { FORMS } = await import('../form/catalogue.js')
  return (id) => {
    const form = FORMS.find((each) => each.id === id)
    if (form === undefined) return id
    const title = world.words.cases.text(form.title)
    return id.startsWith('paper.') ? title : `${id} ${title}`
  }
}

/** The papers that a command wrote, a line each: what it is, its number, where the file lies. */
export async function printWritten(
  world: World,
  papers: readonly { readonly form: string; readonly number: string; readonly path: string }[],
): Promise<void> {
  if (papers.length === 0) return
  const titles = await paperTitles(world)
  for (const { form, number, path } of papers) world.out(`  ${titles(form)} · № ${safeText(number)} · ${path}`)
}
