import { fieldsOnTheWay } from '../form/answers/paths.js'
import { declarationOf } from '../form/intake/declaration.js'
import type { Field } from '../law/field.js'
import type { Procedure } from '../law/service.js'
import type { Json, JsonObject } from '../text.js'
import { showValue } from './interview/show-value.js'
import { loadWords } from './load-words.js'
import { safeText } from './safe-text.js'
import { facts } from './table.js'
import type { World } from './world.js'

/**
 * The answers of an application as the forms ask for them: each under the heading of its group, the blank by its name, a choice by its
 * label. What the forms do not know (written by another version) stands by its path.
 */
export async function printAnswers(world: World, procedure: Procedure, answers: JsonObject): Promise<void> {
  const { interview, answers: said } = await loadWords(world.lang)
  const speech = { lang: world.lang, interview, answers: said }
  const fields = declarationOf(procedure)
  let lines: (readonly [string, string])[] = []
  let under = ''
  const flush = (): void => {
    if (lines.length > 0) world.out(facts(world, lines))
    lines = []
  }
  for (const [path, value] of leaves(answers, '')) {
    const way = fieldsOnTheWay(fields, path)
    const heading = way === null ? '' : headingOf(way, path, world)
    if (heading !== under) {
      flush()
      if (heading !== '') world.out(`${heading}:`)
      under = heading
    }
    const field = way?.at(-1)
    const label = field === undefined ? path : world.words.cases.text(field.label)
    lines.push([`  ${label}`, field === undefined ? safeText(String(value)) : showValue(field, value, speech)])
  }
  flush()
}

/** «Документы – Индустриальный сертификат», with the number of the row where it is one of several. */
function headingOf(way: readonly Field[], path: string, world: World): string {
  const groups = way.slice(0, -1).map((field) => world.words.cases.text(field.label))
  const row = /\.(\d+)(?:\.|$)/.exec(path)?.[1]
  const nth = row === undefined || way.at(-1)?.kind === 'text-list' ? '' : ` ${Number(row) + 1}`
  return groups.length === 0 ? '' : `${groups.join(' – ')}${nth}`
}

/** Every answer with its path; a list of texts is one answer. */
function leaves(value: Json, path: string): readonly (readonly [string, Json])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) return [[path, value]]
  return Object.entries(value).flatMap(([key, each]) => leaves(each as Json, path === '' ? key : `${path}.${key}`))
}

/** The blank at a path by its name, for a line of the history. */
export function nameOfField(world: World, procedure: Procedure, path: string): string {
  const field = fieldsOnTheWay(declarationOf(procedure), path)?.at(-1)
  return field === undefined ? path : world.words.cases.text(field.label)
}
