import type { Text } from '../text.js'

/** What each form is called, annexes first in their order, then the working papers: for who names a paper without drawing it. */
export const FORM_TITLES = {
  '829.1': {
    kk: 'Сенім білдірілген бағдарламалық қамтылым және электрондық өнеркәсіп өнімдерінің тізілімін жүргізу нысаны',
    ru: 'Форма ведения реестра доверенного программного обеспечения и продукции электронной промышленности',
    en: 'Form of keeping the registry of trusted software and electronic industry products',
  },
  '829.2': {
    kk: 'Мемлекеттік қызмет көрсетуге қойылатын негізгі талаптардың тізбесі',
    ru: 'Перечень основных требований к оказанию государственной услуги',
    en: 'Main requirements of the service',
  },
  '829.3': {
    kk: 'Сенім білдірілген бағдарламалық қамтылымның және электрондық өнеркәсіп өнімдерінің тізіліміне өзгерістер және (немесе) толықтырулар енгізу туралы өтініш',
    ru: 'Заявление о внесении изменений и (или) дополнений в реестр доверенных',
    en: 'Application for changes or additions in the registry',
  },
  '829.4': {
    kk: 'Өтініш бағдарламалық қамтылымды немесе электрондық өнеркәсіп өнімдерін сенім білдірілген бағдарламалық қамтылым және электрондық өнеркәсіп өнімдері тізіліміне енгізу туралы',
    ru: 'Заявление о включении программного обеспечения или продукции электронной промышленности в реестр доверенных',
    en: 'Application for inclusion in the registry of trusted software and electronic industry products',
  },
  '829.5': {
    kk: 'Сенім білдірілген бағдарламалық қамтылым және электрондық өнеркәсіп өнімдерін сенім білдірілген бағдарламалық қамтылымның және электрондық өнеркәсіп өнімінің тізілімінен алып тастау туралы өтініш',
    ru: 'Заявление об исключении из реестра доверенных',
    en: 'Application for exclusion from the registry',
  },
  '829.6': { kk: 'Дәлелді бас тарту', ru: 'Мотивированный отказ', en: 'Reasoned refusal' },
  '829.7': {
    kk: 'Бағдарламалық қамтамасыз етуді (электрондық өнеркәсіп өнімін) сенімді бағдарламалық қамтамасыз ету және электрондық өнеркәсіп өнімі тізіліміне енгізу туралы хабарлама',
    ru: 'Уведомление о включении программного обеспечения (продукции электронной промышленности) в реестр доверенных',
    en: 'Notification of inclusion in the registry of trusted software and electronic industry products',
  },
  '829.8': {
    kk: 'Бағдарламалық қамтылымды (электрондық өнеркәсіп өнімін) сенім білдірілген бағдарламалық қамтылым және электрондық өнеркәсіп өнімі тізілімінен алып тастау туралы хабарлама',
    ru: 'Уведомление об исключении программного обеспечения (продукции электронной промышленности) из реестра доверенных',
    en: 'Notification of exclusion from the registry of trusted software and electronic industry products',
  },
  '829.9': {
    kk: 'Сенім білдірілген бағдарламалық қамтылым (электрондық өнеркәсіп өнімдері) тізіліміне өзгерістер және (немесе) толықтырулар енгізу туралы хабарлама',
    ru: 'Уведомление о внесении изменений и (или) дополнений в реестр доверенных',
    en: 'Notification of changes or additions in the registry of trusted software and electronic industry products',
  },
  '829.10': {
    kk: 'Электрондық өнеркәсіп өнімдері үшін-бағдарламалық қамтылым / сервистік орталық үшін-техникалық қолдау қызметінің болуы туралы мәліметтер',
    ru: 'Сведения о наличии службы технической поддержки / сервисного центра',
    en: 'Information on the technical support service or service centre',
  },
  '829.11': {
    kk: 'Электрондық өнеркәсіп өнімінің техникалық және пайдалану сипаттамаларының сипаттамасы',
    ru: 'Описание технических и эксплуатационных характеристик продукции электронной промышленности',
    en: 'Technical and operating characteristics of the electronic industry product',
  },
  '476.1.1': {
    kk: 'Бақылау-касса машиналарының мемлекеттiк тiзiлiмiне енгiзу үшiн компьютер жүйесінің техникалық талаптарға сәйкестiгi туралы қорытынды',
    ru: 'Заключение о соответствии компьютерной системы техническим требованиям для включения в государственный реестр контрольно-кассовых машин',
    en: 'Conclusion on the conformity of a computer system with the technical requirements for the state register of cash registers',
  },
  '476.1.2': { kk: 'Сауалнама өтініш', ru: 'Анкета-заявление', en: 'Questionnaire-application' },
  '476.1.3': { kk: 'Мәлімет нысаны', ru: 'Форма сведений', en: 'Information form' },
  '476.3.1': {
    kk: 'Бағдарламалық өнімдерді, бағдарламалық кодтарды және нормативті-техникалық құжаттаманы сынақтан өткізуге өтініш',
    ru: 'Заявление на депонирование программных продуктов, программных кодов и нормативно-технической документации',
    en: 'Application for the deposit of software products, program codes and technical documents',
  },
  '476.4.1': {
    kk: 'Бағдарламалық өнімді Электрондық ақпараттық ресурстар мен ақпараттық жүйелердің мемлекеттік тіркелімінде тіркеу туралы өтінім',
    ru: 'Заявка на регистрацию программного продукта в Государственном регистре электронных информационных ресурсов и информационных систем',
    en: 'Application to register a software product or information system in the State Register',
  },
  '476.4.2': {
    kk: 'Интернет-ресурсты Электрондық ақпараттық ресурстар мен ақпараттық жүйелердің мемлекеттік тіркелімінде тіркеу туралы өтінім',
    ru: 'Заявка на регистрацию интернет-ресурса в Государственном регистре электронных информационных ресурсов и информационных систем',
    en: 'Application to register an internet resource in the State Register',
  },
  '476.4.3': {
    kk: 'Деректерді беру желісін Электрондық ақпараттық ресурстар мен ақпараттық жүйелердің мемлекеттік тіркелімінде тіркеу туралы өтінім',
    ru: 'Заявка на регистрацию сети передачи данных в Государственном регистре электронных информационных ресурсов и информационных систем',
    en: 'Application to register a data transmission network in the State Register',
  },
  '476.4.4': {
    kk: 'Деректер қорын Электрондық ақпараттық ресурстар мен ақпараттық жүйелердің мемлекеттік тіркелімінде тіркеу туралы өтінім',
    ru: 'Заявка на регистрацию базы данных в Государственном регистре электронных информационных ресурсов и информационных систем',
    en: 'Application to register a database in the State Register',
  },
  '476.4.5': {
    kk: 'Ақпараттық есептеу құралдарын Электрондық ақпараттық ресурстар мен ақпараттық жүйелердің мемлекеттік тіркелімінде тіркеуі туралы өтінім',
    ru: 'Заявка на регистрацию информационно-вычислительных средств в Государственном регистре электронных информационных ресурсов и информационных систем',
    en: 'Application to register information and computing facilities in the State Register',
  },
  '676.1': {
    kk: 'Мемлекеттік (мемлекеттік емес) ақпараттық жүйені аттестаттаудан өткізуге өтінім',
    ru: 'Заявка на проведение аттестации государственной (негосударственной) информационной системы',
    en: 'Application for attestation of a state (non-state) information system',
  },
  '676.2': {
    kk: 'Ақпараттық қауіпсіздік бойынша нормативтік-техникалық құжаттардың Тізбесі',
    ru: 'Перечень нормативно-технических документов по информационной безопасности',
    en: 'List of normative and technical documents on information security',
  },
  '676.3': { kk: 'Техникалық құралдар тізбесі', ru: 'Перечень технических средств', en: 'List of hardware' },
  '676.4': { kk: 'Бағдарламалық құралдар тізбесі', ru: 'Перечень программных средств', en: 'List of software' },
  'paper.acceptance-slip': {
    kk: 'Өтініш пен құжаттардың қабылданғаны туралы қолхат',
    ru: 'Расписка о приёме заявления и документов',
    en: 'Acceptance slip',
  },
  'paper.refusal-of-acceptance': {
    kk: 'Өтінішті қабылдаудан бас тарту туралы хабарлама',
    ru: 'Уведомление об отказе в приёме заявления',
    en: 'Refusal of acceptance',
  },
  'paper.hearing-notice': {
    kk: 'Тыңдау туралы хабарлама',
    ru: 'Уведомление о заслушивании',
    en: 'Notice of a hearing',
  },
  'paper.commission-referral': {
    kk: 'Өтінішті Комиссияның қарауына жіберу туралы',
    ru: 'О направлении заявления на рассмотрение Комиссии',
    en: 'Referral to the Commission',
  },
  'paper.commission-protocol': {
    kk: 'Комиссия отырысының хаттамасы',
    ru: 'Протокол заседания Комиссии',
    en: 'Protocol of the Commission',
  },
  'paper.inspection-notice': {
    kk: 'Тексеру тағайындалғаны туралы хабарлама',
    ru: 'Уведомление о назначении проверки',
    en: 'Notice of an inspection',
  },
  'paper.examination-act': {
    kk: 'Тексеріп қарау (тексеру) актісі',
    ru: 'Акт обследования (проверки)',
    en: 'Examination act',
  },
  'paper.extension-notice': {
    kk: 'Аттестаттық тексеріп қарау мерзімінің ұзартылғаны туралы хабарлама',
    ru: 'Уведомление о продлении срока аттестационного обследования',
    en: 'Notice of the extension of the examination',
  },
  'paper.removal-notice': {
    kk: 'Анықталған сәйкессіздіктерді жою туралы шешім',
    ru: 'Решение об устранении выявленных несоответствий',
    en: 'Decision that nonconformities be removed',
  },
  'paper.refusal': {
    kk: 'Мемлекеттік қызмет көрсетуден бас тарту туралы дәлелді жауап',
    ru: 'Мотивированный ответ об отказе в оказании государственной услуги',
    en: 'Reasoned refusal of the service',
  },
  'paper.deposit-certificate': {
    kk: 'Депозитке салу объектісінің депозитарийде тіркелгені туралы анықтама',
    ru: 'Справка о регистрации объекта депонирования в депозитарии',
    en: 'Certificate of deposit',
  },
  'paper.registration-certificate': {
    kk: 'Электрондық ақпараттық ресурстар мен ақпараттық жүйелерді тіркеу туралы куәлік',
    ru: 'Свидетельство о регистрации электронных информационных ресурсов и информационных систем',
    en: 'Certificate of registration in the State register',
  },
  'paper.accreditation-certificate': {
    kk: 'Куәландырушы орталықты аккредиттеу туралы куәлік',
    ru: 'Свидетельство об аккредитации удостоверяющего центра',
    en: 'Certificate of accreditation',
  },
  'paper.attestation-certificate': {
    kk: 'Ақпараттық жүйенің ақпараттық қауіпсіздік талаптарына және Қазақстан Республикасының аумағында қабылданған стандарттарға сәйкестігі аттестаты',
    ru: 'Аттестат соответствия информационной системы требованиям информационной безопасности и принятым на территории Республики Казахстан стандартам',
    en: 'Attestation certificate of an information system',
  },
  'paper.cover-letter': { kk: 'Ілеспе хат', ru: 'Сопроводительное письмо', en: 'Cover letter' },
  'paper.complaint-acknowledgement': {
    kk: 'Шағымның қабылданғанын растау',
    ru: 'Подтверждение принятия жалобы',
    en: 'Acknowledgement of a complaint',
  },
  'paper.complaint-answer': { kk: 'Шағымға жауап', ru: 'Ответ на жалобу', en: 'Answer to a complaint' },
  'paper.operator-list': {
    kk: 'Электрондық сатып алудың ақпараттық жүйесінің операторына жіберілетін тізілім мәліметтері',
    ru: 'Сведения реестра для оператора информационной системы электронных закупок',
    en: 'List of the registry for the operator of the e-procurement system',
  },
  'paper.publication-list': {
    kk: 'Ресми интернет-ресурста жарияланатын тізілім мәліметтері',
    ru: 'Сведения реестра для публикации на официальном интернет-ресурсе',
    en: 'List of the registry for publication on the website',
  },
  'paper.exclusion': {
    kk: 'Уәкілетті органның бастамасымен Тізілімнен шығару туралы шешім',
    ru: 'Решение об исключении из реестра по инициативе уполномоченного органа',
    en: 'Decision to exclude from the registry on the authority’s own initiative',
  },
  'paper.register-extract': {
    kk: 'Тізілімнен үзінді көшірме',
    ru: 'Выписка из реестра',
    en: 'Extract from a register',
  },
  'paper.destruction-act': {
    kk: 'Дербес деректерді жою туралы акт',
    ru: 'Акт об уничтожении персональных данных',
    en: 'Act of destruction of personal data',
  },
} as const satisfies Readonly<Record<string, Text>>

/** The title of a form; undefined for one that a later version drew. */
export function titleOfForm(id: string): Text | undefined {
  return Object.hasOwn(FORM_TITLES, id) ? FORM_TITLES[id as keyof typeof FORM_TITLES] : undefined
}
