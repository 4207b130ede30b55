import fc from 'fast-check'
import type { Condition } from '../../../src/law/condition.js'
import type { Field, FieldKind } from '../../../src/law/field.js'
import { field } from './fields.js'

/** Declarations of any shape: groups in groups, optional ones, lists, conditions on what was asked before, dates bound to dates. */
export const arbitraryFields: fc.Arbitrary<readonly Field[]> = fc.nat().map((seed) => level('', 0, dice(seed), []))

/** A small generator of its own: one number stands for a whole declaration. */
export function dice(seed: number): Below {
  let state = seed >>> 0
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 8) % n
  }
}

type Below = (n: number) => number
interface Asked {
  readonly path: string
  readonly field: Field
}

const LEAVES: readonly FieldKind[] = [
  'text',
  'long-text',
  'iin',
  'bin',
  'date',
  'percent',
  'integer',
  'decimal',
  'yes-no',
  'yes-no',
  'choice',
  'choice',
  'phone',
  'email',
  'ens-tru',
  'time',
  'text-list',
]

function level(prefix: string, depth: number, below: Below, asked: Asked[], inRow = false): readonly Field[] {
  return Array.from({ length: 1 + below(5) }, (_, i) => {
    const id = `f${depth}${String.fromCharCode(97 + i)}`
    const path = prefix === '' ? id : `${prefix}.${id}`
    const kind =
      depth < 3 && below(4) === 0 ? (below(2) === 0 ? 'group' : 'list') : (LEAVES[below(LEAVES.length)] ?? 'text')
    const condition = asked.length > 0 && below(3) === 0 ? conditionOn(asked, below) : undefined
    const rest = {
      ...(below(3) === 0 ? { optional: true as const } : {}),
      ...(condition === undefined ? {} : { when: condition }),
      ...(kind === 'choice'
        ? { choices: ['x', 'y', 'z'].map((one) => ({ id: one, label: { kk: one, ru: one, en: one } })) }
        : {}),
      ...(kind === 'date' ? (below(2) === 0 ? { notAfter: 'receipt' } : { notBefore: 'receipt' }) : {}),
      ...(kind === 'list' || kind === 'text-list' ? { min: below(3), max: 3 } : {}),
      ...(kind === 'group' || kind === 'list'
        ? { fields: level(path, depth + 1, below, asked, inRow || kind === 'list') }
        : {}),
    }
    const made = field(id, kind, rest)
    if ((kind === 'choice' || kind === 'yes-no') && !inRow) asked.push({ path, field: made })
    return made
  })
}

function conditionOn(asked: readonly Asked[], below: Below): Condition {
  const atom = atomOn(asked, below)
  const form = below(4)
  if (form === 0) return { is: 'not', that: atom }
  if (form === 1) return { is: 'all', of: [atom, atomOn(asked, below)] }
  if (form === 2) return { is: 'any', of: [atom, atomOn(asked, below)] }
  return atom
}

function atomOn(asked: readonly Asked[], below: Below): Condition {
  const one = asked[below(asked.length)]!
  return {
    is: 'answer',
    path: one.path,
    oneOf: one.field.kind === 'choice' ? ['x', 'y'].slice(below(2)) : [below(2) === 0],
  }
}
