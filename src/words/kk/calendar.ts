import type { ErrorFacts } from '../../expected-error.js'

type Said = { readonly what: string; readonly why: string; readonly remedy: readonly string[] }
/** Dates in a finding come already in words. */
type Finding = { readonly year: number; readonly date: string; readonly other: string }
type Unit = 'minute' | 'working-hour' | 'working-day' | 'calendar-day'

const months = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ')
/** The months with an ending each: vowel harmony and the last consonant choose it. */
const inflected = (endings: string): readonly string[] => {
  const list = endings.split(' ')
  return months.map((month, i) => `${month}${list[i]}`)
}
const inMonths = inflected('да да да де да да де да те да да да')
const fromMonths = inflected('дан нан дан ден дан нан ден дан тен нан дан нан')
const ofMonths = inflected('дағы дағы дағы дегі дағы дағы дегі дағы тегі дағы дағы дағы')
const weekdays = ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі']

const dated = (date: string, forms: readonly string[]): string =>
  `${Number(date.slice(0, 4))} жылғы ${Number(date.slice(8, 10))} ${forms[Number(date.slice(5, 7)) - 1]}`
const short = (date: string): string => `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`
const years = (list: readonly number[]): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} және ${list.at(-1)}`

/** Words of the calendar: dates and lengths of time, the reasons of days, terms told step by step. Dates come in as YYYY-MM-DD. */
export const calendar = {
  months,
  weekdays,
  weekdaysShort: ['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'],

  longDate: (date: string) => dated(date, months),
  shortDate: short,
  onDate: (date: string) => dated(date, inMonths),
  byDate: (date: string) => `${dated(date, fromMonths)} кешіктірмей`,
  /** Of an act or a paper: «2025 жылғы 17 наурыздағы № 5». */
  ofDate: (date: string) => dated(date, ofMonths),
  dayOfWeek: (date: string, weekday: number) => `${dated(date, months)}, ${weekdays[weekday - 1]}`,
  longMoment: (m: string) => `${dated(m, months)}, сағат ${m.slice(11, 16)}`,
  shortMoment: (m: string) => `${short(m)} ${m.slice(11, 16)}`,

  days: (n: number) => `${n} күн`,
  workingDays: (n: number) => `${n} жұмыс күні`,
  calendarDays: (n: number) => `күнтізбелік ${n} күн`,
  duration: (amount: number, unit: Unit): string =>
    ({
      minute: `${amount} минут`,
      'working-hour': `${amount} жұмыс сағаты`,
      'working-day': `${amount} жұмыс күні`,
      'calendar-day': `күнтізбелік ${amount} күн`,
    })[unit],
  /** Working time as days of eight hours: «2 жұмыс күні 3 сағат». */
  spent: (days: number, hours: number, minutes: number): string =>
    [days && `${days} жұмыс күні`, hours && `${hours} сағат`, minutes && `${minutes} минут`]
      .filter(Boolean)
      .join(' ') || '0 минут',
  left: (length: string) => `қалғаны: ${length}`,
  late: (length: string) => `кешіккені: ${length}`,

  confirmed: 'расталған',
  projected: 'болжамды',
  projectedYears: (list: readonly number[]) =>
    `Назар аударыңыз: ${years(list)} ${list.length > 1 ? 'жылдардың күнтізбелері' : 'жылғы күнтізбе'} болжамды, ресми растаудан кейін бұл күн өзгеруі мүмкін.`,

  reason: {
    weekday: 'жұмыс күні',
    weekend: 'демалыс күні',
    dayOff: (name: string, act: string) => `${name}; негізі: ${act}`,
    workingWeekend: (transferredFrom: string, act: string) =>
      `жұмыс күні (орнына берілген күн: ${transferredFrom}); негізі: ${act}`,
  },

  /** Why an application counts as accepted when it does. */
  acceptance: {
    'as-filed': 'Өтініш қабылдау уақытында түсті, сондықтан түскен сәтінде қабылданды деп есептеледі.',
    'before-opening':
      'Өтініш жұмыс күні басталғанға дейін түсті, сондықтан сол күні сағат 9:00-де қабылданды деп есептеледі.',
    break: 'Өтініш түскі үзілісте (13:00–14:30) түсті, сондықтан сол күні сағат 14:30-да қабылданды деп есептеледі.',
    'after-closing':
      'Өтініш қабылдау уақыты біткеннен кейін түсті, сондықтан келесі жұмыс күні сағат 9:00-де қабылданды деп есептеледі.',
    'day-off':
      'Өтініш демалыс немесе мереке күні түсті, сондықтан келесі жұмыс күні сағат 9:00-де қабылданды деп есептеледі.',
  },

  term: {
    event: (when: string) => `Оқиға: ${when}.`,
    backFrom: (when: string) => `Кері саналатын күн: ${when}.`,
    length: (duration: string) => `Мерзімі: ${duration}.`,
    startsNextDay: 'Күнмен берілген мерзім оқиғадан кейінгі күннен басталады, оқиға болған күн есептелмейді.',
    runsInWorkingTime:
      'Сағатпен және минутпен берілген мерзім оқиға болған сәттен бастап тек жұмыс уақытында (9:00–13:00 және 14:30–18:30) жүреді.',
    countsBack: 'Мерзім осы күннен кері қарай саналады, осы күннің өзі есептелмейді.',
    doesNotRoll: 'Күнтізбелік күндермен кері саналатын мерзім жұмыс күніне ауыстырылмайды.',
    counted: (first: number, last: number, from: string, to: string) =>
      first === last ? `${first}-күн: ${from}.` : `${first}–${last}-күндер: ${from} – ${to}.`,
    stretch: (from: string, to: string, length: string) => `Есептелді: ${from} – ${to} (${length}).`,
    skipped: (day: string, reason: string) => `Есептелмейді: ${day} – ${reason}.`,
    nonWorking: (day: string, reason: string) => `Жұмыс күні емес: ${day} – ${reason}.`,
    worked: (day: string, reason: string) => `Бұл да есептеледі: ${day} – ${reason}.`,
    rolled: (from: string, to: string) =>
      `Мерзімнің соңғы күні жұмыс күні емес (${from}), сондықтан ол келесі жұмыс күніне ауысты: ${to}.`,
    end: (when: string) => `Мерзім аяқталады: ${when}.`,
    latest: (when: string) => `Соңғы мүмкін күн: ${when}.`,
  },

  commands: {
    calendar: 'Қазақстанның жұмыс күнтізбесі: жылдар, жұмыс күндері, тексеру',
    show: 'бір жылды көрсету: айлар, демалыс күндері мен олардың негіздері, жұмыс күндерінің саны',
    year: 'жыл (көрсетілмесе – ағымдағы жыл)',
    days: 'екі күннің арасындағы жұмыс күндерін санау (екі шеті де кіреді)',
    from: 'бірінші күн, ЖЖЖЖ-АА-КК',
    to: 'соңғы күн, ЖЖЖЖ-АА-КК',
    check: 'жүктелген күнтізбелерді тексеру; түзететін нәрсе табылса, шығу коды – 10',
    examples: 'Мысалдар:',
  },

  show: {
    title: (year: number) => `${year} жылғы жұмыс күнтізбесі (бес күндік апта)`,
    status: (status: string) => `Күйі: ${status}`,
    total: (working: number, all: number) => `Жылда ${all} күн, оның ${working} күні – жұмыс күні.`,
    month: (month: number, working: number) => `${months[month - 1]}: ${working}`,
    legend:
      'Ай атауының жанындағы сан – жұмыс күндері. * – демалыс күні немесе мереке, + – жұмыс істейтін демалыс күні.',
    daysOff: 'Демалыс және мереке күндері',
    workingWeekends: 'Жұмыс істейтін сенбі мен жексенбі',
    insteadOf: (date: string) => `${date} орнына`,
    acts: 'Негіздер',
    notes: 'Ескертпелер',
  },

  daysBetween: {
    answer: (from: string, to: string, working: number, all: number) =>
      `${from} – ${to}: ${working} жұмыс күні, барлығы ${all} күн (екі шеті де кіреді).`,
    differs: 'Кәдімгі аптадан өзгеше күндер:',
  },

  check: {
    years: (known: string, count: number) => `Жүктелген күнтізбелер: ${known} (${count} жыл).`,
    fine: 'Түзететін нәрсе табылған жоқ.',
    findings: (n: number) => `Түзетуді қажет ететіні: ${n}.`,
    finding: 'түзету керек',
    notice: 'ескерту',
    say: {
      'year-missing': (f: Finding) => `${f.year} жылғы күнтізбе жоқ: сол жылға түсетін ешбір күн есептелмейді.`,
      'next-year-missing': (f: Finding) =>
        `Келесі, ${f.year} жылдың күнтізбесі жоқ: сол жылға өтетін мерзімдер есептелмейді. Өндірістік күнтізбе әдетте желтоқсанда жарияланады.`,
      'year-projected': (f: Finding) =>
        `${f.year} жылғы күнтізбе болжамды: оған сүйенетін әр күннің жанында бұл айтылады. Себебі: kz-is calendar show ${f.year}`,
      'still-projected': (f: Finding) =>
        `${f.year} жыл аяқталды, ал күнтізбесі әлі болжамды: жарияланған күнтізбемен салыстырып, «confirmed» деп белгілеңіз.`,
      'transfer-unmatched': (f: Finding) => `Ауыстырылған күннің жұбы сәйкес емес: ${f.date} және ${f.other}.`,
      'shift-missing': (f: Finding) =>
        `${f.date} мерекесі демалыс күніне келді, бірақ ${f.other} демалыс күні деп белгіленбеген (№ 267-II Заңның 5-бабы).`,
      'shift-unfounded': (f: Finding) =>
        `${f.date} күні ${f.other} үшін автоматты демалыс күні деп тұр, бірақ ереже бұл күнді бермейді (№ 267-II Заңның 5-бабы).`,
      'without-effect': (f: Finding) => `${f.date} онсыз да сенбі не жексенбі: ауыстырылған демалыс күнінің әсері жоқ.`,
      'sums-differ': (f: Finding) =>
        `${f.date} басталатын ай: жұмыс күндерінің жиыны күндерді жеке санағанмен сәйкес емес.`,
    },
  },

  errors: {
    'date-invalid': (f: ErrorFacts['date-invalid']): Said => ({
      what: `«${f.text}» – күн емес`,
      why: f.reason === 'shape' ? 'Күн ЖЖЖЖ-АА-КК түрінде жазылады.' : 'Күнтізбеде мұндай күн жоқ.',
      remedy: ['Күнді жыл-ай-күн ретімен жазыңыз, мысалы: 2025-03-17'],
    }),
    'moment-invalid': (f: ErrorFacts['moment-invalid']): Said => ({
      what: `«${f.text}» – күн мен уақыт емес`,
      why: {
        shape: 'Күн мен уақыт ЖЖЖЖ-АА-ККTСС:ММ түрінде жазылады.',
        'no-such-day': 'Күнтізбеде мұндай күн жоқ.',
        'no-such-time': 'Тәулікте мұндай уақыт жоқ: сағат 00–23, минут 00–59.',
      }[f.reason],
      remedy: ['Мысалы былай жазыңыз: 2025-03-14T16:40'],
    }),
    'calendar-year-missing': (f: ErrorFacts['calendar-year-missing']): Said => ({
      what: `${f.year} жылғы күнтізбе жоқ`,
      why: `${f.known === '' ? 'Бірде-бір күнтізбе жүктелмеген.' : `Жүктелген жылдар: ${f.known}.`} Жұмыс күндері жорамалмен есептелмейді.`,
      remedy: [
        'Жылды тексеріңіз, қате жазылған болуы мүмкін',
        `Күнтізбе жарияланған болса, оны data/calendar/${f.year}.json файлына енгізіңіз (data/README.md қараңыз), сосын тексеріңіз: kz-is calendar check`,
      ],
    }),
    'calendar-file-invalid': (f: ErrorFacts['calendar-file-invalid']): Said => ({
      what: `Күнтізбе файлы жарамсыз: ${f.file}${f.where === '' ? '' : `, мына жерде: ${f.where}`}`,
      why: {
        'not-json': 'Файл дұрыс JSON емес.',
        'not-an-object': 'Бұл жерде кілттері бар нысан болуға тиіс.',
        'not-a-list': 'Бұл жерде тізім болуға тиіс.',
        'unknown-key': 'Мұндай кілт жоқ.',
        'missing-key': 'Міндетті кілт жоқ.',
        'not-a-year': 'Жыл бүтін сан болуға тиіс.',
        'not-a-day': 'Күн ЖЖЖЖ-АА-КК түрінде жазылады және күнтізбеде болуға тиіс.',
        'not-a-text': 'Бұл жерде бос емес мәтін болуға тиіс.',
        'not-in-three-languages': 'Мәтін үш тілде берілуге тиіс: kk, ru, en.',
        'unknown-word': 'Мұндай мән қарастырылмаған.',
        'unknown-act': 'Мұндай акт «acts» ішінде жоқ.',
        'key-of-another-kind': 'Бұл кілт басқа түрдегі күнге тән.',
        'empty-list': 'Тізім бос болмауға тиіс.',
        'other-year-than-file': 'Файлдың атауындағы жыл мен ішіндегі жыл сәйкес емес.',
        'outside-year': 'Күн файлдың жылына жатпайды.',
        'day-twice': 'Күн екі рет берілген.',
        'off-and-worked': 'Күн әрі демалыс, әрі жұмыс күні деп берілген.',
        'not-a-weekend': 'Жұмыс істейтін демалыс күні сенбі не жексенбі болуға тиіс.',
        'hidden-character': 'Мәтінде көрінбейтін таңба бар (бағытты өзгертетін белгі немесе басқару таңбасы).',
        'too-long': 'Мәтін тым ұзын (ең көбі 2 000 таңба).',
        'day-not-there': 'Алып тасталатын күн күнтізбеде жоқ.',
        'year-without-calendar': 'Бұл жылдың күнтізбесі жоқ: актіні қолданбас бұрын бүкіл жылды енгізу керек.',
        'year-twice': 'Бұл жыл екі рет жүктелген.',
      }[f.problem],
      remedy: ['Файлды түзетіңіз (құрылымы data/README.md ішінде), сосын тексеріңіз: kz-is calendar check'],
    }),
    'calendar-year-invalid': (f: ErrorFacts['calendar-year-invalid']): Said => ({
      what: `«${f.text}» – жыл емес`,
      why: 'Жыл төрт цифрмен жазылады.',
      remedy: ['Мысалы былай жазыңыз: kz-is calendar show 2025'],
    }),
    'calendar-range-reversed': (f: ErrorFacts['calendar-range-reversed']): Said => ({
      what: `Бірінші күн соңғы күннен кейін тұр: ${short(f.from)} – ${short(f.to)}`,
      why: 'Күндер бастап санайтын күннен соңғы күнге қарай саналады.',
      remedy: [`Орындарын ауыстырыңыз: kz-is calendar days --from ${f.to} --to ${f.from}`],
    }),
  },
}
