/** Decimals are the law's (`law/decimal.ts`): answers and criteria compare them by one rule. */
export { compareDecimal, decimalOf, isDecimal, sumDecimals } from '../../law/decimal.js'
