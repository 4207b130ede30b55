import type { complaintErrors as kk } from '../kk/complaint-errors.js'
import type { Same } from '../same.js'
import { complaint } from './complaint.js'

/** An outcome of a complaint by its id, in words. */
const outcome = (id: string): string => (complaint.outcomes as Readonly<Record<string, string>>)[id] ?? id

/** What the errors of this area say; read only when there is one. */
export const complaintErrors: Same<typeof kk> = {
  'complaint-unknown': (f) => ({ what: `there is no complaint “${f.text}”`, remedy: ['List: kz-is complaint list'] }),
  'complaint-closed': (f) => ({
    what: `complaint ${f.complaint} was answered at ${f.at.replace('T', ' ')} by ${f.by}: ${outcome(f.outcome)}`,
    remedy: [
      f.toForward
        ? `It has not left for the reviewing body: kz-is complaint forward ${f.complaint}`
        : 'Register a new complaint apart: kz-is complaint add CASE',
    ],
  }),
  'complaint-forwarded-already': (f) => ({
    what: `complaint ${f.complaint} was forwarded at ${f.at.replace('T', ' ')} by ${f.by}`,
    remedy: [`When its answer comes: kz-is complaint resolve ${f.complaint}`],
  }),
  'complaint-nowhere-to-forward': (f) => ({
    what: `complaint ${f.complaint} cannot be forwarded to the provider itself`,
    why: `A higher body or the quality authority reviews it (${f.citation}).`,
    remedy: ['Say --to reviewing-body or --to quality-authority'],
  }),
  'complaint-before-cause': (f) => ({
    what: `${f.complaint}: ${f.at.replace('T', ' ')} is before what it follows (${f.after.replace('T', ' ')})`,
    remedy: ['Check the moment: --at YYYY-MM-DDTHH:mm'],
  }),
  'complaint-own-case': (f) => ({
    what:
      f.role === 'decided'
        ? `complaint ${f.complaint} cannot be resolved by whoever decided the case`
        : `complaint ${f.complaint} cannot be resolved by the employee it names`,
    why: `Whoever is complained of does not review the complaint (${f.citation}).`,
    remedy: ['Let another employee resolve it: --by NAME'],
  }),
  'complaint-unsigned': (f) => ({
    what: 'a complaint that is not signed is not registered',
    why: `The applicant must sign it (${f.citation}).`,
    remedy: ['Ask for the signed complaint'],
  }),
  'favourable-act-late': (f) => ({
    what:
      f.forwarded !== null
        ? `${f.complaint}: the complaint left for the reviewing body at ${f.forwarded.replace('T', ' ')}, a favourable act no longer spares that`
        : f.until === null
          ? `${f.complaint}: under this act a complaint is not forwarded, so there is no favourable act that spares forwarding it`
          : `${f.complaint}: a favourable act is no longer in time (until ${f.until.replace('T', ' ')})`,
    why:
      f.until === null
        ? `Complaints are reviewed by ${f.citation}.`
        : `Only what satisfies the complaint in full within that time spares forwarding it (${f.citation}).`,
    remedy:
      f.forwarded !== null
        ? [`When the answer of that body comes: kz-is complaint resolve ${f.complaint} --outcome satisfied`]
        : f.until === null
          ? [`kz-is complaint resolve ${f.complaint} --outcome satisfied`]
          : [`Forward it: kz-is complaint forward ${f.complaint}`, 'or give another outcome'],
  }),
}
