// Why: a lawyer should not have to read TypeScript. What these files say is what the tool carries; a change of the law, or of our
// reading of it, shows as a diff of them. UPDATE_GOLDEN=1 writes them anew.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { dictionaryOf } from '../../src/cli/commands/law/dictionary.js'
import { editionName, editionsCarried } from '../../src/law/edition.js'
import { explainEdition } from '../../src/law/explain.js'
import { allLaw } from '../../src/law/services/index.js'
import { LANGS } from '../../src/text.js'
import { en } from '../../src/words/en.js'
import { kk } from '../../src/words/kk.js'
import { ru } from '../../src/words/ru.js'
import type { Words } from '../../src/words/words.js'
import { exists, root, textOf } from '../run-support/project.js'

const words: Readonly<Record<'kk' | 'ru' | 'en', Words>> = { kk, ru, en }

const Golden = suite('the law as text')

const editions = (await allLaw()).flatMap(editionsCarried)
/** `476-2015.1+757-2012`: an edition's name as a file may be called. */
const fileName = (name: string): string => name.replaceAll('/', '.').replaceAll(' ', '')

for (const edition of editions) {
  const name = `${edition.service} ${editionName(edition)}`
  for (const lang of LANGS) {
    const path = `test/golden/law/${edition.service}@${fileName(editionName(edition))}.${lang}.txt`
    const text = `${explainEdition(edition, dictionaryOf(words[lang])).join('\n')}\n`

    Golden(`${name} in ${lang}`, () => {
      if (process.env.UPDATE_GOLDEN === '1') {
        mkdirSync(dirname(join(root, path)), { recursive: true })
        writeFileSync(join(root, path), text)
      }
      assert.ok(exists(path), `${path} is missing: UPDATE_GOLDEN=1 npx tsx test/law/golden.test.ts`)
      assert.fixture(text, textOf(path))
    })

    Golden(`${name} in ${lang}: nothing is left unsaid`, () => {
      for (const stray of ['undefined', '[object', 'null', 'NaN', '  (']) assert.not(text.includes(stray), stray)
    })

    Golden(`${name} in ${lang}: each rule stands there with its clause`, () => {
      const rules = [
        ...edition.terms,
        ...edition.route,
        ...edition.limits,
        ...edition.obligations,
        ...edition.procedures,
        ...edition.procedures.flatMap((procedure) => [...procedure.documents, ...procedure.criteria]),
      ]
      const lines = text.split('\n')
      const missing = rules.filter(
        ({ id, source }) => !lines.some((line) => line.includes(`${id} – `) && line.includes(`[${source}`)),
      )
      assert.equal(missing, [])
    })

    Golden(
      `${name} in ${lang}: each figure that the program counts or judges by stands in the line of its rule`,
      () => {
        const figures = [
          ...[...edition.terms, ...edition.limits].map(({ id, amount, source }) => ({ id, figure: amount, source })),
          ...(edition.fee === null ? [] : [{ id: '', figure: edition.fee.tenge, source: edition.fee.source }]),
        ]
        const missing = figures.filter(
          ({ id, figure, source }) =>
            !text
              .split('\n')
              .some((line) => line.includes(id) && line.includes(`[${source}]`) && hasFigure(line, String(figure))),
        )
        assert.equal(missing, [])
      },
    )
  }
}

Golden('there is no text of an edition that is no more', () => {
  const expected = editions.flatMap((edition) =>
    LANGS.map((lang) => `${edition.service}@${fileName(editionName(edition))}.${lang}.txt`),
  )
  assert.equal(readdirSync(join(root, 'test/golden/law')).sort(), [...expected].sort())
})

function hasFigure(line: string, figure: string): boolean {
  return new RegExp(`(?<![\\d.])${figure.replace('.', '\\.')}(?![\\d.])`).test(line)
}

Golden.run()
