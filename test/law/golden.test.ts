// Why: a lawyer should not have to read TypeScript. What these files say is what the tool carries; a change of the law, or of our
// reading of it, shows as a diff of them. UPDATE_GOLDEN=1 writes them anew.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { dictionaryOf } from '../../src/cli/commands/law/dictionary.js'
import { explainEdition } from '../../src/law/explain.js'
import { EDITIONS } from '../../src/law/services/index.js'
import { LANGS } from '../../src/text.js'
import { en } from '../../src/words/en.js'
import { kk } from '../../src/words/kk.js'
import { ru } from '../../src/words/ru.js'
import type { Words } from '../../src/words/words.js'
import { exists, root, textOf } from '../run-support/project.js'

const words: Readonly<Record<'kk' | 'ru' | 'en', Words>> = { kk, ru, en }

const Golden = suite('the law as text')

for (const edition of Object.values(EDITIONS).flat()) {
  for (const lang of LANGS) {
    const path = `test/golden/law/${edition.service}@${edition.standard}.${lang}.txt`
    const text = `${explainEdition(edition, dictionaryOf(words[lang])).join('\n')}\n`

    Golden(`${edition.service} ${edition.standard} in ${lang}`, () => {
      if (process.env.UPDATE_GOLDEN === '1') {
        mkdirSync(dirname(join(root, path)), { recursive: true })
        writeFileSync(join(root, path), text)
      }
      assert.ok(exists(path), `${path} is missing: UPDATE_GOLDEN=1 npx tsx test/law/golden.test.ts`)
      assert.fixture(text, textOf(path))
    })

    Golden(`${edition.service} ${edition.standard} in ${lang}: nothing is left unsaid`, () => {
      for (const stray of ['undefined', '[object', 'null', 'NaN', '  (']) assert.not(text.includes(stray), stray)
    })

    Golden(
      `${edition.service} ${edition.standard} in ${lang}: each term, step, document and criterion stands there with its clause`,
      () => {
        const rules = [
          ...edition.terms,
          ...edition.route,
          ...edition.obligations,
          ...edition.procedures,
          ...edition.procedures.flatMap((procedure) => [...procedure.documents, ...procedure.criteria]),
        ]
        const lines = text.split('\n')
        const missing = rules.filter(
          ({ id, source }) => !lines.some((line) => line.includes(`${id} – `) && line.includes(`[${source}`)),
        )
        assert.equal(missing, [])
      },
    )
  }
}

Golden.run()
