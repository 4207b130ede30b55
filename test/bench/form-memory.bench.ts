import { spawnSync } from 'node:child_process'
import { root } from '../run-support/project.js'
import type { Bench } from './bench.js'

const PROGRAM = `
const { compileTemplate } = await import('./src/files/docx/compile.ts')
const { fillTemplate } = await import('./src/files/docx/fill.ts')
const { form, threePages, valuesOf } = await import('./test/bench/form/template.ts')
const compiled = compileTemplate(threePages(), form, 'a')
for (let at = 0; at < Number(process.argv[1]); at++) fillTemplate(compiled, valuesOf(at))
console.log(process.resourceUsage().maxRSS / 1024)`

/** The greatest memory of a process that makes so many documents, in megabytes: ten times as many need no more. */
export function bench(): Bench {
  const peak = (documents: number): number => {
    const args = ['--import', 'tsx', '--input-type=module', '-e', PROGRAM, String(documents)]
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
    const megabytes = Number(stdout.trim())
    if (!(megabytes > 0)) throw new Error(stderr)
    return megabytes
  }
  return {
    title: 'Peak memory in megabytes',
    rival: { name: '500 documents', run: () => peak(500) },
    contenders: [{ name: '5,000 documents', atMost: 1.2, run: () => peak(5_000) }],
    rounds: 2,
  }
}
