import type { Duration } from '../../../../calendar/term.js'
import type { Fee, Limit, Term } from '../../../service.js'

/** Clause 4.4 gives the decision after the additional examination the same day as the first one. */
export const DECISION: Duration = { amount: 1, unit: 'calendar-day' }

/** Clause 4.4 gives the commission after the additional examination the same two days as the first one. */
export const COMMISSION: Duration = { amount: 2, unit: 'calendar-day' }

/** Clause 4: the stages one after another; the act sets no overall term. Each runs from an event of its own. */
export const stageTerms: readonly Term[] = [
  {
    id: 'completeness',
    title: {
      kk: 'Өтінім мен құжаттардың нысанға сәйкестігін және жиынтықталуын тексеру',
      ru: 'Проверка соответствия форме и комплектности заявки и документов',
      en: 'Check of form and completeness',
    },
    amount: 2,
    unit: 'calendar-day',
    direction: 'forward',
    from: 'acceptance',
    source: '676-2014/4.1',
  },
  {
    id: 'contract',
    title: { kk: 'Шарттар жасасу', ru: 'Заключение договоров', en: 'Conclusion of the contracts' },
    amount: 6,
    unit: 'working-day',
    direction: 'forward',
    from: 'step:pass-on',
    source: '676-2014/4.2',
    note: {
      kk: 'Мерзім Агенттік өтінімді «Мемлекеттік техникалық қызметке» тапсырған сәттен басталады; тапсырудың өзіне акт мерзім бермеген, сондықтан тапсырылғанға дейін тексеру аяқталатын күннен есептеп көрсетіледі.',
      ru: 'Срок идёт с передачи заявки Агентством Государственной технической службе; на саму передачу акт срока не даёт, поэтому до неё он показан от дня окончания проверки.',
      en: 'The term runs from the Agency passing the application to the State Technical Service; the act gives that no term, so until then it is shown from the day on which the check ends.',
    },
  },
  {
    id: 'examination',
    title: { kk: 'Аттестаттық тексеріп қарау', ru: 'Аттестационное обследование', en: 'Attestation examination' },
    amount: 30,
    unit: 'calendar-day',
    direction: 'forward',
    from: 'step:contract',
    source: '676-2014/4.3',
    note: {
      kk: 'Шарттар бірнеше, ал актіде «шарт жасалған сәттен» делінген: соңғысының күнінен саналады.',
      ru: 'Договоров несколько, а в акте сказано «с заключения договора»: считается со дня последнего из них.',
      en: 'There are several contracts and the act says “from the contract”: counted from the day of the last of them.',
    },
  },
  {
    id: 'extension',
    title: {
      kk: 'Тексеріп қарау мерзімін ұзартудың шегі',
      ru: 'Предел продления срока обследования',
      en: 'Limit of an extension of the examination',
    },
    amount: 30,
    unit: 'calendar-day',
    direction: 'forward',
    from: 'term:examination',
    source: '676-2014/4.3',
    note: {
      kk: 'Жүйенің ведомстволық не өңірлік құрауыштары болса ғана; тексеріп қараудың өз мерзімі аяқталатын күннен саналады.',
      ru: 'Только если у системы есть ведомственные или региональные компоненты; считается от конца собственного срока обследования.',
      en: "Only where the system has departmental or regional components; counted from the end of the examination's own term.",
    },
  },
  {
    id: 'extension-notice',
    title: {
      kk: 'Мерзімнің ұзартылғаны туралы хабарлау',
      ru: 'Уведомление о продлении срока',
      en: 'Notice of the extension',
    },
    amount: 3,
    unit: 'calendar-day',
    direction: 'forward',
    from: 'step:extend',
    source: '676-2014/4.3',
    note: {
      kk: 'Актіде үш күннің қай сәттен саналатыны айтылмаған: мерзім ұзартылған күннен есептеледі.',
      ru: 'Акт не говорит, с какого момента идут три дня: считаются со дня продления.',
      en: 'The act does not say what the three days run from: they are counted from the day of the extension.',
    },
  },
  {
    id: 'commission',
    title: { kk: 'Аттестаттау комиссиясын шақыру', ru: 'Созыв аттестационной комиссии', en: 'Calling the commission' },
    ...COMMISSION,
    direction: 'forward',
    from: 'step:examination',
    restarts: ['step:additional-examination'],
    source: '676-2014/4.4',
    note: {
      kk: 'Мерзім комиссияны шақыруға берілген; отырыстың өзіне акт мерзім бермеген. Акт алынған күн – тексеріп қараудың аяқталғаны жазылған күн.',
      ru: 'Срок дан на созыв комиссии; на само заседание акт срока не даёт. День получения акта обследования – день, когда записано его окончание.',
      en: 'The term is for calling the commission; the act gives its sitting none. The examination act is received on the day on which the examination is recorded as done.',
    },
  },
  {
    id: 'decision',
    title: { kk: 'Агенттіктің шешімі', ru: 'Решение Агентства', en: 'Decision of the Agency' },
    ...DECISION,
    direction: 'forward',
    from: 'step:recommend',
    restarts: ['step:recommend-again'],
    source: '676-2014/4.4',
    note: {
      kk: 'Актіде бір күннің неден саналатыны айтылмаған: шешім комиссияның ұсынымына сүйенетіндіктен, ұсыным берілген күннен есептеледі.',
      ru: 'Акт не говорит, от чего идёт этот день: решение опирается на рекомендацию комиссии, поэтому считается от неё.',
      en: "The act does not say what the day runs from: the decision rests on the commission's recommendation, so it is counted from that.",
    },
  },
  {
    id: 'removal',
    title: {
      kk: 'Анықталған сәйкессіздіктерді жою',
      ru: 'Устранение выявленных несоответствий',
      en: 'Removal of the nonconformities',
    },
    amount: 20,
    unit: 'working-day',
    direction: 'forward',
    from: 'step:removal-copy',
    source: '676-2014/4.4',
    note: {
      kk: 'Мерзім өтініш беруші шешімнің көшірмесін алған сәттен басталады.',
      ru: 'Срок идёт с получения заявителем копии решения.',
      en: 'The term runs from the applicant receiving a copy of the decision.',
    },
  },
]

/** Clauses 4.5 and 4.6: at the desk. */
export const limits: readonly Limit[] = [
  {
    id: 'queue',
    title: { kk: 'Кезек күту', ru: 'Ожидание в очереди', en: 'Waiting in the queue' },
    amount: 15,
    unit: 'minute',
    source: '676-2014/4.5',
  },
  {
    id: 'desk',
    title: { kk: 'Өтінім бергенде қызмет көрсету', ru: 'Обслуживание при подаче заявки', en: 'Service at the desk' },
    amount: 15,
    unit: 'minute',
    source: '676-2014/4.6',
  },
]

/** Clause 7: what the attestation examination of one information system costs. */
export const fee: Fee = {
  tenge: '2948967',
  per: {
    kk: 'бір ақпараттық жүйені аттестаттық тексеріп қарау (қосылған құн салығын қоса алғанда)',
    ru: 'аттестационное обследование одной информационной системы (с учётом НДС)',
    en: 'the attestation examination of one information system (VAT included)',
  },
  source: '676-2014/7',
  note: {
    kk: 'Сан 2 948 967 теңге деп тұр; жақшадағы сөзбен жазылуында соңында артық «мың» бар. Сан негізге алынды.',
    ru: 'Цифрами стоит 2 948 967 тенге; в записи словами в конце лишнее «тысяч». За основу взяты цифры.',
    en: 'The figures say 2,948,967 tenge; the words beside them end with a surplus “thousand”. The figures are taken.',
  },
}
