import type { ErrorFacts } from '../../expected-error.js'

export const batch = {
  options: {
    from: 'көп іс файлдан: CSV немесе JSON Lines; «-» – стандартты кіріс',
    rejects: 'орындалмаған жолдар себебімен осы файлға жазылады: түзетіп, қайта іске қосуға болады',
    yes: 'үштен көп жазба өзгергенде қайта сұрамау',
  },
  columns: {
    next: '--from файлының бағандары: case (іс; орнына external – сыртқы нөмірі жүреді), step (қадам), outcome (нәтиже), at (уақыты), override (басқаша шешудің негіздемесі) және қадам сұрайтын мәліметтер (protocolNumber, protocolDate…; көру үшін: kz-is next ІС --step ҚАДАМ --schema).',
    decide:
      '--from файлының бағандары: case (іс; орнына external – сыртқы нөмірі жүреді), outcome (көрсету, бас тарту), grounds (негіздер, мысалы 829-2024/5.3), at (уақыты), override (басқаша шешудің негіздемесі).',
  },
  onlyWithFrom: (option: string) => `${option} параметрі --from FILE бірге ғана қолданылады`,
  reasons: {
    future: (at: string, now: string) =>
      `${at.replace('T', ' ')} әлі болған жоқ (қазір ${now.replace('T', ' ')}) → «at» бағанын түзетіңіз`,
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
    'batch-two-cases': (f: ErrorFacts['batch-two-cases']) => ({
      what:
        f.other === null
          ? `жолда ${f.case} ісі көрсетілген, ал «${f.external}» сыртқы нөмірімен іс жоқ`
          : `жол екі істі атайды: «case» – ${f.case}, «external» (${f.external}) – ${f.other}`,
      remedy: ['Қай іс екенін анықтап, «case» не «external» бағанын түзетіңіз немесе біреуін бос қалдырыңыз'],
    }),
    'batch-grant-with-grounds': (f: ErrorFacts['batch-grant-with-grounds']) => ({
      what: `${f.case}: қызметті көрсету туралы шешімде бас тарту негіздері тұр (${f.grounds.join(', ')})`,
      remedy: ['Көрсетілсе, «grounds» бағанын бос қалдырыңыз; бас тартылса, «outcome» бағанына refuse деп жазыңыз'],
    }),
    'batch-outcome-unclear': (f: ErrorFacts['batch-outcome-unclear']) => ({
      what: f.text === null ? `${f.case}: шешім көрсетілмеген` : `${f.case}: «${f.text}» деген шешім жоқ`,
      remedy: ['«outcome» бағанына grant немесе refuse деп жазыңыз, бүкіл файлға: --grant немесе --refuse'],
    }),
  },
}
