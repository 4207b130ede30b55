import type { Clause } from '../clause.js'

/** Clause 6: what electronic industry products must meet. */
export const eipCriteria: readonly Clause[] = [
  {
    place: '6',
    kind: 'carried-out',
    says: {
      kk: 'Электрондық өнеркәсіп өнімі алты өлшемшартқа сәйкес келсе, Тізілімге енгізіледі.',
      ru: 'Продукция электронной промышленности включается в реестр, если отвечает шести критериям.',
      en: 'An electronic industry product enters the registry if it meets six criteria.',
    },
    does: {
      kk: 'Әр өлшемшарт жеке тексеріледі; сұрақтары мен құжаттары бағдарламалық қамтылымдікінен бөлек.',
      ru: 'Каждый критерий проверяется отдельно; вопросы и документы иные, чем для программного обеспечения.',
      en: 'Each criterion is judged on its own; the questions and documents differ from those for software.',
    },
    tests: ['test/case/grounds.test.ts'],
  },
  {
    place: '6.1',
    kind: 'carried-out',
    says: {
      kk: 'Өнімдегі бағдарламалық қамтылым ақпараттық қауіпсіздік талаптарына сай не уәкілетті органның сынау мүмкін еместігі туралы шешімі бар.',
      ru: 'Встроенное программное обеспечение отвечает требованиям информационной безопасности либо есть решение уполномоченного органа о невозможности испытаний.',
      en: 'Its software meets the information-security requirements, or the authority has decided that tests are impossible.',
    },
    does: {
      kk: 'Сәйкестік құжаты, оң хаттама не сынаудың мүмкін еместігі туралы шешім – үшеуінің бірі жеткілікті.',
      ru: 'Достаточно одного из трёх: документ о соответствии, положительный протокол либо решение о невозможности испытаний.',
      en: 'One of three suffices: a conformity paper, a positive protocol, or the decision that tests are impossible.',
    },
    tests: ['test/case/grounds.test.ts'],
  },
  {
    place: '6.2',
    kind: 'carried-out',
    says: {
      kk: 'Өнімдегі бағдарламалық қамтылымды құқықтың бүкіл мерзімінде пайдалану құқығы бар.',
      ru: 'Есть право использовать встроенное программное обеспечение весь срок действия права.',
      en: "There is a right to use the embedded software for the right's whole term.",
    },
    does: {
      kk: 'Құқықтың бүкіл мерзіміне берілгені сұралады; берілмесе – бас тарту негізі.',
      ru: 'Спрашивается, дано ли право на весь срок; если нет – основание для отказа.',
      en: 'Whether it is for the whole term is asked; if not, it is a ground for refusal.',
    },
    tests: ['test/case/grounds.test.ts'],
  },
  {
    place: '6.3',
    kind: 'carried-out',
    says: {
      kk: 'Қазақстан аумағында орналасқан сервистік орталық бар.',
      ru: 'Есть сервисный центр на территории Казахстана.',
      en: 'There is a service centre located in Kazakhstan.',
    },
    does: {
      kk: '10-қосымшаның жолдары сұралады; Қазақстанда бірде-біреуі болмаса – бас тарту негізі.',
      ru: 'Спрашиваются строки приложения 10; если ни одной нет в Казахстане – основание для отказа.',
      en: 'The rows of annex 10 are asked; none of them in Kazakhstan is a ground for refusal.',
    },
    tests: ['test/case/grounds.test.ts'],
  },
  {
    place: '6.4',
    kind: 'carried-out',
    says: {
      kk: 'Оқшаулау үлесі кемінде 30 % көрсетілген индустриялық сертификат бар.',
      ru: 'Есть индустриальный сертификат с долей локализации не менее 30 %.',
      en: 'There is an industrial certificate showing a local share of at least 30 %.',
    },
    does: {
      kk: 'Үлес жазылғандай салыстырылады, дөңгелектелмейді: 30 жарайды, 29,99 жарамайды.',
      ru: 'Доля сравнивается как написана, без округления: 30 подходит, 29,99 – нет.',
      en: 'The share is compared as written, unrounded: 30 passes, 29.99 does not.',
    },
    tests: ['test/case/grounds.test.ts', 'test/case/share.test.ts'],
  },
  {
    place: '6.5',
    kind: 'carried-out',
    says: {
      kk: 'Мәлімделген техникалық және пайдалану сипаттамаларына сәйкестік.',
      ru: 'Соответствие заявленным техническим и эксплуатационным характеристикам.',
      en: 'It meets its stated technical and operating characteristics.',
    },
    does: {
      kk: 'Сипаттамалар әр модель бойынша алынады; сәйкестікті адам бағалап, жазады.',
      ru: 'Характеристики берутся по каждой модели; соответствие оценивает и записывает человек.',
      en: 'The characteristics are taken model by model; a person judges them and records the finding.',
    },
    tests: ['test/case/grounds.test.ts'],
  },
  {
    place: '6.6',
    kind: 'carried-out',
    says: {
      kk: 'Мәлімделген санатқа, ТЖҚ БНА кодына және сыныптау санаттарына сәйкестік.',
      ru: 'Соответствие заявленной категории, коду ЕНС ТРУ и категориям классификации.',
      en: 'It matches its declared category, ENS TRU code and classification.',
    },
    does: {
      kk: 'Кодтың пішіні енгізгенде тексеріледі; мағыналық сәйкестікті адам бағалап, жазады.',
      ru: 'Вид кода проверяется при вводе; соответствие по существу оценивает и записывает человек.',
      en: "The code's shape is checked on entry; whether it fits the product a person judges and records.",
    },
    tests: ['test/case/grounds.test.ts', 'test/answers/identifiers.test.ts'],
  },
]
