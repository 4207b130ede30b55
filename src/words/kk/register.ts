import type { ErrorFacts } from '../../expected-error.js'

const grounds = {
  'false-data': 'дұрыс емес мәліметтер',
  'false-documents': 'дұрыс емес құжаттар',
  'expired-documents': 'мерзімі өткен құжаттар',
  'criteria-lost': 'өлшемшарттарға сәйкестік жоғалған',
  'not-renewed': 'өтпелі мерзімде өзектендірілмеген',
}
const stands = { entered: 'енгізілген', changed: 'өзгертілген', excluded: 'шығарылған' }
const when = (moment: string): string => moment.replace('T', ' ')
/** A day as the option takes it. */
const typed = (since: string): string => (since.includes('T') ? since : `${since}T00:00`)

/** «register» командасы: тізілімдер кітап ретінде. */
export const registers = {
  kind: 'Түрі',
  on: '--as-of параметрінің қысқа жазылуы',
  twoDays: '--as-of пен --on әртүрлі күнді көрсетеді',
  twoDaysRemedy: 'екеуінің бірін ғана беріңіз',
  object: 'Тіркелген мәліметтер',
  documents: { title: 'Құжат', number: 'Нөмірі', date: 'Күні', validUntil: 'Жарамдылық мерзімі' },
  reason: 'Себебі',
  number: 'Нөмірі',
  effect: 'Күшіне енген күні',
  changes: { what: 'Не өзгерді', before: 'Бұрын', after: 'Енді' },
  before: 'Бұрынғы орны',
  expired: 'МЕРЗІМІ ӨТКЕН (829-2024/10)',
  known: {
    shown: (day: string, from: string) =>
      `${day} күні жазбаның тізілімде тұрғаны белгілі, ал онда не жазылғаны белгісіз: бұрынғы кітаптан соңғы өзгертілген қалпында көшірілген. Төмендегі мәліметтер – ${from} күнінен бергісі.`,
    listed: (register: string, day: string) =>
      `* ${day} күні жазбада не тұрғаны белгісіз: кейінгі соңғы өзгерістен бергі мәліметтері көрсетілді. Қай күннен екені: kz-is register ${register} show ЖАЗБА --as-of ${day}`,
    exported: (n: number, day: string) =>
      `${n} жазбада ${day} күні не тұрғаны белгісіз (бұрынғы кітаптан көшірілген): файлда кейінгі соңғы өзгерістен бергі мәліметтері; JSON ішінде бұл contentsKnownFrom өрісі.`,
  },
  acts: {
    added: 'енгізілді',
    imported: 'бұрынғы кітаптан көшірілді',
    amended: 'өзгертілді',
    excluded: 'шығарылды',
    found: 'мониторингте анықталған факт жазылды',
    dismissed: 'анықталған факт қараусыз қалдырылды',
    paper: 'құжат дайындалды',
    fulfilled: 'міндет орындалды',
  },
  descriptions: {
    export: 'тізілімді файлға шығару (CSV, XLSX, JSON), қажет болса бір күнгі жағдай бойынша',
    import: 'бұрынғы жазбаларды өз нөмірлерімен және күндерімен көшіру (CSV, JSON Lines)',
    columns: 'көшірілетін файл бағандарының атаулары',
    check: 'нөмірлердің қайталанбауын және бос орындарын тексеру',
    explain: 'нөмірлердің неге бос қалғанын жазу',
    extract: 'жазбадан үзінді көшірме беру (DOCX): нөмірімен және тексеру кодымен',
    finding: 'мониторингте анықталған фактіні жазу: негізі, дәлелі, күні (829-2024/10)',
    findings: 'мониторингте анықталған фактілердің бүкіл тізілім бойынша тізімі (829-2024/10)',
    dismiss: 'анықталған фактіні себебін жазып жабу',
    exclude: 'анықталған факт бойынша өтінішсіз шығару: шешім, хабарлама, /8 міндеттері',
    package: 'операторға жіберілетін немесе жарияланатын тізімді жасау (829-2024/8)',
    transition: 'өтпелі мерзімде кім өзектендірмеді (829-2024/35, /36)',
  },
  notes: {
    export: `JSON Lines (--format jsonl) қайта көшіріледі: kz-is register ... import. Онда жазбаның бүгінгі мазмұны,
енгізу және шығару шешімдері бар; өзгерістер тарихы, мониторингте анықталған фактілер, берілген құжаттар,
орындалған міндеттер және іс нөмірі жоқ. CSV мен XLSX тек оқуға арналған.`,
    import: `«kz-is register ... export --format jsonl» шығарған жолдар да қабылданады. Олардан жазба соңғы мазмұнымен,
өз нөмірімен және күндерімен көшіріледі; өзгерістер тарихы, мониторингте анықталған фактілер, берілген құжаттар,
орындалған міндеттер және ескі істің нөмірі көшірілмейді. --mask арқылы шығарылғаны қабылданбайды.`,
  },
  options: {
    status: 'тек осы жай-күйдегілер: included, amended, excluded',
    kind: 'тек осы түрдегі объектілер (software, eip, internet-resource, network, database, facilities)',
    holder: 'тек осы БСН/ЖСН иесінің жазбалары',
    format: 'пішім: csv, xlsx, json, jsonl (әдепкісі – файл атауы бойынша, одан кейін csv)',
    output: 'үзінді жазылатын файл; «-» – стандартты шығыс',
    extractNumber: 'бұрын берілген үзіндіні нөмірі бойынша қайта жазу',
    undo: 'бұрын жазылған түсіндірме қате еді: оның күші жойылады',
    source: 'соны растайтын акт, хат немесе кітап беті',
    expired: 'мерзімі өтіп кеткен құжаттарды да көрсету',
    drafts: 'шығару шешімдерінің жобалары (DOCX) жазылатын қалта',
    ground: 'негізі: false-data, false-documents, expired-documents, criteria-lost, not-renewed',
    evidence: 'дәлелі: қандай құжаттан, қайдан көрінеді',
    clause: 'жоғалған өлшемшарттың тармағы (5.3, 6.4); бірнеше рет беруге болады',
    foundOn: 'анықталған күні (әдепкісі – бүгін)',
    openFindings: 'тек шешімін күтіп тұрғандар (әдепкісі)',
    allFindings: 'бәрі: шығарумен аяқталғандары мен жабылғандары да',
    afterFinding: 'анықталған фактіден кейін: алдыңғы беттің соңғысы (ЖАЗБА:НӨМІР)',
    finding: 'анықталған фактінің нөмірі (ашық факт біреу болса, қажет емес)',
    heard: 'иесі тыңдалған күн',
    unheard: 'иесі неге тыңдалмады; шешімде жазылады',
    signer: 'шешімге және хабарламаға кім қол қояды; берілмесе, office.json файлындағы басшы',
    signerPosition: 'қол қоюшының лауазымы',
    all: 'тек өзгергендерді емес, қолданыстағы бүкіл тізілімді алу',
    packageNumber: 'бұрын жасалған тізімді нөмірі бойынша қайта жазу',
  },
  import: {
    otherRegister: (found: string, asked: string) =>
      `жол «${found}» тізілімінікі, файл «${asked}» тізіліміне көшіріліп жатыр → тиісті тізілімге көшіріңіз`,
    masked: 'жолдың дербес деректері жасырылған (--mask): одан жазба шықпайды → --mask параметрінсіз шығарыңыз',
    columns: (register: string) => `Бағандардың атаулары: kz-is register ${register} columns`,
    noName: 'объектінің атауы айтылмаған',
    file: 'бұрынғы жазбалар файлы (CSV немесе JSON Lines); «-» – стандартты кіріс',
    taken: (number: string) =>
      `${number} нөмірі тізілімде бар, мазмұны өзгеше не басқаша жазылған: нөмір екі рет берілмейді`,
    explained: (f: { register: string; number: string; by: string; at: string; reason: string }) =>
      `${f.number} нөмірі ешкімдікі емес деп жазылған: «${f.reason}» (${f.by}, ${f.at}) → нөмірді кітаппен салыстырыңыз; түсіндірмелер: kz-is register ${f.register} check; түсіндірме қате болса: kz-is register ${f.register} explain НӨМІР --undo --reason "СЕБЕБІ"`,
    summary: (read: number, accepted: number, duplicates: number, rejected: number) =>
      `Оқылды: ${read}. Көшірілді: ${accepted}. Бұрын көшірілген: ${duplicates}. Қабылданбады: ${rejected}.`,
    path: 'Баған',
    label: 'Атауы',
    kind: 'Түрі',
    required: 'міндетті',
  },
  check: {
    entries: (entries: number, placed: number) =>
      `Жазба: ${entries}, оның ішінде қатардағы нөмірі бары: ${placed}; қалғандарының нөмірі жазылуы бойынша ғана бірегей.`,
    alike: (object: string, holder: string, entries: string) =>
      `Бір иеленушінің бір атаумен бірнеше жазбасы: ${object} – ${holder}: ${entries}`,
    double: (number: string) => `${number}: нөмірдің орны басқа жазбаға тиесілі`,
    noGaps: 'Нөмірлер арасында бос орын жоқ.',
    allExplained: 'Барлық бос орынның түсіндірмесі жазылған.',
    unexplained: (range: string) => `${range}: түсіндірілмеген бос орын`,
    explained: (range: string, at: string, by: string, reason: string, source: string) =>
      `${range}: ${reason}${source === '' ? '' : ` (${source})`} – ${by}, ${at}`,
    remedy: (register: string, gap: { year: number; series: string | null; from: number; to: number } | null) =>
      gap === null
        ? 'Дерекқорды тексеріңіз: kz-is audit verify'
        : `Түсіндірмесін жазу: kz-is register ${register} explain ${gap.series === null ? '' : `${gap.series}-`}${gap.year === 0 ? '' : `${gap.year}:`}${gap.from}${gap.to === gap.from ? '' : `-${gap.to}`} --reason "СЕБЕБІ"`,
    numbers:
      'бос нөмір немесе аралық: 17, 17-20; жылдық қатарда 2014:17-20; ескі кітаптың атаулы қатарында АЖ-2013:418-419',
    undone: (text: string) => `Түсіндірменің күші жойылды: ${text}`,
    recorded: (text: string) => `Түсіндірме жазылды: ${text}`,
  },
  extract: {
    issued: (number: string, code: string) =>
      `Үзінді № ${number} берілді. Тексеру коды: ${code}; тексеру: kz-is form verify ${code}`,
    future: 'үзінді келешек күнге берілмейді',
    futureRemedy: 'бүгінгі не өткен күнді беріңіз: --as-of',
  },
  contents: {
    title: 'Депозиттің құрамы',
    name: 'Атауы',
    carrier: 'Тасығышы',
    kind: 'Түпнұсқа/көшірме',
    copies: 'Дана',
    stateNumber: 'Тіркелімдегі нөмірі',
    words: {
      megabytes: (volume: string) => `${volume} Мб`,
      sheets: (count: string) => `${count} парақ`,
      original: 'түпнұсқа',
      copy: 'көшірме',
    },
  },
  stateNumber: {
    label: 'Мемлекеттік тіркелімдегі нөмірі',
    said: (f: {
      written: string
      found: 'entry' | 'ended' | 'none'
      entry: string | null
      object: string | null
      holder: string | null
      near: string | null
    }) => {
      if (f.found === 'none')
        return `${f.written} – тіркелімде мұндай нөмір жоқ${f.near === null ? '' : `; ұқсас жазба: ${f.near}`}`
      return `${f.entry} – ${f.object} (${f.holder})${f.found === 'ended' ? ', жазба шығарылған' : ''}`
    },
  },
  findings: {
    number: 'анықталған фактінің нөмірі',
    on: 'Анықталды',
    ground: 'Негізі',
    evidence: 'Дәлелі',
    outcome: 'Нәтижесі',
    grounds,
    outcomes: { open: 'ашық', excluded: 'шығарылды', dismissed: 'жабылды', ended: 'жазба басқа шешіммен шығарылды' },
    none: 'Мониторингте анықталған факт жазылмаған.',
    noneOpen: 'Шешімін күтіп тұрған анықталған факт жоқ.',
    next: (entry: string, number: string) =>
      `Шығару (анықтаған адам емес, басқа қызметкер): kz-is register trusted exclude ${entry} --finding ${number} --heard КҮНІ. Жабу: kz-is register trusted dismiss ${entry} ${number} --reason "СЕБЕБІ"`,
    noClause: 'қай өлшемшарт жоғалғаны айтылмаған: --clause',
    recorded: (entry: string, number: string) =>
      `${entry}: № ${number} анықталған факт жазылды. Шешімді басқа қызметкер қабылдайды: kz-is register trusted exclude ${entry} --finding ${number} --heard КҮНІ`,
    dismissed: (entry: string, number: string) => `${entry}: № ${number} анықталған факт жабылды; себебі сақталды.`,
  },
  exclusion: {
    done: (entry: string, decision: string) => `${entry} Тізілімнен шығарылды, шешім № ${decision}.`,
    heardAndNot: '--heard пен --unheard бірге берілді',
    halfSigner: 'қол қоюшының аты-жөні мен лауазымы бірге беріледі: --signer, --signer-position',
    unsigned:
      'Қол қоюшы белгісіз: шешім мен хабарламада қол қою жолдары бос қалды. Қолмен толтырыңыз немесе келесі жолы --signer, --signer-position деп не office.json файлындағы head арқылы көрсетіңіз.',
  },
  /** Names of the registers where a sheet of a workbook has room for them: 31 signs. */
  sheets: { trusted: 'Сенім білдірілген БҚ тізілімі', state: 'Мемлекеттік тіркелім', deposit: 'Депозит тізілімі' },
  package: {
    drawn: (number: string, entries: number, subjects: number) =>
      `Тізім № ${number} жасалды: жазба – ${entries}, орындалатын міндет – ${subjects}.`,
    next: (number: string) =>
      `Жіберілген (жарияланған) соң: kz-is fulfil --package ${number} --reference "ХАТ НЕМЕСЕ СІЛТЕМЕ"`,
  },
  transition: {
    term: (from: string, due: string) =>
      `Өтпелі мерзім: ${from} – ${due}, 45 күнтізбелік күн (829-2024/35); соңғы күні жұмыс күні болмаса, келесі жұмыс күніне жылжиды.`,
    bound: 'Қолданысқа енгізілген күн – ең ерте мүмкін күн: мерзім одан кеш аяқталуы мүмкін.',
    none: 'Қағидалардан бұрын енгізілген жазба жоқ.',
    states: {
      renewed: 'өзектендірілді',
      pending: 'өтініші қаралуда',
      changed: 'мерзімнен кейін өзгертілген',
      late: 'мерзімнен кейін өзектендірілді',
      waiting: 'мерзімі өтпеген',
      lost: 'сәйкестігін жоғалтты деп танылады (829-2024/36)',
    },
    changedOn: (day: string) => `ескі кітапта ${day} өзгертілген`,
    lookAtFile: (n: number) =>
      `${n} жазба мерзімнен кейін өзгертілген: өзгерістерге қашан бастамашылық жасалғанын іс құжаттарынан қараңыз (829-2024/35). Ол анықталғанша шығару туралы шешімнің жобасы жасалмайды.`,
    counts: (all: number, lost: number) => `Бұрынғы жазба: ${all}, оның ішінде өзектендірілмегені: ${lost}.`,
    next: 'Шығару: kz-is register trusted finding ЖАЗБА --ground not-renewed --evidence "…", одан кейін kz-is register trusted exclude ЖАЗБА',
  },
  fulfil: {
    subject: 'істің немесе шығарылған жазбаның нөмірі',
    package: 'жіберілген тізімнің нөмірі: ондағының бәрінің міндеті орындалады',
    oneOf: 'не істің (жазбаның) нөмірі мен міндеті, не --package беріледі',
    packageDone: (number: string, n: number) => `Тізім № ${number} жіберілді деп тіркелді: ${n} міндет орындалды.`,
  },
  errors: {
    'register-import-columns': (f: ErrorFacts['register-import-columns']) => ({
      what: `файл бағандары түсініксіз: ${f.problems.map(({ line }) => line).join('; ')}`,
      remedy: [`Бағандардың атаулары: kz-is register ${f.register} columns`],
    }),
    'extract-unknown': (f: ErrorFacts['extract-unknown']) => ({
      what: `${f.entry} жазбасынан № ${f.text} үзінді берілмеген`,
      remedy: [f.known.length === 0 ? 'Жаңа үзінді: --number параметрінсіз' : `Берілгендері: ${f.known.join(', ')}`],
    }),
    'extract-before-known': (f: ErrorFacts['extract-before-known']) => ({
      what: `${f.entry}: жазбада ${f.day} күні не тұрғаны белгісіз`,
      why: `Ол бұрынғы кітаптан ${f.knownFrom} күнгі соңғы өзгертілген қалпында көшірілген; оған дейін не жазылғанын мұнда ешкім тіркемеген, ал үзінді шын тұрғанды ғана куәландырады.`,
      remedy: [
        `${f.knownFrom} немесе одан кейінгі күнге: kz-is register ${f.register} extract ${f.entry} --as-of ${f.knownFrom} -o ФАЙЛ`,
        `Сол күні не белгілі: kz-is register ${f.register} show ${f.entry} --as-of ${f.day}`,
      ],
    }),
    'entry-changed-later': (f: ErrorFacts['entry-changed-later']) => ({
      what: `${f.subject}: шешім уақыты ${when(f.at)}, ал ${f.entry} жазбасы ${when(f.since)} ${stands[f.change]} (${f.by === null ? 'бұрынғы кітаптан көшірілген' : `${f.by}, ${f.decision} шешімі`})`,
      why: 'Жазба уақыт ретімен өзгертіледі: белгілі бір күні онда не тұрғаны айтылып, үзіндімен куәландырылған болуы мүмкін.',
      remedy: [
        `--at уақытын түзетіңіз: ${typed(f.since)} немесе одан кейін`,
        `Тарихы: kz-is register ${f.register} history ${f.entry}`,
      ],
    }),
    'gap-not-there': (f: ErrorFacts['gap-not-there']) => ({
      what: `«${f.text}» бос нөмір емес: ол алынған, соңғы нөмірден кейін не дұрыс жазылмаған`,
      remedy: [`Бос орындар: kz-is register ${f.register} check`],
    }),
    'gap-not-explained': (f: ErrorFacts['gap-not-explained']) => ({
      what: `«${f.text}» нөмірлерінің түсіндірмесі жоқ: күшін жоятын ештеңе жоқ`,
      remedy: [`Бос орындар мен түсіндірмелер: kz-is register ${f.register} check`],
    }),
    'entry-excluded': (f: ErrorFacts['entry-excluded']) => ({
      what: `${f.entry} жазбасы ${f.day} күні шығарылған`,
      remedy: [`Тарихы: kz-is register trusted history ${f.entry}`],
    }),
    'finding-unknown': (f: ErrorFacts['finding-unknown']) => ({
      what:
        f.text === null
          ? `${f.entry}: ${f.open.length === 0 ? 'ашық факт жоқ' : 'бірнеше ашық факт бар'}`
          : `${f.entry}: № ${f.text} ашық факт жоқ`,
      ...(f.dismissing
        ? {}
        : { why: 'Өз бастамасымен шығару мониторингте анықталған фактіге сүйенеді (829-2024/10).' }),
      remedy: [
        f.dismissing
          ? `${f.open.length === 0 ? '' : `Ашық фактілер: ${f.open.join(', ')}; `}kz-is register trusted findings --all`
          : f.open.length === 0
            ? `Алдымен: kz-is register trusted finding ${f.entry} --ground НЕГІЗ --evidence "ДӘЛЕЛ"`
            : `Ашық фактілер: ${f.open.join(', ')} (--finding)`,
      ],
    }),
    'finding-own': (f: ErrorFacts['finding-own']) => ({
      what: `${f.entry}: № ${f.finding} фактіні анықтаған адам шығару туралы шешім қабылдай алмайды`,
      why: 'Бағдарламада дайындаған және бекіткен адам әрқашан бөлек; 829-2024/10 мұны арнайы айтпайды.',
      remedy: ['Шешімді басқа қызметкер қабылдайды: --by АТЫ'],
    }),
    'hearing-unsaid': (f: ErrorFacts['hearing-unsaid']) => ({
      what: `${f.entry}: иесі тыңдалды ма, айтылмаған`,
      why: 'Қолайсыз акт қабылданғанға дейін кемінде 3 жұмыс күні бұрын хабарланып, тыңдалады (Әкімшілік рәсімдік-процестік кодекс, 73-бап).',
      remedy: ['--heard КҮНІ', '--unheard "СЕБЕБІ" (шешімде жазылады)'],
    }),
    'hearing-misdated': (f: ErrorFacts['hearing-misdated']) => ({
      what: `${f.entry}: тыңдау ${f.day} күні өтуі мүмкін емес`,
      why: `Ол факт анықталған күн (${f.from}) мен шешімнің (${f.until}) арасында болады.`,
      remedy: ['Күнін түзетіңіз: --heard'],
    }),
    'exclusion-before-finding': (f: ErrorFacts['exclusion-before-finding']) => ({
      what: `${f.entry}: шешім (${f.at.replace('T', ' ')}) факт анықталғаннан (${f.after.replace('T', ' ')}) бұрын`,
      remedy: ['Уақытын түзетіңіз: --at'],
    }),
    'finding-contradicted': (f: ErrorFacts['finding-contradicted']) => ({
      what: `${f.entry}: тізілім «${grounds[f.ground as keyof typeof grounds] ?? f.ground}» негізін растамайды`,
      why: `Құжаттардың мерзімі, жазбаның өзгерістері немесе өнімнің түрі басқаша айтады (${f.citation}).`,
      remedy: [
        `Жазба: kz-is register trusted show ${f.entry}`,
        'Басқа негізді немесе күнді көрсетіңіз: --ground, --found-on',
        `Тіркеліп қойған болса: kz-is register trusted dismiss ${f.entry} НӨМІР --reason "…"`,
      ],
    }),
    'finding-misdated': (f: ErrorFacts['finding-misdated']) => ({
      what: `${f.entry}: ${f.day} күні анықталуы мүмкін емес`,
      why: `Жазба ${f.from} енгізілген, бүгін – ${f.until}.`,
      remedy: ['Күнін түзетіңіз: --found-on'],
    }),
    'nothing-to-dispatch': (f: ErrorFacts['nothing-to-dispatch']) => ({
      what: f.empty
        ? `${f.obligation}: тізілімде жазба жоқ, жіберетін ештеңе жоқ`
        : `${f.obligation}: соңғы жіберілгеннен бері ештеңе өзгермеген`,
      remedy: f.empty
        ? ['Тізілім: kz-is register trusted list']
        : ['Бүкіл тізілім: --all', 'Ашық міндеттер: kz-is due --within 30d'],
    }),
    'package-unknown': (f: ErrorFacts['package-unknown']) => ({
      what: `№ ${f.text} тізім жасалмаған`,
      remedy: [
        f.known.length === 0
          ? 'Жасау: kz-is register trusted package operator-notice'
          : `Соңғылары: ${f.known.join(', ')}`,
      ],
    }),
    'package-sent-already': (f: ErrorFacts['package-sent-already']) => ({
      what: `№ ${f.number} тізім жіберілген: ${f.reference}`,
      remedy: ['Жаңа тізім: kz-is register trusted package operator-notice'],
    }),
    'check-code-unknown': (f: ErrorFacts['check-code-unknown']) => ({
      what: `${f.code} коды бар үзінді берілмеген`,
      remedy: ['Кодты қағаздан қайта көшіріңіз', 'Файлдың өзін тексеру: kz-is form verify ФАЙЛ'],
    }),
  },
}
