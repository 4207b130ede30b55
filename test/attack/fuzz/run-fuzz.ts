// Hands changed files to a reader and holds it to its promise: a right answer or an expected error, in time, in bounded memory.
import { loadWords } from '../../../src/cli/load-words.js'
import { reportExpected } from '../../../src/cli/report-error.js'
import { isExpected } from '../../../src/expected-error.js'
import type { Mutate, Random } from './mutate.js'

export interface Reader {
  readonly name: string
  /** Real files of its kind. */
  readonly seeds: readonly Uint8Array[]
  readonly mutations: readonly Mutate[]
  /** Reads one file as the program does. Anything thrown but an ExpectedError is a fault. */
  read(bytes: Uint8Array): unknown
  /** After all of them: what was stored is whole. @returns what is wrong, nothing when all is well; and a figure or two */
  after?(): Promise<{ readonly wrong: readonly string[]; readonly note: string }>
  close?(): Promise<void> | void
}

export interface Fuzzed {
  readonly reader: string
  readonly inputs: number
  /** How often it read, and how often it refused, by the error's id. */
  readonly answers: Readonly<Record<string, number>>
  /** The longest time of the processor for one file, in milliseconds. */
  readonly longest: number
  /** The most memory of the process, in bytes. */
  readonly memory: number
  readonly note: string
  readonly faults: readonly Fault[]
}

export interface Fault {
  /** Which input: it comes again with the same seed. */
  readonly at: number
  readonly what: string
  readonly bytes: Uint8Array
}

const words = await loadWords('kk')

/** So many faults are enough to begin with. */
const KEPT = 30

/** In seconds of the processor: what the machine does beside does not count. */
export const HANG = 2

/** What a terminal obeys and a reader is misled by. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/

/** @param told is given each input before it is read: who watches from outside sees what hangs */
export async function fuzz(
  reader: Reader,
  inputs: number,
  random: Random,
  told: (at: number, bytes: Uint8Array) => void = () => {},
): Promise<Fuzzed> {
  const answers: Record<string, number> = {}
  const faults: Fault[] = []
  const keep = (fault: Fault): void => {
    if (faults.length < KEPT) faults.push({ ...fault, bytes: Uint8Array.from(fault.bytes) })
  }
  let longest = 0
  let memory = 0
  try {
    for (let at = 0; at < inputs; at += 1) {
      const bytes = inputOf(reader, at, random)
      told(at, bytes)
      const before = process.cpuUsage()
      let answer = 'read'
      try {
        await reader.read(bytes)
      } catch (error) {
        answer = isExpected(error) ? error.id : 'CRASH'
        const what = isExpected(error) ? misleading(error) : stackOf(error)
        if (what !== null) keep({ at, what, bytes })
      }
      const { user, system } = process.cpuUsage(before)
      const took = (user + system) / 1000
      if (took > HANG * 1000) keep({ at, what: `took ${Math.round(took)} ms`, bytes })
      longest = Math.max(longest, took)
      if (at % 64 === 0) memory = Math.max(memory, process.memoryUsage.rss())
      answers[answer] = (answers[answer] ?? 0) + 1
    }
    const { wrong = [], note = '' } = (await reader.after?.()) ?? {}
    const polluted = 'polluted' in {} ? ['Object.prototype was changed'] : []
    for (const what of [...wrong, ...polluted]) faults.push({ at: inputs, what, bytes: new Uint8Array(0) })
    return { reader: reader.name, inputs, answers, longest, memory, note, faults }
  } finally {
    await reader.close?.()
  }
}

/** The seeds themselves first: they must be read. */
function inputOf({ seeds, mutations }: Reader, at: number, random: Random): Uint8Array {
  const seed = seeds[at < seeds.length ? at : random(seeds.length)] as Uint8Array
  if (at < seeds.length) return seed
  const mutate = mutations[random(mutations.length)] as Mutate
  const once = mutate(seed, random)
  return random(6) === 0 && once.length > 0 ? (mutations[0] as Mutate)(once, random) : once
}

/** What a clerk would be shown of the refusal is safe to show; null when it is. */
function misleading(error: Parameters<typeof reportExpected>[0]): string | null {
  const plain = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same }
  const { lines } = reportExpected(error, words, plain)
  const bad = lines.find((line) => UNSAFE.test(line))
  if (bad !== undefined) return `${error.id}: a raw ${JSON.stringify(UNSAFE.exec(bad)?.[0])} would reach the screen`
  return lines.join('').length > 20_000 ? `${error.id}: ${lines.join('').length} letters of message` : null
}

const same = (text: string): string => text

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : String(error)
}
