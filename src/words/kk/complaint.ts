import type { ErrorFacts } from '../../expected-error.js'

export const complaint = {
  addressees: {
    provider: 'қызмет берушінің басшысына',
    'reviewing-body': 'жоғары тұрған органға немесе лауазымды адамға',
    'quality-authority': 'мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті органға',
  },
  outcomes: {
    satisfied: 'қанағаттандырылды',
    'partly-satisfied': 'ішінара қанағаттандырылды',
    rejected: 'қанағаттандырудан бас тартылды',
    'favourable-act': 'қолайлы акт қабылданды, талаптар толық қанағаттандырылды',
  },
  descriptions: {
    add: 'іс бойынша шағымды тіркеу',
    forward: 'шағымды іспен бірге қарайтын органға жіберілді деп белгілеу',
    resolve: 'шағымға берілген жауапты тіркеу',
    list: 'шағымдардың тізімі',
  },
  options: {
    to: 'кімге: provider – қызмет берушіге, reviewing-body – жоғары тұрған органға, quality-authority – сапаны бақылау органына',
    forwardTo: 'қай органға: reviewing-body немесе quality-authority',
    received: 'шағым түскен сәт (ЖЖЖЖ-АА-ККTСС:мм)',
    channel: 'қай арнамен түсті: office, portal, post',
    answers: 'шағым мазмұны бар JSON файл (- – стандартты кіріс)',
    reference: 'ілеспе хаттың нөмірі мен күні',
    outcome: 'нәтиже: satisfied, partly-satisfied, rejected, favourable-act',
    text: 'жауаптың мәтіні',
    open: 'тек жауап берілмегендері',
    case: 'тек осы іс бойынша',
    number: 'шағымның нөмірі (C-2025-000001)',
    schema: 'шағым файлының JSON Schema сызбасы',
  },
  heading: (number: string) => `${number} ісі бойынша шағым`,
  added: (number: string) => `Шағым тіркелді: ${number}.`,
  notTheApplicant:
    'Назар аударыңыз: шағым беруші істегі қызметті алушы емес; өкілдің өкілеттігін растайтын құжат көрсетілмеген.',
  forwarded: (number: string) => `${number} шағымы қарайтын органға жіберілді деп тіркелді.`,
  resolved: (number: string, outcome: string) => `${number} шағымы: ${outcome}.`,
  court: (citation: string) => `Нәтижемен келіспесе, заңда белгіленген тәртіппен сотқа жүгіне алады (${citation}).`,
  none: 'Шағым жоқ.',
  columns: {
    number: 'Шағым',
    case: 'Іс',
    to: 'Кімге',
    complainant: 'Шағым беруші',
    registered: 'Тіркелді',
    due: 'Мерзімі',
    state: 'Жай-күйі',
  },
  waits: 'қаралуда',
  isForwarded: 'жіберілді',
  askOutcome: 'Шағым қалай шешілді?',
  askText: 'Жауаптың мәтіні (не анықталды, не істелді)',
  askReference: 'Ілеспе хаттың нөмірі мен күні',
  errors: {
    'complaint-unknown': (f: ErrorFacts['complaint-unknown']) => ({
      what: `«${f.text}» нөмірлі шағым жоқ`,
      remedy: ['Тізім: kz-is complaint list'],
    }),
    'complaint-closed': (f: ErrorFacts['complaint-closed']) => ({
      what: `${f.complaint} шағымына ${f.at.replace('T', ' ')} жауап берілген`,
      remedy: ['Жаңа шағым түссе, оны бөлек тіркеңіз: kz-is complaint add ІС'],
    }),
    'complaint-forwarded-already': (f: ErrorFacts['complaint-forwarded-already']) => ({
      what: `${f.complaint} шағымы ${f.at.replace('T', ' ')} жіберілген`,
      remedy: [`Жауабы келгенде: kz-is complaint resolve ${f.complaint}`],
    }),
    'complaint-nowhere-to-forward': (f: ErrorFacts['complaint-nowhere-to-forward']) => ({
      what: `${f.complaint} шағымын қызмет берушінің өзіне жіберуге болмайды`,
      why: `Шағымды жоғары тұрған орган немесе сапаны бақылау органы қарайды (${f.citation}).`,
      remedy: ['--to reviewing-body немесе --to quality-authority деп көрсетіңіз'],
    }),
    'complaint-before-cause': (f: ErrorFacts['complaint-before-cause']) => ({
      what: `${f.complaint}: ${f.at.replace('T', ' ')} алдыңғы оқиғадан (${f.after.replace('T', ' ')}) ерте`,
      remedy: ['Сәтті тексеріңіз: --at ЖЖЖЖ-АА-ККTСС:мм'],
    }),
    'complaint-own-case': (f: ErrorFacts['complaint-own-case']) => ({
      what:
        f.role === 'decided'
          ? `${f.complaint} шағымын сол іс бойынша шешім қабылдаған қызметкер шеше алмайды`
          : `${f.complaint} шағымын сонда аты аталған қызметкер шеше алмайды`,
      why: `Шағым жасалған адам оны өзі қарамайды (${f.citation}).`,
      remedy: ['Басқа қызметкер шешсін: --by АТЫ'],
    }),
    'complaint-unsigned': (f: ErrorFacts['complaint-unsigned']) => ({
      what: 'Қол қойылмаған шағым тіркелмейді',
      why: `Шағымға қызметті алушы қол қоюға тиіс (${f.citation}).`,
      remedy: ['Қол қойылған шағымды сұраңыз'],
    }),
    'favourable-act-late': (f: ErrorFacts['favourable-act-late']) => ({
      what: `${f.complaint}: қолайлы акт енді уақтылы емес (соңғы сәті ${f.until.replace('T', ' ')})`,
      why: `Шағымды жібермеуге тек сол мерзім ішінде талаптар толық қанағаттандырылғанда ғана болады (${f.citation}).`,
      remedy: [`Шағымды жіберіңіз: kz-is complaint forward ${f.complaint}`, 'не басқа нәтижені көрсетіңіз'],
    }),
  },
}
