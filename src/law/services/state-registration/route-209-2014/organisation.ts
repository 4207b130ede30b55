import type { Step } from '../../../service.js'
import { done } from '../../common/outcomes.js'
import { hours, ifComplete, minutes, workingDays } from './parts.js'
import {
  departmentDirector,
  deputyDirector,
  leadingSpecialist,
  organisationClerk,
  organisationHead,
  sectionHead,
} from './roles.js'

/** Clauses 5.6-5.13: at the Organisation, which keeps the State register. */
export const organisation: readonly Step[] = [
  {
    id: 'organisation-register',
    role: organisationClerk,
    action: {
      kk: 'Ілеспе хат пен өтінімнің көшірмесін қабылдап, тіркейді, Ұйым басшысына ұсынады',
      ru: 'Принимает и регистрирует письмо с копией заявки, передаёт руководителю Организации',
      en: 'Accepts and registers the letter with the copy and puts it before the head of the Organisation',
    },
    term: hours(1),
    onlyAfter: ifComplete,
    outcomes: done(),
    asks: [],
    source: '209-2014/2/5.6',
  },
  {
    id: 'organisation-head-assigns',
    role: organisationHead,
    action: {
      kk: 'Ілеспе хатты қарап, Департамент директорына тапсырады',
      ru: 'Рассматривает письмо и поручает его директору Департамента',
      en: 'Looks at the letter and hands it to the director of the Department',
    },
    term: hours(4),
    onlyAfter: ifComplete,
    outcomes: done(),
    asks: [],
    source: '209-2014/2/5.7',
  },
  {
    id: 'director-assigns',
    role: departmentDirector,
    action: {
      kk: 'Ілеспе хатты қарап, Департамент директорының орынбасарына тапсырады',
      ru: 'Рассматривает письмо и поручает его заместителю директора Департамента',
      en: 'Looks at the letter and hands it to the deputy director of the Department',
    },
    term: hours(4),
    onlyAfter: ifComplete,
    outcomes: done(),
    asks: [],
    source: '209-2014/2/5.8',
  },
  {
    id: 'deputy-director-assigns',
    role: deputyDirector,
    action: {
      kk: 'Ілеспе хат пен өтінімді қарап, Бөлім басшысына тапсырады',
      ru: 'Рассматривает письмо и заявку и поручает их начальнику Отдела',
      en: 'Looks at the letter and the application and hands them to the head of the Section',
    },
    term: hours(1),
    onlyAfter: ifComplete,
    outcomes: done(),
    asks: [],
    source: '209-2014/2/5.9',
  },
  {
    id: 'section-head-assigns',
    role: sectionHead,
    action: {
      kk: 'Өтінім мен ілеспе хатты қарап, Бөлімнің жетекші маманына тапсырады',
      ru: 'Рассматривает заявку и письмо и поручает их ведущему специалисту Отдела',
      en: 'Looks at the application and the letter and hands them to the leading specialist of the Section',
    },
    term: minutes(15),
    onlyAfter: ifComplete,
    outcomes: done(),
    asks: [],
    source: '209-2014/2/5.10',
  },
  {
    // 5.11 gives two terms, one after the other: for the register and then for the certificate. Hence two entries of one clause.
    // Here the State register is written: the act knows no refusal from this point on.
    id: 'decide',
    role: leadingSpecialist,
    action: {
      kk: 'Ақпараттық ресурс не жүйе туралы мәліметтерді Мемлекеттік тіркелімге енгізеді',
      ru: 'Вносит сведения об информационном ресурсе или системе в Государственный регистр',
      en: 'Enters the data of the information resource or system in the State Register',
    },
    term: workingDays(4),
    onlyAfter: ifComplete,
    outcomes: [
      {
        id: 'granted',
        title: {
          kk: 'Мемлекеттік тіркелімге енгізілді',
          ru: 'внесено в Государственный регистр',
          en: 'entered in the State Register',
        },
        status: 'granted',
      },
    ],
    asks: [],
    by: 'decide',
    source: '209-2014/2/5.11',
  },
  {
    id: 'draft-certificate',
    role: leadingSpecialist,
    action: {
      kk: 'Ілеспе хат пен Куәліктің жобасын ресімдеп, келісіп, Ұйым басшысына қол қоюға береді',
      ru: 'Оформляет и согласует письмо и свидетельство, передаёт на подпись руководителю Организации',
      en: 'Draws up the letter and the certificate, has them agreed and passes them on to be signed',
    },
    term: hours(4),
    onlyAfter: ifComplete,
    outcomes: done(),
    asks: [],
    source: '209-2014/2/5.11',
  },
  {
    id: 'organisation-sign',
    role: organisationHead,
    action: {
      kk: 'Ілеспе хатқа қол қойып, Куәлікпен бірге кеңсеге береді',
      ru: 'Подписывает письмо и передаёт его вместе со свидетельством в канцелярию',
      en: 'Signs the letter and passes it on to the registry with the certificate',
    },
    term: hours(4),
    onlyAfter: ifComplete,
    outcomes: done(),
    asks: [],
    source: '209-2014/2/5.12',
  },
  {
    id: 'organisation-send',
    role: organisationClerk,
    action: {
      kk: 'Қол қойылған ілеспе хат пен Куәлікті пошта не курьер арқылы қызмет берушіге жолдайды',
      ru: 'Направляет подписанное письмо и свидетельство услугодателю почтой или курьером',
      en: 'Sends the signed letter and the certificate to the provider by post or courier',
    },
    term: workingDays(1),
    onlyAfter: ifComplete,
    outcomes: done(),
    asks: [],
    source: '209-2014/2/5.13',
  },
]
