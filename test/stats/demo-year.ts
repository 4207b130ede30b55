import { openOffice } from '../run-support/kz-is.js'

/** The figures of the demo's year, asked by the real binary. */
export function statsOfDemo() {
  const office = openOffice({ KZ_IS_NOW: '2025-12-31T10:00' })
  const { database } = JSON.parse(office.kzIs(['demo', '--json']).out) as { database: string }
  const YEAR = ['--from', '2025-01-01', '--to', '2025-12-31']
  const env = { KZ_IS_DB: database }
  const run = (...args: readonly string[]) => office.kzIs(['stats', ...YEAR, ...args], { env })
  // biome-ignore lint/suspicious/noExplicitAny: what a program prints
  const json = (...args: readonly string[]): any => JSON.parse(run(...args, '--json').out)
  return { office, database, YEAR, env, run, json }
}
