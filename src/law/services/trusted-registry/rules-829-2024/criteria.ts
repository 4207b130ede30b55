import type { Criterion, Test } from '../../../service.js'
import { isEip, isSoftware } from './product.js'

const under = '829-2024/annex2/10.4'

const conformity: Test & { readonly document: string } = {
  document: 'conformityCertificate',
  test: 'figure-at-least',
  path: 'documents.conformityCertificate.assuranceLevel',
  atLeast: '4',
  unit: '',
}
const protocol: Test & { readonly document: string } = {
  document: 'testProtocol',
  test: 'answer-is',
  path: 'documents.testProtocol.result',
  oneOf: ['positive'],
}
const impossible: Test & { readonly document: string } = {
  document: 'testingImpossible',
  test: 'filed',
  path: 'documents.testingImpossible',
}

/**
 * Clause 2.4: who may receive the service at all. It holds for every procedure: the service is exclusion too (clauses 4, 12, annex2/9.2),
 * and the act excepts no holder who produces no more. Such an entry goes out by clause 10, on the authority's own initiative.
 */
export const eligibility: readonly Criterion[] = [
  {
    id: 'eligible-applicant',
    title: {
      kk: 'Өтініш беруші қызмет алушылардың қатарына жатады',
      ru: 'Заявитель относится к услугополучателям',
      en: 'The applicant is one of those who may receive the service',
    },
    test: { test: 'answer-is', path: 'applicant.category', oneOf: ['producer'] },
    source: '829-2024/2.4',
    under,
  },
  {
    id: 'produces-in-kazakhstan',
    title: {
      kk: 'Өнім Қазақстан Республикасының аумағында өндіріледі',
      ru: 'Продукция производится на территории Республики Казахстан',
      en: 'The product is produced in Kazakhstan',
    },
    test: { test: 'answer-is', path: 'applicant.producesInKazakhstan', oneOf: [true] },
    source: '829-2024/2.4',
    under,
  },
]

/** Annex 2, row 10: headings 1-3; the fourth is the heading of every failed criterion. */
export const headings: readonly Criterion[] = [
  {
    id: 'data-true',
    title: {
      kk: 'Құжаттар мен олардағы деректер анық',
      ru: 'Документы и данные в них достоверны',
      en: 'The documents and the data in them are true',
    },
    test: { test: 'examined', path: 'examination.dataFalse', good: false },
    source: '829-2024/annex2/10.1',
    under: '829-2024/annex2/10.1',
  },
  {
    id: 'no-court-ban',
    title: {
      kk: 'Қызметке тыйым салатын, заңды күшіне енген сот шешімі жоқ',
      ru: 'Нет вступившего в силу решения суда о запрете деятельности',
      en: 'No court decision in force forbids the activity',
    },
    test: { test: 'examined', path: 'examination.courtBan', good: false },
    source: '829-2024/annex2/10.2',
    under: '829-2024/annex2/10.2',
  },
  {
    id: 'personal-data-consent',
    title: {
      kk: 'Қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім бар',
      ru: 'Есть согласие на доступ к персональным данным ограниченного доступа',
      en: 'Consent to access restricted personal data is given',
    },
    test: { test: 'answer-is', path: 'applicant.personalDataConsent', oneOf: [true] },
    source: '829-2024/annex2/10.3',
    under: '829-2024/annex2/10.3',
  },
]

/** Clause 5: software. */
export const softwareCriteria: readonly Criterion[] = [
  {
    id: 'software-security',
    title: {
      kk: 'Ақпараттық қауіпсіздік талаптарына сәйкестігі',
      ru: 'Соответствие требованиям информационной безопасности',
      en: 'Meets the information-security requirements',
    },
    when: isSoftware,
    documents: ['conformityCertificate', 'testProtocol'],
    test: { test: 'any-filed', of: [conformity, protocol] },
    source: '829-2024/5.1',
    under,
  },
  {
    id: 'software-rights',
    title: {
      kk: 'Айрықша мүліктік құқықтар өтініш берушіге тиесілі, бүкіл Қазақстан аумағында және құқықтың бүкіл мерзіміне',
      ru: 'Исключительные права принадлежат заявителю, на весь Казахстан и весь срок права',
      en: "Exclusive property rights belong to the applicant, for all of Kazakhstan and the right's whole term",
    },
    when: isSoftware,
    documents: ['exclusiveRights'],
    test: {
      test: 'all',
      of: [
        { test: 'answer-is', path: 'documents.exclusiveRights.heldByApplicant', oneOf: [true] },
        { test: 'answer-is', path: 'documents.exclusiveRights.wholeKazakhstan', oneOf: [true] },
        { test: 'answer-is', path: 'documents.exclusiveRights.wholeTerm', oneOf: [true] },
      ],
    },
    source: '829-2024/5.2',
    under,
  },
  {
    id: 'software-local-share',
    title: {
      kk: 'Оқшаулау үлесі кемінде 80 %',
      ru: 'Доля локализации не менее 80 %',
      en: 'Local share of at least 80 %',
    },
    when: isSoftware,
    documents: ['industrialCertificate'],
    test: { test: 'figure-at-least', path: 'documents.industrialCertificate.localShare', atLeast: '80', unit: '%' },
    source: '829-2024/5.3',
    under,
  },
  {
    id: 'software-support',
    title: {
      kk: 'Техникалық қолдау қызметі Қазақстан Республикасының аумағында орналасқан',
      ru: 'Служба технической поддержки находится на территории Республики Казахстан',
      en: 'A technical support service located in Kazakhstan',
    },
    when: isSoftware,
    documents: ['supportService'],
    test: { test: 'any-row', path: 'documents.supportService.centres', field: 'inKazakhstan', is: true },
    source: '829-2024/5.4',
    under,
  },
  {
    id: 'software-characteristics',
    title: {
      kk: 'Мәлімделген функционалдық және пайдалану сипаттамаларына сәйкестігі',
      ru: 'Соответствие заявленным функциональным и эксплуатационным характеристикам',
      en: 'Stated functional and operating characteristics are met',
    },
    when: isSoftware,
    test: { test: 'examined', path: 'examination.characteristicsMet', good: true },
    source: '829-2024/5.5',
    under,
  },
  {
    id: 'software-codes',
    title: {
      kk: 'Мәлімделген ТЖҚ БНА кодтары мен санаттарға сәйкестігі',
      ru: 'Соответствие заявленным кодам ЕНС ТРУ и категориям',
      en: 'Matches the declared ENS TRU codes and categories',
    },
    when: isSoftware,
    test: { test: 'examined', path: 'examination.codesMatch', good: true },
    source: '829-2024/5.6',
    under,
  },
  {
    id: 'software-independent',
    title: {
      kk: 'Бағдарламалық қамтылым дербес не жұмысына қажетті бағдарламалық қамтылым Тізілімде бар',
      ru: 'ПО самостоятельно либо нужное для его работы ПО состоит в реестре',
      en: 'The software is independent, or the software it needs is already in the registry',
    },
    when: isSoftware,
    test: {
      test: 'any',
      of: [
        { test: 'answer-is', path: 'product.independent', oneOf: [true] },
        { test: 'platform-in-registry', path: 'product.platform' },
      ],
    },
    source: '829-2024/5.7',
    under,
  },
]

/** Clause 6: electronic industry products. */
export const eipCriteria: readonly Criterion[] = [
  {
    id: 'eip-security',
    title: {
      kk: 'Құрамындағы бағдарламалық қамтылымның қауіпсіздік талаптарына сәйкестігі не сынаудың мүмкін еместігі туралы шешім',
      ru: 'Соответствие встроенного ПО требованиям безопасности либо решение о невозможности испытаний',
      en: 'Embedded software meets the security requirements, or a decision that tests are impossible',
    },
    when: isEip,
    documents: ['conformityCertificate', 'testProtocol', 'testingImpossible'],
    test: { test: 'any-filed', of: [conformity, protocol, impossible] },
    source: '829-2024/6.1',
    under,
  },
  {
    id: 'eip-rights',
    title: {
      kk: 'Құрамындағы бағдарламалық қамтылымды құқықтың бүкіл мерзіміне пайдалану құқығы',
      ru: 'Право использования встроенного ПО на весь срок действия права',
      en: "The right to use the embedded software for the right's whole term",
    },
    when: isEip,
    documents: ['useRights'],
    test: { test: 'answer-is', path: 'documents.useRights.wholeTerm', oneOf: [true] },
    source: '829-2024/6.2',
    under,
  },
  {
    id: 'eip-service-centre',
    title: {
      kk: 'Сервистік орталық Қазақстан Республикасының аумағында орналасқан',
      ru: 'Сервисный центр находится на территории Республики Казахстан',
      en: 'A service centre located in Kazakhstan',
    },
    when: isEip,
    documents: ['serviceCentre'],
    test: { test: 'any-row', path: 'documents.serviceCentre.centres', field: 'inKazakhstan', is: true },
    source: '829-2024/6.3',
    under,
  },
  {
    id: 'eip-local-share',
    title: {
      kk: 'Оқшаулау үлесі кемінде 30 %',
      ru: 'Доля локализации не менее 30 %',
      en: 'Local share of at least 30 %',
    },
    when: isEip,
    documents: ['industrialCertificate'],
    test: { test: 'figure-at-least', path: 'documents.industrialCertificate.localShare', atLeast: '30', unit: '%' },
    source: '829-2024/6.4',
    under,
  },
  {
    id: 'eip-characteristics',
    title: {
      kk: 'Мәлімделген техникалық және пайдалану сипаттамаларына сәйкестігі',
      ru: 'Соответствие заявленным техническим и эксплуатационным характеристикам',
      en: 'Stated technical and operating characteristics are met',
    },
    when: isEip,
    test: { test: 'examined', path: 'examination.characteristicsMet', good: true },
    source: '829-2024/6.5',
    under,
  },
  {
    id: 'eip-codes',
    title: {
      kk: 'Мәлімделген санатқа, ТЖҚ БНА кодына сәйкестігі',
      ru: 'Соответствие заявленной категории и коду ЕНС ТРУ',
      en: 'Matches the declared category and ENS TRU code',
    },
    when: isEip,
    test: { test: 'examined', path: 'examination.codesMatch', good: true },
    source: '829-2024/6.6',
    under,
  },
]

/** What the registry itself must say of the entry that an exclusion or an amendment names. */
export const entryCriteria: readonly Criterion[] = [
  {
    id: 'entry-in-registry',
    title: {
      kk: 'Көрсетілген жазба Тізілімде бар',
      ru: 'Указанная запись состоит в реестре',
      en: 'The named entry stands in the registry',
    },
    test: { test: 'entry-in-registry', path: 'entry.number' },
    source: '829-2024/annex2/10.4',
    under,
  },
  {
    id: 'entry-of-applicant',
    title: {
      kk: 'Жазба өтініш берушіге тиесілі',
      ru: 'Запись принадлежит заявителю',
      en: 'The entry is the applicant’s own',
    },
    test: { test: 'entry-of-applicant', path: 'entry.number' },
    source: '829-2024/annex2/10.4',
    under,
  },
]

/**
 * Decisions take the Commission's recommendation into account (clauses 11, 21). It is no criterion of its own: it is a ground only where
 * the Commission found what the figures do not show.
 */
export const recommendation: Criterion = {
  id: 'commission-recommendation',
  title: {
    kk: 'Комиссияның оң ұсынымы',
    ru: 'Положительная рекомендация Комиссии',
    en: 'A positive recommendation of the Commission',
  },
  alone: true,
  test: { test: 'answer-is', path: 'steps.recommend.outcome', oneOf: ['positive'] },
  source: '829-2024/21',
  under: '829-2024/annex2/10.4',
}
