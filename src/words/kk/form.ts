import type { ErrorFacts } from '../../expected-error.js'

const docx: Readonly<Record<ErrorFacts['docx-unreadable']['why'], string>> = {
  'not-zip': 'бұл .docx файлы емес',
  damaged: 'файл бүлінген',
  'too-large': 'файл кеңсе құжаты үшін тым үлкен',
  encrypted: 'файл құпиясөзбен жабылған',
  'bad-name': 'файлдың ішінде рұқсат етілмейтін аттар бар',
  'not-word': 'бұл Word құжаты емес',
  'bad-xml': 'файлдың ішкі мәтіні оқылмайды',
}

export const form = {
  kept: (id: string, file: string) =>
    `Жауаптар сақталды: ${file}. Жалғастыру: kz-is form fill ${id} --data ${file} -o ФАЙЛ`,
  commands: {
    list: 'нысандар мен жұмыс құжаттарының тізбесі',
    show: 'нысанның жолдары, әрқайсысы тармағымен; --json – деректер файлының JSON Schema-сы',
    blank: 'қолмен толтырылатын бос бланк (.docx)',
    fill: 'нысанды файлдағы деректермен толтыру; іс керек емес',
    render: 'істің құжаттарын .docx түрінде шығару: біреуін не бәрін',
    check: 'Word үлгісіндегі толтыру орындарын нысанның жолдарымен салыстыру',
    template: 'нысанның Word бағдарламасында өңделетін үлгісі: кеңсе өз бланкісін соның негізінде жасайды',
    read: 'өтініш беруші қайтарған толтырылған нысанды оқу: жауаптар `intake --answers -` үшін JSON түрінде шығады',
    verify: 'құжаттың қай істікі екенін және жазылған күйінде ме, соны тексеру',
  },
  arguments: {
    filled: 'толтырылған .docx файлы, бір өтініштің бірнеше қағазы да болады; «-» – стандартты кіріс',
    paper: 'тексерілетін құжат (.docx); «-» – стандартты кіріс',
    itsCase: 'істің нөмірі (айтылмаса, құжаттың өзінде жазылғаны)',
    maybeCase: 'істің нөмірі (айтылмаса, сүзгіден өткен барлық іс)',
    form: 'нысанның нөмірі: 829.4, paper.cover-letter',
    case: 'істің нөмірі',
    file: 'тексерілетін .docx файлы',
  },
  options: {
    out: 'қайда жазу керек: файл; «-» – стандартты шығыс',
    outOrFolder: 'қайда жазу керек: файл немесе қалта; «-» – стандартты шығыс',
    data: 'деректер файлы (JSON); «-» – стандартты кіріс',
    force: 'бар файлдың орнына жазу',
    form: 'қай нысанның үлгісі (айтылмаса, файлдың аты не қасиеттері бойынша)',
    outOrStandard: 'қайда жазу керек: файл (айтылмаса, стандартты шығыс)',
    pdf: 'қасына PDF те жасау (LibreOffice керек)',
    onlyForm: 'әр істің тек осы құжаты',
    filledForm: 'бұл қай нысан (айтылмаса, құжаттың өзі бойынша)',
  },
  head: {
    form: 'Нысан',
    title: 'Атауы',
    direction: 'Түрі',
    standing: 'Мәртебесі',
    field: 'Жол',
    kind: 'Мән түрі',
    label: 'Атауы',
    clause: 'Тармағы',
    paragraph: 'Абзац',
    recorded: 'Жазылғаны',
    found: 'Файлдағысы',
  },
  directions: { filed: 'өтініш беруші тапсырады', issued: 'кеңсе береді', printed: 'анықтама үшін' },
  official: 'актімен бекітілген',
  working: 'жұмыс құжаты',
  optional: 'міндетті емес',
  conditional: 'шартқа байланысты',
  remarks: 'Ескертпелер:',
  noFields: 'Толтырылатын жолы жоқ.',
  kinds: {
    text: 'мәтін',
    'long-text': 'бірнеше жолды мәтін',
    iin: 'ЖСН',
    bin: 'БСН',
    date: 'күн (ЖЖЖЖ-АА-КК)',
    time: 'уақыт (СС:мм)',
    percent: 'пайыз',
    integer: 'бүтін сан',
    decimal: 'ондық сан',
    'yes-no': 'иә/жоқ',
    choice: 'таңдау',
    phone: 'телефон',
    email: 'электрондық пошта',
    'ens-tru': 'ТЖҚ БНА коды',
    group: 'топ',
    list: 'жолдар тізімі',
    'text-list': 'мәтіндер тізімі',
  },
  written: (path: string) => `Жазылды: ${path}`,
  checked: (form: string) => `Үлгі дұрыс: барлық орны ${form} нысанымен сәйкес.`,
  changed: (form: string, number: string) =>
    `${form} № ${number}: берілген кездегісімен бірдей емес, өйткені үлгісі содан бері өзгерген.`,
  differs: (form: string, number: string) =>
    `${form} № ${number}: үлгісі сол, бірақ файл берілген кездегісімен бірдей емес.`,
  destroyed: (form: string, number: string, act: string) =>
    `${form} № ${number}: берілген кездегісімен бірдей емес, өйткені істің дербес деректері № ${act} актімен жойылған.`,
  skipped: (form: string, why: string) => `${form}: шығарылмады – ${why}`,
  pdfNeedsFile: 'PDF файлдың қасына жазылады: стандартты шығысқа берілмейді',
  pdfNeedsFileRemedy: 'Файлдың атын беріңіз: -o notice.docx --pdf',
  notToScreen: 'құжат экранға шығарылмайды',
  notToScreenRemedy: 'Файлдың атын беріңіз (-o notice.docx) немесе шығысты бағыттаңыз (> notice.docx).',
  noLibreOffice:
    'PDF жасалмады: бұл компьютерде LibreOffice табылмады. Құжаттар .docx түрінде тұр; оларды Word бағдарламасында PDF етіп сақтауға болады.',
  noPdf: (path: string) => `PDF шықпады: ${path}`,
  templateGoes: (path: string) =>
    `Word бағдарламасында өңдеңіз, {{…}} орындарын қалдырыңыз, сосын мына жерге салыңыз: ${path}`,
  progress: (done: number, total: number, left: number | null) =>
    `${done}/${total}${left === null ? '' : `, шамамен ${left} с қалды`}`,
  renderWhat:
    'қай істің құжаттары керегі айтылмады: істің нөмірін немесе сүзгіні беріңіз (--service, --status, --step, --open)',
  renderedMany: (cases: number, files: number, unchanged: number, failed: number) =>
    `Іс: ${cases}. Құжат: ${files}${unchanged === 0 ? '' : `, оның ${unchanged} бұрыннан бар`}.${failed === 0 ? '' : ` Шықпағаны: ${failed}.`}`,
  readWhole: (file: string, form: string) => `${file}: ${form} нысаны толық оқылды.`,
  readPartly: (file: string, form: string, count: number) =>
    `${file}: ${form} нысаны оқылды, қаралуы керегі – ${count}:`,
  unread: {
    empty: (field: string, label: string) => `${field} (${label}): жазылмаған`,
    'not-said': (field: string, label: string) => `${field} (${label}): қағазда мұның орны жоқ, өзіңіз айтыңыз`,
    'not-understood': (field: string, label: string, text: string) =>
      `${field} (${label}): «${text}» – бұлай оқылмайды`,
    'taken-as-none': (field: string, label: string, text: string) =>
      `${field} (${label}): «${text}» бос орын деп алынды; жауап болса, өзіңіз айтыңыз`,
    inferred: (field: string, label: string, text: string) =>
      `${field} (${label}): «${text}» дегеннен шығарылды; солай ма, қараңыз`,
    'not-taken-over': (field: string, label: string, text: string) =>
      `${field} (${label}): «${text}» деп жазылған; көшірілмеді, мұнда мекеме өзінікін қояды`,
    'two-answers': (field: string, label: string, text: string, other: string) =>
      `${field} (${label}): екі жерде екі түрлі – «${text}» және «${other}»; біріншісі алынды`,
    'wrong-total': (field: string, label: string, text: string, other: string) =>
      `${field} (${label}): «${text}» деп жазылған, жолдардың қосындысы – ${other === '' ? 'жоқ' : other}`,
    'no-place': (text: string, paragraph: number) => `${paragraph}-абзац: «${text}» – нысанда мұндай орын жоқ`,
  },
  verdicts: {
    'as-recorded': 'Жазылған күйінде: ешнәрсе өзгертілмеген.',
    resaved: 'Мәтіні жазылғандағыдай, бірақ файл басқа бағдарламада қайта сақталған.',
    'by-eye': 'Сөздері жазылғандағыдай, бірақ сөзге жатпайтыны бар: жазылған құжатпен көзбен салыстырыңыз.',
    altered: 'Өзгертілген:',
  },
  beside: {
    symbol: 'таңбалар қарпінің белгісі немесе формула',
    picture: 'сурет, сызба немесе нысан',
    'inserted-file': 'ішіне қойылған басқа құжат',
    field: 'редактор өзі есептейтін өріс',
    numbering: 'автоматты нөмірлеу',
    hidden: 'жасырылған, жойылған деп белгіленген немесе үлгі ретінде көрсетілген мәтін',
    pale: 'қағаз түстес, өз аясымен бірдей немесе тым ұсақ мәтін',
    struck: 'сызылған немесе сызығы алынған сөздер',
    'other-part': 'колонтитулдағы немесе ескертпедегі сөздер',
  },
  besideText: (what: readonly string[]) => `Сөз болмағандықтан салыстырылмайтыны: ${what.join('; ')}.`,
  place: (part: string, paragraph: number, excerpt: string) => `${part}, ${paragraph}-абзац: «${excerpt}»`,
  findings: {
    unknown: (what: string) => `${what}: нысанда мұндай жол (немесе мұндай түрі) жоқ`,
    stray: (what: string) => `«${what}»: жақшалары толтыру орны емес`,
    misplaced: (what: string) => `${what}: қайталанатын бөліктің екінші жартысы жоқ немесе орны дұрыс емес`,
    foreign: (what: string) =>
      `${what}: бұл мәтін емес – қағаз ашылғанда жүктеледі не іске қосылады; оны үлгіден алып тастаңыз`,
    'not-a-list': (what: string) => `${what}: бұл жол тізім емес, қайталанбайды`,
    missing: (what: string, required: boolean) =>
      `${what}: үлгіде бұл жолдың орны жоқ${required ? ' (міндетті жол)' : ''}`,
  },
  errors: {
    'form-unknown': (f: ErrorFacts['form-unknown']) => ({
      what: `«${f.id}» деген нысан жоқ`,
      remedy: [`Нысандар: ${f.known.join(', ')}`, 'kz-is form list'],
    }),
    'docx-unreadable': (f: ErrorFacts['docx-unreadable']) => ({
      what: `${f.file}: ${docx[f.why]}`,
      remedy: ['Файлды Word немесе LibreOffice бағдарламасында ашып, .docx түрінде қайта сақтаңыз.'],
    }),
    'form-value-unprintable': (f: ErrorFacts['form-value-unprintable']) => ({
      what: `${f.form} нысанының «${f.field}» жолында құжатқа жазылмайтын таңба бар (${f.character})`,
      remedy: ['Сол таңбаны өшіріп, мәнді қайта жазыңыз.'],
    }),
    'form-value-missing': (f: ErrorFacts['form-value-missing']) => ({
      what: `${f.form} нысанында міндетті мән жетпейді: ${f.missing.map(({ field, label }) => `${field} (${label.kk})`).join('; ')}`,
      remedy: [...new Set(f.missing.map(({ command }) => command))],
    }),
    'template-faulty': (f: ErrorFacts['template-faulty']) => ({
      what: `${f.form} нысанының үлгісінде қате бар: ${f.findings.map(({ what }) => what).join(', ')}`,
      remedy: [`kz-is form check ${f.path} --form ${f.form}`],
    }),
    'template-form-unclear': (f: ErrorFacts['template-form-unclear']) => ({
      what: `${f.path} қай нысанның үлгісі екені белгісіз`,
      remedy: [`kz-is form check ${f.path} --form 829.7`],
    }),
    'form-unclear': (f: ErrorFacts['form-unclear']) => ({
      what: f.form === null ? `${f.path}: бұл қай нысан екені белгісіз` : `${f.path}: бұл ${f.form} нысаны емес`,
      remedy: ['kz-is form list', `kz-is form read ${f.path} --form 829.4`],
    }),
    'paper-case-unclear': (f: ErrorFacts['paper-case-unclear']) => ({
      what: `${f.path}: құжатта оның қай істікі екені жазылмаған`,
      remedy: [`kz-is form verify ${f.path} TR-2025-000001`],
    }),
    'paper-not-recorded': (f: ErrorFacts['paper-not-recorded']) => ({
      what: `${f.path}: ${f.case} ісінде мұндай құжат${f.form === null ? '' : ` (${f.form})`} жазылмаған`,
      remedy: [`kz-is show ${f.case}`],
    }),
    'form-not-drawn': (f: ErrorFacts['form-not-drawn']) => ({
      what: f.foreign
        ? `${f.form} нысаны ${f.case} ісінің қызметіне жатпайды`
        : `${f.case} ісінде ${f.form} құжаты әлі жасалмаған`,
      remedy: [...(f.drawn.length === 0 ? [] : [`Жасалғандары: ${f.drawn.join(', ')}`]), `kz-is show ${f.case}`],
    }),
    'file-not-found': (f: ErrorFacts['file-not-found']) => ({
      what: `${f.path}: мұндай файл жоқ`,
      remedy: ['Файлдың жолы мен атын тексеріңіз.'],
    }),
    'file-is-folder': (f: ErrorFacts['file-is-folder']) => ({
      what: `${f.path}: бұл – қалта, файл емес`,
      remedy: ['Файлдың атын да жазыңыз.'],
    }),
    'file-not-folder': (f: ErrorFacts['file-not-folder']) => ({
      what: `${f.path}: жолдағы аттардың бірі – қалта емес, файл`,
      remedy: ['Жолды тексеріңіз.'],
    }),
    'file-not-readable': (f: ErrorFacts['file-not-readable']) => ({
      what: `${f.path}: файлды оқуға рұқсат жоқ`,
      remedy: ['Файлға оқу құқығын сұраңыз немесе оны өз қалтаңызға көшіріңіз.'],
    }),
    'file-not-writable': (f: ErrorFacts['file-not-writable']) => ({
      what: `${f.path}: бұл жерге жазуға рұқсат жоқ`,
      remedy: ['Басқа қалтаны көрсетіңіз (-o).'],
    }),
    'file-folder-missing': (f: ErrorFacts['file-folder-missing']) => ({
      what: `${f.folder}: мұндай қалта жоқ`,
      remedy: [`mkdir -p '${f.folder}'`, `Немесе бар қалтаны көрсетіңіз${f.by === 'argument' ? '' : ' (-o)'}.`],
    }),
    'file-exists': (f: ErrorFacts['file-exists']) => ({
      what: `${f.path}: мұндай файл бар, үстіне жазылған жоқ`,
      remedy: [
        f.by === 'ics'
          ? 'Басқа ат беріңіз (--ics).'
          : `Басқа ат беріңіз${f.by === 'argument' ? '' : ' (-o)'} немесе --force қосыңыз.`,
      ],
    }),
    'file-disk-full': (f: ErrorFacts['file-disk-full']) => ({
      what: `${f.path}: дискіде орын жоқ; ештеңе жазылған жоқ`,
      remedy: ['Дискіден орын босатыңыз немесе басқа дискіні көрсетіңіз (-o).'],
    }),
    'file-size-limit': (f: ErrorFacts['file-size-limit']) => ({
      what: `${f.path}: бұл пайдаланушы мұндай үлкен файл жаза алмайды; ештеңе жазылған жоқ`,
      remedy: ['Файл көлемінің шегін көтеріңіз (ulimit -f) немесе әкімшіге айтыңыз.'],
    }),
    'file-too-large': (f: ErrorFacts['file-too-large']) => ({
      what: `${f.path}: файл тым үлкен (${Math.ceil(f.size / 1024 / 1024)} МБ, шегі ${Math.floor(f.limit / 1024 / 1024)} МБ)`,
      remedy: ['Дұрыс файлды көрсеткеніңізді тексеріңіз.'],
    }),
    'file-not-utf8': (f: ErrorFacts['file-not-utf8']) => ({
      what: `${f.path}: мәтін UTF-8 кодтамасында емес (${f.position}-байт)`,
      remedy: ['Файлды UTF-8 кодтамасымен қайта сақтаңыз.'],
    }),
    'file-name-too-long': (f: ErrorFacts['file-name-too-long']) => ({
      what: `${f.path.slice(0, 60)}…: файлдың аты тым ұзын`,
      remedy: ['Қысқа ат беріңіз.'],
    }),
  },
}
