import type { Text } from '../../../../text.js'
import type { Citation } from '../../../citation.js'
import type { Condition } from '../../../condition.js'
import type { Field } from '../../../field.js'
import type { DocumentRule } from '../../../service.js'
import { isLegalEntity } from '../../common/applicant.js'
import { securityDocuments } from './security-documents.js'
import { byRepresentative } from './system.js'

/** Where the lists of annexes 3 and 4 stand in the answers. */
export const HARDWARE_LIST = 'hardwareList'
export const SOFTWARE_LIST = 'softwareList'

const isPerson: Condition = { is: 'not', that: isLegalEntity }

const number = (source: Citation): Field => ({
  id: 'number',
  kind: 'text',
  max: 100,
  label: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  source,
})

const dated = (
  source: Citation,
  label: Text = { kk: 'Берілген күні', ru: 'Дата выдачи', en: 'Date of issue' },
): Field => ({ id: 'date', kind: 'date', notAfter: 'receipt', label, source })

/** The application itself counts the sheets of what lies with it. */
const sheets: Field = {
  id: 'sheets',
  kind: 'integer',
  min: 1,
  max: 100_000,
  label: { kk: 'Парақ саны', ru: 'Число листов', en: 'Sheets' },
  source: '676-2014/annex1/1',
}

const approved: Text = { kk: 'Бекітілген күні', ru: 'Дата утверждения', en: 'Date of approval' }

/** Clauses 9.2 and 9.3: who applies, by kind of applicant. */
const applicantDocuments: readonly DocumentRule[] = [
  {
    id: 'identity',
    when: isPerson,
    title: {
      kk: 'Жеке басын куәландыратын құжаттың көшірмесі (қолымен расталған)',
      ru: 'Копия документа, удостоверяющего личность (заверенная подписью)',
      en: 'Copy of the identity document (certified by signature)',
    },
    particulars: [number('676-2014/9.2'), dated('676-2014/9.2')],
    source: '676-2014/9.2',
  },
  {
    id: 'foundingDocuments',
    when: isLegalEntity,
    title: {
      kk: 'Құрылтай құжаттарының көшірмесі (қолымен және мөрімен расталған)',
      ru: 'Копия учредительных документов (заверенная подписью и печатью)',
      en: 'Copy of the founding documents (certified by signature and seal)',
    },
    particulars: [dated('676-2014/9.3', approved)],
    source: '676-2014/9.3',
  },
  {
    id: 'registration',
    when: isLegalEntity,
    title: {
      kk: 'Заңды тұлғаны мемлекеттік тіркеу туралы анықтама не куәлік',
      ru: 'Справка или свидетельство о государственной регистрации юридического лица',
      en: 'Note or certificate of registration of the legal entity',
    },
    particulars: [number('676-2014/9.3'), dated('676-2014/9.3')],
    source: '676-2014/9.3',
  },
]

/** Clauses 9.5 to 9.7: what the system is made of. */
const systemDocuments: readonly DocumentRule[] = [
  {
    id: 'hardwareList',
    form: '676.3',
    filedAt: HARDWARE_LIST,
    title: {
      kk: 'Техникалық құралдардың бекітілген тізбесі (3-қосымша)',
      ru: 'Утверждённый перечень технических средств (приложение 3)',
      en: 'Approved list of hardware (annex 3)',
    },
    particulars: [],
    source: '676-2014/9.5',
  },
  {
    id: 'softwareList',
    form: '676.4',
    filedAt: SOFTWARE_LIST,
    title: {
      kk: 'Бағдарламалық құралдардың бекітілген тізбесі (4-қосымша)',
      ru: 'Утверждённый перечень программных средств (приложение 4)',
      en: 'Approved list of software (annex 4)',
    },
    particulars: [],
    source: '676-2014/9.5',
  },
  {
    id: 'functionalScheme',
    title: {
      kk: 'Жүйе құрауыштарының өзара іс-қимылының бекітілген функционалдық схемасы (жоспары)',
      ru: 'Утверждённая функциональная схема (план) взаимодействия компонентов системы',
      en: "Approved functional scheme (plan) of how the system's components interact",
    },
    particulars: [dated('676-2014/9.6', approved)],
    source: '676-2014/9.6',
  },
  {
    id: 'explanatoryNote',
    title: {
      kk: 'Функционалдық схемаға түсіндірме жазба (интеграцияланатын құрауыштарымен бірге)',
      ru: 'Пояснительная записка к функциональной схеме (с интегрируемыми компонентами)',
      en: 'Explanatory note to the functional scheme (with the components that are integrated)',
    },
    particulars: [sheets],
    source: '676-2014/9.6',
  },
  {
    id: 'projectDocumentation',
    title: {
      kk: 'Жобалық (бағдарламалық) құжаттама',
      ru: 'Проектная (программная) документация',
      en: 'Project (program) documentation',
    },
    particulars: [sheets],
    source: '676-2014/9.7',
  },
  {
    id: 'preProjectDocumentation',
    title: {
      kk: 'Жобалау алдындағы құжаттама',
      ru: 'Предпроектная документация',
      en: 'Documentation that preceded the project',
    },
    particulars: [sheets],
    source: '676-2014/9.7',
  },
]

const powerOfAttorney: DocumentRule = {
  id: 'powerOfAttorney',
  when: byRepresentative,
  title: { kk: 'Сенімхат', ru: 'Доверенность', en: 'Power of attorney' },
  particulars: [
    number('676-2014/9'),
    dated('676-2014/9'),
    {
      id: 'validUntil',
      kind: 'date',
      optional: true,
      notBefore: 'date',
      label: { kk: 'Жарамды мерзімінің соңғы күні', ru: 'Действительна по', en: 'Valid until' },
      source: '676-2014/9',
    },
  ],
  source: '676-2014/9',
}

/** Clause 9, in the act's order; the application of annex 1 is the answers themselves. */
export const documents: readonly DocumentRule[] = [
  ...applicantDocuments,
  ...securityDocuments,
  ...systemDocuments,
  powerOfAttorney,
]
