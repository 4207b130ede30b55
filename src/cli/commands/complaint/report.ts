import { awaitedOf, complaintDeadlines } from '../../../case/complain.js'
import { deadlineJson } from '../../case-json.js'
import { writePapers } from '../../casework/case-papers.js'
import type { ComplaintDone } from '../../casework/complaints.js'
import { printWritten } from '../../paper-title.js'
import { sayDuration, sayWhen } from '../../say.js'
import type { World } from '../../world.js'

/** What was done, the dates that follow, the papers written. */
export async function report(
  world: World,
  { file, complaint }: ComplaintDone,
  options: { readonly output?: string | undefined; readonly papers: boolean },
  sentence: string,
): Promise<void> {
  const deadlines = awaitedOf(complaint, complaintDeadlines(file, complaint, world.calendar()))
  const fresh = file.papers.findLastIndex((paper) => paper.form.startsWith('paper.complaint-'))
  const papers = options.papers ? await writePapers(world, file, fresh, options.output) : []
  if (world.json) {
    const awaited = deadlines.map((each) => deadlineJson(each, world))
    return world.out(
      JSON.stringify({ complaint: complaint.number, case: file.case, ...complaint, deadlines: awaited, papers }),
    )
  }
  const c = world.words.cases
  world.out(sentence)
  for (const each of deadlines)
    world.out(
      `  ${c.text(each.title)}: ${sayWhen(each.due)} (${sayDuration(each.term, world.words)}; ${each.citation})`,
    )
  printWritten(world, papers)
}
