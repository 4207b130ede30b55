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
    bringBack: 'көшірмеден кейін жойылған не алынған нәрсе қайтып келсін: оны білесіз және қайта алып тастайсыз',
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
  currentUnreadable:
    'Қазіргі дерекқор оқылмайды: осы көшірмеден кейін дербес деректер жойылған-жойылмағаны белгісіз. Қағаздағы жою актілерімен салыстырыңыз.',
  comesBack: {
    destroyed: (number: string, date: string, cases: string, count: number) =>
      `${date} күнгі № ${number} актімен дербес деректері жойылған, бұл көшірмеде әлі бар істер (${count}): ${cases}.`,
    again: (command: string) => `  Қалпына келтірген соң орындаңыз: ${command}`,
    sameNumber: (number: string) =>
      `  Көшірме № ${number} актіні білмейді: кейінгі акт сол нөмірді қайта алуы мүмкін. Қол қойылған актіге қалпына келтіру туралы белгі қойыңыз.`,
    unblocked: (number: string, name: string) => `Қазір бұғатталған, бұл көшірмеде бұғатталмаған: ${number} ${name}`,
    roles: (number: string, name: string, roles: string) =>
      `Кейін алынған, бұл көшірмеде бар рөлдер: ${number} ${name}: ${roles}`,
  },
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
    'restore-brings-back': (f: ErrorFacts['restore-brings-back']): Said => ({
      what: 'Көшірме әдейі жойылған не алынған нәрсені қайтарып әкелер еді',
      why: [
        ...f.destructions.map(
          ({ number, cases }) => `№ ${number} актімен дербес деректері жойылған іс саны: ${cases}.`,
        ),
        ...(f.employees.length === 0
          ? []
          : [`Көшірмеден кейін бұғатталған не рөлі алынған қызметкерлер: ${f.employees.join(', ')}.`]),
        'Ештеңе ауыстырылған жоқ.',
      ].join(' '),
      remedy: [
        `Не екенін және қайта алып тастайтын командаларды көріңіз: kz-is restore ${f.file} --dry-run`,
        'Кейінірек жасалған көшірмеде ол болмауы мүмкін',
        `Дәл осы көшірме керек болса: kz-is restore ${f.file} --confirm ${f.name} --bring-back`,
      ],
    }),
    'store-addon': (f: ErrorFacts['store-addon']): Said => ({
      what: 'SQLite модулі Node.js бағдарламасының бұл нұсқасына жарамайды',
      why: `Node.js ${f.node}: ${f.why}. Дерекқор ашылған жоқ.`,
      remedy: [f.command, 'Немесе орнатқан кездегі Node.js нұсқасымен іске қосыңыз'],
    }),
  },
}
