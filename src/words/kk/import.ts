import type { ErrorFacts } from '../../expected-error.js'

const KINDS = {
  xlsx: 'Excel кітабы (xlsx)',
  xls: 'ескі Excel кітабы (xls)',
  pdf: 'PDF құжаты',
  'utf-16': 'UTF-16 мәтіні',
} as const

export const importing = {
  file: 'CSV немесе JSON Lines файлы; «-» – стандартты енгізу',
  options: {
    service: 'өтініштер қай қызметке қатысты; «kz-is export cases» шығарған JSON Lines жолдары өз қызметін өзі айтады',
    procedure: 'рәсім (қызметтің бірнеше рәсімі болса): include, exclude, amend',
    received: 'өз уақыты көрсетілмеген жолдардың түскен уақыты: YYYY-MM-DDTHH:mm (әдепкісі – қазір)',
    channel: 'өз арнасы көрсетілмеген жолдардың арнасы: office, portal, post (әдепкісі – office)',
    format: 'файл түрі: csv немесе jsonl (әдепкісі – мазмұны бойынша анықталады)',
    encoding: 'кодтау: utf-8 немесе windows-1251 (әдепкісі – мазмұны бойынша анықталады)',
    rejects: 'қабылданбаған жолдар себебімен осы файлға жазылады: түзетіп, қайта импорттауға болады',
    dryRun: 'ештеңе сақтамай тексеру',
  },
  asExported: (number: string) => `«kz-is export cases» файлындағы ${number === '' ? 'жол' : `${number} ісі`} бойынша`,
  noService: 'кестенің қай қызметке қатысты екені айтылмаған: --service',
  noServiceRemedy: 'мысалы: kz-is import portal.csv --service trusted-registry --procedure include',
  reason: 'Қабылданбау себебі (kz-is)',
  reasons: {
    'quote-open': 'тырнақша ашылған, бірақ жабылмаған → тырнақшаны жабыңыз, мәтін ішіндегісін екі рет жазыңыз ("")',
    'quote-text': 'жабылған тырнақшадан кейін мәтін тұр → мәтін ішіндегі тырнақшаны екі рет жазыңыз ("")',
    tooLarge: (limit: number) => `жол тым үлкен (${limit} байттан көп) → жол соңы мен тырнақшаларды тексеріңіз`,
    encoding: (expected: string) =>
      `жол ${expected} кодтауында емес, ал оған дейінгілер сол кодтауда → әріптерін тексеріп, бәрін бір кодтауда сақтаңыз`,
    cells: (found: number, expected: number) =>
      `${found} ұяшық бар, бағандар саны – ${expected} → бөлгіштер мен тырнақшаларды тексеріңіз`,
    unnamed: (position: number) =>
      `${position}-бағанның атауы жоқ, ал ұяшығы бос емес → бағанға атау беріңіз немесе ұяшықты босатыңыз`,
    channel: (text: string) => `«${text}» деген арна жоқ → office, portal немесе post деп жазыңыз`,
    service: (found: string, asked: string) =>
      `жол ${found} қызметіне қатысты, ал файл ${asked} ретінде импортталады → бөлек файлға шығарыңыз`,
    noService: 'жолда қызмет аталмаған → service өрісін толтырыңыз немесе --service беріңіз',
    numberTwice: (external: string, line: number) =>
      `${external} нөмірі ${line}-жолда басқа жауаптармен тұр → нөмірді немесе жауаптарды түзетіңіз`,
    notText: (key: string) => `${key}: мәтін болуы керек`,
  },
  progress: (rows: number, rate: number, left: number | null) =>
    `${rows} жол оқылды, секундына ${rate}${left === null ? '' : `, шамамен ${left} с қалды`}`,
  rejected: (line: number, text: string) => `${line}-жол: ${text}`,
  rejectedMore: (n: number) => `… және тағы ${n} жол`,
  summary: (read: number, accepted: number, duplicates: number, rejected: number) =>
    `Оқылды: ${read}. Қабылданды: ${accepted}. Бұрын қабылданған: ${duplicates}. Қабылданбады: ${rejected}.`,
  planned: 'Тексеру ғана: ештеңе сақталған жоқ.',
  differs: (line: number, number: string) =>
    `${line}-жол: сол өтініш берушінің сол нысан бойынша сол күнгі өтініші ${number} ісінде бар, бірақ жауаптары өзгеше; жол қайталама деп саналды`,
  rejectsWritten: (path: string) => `Қабылданбаған жолдар: ${path}. Түзетіп, сол командамен қайта импорттаңыз.`,
  oldKept: (path: string) => `Бұл атаумен бұрын тұрған файл ${path} деп аталды.`,
  columns: {
    unknown: (position: number, header: string, near: string | null) =>
      `${position}-баған «${header}»: мұндай жол нысанда жоқ${near === null ? '' : ` → мүмкін, «${near}»`}`,
    unclear: (position: number, header: string, paths: string) =>
      `${position}-баған «${header}»: бірнеше жол осылай аталады → біреуінің жолын жазыңыз: ${paths}`,
    twice: (position: number, header: string, path: string) =>
      `${position}-баған «${header}»: ${path} бағаны бұған дейін бар`,
  },
  errors: {
    'import-empty': (f: ErrorFacts['import-empty']) => ({
      what: `файл бос: ${f.path}`,
      remedy: ['Бірінші жолы бағандардың атауы болатын CSV немесе JSON Lines файлын көрсетіңіз'],
    }),
    'import-not-text': (f: ErrorFacts['import-not-text']) => ({
      what: `бұл CSV де, JSON Lines те емес, ${KINDS[f.found]}: ${f.path}`,
      remedy: ['Кестені «CSV UTF-8» түрінде сақтап, сол файлды импорттаңыз'],
    }),
    'import-header': (f: ErrorFacts['import-header']) => ({
      what: `бірінші жолдан бағандардың атауын оқу мүмкін болмады: ${f.path}`,
      remedy: [
        'Бірінші жолдың тырнақшаларын, кодтауын және бөлгіштерін тексеріңіз',
        'Кодтауды атаңыз: --encoding windows-1251',
      ],
    }),
    'import-columns': (f: ErrorFacts['import-columns']) => ({
      what: `файлдың ${f.count} бағаны түсініксіз; ештеңе сақталған жоқ`,
      remedy: [
        'Бағанды нысан жолының атауымен (үш тілдің бірінде) немесе жолымен (applicant.bin) атаңыз',
        `Жолдардың тізімі: kz-is intake ${f.service} --procedure ${f.procedure} --schema`,
      ],
    }),
    'import-same-file': (f: ErrorFacts['import-same-file']) => ({
      what: `импортталатын файлдың өзі: ${f.path}`,
      remedy: ['--rejects үшін басқа атау беріңіз'],
    }),
    'import-stopped': (f: ErrorFacts['import-stopped']) => ({
      what: `импорт тоқтатылды: ${f.read} жол өңделді, ${f.accepted} өтініш сақталды`,
      remedy: ['Жалғастыру үшін сол команданы қайталаңыз: сақталғандар екінші рет қабылданбайды'],
    }),
  },
}
