import type { Text } from '../../../../text.js'
import type { Clause } from '../../clause.js'

const printed: Text = {
  kk: 'Нысанның осы жолы шығады; құжаттың мазмұны нысан сынақтарында тексеріледі.',
  ru: 'Эта строка формы выводится; содержание бумаги проверяется испытаниями форм.',
  en: "This line of the form comes out; the form's tests check the paper.",
}

/** An item of one of the two numbered forms. */
const item = (place: string, says: Text): Clause => ({
  place,
  kind: 'carried-out',
  says,
  does: printed,
  tests: ['test/form/labels.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
})

/** The standard's three annexes: forms 476.1.1, 476.1.2 and 476.1.3. */
export const forms: readonly Clause[] = [
  {
    place: '1/annex1',
    kind: 'carried-out',
    says: {
      kk: 'Қорытындының нысаны; уәкілетті орган ведомствосының басшысы қол қояды.',
      ru: 'Форма заключения; подписывает руководитель ведомства уполномоченного органа.',
      en: "The form of the conclusion; the head of the authority's department signs.",
    },
    does: {
      kk: 'Қанағаттандыру шешімі 476.1.1 нысанын істің деректерімен шығарады.',
      ru: 'Положительное решение выпускает форму 476.1.1 с данными дела.',
      en: "A decision to grant draws form 476.1.1 from the case's data.",
    },
    tests: ['test/journeys/cash-register-conclusion.test.ts'],
  },
  item('1/annex1/1', { kk: 'Өтініш беруші.', ru: 'Заявитель.', en: 'The applicant.' }),
  item('1/annex1/2', {
    kk: 'Өтініш берушінің орналасқан жері, телефоны, факсі.',
    ru: 'Местонахождение заявителя, телефон, факс.',
    en: 'Where the applicant is; telephone and fax.',
  }),
  item('1/annex1/3', {
    kk: 'КЖ атауы, нұсқасы, әзірленген күні, әзірлеушісі мен оның орналасқан жері.',
    ru: 'Наименование, версия и дата разработки КС, разработчик и его местонахождение.',
    en: 'The system, its version and day of development; the developer and where it is.',
  }),
  {
    place: '1/annex2',
    kind: 'carried-out',
    says: {
      kk: 'Сауалнама-өтініштің нысаны: КЖ туралы мәлімет және талаптарға сәйкестігін растау.',
      ru: 'Форма анкеты-заявления: сведения о КС и подтверждение соответствия требованиям.',
      en: 'The questionnaire-application: the system, and that it meets each requirement.',
    },
    does: {
      kk: 'Өтініш осы нысанның барлық сұрағымен қабылданады: 476.1.2.',
      ru: 'Заявление принимается со всеми вопросами этой формы: 476.1.2.',
      en: 'The application is taken in with every question of this form: 476.1.2.',
    },
    tests: ['test/law/cash-register-conclusion-package.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '1/annex3',
    kind: 'carried-out',
    says: {
      kk: 'Мәлімет нысаны: жалпы ақпарат, КЖ сипаттамасы, сәйкестік сертификаты.',
      ru: 'Форма сведений: общие сведения, характеристика КС, сертификат соответствия.',
      en: 'The information form: general data, the system, the certificate of conformity.',
    },
    does: {
      kk: '476.1.3 нысанының сұрақтары өтінішпен бірге қойылады; портал арқылы сұралмайды.',
      ru: 'Вопросы формы 476.1.3 задаются вместе с заявлением; через портал не спрашиваются.',
      en: 'The questions of form 476.1.3 come with the application; not through the portal.',
    },
    tests: ['test/law/cash-register-conclusion-package.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
  },
  item('1/annex3/1', { kk: 'Өтініш беруші.', ru: 'Заявитель.', en: 'The applicant.' }),
  item('1/annex3/2', { kk: 'ЖСН/БСН.', ru: 'ИИН/БИН заявителя.', en: 'IIN or BIN.' }),
  item('1/annex3/3', { kk: 'Атауы.', ru: 'Наименование.', en: 'The name.' }),
  item('1/annex3/4', {
    kk: 'Ұсынылған құжаттар және ведомствоның кіріс хатының нөмірі мен күні.',
    ru: 'Представленные документы, номер и дата входящего письма ведомства.',
    en: 'The documents presented; number and day of the incoming letter.',
  }),
  item('1/annex3/5', {
    kk: 'КЖ атауы, нұсқасы, күндері, инсталляция пакеті.',
    ru: 'Наименование, версия и даты КС, инсталляционный пакет.',
    en: 'The system, its version and days, the installation package.',
  }),
  item('1/annex3/6', {
    kk: 'Сынақ хаттамасы, зертхана, сертификаттың нөмірі мен мерзімдері, КЖ нөмірі.',
    ru: 'Протокол испытаний, лаборатория, номер и сроки сертификата, номер КС.',
    en: "The test report, the laboratory, the certificate's number and days, the number of the system.",
  }),
]
