import type { Clause } from '../../clause.js'

/** Clause 6: the result of an action that starts the next one. */
export const results: readonly Clause[] = [
  {
    place: '2/6',
    kind: 'carried-out',
    says: {
      kk: 'Келесі әрекетті бастауға негіз болатын нәтижелер: 8 тармақша.',
      ru: 'Результаты, с которых начинается следующее действие: 8 подпунктов.',
      en: 'The results that start the next action: 8 sub-clauses.',
    },
    does: {
      kk: 'Қадам алдыңғысы аяқталды деп жазылғанда ғана ашылады, мерзімі сол сәттен саналады.',
      ru: 'Шаг открывается лишь после записи об окончании предыдущего, срок считается с того момента.',
      en: 'A step opens only when the one before it is recorded as done, and its term counts from that moment.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/6.1',
    kind: 'carried-out',
    says: {
      kk: 'Кіріс нөмірі бар хатты тіркеу.',
      ru: 'Регистрация корреспонденции с входящим номером.',
      en: 'Registration with an incoming number.',
    },
    does: {
      kk: '`register` қадамының нәтижесі; келесі қадам содан кейін ашылады.',
      ru: 'Результат шага `register`; следующий шаг открывается после него.',
      en: 'The result of the step `register`; the next one opens after it.',
    },
    tests: ['test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/6.2',
    kind: 'carried-out',
    says: { kk: 'Өтінімді тексеру.', ru: 'Проверка заявки.', en: 'The check of the application.' },
    does: {
      kk: '`completeness` қадамының нәтижесі; келесі қадам содан кейін ашылады.',
      ru: 'Результат шага `completeness`; следующий шаг открывается после него.',
      en: 'The result of the step `completeness`; the next one opens after it.',
    },
    tests: ['test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/6.3',
    kind: 'carried-out',
    says: { kk: 'Тіркеу.', ru: 'Регистрация.', en: 'Registration.' },
    does: {
      kk: '`completeness` қадамының нәтижесі; келесі қадам содан кейін ашылады. Бас сарапшының тіркеуі бұл – оң тексерудің нәтижесі; Мемлекеттік тіркелімге жазу 5.11-де.',
      ru: 'Результат шага `completeness`; следующий шаг открывается после него. Регистрация главным экспертом – итог удачной проверки; запись в Государственный регистр – в 5.11.',
      en: "The result of the step `completeness`; the next one opens after it. The chief expert's registration is the outcome of a good check; the State Register is written at 5.11.",
    },
    tests: ['test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/6.4',
    kind: 'carried-out',
    says: {
      kk: 'Өтінімнің көшірмесімен ілеспе хатты Ұйымға жолдау.',
      ru: 'Направление письма с копией заявки в Организацию.',
      en: 'Sending the letter and the copy to the Organisation.',
    },
    does: {
      kk: '`send-to-organisation` қадамының нәтижесі; келесі қадам содан кейін ашылады.',
      ru: 'Результат шага `send-to-organisation`; следующий шаг открывается после него.',
      en: 'The result of the step `send-to-organisation`; the next one opens after it.',
    },
    tests: ['test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/6.5',
    kind: 'carried-out',
    says: {
      kk: 'Ұйым кеңсесінің хатты тіркеуі.',
      ru: 'Регистрация корреспонденции канцелярией Организации.',
      en: "Registration by the Organisation's registry.",
    },
    does: {
      kk: '`organisation-register` қадамының нәтижесі; келесі қадам содан кейін ашылады.',
      ru: 'Результат шага `organisation-register`; следующий шаг открывается после него.',
      en: 'The result of the step `organisation-register`; the next one opens after it.',
    },
    tests: ['test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/6.6',
    kind: 'carried-out',
    says: {
      kk: 'Мәліметтерді Мемлекеттік тіркелімге енгізу.',
      ru: 'Внесение сведений в Государственный регистр.',
      en: 'Entering the data in the State Register.',
    },
    does: {
      kk: '`decide` қадамының нәтижесі; келесі қадам содан кейін ашылады.',
      ru: 'Результат шага `decide`; следующий шаг открывается после него.',
      en: 'The result of the step `decide`; the next one opens after it.',
    },
    tests: ['test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/6.7',
    kind: 'carried-out',
    says: {
      kk: 'Ілеспе хат пен Куәлікті дайындау.',
      ru: 'Подготовка письма и свидетельства.',
      en: 'Drawing up the letter and the certificate.',
    },
    does: {
      kk: '`draft-certificate` қадамының нәтижесі; келесі қадам содан кейін ашылады.',
      ru: 'Результат шага `draft-certificate`; следующий шаг открывается после него.',
      en: 'The result of the step `draft-certificate`; the next one opens after it.',
    },
    tests: ['test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/6.8',
    kind: 'carried-out',
    says: {
      kk: 'Басшы қол қойған Куәлікті қызмет алушыға жолдау.',
      ru: 'Направление подписанного руководителем свидетельства услугополучателю.',
      en: 'Sending the applicant the certificate signed by the head.',
    },
    does: {
      kk: '`issue` қадамының нәтижесі; келесі қадам содан кейін ашылады.',
      ru: 'Результат шага `issue`; следующий шаг открывается после него.',
      en: 'The result of the step `issue`; the next one opens after it.',
    },
    tests: ['test/journeys/state-registration.test.ts'],
  },
]
