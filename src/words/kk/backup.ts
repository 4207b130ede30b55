import type { ErrorFacts } from '../../expected-error.js'

type Said = { readonly what: string; readonly why?: string; readonly remedy: readonly string[] }

/** Backups and restoring. */
export const backup = {
  arguments: {
    to: 'көшірменің файлы немесе қалтасы (айтылмаса: дерекқордың жанындағы backups қалтасы)',
    from: 'сақтық көшірменің файлы',
  },
  options: {
    keep: 'қалтада соңғы N көшірмені қалдыру, ескілерін жою',
    force: 'бар файлдың орнына жазу',
    rebuild: 'көшірменің тізімдерін өз журналынан қайта құру (ескі күнтізбемен не нұсқамен жасалған болса)',
    dryRun: 'тек тексеріп, салыстыру; ештеңе ауыстырылмайды',
    confirm: 'ауыстырылатын дерекқор файлының аты: соны жазып растайсыз',
  },
  keepNeedsFolder: '--keep қалтаға жасалған көшірмелерге ғана қолданылады',
  made: (path: string, acts: number) => `Сақтық көшірме жасалып, тексерілді: ${path} (${acts} әрекет).`,
  removed: (path: string) => `Ескі көшірме жойылды: ${path}`,
  rehearsed: (from: string, acts: number, cases: number) =>
    `Көшірме бүтін: ${from} (${acts} әрекет, ${cases} іс); барлық кестелері әрекеттеріне сәйкес.`,
  standing: (ahead: number, continues: boolean) =>
    !continues
      ? 'Қазіргі дерекқор – басқа журнал: ол көшірменің жалғасы емес.'
      : ahead === 0
        ? 'Қазіргі дерекқорда көшірмеде жоқ әрекет жоқ.'
        : `Қазіргі дерекқорда көшірмеде жоқ ${ahead} әрекет бар: олар жанында сақталатын ескі файлда қалады.`,
  currentUnreadable: 'Қазіргі дерекқор оқылмайды.',
  nothingReplaced: 'Ештеңе ауыстырылған жоқ.',
  restored: (path: string) => `Қалпына келтірілді: ${path}`,
  kept: (path: string) => `Ескі файл сақталды: ${path}`,
  errors: {
    'backup-not-whole': (f: ErrorFacts['backup-not-whole']): Said => ({
      what: `Сақтық көшірме бүтін шықпады: ${f.path}`,
      why: `Жазылғаннан кейінгі тексеру тапты: ${f.where}. Көшірме жойылды.`,
      remedy: [
        'Дерекқордың өзін тексеріңіз: kz-is audit verify',
        'Көшірмені басқа дискіге жасап көріңіз: kz-is backup ФАЙЛ',
      ],
    }),
    'restore-not-whole': (f: ErrorFacts['restore-not-whole']): Said => ({
      what: `Бұл көшірме бүтін емес: ${f.path}`,
      why: `Сәйкес емес жерлер: ${f.count}, біріншісі: ${f.where}. Ештеңе ауыстырылған жоқ.`,
      remedy: [
        `Толық көріңіз: kz-is audit verify --db ${f.path}`,
        `Журналы бүтін болса, тізімдерін қайта құрып көріңіз: kz-is restore ${f.path} --dry-run --rebuild`,
        'Басқа сақтық көшірмені алыңыз',
      ],
    }),
    'restore-same-file': (f: ErrorFacts['restore-same-file']): Said => ({
      what: `Бұл файл – қазіргі дерекқордың өзі: ${f.path}`,
      remedy: ['Сақтық көшірменің файлын көрсетіңіз: kz-is restore ФАЙЛ'],
    }),
    'restore-unconfirmed': (f: ErrorFacts['restore-unconfirmed']): Said => ({
      what: 'Дерекқорды ауыстыру расталған жоқ',
      why: `Көшірме бүтін. Қазіргі дерекқорда көшірмеде жоқ әрекет саны: ${f.ahead}. Ештеңе ауыстырылған жоқ.`,
      remedy: [
        'Барлығы бағдарламаны жапқан соң файлдың атын жазып растаңыз:',
        `kz-is restore ${f.file} --confirm ${f.name}`,
      ],
    }),
    'store-addon': (f: ErrorFacts['store-addon']): Said => ({
      what: 'SQLite модулі Node.js бағдарламасының бұл нұсқасына жарамайды',
      why: `Node.js ${f.node}: ${f.why}. Дерекқор ашылған жоқ.`,
      remedy: [f.command, 'Немесе орнатқан кездегі Node.js нұсқасымен іске қосыңыз'],
    }),
  },
}
