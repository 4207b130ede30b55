import type { Clause } from '../../clause.js'

/** Clause 5: the actions and their terms, from the State Register to the applicant. */
export const actions11to19: readonly Clause[] = [
  {
    place: '2/5.11',
    kind: 'carried-out',
    says: {
      kk: 'Жетекші маман мәліметтерді Мемлекеттік тіркелімге енгізеді: 4 жұмыс күні; содан кейін 4 сағатта ілеспе хат пен Куәлікті ресімдеп, келісіп, қол қоюға береді.',
      ru: 'Ведущий специалист вносит сведения в Государственный регистр: 4 рабочих дня; затем за 4 часа оформляет и согласует письмо и свидетельство и передаёт их на подпись.',
      en: 'The leading specialist enters the data in the State Register: 4 working days; then within 4 hours draws up and agrees the letter and the certificate and passes them on to be signed.',
    },
    does: {
      kk: 'Екі мерзім – екі қадам: `decide` Мемлекеттік тіркелімге жазады, `draft-certificate` содан кейінгі 4 сағатты есептейді.',
      ru: 'Два срока – два шага: `decide` пишет в Государственный регистр, `draft-certificate` отсчитывает следующие за этим 4 часа.',
      en: 'Two terms, two steps: `decide` writes the State Register, `draft-certificate` counts the 4 hours after that.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/5.12',
    kind: 'carried-out',
    says: {
      kk: 'Ұйым басшысы ілеспе хатқа қол қойып, Куәлікпен бірге кеңсеге береді: 4 сағат.',
      ru: 'Руководитель Организации подписывает письмо и передаёт его со свидетельством в канцелярию: 4 часа.',
      en: "The Organisation's head signs the letter and passes it to the registry with the certificate: 4 hours.",
    },
    does: {
      kk: 'Бағыттың `organisation-sign` қадамы. Актіде хат «қызмет берушінің кеңсесіне» беріледі делінген, ал 5.13 пен мәні бойынша – Ұйымның өз кеңсесіне: солай оқылды.',
      ru: 'Шаг `organisation-sign`. В акте письмо передаётся «в канцелярию услугодателя», но по 5.13 и по смыслу – в канцелярию самой Организации: так и прочитано.',
      en: "The step `organisation-sign`. The act has the letter go «to the provider's registry», but by 5.13 and by its sense it goes to the Organisation's own: so it is read.",
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/5.13',
    kind: 'carried-out',
    says: {
      kk: 'Ұйымның кеңсесі хат пен Куәлікті пошта не курьер арқылы қызмет берушіге жолдайды: 1 жұмыс күні.',
      ru: 'Канцелярия Организации направляет письмо и свидетельство услугодателю почтой или курьером: 1 рабочий день.',
      en: "The Organisation's registry sends both to the provider by post or courier: 1 working day.",
    },
    does: {
      kk: 'Бағыттың `organisation-send` қадамы: мерзімі алдыңғы қадам аяқталған сәттен саналады.',
      ru: 'Шаг `organisation-send`: срок считается с окончания предыдущего шага.',
      en: 'The step `organisation-send`: its term counts from the end of the step before.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/5.14',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет берушінің кеңсесі оларды қабылдап, БЭҚАЖ-да тіркеп, басшыға ұсынады: 1 сағат.',
      ru: 'Канцелярия услугодателя принимает их, регистрирует в ЕСЭДО и передаёт руководителю: 1 час.',
      en: "The provider's registry accepts and registers them and puts them before the head: 1 hour.",
    },
    does: {
      kk: 'Бағыттың `receive-certificate` қадамы: мерзімі алдыңғы қадам аяқталған сәттен саналады.',
      ru: 'Шаг `receive-certificate`: срок считается с окончания предыдущего шага.',
      en: 'The step `receive-certificate`: its term counts from the end of the step before.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/5.15',
    kind: 'carried-out',
    says: {
      kk: 'Басшы Куәлігі бар хатты қарап, Басқарма басшысына тапсырады: 4 сағат.',
      ru: 'Руководитель рассматривает письмо со свидетельством и поручает руководителю Управления: 4 часа.',
      en: 'The head looks at the letter with the certificate and hands it to the head of the Directorate: 4 hours.',
    },
    does: {
      kk: 'Бағыттың `head-assigns-certificate` қадамы: мерзімі алдыңғы қадам аяқталған сәттен саналады.',
      ru: 'Шаг `head-assigns-certificate`: срок считается с окончания предыдущего шага.',
      en: 'The step `head-assigns-certificate`: its term counts from the end of the step before.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/5.16',
    kind: 'carried-out',
    says: {
      kk: 'Басқарма басшысы Куәлігі бар хатты қарап, бас сарапшыға тапсырады: 4 сағат.',
      ru: 'Руководитель Управления рассматривает письмо со свидетельством и поручает главному эксперту: 4 часа.',
      en: 'The head of the Directorate looks at both and hands them to the chief expert: 4 hours.',
    },
    does: {
      kk: 'Бағыттың `directorate-assigns-certificate` қадамы: мерзімі алдыңғы қадам аяқталған сәттен саналады.',
      ru: 'Шаг `directorate-assigns-certificate`: срок считается с окончания предыдущего шага.',
      en: 'The step `directorate-assigns-certificate`: its term counts from the end of the step before.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/5.17',
    kind: 'carried-out',
    says: {
      kk: 'Бас сарапшы Куәліктің дұрыс толтырылуын тексеріп, қызмет алушыға ілеспе хатты дайындап, келісіп, қол қоюға береді: 11 жұмыс күні.',
      ru: 'Главный эксперт проверяет свидетельство, готовит и согласует письмо услугополучателю и передаёт на подпись: 11 рабочих дней.',
      en: 'The chief expert checks the certificate, draws up and agrees the letter to the applicant and passes both on to be signed: 11 working days.',
    },
    does: {
      kk: 'Бағыттың `check-certificate` қадамы: мерзімі алдыңғы қадам аяқталған сәттен саналады.',
      ru: 'Шаг `check-certificate`: срок считается с окончания предыдущего шага.',
      en: 'The step `check-certificate`: its term counts from the end of the step before.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/5.18',
    kind: 'carried-out',
    says: {
      kk: 'Басшы ілеспе хат пен Куәлікке қол қойып, кеңсеге береді: 4 сағат.',
      ru: 'Руководитель подписывает письмо и свидетельство и передаёт в канцелярию: 4 часа.',
      en: 'The head signs the letter and the certificate and passes them to the registry: 4 hours.',
    },
    does: {
      kk: 'Бағыттың `sign` қадамы; қол қоюшының аты-жөні мен лауазымы сұралады. Бас тартуға да қолданылады: оған акт бөлек қадам бермеген.',
      ru: 'Шаг `sign`; спрашиваются имя и должность подписавшего. Служит и отказу: отдельного шага для него акт не даёт.',
      en: 'The step `sign`; it asks who signed and in what position. It serves a refusal too: the act gives that no step of its own.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/5.19',
    kind: 'carried-out',
    says: {
      kk: 'Кеңсе хат пен Куәлікті пошта не курьер арқылы қызмет алушыға жолдайды: 1 жұмыс күні.',
      ru: 'Канцелярия направляет письмо и свидетельство услугополучателю почтой или курьером: 1 рабочий день.',
      en: 'The registry sends the letter and the certificate to the applicant by post or courier: 1 working day.',
    },
    does: {
      kk: 'Бағыттың `issue` қадамы: ілеспе хат пен нәтиже шығады. Бас тартуға да қолданылады: оған акт бөлек қадам бермеген.',
      ru: 'Шаг `issue`: выходят письмо и результат. Служит и отказу: отдельного шага для него акт не даёт.',
      en: 'The step `issue`: the letter and the result leave. It serves a refusal too: the act gives that no step of its own.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
]
