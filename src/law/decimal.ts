/** An exact decimal as people write it: digits, then perhaps a point or a comma and more digits. No sign, no exponent, no grouping. */
const DECIMAL = /^(\d+)(?:[.,](\d+))?$/

export function isDecimal(text: string): boolean {
  return DECIMAL.test(text)
}

/**
 * Compares two decimals exactly, whatever their length: negative when a < b, 0 when equal, positive when a > b.
 * «79.99», «79,99» and «79.990» are one number. Nothing goes through floating point, nothing is rounded.
 *
 * @throws {RangeError} one of the texts is not a decimal: check with `isDecimal` first.
 */
export function compareDecimal(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)]
  const places = Math.max(left.fraction.length, right.fraction.length)
  const x = scaled(left, places)
  const y = scaled(right, places)
  return x < y ? -1 : x > y ? 1 : 0
}

/**
 * A JSON number as decimal text, without an exponent: 80 → «80», 79.99 → «79.99», 1e-7 → «0.0000001».
 * Null when it has no such form (negative, not finite). Exact as long as the literal had no more than 15 significant digits,
 * which `parseAnswers` sees to.
 */
export function decimalOf(number: number): string | null {
  if (!Number.isFinite(number) || number < 0) return null
  const text = String(number)
  const [mantissa, exponent] = text.split('e') as [string, string | undefined]
  if (exponent === undefined) return text
  const [whole, fraction = ''] = mantissa.split('.') as [string, string | undefined]
  const shift = Number(exponent)
  if (shift < 0) return `0.${'0'.repeat(-shift - whole.length)}${whole}${fraction}`
  return `${whole}${fraction.padEnd(shift, '0')}`
}

interface Parts {
  readonly whole: string
  readonly fraction: string
}

function parts(text: string): Parts {
  const found = DECIMAL.exec(text)
  if (found === null) throw new RangeError('not a decimal')
  return { whole: found[1] ?? '', fraction: found[2] ?? '' }
}

function scaled({ whole, fraction }: Parts, places: number): bigint {
  return BigInt(whole + fraction.padEnd(places, '0'))
}

/**
 * The exact sum of decimals, with as many places as the longest of them: «1,5» and «2,25» make «3,75».
 * The sign between is a comma, as Kazakh papers write it, unless every fraction was written with a point.
 *
 * @throws {RangeError} one of the texts is not a decimal: check with `isDecimal` first.
 */
export function sumDecimals(texts: readonly string[]): string {
  const all = texts.map(parts)
  const places = Math.max(0, ...all.map(({ fraction }) => fraction.length))
  const sum = all.reduce((total, one) => total + scaled(one, places), 0n)
  const digits = String(sum).padStart(places + 1, '0')
  if (places === 0) return digits
  const sign = texts.some((text) => text.includes(',')) ? ',' : '.'
  return `${digits.slice(0, -places)}${sign}${digits.slice(-places)}`
}
