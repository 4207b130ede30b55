import type { Duration } from '../calendar/term.js'
import type { Citation } from '../law/citation.js'
import type { ActView } from './case-view.js'
import { clauseRangeKk } from './clause.js'
import { durationKk } from './duration-words.js'

/** What of an edition bears on complaints. */
type ComplaintLaw = Pick<ActView, 'complaints' | 'terms'>

/**
 * How a refusal may be complained of, with the clauses and terms of the case's own edition; said in every refusal and in an exclusion that nobody applied for.
 * An edition without clauses on complaints leaves it to the general laws.
 */
export function complaintRightsKk(act: ComplaintLaw): string {
  const { terms } = act
  const forward = terms['complaint-forward']
  const where =
    complaintClause(act) === null
      ? 'Қазақстан Республикасының мемлекеттік көрсетілетін қызметтер туралы заңнамасында'
      : clauseRangeKk(act.complaints.source, act.complaints.court, 'locative')
  return [
    `Осы шешімге ${where} белгіленген тәртіппен шағым жасалуы мүмкін.`,
    forward === undefined
      ? `Шағым көрсетілетін қызметті беруші басшысының атына ${act.complaints.toMinistry ? 'немесе Министрлік басшысының атына ' : ''}беріледі.`
      : `Шағым көрсетілетін қызметті берушіге беріледі, ол шағым түскен күннен бастап ${notLater(forward)} оны және әкімшілік істі шағымды қарайтын органға жібереді.`,
    reviewed(terms['complaint-provider'], terms['complaint-authority']),
    courtKk(act),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/**
 * What remains to whoever disagrees with the answer to a complaint.
 * @param toForward it did not satisfy the complaint in full, so that the provider sends it on by itself (829-2024/30, /31)
 */
export function furtherRightsKk(act: ActView, toForward = false): string {
  const forward = toForward ? act.terms['complaint-forward'] : undefined
  const authority = act.terms['complaint-authority']
  const sentences = [
    'Шағымды қарау нәтижесімен келіспеген жағдайда мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті органға шағым жасай аласыз',
    authority === undefined ? '' : `: ол тіркелген күнінен бастап ${durationKk(authority)} ішінде қаралады`,
  ]
  const sentOn =
    forward === undefined
      ? ''
      : `Шағым әкімшілік іспен бірге түскен күнінен бастап ${notLater(forward)} шағымды қарайтын органға жіберіледі. `
  return `${sentOn}${sentences.join('')}. ${courtKk(act)}`
}

/** The edition's own clause on complaints; null where it has none: it then names one clause for complaint and court alike. */
export function complaintClause(act: ComplaintLaw): Citation | null {
  const { source, court } = act.complaints
  return source === court ? null : source
}

/** The clause that gives the provider its term for a complaint. */
export function reviewClause(act: ActView): Citation | null {
  return complaintClause(act) === null ? null : (act.terms['complaint-provider']?.source ?? act.complaints.source)
}

/** Only the rules of 829-2024 send a complaint through the reviewing body first; the standards leave the court open. */
function courtKk(act: ComplaintLaw): string {
  return act.terms['complaint-forward'] === undefined
    ? 'Көрсетілген мемлекеттік қызметтің нәтижелерімен келіспеген жағдайда заңнамада белгіленген тәртіппен сотқа жүгінуге құқылысыз.'
    : 'Егер заңда өзгеше көзделмесе, сотқа жүгіну сотқа дейінгі шағымданудан кейін мүмкін болады.'
}

function reviewed(provider: Duration | undefined, authority: Duration | undefined): string {
  const parts = [
    provider &&
      `Көрсетілетін қызметті берушінің атына келіп түскен шағым тіркелген күнінен бастап ${durationKk(provider)} ішінде`,
    authority &&
      `мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті органның атына келіп түскен шағым тіркелген күнінен бастап ${durationKk(authority)} ішінде`,
  ].filter((part) => part !== undefined)
  if (parts.length === 0) return ''
  const sentence = `${parts.join(', ')} қаралуға тиіс.`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** «3 (үш) жұмыс күнінен кешіктірмей». */
function notLater(term: Duration): string {
  return `${durationKk(term).replace(/күні$/, 'күнінен').replace(/күн$/, 'күннен')} кешіктірмей`
}
