import type { ErrorFacts } from '../../expected-error.js'

export const batch = {
  options: {
    from: 'көп іс файлдан: CSV немесе JSON Lines; «-» – стандартты енгізу',
    rejects: 'орындалмаған жолдар себебімен осы файлға жазылады: түзетіп, қайта іске қосуға болады',
    yes: 'үштен көп жазба өзгергенде қайта сұрамау',
  },
  onlyWithFrom: (option: string) => `${option} параметрі --from FILE бірге ғана қолданылады`,
  reasons: {
    noCase: 'істің нөмірі жоқ → «case» бағанына (кілтіне) жазыңыз',
    notText: (key: string) => `${key}: мәтін болуы керек`,
    foreign: (key: string) => `«${key}» өтініш беруге қатысты, бұл файлға жазылмайды → бағанды алып тастаңыз`,
  },
  row: (line: number, number: string, what: string, at: string) => `${line}-жол: ${number}  ${what}  (${at})`,
  already: (line: number, number: string, step: string) => `${line}-жол: ${number}: «${step}» бұрын орындалған`,
  rejectsWritten: (path: string) => `Орындалмаған жолдар: ${path}. Түзетіп, сол командамен қайта іске қосыңыз.`,
  summary: (read: number, done: number, already: number, rejected: number) =>
    `Оқылды: ${read}. Орындалды: ${done}. Бұрын орындалған: ${already}. Орындалмады: ${rejected}.`,
  confirm: (done: number, already: number, rejected: number) =>
    `${done} іс өзгереді (бұрын орындалған: ${already}, орындалмайды: ${rejected}). Жалғастырасыз ба?`,
  declined: 'Ештеңе өзгерген жоқ.',
  errors: {
    'batch-columns': (f: ErrorFacts['batch-columns']) => ({
      what: `файлдың ${f.count} бағаны түсініксіз; ештеңе өзгерген жоқ`,
      remedy: [
        `Негізгі бағандар: ${f.known.join(', ')}; қалғандары – қадамның мәліметтері (protocolNumber, protocolDate…)`,
        `Анықтама: kz-is ${f.command} --help`,
      ],
    }),
    'batch-stopped': (f: ErrorFacts['batch-stopped']) => ({
      what: `жұмыс тоқтатылды: ${f.read} жол қаралды, ${f.done} іс өзгерді`,
      remedy: ['Жалғастыру үшін команданы қайталаңыз: орындалғаны екінші рет орындалмайды'],
    }),
    'batch-step-missing': (f: ErrorFacts['batch-step-missing']) => ({
      what: `${f.case} ісінің қай қадамы екені көрсетілмеген`,
      why: 'Файл қайта іске қосылғанда «келесі қадам» басқа қадам болып кетер еді.',
      remedy: ['«step» бағанын қосыңыз немесе бүкіл файлға: --step ҚАДАМ'],
    }),
    'batch-outcome-unclear': (f: ErrorFacts['batch-outcome-unclear']) => ({
      what: f.text === null ? `${f.case}: шешім көрсетілмеген` : `${f.case}: «${f.text}» деген шешім жоқ`,
      remedy: ['«outcome» бағанына grant немесе refuse деп жазыңыз, бүкіл файлға: --grant немесе --refuse'],
    }),
  },
}
