// A sheet with nothing but a signature proves nothing: what stands above the signature goes with it to the next page.
import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { packageTemplatePath } from '../../src/files/data-files.js'
import { partOf } from '../files/read-docx.js'

const test = suite('a signature is not left alone on a sheet')

/** Where the signature begins, in the template's own words. */
const SIGNED: Readonly<Record<string, string>> = {
  '476.1.2': 'signer.name',
  '476.4.1': '________________________<',
  '476.4.2': '________________________<',
  '476.4.3': '________________________<',
  '476.4.4': '________________________<',
  '829.6': 'signer.position',
  '829.7': 'signer.position',
  '829.8': 'signer.position',
  '829.9': 'signer.position',
  'paper.inspection-notice': 'signer.position',
  'paper.refusal': 'signer.position',
  'paper.cover-letter': 'signer.position',
}

for (const [form, begins] of Object.entries(SIGNED)) {
  test(`${form}: what stands above the signature stays with it`, () => {
    const xml = partOf(new Uint8Array(readFileSync(packageTemplatePath(form))))
    const before = xml.slice(0, xml.indexOf(begins))
    const paragraphs = before.split('</w:p>').slice(0, -1)
    const above = paragraphs.filter((words) => words.includes('<w:t') && !/\{\{[?/#]/.test(words)).at(-1)!
    assert.ok(above.includes('<w:keepNext/>'), above.replace(/<[^>]*>/g, ' '))
  })
}

test.run()
