// Why: what is installed for a ministry's clerks comes under licences that allow it, and whoever answers for that can read which.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { exists, textOf } from '../run-support/project.js'

/** Each of these allows use, change and passing on, at the price of keeping the notice. */
const ALLOWED = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', '0BSD', 'WTFPL'])

interface Locked {
  readonly version?: string
  readonly dev?: boolean
  readonly optional?: boolean
}
const lock = JSON.parse(textOf('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> }

/** Everything that `npm ci --omit=dev` installs: place and licence, as the installed package says it itself. */
const installed = Object.entries(lock.packages)
  .filter(([path, { dev }]) => path !== '' && dev !== true)
  .filter(([path, { optional }]) => optional !== true || exists(`${path}/package.json`))
  .map(([path]) => {
    const { license, version } = JSON.parse(textOf(`${path}/package.json`)) as {
      readonly license?: string
      readonly version: string
    }
    return { path, version, license: license ?? 'none' }
  })

/** One licence, or several to choose from: `(MIT OR WTFPL)`. */
const choices = (license: string): readonly string[] => license.replace(/[()]/g, '').split(' OR ')

const test = suite('licences')

test('every package that a user installs is under an allowed licence', () => {
  assert.ok(installed.length > 5)
  const refused = installed.filter(({ license }) => !choices(license).some((each) => ALLOWED.has(each)))
  assert.equal(refused, [])
})

test('what is installed is what the lock file says', () => {
  const other = installed.filter(({ path, version }) => lock.packages[path]?.version !== version)
  assert.equal(other, [])
})

test('src/README.md counts the packages and their licences as they are', () => {
  const counts = new Map<string, number>()
  for (const { license } of installed) counts.set(license, (counts.get(license) ?? 0) + 1)
  const list = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name, n]) => `${name} ${n}`)
  const line = `A user installs ${installed.length} packages, by licence: ${list.join(', ')}.`
  assert.ok(textOf('src/README.md').includes(line), `src/README.md should say: ${line}`)
})

test.run()
