/** An exact decimal as it is written on paper: `79.99`, `79,99`, `80`. Kept as text: nothing is ever rounded. */
const DECIMAL = /^-?\d{1,30}(?:[.,]\d{1,30})?$/

export function isDecimal(text: string): boolean {
  return DECIMAL.test(text)
}

/**
 * Compares two decimals exactly, without floating point: below zero when `a < b`, zero when equal, above zero when `a > b`.
 * @throws {RangeError} one of them is not a decimal
 * @example compareDecimal('79.99', '80') // < 0
 */
export function compareDecimal(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)]
  const scale = Math.max(left.fraction.length, right.fraction.length)
  const difference = scaled(left, scale) - scaled(right, scale)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

interface Parts {
  readonly negative: boolean
  readonly whole: string
  readonly fraction: string
}

function parts(text: string): Parts {
  if (!isDecimal(text)) throw new RangeError('not a decimal')
  const negative = text.startsWith('-')
  const [whole = '0', fraction = ''] = (negative ? text.slice(1) : text).split(/[.,]/)
  return { negative, whole, fraction }
}

function scaled({ negative, whole, fraction }: Parts, scale: number): bigint {
  const value = BigInt(whole + fraction.padEnd(scale, '0'))
  return negative ? -value : value
}
