import type { Step, StepTerm } from '../../../service.js'

export const hours = (amount: number): StepTerm => ({ amount, unit: 'working-hour' })
export const workingDays = (amount: number): StepTerm => ({ amount, unit: 'working-day' })
export const minutes = (amount: number): StepTerm => ({ amount, unit: 'minute' })

/** It stands in the route only where the check of 5.4 came out well; until then it is planned. */
export const ifComplete: NonNullable<Step['onlyAfter']> = {
  step: 'completeness',
  outcomes: ['complete'],
  planned: true,
}

/** It stands in the route only where the check of 5.4 found the data incomplete or incorrect. */
export const ifDeficient: NonNullable<Step['onlyAfter']> = {
  step: 'completeness',
  outcomes: ['deficient'],
  planned: false,
}
