// Readers of files that the program itself wrote once, and that somebody changed: calendars, backups, exported journals.
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { appliedYear } from '../../../src/calendar/calendar-decree.js'
import { checkCalendar } from '../../../src/calendar/check-calendar.js'
import { civilDate, moment } from '../../../src/calendar/civil-date.js'
import { makeCalendar } from '../../../src/calendar/working-calendar.js'
import { prepare, receive } from '../../../src/cli/casework/receive.js'
import { exportJournal } from '../../../src/store/audit/export-journal.js'
import { removeDatabase } from '../../../src/store/backup/copy-files.js'
import { rehearse } from '../../../src/store/backup/restore.js'
import { sample } from '../../import/support.js'
import { filesBelow, textOf } from '../../run-support/project.js'
import { past, projector } from '../support.js'
import { type Mutate, mutateBytes, mutateJson, mutateLines, oneOf } from './mutate.js'
import { type FuzzOffice, openFuzzOffice } from './office.js'
import type { Reader } from './run-fuzz.js'

const DECREE = {
  year: 2026,
  act: {
    kk: '2026 жылғы 5 наурыздағы № 77 қаулы',
    ru: 'Постановление от 5 марта 2026 года № 77',
    en: 'Resolution No. 77',
  },
  source: 'zan',
  daysOff: [
    {
      date: '2026-04-03',
      kind: 'transferred',
      transferredFrom: '2026-04-04',
      name: { kk: 'Ауыстырылған күн', ru: 'Перенесённый день', en: 'Day moved' },
    },
  ],
  workingWeekends: [{ date: '2026-04-04', transferredFrom: '2026-04-03' }],
}

/** `calendar apply FILE`: a whole year or a decree, and what is computed from it. */
export function calendarReader(): Reader {
  const years = filesBelow('data/calendar', '.json').slice(-6)
  const current = JSON.parse(textOf('data/calendar/2026.json')) as unknown
  return {
    name: 'calendar',
    seeds: [...years.map(({ text }) => text), JSON.stringify(DECREE)].map((text) => Buffer.from(text)),
    mutations: [mutateBytes, mutateJson, mutateJson],
    read: (bytes) => {
      const { year } = appliedYear(Buffer.from(bytes).toString('utf8'), 'calendar.json', () => current)
      const calendar = makeCalendar([year])
      checkCalendar(calendar, civilDate('2026-03-16'))
      const first = String(year.year).padStart(4, '0')
      calendar.workingDays(civilDate(`${first}-01-01`), civilDate(`${first}-12-31`))
    },
  }
}

async function takeIn(office: FuzzOffice, cases: number): Promise<void> {
  for (let n = 0; n < cases; n += 1)
    await receive(
      office.world,
      await prepare(office.world, {
        ...{ service: 'trusted-registry', procedure: 'include', channel: 'portal', by: office.world.by },
        ...{ edition: undefined, route: undefined, editionReason: null, external: `Р-${n}`, draft: null },
        received: moment(`2025-03-1${n}T10:00`),
        answers: sample('include-software'),
      }),
    )
}

/** Pages of a database swapped, doubled, zeroed; its header; single bytes. */
const mutateDatabase: Mutate = (seed, random) => {
  const bytes = Buffer.from(seed)
  const pages = Math.max(1, Math.floor(bytes.length / 16_384))
  const page = (): number => random(pages) * 16_384
  switch (random(6)) {
    case 0:
      bytes.copyWithin(page(), page(), page() + 16_384)
      return bytes
    case 1:
      return bytes.fill(oneOf([0, 0xff, 0x0d], random), page() + random(8_192), page() + 8_192 + random(8_192))
    case 2:
      bytes[random(100)] = random(256)
      return bytes
    case 3:
      bytes.writeUInt32BE(
        oneOf([0, 1, 0xffffffff, pages, pages + 1], random),
        oneOf([24, 28, 32, 36, 40, 52, 60], random),
      )
      return bytes
    case 4:
      // The first words of a page: what kind it is, how many cells, where they begin.
      bytes[page() + random(12)] = random(256)
      return bytes
    default:
      for (let n = 1 + random(20); n > 0; n -= 1) bytes[random(bytes.length)] = random(256)
      return bytes
  }
}

/** `restore FILE --dry-run`: the database beside stays as it is. */
export async function restoreReader(): Promise<Reader> {
  const office = await openFuzzOffice()
  await takeIn(office, 3)
  const backup = join(office.folder, 'backup.sqlite')
  past(office.database, (db) => db.pragma('wal_checkpoint(truncate)'))
  const seed = fs.readFileSync(office.database)
  const project = projector()
  return {
    name: 'restore',
    seeds: [seed],
    mutations: [mutateBytes, mutateDatabase, mutateDatabase, mutateDatabase],
    read: async (bytes) => {
      fs.writeFileSync(backup, bytes)
      const refused = await rehearse(backup, office.database, async () => project, {
        rebuild: bytes.length % 7 === 0,
      }).then(
        ({ copy }) => removeDatabase(copy),
        (error: unknown) => error,
      )
      const left = fs.readdirSync(office.folder).filter((name) => name.includes('.restore'))
      if (left.length > 0) throw new Error(`left behind: ${left.join()}`)
      if (refused !== undefined) throw refused
    },
    after: async () => ({ wrong: await office.wrong(3), note: 'the database beside is untouched' }),
    close: office.close,
  }
}

/** The verifier that goes out with an exported journal, as a function of this process. @returns what it would print */
function verifierOf(): (path: string, mark?: string) => { readonly code: number; readonly out: string } {
  const source = textOf('data/verify-journal.mjs').replace(/^import .*$/gm, '')
  const run = new Function('process', 'createHash', 'closeSync', 'openSync', 'readSync', 'statSync', source) as (
    ...of: unknown[]
  ) => void
  return (path, mark) => {
    let out = ''
    const write = (text: string): void => {
      out += text
    }
    const exit = (code: number): never => {
      throw new Ended(code)
    }
    const argv = ['node', 'verify-journal.mjs', path, ...(mark === undefined ? [] : [mark])]
    const process: Record<string, unknown> = { argv, exit, stdout: { write }, stderr: { write } }
    try {
      run(process, createHash, fs.closeSync, fs.openSync, fs.readSync, fs.statSync)
      return { code: Number(process.exitCode ?? 0), out }
    } catch (error) {
      if (error instanceof Ended) return { code: error.code, out }
      throw error
    }
  }
}

class Ended extends Error {
  readonly code: number
  constructor(code: number) {
    super(`exit ${code}`)
    this.code = code
  }
}

/** `node verify-journal.mjs FILE`: of a changed journal it never says that it is whole. */
export async function journalReader(): Promise<Reader> {
  const office = await openFuzzOffice()
  await takeIn(office, 5)
  const parts: Uint8Array[] = []
  await exportJournal(office.database, (bytes) => parts.push(bytes))
  const seed = Buffer.concat(parts)
  const path = join(office.folder, 'journal.jsonl')
  const verify = verifierOf()
  const meaning = (bytes: Uint8Array): string =>
    Buffer.from(bytes)
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.stringify(acts(line)))
      .join('\n')
  const whole = meaning(seed)
  fs.writeFileSync(path, seed)
  const mark = /mark (\S+)/.exec(verify(path).out)?.[1] ?? ''
  let turn = 0
  let found = 0
  return {
    name: 'journal',
    seeds: [seed],
    mutations: [mutateBytes, mutateLines, mutateLines],
    read: (bytes) => {
      fs.writeFileSync(path, bytes)
      turn += 1
      const { code, out } = turn % 2 === 0 ? verify(path) : verify(path, mark)
      if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(out))
        throw new Error('a raw escape would reach the screen')
      // 3: some acts are masked, and it says so.
      if (code === 1 || code === 3) {
        found += 1
        return
      }
      // Whole: a journal that ends earlier (the mark tells), or the same acts written in another way.
      if (!whole.startsWith(meaning(bytes))) throw new Error('a changed journal was called whole')
    },
    after: async () => ({ wrong: [], note: `${found} changed journals told` }),
    close: office.close,
  }
}

const COLUMNS = ['id', 'subject', 'seq', 'kind', 'at', 'recorded_at', 'by_whom', 'data', 'prev_hash', 'hash']

function acts(line: string): unknown {
  const act = JSON.parse(line) as Record<string, unknown>
  return COLUMNS.map((name) => act[name])
}
