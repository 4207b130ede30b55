import type { ErrorFacts } from '../../expected-error.js'
import type { Found, ProblemWords } from '../../form/answers/problem.js'
import type { FieldKind } from '../../law/field.js'

/** The command that shows what such a file holds, where it is known. */
const sample = ({ hint }: { readonly hint?: string }): readonly string[] =>
  hint === undefined ? [] : [`Үлгісі мен жолдарының тізбесі: ${hint}`]
const utf8 = 'Файлды мәтін редакторында UTF-8 кодтамасымен қайта сақтаңыз.'

/** What a blank takes, named where something else was given. */
const kinds: Readonly<Record<FieldKind, string>> = {
  text: 'бір жолдық мәтін',
  'long-text': 'мәтін',
  iin: 'тырнақшадағы 12 цифр (ЖСН)',
  bin: 'тырнақшадағы 12 цифр (БСН)',
  date: 'тырнақшадағы күн (ЖЖЖЖ-АА-КК)',
  time: 'тырнақшадағы уақыт (СС:мм)',
  percent: 'пайыз',
  integer: 'бүтін сан',
  decimal: 'сан (тырнақшада не онсыз)',
  'yes-no': 'true не false',
  choice: 'тізбедегі мәндердің бірі',
  phone: 'телефон нөмірі (мәтін)',
  email: 'электрондық пошта мекенжайы',
  'ens-tru': 'ТЖҚ БНА коды',
  group: 'жолдар тобы {…}',
  list: 'жолдар тізімі [{…}]',
  'text-list': 'мәтіндер тізімі ["…"]',
}

const found: Readonly<Record<Found, string>> = {
  text: 'мәтін',
  number: 'сан',
  'yes-no': 'true/false',
  object: 'жолдар тобы {…}',
  array: 'тізім […]',
  nothing: 'бос мән (null)',
}

const identifier = { iin: 'ЖСН', bin: 'БСН' } as const
const compare = 'Барлық 12 цифрды құжатпен салыстырыңыз.'
const leaveIt = 'Құжатпен салыстырыңыз; құжатта дәл осылай болса, солай қалдырыңыз.'
const wipe = 'Сол таңбаны өшіріп, мәтінді қайта жазыңыз.'

const problems: ProblemWords = {
  missing: () => ({ what: 'жауап берілмеген', remedy: 'Осы жолды толтырыңыз.' }),
  'unknown-key': (f) => ({
    what: `«${f.key}» деген жол мұнда жоқ`,
    remedy: f.nearest === null ? 'Оны алып тастаңыз.' : `Мүмкін, «${f.nearest}» болуы керек шығар.`,
  }),
  'unknown-keys-more': (f) => ({ what: `тағы ${f.count} белгісіз жол бар`, remedy: 'Оларды алып тастаңыз.' }),
  'not-called-for': (f) => ({
    what: 'бұл жағдайда мұндай жауап сұралмайды',
    remedy: `Оны алып тастаңыз немесе мына жауапты тексеріңіз: ${f.depends.join(', ')}.`,
  }),
  'wrong-type': (f) => ({
    what: `мұнда ${kinds[f.expected]} болуы тиіс, ал берілгені – ${found[f.found]}`,
    remedy:
      f.found === 'number'
        ? 'Мәнді тырнақшаға алып жазыңыз: "…".'
        : `Мәнді тиісті түрде жазыңыз: ${kinds[f.expected]}.`,
  }),
  'choice-unknown': (f) => ({
    what: 'мұндай мән тізбеде жоқ',
    remedy: `${f.nearest === null ? '' : `Мүмкін, «${f.nearest}» болуы керек шығар. `}Тізбе: ${f.choices.map(({ id, label }) => `${id} (${label.kk})`).join('; ')}.`,
  }),
  'too-long': (f) => ({ what: `мәтінде ${f.length} таңба бар, ал ең көбі ${f.limit}`, remedy: 'Мәтінді қысқартыңыз.' }),
  'too-few-rows': (f) => ({
    what: `${f.found} жол бар, ал кемінде ${f.limit} керек`,
    remedy: 'Жетпейтін жолдарды қосыңыз.',
  }),
  'too-many-rows': (f) => ({
    what: `${f.found} жол бар, ал ең көбі ${f.limit}`,
    remedy: 'Артық жолдарды алып тастаңыз.',
  }),
  'integer-not-whole': () => ({ what: 'бұл бүтін сан емес', remedy: 'Бүтін санды цифрмен жазыңыз, мысалы 4.' }),
  wanted: () => ({
    what: '«иә» делінген, бірақ немен қамтамасыз етілетіні жазылмаған',
    remedy: 'Толықтырыңыз немесе қағаздағыдай қалдырыңыз.',
  }),
  'integer-below-advised': (f) => ({
    what: `нысанда кемінде ${f.limit} деп көрсетілген`,
    remedy: 'Құжатпен салыстырыңыз; тапсырылған күйінде қабылданады.',
  }),
  'integer-too-small': (f) => ({ what: `сан кемінде ${f.limit} болуы тиіс`, remedy: 'Құжатпен салыстырыңыз.' }),
  'integer-too-great': (f) => ({ what: `сан ең көбі ${f.limit} болуы тиіс`, remedy: 'Құжатпен салыстырыңыз.' }),
  'control-character': (f) => ({ what: `${f.position}-орында басқару таңбасы тұр (${f.code})`, remedy: wipe }),
  'direction-mark': (f) => ({
    what: `${f.position}-орында жазу бағытын өзгертетін көрінбейтін таңба тұр (${f.code})`,
    remedy: wipe,
  }),
  'broken-character': (f) => ({ what: `${f.position}-орында бүлінген таңба тұр (${f.code})`, remedy: wipe }),
  'line-break': (f) => ({
    what: `${f.position}-орында жол үзілген, ал бұл жауап бір жолға жазылады`,
    remedy: 'Мәтінді бір жолға жазыңыз.',
  }),
  'date-shape': () => ({ what: 'күн дұрыс жазылмаған', remedy: 'ЖЖЖЖ-АА-КК түрінде жазыңыз, мысалы 2025-03-14.' }),
  'date-impossible': () => ({ what: 'күнтізбеде мұндай күн жоқ', remedy: 'Күнді құжатпен салыстырыңыз.' }),
  'date-too-early': (f) => ({
    what: `${f.date} мына күннен бұрын: ${f.thanLabel === null ? 'өтініш түскен күн' : `«${f.thanLabel.kk}»`} (${f.limit})`,
    remedy: 'Екі күнді де құжатпен салыстырыңыз.',
  }),
  'date-too-late': (f) => ({
    what: `${f.date} мына күннен кейін: ${f.thanLabel === null ? 'өтініш түскен күн' : `«${f.thanLabel.kk}»`} (${f.limit})`,
    remedy: 'Екі күнді де құжатпен салыстырыңыз.',
  }),
  'percent-shape': () => ({
    what: 'пайыз дұрыс жазылмаған',
    remedy: 'Құжаттағыдай, белгісіз жазыңыз: 79,99 немесе 79.99.',
  }),
  'percent-range': () => ({ what: 'пайыз 100-ден аспауы тиіс', remedy: 'Құжатпен салыстырыңыз.' }),
  'decimal-shape': () => ({
    what: 'сан дұрыс жазылмаған',
    remedy: 'Тек цифрмен, белгісіз және бірлігінсіз жазыңыз: 1250 немесе 1250,5.',
  }),
  'time-shape': () => ({
    what: 'уақыт дұрыс жазылмаған',
    remedy: 'Сағаты мен минутын жазыңыз, 00:00 мен 23:59 аралығында: 10:00 немесе 15:30.',
  }),
  'ens-tru-shape': () => ({
    what: 'ТЖҚ БНА коды дұрыс жазылмаған',
    remedy: 'Нүктелерімен жазыңыз: 6, 3 және 6 цифр, мысалы 620111.000.000000.',
  }),
  'phone-digits': () => ({
    what: 'телефон нөмірінде кемінде үш цифр болуы тиіс',
    remedy: 'Мысалы: +7 (7172) 75-43-23 немесе 1414.',
  }),
  'phone-character': (f) => ({
    what: `телефон нөмірінің ${f.position}-орнында бөтен таңба тұр`,
    remedy: 'Мысалы: +7 (7172) 75-43-23, ішкі 12.',
  }),
  'email-shape': (f) => ({
    what: {
      'no-at': 'мекенжайда @ белгісі жоқ',
      'two-at': 'мекенжайда @ белгісі біреуден көп',
      space: 'мекенжайда бос орын бар',
      'no-name': '@ белгісінің алдында ештеңе жоқ',
      'no-domain': '@ белгісінен кейінгі бөлік дұрыс емес',
      dots: 'мекенжайда нүктелер дұрыс қойылмаған',
    }[f.fault],
    remedy: 'Мысалы: atauy@example.kz.',
  }),
  'identifier-length': (f) => ({
    what: `${identifier[f.kind]} 12 цифрдан тұрады, ал мұнда ${f.found}`,
    remedy: compare,
  }),
  'identifier-not-digit': (f) => ({
    what: `${identifier[f.kind]}: ${f.position}-орында цифр емес таңба тұр`,
    remedy: 'Тек цифр жазыңыз (О әрпі емес, 0).',
  }),
  'identifier-never-issued': (f) => ({
    what: `1–11-цифрлары мұндай ${identifier[f.kind]} берілмейді: бақылау цифры екі рет есептегенде де 10 шығады`,
    remedy: compare,
  }),
  'identifier-check-digit': (f) => ({
    what: `${identifier[f.kind]}: 12-цифр (бақылау цифры) алғашқы 11 цифрға сәйкес емес: ${f.expected} болуы тиіс, ал ${f.found} тұр`,
    remedy: compare,
  }),
  'identifier-is-bin': () => ({
    what: '5-цифры 4–6 аралығында: бұл – БСН, ал мұнда ЖСН сұралады',
    remedy: 'ЖСН жазыңыз.',
  }),
  'identifier-is-iin': () => ({
    what: '5-цифры 0–3 аралығында: бұл – ЖСН, ал мұнда БСН сұралады',
    remedy: 'БСН жазыңыз.',
  }),
  'mixed-letters': (f) => ({
    what: `${f.position}-орындағы сөзде латын және кирилл әріптері араласқан, ${f.alphabet === 'latin' ? 'латынша' : 'кирилше'} жазылғаны: ${f.letters}`,
    remedy: 'Іздегенде табылуы үшін түзетіңіз; осылай болуы керек болса, қалдырыңыз.',
  }),
  'invisible-removed': (f) => ({
    what: `${f.position}-орындағы көрінбейтін таңба (${f.code}) алып тасталды`,
    remedy: 'Сөздің дұрыс жазылғанын тексеріңіз.',
  }),
  'iin-birth-date': () => ({ what: 'ЖСН-нің 1–6-цифрлары күнтізбедегі күнге сәйкес емес', remedy: leaveIt }),
  'iin-century-digit': () => ({ what: 'ЖСН-нің 7-цифры 1–6 аралығында емес', remedy: leaveIt }),
  'bin-registration-month': () => ({ what: 'БСН-нің 3–4-цифрлары айға (01–12) сәйкес емес', remedy: leaveIt }),
  'bin-kind-digits': () => ({ what: 'БСН-нің 5–6-цифрлары тұлғаның белгілі түріне сәйкес емес', remedy: leaveIt }),
}

/** Words of answers: what can be wrong with one of them, and with the file that holds them. */
export const answers = {
  problems,
  /** What can be asked for, by name. */
  fieldsOf: (names: string) => `Жолдары: ${names}`,
  errors: {
    'answers-empty': (f: ErrorFacts['answers-empty']) => ({
      what: 'Файл бос',
      remedy: ['Файлға мәліметтерді JSON түрінде жазыңыз.', ...sample(f)],
    }),
    'answers-too-large': (f: ErrorFacts['answers-too-large']) => ({
      what: `Файл тым үлкен: ${f.bytes} байт, ал ең көбі ${f.limit}`,
      remedy: ['Файлға құжаттардың өзі емес, мәліметтері жазылады.'],
    }),
    'answers-not-utf8': (_: ErrorFacts['answers-not-utf8']) => ({
      what: 'Файл UTF-8 кодтамасында емес',
      remedy: [utf8],
    }),
    'answers-not-json': (f: ErrorFacts['answers-not-json']) => ({
      what: `JSON мәтінін оқу мүмкін болмады: ${f.line}-жол, ${f.column}-орын`,
      why: f.found === null ? 'мәтін аяқталмай қалған' : `мұнда «${f.found}» тұра алмайды`,
      remedy: ['Сол жердегі үтір, тырнақша мен жақшаларды тексеріңіз.', ...sample(f)],
    }),
    'answers-not-object': (f: ErrorFacts['answers-not-object']) => ({
      what: `Файлда ${found.object} болуы тиіс, ал тұрғаны – ${found[f.found]}`,
      remedy: ['Мәліметтерді {…} жақшасының ішіне жазыңыз.', ...sample(f)],
    }),
    'answers-too-deep': (f: ErrorFacts['answers-too-deep']) => ({
      what: `JSON мәтінінде жақшалар ${f.limit} деңгейден терең: ${f.line}-жол, ${f.column}-орын`,
      remedy: ['Сол жердегі жақшаларды тексеріңіз.', ...sample(f)],
    }),
    'answers-duplicate-key': (f: ErrorFacts['answers-duplicate-key']) => ({
      what: `«${f.key}» жолы екі рет берілген: ${f.line}-жол, ${f.column}-орын`,
      remedy: ['Біреуін ғана қалдырыңыз.'],
    }),
    'answers-number-rounded': (f: ErrorFacts['answers-number-rounded']) => ({
      what: `Сан оқылғанда дөңгелектеніп кетер еді: ${f.line}-жол, ${f.column}-орын`,
      why: `онда ${f.digits} мәнді цифр бар; 15 цифрдан артық сан дәл оқылмайды`,
      remedy: ['Оны тырнақшаға алып жазыңыз, мысалы "79.99".'],
    }),
  },
}
