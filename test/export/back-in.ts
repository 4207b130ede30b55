// An office with the demo's cases, and databases beside it that begin empty.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openOffice } from '../run-support/kz-is.js'
import type { Printed } from '../support/clerks.js'

export const office = openOffice({ KZ_IS_NOW: '2025-12-31T10:00' })

const { database } = JSON.parse(office.kzIs(['demo', '--json']).out) as { readonly database: string }
export const FROM = { KZ_IS_DB: database }

/** A database that begins empty. */
export const to = (name: string) => ({ KZ_IS_DB: join(office.folder, `${name}.sqlite`) })

export const run = (env: Record<string, string>, ...args: readonly string[]) => office.kzIs(args, { env })

export const lines = (text: string): readonly Printed[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

/** Puts lines into a file of the office's folder. @returns its name */
export const put = (name: string, content: readonly Printed[]): string => {
  writeFileSync(join(office.folder, name), content.map((line) => `${JSON.stringify(line)}\n`).join(''))
  return name
}

/** Read, accepted, known already, rejected. */
export const counted = ({ out }: { readonly out: string }) => {
  const { read, accepted, duplicates, rejected } = JSON.parse(out)
  return [read, accepted, duplicates, rejected]
}
