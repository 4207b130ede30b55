import type { Text } from '../../text.js'
import type { ServiceId } from '../service.js'

/** What each service is called. */
export const SERVICE_TITLES: Readonly<Record<ServiceId, Text>> = {
  'cash-register-conclusion': {
    kk: 'Компьютер жүйесінің бақылау-касса машиналарының мемлекеттік тізіліміне енгізу үшін сәйкестігі туралы қорытынды беру',
    ru: 'Выдача заключений о соответствии компьютерной системы для включения в государственный реестр контрольно-кассовых машин',
    en: "Conclusion on a computer system's conformity for the State register of cash registers",
  },
  'software-deposit': {
    kk: 'Ақпараттық жүйелерді, бағдарламалық өнімдерді, кодтар мен құжаттаманы депозитке салу',
    ru: 'Депонирование информационных систем, программных продуктов, кодов и документации',
    en: 'Deposit of information systems, software products, code and documentation',
  },
  'state-registration': {
    kk: 'Электрондық ақпараттық ресурстар мен ақпараттық жүйелердің мемлекеттік тіркелімінде тіркеу',
    ru: 'Регистрация в государственном регистре электронных информационных ресурсов и информационных систем',
    en: 'Registration in the State register of e-information resources and information systems',
  },
  'ca-accreditation': {
    kk: 'Куәландырушы орталықтарды аккредиттеу',
    ru: 'Аккредитация удостоверяющих центров',
    en: 'Accreditation of certification centres',
  },
  'system-attestation': {
    kk: 'Ақпараттық жүйелерді ақпараттық қауіпсіздік талаптарына сәйкестікке аттестаттау',
    ru: 'Аттестация информационных систем на соответствие требованиям информационной безопасности',
    en: 'Attestation of information systems for information security',
  },
  'trusted-registry': {
    kk: 'Сенім білдірілген бағдарламалық қамтылым және электрондық өнеркәсіп өнімі тізілімі',
    ru: 'Реестр доверенного программного обеспечения и продукции электронной промышленности',
    en: 'Trusted software and electronic industry products registry',
  },
}
