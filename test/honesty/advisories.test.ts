// Why: a known hole in what a user installs must not come in unseen, also where no registry answers `npm audit`. These are the published
// advisories about packages that `npm ci --omit=dev` installs, each with the first version that mended it; `.ci/run` asks the registry too.
import Database from 'better-sqlite3'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { textOf } from '../run-support/project.js'

/** Package, first mended version, advisory. Versions before the one where a hole came in do not matter here: ours are all later. */
const MENDED: readonly (readonly [name: string, from: string, advisory: string])[] = [
  ['kysely', '0.28.17', 'GHSA-wmrf-hv6w-mr66, GHSA-8cpq-38p9-67gx, GHSA-pv5w-4p9q-p3v2: SQL and JSON paths from keys'],
  ['tar-fs', '2.1.4', 'GHSA-8cj5-5rvv-wf4v, GHSA-vj76-c3g6-qr5v: files outside the folder'],
  ['minimist', '1.2.6', 'GHSA-xvch-5gv4-984h: prototype keys'],
  ['simple-get', '4.0.1', 'CVE-2022-0355: cookies to another host'],
  ['bl', '4.0.3', 'CVE-2020-8244: memory read past its end'],
  ['tunnel-agent', '0.6.0', 'memory shown to a proxy'],
  ['ini', '1.3.6', 'CVE-2020-7788: prototype keys'],
]
/** Releases that somebody else published under the name. */
const STOLEN: readonly (readonly [name: string, versions: readonly string[]])[] = [
  ['chalk', ['5.6.1']],
  ['rc', ['1.2.9', '1.3.9', '2.3.9']],
]
/** CVE-2025-6965; CVE-2026-11822 and -11824 in FTS5, which this program searches with. */
const SQLITE = '3.53.2'

interface Locked {
  readonly version?: string
  readonly dev?: boolean
}
const lock = JSON.parse(textOf('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> }
const installed = Object.entries(lock.packages)
  .filter(([path, { dev }]) => path !== '' && dev !== true)
  .map(([path, { version = '' }]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 13), version }))

/** Of two versions without a word after them. */
function isBefore(version: string, other: string): boolean {
  const [a, b] = [version, other].map((each) => each.split('.').map(Number)) as [number[], number[]]
  const at = a.findIndex((part, n) => part !== b[n])
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}

const test = suite('advisories')

test('versions are compared by their numbers', () => {
  assert.ok(isBefore('2.1.3', '2.1.4'))
  assert.ok(isBefore('3.9.10', '3.53.2'))
  assert.not.ok(isBefore('3.53.2', '3.53.2'))
  assert.not.ok(isBefore('10.0.0', '9.9.9'))
})

test('no package that a user installs is older than what mended a published advisory', () => {
  const found = MENDED.flatMap(([name, from, advisory]) =>
    installed
      .filter((each) => each.name === name && isBefore(each.version, from))
      .map(({ version }) => `${name} ${version}: ${advisory}`),
  )
  assert.equal(found, [])
})

test('none is a stolen release', () => {
  const stolen = installed.filter(({ name, version }) =>
    STOLEN.some(([of, versions]) => of === name && versions.includes(version)),
  )
  assert.equal(stolen, [])
})

test('each of these packages is still installed: what is gone needs no line', () => {
  const names = new Set(installed.map(({ name }) => name))
  assert.equal(
    [...MENDED.map(([name]) => name), ...STOLEN.map(([name]) => name)].filter((name) => !names.has(name)),
    [],
  )
})

test('the SQLite that is built in has no known hole', () => {
  const db = new Database(':memory:')
  const version = String(db.prepare('select sqlite_version()').pluck().get())
  db.close()
  assert.not.ok(isBefore(version, SQLITE), version)
})

test.run()
