import type { ErrorFacts } from '../../expected-error.js'
import { complaint } from './complaint.js'

/** An outcome of a complaint by its id, in words. */
const outcome = (id: string): string => (complaint.outcomes as Readonly<Record<string, string>>)[id] ?? id

/** What the errors of this area say; read only when there is one. */
export const complaintErrors = {
  'complaint-unknown': (f: ErrorFacts['complaint-unknown']) => ({
    what: `«${f.text}» нөмірлі шағым жоқ`,
    remedy: ['Тізім: kz-is complaint list'],
  }),
  'complaint-closed': (f: ErrorFacts['complaint-closed']) => ({
    what: `${f.complaint} шағымына ${f.at.replace('T', ' ')} ${f.by} жауап берген: ${outcome(f.outcome)}`,
    remedy: [
      f.toForward
        ? `Қарайтын органға әлі жіберілген жоқ: kz-is complaint forward ${f.complaint}`
        : 'Жаңа шағым түссе, оны бөлек тіркеңіз: kz-is complaint add ІС',
    ],
  }),
  'complaint-forwarded-already': (f: ErrorFacts['complaint-forwarded-already']) => ({
    what: `${f.complaint} шағымын ${f.at.replace('T', ' ')} ${f.by} жіберген`,
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
    what:
      f.forwarded !== null
        ? `${f.complaint}: шағым ${f.forwarded.replace('T', ' ')} қарайтын органға жіберілген, қолайлы акт оны енді алмастырмайды`
        : f.until === null
          ? `${f.complaint}: бұл акт бойынша шағым жіберілмейді, сондықтан жіберуден босататын қолайлы акт та жоқ`
          : `${f.complaint}: қолайлы акт енді уақтылы емес (соңғы сәті ${f.until.replace('T', ' ')})`,
    why:
      f.until === null
        ? `Шағым ${f.citation} бойынша қаралады.`
        : `Шағымды жібермеуге тек сол мерзім ішінде талаптар толық қанағаттандырылғанда ғана болады (${f.citation}).`,
    remedy:
      f.forwarded !== null
        ? [`Сол органның жауабы келгенде: kz-is complaint resolve ${f.complaint} --outcome satisfied`]
        : f.until === null
          ? [`kz-is complaint resolve ${f.complaint} --outcome satisfied`]
          : [`Шағымды жіберіңіз: kz-is complaint forward ${f.complaint}`, 'не басқа нәтижені көрсетіңіз'],
  }),
}
