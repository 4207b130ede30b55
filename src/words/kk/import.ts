import type { ErrorFacts } from '../../expected-error.js'

const KINDS = {
  xlsx: 'Excel кітабы (xlsx)',
  xls: 'ескі Excel кітабы (xls)',
  pdf: 'PDF құжаты',
  'utf-16': 'UTF-16 мәтіні',
  'json-array': 'JSON массиві',
} as const

const ONE_A_LINE =
  'Массивті ашып, әр нысанды (объектіні) өз жолына жазыңыз: жақшасыз, араларында үтірсіз – бір жолға бір нысан (JSON Lines)'

export const importing = {
  file: 'CSV немесе JSON Lines файлы; «-» – стандартты кіріс',
  options: {
    service: 'өтініштер қай қызметке қатысты; «kz-is export cases» шығарған JSON Lines жолдары өз қызметін өзі айтады',
    procedure: 'рәсім (қызметтің бірнеше рәсімі болса): include, exclude, amend',
    received: 'өз уақыты көрсетілмеген жолдардың түскен уақыты: ЖЖЖЖ-АА-ККTСС:мм (әдепкісі – қазір)',
    channel: 'өз арнасы көрсетілмеген жолдардың арнасы: office, portal, post (әдепкісі – office)',
    format: 'файл түрі: csv немесе jsonl (әдепкісі – мазмұны бойынша анықталады)',
    encoding: 'кодтау: utf-8, windows-1251 немесе kz-1048 (әдепкісі – мазмұны бойынша анықталады)',
    rejects: 'қабылданбаған жолдар себебімен осы файлға жазылады: түзетіп, қайта импорттауға болады',
    dryRun: 'ештеңе сақтамай тексеру',
    columns: 'барлық бағанның тізімі: өтініш нысанының жолдары мен түсу мәліметтері',
  },
  columnsNote:
    'Бағандар: өтініш нысанының жолдары – атауымен (үш тілдің бірінде) немесе жолымен (applicant.bin); түсуі туралы – received (түскен уақыты), channel (арнасы: кеңсе, портал, пошта), external (сыртқы нөмірі).\nТолық тізімі: kz-is import --columns --service ҚЫЗМЕТ',
  asExported: (number: string) => `«kz-is export cases» файлындағы ${number === '' ? 'жол' : `${number} ісі`} бойынша`,
  noService: 'кестенің қай қызметке қатысты екені айтылмаған: --service',
  noServiceRemedy: 'мысалы: kz-is import portal.csv --service trusted-registry --procedure include',
  reason: 'Қабылданбау себебі (kz-is)',
  whenMended: 'түзеткен соң осы себепті өшіріңіз',
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
    closedAlike: (number: string, at: string, has: 'answers' | 'number' | 'object') =>
      has === 'number'
        ? `бұл нөмірмен ${number} ісі қаралып, ${at} жабылған, өтініш одан кейін түскен және жауаптары өзгеше → жаңа өтініш болса, оның өз нөмірін (external) жазыңыз`
        : `${has === 'answers' ? 'дәл осындай өтініш' : 'сол өтініш берушінің сол нысан бойынша сол күнгі, жауаптары өзгеше өтініші'} ${number} ісінде қаралып, іс ${at} жабылған → одан кейін қайта берілген болса, түскен уақытын (received бағаны немесе --received) не өз нөмірін (external) көрсетіңіз`,
    alike: (number: string) =>
      `сол өтініш берушінің сол нысан бойынша сол күнгі өтініші ${number} ісінде де бар; жол жаңа өтініш болып қабылданды → екеуін салыстырыңыз`,
    alikeInFile: (line: number) =>
      `сол өтініш берушінің сол нысан бойынша сол күнгі өтініші ${line}-жолда да бар; жол жаңа өтініш болып қабылданады → екеуін салыстырыңыз`,
    lettersLost: (position: number) =>
      `${position}-орында сөз ішінде «?» тұр: файл сақталғанда әріптер жоғалған → бастапқы кестені «CSV UTF-8» түрінде қайта сақтаңыз; сұрау белгісі болса, одан кейін бос орын қалдырыңыз`,
    lettersForeign: (letters: string, position: number) =>
      `${position}-орыннан бастап қазақ та, орыс та әліпбиінде жоқ әріптер тұр (${letters}): файл басқа кодтауда оқылған → «CSV UTF-8» түрінде сақтаңыз немесе --encoding kz-1048 деп көрсетіңіз`,
    lettersNeighbour: (letters: string, position: number) =>
      `${position}-орыннан бастап қазақ та, орыс та әліпбиінде жоқ әріптер тұр (${letters}) → атауды құжатпен салыстырыңыз; файл KZ-1048 кодтауында болса: --encoding kz-1048`,
    folded: 'бірнеше жолға бөлінген жауап бір жолға біріктірілді → құжатпен салыстырыңыз',
    notText: (key: string) => `${key}: мәтін болуы керек`,
  },
  progress: (rows: number, rate: number, left: number | null) =>
    `${rows} жол оқылды, секундына ${rate}${left === null ? '' : `, шамамен ${left} с қалды`}`,
  rejected: (line: number, text: string) => `${line}-жол: ${text}`,
  rejectedMore: (n: number) => `… және тағы ${n} жол`,
  summary: (read: number, accepted: number, duplicates: number, rejected: number) =>
    `Оқылды: ${read}. Қабылданды: ${accepted}. Бұрын қабылданған: ${duplicates}. Қабылданбады: ${rejected}.`,
  planned: 'Тексеру ғана: ештеңе сақталған жоқ.',
  differs: (line: number, number: string, by: 'external' | 'likeness', fields: readonly string[], closed: boolean) =>
    `${line}-жол: ${by === 'external' ? `осы сыртқы нөмірмен сол өтініш берушінің сол нысан бойынша өтініші` : 'сол өтініш берушінің сол нысан бойынша сол күнгі өтініші'} ${number} ісінде бар, бірақ жауаптары өзгеше${fields.length === 0 ? '' : ` (${fields.join(', ')})`}; жол қайталама деп саналды, жаңа жауаптар алынған жоқ (${closed ? 'іс жабық, жаңа өтініштің өз сыртқы нөмірі болуы керек' : `бірін енгізу: kz-is correct ${number}`})`,
  known: (line: number, number: string, by: 'external' | 'likeness') =>
    `${line}-жол: бұрын ${number} ісі болып қабылданған (${by === 'external' ? 'сыртқы нөмірі бойынша' : 'өтініш берушісі, нысаны және күні бойынша'})`,
  knownMore: (n: number) => `… бұрын қабылданған тағы ${n} жол`,
  warnedMore: (n: number) => `… және тағы ${n} ескерту`,
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
      remedy: [f.found === 'json-array' ? ONE_A_LINE : 'Кестені «CSV UTF-8» түрінде сақтап, сол файлды импорттаңыз'],
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
        `Жолдардың тізімі: kz-is import --columns --service ${f.service} --procedure ${f.procedure}`,
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
