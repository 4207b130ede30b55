import type { ErrorFacts } from '../../expected-error.js'

type Said = { readonly what: string; readonly why?: string; readonly remedy: readonly string[] }

/** Storage terms and the destruction of personal data. */
export const retention = {
  descriptions: {
    due: 'сақтау мерзімі өткен істер',
    destroy: 'сақтау мерзімі өткен істердегі дербес деректерді актімен жою',
    act: 'дербес деректерді жою туралы актіні қайта басып шығару',
    wipe: 'дерекқор файлын жойылған деректердің қалдықтарынсыз қайта жазу',
  },
  options: {
    on: 'осы күнге (әдепкіде бүгін)',
    case: 'тек осы істер; бәріне --until күні беріледі',
    until: 'сақтау мерзімі осы күнге дейін өткен барлық істер',
    order: 'комиссия құрылған бұйрықтың нөмірі',
    date: 'сол бұйрықтың күні',
    commission: 'комиссия мүшелері, әрқайсысы тырнақшада',
    confirm: 'дерекқор файлының аты: соны жазып растайсыз',
    dryRun: 'тек көрсету; ештеңе жойылмайды',
    output: 'актінің файлы (айтылмаса: дерекқордың жанындағы papers қалтасы)',
    force: 'бар файлдың орнына жазу',
    number: 'актінің нөмірі: D-2026-000001',
  },
  help: 'Жойылған деректер қайтарылмайды. Бір актімен 5 000 іске дейін; басқалар жұмыс істемейтін уақытта орындаңыз.',
  oneOf: 'Істерді атаңыз немесе --until күнін беріңіз: екеуінің бірі керек',
  lacking: (options: string) => `Жоюға мыналар керек: ${options}`,
  officeFile: 'office.json',
  column: { case: 'Іс', service: 'Қызмет', closed: 'Аяқталған', due: 'Жоюға болатын күні', term: 'Сақтау мерзімі' },
  term: (years: number, from: 'next-year' | 'closing', act: string) =>
    `${years} жыл, ${from === 'next-year' ? 'келесі жылғы 1 қаңтардан' : 'аяқталған күннен'}; ${act}`,
  unset: (file: string): readonly string[] => [
    `Сақтау мерзімі белгіленбеген: ештеңенің мерзімі өтпеді.`,
    `Қызметтердің актілерінде істі сақтау мерзімі жоқ. Оны кеңсе өз актісі бойынша ${file} файлында белгілейді:`,
    '  "retention": { "years": 5, "act": "актінің атауы, күні, нөмірі, тармағы" }',
    '  жекелеген қызметке: "retention": { …, "services": { "ca-accreditation": { "years": 10, "act": "…" } } }',
    '  мерзім іс аяқталған жылдан кейінгі 1 қаңтардан есептеледі; аяқталған күннен десеңіз: "from": "closing"',
  ],
  due: (count: number, on: string) => `${on} күнге сақтау мерзімі өткен істер: ${count}.`,
  planned: (cases: number) => `Дербес деректері жойылатын істер: ${cases}. Ештеңе жойылған жоқ.`,
  more: 'Мерзімі өткен істер бұдан көп: қалғандарын келесі актімен жойыңыз.',
  destroyed: (number: string, cases: number, acts: number, drafts: number, papers: number) =>
    `Дербес деректер жойылды: № ${number} акт, ${cases} іс, ${acts} әрекет; алып тасталғаны: ${drafts} аяқталмаған өтініш, ${papers} істің қағаздар қалтасы.`,
  actWritten: (path: string) => `Қол қойылатын акт: ${path}`,
  drawLater: (number: string) =>
    `Деректер жойылды және жазылды; актіні кейін басып шығарыңыз: kz-is retention act ${number}`,
  notWiped: 'Дерекқор басқаларда ашық: файлдағы қалдықтар әлі өшірілген жоқ. Олар жапқан соң орындаңыз:',
  copies: 'Бұрынғы көшірмелерде бұл деректер әлі бар; оларды да сақтау тәртібі бойынша жойыңыз:',
  elsewhere:
    'Шығарылған файлдар (экспорт, басып шығарылған қағаздар, басқа дискілердегі көшірмелер) бағдарламаға белгісіз.',
  wiped: (before: number, after: number) =>
    `Файл қайта жазылды, қалдық жоқ: ${Math.round(before / 1024)} КиБ болған, ${Math.round(after / 1024)} КиБ болды.`,
  errors: {
    'retention-unset': (f: ErrorFacts['retention-unset']): Said => ({
      what: 'Сақтау мерзімі белгіленбеген',
      why: 'Қызметтердің актілерінде істі сақтау мерзімі жоқ: оны кеңсе өз актісі бойынша белгілейді. Ештеңе жойылған жоқ.',
      remedy: [
        `${f.file} файлына қосыңыз: "retention": { "years": 5, "act": "актінің атауы, күні, нөмірі, тармағы" }`,
        'Содан кейін: kz-is retention due',
      ],
    }),
    'retention-setting-invalid': (f: ErrorFacts['retention-setting-invalid']): Said => ({
      what: `office.json файлындағы сақтау мерзімі түсініксіз: ${f.at}`,
      why: 'years – 1-ден 100-ге дейінгі бүтін сан; act – мерзім белгіленген акт; from – "next-year" не "closing"; services – қызметтердің белгілері.',
      remedy: [
        'Мысалы: "retention": { "years": 5, "act": "…", "services": { "ca-accreditation": { "years": 10, "act": "…" } } }',
      ],
    }),
    'retention-not-due': (f: ErrorFacts['retention-not-due']): Said => ({
      what: `${f.case} ісіндегі деректерді жоюға болмайды`,
      why: {
        open: 'Іс аяқталмаған: қадамы, міндеттемесі не шағымы ашық тұр.',
        'no-term': 'Бұл қызметке сақтау мерзімі белгіленбеген.',
        'term-runs': 'Сақтау мерзімі әлі өткен жоқ.',
        destroyed: 'Оның дербес деректері бұрын жойылған.',
      }[f.why],
      remedy: ['Мерзімі өткендері: kz-is retention due', `Істің өзі: kz-is show ${f.case}`],
    }),
    'retention-until-future': (f: ErrorFacts['retention-until-future']): Said => ({
      what: `${f.until} күні әлі келген жоқ`,
      why: `Бүгін ${f.today}: мерзімі өтпеген деректер жойылмайды.`,
      remedy: [`kz-is retention destroy --until ${f.today} --dry-run`],
    }),
    'retention-unconfirmed': (f: ErrorFacts['retention-unconfirmed']): Said => ({
      what: 'Деректерді жою расталған жоқ',
      why: `Дербес деректері жойылатын істер: ${f.cases}. Жойылған деректер қайтарылмайды.`,
      remedy: ['Алдымен қараңыз: --dry-run', `Растау үшін дерекқор файлының атын жазыңыз: --confirm ${f.name}`],
    }),
    'destruction-unknown': (f: ErrorFacts['destruction-unknown']): Said => ({
      what: `Мұндай жою актісі жоқ: ${f.text}`,
      remedy: ['Актілердің нөмірлері: kz-is audit verify'],
    }),
  },
}
