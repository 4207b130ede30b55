/** A clerk who takes applications in without end, for backup.bench.ts: writer.ts FILE NUMBER */
import { moment } from '../../../src/calendar/civil-date.js'
import { prepare, receive } from '../../../src/cli/casework/receive.js'
import { quietWorld } from '../../attack/world.js'
import { sample } from '../../import/support.js'

const [file = '', number = '0'] = process.argv.slice(2)
const { world } = await quietWorld(file, `Клерк ${number}`)
const received = moment('2026-03-16T10:00')
for (;;) {
  const { file: taken } = await receive(
    world,
    await prepare(world, {
      ...({ service: 'trusted-registry', procedure: 'include', channel: 'office', by: world.by } as const),
      ...{ received, edition: undefined, route: undefined, editionReason: null, external: null, draft: null },
      answers: sample('include-software'),
    }),
  )
  process.stdout.write(`${taken.case}\n`)
}
