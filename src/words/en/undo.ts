import type { ErrorFacts } from '../../expected-error.js'
import type { undo as kk } from '../kk/undo.js'
import type { Same } from '../same.js'

/** Why the last act cannot be taken back, in a sentence. */
const WHY: Readonly<Record<ErrorFacts['undo-impossible']['why'], string>> = {
  nothing: 'Nothing is in the case but the receipt of the application.',
  decided: 'It has been decided: that is not taken back with this program, the applicant may complain of it.',
  issued: 'The result was handed over: it has left the office.',
  'paper-left': 'A paper was drawn up with this act: it counts as having left the office.',
  corrected: 'The last act is a correction: another correction mends it.',
  'hearing-moved': 'The last act moved or cancelled a hearing: the applicant is told of it.',
  complaint: 'The last act is about a complaint: its terms run by law.',
  destroyed: 'The personal data of the case were destroyed: it is not changed.',
}

export const undo: Same<typeof kk> = {
  yes: 'do it without asking',
  confirm: (file, act) => `${file}: take back this act: ${act}?`,
  done: (act) => `Taken back: ${act}. It stays in the history with the reason.`,
  paperGone: (name) => `This paper is not valid any more; if it was printed, destroy it: ${name}`,
  errors: {
    'undo-impossible': (f) => ({
      what: `${f.case}: the last act cannot be taken back${f.title === null ? '' : ` (“${f.title.en}”)`}`,
      why: f.paper === null ? WHY[f.why] : `${WHY[f.why]} (No ${f.paper.number})`,
      remedy: [
        ...(f.field === null ? [] : [`kz-is correct ${f.case} ${f.field} RIGHT-VALUE --reason "REASON"`]),
        ...(f.paper?.form === 'paper.hearing-notice' || f.why === 'hearing-moved'
          ? [`To cancel the hearing: kz-is hearing cancel ${f.case} --reason "REASON"`]
          : []),
        ...(f.why === 'decided' || f.why === 'issued'
          ? [`To register a complaint: kz-is complaint add ${f.case}`]
          : []),
        `See what is recorded: kz-is show ${f.case}`,
      ],
    }),
    'undo-not-yours': (f) => ({
      what: `${f.case}: the last act is not yours`,
      why: `${f.for === undefined ? f.by : `${f.by} (for ${f.for})`} recorded it at ${f.at.replace('T', ' ')}: each takes back their own.`,
      remedy: [`Tell them; see what is recorded: kz-is show ${f.case}`],
    }),
  },
}
