import type { ics as kk } from '../kk/ics.js'
import type { Same } from '../same.js'

export const ics: Same<typeof kk> = {
  name: 'kz-is: deadlines',
  source: (number) => `kz-is show ${number}`,
  written: (n, path) => `Written to the calendar file: ${n} deadlines, ${path}`,
}
