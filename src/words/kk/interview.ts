import type { ErrorFacts } from '../../expected-error.js'
import type { FieldKind } from '../../law/field.js'

/** What to write, by the kind of the blank: a short line under the question. */
const hints: Readonly<Record<Exclude<FieldKind, 'text' | 'group' | 'list'>, string>> = {
  'long-text': 'бірнеше жол болуы мүмкін; аяқтау үшін бос жолда Enter басыңыз',
  iin: '12 цифр',
  bin: '12 цифр',
  date: '14.03.2025, 2025-03-14, бүгін, ертең',
  time: 'сағаты мен минуты: 10:00 немесе 9:30',
  percent: 'құжатта қалай жазылса, солай: 79,99',
  integer: 'бүтін сан',
  decimal: 'бүтін не бөлшек сан: 1250 немесе 1250,5',
  'yes-no': 'и – иә, ж – жоқ',
  choice: 'нөмірін жазыңыз немесе ↑↓ басыңыз',
  phone: 'мысалы, +7 (7172) 75-43-23',
  email: 'мысалы, atauy@example.kz',
  'ens-tru': '6, 3 және 6 цифр, нүктелерімен: 620111.000.000000',
  'text-list': 'әрқайсысын жеке жолға жазыңыз; аяқтау үшін бос жолда Enter басыңыз',
}

/** Words of the interview: prompts, their keys, the review. */
export const interview = {
  hints,
  /** Where there are no arrows. */
  plainChoiceHint: 'нөмірін жазыңыз',
  yes: 'иә',
  no: 'жоқ',
  none: '–',
  keys: '<\u00a0артқа   ?\u00a0түсіндірме   Ctrl-D\u00a0сақтап\u00a0шығу',
  keysExplained:
    'Кез келген сұрақта: < – алдыңғы сұраққа, ? – осы түсіндірме (екеуінен кейін Enter), Ctrl-D – сақтап шығу.',
  keysOfWork: '<\u00a0артқа   ?\u00a0түсіндірме   Ctrl-D\u00a0жазбай\u00a0шығу',
  keysExplainedOfWork:
    'Кез келген сұрақта: < – алдыңғы сұраққа, ? – осы түсіндірме (екеуінен кейін Enter), Ctrl-D – ештеңе жазбай шығу.',
  plainInput: 'Жауап:',
  pickInput: 'Таңдау:',
  answerNeeded: 'Бұл сұраққа жауап керек.',
  pickOne: (n: number) => `1–${n} аралығындағы нөмірді таңдаңыз.`,
  problem: (text: string) => `Қате: ${text}`,
  warning: (text: string) => `Назар аударыңыз: ${text}`,
  enterForNone: 'Enter – жауапсыз',
  dashForNone: '«-» – жауапсыз',
  enterForThis: (answer: string) => `Enter – ${answer}`,
  /** Known from an earlier application. */
  suggested: (answer: string) => `Enter – ${answer} (бұрынғы өтінішінен)`,
  tabToMend: 'Tab – түзету',
  progress: (n: number, of: number) => `${n}/${of}`,

  documentThere: (title: string) => `«${title}» топтамада бар ма?`,
  groupThere: (title: string) => `«${title}» толтырыла ма?`,
  anotherRow: (title: string, row: number) =>
    row === 0 ? `«${title}»: жол қосыла ма?` : `«${title}»: тағы бір жол қосыла ма?`,
  rowHeading: (title: string, row: number) => `${title}: ${row + 1}`,
  clause: (citation: string) => `Негізі: ${citation}`,
  showClause: (citation: string) => `Тармақтың мәтіні: kz-is law show ${citation}`,
  firstQuestion: 'Бұл – бірінші сұрақ, одан артқа жол жоқ.',
  known: 'Бұл өтініш беруші бұрын тіркелген: мәліметтері ұсынылады, дұрыс болса, Enter басыңыз.',
  prefilled: (answered: number, of: number) =>
    `Бұрыннан белгілісі толтырылды: ${answered}/${of}; тексеру кезінде өзгертуге болады.`,
  resumed: (answered: number, of: number) => `Жалғасады: жауап берілген сұрақтар – ${answered}/${of}.`,
  stray: (paths: string) => `Қараламадағы мына жауаптар енді сұралмайды және сақталмайды: ${paths}`,

  review: {
    heading: 'Сақтамас бұрын тексеріңіз',
    line: (n: number, text: string) => `${n}. ${text}`,
    problem: (n: number, text: string) => `${n}-жауап: ${text}`,
    problemElsewhere: (path: string, text: string) => `${path}: ${text}`,
    problems: (n: number) => `Түзетілетін жауап саны: ${n}`,
    menu: 'Енді не істейміз?',
    store: 'сақтау',
    change: 'жауапты өзгерту',
    again: 'бәрін қайта көрсету',
    leave: 'кейінге қалдырып шығу (жауаптар сақталады)',
    leaveWork: 'ештеңе жазбай шығу',
    which: 'Өзгертетін жауаптың нөмірі',
    whichHint: (n: number) => `1–${n}`,
    notYet: 'Алдымен мыналарды түзету керек:',
    /** The reason and what came of it. */
    aside: (question: string, answer: string) =>
      `«${question}» жауабы енді «${answer}» болғандықтан, мыналар қолданылмайды (сақтаулы тұр, қажет болса қайта шығады):`,
    back: 'Бұрын берілген мына жауаптар қайтадан қолданылады:',
    open: (n: number) => `Жаңа сұрақтар саны: ${n}`,
    rowRemoved: 'Жол алып тасталды.',
    item: (text: string) => `- ${text}`,
  },

  errors: {
    interrupted: (f: ErrorFacts['interrupted']) => ({
      what:
        f.draft === null
          ? 'Үзілді: ештеңе жазылған жоқ'
          : f.again === undefined
            ? `Сұхбат үзілді; берілген жауаптар ${f.draft} қараламасында сақталды`
            : `Үзілді; берілген жауаптар сақталды: ${f.draft}`,
      remedy: [f.again ?? (f.draft === null ? 'Команданы қайталаңыз' : `kz-is intake --resume ${f.draft}`)],
    }),
  },
}
