import { ExpectedError } from '../expected-error.js'
import { EDITIONS } from '../law/services/index.js'
import { EXIT, type ExitName } from './exit-codes.js'
import { sayDuration } from './say.js'
import { facts } from './table.js'
import type { World } from './world.js'

/** Help on a matter that no single command is about. @throws 'usage' for a topic that does not exist */
export function printTopic(topic: string | undefined, world: World): void {
  const w = world.words.program
  switch (topic) {
    case 'exit-codes':
      world.out(
        facts(
          world,
          Object.entries(EXIT).map(([name, code]) => [String(code), w.exitCodes[name as ExitName]]),
        ),
      )
      return
    case 'environment':
      world.out(facts(world, Object.entries(w.environment)))
      return
    case 'terms':
      printTerms(world)
      return
    case 'grounds':
      printGrounds(world)
      return
    default: {
      const known = Object.keys(w.topics).join(', ')
      throw new ExpectedError('usage', {
        what: w.usage.unknownCommand(`help ${topic ?? ''}`),
        remedy: [known, w.usage.seeHelp('kz-is')],
      })
    }
  }
}

function printTerms(world: World): void {
  for (const editions of Object.values(EDITIONS)) {
    for (const edition of editions) {
      world.out(world.paint.bold(`${world.words.cases.text(edition.title)} · ${edition.standard}`))
      world.out(
        facts(
          world,
          edition.terms.map((term) => [
            term.id,
            `${world.words.cases.text(term.title)}: ${sayDuration(term, world.words)} (${term.source})`,
          ]),
        ),
      )
    }
  }
}

function printGrounds(world: World): void {
  for (const editions of Object.values(EDITIONS)) {
    for (const edition of editions) {
      for (const procedure of edition.procedures) {
        world.out(world.paint.bold(`${world.words.cases.text(edition.title)} · ${procedure.id}`))
        world.out(
          facts(
            world,
            procedure.criteria.map((criterion) => [criterion.source, world.words.cases.text(criterion.title)]),
          ),
        )
      }
    }
  }
}
