import { closeSync, openSync, writeSync } from 'node:fs'
import { checkDigit } from '../../../src/form/answers/identifiers.js'
import { table } from '../../import/support.js'

const AT_ONCE = 5_000

/** Writes a portal's file of applications for the trusted registry, forty-two columns, as different applicants would send them. */
export function writePortalFile(path: string, rows: number): void {
  const file = openSync(path, 'w')
  try {
    for (let from = 0; from < rows; from += AT_ONCE) {
      const { text, lines } = table('include-software', Math.min(AT_ONCE, rows - from), (n) => application(from + n))
      writeSync(file, from === 0 ? text : `${lines.join('\r\n')}\r\n`)
    }
  } finally {
    closeSync(file)
  }
}

function application(n: number): Readonly<Record<string, string>> {
  const chance = Number((BigInt(n + 1) * 48_271n) % 2_147_483_647n)
  const day = `2025-${two(1 + (n % 12))}-${two(1 + (chance % 28))}`
  return {
    'applicant.bin': bin(chance),
    'applicant.name': `«Қамқор ${chance % 99_991}» ЖШС`,
    'applicant.address': `010000, Астана қаласы, Мәңгілік Ел даңғылы, ${1 + (chance % 300)}`,
    'applicant.phone': `+7 (7172) ${two(chance % 100)}-${two(chance % 89)}-${two(chance % 97)}`,
    'product.name': `«Қамқор-Іс» жүйесі, ${n}-нұсқа`,
    'documents.testProtocol.number': `СХ-2024-${chance % 9_973}`,
    external: `P-${n}`,
    received: `${day}T${two(9 + (chance % 9))}:${two(n % 60)}`,
  }
}

/** BINs come in no order: what is indexed by them is touched all over. */
function bin(chance: number): string {
  for (let serial = chance % 999_983; ; serial += 1) {
    const stem = `${10 + (chance % 37)}${two(1 + (chance % 12))}4${String(serial % 1_000_000).padStart(6, '0')}`
    const digit = checkDigit(stem)
    if (digit !== null) return `${stem}${digit}`
  }
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
