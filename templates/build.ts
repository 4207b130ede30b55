import { fileURLToPath } from 'node:url'
import { writeFile } from '../src/files/write-file.js'
import { buildAll } from './build-all.js'

const folder = new URL('.', import.meta.url)
for (const { id, bytes } of await buildAll()) {
  writeFile(fileURLToPath(new URL(`${id}.docx`, folder)), bytes, { force: true })
  process.stdout.write(`${id}.docx ${bytes.length}\n`)
}
