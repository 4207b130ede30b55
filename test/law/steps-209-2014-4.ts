export type Unit = 'minute' | 'working-hour' | 'working-day' | 'calendar-day'

/** Written down from the act: id, who, how long, clause. Steps of the tool's own between them have no term. */
export const STEPS: readonly (readonly [string, string, readonly [number, Unit] | null, string])[] = [
  ['register', 'registry-clerk', [40, 'minute'], '5.1'],
  ['head-assigns', 'head', [4, 'working-hour'], '5.2'],
  ['directorate-assigns', 'head-of-directorate', [2, 'working-hour'], '5.3'],
  ['completeness', 'expert', [2, 'working-day'], '5.4'],
  ['agree-letter', 'head-of-directorate', [2, 'working-hour'], '5.5'],
  ['sign-letter', 'head', [2, 'working-hour'], '5.6'],
  ['send-letter', 'registry-clerk', [30, 'minute'], '5.7'],
  ['commission-meeting', 'expert', [5, 'working-day'], '5.8'],
  ['notify', 'expert', [1, 'calendar-day'], '5.8.part2'],
  ['notify-negative', 'expert', [1, 'calendar-day'], '5.8.part2'],
  ['inspect', 'commission', [18, 'calendar-day'], '5.8.part3'],
  ['decide', 'expert', null, '5.8.part3'],
  ['sign', 'head', null, '5.8.part3'],
  ['issue', 'expert', [2, 'calendar-day'], '5.8.part3'],
]
