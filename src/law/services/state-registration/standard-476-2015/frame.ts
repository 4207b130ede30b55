import type { Definition, Limit, Term } from '../../../service.js'

/** Clause 4: the overall term. Complaints: clause 10. */
export const service: Term = {
  id: 'service',
  title: {
    kk: 'Мемлекеттік қызмет көрсетудің жалпы мерзімі',
    ru: 'Общий срок оказания услуги',
    en: 'Overall term of the service',
  },
  amount: 43,
  unit: 'working-day',
  direction: 'forward',
  from: 'acceptance',
  source: '476-2015/4/4.1',
}

/** Clauses 4.2, 4.3: at the desk. */
export const limits: readonly Limit[] = [
  {
    id: 'queue',
    title: {
      kk: 'Құжаттар топтамасын тапсыру үшін кезек күту, ең көбі',
      ru: 'Ожидание в очереди для сдачи пакета документов, не более',
      en: 'Waiting in the queue to hand in the package, at most',
    },
    amount: 20,
    unit: 'minute',
    source: '476-2015/4/4.2',
  },
  {
    id: 'desk',
    title: { kk: 'Қызмет көрсету, ең көбі', ru: 'Обслуживание, не более', en: 'Service at the desk, at most' },
    amount: 20,
    unit: 'minute',
    source: '476-2015/4/4.3',
  },
]

/** Names that the standard and its annexes go by. */
export const definitions: readonly Definition[] = [
  {
    term: { kk: 'көрсетілетін қызметті беруші', ru: 'услугодатель', en: 'provider' },
    meaning: {
      kk: 'Қазақстан Республикасы Инвестициялар және даму министрлігінің Байланыс, ақпараттандыру және ақпарат комитеті',
      ru: 'Комитет связи, информатизации и информации Министерства по инвестициям и развитию Республики Казахстан',
      en: 'Committee for Communications, Informatization and Information of the Ministry for Investments and Development of the Republic of Kazakhstan',
    },
    source: '476-2015/4/3',
  },
  {
    term: { kk: 'БӨ, АЖ', ru: 'ПП, ИС', en: 'SP, IS' },
    meaning: {
      kk: 'бағдарламалық өнім, ақпараттық жүйе',
      ru: 'программный продукт, информационная система',
      en: 'software product, information system',
    },
    source: '476-2015/4/annex1',
  },
]
