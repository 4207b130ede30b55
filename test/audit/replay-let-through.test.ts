// Why: a package let through without a paper was once decided as if nothing were asked of what the paper shows. What was decided so stands:
// a replay tells differences in what was found, not in how the program has come to read the clause.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { NewAct } from '../../src/case/act.js'
import { caseDeadlines } from '../../src/case/dates.js'
import { replayCase } from '../../src/cli/audit/replay-case.js'
import type { World } from '../../src/cli/world.js'
import type { RecordedAct } from '../../src/store/act-of-row.js'
import type { Reader } from '../../src/store/store.js'
import { shipped } from '../calendar/years.js'
import { changed, software } from '../support/applications.js'
import { caseOf, decided, done, NUMBER, numbered, receivedAct, upToRecommendation } from '../support/cases.js'

const test = suite('replay of what was let through')
const world = { calendar: () => shipped } as unknown as World
const [register, , refer, recommend] = upToRecommendation as [NewAct, NewAct, NewAct, NewAct]
const letThrough = done('completeness', '2025-03-18T10:00', { outcome: 'complete', override: 'түпнұсқасы көрсетілді' })
const withoutPaper = changed(software, { 'documents.industrialCertificate': null })

async function differences(answers: typeof software): Promise<readonly unknown[]> {
  const then = [register, letThrough, refer, recommend, decided('granted', '2025-03-28T10:00')]
  const acts = numbered([receivedAct(answers), ...then]).map((act) => ({
    ...act,
    id: act.seq,
  })) as unknown as readonly RecordedAct[]
  const due = caseDeadlines(caseOf(answers, {}, then), shipped).find(({ id }) => id === 'service')?.due ?? null
  return (await replayCase(world, {} as Reader, acts, NUMBER, due)).differences
}

test('granted without a ground while its certificate was let through: no difference', async () => {
  assert.equal(await differences(withoutPaper), [])
})

test('granted against a figure: told', async () => {
  const low = changed(software, { 'documents.industrialCertificate.localShare': '72' })
  assert.equal(await differences(low), [{ what: 'decision', recorded: 'granted: –', now: 'grant-against-grounds' }])
  const both = changed(low, { 'documents.exclusiveRights': null })
  assert.is((await differences(both)).length, 1, 'one difference, not hidden by the other')
})

test.run()
