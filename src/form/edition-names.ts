import type { EditionId } from '../law/service.js'

/** What an edition itself calls the service, and who provides it: papers of a case print these, whatever the tool calls the service for short. */
export interface EditionNames {
  /** Without quotation marks. */
  readonly service: string
  readonly provider: string
  readonly providerRu: string
  readonly contacts: string
  readonly contactsRu: string
}

const CASH_REGISTER = {
  service:
    'Бақылау-касса машиналарының мемлекеттік тізіліміне енгізу үшін компьютер жүйесінің техникалық талаптарға сәйкестігі туралы қорытындылар беру',
}
const REGISTRATION = {
  service:
    'Электрондық ақпараттық ресурстар мен ақпараттық жүйелерді электрондық ақпараттық ресурстар мен ақпараттық жүйелердің мемлекеттік тіркелімінде тіркеу',
}

/** 209-2014 and 757-2012: the Committee of the Ministry of Transport and Communications. Its site: 757-2012/10. */
const COMMITTEE_2012 = {
  provider: 'Қазақстан Республикасы Көлік және коммуникация министрлігінің Байланыс және ақпараттандыру комитеті',
  providerRu: 'Комитет связи и информатизации Министерства транспорта и коммуникаций Республики Казахстан',
  contacts: 'www.mtc.gov.kz',
  contactsRu: 'www.mtc.gov.kz',
}
/** 476-2015: the Committee of the Ministry for Investments and Development. Contacts: clauses 12-15 of each standard. */
const COMMITTEE_2015 = {
  provider:
    'Қазақстан Республикасы Инвестициялар және даму министрлігінің Байланыс, ақпараттандыру және ақпарат комитеті',
  providerRu: 'Комитет связи, информатизации и информации Министерства по инвестициям и развитию Республики Казахстан',
  contacts: 'Бірыңғай байланыс орталығы: 1414, www.mid.gov.kz',
  contactsRu: 'Единый контакт-центр: 1414, www.mid.gov.kz',
}
const TECHNICAL_SERVICE = {
  provider: '«Мемлекеттік техникалық қызмет» шаруашылық жүргізу құқығындағы республикалық мемлекеттік кәсіпорны',
  providerRu:
    'Республиканское государственное предприятие на праве хозяйственного ведения «Государственная техническая служба»',
}

/** Clause 1 of each act for the name, clause 3 for the provider; 829-2024: clause 12 and rows 2 and 11 of annex 2. */
const NAMES: Readonly<Record<string, EditionNames>> = {
  '757-2012': { ...CASH_REGISTER, ...COMMITTEE_2012 },
  '209-2014/1': {
    service:
      'Ақпараттық жүйелерді, бағдарламалық өнімдерді, бағдарламалық кодтар мен нормативтік-техникалық құжаттаманы депозитке салу',
    ...TECHNICAL_SERVICE,
    contacts: COMMITTEE_2012.contacts,
    contactsRu: COMMITTEE_2012.contactsRu,
  },
  '209-2014/2': { ...REGISTRATION, ...COMMITTEE_2012 },
  '209-2014/3': { ...CASH_REGISTER, ...COMMITTEE_2012 },
  '209-2014/4': { service: 'Куәландырушы орталықтарды аккредиттеу', ...COMMITTEE_2012 },
  '476-2015/1': {
    service:
      'Компьютер жүйесінің бақылау-кассалық машиналарының мемлекеттік тізіліміне енгізу үшін техникалық талаптарға сәйкестігі туралы қорытындылар беру',
    ...COMMITTEE_2015,
  },
  '476-2015/3': {
    service:
      'Ақпараттық жүйелерді, бағдарламалық өнімдерді, бағдарламалық кодтарды және нормативтік-техникалық құжаттаманы сақтауға беру',
    ...COMMITTEE_2015,
    ...TECHNICAL_SERVICE,
  },
  '476-2015/4': { ...REGISTRATION, ...COMMITTEE_2015 },
  '676-2014': {
    service:
      'Мемлекеттік ақпараттық жүйелерді және мемлекеттік ақпараттық жүйелермен интеграцияланатын мемлекеттік емес ақпараттық жүйелерді олардың ақпараттық қауіпсіздік талаптарына және Қазақстан Республикасының аумағында қабылданған стандарттарға сәйкестігіне аттестаттау',
    provider: 'Қазақстан Республикасы Байланыс және ақпарат агенттігі',
    providerRu: 'Агентство Республики Казахстан по связи и информации',
    contacts: 'Бірыңғай байланыс орталығы: 1414, www.aci.gov.kz',
    contactsRu: 'Единый контакт-центр: 1414, www.aci.gov.kz',
  },
  '829-2024': {
    service:
      'Бағдарламалық қамтылым және электрондық өнеркәсіп өнімін сенім білдірілген бағдарламалық қамтылымның және электрондық өнеркәсіп өнімінің тізіліміне (нен) енгізу (алып тастау) туралы, сондай-ақ сенім білдірілген бағдарламалық қамтылымның және электрондық өнеркәсіп өнімінің тізілімінде қамтылған мәліметтерге өзгерістер (толықтырулар) енгізу туралы',
    provider: 'Қазақстан Республикасы Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі',
    providerRu: 'Министерство цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан',
    contacts: 'Бірыңғай байланыс орталығы: 1414, 8 800 080 7777, www.gov.kz',
    contactsRu: 'Единый контакт-центр: 1414, 8 800 080 7777, www.gov.kz',
  },
}

/** Undefined for an edition whose text is not carried. */
export function editionNames(edition: EditionId): EditionNames | undefined {
  return NAMES[edition]
}
