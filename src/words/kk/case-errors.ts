import type { ErrorFacts } from '../../expected-error.js'
import { cases } from './cases.js'
import { stats } from './stats.js'

/** A state or an outcome of a case by its id, in words. */
const state = (id: string): string => (cases.statuses as Readonly<Record<string, string>>)[id] ?? id

/** A service by its short name. */
const service = (id: string): string => (stats.services as Readonly<Record<string, string>>)[id] ?? id

/** A moment as it is read: `2025-03-14 16:40`. */
const when = (moment: string): string => moment.replace('T', ' ')

/** An edition that is carried, by the name that can be shown. */
const shown = ({ holes }: ErrorFacts['no-edition']): string => (holes[0]?.carried[0] ?? '').split(' ')[0] ?? ''

/** Қадам да, міндет те емес жұмыстар. */
const WORK: Readonly<Record<string, string>> = {
  undo: 'соңғы жазбаның күшін жою',
  withdraw: 'өтінішті қайтарып алу',
  correct: 'мәліметті түзету',
  complaint: 'шағым',
  registration: 'тіркеу',
  decision: 'шешім',
}
const work = (f: ErrorFacts['step-before-cause']): string => f.title?.kk ?? WORK[f.step] ?? f.step

/** The command that takes the application in, as it is typed. */
const intake = ({ service: id, procedures }: ErrorFacts['answers-missing']): string =>
  `intake ${id ?? 'ҚЫЗМЕТ'}${procedures === undefined ? '' : ` --procedure ${procedures.join('|')}`}`

/** What a proposal rests on, after the reason why a departure from it is kept. */
const unmet = (titles: ErrorFacts['override-needs-reason']['against']): string =>
  titles === undefined ? '' : ` Орындалмаған талаптар: ${titles.map(({ kk }) => kk).join('; ')}.`

/** The same with the answers so far, where a draft keeps them. */
const intakeOn = (f: ErrorFacts['answers-missing']): string =>
  f.draft === undefined ? intake(f) : `intake --resume ${f.draft}`

/** What the errors of this area say; read only when there is one. */
export const caseErrors = {
  'service-unknown': (f: ErrorFacts['service-unknown']) => ({
    what: `«${f.text}» деген қызмет жоқ`,
    remedy: [`Қызметтер: ${f.known.join(', ')}`],
  }),
  'no-edition': (f: ErrorFacts['no-edition']) => ({
    what: `${f.day} күні «${service(f.service)}» қызметін реттеген ${f.holes.length > 1 ? 'стандарт пен регламенттің' : f.holes[0]?.place === 'standard' ? 'стандарттың' : 'регламенттің'} мәтіні бағдарламада жоқ`,
    why: f.holes
      .map((hole) =>
        hole.governed === null
          ? `${hole.place === 'standard' ? 'Стандарт' : 'Регламент'}: ол күні қандай акт қолданылғаны белгісіз; бағдарламада: ${hole.carried.join(', ')}`
          : `${hole.place === 'standard' ? 'Стандарт' : 'Регламент'}: ол күні ${hole.governed.kk} қолданылған; бағдарламада: ${hole.carried.join(', ')}`,
      )
      .join('. '),
    remedy: [
      f.options === '--on'
        ? `Басқа күнді көрсетіңіз (--on) немесе редакцияны атымен қараңыз: kz-is law show ${shown(f)}`
        : `Түскен күнін тексеріңіз немесе бағдарламада бар редакцияны атымен таңдаңыз${f.unrecorded ? '' : ' (себебі --why арқылы іске жазылады)'}: ${f.options}`,
    ],
  }),
  'edition-unknown': (f: ErrorFacts['edition-unknown']) => ({
    what: `${f.service} қызметінде «${f.text}» редакциясы жоқ`,
    remedy: [`Бар редакциялар: ${f.carried.join(', ')}`],
  }),
  'procedure-unknown': (f: ErrorFacts['procedure-unknown']) => ({
    what:
      f.text === null
        ? `${f.service} қызметінің рәсімі көрсетілмеген`
        : `${f.service} қызметінде «${f.text}» рәсімі жоқ`,
    remedy: [`Көрсетіңіз: --procedure ${f.known.join(' | ')}`],
  }),
  'filter-unknown': (f: ErrorFacts['filter-unknown']) => ({
    what: `«${f.name}» деген сақталған сүзгі жоқ`,
    remedy: [
      f.known.length === 0 ? 'Сүзгі әлі сақталмаған: kz-is list --help' : `Сақталғандары: ${f.known.join(', ')}`,
      'kz-is list --filters',
    ],
  }),
  'case-unknown': (f: ErrorFacts['case-unknown']) => ({
    what: `«${f.text}» нөмірлі іс табылмады`,
    remedy: ['Тізім: kz-is list', 'Іздеу: kz-is find СӨЗ'],
  }),
  'case-closed': (f: ErrorFacts['case-closed']) => ({
    what: `${f.case} ісі аяқталған`,
    why: f.by === undefined ? `Күйі: ${state(f.status)}` : `Күйі: ${state(f.status)} – ${f.by}, ${when(f.at ?? '')}`,
    remedy: [
      ...(f.status === 'withdrawn' ? [`Қате жазылған болса: kz-is undo ${f.case} --reason "СЕБЕБІ"`] : []),
      `Толық мазмұны: kz-is show ${f.case}`,
    ],
  }),
  'step-unknown': (f: ErrorFacts['step-unknown']) => ({
    what: `«${f.text}» деген қадам жоқ`,
    remedy: [`Қадамдар: ${f.known.join(', ')}`, ...f.known.map((id, at) => `--step ${id} – ${f.titles[at]?.kk ?? id}`)],
  }),
  'step-not-now': (f: ErrorFacts['step-not-now']) => ({
    what: `${f.case}: «${f.title.kk}» қадамының кезегі келген жоқ`,
    why: `Алдымен мынау жасалуы керек: ${f.action.kk} (${f.citation})`,
    remedy: [f.waitsFor === 'decide' ? `kz-is decide ${f.case}` : `kz-is next ${f.case}`],
  }),
  'step-done-already': (f: ErrorFacts['step-done-already']) => ({
    what: `${f.case}: «${f.title.kk}» қадамы ${when(f.at)} жасалып қойған (${f.by})`,
    why: `Бір өтінім бойынша қадам бір рет қана жасалады (${f.citation}).`,
    remedy: f.movable
      ? [
          `Тыңдауды ауыстыру: kz-is hearing move ${f.case} --to ЖЖЖЖ-АА-КК --reason "СЕБЕБІ"`,
          `Күшін жою: kz-is hearing cancel ${f.case} --reason "СЕБЕБІ"`,
        ]
      : [
          ...(f.undoable ? [`Қате жазылған болса: kz-is undo ${f.case} --reason "СЕБЕБІ"`] : []),
          `Толық мазмұны: kz-is show ${f.case}`,
        ],
  }),
  'step-by-decide': (f: ErrorFacts['step-by-decide']) => ({
    what: `${f.case}: келесі қадам – шешім; ол decide командасымен қабылданады`,
    remedy: [`kz-is decide ${f.case} --check`, `kz-is decide ${f.case} --grant`, `kz-is decide ${f.case} --refuse`],
  }),
  'journal-number-taken': (f: ErrorFacts['journal-number-taken']) => ({
    what: `қорытындыларды беру журналында ${f.year} жылғы № ${f.number} бар: ол ${f.case} ісінде тұр`,
    why: `Журналдың бір нөмірі екі рет берілмейді (${f.citation}).`,
    remedy: [
      ...(f.next === null ? [] : [`Келесі бос нөмір: ${f.next}`]),
      'Нөмірді жазбаңыз: келесі бос нөмір алынады',
      `Сол іс: kz-is show ${f.case}`,
    ],
  }),
  'outcome-unknown': (f: ErrorFacts['outcome-unknown']) => ({
    what:
      f.text === null
        ? `«${f.title.kk}» қадамының нәтижесі көрсетілмеген`
        : `«${f.title.kk}» қадамында «${f.text}» деген нәтиже жоқ`,
    remedy: [
      `Көрсетіңіз: --outcome ${f.known.join(' | ')}`,
      ...f.known.map((id, at) => `--outcome ${id} – ${f.titles[at]?.kk ?? id}`),
    ],
  }),
  'step-before-cause': (f: ErrorFacts['step-before-cause']) => ({
    what: `${service(f.case)}: «${work(f)}» уақыты ${when(f.at)}, ал алдыңғы әрекет ${when(f.after)} жасалған`,
    why: 'Әрекет өзінің себебінен бұрын бола алмайды.',
    remedy: [`${f.option ?? '--at'} уақытын түзетіңіз: ${f.after} немесе одан кейін`],
  }),
  'outcome-untimely': (f: ErrorFacts['outcome-untimely']) => ({
    what:
      f.when === 'after-term'
        ? `${f.case}: «${f.outcome.kk}» деп жазуға әлі ерте: мерзім ${when(f.ends)} аяқталады (${f.citation})`
        : `${f.case}: «${f.outcome.kk}» деп жазуға кеш: мерзім ${when(f.ends)} аяқталған (${f.citation})`,
    why:
      f.when === 'after-term'
        ? 'Оған дейін мерзім өтініш берушінікі.'
        : 'Акт бұл нәтижені тек сол мерзім ішінде береді.',
    remedy: ['--at уақытын тексеріңіз', 'немесе себебін жазыңыз: --override "СЕБЕБІ"'],
  }),
  'step-rows-not-as-act': (f: ErrorFacts['step-rows-not-as-act']) => ({
    what: `${f.case}: «${f.list.kk}» тізбесі актідегідей емес (${f.citation})`,
    why: [
      ...(f.missing.length > 0 ? [`жетпейді: ${f.missing.map((each) => each.kk).join('; ')}`] : []),
      ...(f.spare.length > 0 ? [`бұл жағдайда аталмайды: ${f.spare.map((each) => each.kk).join('; ')}`] : []),
    ].join('. '),
    remedy: ['Тізбені түзетіп, қайталаңыз', 'немесе себебін жазыңыз: --override "СЕБЕБІ"'],
  }),
  'step-date-impossible': (f: ErrorFacts['step-date-impossible']) => ({
    what: `${f.case}: ${f.field} – ${f.day}: мұндай күн болуы мүмкін емес (${f.citation})`,
    why:
      f.until === null
        ? `Шақырылатын уақыт хабарламадан бұрын болмайды: ${f.from} немесе одан кейін.`
        : f.from === null
          ? `Қағаз жазылған күннен кеш болмайды: ${f.until} немесе одан бұрын.`
          : `Хаттама өтініш қабылданғаннан бұрын да, жазылған күннен кейін де болмайды: ${f.from} – ${f.until}.`,
    remedy: [`Күнді түзетіңіз: ${f.option === undefined ? `--set ${f.field}=` : `${f.option} `}ЖЖЖЖ-АА-КК`],
  }),
  'same-person': (f: ErrorFacts['same-person']) => ({
    what: `${f.case}: «${f.title.kk}» қадамын «${f.otherTitle.kk}» қадамын жасаған адам жасай алмайды`,
    why: `Дайындаған және бекіткен адам бөлек болуға тиіс (${f.citation}).`,
    remedy: ['Бұл қадамды басқа қызметкер жасайды: --by АТЫ'],
  }),
  'override-needs-reason': (f: ErrorFacts['override-needs-reason']) => ({
    what: `${f.case}: бағдарламаның ұсынысы – «${f.proposedTitle.kk}», берілгені – «${f.givenTitle.kk}»`,
    why: `Ұсыныстан басқаша шешімнің себебі істе сақталады (${f.citation}).${unmet(f.against)}`,
    remedy: [`--outcome ${f.proposed}`, `--outcome ${f.given} --override "СЕБЕБІ"`],
  }),
  'decided-already': (f: ErrorFacts['decided-already']) => ({
    what: `${f.case} ісі бойынша шешім ${when(f.at)} қабылданған (${state(f.outcome)}${f.by === undefined ? '' : `; ${f.by}`})`,
    remedy: [`Толық мазмұны: kz-is show ${f.case}`],
  }),
  'decision-too-early': (f: ErrorFacts['decision-too-early']) => ({
    what: `${f.case} бойынша шешім қабылдауға әлі болмайды`,
    why: `Алдымен мынау жасалуы керек: ${f.action.kk} (${f.citation})`,
    remedy: [`kz-is next ${f.case}`, `Негіздерді қазір көру: kz-is decide ${f.case} --check`],
  }),
  'hearing-ahead': (f: ErrorFacts['hearing-ahead']) => ({
    what: `${f.case}: тыңдау ${f.day} күніне белгіленген`,
    why: `Шешім тыңдаудан кейін қабылданады (${f.citation}).`,
    remedy: [`${f.day} немесе одан кейін қайталаңыз.`],
  }),
  'grant-against-grounds': (f: ErrorFacts['grant-against-grounds']) => ({
    what: `${f.case}: бас тарту негіздері бар: ${f.grounds.join(', ')}`,
    why: `Өлшемшарттарға сәйкес келмейтін өтініш қабылданбайды (${f.citation}).`,
    remedy: [`kz-is decide ${f.case} --refuse`, `kz-is decide ${f.case} --grant --override "СЕБЕБІ"`],
  }),
  'decision-other-branch': (f: ErrorFacts['decision-other-branch']) => ({
    what:
      f.outcome === 'granted'
        ? `${f.case} ісін қанағаттандыруға болмайды: тексеруде олқылық табылып, бас тарту жолы басталған (${f.citation})`
        : `${f.case} ісінен бұл қадамда бас тартуға болмайды: толық деп танылып, нәтиже жолы басталған (${f.citation})`,
    why: 'Маршруттың аралық қадамдары жасалмай, екінші нәтиже берілмейді.',
    remedy: [
      `kz-is decide ${f.case} ${f.outcome === 'granted' ? '--refuse' : '--grant'}`,
      ...(f.outcome === 'granted'
        ? []
        : [`Тексеру қадамына дейін әрекеттерді бір-бірлеп қайтару: kz-is undo ${f.case} --reason "СЕБЕБІ"`]),
      `kz-is show ${f.case}`,
    ],
  }),
  'decision-entry-excluded': (f: ErrorFacts['decision-entry-excluded']) => ({
    what: `${f.case}: ${f.entry} жазбасы тізілімнен ${f.day} күні шығарылған (${f.by}, ${f.decision} шешімі)`,
    why: 'Шығарылған жазба өзгертілмейді және қайта шығарылмайды: бұл – тізілімдегі дерек, --override оны өзгертпейді.',
    remedy: [`kz-is decide ${f.case} --refuse`, `Тарихы: kz-is register ${f.register} history ${f.entry}`],
  }),
  'refuse-without-grounds': (f: ErrorFacts['refuse-without-grounds']) => ({
    what: `${f.case}: бас тартуға негіз табылмады`,
    why: 'Бас тарту тек заңда көрсетілген негізбен болады.',
    remedy: [`kz-is decide ${f.case} --grant`, `kz-is decide ${f.case} --refuse ТАРМАҚ --override "СЕБЕБІ"`],
  }),
  'refuse-before-mending': (f: ErrorFacts['refuse-before-mending']) => ({
    what: `${f.case}: бас тартудан бұрын анықталған кемшілікті жоюға мүмкіндік беріледі (${f.citation})`,
    why: `Алдымен мынау жасалуы керек: ${f.action.kk}`,
    remedy: [`kz-is next ${f.case} --step ${f.step}`, `kz-is decide ${f.case} --refuse --override "СЕБЕБІ"`],
  }),
  'ground-unknown': (f: ErrorFacts['ground-unknown']) => ({
    what: `«${f.text}» бұл істегі негіз емес`,
    remedy: [`Негіздер: ${[...new Set(f.known)].join(', ')}`],
  }),
  'ground-not-found': (f: ErrorFacts['ground-not-found']) => ({
    what: `«${f.text}» негізі ұсынылған мәліметтерден көрінбейді`,
    why: f.found.length === 0 ? 'Бағдарлама негіз тапқан жоқ.' : `Табылған негіздер: ${f.found.join(', ')}`,
    remedy: ['Сонда да осы негізбен бас тартылса, себебін жазыңыз: --override "СЕБЕБІ"'],
  }),
  'ground-unclear': (f: ErrorFacts['ground-unclear']) => ({
    what: `«${f.text}» тармағында бірнеше негіз бар, мәліметтерден ешқайсысы көрінбейді: қайсысы екенін көрсетіңіз`,
    remedy: f.grounds.map(({ id, title }) => `--refuse ${id} (${title.kk})`),
  }),
  'answers-invalid': (f: ErrorFacts['answers-invalid']) => ({
    what: `Мәліметтерде ${f.count} қате бар`,
    remedy: ['Аталған өрістерді түзетіп, қайталаңыз.', ...f.hints],
  }),
  'answers-missing': (f: ErrorFacts['answers-missing']) => ({
    what: 'Терминал жоқ, сұрақ қойылмайды: өтініштің мәліметтері керек',
    remedy: [`Файлмен: kz-is ${intakeOn(f)} --answers ФАЙЛ`, `Файлдың сызбасы: kz-is ${intake(f)} --schema`],
  }),
  'set-invalid': (f: ErrorFacts['set-invalid']) => ({
    what: `«${f.text}» мәні өріс=мән түрінде емес`,
    remedy: ['Мысалы: --set protocolNumber=12'],
  }),
  'within-invalid': (f: ErrorFacts['within-invalid']) => ({
    what: `«${f.text}» – уақыт аралығы емес`,
    remedy: ['Мысалы: 5d – бес күн, 2w – екі апта'],
  }),
  'received-in-future': (f: ErrorFacts['received-in-future']) => ({
    what: `${when(f.at)} әлі болған жоқ (қазір ${when(f.now)})`,
    remedy: [f.option === undefined ? '--received немесе --at уақытын түзетіңіз.' : `Түзетіңіз: ${f.option}.`],
  }),
  'channel-unknown': (f: ErrorFacts['channel-unknown']) => ({
    what: `«${f.text}» деген арна жоқ`,
    remedy: [`Арналар: ${f.known.join(', ')}`],
  }),
  'value-unknown': (f: ErrorFacts['value-unknown']) => ({
    what: `${f.option}: «${f.text}» деген мән жоқ`,
    remedy: [`Мүмкін мәндер: ${f.known.join(', ')}`],
  }),
  'field-unknown': (f: ErrorFacts['field-unknown']) => ({
    what: `«${f.text}» деген мәлімет жоқ`,
    remedy: ['Мәліметтер: kz-is intake ҚЫЗМЕТ --schema'],
  }),
  'obligation-done': (f: ErrorFacts['obligation-done']) => ({
    what: `${f.case}: «${f.title.kk}» міндетін ${when(f.at)} ${f.by} орындаған`,
    why: `Негізі: ${f.reference}`,
    remedy: ['Ашық міндеттер: kz-is due'],
  }),
  'obligation-unknown': (f: ErrorFacts['obligation-unknown']) => ({
    what: `${f.case}: «${f.text}» деген ашық міндет жоқ`,
    remedy: [f.open.length === 0 ? 'Бұл істе ашық міндет жоқ.' : `Ашық міндеттер: ${f.open.join(', ')}`],
  }),
  'entry-unknown': (f: ErrorFacts['entry-unknown']) => ({
    what: `Тізілімде «${f.text}» жазбасы жоқ`,
    remedy: [`Тізім: kz-is register ${f.register} list`],
  }),
  'entry-not-then': (f: ErrorFacts['entry-not-then']) => ({
    what: `${f.entry} жазбасы ${f.day} күні Тізілімде болмаған`,
    remedy: ['Басқа күнді көрсетіңіз: --on'],
  }),
  'register-not-carried': (f: ErrorFacts['register-not-carried']) => ({
    what: `«${f.text}» тізілімі бұл нұсқада жоқ`,
    remedy: [`Бұл нұсқада: ${f.known.join(', ')}`],
  }),
  'citation-unknown': (f: ErrorFacts['citation-unknown']) => ({
    what: `«${f.text}» деген тармақ жоқ`,
    remedy: [f.near.length > 0 ? `Мүмкін: ${f.near.join(', ')}` : 'Актілер: kz-is law services'],
  }),
  'draft-unknown': (f: ErrorFacts['draft-unknown']) => ({
    what: `«${f.text}» қараламасы табылмады`,
    remedy: [f.known.length === 0 ? 'Сақталған қаралама жоқ.' : `Қараламалар: ${f.known.join(', ')}`],
  }),
  'withdrawal-too-late': (f: ErrorFacts['withdrawal-too-late']) => ({
    what: `${f.case}: шешім қабылданған, өтінішті кері қайтарып алу мүмкін емес`,
    remedy: [
      f.entered
        ? 'Тізілімнен шығару үшін: kz-is intake trusted-registry --procedure exclude'
        : `Шешімге шағымдану: kz-is complaint add ${f.case}`,
    ],
  }),
  'confirm-needed': (f: ErrorFacts['confirm-needed']) => ({
    what: 'Шешім көрсетілмеген',
    remedy: [`kz-is decide ${f.case} --grant`, `kz-is decide ${f.case} --refuse`, `kz-is decide ${f.case} --check`],
  }),
  'duplicate-other': (f: ErrorFacts['duplicate-other']) => ({
    what: `«${f.external}» сыртқы нөмірімен ${f.case} ісі тіркелген, бірақ жауаптары өзгеше`,
    remedy: [
      `Салыстырыңыз: kz-is show ${f.case}`,
      `Сол өтініштің бір жауабы түзетілсе: kz-is correct ${f.case} ӨРІС МӘН --reason "СЕБЕП"`,
      'Басқа өтініш болса, нөмірді тексеріңіз немесе --external көрсетпеңіз.',
    ],
  }),
}
