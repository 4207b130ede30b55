import type { Step } from '../../../service.js'
import { done } from '../../common/outcomes.js'
import { chiefExpert, head, headOfDirectorate, registryClerk } from '../../common/roles.js'
import { signerFields } from '../../common/signer.js'
import { hours, ifComplete, workingDays } from './parts.js'

/** Clauses 5.14-5.19: back at the provider. Signing and sending are those of a refusal too: the act numbers no others. */
export const issue: readonly Step[] = [
  {
    id: 'receive-certificate',
    role: registryClerk,
    action: {
      kk: 'Ұйымнан келген хат пен Куәлікті қабылдап, БЭҚАЖ-да тіркейді, басшыға ұсынады',
      ru: 'Принимает письмо Организации со свидетельством, регистрирует в ЕСЭДО, передаёт руководителю',
      en: "Accepts the Organisation's letter with the certificate, registers it and puts it before the head",
    },
    term: hours(1),
    onlyAfter: ifComplete,
    outcomes: done(),
    asks: [],
    source: '209-2014/2/5.14',
  },
  {
    id: 'head-assigns-certificate',
    role: head,
    action: {
      kk: 'Куәлігі бар ілеспе хатты қарап, Басқарма басшысына тапсырады',
      ru: 'Рассматривает письмо со свидетельством и поручает его руководителю Управления',
      en: 'Looks at the letter with the certificate and hands it to the head of the Directorate',
    },
    term: hours(4),
    onlyAfter: ifComplete,
    outcomes: done(),
    asks: [],
    source: '209-2014/2/5.15',
  },
  {
    id: 'directorate-assigns-certificate',
    role: headOfDirectorate,
    action: {
      kk: 'Куәлігі бар ілеспе хатты қарап, Басқарманың бас сарапшысына тапсырады',
      ru: 'Рассматривает письмо со свидетельством и поручает его главному эксперту Управления',
      en: 'Looks at the letter with the certificate and hands it to the chief expert of the Directorate',
    },
    term: hours(4),
    onlyAfter: ifComplete,
    outcomes: done(),
    asks: [],
    source: '209-2014/2/5.16',
  },
  {
    id: 'check-certificate',
    role: chiefExpert,
    action: {
      kk: 'Куәліктің дұрыс толтырылуын тексереді, қызмет алушыға ілеспе хат дайындайды',
      ru: 'Проверяет, верно ли заполнено свидетельство, готовит письмо услугополучателю',
      en: 'Checks that the certificate is filled in correctly and draws up the letter to the applicant',
    },
    term: workingDays(11),
    onlyAfter: ifComplete,
    outcomes: done(),
    asks: [],
    source: '209-2014/2/5.17',
  },
  {
    id: 'sign',
    role: head,
    action: {
      kk: 'Ілеспе хатқа және қызмет нәтижесіне қол қойып, кеңсеге береді',
      ru: 'Подписывает письмо и результат услуги и передаёт их в канцелярию',
      en: 'Signs the letter and the result of the service and passes them to the registry',
    },
    term: hours(4),
    outcomes: done(),
    asks: signerFields('209-2014/2/5.18'),
    notSameAs: 'decide',
    source: '209-2014/2/5.18',
  },
  {
    id: 'issue',
    role: registryClerk,
    action: {
      kk: 'Қол қойылған ілеспе хат пен қызмет нәтижесін пошта не курьер арқылы қызмет алушыға жолдайды',
      ru: 'Направляет подписанное письмо и результат услуги услугополучателю почтой или курьером',
      en: 'Sends the signed letter and the result of the service to the applicant by post or courier',
    },
    term: workingDays(1),
    outcomes: done('paper.cover-letter'),
    asks: [],
    source: '209-2014/2/5.19',
  },
]
