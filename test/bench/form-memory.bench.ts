import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { root } from '../run-support/project.js'
import type { Bench } from './bench.js'
import { threePages } from './form/template.js'

const PROGRAM = `
import { readFileSync } from 'node:fs'
import { compileTemplate } from './src/files/docx/compile.ts'
import { fillTemplate } from './src/files/docx/fill.ts'
const label = { kk: 'а', ru: 'а', en: 'a' }
const fields = Array.from({ length: 200 }, (_, i) => ({ id: 'f' + i, kind: 'text', label, source: '829-2024/5' }))
const compiled = compileTemplate(readFileSync(process.argv[2]), { id: 'bench', fields } as never, 'a')
for (let at = 0; at < Number(process.argv[3]); at++)
  fillTemplate(compiled, Object.fromEntries(fields.map(({ id }) => [id, 'Қамқор & ' + at + id])))
process.stdout.write(String(process.resourceUsage().maxRSS / 1024))`

/** The greatest memory of a process that makes so many documents, in megabytes: ten times as many need hardly more. */
export function bench(): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'kz-is-bench-'))
  const [program, template] = [join(folder, 'program.mjs'), join(folder, 'template.docx')]
  writeFileSync(template, threePages())
  buildSync({
    stdin: { contents: PROGRAM, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
  })
  const peak = (documents: number): number => {
    const { stdout, stderr } = spawnSync(process.execPath, [program, template, String(documents)], { encoding: 'utf8' })
    const megabytes = Number(stdout)
    if (!(megabytes > 0)) throw new Error(stderr)
    return megabytes
  }
  return {
    title: 'Peak memory, megabytes',
    rival: { name: '500 documents', run: () => peak(500) },
    // What grows is the heap that V8 allows itself, up to a bound; it stays there however many follow.
    contenders: [{ name: '5,000 documents', atMost: 1.25, run: () => peak(5_000) }],
    rounds: 3,
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
