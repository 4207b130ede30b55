import type { Limit, Standard, Term } from '../../service.js'
import { complaintTerms } from '../common/complaint-terms.js'
import { inForce476 } from '../common/in-force.js'
import { passport } from './passport.js'
import { deposit } from './procedure.js'

const terms: readonly Term[] = [
  {
    id: 'service',
    title: {
      kk: 'Мемлекеттік қызмет көрсетудің жалпы мерзімі',
      ru: 'Общий срок оказания услуги',
      en: 'Overall term of the service',
    },
    amount: 20,
    unit: 'working-day',
    direction: 'forward',
    from: 'acceptance',
    source: '476-2015/3/4.1',
  },
  ...complaintTerms('476-2015/3/10.part4', '476-2015/3/10.part6'),
]

const limits: readonly Limit[] = [
  {
    id: 'queue',
    title: { kk: 'Кезек күтудің ең ұзақ уақыты', ru: 'Предел ожидания в очереди', en: 'Longest wait in the queue' },
    amount: 20,
    unit: 'minute',
    source: '476-2015/3/4.2',
  },
  {
    id: 'desk',
    title: { kk: 'Қызмет көрсетудің ең ұзақ уақыты', ru: 'Предел обслуживания', en: 'Longest service at the desk' },
    amount: 20,
    unit: 'minute',
    source: '476-2015/3/4.3',
  },
]

/** Annex 3 of order No 476: the outer frame. */
export const standard476: Standard = {
  id: '476-2015/3',
  act: '476-2015',
  service: 'software-deposit',
  title: {
    kk: 'Ақпараттық жүйелерді, бағдарламалық өнімдерді, бағдарламалық кодтарды және нормативтік-техникалық құжаттаманы сақтауға беру стандарты',
    ru: 'Стандарт депонирования информационных систем, программных продуктов, программных кодов и нормативно-технической документации',
    en: 'Standard of the deposit of information systems, software products, program codes and normative-technical documentation',
  },
  ...inForce476,
  register: 'deposit',
  definitions: [],
  procedures: [deposit],
  terms,
  limits,
  fee: null,
  obligations: [],
  passport,
  // The standard says nothing of an incomplete package; the route checks it and answers with a reasoned refusal.
  incomplete: { stage: 'service', source: '209-2014/1/3', checked: '209-2014/1/5.6' },
  filedBy: { channels: ['office', 'post'], source: '476-2015/3/5' },
  complaints: { source: '476-2015/3/10', contents: '476-2015/3/10.part7', court: '476-2015/3/11', toMinistry: true },
}
