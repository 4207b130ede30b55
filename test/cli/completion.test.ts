// Why: a Tab is pressed a thousand times a day. It must offer what can stand there and nothing else, be there at once, say nothing when it
// has nothing to say, and never make, change or run anything.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { SCRIPTS, SHELLS } from '../../src/cli/complete/scripts.js'
import { root } from '../run-support/project.js'
import { CLERK, EXECUTOR, openClerks, sample } from '../support/clerks.js'

const test = suite('completion')
const office = openClerks()
test.after(() => office.remove())

const binary = join(root, 'bin', 'kz-is.js')
const offered = (...words: readonly string[]): readonly string[] => {
  const { code, out, err } = office.at('2025-03-18T10:00', CLERK, '__complete', '--', ...words)
  assert.equal([code, err], [0, ''], words.join(' '))
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t')[0] ?? '')
}
const has = (there: readonly string[], ...wanted: readonly string[]): void =>
  assert.equal(
    wanted.filter((each) => !there.includes(each)),
    [],
    there.join(' '),
  )

test('before there is a database nothing is made for a Tab', () => {
  assert.equal(offered('next', ''), [])
  assert.equal(offered('next', 'TR-'), [])
  assert.not.ok(existsSync(join(office.folder, 'kz-is.sqlite')))
})

test('commands, subcommands, options with their values, files', () => {
  has(offered(''), 'intake', 'next', 'decide', 'due', 'calendar', 'completion', 'help')
  assert.equal(offered('dec'), ['decide'])
  assert.equal(offered('__'), [])
  has(offered('calendar', ''), 'show', 'days', 'check', 'apply')
  has(offered('register', 'trusted', ''), 'list', 'show', 'history', 'expiring')
  assert.equal(offered('next', '--out'), ['--outcome', '--output'])
  has(offered('due', '--'), '--within', '--ics', '--json', '--db')
  assert.not.ok(offered('due', '--overdue', '--').includes('--overdue'), 'what stands there is not offered again')
  has(offered('due', '--service', ''), 'trusted-registry', 'software-deposit')
  assert.equal(offered('due', '--service', 'tru'), ['trusted-registry'])
  assert.equal(offered('due', '--service=tru'), ['--service=trusted-registry'])
  assert.equal(offered('due', '--service', '=', 'tru'), ['trusted-registry'], 'as bash breaks it')
  assert.equal(offered('intake', '--channel', 'po'), [])
  assert.equal(offered('import', ''), [':file'])
  assert.equal(offered('import', '--format', ''), ['csv', 'jsonl'])
  assert.equal(offered('next', '-o', ''), [':folder'])
  assert.equal(offered('--lang', ''), ['kk', 'ru', 'en'])
  assert.equal(offered('--db', 'x.sqlite', 'dec'), ['decide'])
  assert.equal(offered('nothing', ''), [])
  assert.equal(offered('due', '--within', ''), [])
  has(offered('help', ''), 'decide', 'exit-codes')
})

test('numbers of cases and entries, steps and outcomes of the case that is typed', () => {
  const first = office.intake(
    '2025-03-17T10:00',
    'include',
    sample('include-software'),
    '--received',
    '2025-03-17T10:00',
  )
  const second = office.intake(
    '2025-03-17T10:00',
    'include',
    sample('include-eip-two-models'),
    '--received',
    '2025-03-17T10:00',
  )
  assert.equal(offered('next', ''), [second, first])
  assert.equal(offered('show', 'tr-2025-'), [second, first], 'capitals do not matter')
  assert.equal(offered('decide', 'SD-'), [])
  assert.equal(offered('--db', 'none.sqlite', 'next', ''), [], 'of the database that is named')
  office.json('2025-03-17T11:00', CLERK, 'next', first)
  assert.equal(offered('next', first, '--outcome', ''), ['complete', 'incomplete'])
  has(offered('next', first, '--step', ''), 'completeness')
  assert.equal(offered('next', 'TR-2025-000099', '--outcome', ''), [], 'no such case: nothing, and no error')
  office.toRecommendation(second, '2025-03-18')
  office.json('2025-03-18T16:00', EXECUTOR, 'decide', second, '--grant')
  assert.equal(offered('register', 'trusted', 'show', ''), ['T-000001'])
  assert.equal(offered('register', 'deposit', 'show', ''), [])
  has(offered('fulfil', second, ''), 'publication')
  assert.equal(offered('next', ''), [second, first].sort().reverse())
})

/** Bash with the script loaded, asked for what it would offer. */
function inBash(words: readonly string[], more = ''): readonly string[] {
  const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
  const script = [
    `kz-is() { ${quoted(process.execPath)} ${quoted(binary)} "$@"; }`,
    `source <(kz-is completion bash)`,
    more,
    `COMP_WORDS=(${['kz-is', ...words].map(quoted).join(' ')}); COMP_CWORD=${words.length}`,
    `_kz_is kz-is; printf "%s\\n" "\${COMPREPLY[@]}"`,
  ].join('\n')
  const ran = spawnSync('bash', ['--norc', '-c', script], { cwd: office.folder, env: office.env, encoding: 'utf8' })
  assert.is(ran.status, 0, ran.stderr)
  return ran.stdout.split('\n').filter(Boolean)
}

test('bash, for real: commands, numbers, options broken at =, files with blanks, folders', () => {
  assert.equal(inBash(['dec']), ['decide'])
  assert.equal(inBash(['show', 'TR-2025-000002']), ['TR-2025-000002'])
  assert.equal(inBash(['due', '--service', '=', 'tru']), ['trusted-registry'])
  writeFileSync(join(office.folder, 'sitting 1.csv'), '')
  mkdirSync(join(office.folder, 'sitting folder'))
  assert.equal([...inBash(['import', 'sitting'])].sort(), ['sitting 1.csv', 'sitting folder'])
  assert.equal(inBash(['next', '-o', 'sitting']), ['sitting folder'])
  const loaded = spawnSync('bash', ['-s'], { input: `${SCRIPTS.bash}\ncomplete -p kz-is\n`, encoding: 'utf8' })
  assert.is(loaded.stdout.trim(), 'complete -F _kz_is kz-is')
})

test('what an old number holds is never run by the shell, nor a star of an answer turned into names of files', () => {
  const marker = join(office.folder, 'ran')
  const evil = `kz-is() { printf '%s\\n' '$(touch ${marker})' '\`touch ${marker}\`' '*' 'a b'; }`
  assert.equal(inBash([''], evil), [`$(touch ${marker})`, `\`touch ${marker}\``, '*', 'a b'])
  assert.not.ok(existsSync(marker))
})

for (const shell of ['zsh', 'fish'] as const) {
  const there = spawnSync(shell, ['-c', 'exit 0']).status === 0
  ;(there ? test : test.skip)(`${shell} takes its script`, () => {
    const ran = spawnSync(shell, ['-n'], { input: SCRIPTS[shell], encoding: 'utf8' })
    assert.equal([ran.status, ran.stderr], [0, ''])
  })
}

test('a script for each shell, and no other; with --json in one value', () => {
  for (const shell of SHELLS) {
    assert.match(office.kzIs(['completion', shell]).out, /__complete --/)
    assert.equal(JSON.parse(office.kzIs(['completion', shell, '--json']).out).shell, shell)
  }
  const wrong = office.kzIs(['completion', 'tcsh'])
  assert.is(wrong.code, 2)
  assert.match(wrong.err, /powershell/)
})

test('an answer costs no more than a tenth of a second above a bare start of Node', () => {
  // Work done, not time waited: other programs on the machine are no slowness of ours.
  const work = (command: string): number => {
    const script = `TIMEFORMAT='%U %S'; time ${command} >/dev/null`
    const runs = Array.from({ length: 5 }, () => {
      const { stderr } = spawnSync('bash', ['-c', script], { cwd: office.folder, env: office.env, encoding: 'utf8' })
      const [user = 0, system = 0] = stderr.trim().split(/\s+/).map(Number)
      return (user + system) * 1000
    })
    return Math.min(...runs)
  }
  const bare = work(`'${process.execPath}' -e 0`)
  const answered = work(`'${process.execPath}' '${binary}' __complete -- next TR-`)
  assert.ok(answered > 0 && answered - bare < 100, `${answered.toFixed(0)} ms against ${bare.toFixed(0)} ms`)
})

test.run()
