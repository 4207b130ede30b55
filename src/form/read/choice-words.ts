import type { Field } from '../../law/field.js'
import { bare } from './none-words.js'

type Choice = NonNullable<Field['choices']>[number]

const namesOf = ({ id, label }: Choice): readonly string[] => [id, label.kk, label.ru, label.en].map(bare)

/** A choice by its label in any language or its id, whatever stands around it; undefined where it names none or several. */
export function choiceOf(field: Field, text: string): string | undefined {
  const said = bare(text)
  const choices = field.choices ?? []
  const named = choices.find((choice) => namesOf(choice).includes(said))
  if (named !== undefined || said.length < 4 || text.length > 200) return named?.id
  // «тауар» for «тауар түрінде»: the beginning will do where only one choice begins so.
  const begun = choices.filter((choice) => namesOf(choice).some((name) => name.startsWith(said)))
  if (begun.length === 1) return begun[0]!.id
  // «қызмет түрінде», «услуга»: so will some of its words, however they end.
  const some = choices.filter((choice) => namesOf(choice).some((name) => holdsWords(name, said)))
  return some.length === 1 ? some[0]!.id : undefined
}

/** «тауар түрінде және/немесе қызмет түрінде»: every choice that is named, in order; undefined where a word names none. */
export function choicesOf(field: Field, text: string): readonly string[] | undefined {
  const one = choiceOf(field, text)
  if (one !== undefined) return [one]
  const parts = text
    .split(/[/,;+]|(?<![\p{L}])(?:және|немесе|әрі|и|или|and|or)(?![\p{L}])/u)
    .filter((part) => part.trim() !== '')
  const named = parts.map((part) => choiceOf(field, part))
  if (parts.length < 2 || parts.length > 10 || named.includes(undefined)) return undefined
  return [...new Set(named as string[])]
}

function holdsWords(name: string, said: string): boolean {
  const words = name.split(' ')
  return said.split(' ').every((word) => words.some((own) => own === word || sameStem(own, word)))
}

/** «товар» and «товара», «услуга» and «услуги»: alike but for two letters at the end. */
function sameStem(one: string, other: string): boolean {
  const length = Math.max(4, Math.min(one.length, other.length) - 1)
  return Math.abs(one.length - other.length) <= 2 && one.slice(0, length) === other.slice(0, length)
}
