import type { ErrorFacts } from '../../expected-error.js'

export const applied = {
  description:
    'күнтізбені өзгертетін актіні қолдану: ашық мерзімдердің қайсысы жылжитынын көрсету, әр іске себебін жазу',
  file: 'бүкіл жыл (data/README.md құрылымы) немесе актімен өзгеретін күндер: year, act, source, daysOff, workingWeekends, withdrawn',
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
  planned: 'Көрсетілді ғана: ештеңе сақталған жоқ.',
  installed: (year: number, path: string) => `${year} жылдың күнтізбесі орнатылды: ${path}`,
  confirm: (moves: number, cases: number) => `${cases} істе ${moves} мерзім жылжиды. Жалғастырасыз ба?`,
  errors: {
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
