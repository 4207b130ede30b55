import type { ErrorFacts } from '../../expected-error.js'
import type { caseErrors as kk } from '../kk/case-errors.js'
import type { Same } from '../same.js'
import { cases } from './cases.js'
import { stats } from './stats.js'

const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** A state or an outcome of a case by its id, in words. */
const state = (id: string): string => (cases.statuses as Readonly<Record<string, string>>)[id] ?? id

/** A service by its short name. */
const service = (id: string): string => (stats.services as Readonly<Record<string, string>>)[id] ?? id

/** A moment as it is read: `2025-03-14 16:40`. */
const when = (moment: string): string => moment.replace('T', ' ')

/** An edition that is carried, by the name that can be shown. */
const shown = ({ holes }: ErrorFacts['no-edition']): string => (holes[0]?.carried[0] ?? '').split(' ')[0] ?? ''

/** Work that is neither a step nor an obligation. */
const WORK: Readonly<Record<string, string>> = {
  undo: 'taking the last act back',
  withdraw: 'withdrawal of the application',
  correct: 'correction',
  complaint: 'complaint',
  registration: 'registration',
  decision: 'decision',
}
const work = (f: ErrorFacts['step-before-cause']): string => f.title?.en ?? WORK[f.step] ?? f.step

/** The command that takes the application in, as it is typed. */
const intake = ({ service: id, procedures }: ErrorFacts['answers-missing']): string =>
  `intake ${id ?? 'SERVICE'}${procedures === undefined ? '' : ` --procedure ${procedures.join('|')}`}`

/** What a proposal rests on, after the reason why a departure from it is kept. */
const unmet = (titles: ErrorFacts['override-needs-reason']['against']): string =>
  titles === undefined ? '' : ` Not met: ${titles.map(({ en }) => en).join('; ')}.`

/** The same with the answers so far, where a draft keeps them. */
const intakeOn = (f: ErrorFacts['answers-missing']): string =>
  f.draft === undefined ? intake(f) : `intake --resume ${f.draft}`

/** What the errors of this area say; read only when there is one. */
export const caseErrors: Same<typeof kk> = {
  'service-unknown': (f: ErrorFacts['service-unknown']) => ({
    what: `there is no service “${f.text}”`,
    remedy: [`Services: ${f.known.join(', ')}`],
  }),
  'no-edition': (f: ErrorFacts['no-edition']) => ({
    what: `the program does not carry the text of the ${f.holes.map((hole) => hole.place).join(' and the ')} that governed “${service(f.service)}” on ${f.day}`,
    why: f.holes
      .map((hole) =>
        hole.governed === null
          ? `${hole.place === 'standard' ? 'Standard' : 'Regulation'}: it is not known which act applied on that day; carried: ${hole.carried.join(', ')}`
          : `${hole.place === 'standard' ? 'Standard' : 'Regulation'}: on that day ${hole.governed.en} applied; carried: ${hole.carried.join(', ')}`,
      )
      .join('. '),
    remedy: [
      f.options === '--on'
        ? `Give another day (--on), or look at an edition by its name: kz-is law show ${shown(f)}`
        : `Check the day of receipt, or choose by name an edition that is carried${f.unrecorded ? '' : ' (--why keeps the reason in the case)'}: ${f.options}`,
    ],
  }),
  'edition-unknown': (f: ErrorFacts['edition-unknown']) => ({
    what: `${f.service} has no edition “${f.text}”`,
    remedy: [`Editions: ${f.carried.join(', ')}`],
  }),
  'procedure-unknown': (f: ErrorFacts['procedure-unknown']) => ({
    what: f.text === null ? `no procedure of ${f.service} is named` : `${f.service} has no procedure “${f.text}”`,
    remedy: [`Name one: --procedure ${f.known.join(' | ')}`],
  }),
  'filter-unknown': (f: ErrorFacts['filter-unknown']) => ({
    what: `There is no saved filter “${f.name}”`,
    remedy: [
      f.known.length === 0 ? 'No filter was saved yet: kz-is list --help' : `Saved: ${f.known.join(', ')}`,
      'kz-is list --filters',
    ],
  }),
  'case-unknown': (f: ErrorFacts['case-unknown']) => ({
    what: `there is no case “${f.text}”`,
    remedy: ['List: kz-is list', 'Search: kz-is find WORD'],
  }),
  'case-closed': (f: ErrorFacts['case-closed']) => ({
    what: `case ${f.case} is closed`,
    why:
      f.by === undefined ? `Status: ${state(f.status)}` : `Status: ${state(f.status)} – ${f.by}, ${when(f.at ?? '')}`,
    remedy: [
      ...(f.status === 'withdrawn' ? [`If it was recorded by mistake: kz-is undo ${f.case} --reason "REASON"`] : []),
      `The whole file: kz-is show ${f.case}`,
    ],
  }),
  'step-unknown': (f: ErrorFacts['step-unknown']) => ({
    what: `there is no step “${f.text}”`,
    remedy: [`Steps: ${f.known.join(', ')}`, ...f.known.map((id, at) => `--step ${id} – ${f.titles[at]?.en ?? id}`)],
  }),
  'step-not-now': (f: ErrorFacts['step-not-now']) => ({
    what: `${f.case}: it is not yet the turn of “${f.title.en}”`,
    why: `This comes first: ${f.action.en} (${f.citation})`,
    remedy: [f.waitsFor === 'decide' ? `kz-is decide ${f.case}` : `kz-is next ${f.case}`],
  }),
  'step-done-already': (f: ErrorFacts['step-done-already']) => ({
    what: `${f.case}: “${f.title.en}” was done at ${when(f.at)} by ${f.by}`,
    why: `A step is done once in an application (${f.citation}).`,
    remedy: f.movable
      ? [
          `To move the hearing: kz-is hearing move ${f.case} --to YYYY-MM-DD --reason "REASON"`,
          `To cancel it: kz-is hearing cancel ${f.case} --reason "REASON"`,
        ]
      : [
          ...(f.undoable ? [`If it was recorded by mistake: kz-is undo ${f.case} --reason "REASON"`] : []),
          `The whole file: kz-is show ${f.case}`,
        ],
  }),
  'step-by-decide': (f: ErrorFacts['step-by-decide']) => ({
    what: `${f.case}: the next step is the decision, which is taken with decide`,
    remedy: [`kz-is decide ${f.case} --check`, `kz-is decide ${f.case} --grant`, `kz-is decide ${f.case} --refuse`],
  }),
  'journal-number-taken': (f: ErrorFacts['journal-number-taken']) => ({
    what: `the journal of conclusions of ${f.year} has No ${f.number} already: it is of case ${f.case}`,
    why: `One number of the journal is not given twice (${f.citation}).`,
    remedy: [
      ...(f.next === null ? [] : [`Next free number: ${f.next}`]),
      'Leave the number out: the next free one is taken',
      `That case: kz-is show ${f.case}`,
    ],
  }),
  'outcome-unknown': (f: ErrorFacts['outcome-unknown']) => ({
    what: f.text === null ? `no outcome of “${f.title.en}” is given` : `“${f.title.en}” has no outcome “${f.text}”`,
    remedy: [
      `Give one: --outcome ${f.known.join(' | ')}`,
      ...f.known.map((id, at) => `--outcome ${id} – ${f.titles[at]?.en ?? id}`),
    ],
  }),
  'step-before-cause': (f: ErrorFacts['step-before-cause']) => ({
    what: `${service(f.case)}: “${work(f)}” is dated ${when(f.at)}, but what comes before it was done at ${when(f.after)}`,
    why: 'Nothing can be done before its cause.',
    remedy: [`Correct ${f.option ?? '--at'}: ${f.after} or later`],
  }),
  'outcome-untimely': (f: ErrorFacts['outcome-untimely']) => ({
    what:
      f.when === 'after-term'
        ? `${f.case}: too early to record “${f.outcome.en}”: the term ends ${when(f.ends)} (${f.citation})`
        : `${f.case}: too late to record “${f.outcome.en}”: the term ended ${when(f.ends)} (${f.citation})`,
    why:
      f.when === 'after-term'
        ? 'Until then the time is the applicant’s.'
        : 'The act gives this outcome only within the term.',
    remedy: ['Check the time of --at', 'or write down the reason: --override "REASON"'],
  }),
  'step-rows-not-as-act': (f: ErrorFacts['step-rows-not-as-act']) => ({
    what: `${f.case}: “${f.list.en}” is not as the act has it (${f.citation})`,
    why: [
      ...(f.missing.length > 0 ? [`missing: ${f.missing.map((each) => each.en).join('; ')}`] : []),
      ...(f.spare.length > 0 ? [`not named in this case: ${f.spare.map((each) => each.en).join('; ')}`] : []),
    ].join('. '),
    remedy: ['Correct the list and try again', 'or write down the reason: --override "REASON"'],
  }),
  'step-date-impossible': (f) => ({
    what: `${f.case}: ${f.field} – ${f.day} is not possible (${f.citation})`,
    why:
      f.until === null
        ? `What others are called to is not before its notice: ${f.from} or later.`
        : f.from === null
          ? `A paper is not later than it is recorded: ${f.until} or earlier.`
          : `The protocol is neither before the acceptance nor later than it is recorded: ${f.from} to ${f.until}.`,
    remedy: [`Correct the day: ${f.option === undefined ? `--set ${f.field}=` : `${f.option} `}YYYY-MM-DD`],
  }),
  'same-person': (f: ErrorFacts['same-person']) => ({
    what: `${f.case}: “${f.title.en}” may not be done by the person who did “${f.otherTitle.en}”`,
    why: `Whoever prepares a paper and whoever approves it must be two persons (${f.citation}).`,
    remedy: ['Another employee does this step: --by NAME'],
  }),
  'override-needs-reason': (f: ErrorFacts['override-needs-reason']) => ({
    what: `${f.case}: the program proposes “${f.proposedTitle.en}”, “${f.givenTitle.en}” was given`,
    why: `The reason for an outcome other than the proposed one is kept in the case (${f.citation}).${unmet(f.against)}`,
    remedy: [`--outcome ${f.proposed}`, `--outcome ${f.given} --override "REASON"`],
  }),
  'decided-already': (f: ErrorFacts['decided-already']) => ({
    what: `case ${f.case} was decided at ${when(f.at)}${f.by === undefined ? '' : ` by ${f.by}`} (${state(f.outcome)})`,
    remedy: [`The whole file: kz-is show ${f.case}`],
  }),
  'decision-too-early': (f: ErrorFacts['decision-too-early']) => ({
    what: `case ${f.case} cannot be decided yet`,
    why: `This comes first: ${f.action.en} (${f.citation})`,
    remedy: [`kz-is next ${f.case}`, `To see the grounds now: kz-is decide ${f.case} --check`],
  }),
  'hearing-ahead': (f: ErrorFacts['hearing-ahead']) => ({
    what: `${f.case}: a hearing is set for ${f.day}`,
    why: `The decision is taken after the hearing (${f.citation}).`,
    remedy: [`Repeat on ${f.day} or later.`],
  }),
  'grant-against-grounds': (f: ErrorFacts['grant-against-grounds']) => ({
    what: `${f.case}: there are grounds for refusal: ${f.grounds.join(', ')}`,
    why: `An application that does not meet the criteria is rejected (${f.citation}).`,
    remedy: [`kz-is decide ${f.case} --refuse`, `kz-is decide ${f.case} --grant --override "REASON"`],
  }),
  'decision-other-branch': (f) => ({
    what:
      f.outcome === 'granted'
        ? `${f.case} cannot be granted: the check found it deficient and the refusing branch was taken (${f.citation})`
        : `${f.case} cannot be refused at this step: it was found complete and the granting branch was taken (${f.citation})`,
    why: 'The other outcome would pass over the steps of the route that lead to it.',
    remedy: [
      `kz-is decide ${f.case} ${f.outcome === 'granted' ? '--refuse' : '--grant'}`,
      ...(f.outcome === 'granted'
        ? []
        : [`Back to the check, one act after another: kz-is undo ${f.case} --reason "REASON"`]),
      `kz-is show ${f.case}`,
    ],
  }),
  'decision-entry-excluded': (f) => ({
    what: `${f.case}: entry ${f.entry} was excluded from the register on ${f.day} (${f.by}, decision ${f.decision})`,
    why: 'An entry that was excluded is neither changed nor excluded again: that is a fact of the register, which --override does not change.',
    remedy: [`kz-is decide ${f.case} --refuse`, `History: kz-is register ${f.register} history ${f.entry}`],
  }),
  'refuse-without-grounds': (f: ErrorFacts['refuse-without-grounds']) => ({
    what: `${f.case}: no grounds for refusal were found`,
    why: 'Refusal rests only on a ground that the law names.',
    remedy: [`kz-is decide ${f.case} --grant`, `kz-is decide ${f.case} --refuse CLAUSE --override "REASON"`],
  }),
  'refuse-before-mending': (f: ErrorFacts['refuse-before-mending']) => ({
    what: `${f.case}: before a refusal the applicant is let put right what was found (${f.citation})`,
    why: `This comes first: ${f.action.en}`,
    remedy: [`kz-is next ${f.case} --step ${f.step}`, `kz-is decide ${f.case} --refuse --override "REASON"`],
  }),
  'ground-unknown': (f: ErrorFacts['ground-unknown']) => ({
    what: `“${f.text}” is no ground in this case`,
    remedy: [`Grounds: ${[...new Set(f.known)].join(', ')}`],
  }),
  'ground-not-found': (f: ErrorFacts['ground-not-found']) => ({
    what: `the ground “${f.text}” does not follow from what was filed`,
    why: f.found.length === 0 ? 'The program found no grounds.' : `Grounds found: ${f.found.join(', ')}`,
    remedy: ['To refuse on it all the same, give the reason: --override "REASON"'],
  }),
  'ground-unclear': (f: ErrorFacts['ground-unclear']) => ({
    what: `“${f.text}” holds several grounds and none of them follows from what was filed: say which one`,
    remedy: f.grounds.map(({ id, title }) => `--refuse ${id} (${title.en})`),
  }),
  'answers-invalid': (f: ErrorFacts['answers-invalid']) => ({
    what: `The answers have ${counted(f.count, 'error')}`,
    remedy: ['Correct the fields named and repeat.', ...f.hints],
  }),
  'answers-missing': (f: ErrorFacts['answers-missing']) => ({
    what: 'There is no terminal to ask questions at: the answers of the application are needed',
    remedy: [`From a file: kz-is ${intakeOn(f)} --answers FILE`, `What the file holds: kz-is ${intake(f)} --schema`],
  }),
  'set-invalid': (f: ErrorFacts['set-invalid']) => ({
    what: `“${f.text}” is not written as field=value`,
    remedy: ['For example: --set protocolNumber=12'],
  }),
  'within-invalid': (f: ErrorFacts['within-invalid']) => ({
    what: `“${f.text}” is not a stretch of time`,
    remedy: ['For example: 5d for five days, 2w for two weeks'],
  }),
  'received-in-future': (f: ErrorFacts['received-in-future']) => ({
    what: `${when(f.at)} has not come yet (it is ${when(f.now)})`,
    remedy: [`Correct ${f.option ?? '--received or --at'}.`],
  }),
  'channel-unknown': (f: ErrorFacts['channel-unknown']) => ({
    what: `there is no channel “${f.text}”`,
    remedy: [`Channels: ${f.known.join(', ')}`],
  }),
  'value-unknown': (f: ErrorFacts['value-unknown']) => ({
    what: `${f.option}: there is no value “${f.text}”`,
    remedy: [`Values: ${f.known.join(', ')}`],
  }),
  'field-unknown': (f: ErrorFacts['field-unknown']) => ({
    what: `there is no fact “${f.text}”`,
    remedy: ['Facts: kz-is intake SERVICE --schema'],
  }),
  'obligation-done': (f) => ({
    what: `${f.case}: “${f.title.en}” was carried out at ${when(f.at)} by ${f.by}`,
    why: `Reference: ${f.reference}`,
    remedy: ['Open obligations: kz-is due'],
  }),
  'obligation-unknown': (f: ErrorFacts['obligation-unknown']) => ({
    what: `${f.case}: there is no open obligation “${f.text}”`,
    remedy: [f.open.length === 0 ? 'This case has no open obligations.' : `Open obligations: ${f.open.join(', ')}`],
  }),
  'entry-unknown': (f: ErrorFacts['entry-unknown']) => ({
    what: `the registry has no entry “${f.text}”`,
    remedy: [`List: kz-is register ${f.register} list`],
  }),
  'entry-not-then': (f: ErrorFacts['entry-not-then']) => ({
    what: `entry ${f.entry} was not in the registry on ${f.day}`,
    remedy: ['Give another day: --on'],
  }),
  'register-not-carried': (f: ErrorFacts['register-not-carried']) => ({
    what: `the register “${f.text}” is not in this version`,
    remedy: [`In this version: ${f.known.join(', ')}`],
  }),
  'citation-unknown': (f: ErrorFacts['citation-unknown']) => ({
    what: `there is no clause “${f.text}”`,
    remedy: [f.near.length > 0 ? `Perhaps: ${f.near.join(', ')}` : 'Acts: kz-is law services'],
  }),
  'draft-unknown': (f: ErrorFacts['draft-unknown']) => ({
    what: `there is no draft “${f.text}”`,
    remedy: [f.known.length === 0 ? 'No drafts are kept.' : `Drafts: ${f.known.join(', ')}`],
  }),
  'withdrawal-too-late': (f: ErrorFacts['withdrawal-too-late']) => ({
    what: `${f.case}: it has been decided, so the application cannot be withdrawn`,
    remedy: [
      f.entered
        ? 'To leave the registry: kz-is intake trusted-registry --procedure exclude'
        : `To complain of the decision: kz-is complaint add ${f.case}`,
    ],
  }),
  'confirm-needed': (f: ErrorFacts['confirm-needed']) => ({
    what: 'No decision is given',
    remedy: [`kz-is decide ${f.case} --grant`, `kz-is decide ${f.case} --refuse`, `kz-is decide ${f.case} --check`],
  }),
  'duplicate-other': (f: ErrorFacts['duplicate-other']) => ({
    what: `under the external number “${f.external}” case ${f.case} is registered, with other answers`,
    remedy: [
      `Compare: kz-is show ${f.case}`,
      `If an answer of that application was mended: kz-is correct ${f.case} FIELD VALUE --reason "REASON"`,
      'If it is another application, check the number, or leave --external out.',
    ],
  }),
}
