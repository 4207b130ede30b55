// The commands that are killed, and what must be so afterwards.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { moment } from '../../src/calendar/civil-date.js'
import { nextStep } from '../../src/case/steps.js'
import { act, laterAt, type StoryLine } from '../../src/cli/casework/demo-acts.js'
import { prepare, receive } from '../../src/cli/casework/receive.js'
import { openDocument } from '../../src/files/docx/open-document.js'
import { lookThrough } from '../../src/store/backup/whole.js'
import { sample } from '../import/support.js'
import type { Office } from '../run-support/kz-is.js'
import { importKilled, migrateKilled } from './killed-files.js'
import type { Kind, Said } from './killed-run.js'
import { past } from './support.js'
import { quietWorld } from './world.js'

export type Count = (sql: string, ...of: unknown[]) => number

export function kindsOf(
  office: Office,
  database: string,
  count: Count,
): Readonly<Record<string, (rounds: number) => Kind | Promise<Kind>>> {
  const intake = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', 'answers.json']
  return {
    intake: () => ({
      command: 'intake',
      args: () => intake,
      after: (_, said) =>
        said === null || count('select count(*) from case_file where number = ?', said.case) === 1
          ? []
          : [`intake: ${said.case} is lost`],
    }),
    next: async (rounds) => {
      const cases = await casesUpTo(database, rounds, 'register')
      return {
        command: 'next',
        args: (n) => ['next', cases[n] ?? ''],
        after: (n, said) => together(database, cases[n] ?? '', said, 'received', 'received,step,paper'),
      }
    },
    decide: async (rounds) => {
      const cases = await casesUpTo(database, rounds, 'decide')
      const before = cases.map((number) => kindsOfActs(database, number))
      return {
        command: 'decide',
        args: (n) => ['decide', cases[n] ?? '', '--grant'],
        after: (n, said) => {
          const undecided = before[n] ?? ''
          return together(database, cases[n] ?? '', said, undecided, `${undecided},decided,entered,paper`)
        },
      }
    },
    import: () => importKilled(office, count),
    render: () => {
      const number = past(database, (db) =>
        db
          .prepare(`select substr(subject, 6) from act where kind = 'paper' and data like '%"829.7"%' limit 1`)
          .pluck()
          .get(),
      )
      const file = (n: number): string => join(office.folder, `notice-${n}.docx`)
      return {
        command: 'form render',
        args: (n) => ['form', 'render', String(number), '829.7', '-o', file(n)],
        after: (n, said) => {
          if (!existsSync(file(n))) return said === null ? [] : [`render: ${file(n)} is lost`]
          openDocument(readFileSync(file(n)), file(n))
          return []
        },
      }
    },
    backup: () => ({
      command: 'backup',
      args: (n) => ['backup', `killed-${n}.sqlite`],
      after: async (n, said) => {
        const file = join(office.folder, `killed-${n}.sqlite`)
        if (!existsSync(file)) return said === null ? [] : [`backup: ${file} is lost`]
        const { fault } = await lookThrough(file)
        rmSync(file, { force: true })
        return fault === null ? [] : [`backup: ${fault}`]
      },
    }),
    migrate: () => migrateKilled(office, database),
  }
}

/** A case that was acted on is as before, or all that belongs together is there; what was reported is there. */
function together(database: string, number: string, said: Said, before: string, after: string): readonly string[] {
  const kinds = kindsOfActs(database, number)
  if (kinds !== before && kinds !== after) return [`half: ${number} has ${kinds}`]
  return said !== null && kinds !== after ? [`lost: ${number} has ${kinds}`] : []
}

function kindsOfActs(database: string, number: string): string {
  return past(database, (db) =>
    db.prepare('select kind from act where subject = ? order by seq').pluck().all(`case/${number}`).join(),
  )
}

/** New applications brought to the moment at which this step is awaited. @returns their numbers */
async function casesUpTo(database: string, cases: number, step: string): Promise<readonly string[]> {
  const { world, setClock, close } = await quietWorld(database)
  const story: StoryLine = { decide: 'grant' }
  const numbers: string[] = []
  for (let n = 0; n < cases; n += 1) {
    const received = moment('2026-02-02T10:00')
    setClock(received)
    const prepared = await prepare(world, {
      ...{ service: 'trusted-registry', procedure: 'include', channel: 'office', received, by: world.by },
      ...{ edition: undefined, route: undefined, editionReason: null, external: null, draft: null },
      answers: sample('include-software'),
    } as Parameters<typeof prepare>[1])
    let { file } = await receive(world, prepared)
    while (nextStep(file) !== undefined && nextStep(file)?.id !== step) {
      setClock(laterAt(world, file))
      file = (await act(world, file, story)) ?? file
    }
    numbers.push(file.case)
  }
  await close()
  return numbers
}
