/** Months as official Kazakh papers write them, in the nominative: «14 наурыз». */
export const MONTHS = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
]

/** How a template may ask for a day, `{{paper.date:month}}`. */
export const DATE_FORMATS = ['date', 'day', 'month', 'yy', 'words'] as const
export type DateFormat = (typeof DATE_FORMATS)[number]

/**
 * A day or moment (YYYY-MM-DD, YYYY-MM-DDTHH:mm) as papers write it.
 * date: 14.03.2025 (a moment adds 16:40); day: 14; month: наурыз; yy: 25; words: 2025 жылғы 14 наурыз.
 * What is not a day is returned as it is: judging dates is validation's work.
 */
export function printDate(value: string, format: DateFormat = 'date'): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?$/.exec(value)
  if (!match) return value
  const [, year = '', month = '', day = '', time] = match
  const name = MONTHS[Number(month) - 1] ?? month
  switch (format) {
    case 'day':
      return day
    case 'month':
      return name
    case 'yy':
      return year.slice(2)
    case 'words':
      return `${year} жылғы ${Number(day)} ${name}`
    case 'date':
      return `${day}.${month}.${year}${time === undefined ? '' : ` ${time}`}`
  }
}
