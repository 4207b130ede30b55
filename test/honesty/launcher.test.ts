// Why: the launcher trades safety for milliseconds: it compiles from caches, answers --version without the program and sets
// exit codes without forcing them. None of that may ever be seen by a clerk.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openOffice } from '../run-support/kz-is.js'
import { root, textOf } from '../run-support/project.js'

const office = openOffice()

/** The program as it was built, in another folder, where it may be damaged. */
function movedProgram(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kz-is-moved-'))
  for (const name of ['bin', 'dist', 'package.json']) cpSync(join(root, name), join(folder, name), { recursive: true })
  for (const name of ['node_modules', 'data', 'templates']) symlinkSync(join(root, name), join(folder, name))
  return folder
}

function run(folder: string, ...args: string[]): { code: number | null; out: string; err: string } {
  const binary = join(folder, 'bin', 'kz-is.js')
  const ran = spawnSync(process.execPath, [binary, ...args], { cwd: office.folder, env: office.env, encoding: 'utf8' })
  return { code: ran.status, out: ran.stdout, err: ran.stderr }
}

const Launcher = suite('launcher')
const folder = movedProgram()

Launcher.after(() => {
  rmSync(folder, { recursive: true })
  office.remove()
})

Launcher('--version says the version of package.json and nothing else', () => {
  const { version } = JSON.parse(textOf('package.json')) as { version: string }
  assert.equal(run(folder, '--version'), { code: 0, out: `${version}\n`, err: '' })
})

Launcher('the built program works in a folder that it was not built in', () => {
  const { code, out } = run(folder, 'calendar', 'days', '--from', '2025-03-17', '--to', '2025-03-31', '--json')
  assert.is(code, 0)
  assert.is((JSON.parse(out) as { calendarDays: number }).calendarDays, 15)
})

for (const [why, damage] of [
  ['missing', (file: string) => rmSync(file)],
  ['empty', (file: string) => truncateSync(file)],
  ['cut off', (file: string) => truncateSync(file, 500)],
  ['not a cache at all', (file: string) => writeFileSync(file, 'x'.repeat(5000))],
] as const) {
  Launcher(`code caches that are ${why} change nothing`, () => {
    const damaged = movedProgram()
    try {
      for (const name of readdirSync(join(damaged, 'dist'))) {
        if (name.endsWith('.cache')) damage(join(damaged, 'dist', name))
      }
      const whole = run(folder, '--help')
      assert.is(whole.code, 0)
      assert.equal(run(damaged, '--help'), whole)
    } finally {
      rmSync(damaged, { recursive: true })
    }
  })
}

Launcher('another V8 setting than at the build changes nothing', () => {
  const binary = join(folder, 'bin', 'kz-is.js')
  const options = { cwd: office.folder, env: office.env, encoding: 'utf8' } as const
  const other = spawnSync(process.execPath, ['--no-opt', '--max-lazy', binary, '--help'], options)
  assert.is(other.stdout, run(folder, '--help').out)
})

Launcher('--debug runs the same program from its plain files', () => {
  assert.equal(run(folder, '--help', '--debug'), run(folder, '--help'))
})

Launcher('without dist/ it says how to build, in one line and exit 1', () => {
  const away = join(folder, 'dist-away')
  renameSync(join(folder, 'dist'), away)
  const { code, out, err } = run(folder, '--help')
  renameSync(away, join(folder, 'dist'))
  assert.is(code, 1)
  assert.is(out, '')
  assert.is(err.trim().split('\n').length, 1)
  assert.match(err, /npm run build/)
})

for (const args of ['--help', '--version', 'calendar show 2025 --json']) {
  Launcher(`a reader that closes at once (${args} | true) is no failure`, () => {
    const { code, printed } = office.type(`set -o pipefail; for i in 1 2 3; do kz-is ${args} | true || exit 9; done`)
    assert.is(printed, '')
    assert.is(code, 0)
  })
}

Launcher.run()
