import { ExpectedError } from '../expected-error.js'
import { editionName, editionsCarried } from '../law/edition.js'
import { allLaw } from '../law/services/index.js'
import { EXIT, type ExitName } from './exit-codes.js'
import { sayDuration } from './say.js'
import { facts } from './table.js'
import type { World } from './world.js'

/** Help on a matter that no single command is about. @throws 'usage' for a topic that does not exist; `meant`: the command it is near to */
export async function printTopic(topic: string | undefined, meant: string | undefined, world: World): Promise<void> {
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
      await printTerms(world)
      return
    case 'grounds':
      await printGrounds(world)
      return
    default: {
      const known = `kz-is help ${Object.keys(w.topics).join(' | ')}`
      throw new ExpectedError('usage', {
        what: w.usage.unknownCommand(`help ${topic ?? ''}`),
        remedy: [...(meant === undefined ? [] : [w.usage.meant(`help ${meant}`)]), known, w.usage.seeHelp('kz-is')],
      })
    }
  }
}

async function printTerms(world: World): Promise<void> {
  for (const law of await allLaw()) {
    for (const edition of editionsCarried(law)) {
      world.out(world.paint.bold(`${world.words.cases.text(edition.title)} · ${editionName(edition)}`))
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

async function printGrounds(world: World): Promise<void> {
  for (const law of await allLaw()) {
    for (const edition of editionsCarried(law)) {
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
