// Why: the tree only tells a newcomer where things are while its arrows hold. One import of the case from the law, or of
// SQLite from a command, and everything may depend on everything; so every import of src/ is read here.
import { posix } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { filesBelow, textOf } from '../run-support/project.js'
import { importsOf } from '../run-support/source-code.js'

/**
 * Words are loaded for every command and belong to none: they may name a type of another folder, so that a sentence has a
 * place for each fact, but load nothing of it.
 */
const TYPES_ONLY = ['words']

/** What each folder may import besides itself and the files of src/ that belong to all. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  calendar: [],
  law: ['calendar'],
  case: ['law', 'calendar'],
  people: ['law', 'calendar'],
  register: ['law', 'calendar'],
  form: ['case', 'register', 'law', 'calendar'],
  store: ['people', 'case', 'register', 'calendar'],
  files: ['form', 'register', 'law', 'calendar'],
  words: [],
  cli: ['calendar', 'law', 'people', 'case', 'register', 'form', 'store', 'files', 'words'],
}

const FOR_ALL = ['src/expected-error.ts', 'src/once-per.ts', 'src/sha256.ts', 'src/text.ts']

/** Packages and Node's own modules that are at home in some folders only. */
const AT_HOME: Readonly<Record<string, readonly string[]>> = {
  kysely: ['store'],
  'better-sqlite3': ['store'],
  commander: ['cli'],
  '@inquirer/core': ['cli'],
  chalk: ['cli'],
  'node:fs': ['files', 'store'],
  'node:fs/promises': ['files', 'store'],
  docx: [],
}

const LONGEST_FILE = 220
/** Words and the data of the law are lists: long, but one thing. */
const MAY_BE_LONG = /^src\/(words|law\/services)\//

const sources = filesBelow('src')
const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> }

const folderOf = (path: string): string => path.split('/')[1] ?? ''
const packageOf = (specifier: string): string =>
  specifier.startsWith('node:')
    ? specifier
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/')

const Arrows = suite('arrows')

Arrows('every folder of src/ has its arrows written down', () => {
  const folders = new Set(sources.filter(({ path }) => path.split('/').length > 2).map(({ path }) => folderOf(path)))
  assert.equal(
    [...folders].filter((folder) => ARROWS[folder] === undefined),
    [],
  )
})

for (const [folder, allowed] of Object.entries(ARROWS)) {
  Arrows(`${folder} imports ${allowed.length > 0 ? `only ${allowed.join(', ')}` : 'no other folder'}`, () => {
    const wrong = sources
      .filter(({ path }) => path.startsWith(`src/${folder}/`))
      .flatMap(({ path, text }) =>
        importsOf(text)
          .filter(({ specifier }) => specifier.startsWith('.'))
          .filter(({ typeOnly }) => !(typeOnly && TYPES_ONLY.includes(folder)))
          .map(({ specifier, line }) => ({
            at: `${path}:${line}`,
            target: posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts'),
          }))
          .filter(({ target }) => ![folder, ...allowed].includes(folderOf(target)) && !FOR_ALL.includes(target)),
      )
    assert.equal(wrong, [])
  })
}

Arrows('what belongs to all imports nothing of the project', () => {
  const own = ({ specifier }: { readonly specifier: string }): boolean => !specifier.startsWith('node:')
  const wrong = sources.filter(({ path, text }) => FOR_ALL.includes(path) && importsOf(text).some(own))
  assert.equal(
    wrong.map(({ path }) => path),
    [],
  )
})

Arrows('main.ts, the composition root, is imported by nothing in src/', () => {
  const wrong = sources.filter(({ text }) => importsOf(text).some(({ specifier }) => /(^|\/)main\.js$/.test(specifier)))
  assert.equal(
    wrong.map(({ path }) => path),
    [],
  )
})

for (const [name, homes] of Object.entries(AT_HOME)) {
  Arrows(`${name} is imported by ${homes.length > 0 ? homes.join(' and ') : 'nothing in src/'} alone`, () => {
    const wrong = sources
      .filter(({ path }) => !homes.includes(folderOf(path)))
      .flatMap(({ path, text }) =>
        importsOf(text)
          .filter(({ specifier }) => packageOf(specifier) === name || specifier === name)
          .map(({ line }) => `${path}:${line}`),
      )
    assert.equal(wrong, [])
  })
}

Arrows('every package that src/ loads is installed with the program', () => {
  const wrong = sources.flatMap(({ path, text }) =>
    importsOf(text)
      .filter(({ specifier, typeOnly }) => !typeOnly && !specifier.startsWith('.') && !specifier.startsWith('node:'))
      .filter(({ specifier }) => dependencies[packageOf(specifier)] === undefined)
      .map(({ specifier, line }) => `${path}:${line} ${specifier}`),
  )
  assert.equal(wrong, [])
})

Arrows(`a file past ${LONGEST_FILE} lines has taken in a second thing`, () => {
  const long = sources
    .filter(({ path }) => !MAY_BE_LONG.test(path))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > LONGEST_FILE)
  assert.equal(long, [])
})

Arrows.run()
