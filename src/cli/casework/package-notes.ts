import type { CivilDate } from '../../calendar/civil-date.js'
import { checklist, defects } from '../../case/checklist.js'
import { packageRule } from '../../case/package-rule.js'
import type { Procedure, ServiceEdition } from '../../law/service.js'
import type { JsonObject } from '../../text.js'
import type { World } from '../world.js'

/** What a package lacks, one line each, with the clause that refuses for it; none where it is whole. */
export function defectLines(
  world: World,
  edition: ServiceEdition,
  procedure: Procedure,
  facts: JsonObject,
  day: CivilDate,
): readonly string[] {
  const w = world.words.cases
  const { source } = packageRule(edition)
  return defects(checklist(procedure, facts, day)).map((item) => {
    const title = item.titles.map((each) => w.text(each)).join(w.findings.or)
    const said =
      item.state === 'missing'
        ? w.judgement.missing(title)
        : `${w.judgement.expired(title)}: ${w.findings.expired(item.validUntil ?? '')}`
    return `  ${source}  ${said}`
  })
}

/** The same under its heading; where nothing lacks, that is said. */
export function packageNotes(
  world: World,
  edition: ServiceEdition,
  procedure: Procedure,
  facts: JsonObject,
  day: CivilDate,
): readonly string[] {
  const w = world.words.cases.next
  const lines = defectLines(world, edition, procedure, facts, day)
  return lines.length === 0 ? [w.noDefects] : [w.defects, ...lines]
}
