import type { Step } from '../../../service.js'
import { complete, done, doneInto, incomplete } from '../../common/outcomes.js'
import { examinationAsks, extensionAsks } from './asks.js'
import { contractAsks } from './contract-asks.js'
import { examinationOutcomes } from './outcomes.js'
import { agency, chancery, technicalService } from './roles.js'

/** Clauses 4.1 to 4.3: from the acceptance mark to the examination act. */
export const toExamination: readonly Step[] = [
  {
    id: 'register',
    role: chancery,
    action: {
      kk: 'Құжаттар топтамасын қабылдап, өтінімнің көшірмесіне күні, қабылдаған адам мен уақыты көрсетілген белгі қояды',
      ru: 'Принимает пакет документов и ставит на копии заявки отметку с днём, принявшим лицом и временем приёма',
      en: 'Takes the package in and marks the copy of the application with the day, the receiver and the time',
    },
    // The act gives the mark no term: the check that follows it runs from the same hand-in and bounds it.
    term: null,
    boundedBy: 'completeness',
    outcomes: doneInto('registered', 'paper.acceptance-slip'),
    asks: [],
    source: '676-2014/9',
  },
  {
    id: 'completeness',
    role: agency,
    action: {
      kk: 'Өтінім мен құжаттардың белгіленген нысанға сәйкестігін және жиынтықталуын тексереді',
      ru: 'Проверяет соответствие заявки и документов установленной форме и их комплектность',
      en: 'Checks that the application and the documents are in due form and complete',
    },
    term: 'completeness',
    // The act does not say what an incomplete package leads to: it is not passed on, the applicant may apply anew.
    outcomes: [complete, incomplete],
    asks: [],
    source: '676-2014/4.1',
  },
  {
    id: 'pass-on',
    role: agency,
    within: true,
    action: {
      kk: 'Өтінімді құжаттарымен «Мемлекеттік техникалық қызметке» тапсырады',
      ru: 'Передаёт заявку с документами Государственной технической службе',
      en: 'Passes the application and the documents to the State Technical Service',
    },
    term: null,
    outcomes: doneInto('with-organisation'),
    asks: [],
    source: '676-2014/4.2',
  },
  {
    id: 'contract',
    role: technicalService,
    action: {
      kk: 'Көрсетілетін қызметті алушымен шарттар жасасады; төлем жазылады',
      ru: 'Заключает договоры с услугополучателем; записывается оплата',
      en: 'Concludes the contracts with the applicant; the payment is recorded',
    },
    term: 'contract',
    outcomes: doneInto('under-examination'),
    asks: contractAsks,
    dated: ['contractDate', 'jointWorksDate', 'secretWorksDate'],
    source: '676-2014/4.2',
  },
  {
    id: 'extend',
    role: technicalService,
    optional: { after: 'contract', until: 'examination' },
    extends: { step: 'examination', by: 'extensionDays' },
    action: {
      kk: 'Ведомстволық не өңірлік құрауыштары бар жүйені тексеріп қарау мерзімін ұзартады',
      ru: 'Продлевает срок обследования системы с ведомственными или региональными компонентами',
      en: 'Extends the examination of a system with departmental or regional components',
    },
    term: null,
    boundedBy: 'examination',
    outcomes: [{ id: 'extended', title: { kk: 'мерзім ұзартылды', ru: 'срок продлён', en: 'the term is extended' } }],
    asks: extensionAsks,
    source: '676-2014/4.3',
  },
  {
    id: 'extension-notice',
    role: agency,
    onlyAfter: { step: 'extend', outcomes: ['extended'], planned: false },
    action: {
      kk: 'Мерзімнің ұзартылғанын көрсетілетін қызметті алушыға хабарлайды',
      ru: 'Уведомляет услугополучателя о продлении срока',
      en: 'Tells the applicant that the term is extended',
    },
    term: 'extension-notice',
    outcomes: done('paper.extension-notice'),
    asks: [],
    source: '676-2014/4.3',
  },
  {
    id: 'examination',
    role: technicalService,
    action: {
      kk: 'Аттестаттық тексеріп қарауды жүргізіп, актісін Агенттікке береді',
      ru: 'Проводит аттестационное обследование и передаёт его акт Агентству',
      en: 'Carries out the attestation examination and hands its act to the Agency',
    },
    term: 'examination',
    outcomes: examinationOutcomes,
    asks: examinationAsks,
    source: '676-2014/4.3',
  },
]
