import type { ErrorFacts } from '../../expected-error.js'

type Said = { readonly what: string; readonly why?: string; readonly remedy: readonly string[] }

/** `case/TR-2026-000123` → `TR-2026-000123`. */
const named = (subject: string): string => subject.slice(subject.lastIndexOf('/') + 1)
const touching = (subject: string): string => (subject === '' ? '' : ` (${named(subject)})`)

/** The audit: what was proved, what was found, what to do about it. */
export const audit = {
  descriptions: {
    verify: 'журналдың тізбегін және барлық кестелердің әрекеттерге сәйкестігін тексеру',
    head: 'журналдың соңғы белгісі: қағаз журналға жазып қойыңыз',
    export: 'журналды тәуелсіз тексергішпен бірге файлға шығару',
    replay: 'шешілген істерді өз редакциялары бойынша қайта есептеу',
    rebuild: 'тізімдер мен іздеуді журналдағы әрекеттерден қайта құру',
  },
  options: {
    head: 'бұрын жазып қойылған белгі: журналда сол күйінде тұруға тиіс',
    output: 'шығарылатын файл («-» – стандартты шығыс)',
    force: 'бар файлдың орнына жазу',
    mask: 'дербес деректерді жасыру: жасырылған әрекеттердің мазмұны дәлелденбейді, тізбегі дәлелденеді',
    case: 'тек осы іс (бірнеше рет беруге болады)',
  },
  verified: (acts: number, subjects: number, numbers: number) =>
    `Бәрі сәйкес: ${acts} әрекет, ${subjects} іс пен жазба, ${numbers} нөмір тексерілді.`,
  destroyed: (number: string, cases: number, acts: number) =>
    `Дербес деректері жойылған (${number} актісі): ${cases} іс, ${acts} әрекет. Қол қойылған актімен салыстырыңыз.`,
  setBack: (count: number, act: number, from: string, to: string) =>
    `Артқа шегінген сағатпен тіркелгені: ${count} әрекет, біріншісі – № ${act} (${from} дегеннен кейін – ${to}). Журнал бүтін.`,
  code: (code: string) => `Журналдың белгісі: ${code}`,
  codeHint: 'Осы белгіні күнімен бірге қағаз журналға жазып қойыңыз; кейін: kz-is audit verify --head БЕЛГІ',
  broken: (count: number) => `Сәйкес емес жерлер: ${count}. Біріншісі:`,
  more: (count: number) => `… және тағы ${count}`,
  fault: {
    changed: (table: string, row: string, subject: string, columns: string) =>
      `«${table}», ${row || 'кесте'}${touching(subject)}: әрекеттер бойынша болуға тиіс мәннен өзгеше${columns === '' ? '' : `: ${columns}`}`,
    missing: (table: string, row: string, subject: string, _columns: string) =>
      `«${table}», ${row}${touching(subject)}: әрекеттер бойынша болуға тиіс жазба жоқ`,
    surplus: (table: string, row: string, subject: string, _columns: string) =>
      `«${table}», ${row}${touching(subject)}: мұндай жазбаны ешбір әрекет жасамаған`,
    unreadable: (table: string, row: string, subject: string, _columns: string) =>
      `«${table}»${touching(subject)} оқылмайды: ${row}`,
    unfoldable: (table: string, row: string, subject: string, _columns: string) =>
      `«${table}», ${row}${touching(subject)}: әрекеттерінен іс құралмайды`,
    replaced: (table: string, row: string, subject: string, _columns: string) =>
      `«${table}», ${row}${touching(subject)}: бұрынғы жазба басқасымен ауыстырылған`,
    forged: (table: string, row: string, subject: string, _columns: string) =>
      `«${table}», ${row}${touching(subject)}: деректерді жою туралы жазба расталмайды: атаған әрекеттері ол айтқандай емес не жою туралы акт жоқ`,
    cut: (table: string, row: string, _subject: string, _columns: string) =>
      `«${table}»: журналдың соңы қиылған, ${row}-әрекет жоқ`,
  },
  calendar: {
    missing: (year: string) => `${year} жылдың күнтізбесі дерекқордың қасында жоқ, ал ол қолданылған`,
    changed: (year: string) => `${year} жылдың қасындағы күнтізбесі қолданылғаннан басқа`,
    surplus: (year: string) => `${year} жылдың қасындағы күнтізбесі бұл дерекқорға қолданылмаған`,
  },
  remedy: {
    calendar:
      'Күнтізбені жазылғандай қою: kz-is calendar restore; файлдағысы дұрыс болса: kz-is calendar apply ФАЙЛ --reason "СЕБЕП"',
    stop: 'Бұл файлмен жұмысты тоқтатып, оның көшірмесін сақтаңыз; бүтін сақтық көшірмені қалпына келтіріңіз: kz-is restore ФАЙЛ',
    rebuild: 'Журнал бүтін: тізімдерді содан қайта құруға болады: kz-is audit rebuild',
  },
  rebuilt: (subjects: number) => `Журнал бойынша қайта құрылды: ${subjects} іс пен жазба.`,
  exported: (acts: number, path: string) => `${acts} әрекет шығарылды: ${path}`,
  masked: 'Жеке деректер жасырылды: ондай жолдардың мазмұны бұл файлмен дәлелденбейді, тізбегі дәлелденеді.',
  verifier: (path: string, journal: string) => `Тексергіш: ${path} (іске қосу: node ${path} ${journal})`,
  progress: (subjects: number) => `Тексерілді: ${subjects} іс пен жазба`,
  replayed: (cases: number, differing: number) =>
    `Шешілген істер: ${cases}; айырмасы барлары: ${differing}. Ештеңе түзетілген жоқ.`,
  unjudged: (count: number) =>
    `${count} істің негіздері қайта қаралмады: тізілім атауы бойынша ізделген, сол кездегі жауабы сақталмаған.`,
  notJudged: (count: number) =>
    `${count} істің дербес деректері жойылған: шешімі қайта қаралмады, күндері ғана есептелді.`,
  difference: {
    accepted: 'қабылданған сәті',
    edition: 'редакциясы',
    grounds: 'бас тарту негіздері',
    decision: 'шешімі',
    serviceDue: 'қызметтің мерзімі',
    complaint: 'шағымның тіркелген сәті',
    fold: 'әрекеттері',
  },
  column: { case: 'Іс', what: 'Не', recorded: 'Жазылғаны', now: 'Қайта есептелгені' },
  errors: {
    'audit-broken-journal': (f: ErrorFacts['audit-broken-journal']): Said => ({
      what: `Журнал бүтін емес: ${f.act}-әрекет`,
      why: 'Тізімдер бұзылған журналдан қайта құрылмайды. Ештеңе өзгертілген жоқ.',
      remedy: [
        'Не бұзылғанын қараңыз: kz-is audit verify',
        'Бүтін сақтық көшірмені қалпына келтіріңіз: kz-is restore ФАЙЛ',
      ],
    }),
    'head-code-invalid': (f: ErrorFacts['head-code-invalid']): Said => ({
      what: `«${f.text}» журналдың белгісі емес`,
      why: 'Белгі – әрекеттің нөмірі және төрт-төрттен он алты таңба.',
      remedy: ['Қағаздағыдай жазыңыз, мысалы: kz-is audit verify --head 1207-7K3D-0QXW-9A2F-HM5B'],
    }),
  },
}
