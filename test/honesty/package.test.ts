// Why: what is installed on a clerk's machine must be what was argued for and reviewed here: no package without a reason, no
// install script without leave, no address of somebody's registry, no path of the machine it was written on.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { exists, filesBelow, root, textOf } from '../run-support/project.js'

const TOP_LEVEL = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'biome.json',
  'bin',
  'src',
  'templates',
  'data',
  'test',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
]

// Written so that this file does not hold what it forbids.
const MACHINE_PATH = /(?<![\w.])\/(?:work|farm|root|tmp\/kz|tmp\/bash_jobs)\b\//
const REGISTRIES = [
  ['registry', 'npmjs'],
  ['deb', 'debian', 'org'],
].map((parts) => parts.join('.'))
const UNFINISHED = /\b(TODO|FIXME|XXX|not implemented|stub)\b/i

interface Locked {
  readonly resolved?: string
  readonly hasInstallScript?: boolean
}
const lock = JSON.parse(textOf('package-lock.json')) as {
  readonly packages: Readonly<Record<string, Locked>>
}
const manifest = JSON.parse(textOf('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly allowScripts: Readonly<Record<string, boolean>>
}
const everyPackage = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })

/** The files that git keeps or would keep; null where the project was unpacked without its history. */
function kept(): readonly string[] | null {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  return status === 0 ? stdout.split('\0').filter((path) => path !== '' && exists(path)) : null
}
const files = kept()

const Package = suite('package')

Package('the lock file names no registry and no address to download from', () => {
  const resolved = Object.entries(lock.packages).filter(([, { resolved }]) => resolved?.includes('://'))
  assert.equal(resolved, [])
  for (const host of REGISTRIES) assert.not.ok(textOf('package-lock.json').includes(host), host)
})

Package('only better-sqlite3 may run an install script; every other one is refused by name', () => {
  const withScripts = Object.entries(lock.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
    // macOS's file watching: never installed here, and npm asks about it nowhere else.
    .filter((name) => name !== 'fsevents' && name !== '')
  assert.equal(
    withScripts.filter((name) => manifest.allowScripts[name] === undefined),
    [],
  )
  const allowed = Object.entries(manifest.allowScripts).filter(([, allow]) => allow)
  assert.equal(
    allowed.map(([name]) => name),
    ['better-sqlite3'],
  )
})

Package('the lock file holds what package.json asks for, for every platform that a package names', () => {
  const locked = lock.packages[''] as Locked & { dependencies: object; devDependencies: object }
  assert.equal(locked.dependencies, manifest.dependencies)
  assert.equal(locked.devDependencies, manifest.devDependencies)
  const optional = Object.values(lock.packages).flatMap((each) =>
    Object.keys((each as { optionalDependencies?: object }).optionalDependencies ?? {}),
  )
  assert.equal(
    optional.filter((name) => !Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`))),
    [],
  )
})

Package('each dependency is argued for in src/README.md', () => {
  const reasons = textOf('src/README.md')
  assert.equal(
    everyPackage.filter((name) => !reasons.includes(`\`${name}\``)),
    [],
  )
})

Package('each dependency of the program is loaded by it', () => {
  const code = filesBelow('src')
    .map(({ text }) => text)
    .join('\n')
  const idle = Object.keys(manifest.dependencies).filter((name) => !new RegExp(`from '${name}[/']`).test(code))
  assert.equal(idle, [])
})

Package('no mark of unfinished work stands in src/', () => {
  const marks = filesBelow('src').flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (UNFINISHED.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  )
  assert.equal(marks, [])
})

if (files === null) {
  Package.skip(
    'top level, machine paths: there is no git history beside these files to tell what is kept',
    () => undefined,
  )
} else {
  Package('the top level holds what was agreed and nothing else', () => {
    const top = [...new Set(files.map((path) => path.split('/')[0] ?? ''))]
    assert.equal(
      top.filter((name) => !name.startsWith('.') && !TOP_LEVEL.includes(name)),
      [],
    )
  })

  Package('no kept file names a path of the machine it was written on, or a registry', () => {
    const wrong = files
      .filter((path) => !/\.(docx|sqlite)$/.test(path))
      .flatMap((path) => {
        const text = readFileSync(join(root, path), 'utf8')
        const found = [MACHINE_PATH.exec(text)?.[0], ...REGISTRIES.filter((host) => text.includes(host))]
        return found.flatMap((each) => (each === undefined ? [] : [`${path}: ${each}`]))
      })
    assert.equal(wrong, [])
  })
}

Package.run()
