import type { EntryFinding } from '../../../register/entry.js'
import type { FindingPlace, FindingRow } from '../../../store/finding-list.js'
import type { Reader } from '../../../store/store.js'
import { loadEntry } from '../../casework/entry-view.js'
import { safeText } from '../../safe-text.js'
import { sayHand } from '../../say-hand.js'
import { table } from '../../table.js'
import type { World } from '../../world.js'
import { shellWord } from '../list/options.js'
import { sayFindingGround } from './finding-ground.js'

export interface FindingsOptions {
  readonly all?: true
  readonly limit: number
  readonly after?: string
}

/** A finding with the entry that it is about. */
interface Listed extends FindingRow {
  readonly finding: EntryFinding
}

/** What monitoring found over the whole registry, the oldest first: what waits to be decided, or all of it (829-2024/10). */
export async function listFindings(world: World, options: FindingsOptions): Promise<void> {
  const { all = false, limit } = options
  const after = options.after === undefined ? {} : { after: placeOf(options.after) }
  const store = await world.store()
  const found = await store.snapshot(async (read) => {
    const rows = await read.findings({ register: 'trusted', open: !all }, { ...after, limit: limit + 1 })
    return withActs(read, rows)
  })
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  const next = found.length > limit && last !== undefined ? `${last.entry.number}:${last.number}` : null
  if (world.json) {
    world.out(JSON.stringify({ register: 'trusted', all, findings: shown.map(toldOf), next }))
    return
  }
  print(world, shown, all)
  if (next === null) return
  const command = `kz-is register trusted findings${all ? ' --all' : ''} --limit ${limit} --after ${shellWord(next)}`
  world.err(world.words.cases.list.more(command))
}

/** `T-000001:2`: after the finding No 2 of that entry; an old number may have a colon of its own. */
function placeOf(text: string): FindingPlace {
  const [, entry = text, number = ''] = /^(.*):(\d+)$/.exec(text) ?? []
  return { entry, number }
}

/** Ground, evidence and what came of it stand in the acts. */
async function withActs(read: Reader, rows: readonly FindingRow[]): Promise<readonly Listed[]> {
  const found: Listed[] = []
  for (const row of rows) {
    const entry = await loadEntry(read, 'trusted', row.entry.number)
    const finding = entry?.findings.find((each) => String(each.number) === row.number)
    if (finding !== undefined) found.push({ ...row, finding })
  }
  return found
}

function toldOf({ entry, finding }: Listed) {
  const { number, ground, clauses, evidence, on: foundOn, at, by, outcome, settledOn } = finding
  return {
    entry: entry.number,
    status: entry.status,
    holder: { id: entry.holderId, name: entry.holderName },
    product: { kind: entry.kind, name: entry.objectName },
    finding: number,
    ground,
    clauses,
    evidence,
    foundOn,
    recordedAt: at,
    by,
    outcome,
    settledOn,
    next: outcome === 'open' ? nextOf(entry.number, number) : [],
  }
}

/** What may be done with it: by somebody else than found it; by whoever keeps the register. */
function nextOf(number: string, finding: number) {
  const entry = shellWord(number)
  return [
    { does: 'exclude', command: `kz-is register trusted exclude ${entry} --finding ${finding} --heard YYYY-MM-DD` },
    { does: 'dismiss', command: `kz-is register trusted dismiss ${entry} ${finding} --reason TEXT` },
  ]
}

function print(world: World, shown: readonly Listed[], all: boolean): void {
  const { labels, register } = world.words.cases
  const r = world.words.registers.findings
  const [first] = shown
  if (first === undefined) {
    world.out(all ? r.none : r.noneOpen)
    return
  }
  world.out(
    table(
      world,
      [labels.entry, register.holder, labels.object, '№', r.ground, r.on, labels.by, r.outcome],
      shown.map(({ entry, finding }) => [
        entry.number,
        safeText(entry.holderName),
        safeText(entry.objectName),
        String(finding.number),
        `${sayFindingGround(world, finding)}: ${safeText(finding.evidence)}`,
        finding.on,
        sayHand(world, finding),
        finding.settledOn === null
          ? r.outcomes[finding.outcome]
          : `${r.outcomes[finding.outcome]}, ${finding.settledOn}`,
      ]),
    ),
  )
  const open = shown.find(({ finding }) => finding.outcome === 'open')
  if (open !== undefined) world.err(r.next(shellWord(open.entry.number), open.number))
}
