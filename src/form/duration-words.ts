import type { Duration } from '../calendar/term.js'

const ONES = ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз']
const TENS = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан']

/** «15 (он бес)»: a number as official papers write it; from a hundred on the figure alone. */
export function figureKk(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) return String(n)
  const words = [TENS[Math.floor(n / 10)], ONES[n % 10]].filter((word) => word !== '')
  return `${n} (${words.join(' ')})`
}

/** «5 (бес) жұмыс күні», «күнтізбелік 14 (он төрт) күн»: a term as official papers write it, in the nominative. */
export function durationKk({ amount, unit }: Duration): string {
  switch (unit) {
    case 'minute':
      return `${figureKk(amount)} минут`
    case 'working-hour':
      return `${figureKk(amount)} жұмыс сағаты`
    case 'working-day':
      return `${figureKk(amount)} жұмыс күні`
    case 'calendar-day':
      return `күнтізбелік ${figureKk(amount)} күн`
  }
}
