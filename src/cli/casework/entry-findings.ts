import type { ServiceId } from '../../law/service.js'
import type { Entry } from '../../register/entry.js'
import type { DueItem } from '../../store/due-store.js'

const SERVICE: ServiceId = 'trusted-registry'

/**
 * What monitoring found of an entry, as it waits to be decided. 829-2024/10 gives no term for that: the day is the one on which it was
 * found, and it is never late.
 */
export function findingItems({ findings, data }: Entry): readonly Omit<DueItem, 'subject'>[] {
  return findings.map(({ number, on, at, settledOn }) => ({
    kind: 'finding',
    id: String(number),
    due: on,
    ends: at,
    done: settledOn,
    reference: null,
    service: SERVICE,
    role: null,
    assignee: null,
    about: String(data.product.name ?? ''),
  }))
}
