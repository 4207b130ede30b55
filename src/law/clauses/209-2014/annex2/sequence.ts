import type { Clause } from '../../clause.js'

/** Clause 8: in what order they act. */
export const sequence: readonly Clause[] = [
  {
    place: '2/8',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет беруші мен Ұйым бөлімшелерінің әрекеттерінің реттілігі: 10 тармақша.',
      ru: 'Последовательность действий подразделений услугодателя и Организации: 10 подпунктов.',
      en: 'The order in which the units of the provider and the Organisation act: 10 sub-clauses.',
    },
    does: {
      kk: '5-тармақтың ретімен бірдей; Ұйымнан қайтқаннан кейінгі 5.14-5.16, 5.18, 5.19 мұнда жоқ, бағытта бар.',
      ru: 'Порядок тот же, что в пункте 5; шагов 5.14-5.16, 5.18 и 5.19 здесь нет, в маршруте они есть.',
      en: 'The same order as clause 5; 5.14 to 5.16, 5.18 and 5.19 are missing here and stand in the route.',
    },
    tests: ['test/law/state-registration-route.test.ts'],
  },
  {
    place: '2/8.1',
    kind: 'carried-out',
    says: {
      kk: 'Кеңсе қызметкері хатты қабылдап, ашып, БЭҚАЖ-да тіркейді.',
      ru: 'Сотрудник канцелярии принимает, вскрывает и регистрирует письмо в ЕСЭДО.',
      en: 'The registry clerk accepts, opens and registers the letter.',
    },
    does: { kk: 'Бағыттың `register` қадамы.', ru: 'Шаг `register`.', en: 'The step `register`.' },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/8.2',
    kind: 'carried-out',
    says: {
      kk: 'Басшы жауапты Басқарманы анықтайды (бұрыштама).',
      ru: 'Руководитель определяет ответственное Управление (резолюция).',
      en: 'The head names the Directorate (resolution).',
    },
    does: { kk: 'Бағыттың `head-assigns` қадамы.', ru: 'Шаг `head-assigns`.', en: 'The step `head-assigns`.' },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/8.3',
    kind: 'carried-out',
    says: {
      kk: 'Басқарма басшысының бас сарапшыға бұрыштамасы.',
      ru: 'Резолюция руководителя Управления главному эксперту.',
      en: 'The resolution of the head of the Directorate to the chief expert.',
    },
    does: {
      kk: 'Бағыттың `directorate-assigns` қадамы.',
      ru: 'Шаг `directorate-assigns`.',
      en: 'The step `directorate-assigns`.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/8.4',
    kind: 'carried-out',
    says: {
      kk: 'Бас сарапшы өтінімді тексереді, тіркейді не бас тартудың жобасын жасайды, Ұйымға хат жолдайды, кейін Куәлікті тексеріп, қызмет алушыға хат дайындайды.',
      ru: 'Главный эксперт проверяет заявку, регистрирует либо готовит проект отказа, направляет письмо в Организацию, затем проверяет свидетельство и готовит письмо услугополучателю.',
      en: 'The chief expert checks the application, registers it or drafts the refusal, sends the letter to the Organisation, and later checks the certificate and draws up the letter to the applicant.',
    },
    does: {
      kk: 'Бағыттың `completeness`, `decide-refusal`, `check-certificate` қадамдары.',
      ru: 'Шаги `completeness`, `decide-refusal`, `check-certificate`.',
      en: 'The steps `completeness`, `decide-refusal`, `check-certificate`.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/8.5',
    kind: 'carried-out',
    says: {
      kk: 'Ұйымның кеңсесі хатты қабылдап, ашып, кіріс журналына тіркейді.',
      ru: 'Канцелярия Организации принимает, вскрывает и регистрирует письмо в журнале входящих.',
      en: "The Organisation's registry accepts, opens and enters the letter.",
    },
    does: {
      kk: 'Бағыттың `organisation-register` қадамы.',
      ru: 'Шаг `organisation-register`.',
      en: 'The step `organisation-register`.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/8.6',
    kind: 'carried-out',
    says: {
      kk: 'Ұйым басшысы жауапты Департаментті анықтайды (бұрыштама).',
      ru: 'Руководитель Организации определяет ответственный Департамент (резолюция).',
      en: "The Organisation's head names the Department (resolution).",
    },
    does: {
      kk: 'Бағыттың `organisation-head-assigns` қадамы.',
      ru: 'Шаг `organisation-head-assigns`.',
      en: 'The step `organisation-head-assigns`.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/8.7',
    kind: 'carried-out',
    says: {
      kk: 'Департамент директорының орынбасарына бұрыштамасы.',
      ru: 'Резолюция директора Департамента заместителю.',
      en: 'The resolution of the director to the deputy.',
    },
    does: {
      kk: 'Бағыттың `director-assigns` қадамы.',
      ru: 'Шаг `director-assigns`.',
      en: 'The step `director-assigns`.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/8.8',
    kind: 'carried-out',
    says: {
      kk: 'Директор орынбасарының Бөлім басшысына бұрыштамасы.',
      ru: 'Резолюция заместителя директора начальнику Отдела.',
      en: 'The resolution of the deputy director to the head of the Section.',
    },
    does: {
      kk: 'Бағыттың `deputy-director-assigns` қадамы.',
      ru: 'Шаг `deputy-director-assigns`.',
      en: 'The step `deputy-director-assigns`.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/8.9',
    kind: 'carried-out',
    says: {
      kk: 'Бөлім басшысының жетекші маманға бұрыштамасы.',
      ru: 'Резолюция начальника Отдела ведущему специалисту.',
      en: 'The resolution of the head of the Section to the leading specialist.',
    },
    does: {
      kk: 'Бағыттың `section-head-assigns` қадамы.',
      ru: 'Шаг `section-head-assigns`.',
      en: 'The step `section-head-assigns`.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/8.10',
    kind: 'carried-out',
    says: {
      kk: 'Жетекші маман мәліметтерді Мемлекеттік тіркелімге енгізеді, хат пен Куәлікті дайындап, келісіп, қызмет берушіге жолдайды.',
      ru: 'Ведущий специалист вносит сведения в Государственный регистр, готовит и согласует письмо и свидетельство и направляет их услугодателю.',
      en: 'The leading specialist enters the data in the State Register, draws up and agrees the letter and the certificate, and sends them to the provider.',
    },
    does: {
      kk: 'Бағыттың `decide`, `draft-certificate` қадамдары. Хатты қызмет берушіге 5.13 бойынша Ұйымның кеңсесі жолдайды: жолдау сол қадамда.',
      ru: 'Шаги `decide`, `draft-certificate`. По 5.13 письмо услугодателю отправляет канцелярия Организации: отправка – её шаг.',
      en: "The steps `decide`, `draft-certificate`. By 5.13 it is the Organisation's registry that sends the letter: sending is that step.",
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
]
