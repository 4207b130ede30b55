import type { CivilDate } from '../../calendar/civil-date.js'
import { checklist, defects } from '../../case/checklist.js'
import type { Procedure, ServiceEdition } from '../../law/service.js'
import type { JsonObject } from '../../text.js'
import type { World } from '../world.js'

/** What a package lacks, one line each, with the clause that refuses acceptance for it. */
export function packageNotes(
  world: World,
  { incomplete }: Pick<ServiceEdition, 'incomplete'>,
  procedure: Procedure,
  answers: JsonObject,
  day: CivilDate,
): readonly string[] {
  const w = world.words.cases
  const found = defects(checklist(procedure, answers, day))
  if (found.length === 0) return [w.next.noDefects]
  const lines = found.map((item) => {
    const title = item.titles.map((each) => w.text(each)).join(w.findings.or)
    const said =
      item.state === 'missing'
        ? w.judgement.missing(title)
        : `${w.judgement.expired(title)}: ${w.findings.expired(item.validUntil ?? '')}`
    return `  ${incomplete.source}  ${said}`
  })
  return [w.next.defects, ...lines]
}
