import type { Lang } from '../text.js'
import type { CoreWords, Words } from '../words/words.js'

/** Commands that say nothing beyond the core; the program's own help, too. Their errors are said in all words (`loadWords`). */
const SAY_LITTLE = [undefined, 'list', 'show', 'find', 'due', 'help', '--help', '-h']

/** The words that a command line needs, in the language that is spoken; `help next` needs what `next` needs. */
export async function wordsFor(lang: Lang, [first, second]: readonly string[]): Promise<Words> {
  const command = first === 'help' ? second : first
  return SAY_LITTLE.includes(command) ? guarded(await loadCore(lang)) : loadWords(lang)
}

/** All words of one language; only that one is loaded. */
export async function loadWords(lang: Lang): Promise<Words> {
  switch (lang) {
    case 'kk':
      return (await import('../words/kk.js')).kk
    case 'ru':
      return (await import('../words/ru.js')).ru
    case 'en':
      return (await import('../words/en.js')).en
  }
}

async function loadCore(lang: Lang): Promise<CoreWords> {
  switch (lang) {
    case 'kk':
      return (await import('../words/kk/core.js')).core
    case 'ru':
      return (await import('../words/ru/core.js')).core
    case 'en':
      return (await import('../words/en/core.js')).core
  }
}

/** Every area beside the core: one that is forgotten does not compile. */
const REST: Readonly<Record<Exclude<keyof Words, keyof CoreWords>, true>> = {
  calendar: true,
  answers: true,
  importing: true,
  batch: true,
  ics: true,
  hearing: true,
  applied: true,
  interview: true,
  law: true,
  form: true,
  store: true,
  audit: true,
  backup: true,
  exported: true,
  journal: true,
  registers: true,
  stats: true,
  retention: true,
  doctor: true,
  people: true,
  undo: true,
  errors: true,
}

/** The core as if it were all words: whoever asks for more is told to take its command out of the list above. */
function guarded(core: CoreWords): Words {
  const missing = (area: string) => ({
    get: (): never => {
      throw new Error(`words of ${area} are not loaded for this command`)
    },
  })
  return Object.defineProperties(
    { ...core },
    Object.fromEntries(Object.keys(REST).map((area) => [area, missing(area)])),
  ) as Words
}
