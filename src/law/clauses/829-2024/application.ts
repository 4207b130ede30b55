import type { Clause } from '../clause.js'

const asked: Clause['does'] = {
  kk: 'Өтініш қабылдағанда сұралады, 829.4 нысанының өз жолына түседі.',
  ru: 'Спрашивается при приёме заявления и ложится в свою строку формы 829.4.',
  en: 'It is asked at intake and fills its line of form 829.4.',
}
const tests = ['test/form/labels.test.ts'] as const

/** Annex 4: the application for inclusion, item by item. */
export const application: readonly Clause[] = [
  {
    place: 'annex4',
    kind: 'carried-out',
    says: {
      kk: 'Тізілімге енгізу туралы өтініш: өтініш берушінің деректемелері, кімге, нөмірі мен күні, 1-6 және 8-11-тармақтар.',
      ru: 'Заявление о включении в реестр: реквизиты заявителя, кому, номер и дата, пункты 1–6 и 8–11.',
      en: "The application for inclusion: the applicant's particulars, the addressee, number and date, items 1 to 6 and 8 to 11.",
    },
    does: {
      kk: 'include рәсімі осы тармақтарды ретімен сұрайды; 829.4 нысаны бос та, толтырылған да шығады.',
      ru: 'Процедура include спрашивает эти пункты по порядку; форма 829.4 выводится и пустой, и заполненной.',
      en: 'The include procedure asks for these items in order; form 829.4 comes out blank or filled.',
    },
    tests,
  },
  {
    place: 'annex4/1',
    kind: 'carried-out',
    says: { kk: 'Компанияның атауы.', ru: 'Наименование компании.', en: 'Name of the company.' },
    does: asked,
    tests,
  },
  {
    place: 'annex4/2',
    kind: 'carried-out',
    says: { kk: 'Байланыс телефонының нөмірі.', ru: 'Контактный телефон.', en: 'Contact telephone.' },
    does: asked,
    tests,
  },
  {
    place: 'annex4/3',
    kind: 'carried-out',
    says: {
      kk: 'Басшының тегі, аты, әкесінің аты.',
      ru: 'Фамилия, имя, отчество руководителя.',
      en: 'Name of the head.',
    },
    does: {
      kk: 'Заңды тұлғадан сұралады, 829.4 нысанының өз жолына түседі.',
      ru: 'Спрашивается у юридического лица и ложится в свою строку формы 829.4.',
      en: 'It is asked of a legal entity and fills its line of form 829.4.',
    },
    tests,
  },
  {
    place: 'annex4/4',
    kind: 'carried-out',
    says: { kk: 'БСН не ЖСН.', ru: 'БИН либо ИИН.', en: 'BIN or IIN.' },
    does: {
      kk: 'Заңды тұлғадан БСН, өзгелерден ЖСН сұралып, бақылау цифрасы тексеріледі.',
      ru: 'У юридического лица спрашивается БИН, у прочих – ИИН; проверяется контрольная цифра.',
      en: 'A legal entity gives its BIN, others their IIN; the check digit is verified.',
    },
    tests: ['test/answers/identifiers.test.ts', 'test/form/labels.test.ts'],
  },
  {
    place: 'annex4/5',
    kind: 'carried-out',
    says: { kk: 'Электрондық пошта.', ru: 'Электронная почта.', en: 'E-mail.' },
    does: asked,
    tests,
  },
  {
    place: 'annex4/6',
    kind: 'carried-out',
    says: { kk: 'Өнімнің атауы.', ru: 'Наименование продукта.', en: 'Name of the product.' },
    does: asked,
    tests,
  },
  {
    place: 'annex4/7',
    kind: 'informational',
    says: {
      kk: 'Актіде бұл тармақ жоқ: 6-дан кейін 8 келеді.',
      ru: 'В акте этого пункта нет: за 6 следует 8.',
      en: 'The act has no such item: 6 is followed by 8.',
    },
    does: {
      kk: 'Нөмір бос қалдырылды, 8-11-тармақтар қайта нөмірленбейді; сұралатын ештеңе жоқ.',
      ru: 'Номер оставлен пустым, пункты 8–11 не перенумерованы; спрашивать нечего.',
      en: 'The number is left empty and items 8 to 11 keep theirs; there is nothing to ask.',
    },
    tests: [],
  },
  {
    place: 'annex4/8',
    kind: 'carried-out',
    says: {
      kk: 'Сыныптау қағидалары бойынша санат коды (кодтары).',
      ru: 'Код (коды) категории по Правилам классификации.',
      en: 'Category code(s) by the rules of classification.',
    },
    does: asked,
    tests,
  },
  {
    place: 'annex4/9',
    kind: 'carried-out',
    says: {
      kk: 'ТЖҚ БНА коды (кодтары); бағдарламалық қамтылым үшін жеткізу нұсқасымен – тауар не ақпараттық-коммуникациялық қызмет.',
      ru: 'Код (коды) ЕНС ТРУ; для программного обеспечения с вариантом поставки – товар или информационно-коммуникационная услуга.',
      en: 'ENS TRU code(s); for software with how it is delivered: as goods or as an information and communication service.',
    },
    does: {
      kk: 'Кодтар тізіммен сұралып, пішіні тексеріледі; жеткізу нұсқасы тек бағдарламалық қамтылымнан сұралады.',
      ru: 'Коды спрашиваются списком, их вид проверяется; вариант поставки – только у программного обеспечения.',
      en: 'The codes are asked as a list and their shape checked; how it is delivered is asked of software alone.',
    },
    tests: ['test/answers/identifiers.test.ts', 'test/form/labels.test.ts'],
  },
  {
    place: 'annex4/10',
    kind: 'carried-out',
    says: {
      kk: 'Бағдарламалық қамтылым дербес болмаса – платформасының сипаттамасы.',
      ru: 'Описание платформы, если программное обеспечение не самостоятельно.',
      en: 'Description of the platform, if the software is not independent.',
    },
    does: {
      kk: 'Дербес емес бағдарламалық қамтылымнан ғана сұралып, платформа Тізілімнен ізделеді.',
      ru: 'Спрашивается только у несамостоятельного программного обеспечения; платформа ищется в реестре.',
      en: 'It is asked only of software that is not independent, and the platform is looked up in the registry.',
    },
    tests: ['test/case/grounds.test.ts', 'test/form/labels.test.ts'],
  },
  {
    place: 'annex4/11',
    kind: 'carried-out',
    says: {
      kk: 'Қол қоюшы: басшы не сенімхатпен өкіл (сенімхаттың нөмірі мен күні).',
      ru: 'Подписавший: руководитель либо представитель по доверенности (её номер и дата).',
      en: 'Who signed: the head, or a representative by power of attorney (its number and date).',
    },
    does: {
      kk: 'Қол қоюшы сұралады; өкіл болса, сенімхаты құжаттардың қатарында сұралып, нөмірі мен күні нысанға түседі.',
      ru: 'Спрашивается, кто подписал; у представителя доверенность спрашивается среди документов, её номер и дата ложатся в форму.',
      en: "Who signed is asked; a representative's power of attorney is asked among the documents, and its number and date go on the form.",
    },
    tests: ['test/case/completeness.test.ts', 'test/form/labels.test.ts'],
  },
]
