import { dateOf, type Moment } from '../../calendar/civil-date.js'
import type { ComplaintOutcome } from '../../case/act.js'
import type { Case } from '../../case/case.js'
import { complaintFields, signatureClause } from '../../law/complaint.js'
import { answerAt } from '../../law/holds.js'
import type { JsonObject } from '../../text.js'
import type { World } from '../world.js'
import { interrupted } from './ask.js'
import { askLine, pick } from './ask-filing.js'
import { atTerminal } from './at-terminal.js'
import { interview } from './run-interview.js'
import type { Refusal } from './session.js'
import { speechOfWork } from './speech.js'

/** What a complaint says, asked at a terminal; the applicant of the case stands ready to be confirmed. */
export async function askComplaint(world: World, file: Case, received: Moment): Promise<JsonObject> {
  const again = `kz-is complaint add ${file.case}`
  return atTerminal(
    world,
    async (ask) => {
      ask.heading(world.words.complaint.heading(file.case))
      const ended = await interview({
        ask,
        speech: speechOfWork(world),
        fields: complaintFields(file.edition.complaints),
        receivedOn: dateOf(received),
        today: dateOf(world.now()),
        start: { answers: { complainant: usualComplainant(file) }, declined: [], at: null },
        save: async () => {},
        refuse: (answers) => unsigned(world, file, answers),
      })
      if (ended.end !== 'done') throw interrupted(null, again)
      return ended.answers
    },
    { again },
  )
}

/** How a complaint was resolved and what is answered; what was said on the command line is not asked. */
export async function askResolution(
  world: World,
  said: { readonly outcome?: ComplaintOutcome | undefined; readonly text?: string | undefined },
): Promise<{ readonly outcome: ComplaintOutcome; readonly text: string }> {
  const w = world.words.complaint
  return atTerminal(world, async (ask) => {
    const outcome = said.outcome ?? (await pick(ask, w.askOutcome, Object.entries(w.outcomes), null))
    if (outcome === null) throw interrupted(null)
    const text = said.text ?? (await askLine(ask, w.askText, w.askText))
    if (text === null) throw interrupted(null)
    return { outcome: outcome as ComplaintOutcome, text }
  })
}

/** A complaint that nobody signed is not registered: said where it is asked, before the rest is typed. */
function unsigned({ words }: World, { edition }: Case, answers: JsonObject): readonly Refusal[] {
  if (answers.signed !== false) return []
  const { what, why } = words.errors['complaint-unsigned']({ citation: signatureClause(edition.complaints) })
  return [{ field: 'signed', text: `${what.slice(0, 1).toUpperCase()}${what.slice(1)}. ${why}` }]
}

function usualComplainant({ answers }: Case): JsonObject {
  const legal = answerAt(answers, 'applicant.kind') === 'legal-entity'
  const name = answerAt(answers, 'applicant.name')
  const address = answerAt(answers, 'applicant.address')
  const [surname, first, ...patronymic] = typeof name === 'string' && !legal ? name.split(/\s+/) : []
  return {
    kind: legal ? 'legal-entity' : 'person',
    ...(legal && typeof name === 'string' ? { organisation: name } : {}),
    ...(surname === undefined ? {} : { surname }),
    ...(first === undefined ? {} : { name: first }),
    ...(patronymic.length === 0 ? {} : { patronymic: patronymic.join(' ') }),
    ...(typeof address === 'string' ? { postalAddress: address } : {}),
  }
}
