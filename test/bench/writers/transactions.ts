import { moment } from '../../../src/calendar/civil-date.js'
import { workStep } from '../../../src/cli/casework/do-step.js'
import { type Prepared, prepare, receive } from '../../../src/cli/casework/receive.js'
import type { JsonObject } from '../../../src/text.js'
import { quietWorld } from '../../attack/world.js'

/**
 * Takes applications in and does the first step of each, every one a transaction of its own.
 * @param answers of every application
 * @param written is called after each transaction
 * @returns milliseconds that the transactions took, the checking of answers before them left out
 */
export async function writeThrough(
  file: string,
  writes: number,
  answers: JsonObject,
  written: () => void = () => {},
): Promise<number> {
  const { world, setClock, close } = await quietWorld(file)
  try {
    await world.store().then((store) => store.head())
    const received = moment('2026-02-02T10:00')
    setClock(received)
    const prepared: Prepared[] = []
    for (let n = 0; n < writes; n += 1)
      prepared.push(
        await prepare(world, {
          ...({ service: 'trusted-registry', procedure: 'include', channel: 'office', by: world.by } as const),
          ...{ received, edition: undefined, route: undefined, editionReason: null, external: null, draft: null },
          answers,
        }),
      )
    const started = performance.now()
    for (const each of prepared) {
      const { file: taken } = await receive(world, each)
      written()
      const { case: number, version } = taken
      await workStep(world, {
        ...{ case: number, version, step: 'register', outcome: undefined, answers: {}, override: null },
        ...{ at: received, by: world.by },
      })
      written()
    }
    return performance.now() - started
  } finally {
    await close()
  }
}
