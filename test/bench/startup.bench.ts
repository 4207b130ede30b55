import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openOffice } from '../run-support/kz-is.js'
import { root } from '../run-support/project.js'
import type { Bench } from './bench.js'

const CASES = 12

/**
 * What a clerk waits for at every command, against Node doing nothing. The office's environment holds no
 * NODE_EXTRA_CA_CERTS: where it is set, it more than doubles every start, the rival's too.
 */
export function bench(): Bench {
  const office = openOffice()
  const binary = join(root, 'bin', 'kz-is.js')
  const start = (args: readonly string[], wanted = 0) => {
    const { status, stderr } = spawnSync(process.execPath, [...args], {
      cwd: office.folder,
      env: office.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    })
    if (status !== wanted) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
  }
  const command = (...args: string[]) => ({ name: `kz-is ${args.join(' ')}`, run: () => start([binary, ...args]) })

  const filed = fileSamples(office)
  const show = filed === null ? [] : [{ ...command('show', filed), name: 'kz-is show CASE', atMost: 2 }]
  return {
    title: `Start-up, ${filed === null ? 'empty database' : `${CASES} cases`}`,
    rival: { name: 'node -e 0', run: () => start(['-e', '0']) },
    contenders: [
      { ...command('--version'), atMost: 1.3 },
      { ...command('--help'), atMost: 1.5 },
      { ...command('list'), atMost: 2 },
      ...show,
    ],
    rounds: 40,
    close: () => office.remove(),
  }
}

/** A small database: the samples that the program ships, filed over and over. The number of one case, or null without samples. */
function fileSamples(office: ReturnType<typeof openOffice>): string | null {
  office.kzIs(['init'])
  const folder = join(root, 'data', 'samples')
  const samples = readdirSync(folder).filter((name) => /^include-.*\.json$/.test(name))
  let filed: string | null = null
  for (let at = 0; at < CASES && samples.length > 0; at += 1) {
    const answers = join(folder, samples[at % samples.length] ?? '')
    const { code, out } = office.kzIs([
      'intake',
      'trusted-registry',
      '--procedure',
      'include',
      '--answers',
      answers,
      '--json',
    ])
    if (code === 0) filed = String((JSON.parse(out) as { case: string }).case)
  }
  return filed
}
