import type { Step } from '../../../service.js'
import { decisionOutcomes, done, doneInto } from '../../common/outcomes.js'
import { registryClerk } from '../../common/roles.js'
import { signerFields } from '../../common/signer.js'
import { conclusionsJournal, deliveryFields, examinationFields, visitFields } from '../asks.js'
import { employee, expertCommission, headOfBody } from './roles.js'

const ifAppointed = { step: 'completeness', outcomes: ['complete'], planned: true } as const
const ifRefused = { step: 'completeness', outcomes: ['deficient'], planned: false } as const

/** Table 1 of annex 1, its four actions in order, and what clause 15 has between and after them. */
export const route: readonly Step[] = [
  {
    id: 'register',
    role: registryClerk,
    action: {
      kk: 'Құжаттарды қабылдап, нөмірін, күнін және парақ санын көрсетіп БЭҚАЖ-да тіркейді',
      ru: 'Принимает документы и регистрирует их в ЕСЭДО с номером, датой и количеством листов',
      en: 'Accepts the documents and registers them with number, date and number of sheets',
    },
    term: { amount: 15, unit: 'minute' },
    outcomes: doneInto('registered', 'paper.acceptance-slip'),
    asks: [
      {
        id: 'sheets',
        kind: 'integer',
        min: 1,
        max: 100_000,
        label: { kk: 'Құжаттардың парақ саны', ru: 'Количество листов документов', en: 'Number of sheets' },
        source: '757-2012/15.3',
      },
    ],
    source: '757-2012/annex1/1',
  },
  {
    id: 'completeness',
    role: employee,
    action: {
      kk: 'Құжаттарды қарап, КЖ сараптамасын тағайындау немесе бас тарту туралы шешімді бекітеді',
      ru: 'Рассматривает документы, утверждает решение о назначении экспертизы КС или об отказе',
      en: 'Examines the documents; appoints the examination of the system or decides to refuse',
    },
    term: { amount: 5, unit: 'calendar-day' },
    outcomes: [
      {
        id: 'complete',
        title: {
          kk: 'құжаттар толық: сараптама тағайындалады',
          ru: 'документы полны: назначается экспертиза',
          en: 'the documents are complete: an examination is appointed',
        },
        status: 'complete',
      },
      {
        id: 'deficient',
        title: {
          kk: 'құжаттар толық емес не талапқа сай емес: бас тарту туралы шешім',
          ru: 'документы неполны или не отвечают требованиям: решение об отказе',
          en: 'the documents are incomplete or not as required: refusal is decided',
        },
        status: 'deficient',
      },
    ],
    asks: [],
    source: '757-2012/annex1/2',
  },
  {
    // Clause 15.4 sends the package to the executor with the time and place of the examination; the table gives it no term.
    id: 'appoint',
    role: employee,
    action: {
      kk: 'Сараптаманың уақыты мен орнын белгілеп, ұйымдастырады',
      ru: 'Назначает время и место экспертизы и организует её',
      en: 'Sets the time and place of the examination and organises it',
    },
    term: null,
    within: true,
    onlyAfter: ifAppointed,
    outcomes: doneInto('under-examination'),
    asks: visitFields('757-2012/15.4'),
    source: '757-2012/15.4',
  },
  {
    id: 'examine',
    role: expertCommission,
    action: {
      kk: 'КЖ сараптамасын жүргізіп, сәйкестік актісін жасайды',
      ru: 'Проводит экспертизу КС и составляет акт соответствия',
      en: 'Examines the system and draws up the act of conformity',
    },
    term: { amount: 23, unit: 'calendar-day', from: ['completeness'] },
    onlyAfter: ifAppointed,
    outcomes: [
      {
        id: 'conforms',
        title: {
          kk: 'техникалық талаптарға сәйкес келеді',
          ru: 'соответствует техническим требованиям',
          en: 'conforms to the technical requirements',
        },
        papers: ['paper.examination-act'],
      },
      {
        id: 'does-not-conform',
        title: {
          kk: 'техникалық талаптарға сәйкес келмейді',
          ru: 'не соответствует техническим требованиям',
          en: 'does not conform to the technical requirements',
        },
        papers: ['paper.examination-act'],
      },
    ],
    asks: examinationFields('757-2012/15.7'),
    source: '757-2012/annex1/3',
  },
  {
    // Preparing the conclusion belongs to the commission's 23 days.
    id: 'decide',
    role: expertCommission,
    action: {
      kk: 'Қорытындыны немесе дәлелді бас тартуды дайындайды',
      ru: 'Готовит заключение или мотивированный отказ',
      en: 'Prepares the conclusion or the reasoned refusal',
    },
    term: null,
    within: true,
    onlyAfter: ifAppointed,
    outcomes: decisionOutcomes,
    asks: [],
    by: 'decide',
    source: '757-2012/15.7',
  },
  {
    // The decision to refuse is action 2 itself: the examination and its 23 days fall away.
    id: 'decide-refusal',
    role: employee,
    action: {
      kk: 'Бас тарту себептері туралы дәлелді жауапты дайындайды',
      ru: 'Готовит мотивированный ответ о причинах отказа',
      en: 'Prepares the reasoned answer with the reasons for the refusal',
    },
    term: null,
    within: true,
    onlyAfter: ifRefused,
    outcomes: decisionOutcomes.filter((outcome) => outcome.id === 'refused'),
    asks: [],
    by: 'decide',
    source: '757-2012/annex1/2',
  },
  {
    id: 'sign',
    role: headOfBody,
    action: {
      kk: 'Сараптама қорытындыларын қарап, нәтижеге қол қояды',
      ru: 'Рассматривает итоги экспертизы и подписывает результат',
      en: 'Considers what the examination found and signs the result',
    },
    term: {
      amount: 2,
      unit: 'calendar-day',
      note: {
        kk: 'Кестеде бұл мерзім қорытындыға қол қоюға берілген; бас тарту туралы жауапқа мерзім айтылмаған, оған да осы мерзім қолданылды.',
        ru: 'В таблице этот срок дан на подписание заключения; для ответа об отказе срок не назван, применён тот же.',
        en: 'The table gives this term for signing the conclusion; for a refusal none is given, and the same is used.',
      },
    },
    outcomes: done(),
    asks: signerFields('757-2012/15.8'),
    notSameAs: 'decide',
    source: '757-2012/annex1/4',
  },
  {
    // Clause 15.9 has no term and no row in the table: the overall term bounds it.
    id: 'issue',
    role: registryClerk,
    action: {
      kk: 'Нәтижені алушыға беріп, қорытындыларды беру журналында тіркейді',
      ru: 'Выдаёт результат получателю и отмечает это в журнале выдачи заключений',
      en: 'Hands the result to the applicant and records it in the journal of conclusions',
    },
    term: null,
    boundedBy: 'service',
    within: true,
    outcomes: done(),
    asks: deliveryFields('757-2012/15.9', false, '757-2012/15.9'),
    journal: conclusionsJournal('757-2012/15.9'),
    source: '757-2012/15.9',
  },
]
