import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { root } from '../run-support/project.js'
import type { Bench } from './bench.js'
import { threePages } from './form/template.js'

/** The first document of a process that has just begun, imports counted, the start of Node itself not. */
export function bench(): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'kz-is-bench-'))
  writeFileSync(join(folder, 'template.docx'), threePages())
  const program = (name: string, source: string): string => {
    const path = join(folder, `${name}.mjs`)
    writeFileSync(path, source)
    return path
  }
  const values = `Object.fromEntries(Array.from({ length: 200 }, (_, i) => ['f' + i, 'Қамқор & ' + i]))`
  const begin = `const started = performance.now()\nconst { readFileSync } = await import('node:fs')\nconst template = readFileSync(${JSON.stringify(join(folder, 'template.docx'))})\n`
  const end = `\nprocess.stdout.write(String(performance.now() - started))`
  const bundle = join(folder, 'fill.mjs')
  buildSync({
    stdin: {
      contents:
        "export { compileTemplate } from './src/files/docx/compile.ts'\nexport { fillTemplate } from './src/files/docx/fill.ts'",
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: bundle,
  })
  const label = "{ kk: 'а', ru: 'а', en: 'a' }"
  const ours = program(
    'ours',
    `${begin}const { compileTemplate, fillTemplate } = await import(${JSON.stringify(bundle)})
const fields = Array.from({ length: 200 }, (_, i) => ({ id: 'f' + i, kind: 'text', label: ${label}, source: '829-2024/5' }))
fillTemplate(compileTemplate(template, { id: 'bench', fields }, 'a'), ${values})${end}`,
  )
  const from = JSON.stringify(process.env.DOCXTEMPLATER ? `${process.env.DOCXTEMPLATER}/x.js` : join(root, 'x.js'))
  const theirs = program(
    'theirs',
    `${begin}const { createRequire } = await import('node:module')
const require = createRequire(${from})
const Docxtemplater = require('docxtemplater')
const PizZip = require('pizzip')
const document = new Docxtemplater(new PizZip(template), { delimiters: { start: '{{', end: '}}' }, linebreaks: true })
document.render(${values})
document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' })${end}`,
  )
  const first = (path: string): number => {
    const { stdout, stderr } = spawnSync(process.execPath, [path], { encoding: 'utf8' })
    const took = Number(stdout)
    if (stdout === '' || Number.isNaN(took)) throw new Error(stderr)
    return took
  }
  return {
    title: 'The first document of a cold process, imports counted',
    rival: { name: 'docxtemplater', run: () => first(theirs) },
    contenders: [{ name: 'kz-is', atMost: 1 / 4, run: () => first(ours) }],
    rounds: 15,
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
