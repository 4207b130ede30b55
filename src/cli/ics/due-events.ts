import { type CivilDate, isMoment, type Moment } from '../../calendar/civil-date.js'
import { stepDone } from '../../case/case.js'
import { checkIdentifier } from '../../form/answers/identifiers.js'
import type { ServiceLaw } from '../../law/service.js'
import type { Store } from '../../store/store.js'
import type { Words } from '../../words/words.js'
import { loadCase } from '../casework/record.js'
import type { DueLine } from '../due/due-lines.js'
import { titleOf } from '../due/due-title.js'
import type { World } from '../world.js'
import type { DiaryEvent } from './calendar-text.js'

/** What is known of the file or the entry that a line is about. */
interface Subject {
  readonly version: number
  readonly changed: string
  readonly objectName: string
  readonly holderId: string | null
  readonly holderName: string
}

/**
 * The lines of `due` as events of a diary. A diary lies open on phones and walls: an organisation is named, a person never, and no
 * identification number stands in it.
 */
export async function dueEvents(
  world: World,
  lines: readonly DueLine[],
  laws: readonly ServiceLaw[],
  words: Words,
): Promise<readonly DiaryEvent[]> {
  const store = await world.store()
  const subjects = await subjectsOf(store, lines)
  const events: DiaryEvent[] = []
  for (const line of lines) {
    const subject = subjects.get(keyOf(line))
    // A finding waits without a term: there is no day to put into a diary.
    if (subject === undefined || line.kind === 'finding') continue
    const { version, changed, objectName, holderId, holderName } = subject
    const hearing = line.kind === 'hearing' ? await hearingOf(world, line) : null
    events.push({
      uid: uidOf(line),
      sequence: version,
      changed: changed.slice(0, 16) as Moment,
      when: hearing?.at ?? line.due,
      summary: `${line.subject} · ${titleOf(line, words, laws)}`,
      description: [objectName, isOrganisation(holderId) ? holderName : '', words.ics.source(line.subject)]
        .filter((part) => part !== '')
        .join('\n'),
      place: hearing?.place ?? null,
      category: words.cases.due.kinds[line.kind],
    })
  }
  return events
}

/** `step.completeness.TR-2025-000001@kz-is`: a subject has one of each kind and id, whatever day it falls on. */
export function uidOf({ kind, id, subject }: Pick<DueLine, 'kind' | 'id' | 'subject'>): string {
  return `${[kind, id, subject].map(encodeURIComponent).join('.')}@kz-is`
}

const keyOf = ({ of, service, subject }: DueLine): string => `${of}/${of === 'entry' ? service : ''}/${subject}`

async function subjectsOf(store: Store, lines: readonly DueLine[]): Promise<ReadonlyMap<string, Subject>> {
  const subjects = new Map<string, Subject>()
  const cases = lines.filter(({ of }) => of === 'case')
  const rows = new Map((await store.casesNumbered(cases.map(({ subject }) => subject))).map((row) => [row.number, row]))
  for (const line of cases) {
    const row = rows.get(line.subject)
    if (row === undefined) continue
    const { version, updatedAt: changed, objectName, applicantId: holderId, applicantName: holderName } = row
    subjects.set(keyOf(line), { version, changed, objectName, holderId, holderName })
  }
  for (const line of lines.filter(({ of }) => of === 'entry')) {
    const row = line.entry ?? (await store.entry('trusted', line.subject))
    if (row === undefined || subjects.has(keyOf(line))) continue
    const { version, updatedAt: changed, objectName, holderId, holderName } = row
    subjects.set(keyOf(line), { version, changed, objectName, holderId, holderName })
  }
  return subjects
}

/** The hour and the place of a hearing: the one thing of all that many people come to at a minute. */
async function hearingOf(
  world: World,
  line: DueLine,
): Promise<{ readonly at: CivilDate | Moment; readonly place: string | null }> {
  const { hearingTime, hearingPlace } = stepDone(await loadCase(world, line.subject), 'hearing')?.answers ?? {}
  const at = `${line.due.slice(0, 10)}T${hearingTime}`
  return {
    at: isMoment(at) ? at : line.due,
    place: typeof hearingPlace === 'string' && hearingPlace !== '' ? hearingPlace : null,
  }
}

function isOrganisation(id: string | null): boolean {
  return id !== null && checkIdentifier('bin', id).fault === null
}
