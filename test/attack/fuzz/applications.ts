// Readers of applications: answers as JSON, tables, JSON Lines. What they take in is stored, and held against what they reported.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { moment } from '../../../src/calendar/civil-date.js'
import type { Channel } from '../../../src/calendar/receipt.js'
import { type Application, prepare, receive } from '../../../src/cli/casework/receive.js'
import type { BatchOptions } from '../../../src/cli/import/prepare-row.js'
import { runImport } from '../../../src/cli/import/run-import.js'
import { badCharacter } from '../../../src/form/answers/characters.js'
import { parseAnswers } from '../../../src/form/answers/parse-answers.js'
import type { ServiceId } from '../../../src/law/service.js'
import { sample, table } from '../../import/support.js'
import { textOf } from '../../run-support/project.js'
import { leavesOf } from '../../run-support/walk.js'
import { mutateBytes, mutateJson, mutateLines, mutateTable } from './mutate.js'
import { openFuzzOffice } from './office.js'
import type { Reader } from './run-fuzz.js'

interface Story {
  readonly service: ServiceId
  readonly procedure?: string
  readonly file: string
  readonly received: string
  readonly channel: Channel
  readonly edition?: string
  readonly route?: string
  readonly why?: string
}

const stories = JSON.parse(textOf('data/samples/demo.json')) as readonly Story[]

function applicationOf({
  service,
  procedure,
  received,
  channel,
  edition,
  route,
  why,
}: Story): Omit<Application, 'answers'> {
  return {
    service,
    procedure,
    channel,
    received: moment(received),
    edition,
    route,
    editionReason: why ?? null,
    external: null,
    draft: null,
    by: 'Ә. Тексеруші',
  }
}

/** `intake --answers FILE`. */
export async function answersReader(): Promise<Reader> {
  const office = await openFuzzOffice()
  let turn = 0
  let stored = 0
  return {
    name: 'answers',
    seeds: stories.map(({ file }) => Buffer.from(textOf(`data/samples/${file}`))),
    mutations: [mutateBytes, mutateJson, mutateJson, mutateJson],
    read: async (bytes) => {
      // The first are the seeds in their order; any other is tried under each procedure in turn, its own or not.
      const story = stories[turn % stories.length] as Story
      turn += 1
      const prepared = await prepare(office.world, { ...applicationOf(story), answers: parseAnswers(bytes) })
      refuseMisleading(prepared.checked.answers)
      await receive(office.world, prepared)
      stored += 1
    },
    after: async () => ({ wrong: await office.wrong(stored), note: `${stored} stored, each whole` }),
    close: office.close,
  }
}

/** Nothing that misleads a reader or that no paper can carry may be kept. */
function refuseMisleading(answers: unknown): void {
  for (const { path, value } of leavesOf(answers))
    if (typeof value === 'string' && badCharacter(value, true) !== null) throw new Error(`kept: ${path}`)
}

const BATCH: Omit<BatchOptions, 'service' | 'procedure'> = {
  received: moment('2026-03-16T10:00'),
  receivedByClock: true,
  channel: 'portal',
  edition: undefined,
  route: undefined,
  editionReason: null,
  by: 'Ә. Тексеруші',
}

async function importReader(
  name: string,
  seeds: readonly Uint8Array[],
  mutations: Reader['mutations'],
  ending: string,
): Promise<Reader> {
  const office = await openFuzzOffice()
  const file = join(office.folder, `import.${ending}`)
  let stored = 0
  let rows = 0
  await office.world.store()
  return {
    name,
    seeds,
    mutations,
    read: async (bytes) => {
      writeFileSync(file, bytes)
      const from = office.cases()
      try {
        const { tally } = await runImport(
          office.world,
          { path: file, format: undefined, encoding: undefined },
          { ...BATCH, service: 'trusted-registry', procedure: 'include' },
          { rejects: undefined, dryRun: false },
        )
        stored += tally.accepted
        rows += tally.read
        if (tally.accepted + tally.duplicates + tally.rejected !== tally.read)
          throw new Error(`rows unaccounted for: ${JSON.stringify(tally)}`)
        if (office.cases() !== from + tally.accepted) throw new Error('stored is not what was reported')
      } catch (error) {
        stored += office.cases() - from
        throw error
      }
    },
    after: async () => ({ wrong: await office.wrong(stored), note: `${rows} rows read, ${stored} stored, each whole` }),
    close: office.close,
  }
}

const applicants = (n: number): Readonly<Record<string, string>> => ({
  'product.name': `«Қамқор-Іс» жүйесі, ${n}-нұсқа`,
  external: `P-${n}`,
  received: `2025-03-1${n % 10}T10:0${n % 10}`,
})

/** `import FILE.csv`. */
export function csvReader(): Promise<Reader> {
  const seeds = [1, 4].map((rows) => Buffer.from(table('include-software', rows, applicants, '\t').text))
  return importReader('csv', seeds, [mutateBytes, mutateTable, mutateTable], 'csv')
}

/** `import FILE.jsonl`. */
export function jsonLinesReader(): Promise<Reader> {
  const line = (n: number): string =>
    JSON.stringify({ ...sample('include-software'), external: `J-${n}`, received: `2025-03-1${n}T10:00` })
  const apart = JSON.stringify({ procedure: 'include', channel: 'office', answers: sample('include-software') })
  const seeds = [[line(1)], [line(2), apart, line(3)]].map((lines) => Buffer.from(`${lines.join('\n')}\n`))
  return importReader('jsonl', seeds, [mutateBytes, mutateLines, mutateLines], 'jsonl')
}
