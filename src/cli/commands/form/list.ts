import { FORMS } from '../../../form/catalogue.js'
import { table } from '../../table.js'
import type { World } from '../../world.js'

export function list(world: World): void {
  if (world.json) {
    const forms = FORMS.map(({ id, title, direction, official, source, orientation, remarks }) => ({
      id,
      title,
      direction,
      official,
      citation: source,
      orientation,
      remarks: remarks ?? [],
    }))
    world.out(JSON.stringify(forms))
    return
  }
  const w = world.words.form
  world.out(
    table(
      world,
      [w.head.form, w.head.title, w.head.direction, w.head.standing],
      FORMS.map((form) => [
        form.id,
        form.title[world.lang],
        w.directions[form.direction],
        form.official ? w.official : w.working,
      ]),
    ),
  )
}
