import type { Limit, Term } from '../../../service.js'
import { complaintTerms } from '../../common/complaint-terms.js'

/** Clauses 4 and 10. */
export const terms: readonly Term[] = [
  {
    id: 'completeness',
    title: { kk: 'Құжаттардың толықтығын тексеру', ru: 'Проверка полноты документов', en: 'Completeness check' },
    amount: 2,
    unit: 'working-day',
    direction: 'forward',
    from: 'acceptance',
    source: '476-2015/1/4.part2',
    note: {
      kk: 'Мерзім құжаттар алынған сәттен саналады; толық болмаса, дәлелді бас тарту да осы мерзімде беріледі.',
      ru: 'Срок идёт с момента получения документов; мотивированный отказ при неполноте даётся в этот же срок.',
      en: 'Counted from the moment the documents are received; where they are incomplete the reasoned refusal is given within the same term.',
    },
  },
  {
    id: 'service',
    title: {
      kk: 'Мемлекеттік қызмет көрсетудің жалпы мерзімі',
      ru: 'Общий срок оказания услуги',
      en: 'Overall term of the service',
    },
    amount: 30,
    unit: 'calendar-day',
    direction: 'forward',
    from: 'acceptance',
    source: '476-2015/1/4.1',
    note: {
      kk: 'Топтама тапсырылған күннен кейінгі күннен басталады; порталға жүгінгенде де солай.',
      ru: 'Идёт со дня, следующего за сдачей пакета; при обращении через портал так же.',
      en: 'Runs from the day after the package was handed in; the same for the portal.',
    },
  },
  ...complaintTerms('476-2015/1/10.part5', '476-2015/1/10.part8'),
]

/** Bounds at the desk. */
export const limits: readonly Limit[] = [
  {
    id: 'queue',
    title: {
      kk: 'Топтаманы тапсыру үшін кезек күтудің ең ұзақ уақыты',
      ru: 'Предельное ожидание в очереди для сдачи пакета',
      en: 'Longest wait in the queue to hand the package in',
    },
    amount: 15,
    unit: 'minute',
    source: '476-2015/1/4.2',
  },
  {
    id: 'desk',
    title: {
      kk: 'Қызметті алушыға қызмет көрсетудің ең ұзақ уақыты',
      ru: 'Предельное время обслуживания услугополучателя',
      en: 'Longest service at the desk',
    },
    amount: 15,
    unit: 'minute',
    source: '476-2015/1/4.3',
  },
]
