import type { Condition } from '../../../condition.js'
import type { DocumentRule } from '../../../service.js'
import { isLegalEntity } from '../../common/applicant.js'
import { byRepresentative, notForBanks, notThroughPortal, throughPortal } from './circumstances.js'
import { ifAnyValidity, medium, numberAndDate, sheets, validity } from './particulars.js'

const source = '476-2015/1/9.1'
const portal = '209-2014/3/9.11'

const representativeThroughPortal: Condition = { is: 'all', of: [byRepresentative, throughPortal] }

/**
 * Clause 9: what must lie in the package beside the questionnaire-application, which is the application itself. Papers on
 * registration the provider takes through the gateway of the e-government: a package without them is complete.
 */
export const documents: readonly DocumentRule[] = [
  {
    id: 'legalEntityRegistration',
    when: isLegalEntity,
    optional: true,
    title: {
      kk: 'Заңды тұлғаны мемлекеттік тіркеу (қайта тіркеу) туралы анықтама не куәлік («электрондық үкімет» шлюзі арқылы алынады)',
      ru: 'Справка либо свидетельство о государственной регистрации (перерегистрации) юридического лица (запрашивается через шлюз «электронного правительства»)',
      en: 'Certificate of state registration of the legal entity (taken through the e-government gateway)',
    },
    particulars: numberAndDate(source),
    source,
  },
  {
    id: 'entrepreneurRegistration',
    when: { is: 'not', that: isLegalEntity },
    optional: true,
    title: {
      kk: 'Дара кәсіпкерді мемлекеттік тіркеу туралы куәлік («электрондық үкімет» шлюзі арқылы алынады)',
      ru: 'Свидетельство о государственной регистрации индивидуального предпринимателя (запрашивается через шлюз «электронного правительства»)',
      en: 'Certificate of state registration of the individual entrepreneur (taken through the e-government gateway)',
    },
    particulars: numberAndDate(source),
    source,
  },
  {
    id: 'functionsDescription',
    title: {
      kk: 'КЖ функционалдық мүмкіндіктері мен сипаттамаларының сипаттамасы',
      ru: 'Описание функциональных возможностей и характеристик КС',
      en: "Description of the system's functions and characteristics",
    },
    particulars: sheets(source),
    source,
  },
  {
    id: 'taxModuleGuide',
    title: {
      kk: '«Салық инспекторының жұмыс орны» модулін пайдалану жөніндегі нұсқаулық',
      ru: 'Руководство по эксплуатации модуля «Рабочее место налогового инспектора»',
      en: "Manual of the «Tax inspector's workplace» module",
    },
    particulars: sheets(source),
    source,
  },
  {
    id: 'installationGuide',
    when: notForBanks,
    title: {
      kk: 'КЖ орнату және іске қосу жөніндегі нұсқаулық',
      ru: 'Инструкция по установке и запуску КС',
      en: 'Instruction on installing and starting the system',
    },
    particulars: sheets(source),
    source,
  },
  {
    id: 'securityCertificate',
    title: {
      kk: 'Фискалдық режимнің, фискалдық жадының техникалық және бағдарламалық құралдарының ақпараттық қауіпсіздік талаптарына сәйкестік сертификаты (ҚР СТ МЕМСТ Р ИСО/МЭК 15408-2006)',
      ru: 'Сертификат соответствия технических и программных средств фискального режима и фискальной памяти требованиям информационной безопасности (СТ РК ГОСТ Р ИСО/МЭК 15408-2006)',
      en: 'Certificate that the hardware and software of the fiscal mode and memory meet the information-security requirements (ST RK GOST R ISO/IEC 15408-2006)',
    },
    particulars: [...numberAndDate(source), ...validity(source)],
    source,
  },
  {
    id: 'workingCopy',
    when: notForBanks,
    title: {
      kk: 'КЖ функционалдық көшірмесі бар электрондық ақпараттық тасығыш (портал арқылы жүгінгенде пошта арқылы жіберіледі)',
      ru: 'Электронный носитель с функциональной копией КС (при обращении через портал направляется почтой)',
      en: 'Electronic medium with a working copy of the system (sent by post when filed through the portal)',
    },
    particulars: medium(source),
    source,
  },
  {
    id: 'informationForm',
    form: '476.1.3',
    filedAt: 'information',
    when: notThroughPortal,
    title: { kk: 'Мәлімет нысаны (3-қосымша)', ru: 'Форма сведений (приложение 3)', en: 'Information form (annex 3)' },
    particulars: [],
    source: '476-2015/1/9',
  },
  {
    id: 'powerOfAttorney',
    when: byRepresentative,
    title: {
      kk: 'Өкілдің өкілеттігін растайтын құжат (сенімхат)',
      ru: 'Документ о полномочиях представителя (доверенность)',
      en: "The representative's authority (power of attorney)",
    },
    particulars: [...numberAndDate('476-2015/1/9'), ...ifAnyValidity('476-2015/1/9')],
    source: '476-2015/1/9',
  },
  {
    id: 'representativeIdentity',
    when: representativeThroughPortal,
    title: {
      kk: 'Уәкілетті өкілдің жеке басын куәландыратын құжат',
      ru: 'Документ, удостоверяющий личность уполномоченного представителя',
      en: "The representative's identity document",
    },
    particulars: [...numberAndDate(portal), ...ifAnyValidity(portal)],
    source: portal,
  },
]
