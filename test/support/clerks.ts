import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import type { JsonObject } from '../../src/text.js'
import { flatText } from '../files/read-docx.js'
import { type Office, openOffice, type Ran } from '../run-support/kz-is.js'
import { textOf } from '../run-support/project.js'

/** People of the journeys: each does what the rules give to that role. */
export const CLERK = 'Серікова Ә.'
export const EXECUTOR = 'Мұратұлы Б.'
export const SECRETARY = 'Қасымова Г.'
export const HEAD = 'Оразбаев Т.'

/** The answers of a sample application that ships with the program. */
export function sample(name: string): JsonObject {
  return JSON.parse(textOf(`data/samples/${name}.json`)) as JsonObject
}

// biome-ignore lint/suspicious/noExplicitAny: what the program prints is read here as a script reads it
export type Printed = any

export interface Clerks extends Office {
  /** Runs at a moment, as somebody. */
  at(moment: string, by: string, ...args: readonly string[]): Ran
  /** The same with --json, which must succeed: its one value. */
  json(moment: string, by: string, ...args: readonly string[]): Printed
  /** Keeps answers as a file of the office; its name. */
  file(name: string, answers: unknown): string
  /** Takes an application in; its case. */
  intake(moment: string, procedure: string, answers: unknown, ...more: readonly string[]): string
  /** Registered, complete, before the Commission, recommended: an hour apart from `day` 10:00 on. */
  toRecommendation(file: string, day: string, recommended?: 'positive' | 'negative'): void
  /** Signed and sent in the afternoon of `day`. */
  issue(file: string, day: string): Printed
}

/** An office with people in it, for journeys through the built program. */
export function openClerks(settings: Readonly<Record<string, string>> = {}): Clerks {
  const office = openOffice(settings)
  const at: Clerks['at'] = (moment, by, ...args) => office.kzIs(args, { env: { KZ_IS_NOW: moment, KZ_IS_USER: by } })
  const json: Clerks['json'] = (moment, by, ...args) => {
    const ran = at(moment, by, ...args, '--json')
    assert.is(ran.code, 0, `kz-is ${args.join(' ')}\n${ran.err}${ran.out}`)
    return JSON.parse(ran.out)
  }
  const file: Clerks['file'] = (name, answers) => {
    writeFileSync(join(office.folder, name), typeof answers === 'string' ? answers : JSON.stringify(answers))
    return name
  }
  let files = 0
  return {
    ...office,
    at,
    json,
    file,
    intake: (moment, procedure, answers, ...more) => {
      files += 1
      const path = file(`answers-${files}.json`, answers)
      const args = ['intake', 'trusted-registry', '--procedure', procedure, '--answers', path]
      return json(moment, CLERK, ...args, ...more).case
    },
    toRecommendation: (number, day, recommended = 'positive') => {
      json(`${day}T10:00`, CLERK, 'next', number)
      json(`${day}T11:00`, EXECUTOR, 'next', number, '--outcome', 'complete')
      json(`${day}T12:00`, EXECUTOR, 'next', number)
      const protocol = ['--set', 'protocolNumber=7', '--set', `protocolDate=${day}`]
      json(`${day}T15:00`, SECRETARY, 'next', number, '--outcome', recommended, ...protocol)
    },
    issue: (number, day) => {
      const signer = ['--set', 'signerName=Оразбаев Тимур', '--set', 'signerPosition=Төраға орынбасары']
      json(`${day}T17:00`, HEAD, 'next', number, ...signer)
      return json(`${day}T18:00`, CLERK, 'next', number)
    },
  }
}

/** A test in an office of its own, which is gone after it. */
export function inOffice(work: (office: Clerks) => void, settings: Readonly<Record<string, string>> = {}): () => void {
  return () => {
    const office = openClerks(settings)
    try {
      work(office)
    } finally {
      office.remove()
    }
  }
}

/** The text of the paper of this form among those that a command wrote. */
export function paperOf(_office: Office, printed: Printed, form: string): string {
  const paper = printed.papers.find((each: Printed) => each.form === form)
  assert.ok(paper, `no ${form} among ${printed.papers.map((each: Printed) => each.form)}`)
  return flatText(readFileSync(paper.path))
}
