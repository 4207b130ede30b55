import { Command } from 'commander'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import { declare } from '../../src/cli/commands/law.js'
import type { World } from '../../src/cli/world.js'
import { type ErrorFacts, type ErrorId, ExpectedError } from '../../src/expected-error.js'
import { readCalendar } from '../../src/files/calendar-files.js'
import type { Lang } from '../../src/text.js'
import { en } from '../../src/words/en.js'
import { kk } from '../../src/words/kk.js'
import { ru } from '../../src/words/ru.js'

export interface Setting {
  readonly lang?: Lang
  readonly json?: boolean
  readonly now?: string
}

export interface Ran {
  readonly out: string
  readonly err: string
  readonly code: number
}

/** `law …` on a world of lines, with the calendars of the project. What the command throws is thrown. */
export async function runLaw(
  line: string,
  { lang = 'kk', json = false, now = '2026-11-22T10:00' }: Setting = {},
): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  let code = 0
  const plain = (text: string): string => text
  const world = {
    out: (text: string) => out.push(`${text}\n`),
    outBytes: (bytes: Uint8Array) => out.push(Buffer.from(bytes).toString('utf8')),
    err: (text: string) => err.push(`${text}\n`),
    warn: (text: string) => err.push(`${text}\n`),
    exit: (asked: number) => {
      code = asked
    },
    lang,
    words: { kk, ru, en }[lang],
    json,
    columns: 0,
    now: () => moment(now),
    calendar: readCalendar,
    paint: { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain },
  } as unknown as World
  const program = new Command('kz-is').exitOverride()
  declare(program, world)
  await program.parseAsync(line.split(' '), { from: 'user' })
  return { out: out.join(''), err: err.join(''), code }
}

/** What the command gives with --json: one value and nothing else. */
export async function lawJson(line: string, setting: Setting = {}) {
  const { out } = await runLaw(line, { ...setting, json: true })
  assert.is(out.trim().split('\n').length, 1)
  return JSON.parse(out)
}

/** The facts of the expected error with which the command ends; anything else fails the test. */
export async function refusedLaw<K extends ErrorId>(
  id: K,
  line: string,
  setting: Setting = {},
): Promise<ErrorFacts[K]> {
  try {
    await runLaw(line, setting)
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    assert.is(error.id, id)
    return error.facts as ErrorFacts[K]
  }
  return assert.unreachable(`nothing was refused; expected ${id}`) as never
}
