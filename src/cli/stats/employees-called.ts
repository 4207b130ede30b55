import { employeeNamed } from '../../people/same-person.js'
import { foldedName } from '../../store/fold.js'
import type { Store } from '../../store/store.js'
import type { By, Called } from './summary.js'

/** One employee, one row: whoever was renamed, or signed in under several names, stands under the name they bear now. */
export async function employeesCalled(store: Store, by: By | undefined): Promise<Called> {
  const people = by === 'employee' ? await store.employees() : []
  const known = new Map<string, string>()
  return (recorded) => {
    const name = known.get(recorded) ?? employeeNamed(people, recorded, foldedName)?.name ?? recorded
    known.set(recorded, name)
    return name
  }
}
