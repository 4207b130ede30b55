import type { hearing as kk } from '../kk/hearing.js'
import type { Same } from '../same.js'

export const hearing: Same<typeof kk> = {
  descriptions: {
    move: 'put a hearing on another day, hour or place; the notice is drawn anew',
    cancel: 'cancel a hearing; another may be called afterwards',
  },
  options: {
    to: 'new day of the hearing, YYYY-MM-DD',
    time: 'new time of the hearing, HH:mm (default: as before)',
    place: 'new place of the hearing (default: as before)',
  },
  moved: (day) => `The hearing was moved to ${day}. Nothing is decided before that day (829-2024/22).`,
  cancelled: 'The hearing was cancelled. The reason is kept in the case.',
  errors: {
    'hearing-not-called': (f) => ({
      what: `no hearing is called in ${f.case}`,
      remedy: f.called
        ? [`Call one: kz-is next ${f.case} --step hearing`]
        : [`The procedure of this service knows no hearing: kz-is show ${f.case}`],
    }),
  },
}
