import type { ErrorFacts } from '../../expected-error.js'

export const applied = {
  description:
    'күнтізбені өзгертетін актіні қолдану: ашық мерзімдердің қайсысы жылжитынын көрсету, әр іске себебін жазу',
  file: 'күнтізбе файлы: бүкіл жыл (data/README.md құрылымы) немесе актімен өзгеретін күндер: year, act, source, daysOff, workingWeekends, withdrawn',
  options: {
    dryRun: 'ештеңе сақтамай, қай мерзім қайда жылжитынын көрсету',
    reason: 'қолдану себебі; әр істе сақталады',
  },
  working: 'жұмыс күні болады',
  off: 'демалыс күні болады',
  installedAlready: (year: number) => `${year} жылдың күнтізбесі дәл осындай күйде тұр.`,
  noDayChanges: 'Бірде-бір күн өзгермейді.',
  from: 'Қай күннен',
  to: 'Қай күнге',
  moved: (moves: number, cases: number) => `Жылжитын мерзімдер: ${moves}, істер: ${cases}.`,
  refreshed: (n: number) => `Ашық мерзімі жылжымаған, тізімдегі мерзімі жаңартылған істер: ${n}.`,
  settled: (terms: number, cases: number) =>
    `Орындалған не жабылған, мерзімі енді басқаша есептелетіндер: ${terms}, істер: ${cases}. Себебі әр істе жазылады.`,
  done: 'Орындалды',
  hearings: (n: number) =>
    `Назар аударыңыз: демалыс болатын күнге тағайындалған тыңдаулар: ${n}. Олар өздігінен жылжымайды: kz-is hearing move ІС --to КҮН --reason "СЕБЕП"`,
  department: 'бөлім',
  takenOver: (years: string) =>
    `Бұрын ортақ болған calendar қалтасынан осы дерекқордың өз күнтізбесіне алынған жылдар: ${years}.`,
  kept: {
    description: 'осы дерекқорға қолданылған күнтізбе жылдарын журнал бойынша қасына қайта қою',
    none: 'Бұл дерекқорға күнтізбе қолданылмаған.',
    asRecorded: (years: string) => `Күнтізбе жазылғандай тұр: ${years}.`,
    put: (year: number, path: string) => `${year} жылдың күнтізбесі орнына қойылды: ${path}`,
    replaced: (year: number, path: string, aside: string) =>
      `${year} жылдың күнтізбесі орнына қойылды: ${path}. Басқаша болған файл сақталды: ${aside}`,
    setAside: (year: number, aside: string) =>
      `${year} жылдың файлы бұл дерекқорға қолданылмаған, сондықтан шетке қойылды: ${aside}`,
    wouldPut: (years: string) => `Күнтізбе файлдары ауыстырылатын жылдар: ${years}.`,
  },
  planned: 'Көрсетілді ғана: ештеңе сақталған жоқ.',
  installed: (year: number, path: string) => `${year} жылдың күнтізбесі орнатылды: ${path}`,
  confirm: (moves: number, cases: number) => `${cases} істе ${moves} мерзім жылжиды. Жалғастырасыз ба?`,
  errors: {
    'calendar-astray': (f: ErrorFacts['calendar-astray']) => ({
      what: `${f.years.map(({ year }) => year).join(', ')} жылдың күнтізбесі бұл дерекқорға қолданылғандай тұрған жоқ: ${f.folder}`,
      why: `${f.years.map(({ year, why }) => (why === 'missing' ? `${year} жылдың файлы жоқ.` : `${year} жылдың файлы жазылғаннан басқа.`)).join(' ')} Мерзімдер басқа күндермен есептелер еді.`,
      remedy: [
        'Жазылғанын қайта қою: kz-is calendar restore',
        'Файлдағысы дұрыс болса, оны қолданыңыз: kz-is calendar apply ФАЙЛ --reason "СЕБЕП"',
      ],
    }),
    'calendar-findings': (f: ErrorFacts['calendar-findings']) => ({
      what: `${f.file} файлын қолдануға болмайды: ${f.year} жылдың күндері өзара сәйкес келмейді`,
      why: '2001 жылғы 13 желтоқсандағы № 267-II Заңның 5-бабы және күндерді ауыстыру ережесі бойынша тексерілді.',
      remedy: ['Файлдағы күндерді түзетіңіз де, қайта тексеріңіз: kz-is calendar apply ФАЙЛ --dry-run'],
    }),
    'calendar-reason-missing': (f: ErrorFacts['calendar-reason-missing']) => ({
      what: 'күнтізбені қолдану себебі көрсетілмеген',
      why: 'Себеп мерзімі жылжыған әр істе сақталады.',
      remedy: [
        `kz-is calendar apply ${f.file} --reason "СЕБЕП"`,
        `Алдымен қарап шығу: kz-is calendar apply ${f.file} --dry-run`,
      ],
    }),
  },
}
