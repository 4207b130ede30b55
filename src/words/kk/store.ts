import type { ErrorFacts } from '../../expected-error.js'

type Said = { readonly what: string; readonly why: string; readonly remedy: readonly string[] }

const shown = (moment: string): string =>
  `${moment.slice(8, 10)}.${moment.slice(5, 7)}.${moment.slice(0, 4)} ${moment.slice(11, 16)}`.trim()
/** `case/TR-2026-000123` → `TR-2026-000123`, `entry/trusted/T-000001` → `T-000001`. */
const named = (subject: string): string => subject.slice(subject.lastIndexOf('/') + 1)

/** Acts, as the message about a case that changed meanwhile names them. */
const ACTS: Readonly<Record<string, string>> = {
  received: 'өтініш қабылданды',
  step: 'қадам орындалды',
  decided: 'шешім қабылданды',
  paper: 'құжат жасалды',
  entered: 'тізілімге енгізілді',
  fulfilled: 'міндет орындалды',
  corrected: 'дерек түзетілді',
  withdrawn: 'өтініш қайтарып алынды',
  undone: 'соңғы жазбаның күші жойылды',
  complained: 'шағым түсті',
  'complaint-forwarded': 'шағым жолданды',
  'complaint-resolved': 'шағымға жауап берілді',
  note: 'ескертпе жазылды',
  added: 'тізілімге қосылды',
  amended: 'жазба өзгертілді',
  excluded: 'тізілімнен шығарылды',
}

/** Every act recorded meanwhile: what, by whom, when. */
const meanwhile = ({ acts, expected, found }: ErrorFacts['store-case-changed']): string => {
  const more = found - expected - acts.length
  const said = acts.map(({ kind, step, by, at }) => {
    return `${ACTS[kind] ?? kind}${step === null ? '' : ` (${step})`} – ${by}, ${shown(at)}`
  })
  return [...said, ...(more > 0 ? [`тағы ${more}`] : [])].join('; ')
}

/** The database file: what can be wrong with it, and what `doctor` finds in it. */
export const store = {
  integrity: {
    whole: (acts: number) => `журнал бүтін: ${acts} әрекет тексерілді`,
    head: (hash: string) => `журналдың соңғы белгісі: ${hash}`,
    chain: {
      changed: (id: number, subject: string) =>
        `журналдың ${id}-жазбасы (${named(subject)}) жазылғаннан кейін өзгертілген`,
      replaced: (id: number, subject: string) =>
        `журналдың ${id}-жазбасы (${named(subject)}) басқа жазбамен ауыстырылған`,
      missing: (id: number, subject: string) => `журналдың ${id}-жазбасы жоқ: келесі жазба – ${named(subject)}`,
      unreadable: (id: number, _subject: string) => `журналдың ${id}-жазбасы оқылмайды: файлдың беті бүлінген`,
    },
    reference: (table: string, parent: string) =>
      `«${table}» кестесінің жазбасы «${parent}» кестесінде жоқ жазбаға сілтейді`,
    uneven: (subject: string) => `${named(subject)}: әрекеттерінің реттік нөмірлері үзілген`,
    gap: (series: string, year: number, first: number, missing: number) =>
      `«${series}» нөмірлер қатарында${year === 0 ? '' : ` (${year} жыл)`} ${missing} нөмір жоқ, біріншісі – ${first}`,
    stale: (subject: string) => `${named(subject)}: тізімдегі деректер соңғы әрекетке сәйкес емес`,
    notWal: (mode: string) => `журнал режимі «${mode}», «wal» болуға тиіс`,
  },
  errors: {
    'store-not-database': (f: ErrorFacts['store-not-database']): Said => ({
      what: `Бұл файл дерекқор емес: ${f.path}`,
      why: 'Файлдың ішінде басқа нәрсе бар: мәтін, сурет немесе шифрланған деректер. Файлға ештеңе жазылған жоқ.',
      remedy: f.backup
        ? ['Басқа сақтық көшірмені көрсетіңіз: kz-is restore ФАЙЛ']
        : ['Дерекқордың дұрыс жолын көрсетіңіз: --db ФАЙЛ', 'Немесе жаңасын жасаңыз: kz-is init --db ЖАҢА-ФАЙЛ'],
    }),
    'store-not-ours': (f: ErrorFacts['store-not-ours']): Said => ({
      what: `Бұл дерекқорды басқа бағдарлама жасаған: ${f.path}`,
      why: 'Оның ішінде kz-is кестелері жоқ. Файлға ештеңе жазылған жоқ.',
      remedy: f.backup
        ? ['Басқа сақтық көшірмені көрсетіңіз: kz-is restore ФАЙЛ']
        : ['Дерекқордың дұрыс жолын көрсетіңіз: --db ФАЙЛ', 'Немесе жаңасын жасаңыз: kz-is init --db ЖАҢА-ФАЙЛ'],
    }),
    'store-vanished': (f: ErrorFacts['store-vanished']): Said => ({
      what: f.what === 'emptied' ? `Дерекқор бос: ${f.path}` : `Дерекқор жоғалған: ${f.path}`,
      why:
        f.what === 'emptied'
          ? 'Файл орнында, бірақ ішінде ештеңе жоқ: жазылғаны жоғалған немесе файл дұрыс көшірілмеген. Бағдарламаның өзі мұндай файл қалдырмайды.'
          : `Қасында одан қалған нәрсе жатыр: ${f.beside}. Осы жерде жаңа бос дерекқор жасалса, жоғалғаны байқалмай қалар еді.`,
      remedy: [
        'Соңғы сақтық көшірмеден қалпына келтіріңіз: kz-is restore ФАЙЛ',
        'Немесе файлды қасында жатқандарымен бірге орнына қайтарыңыз',
        'Осы жерге жаңа бос дерекқор керек болса: kz-is init',
      ],
    }),
    'store-newer': (f: ErrorFacts['store-newer']): Said => ({
      what: `Дерекқорды бағдарламаның жаңарақ нұсқасы жазған: ${f.path}`,
      why: `Дерекқор схемасының нұсқасы – ${f.found}, бұл бағдарлама ${f.known}-нұсқаға дейін біледі. Деректер бүлінбеуі үшін ол ашылмады.`,
      remedy: [
        'kz-is бағдарламасын жаңартыңыз',
        `Немесе жаңартуға дейінгі сақтық көшірмені ашыңыз: --db ${f.path}.v${f.known}.bak`,
      ],
    }),
    'store-damaged': (f: ErrorFacts['store-damaged']): Said => ({
      what: `${f.backup ? 'Сақтық көшірме' : 'Дерекқор'} бүлінген: ${f.path}`,
      why: `Оқу мүмкін болмаған жері: ${f.where}.`,
      remedy: f.backup
        ? ['Ештеңе ауыстырылған жоқ. Басқа сақтық көшірмені көрсетіңіз: kz-is restore ФАЙЛ']
        : [
            'Бұл файлмен жұмысты тоқтатып, оның көшірмесін алыңыз',
            'Нақты не бүлінгенін қараңыз: kz-is doctor',
            'Соңғы бүтін сақтық көшірмеден қалпына келтіріңіз',
          ],
    }),
    'store-read-only': (f: ErrorFacts['store-read-only']): Said => ({
      what:
        f.what === 'file'
          ? `Дерекқорға жазуға болмайды: ${f.path}`
          : `Дерекқордың қалтасына жазуға болмайды: ${f.path}`,
      why:
        f.what === 'file'
          ? 'Файл тек оқуға ашық немесе диск тек оқуға қосылған.'
          : 'Жазу журналы дерекқордың жанында тұрады, сондықтан қалтаға да жазу құқығы керек.',
      remedy: ['Файл мен қалтаға жазу құқығын сұраңыз', 'Немесе басқа жерді көрсетіңіз: --db ФАЙЛ'],
    }),
    'store-no-access': (f: ErrorFacts['store-no-access']): Said => ({
      what: `Дерекқорды ашуға рұқсат жоқ: ${f.path}`,
      why: 'Файл бар, бірақ оны осы пайдаланушы оқи алмайды: жаңа дерекқорды тек иесі аша алады.',
      remedy: ['Файл иесінен немесе әкімшіден рұқсат сұраңыз', 'Немесе басқа жерді көрсетіңіз: --db ФАЙЛ'],
    }),
    'store-folder-missing': (f: ErrorFacts['store-folder-missing']): Said => ({
      what: `Дерекқор тұруға тиіс қалта жоқ: ${f.folder}`,
      why: 'Қате жазылған жолда жаңа қалта жасалмайды.',
      remedy: ['Жолды тексеріңіз', `Немесе қалтаны жасаңыз: mkdir -p "${f.folder}"`],
    }),
    'store-is-folder': (f: ErrorFacts['store-is-folder']): Said => ({
      what: `Дерекқордың орнында қалта тұр: ${f.path}`,
      why: 'Дерекқор – бір файл.',
      remedy: [`Қалтаның ішіндегі файлды көрсетіңіз: --db "${f.path}/kz-is.sqlite"`],
    }),
    'store-full': (f: ErrorFacts['store-full']): Said => ({
      what: `Дискіде орын қалмады: ${f.path}`,
      why: 'Соңғы әрекет сақталған жоқ, бұрын сақталғандардың бәрі орнында.',
      remedy: ['Дискіде орын босатып, әрекетті қайталаңыз'],
    }),
    'store-file-limit': (f: ErrorFacts['store-file-limit']): Said => ({
      what: `Дерекқор файлын ұлғайтуға болмайды: ${f.path}`,
      why: `Бұл пайдаланушы файлды ${Math.floor(f.limit / 1024)} КБ-тан асыра алмайды. Соңғы әрекет сақталған жоқ, бұрын сақталғандардың бәрі орнында.`,
      remedy: ['Файл көлемінің шегін көтеріңіз: ulimit -f', 'Немесе әкімшіге айтыңыз'],
    }),
    'store-migration-failed': (f: ErrorFacts['store-migration-failed']): Said => ({
      what: `Дерекқор жаңартылмады: ${f.path}`,
      why: `${f.from}-нұсқадан ${f.to}-нұсқаға көшу алдымен көшірмеде сыналды, сонда қате шықты: ${f.where}. Дерекқордың өзі бұрынғыдай тұр.`,
      remedy: [
        'Дерекқормен бағдарламаның алдыңғы нұсқасында жұмыс істей беріңіз',
        `Сақтық көшірме алынды: ${f.backup}`,
        'Әзірлеушіге осы хабарламаны жіберіңіз',
      ],
    }),
    'clock-behind': (f: ErrorFacts['clock-behind']): Said => ({
      what: `Компьютер сағаты артқа шегінген: қазір ${shown(f.now)} көрсетіп тұр`,
      why: `Соңғы әрекет ${shown(f.last)} тіркелген. Мерзімдер мен құжат күндері сағат бойынша есептеледі, сондықтан ештеңе сақталған жоқ.`,
      remedy: [
        'Компьютердің сағатын түзетіп, әрекетті қайталаңыз',
        `Сағат дұрыс болып, бұрын алға кетіп қалған болса: KZ_IS_NOW=${f.now} kz-is … – уақытты өзіңіз көрсетесіз`,
      ],
    }),
    'store-busy': (f: ErrorFacts['store-busy']): Said => ({
      what: `Дерекқор бос емес: ${f.path}`,
      why: `Оны ${f.seconds} секунд бойы басқа бағдарлама ұстап тұр. Ештеңе сақталған жоқ.`,
      remedy: [
        'Бірнеше секундтан кейін қайталаңыз',
        'Қайталана берсе, дерекқорды ашып тұрған басқа бағдарламаны жабыңыз',
      ],
    }),
    'store-disk': (f: ErrorFacts['store-disk']): Said => ({
      what: `Дерекқорды оқу немесе жазу кезінде диск қате берді: ${f.path}`,
      why: `Қатенің коды: ${f.code}. Соңғы әрекет сақталған жоқ.`,
      remedy: ['Дискінің күйін тексеріп, әрекетті қайталаңыз', 'Дерекқорды тексеріңіз: kz-is doctor'],
    }),
    'store-no-wal': (f: ErrorFacts['store-no-wal']): Said => ({
      what: `Дерекқорды бұл жерде ұстауға болмайды: ${f.path}`,
      why:
        f.reason === 'network'
          ? `Ол желілік қалтада (${f.fileSystem}): бірнеше компьютер бірге жазса, деректер бүлінеді.`
          : 'Бұл файлдық жүйе жазу журналын (WAL) көтермейді.',
      remedy: ['Дерекқорды компьютердің өз дискісінде ұстаңыз: --db ФАЙЛ'],
    }),
    'store-case-changed': (f: ErrorFacts['store-case-changed']): Said => ({
      what: `${named(f.subject)} осы арада өзгерді`,
      why:
        f.found === 0
          ? 'Бұл нөмірмен ештеңе жазылмаған.'
          : `Сіз ашқаннан бері жазылды: ${meanwhile(f)}. Сіздің әрекетіңіз сақталған жоқ.`,
      remedy: f.subject.startsWith('case/')
        ? [`Не өзгергенін қараңыз: kz-is show ${named(f.subject)}`, 'Әрекет әлі де керек болса, қайталаңыз']
        : ['Не өзгергенін қарап, әрекетті қайталаңыз'],
    }),
    'store-draft-missing': (f: ErrorFacts['store-draft-missing']): Said => ({
      what: `Мұндай қаралама жоқ: ${f.draft}`,
      why: 'Ол бойынша өтініш қабылданған немесе қаралама жойылған.',
      remedy: ['Жаңадан бастаңыз: kz-is intake', 'Қабылданған істерді қараңыз: kz-is list'],
    }),
  },
}
