import type { ics as kk } from '../kk/ics.js'
import type { Same } from '../same.js'

export const ics: Same<typeof kk> = {
  name: 'kz-is: сроки',
  source: (number) => `kz-is show ${number}`,
  written: (n, path) => `Записано в файл календаря: сроков ${n}, ${path}`,
}
