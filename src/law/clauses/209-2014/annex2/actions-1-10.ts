import type { Clause } from '../../clause.js'

/** Clause 5: the actions and their terms, from the registration to the leading specialist of the Organisation. */
export const actions1to10: readonly Clause[] = [
  {
    place: '2/5',
    kind: 'carried-out',
    says: {
      kk: 'Әрбір әрекеттің мазмұны мен орындалу ұзақтығы: 19 тармақша.',
      ru: 'Содержание каждого действия и его длительность: 19 подпунктов.',
      en: 'What each action is and how long it takes: 19 sub-clauses.',
    },
    does: {
      kk: 'Бағыт осы ретпен, осы мерзімдермен жоспарланады; жұмыс сағаттары жұмыс уақытында саналады. Барлығы: 31 жұмыс күні және 41 сағат 15 минут.',
      ru: 'Маршрут планируется в этом порядке и в эти сроки; часы считаются в рабочем времени. Всего 31 рабочий день и 41 час 15 минут.',
      en: 'The route is planned in this order and by these terms; hours run in working time. In all: 31 working days and 41 hours 15 minutes.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/5.1',
    kind: 'carried-out',
    says: {
      kk: 'Кеңсе түскен хатты өтініммен бірге қабылдап, ашып, БЭҚАЖ-да тіркеп, басшыға ұсынады: 1 сағат.',
      ru: 'Канцелярия принимает, вскрывает и регистрирует в ЕСЭДО письмо с заявкой и передаёт руководителю: 1 час.',
      en: 'The registry accepts, opens and registers the letter with the application and puts it before the head: 1 hour.',
    },
    does: {
      kk: 'Бағыттың `register` қадамы: іс тіркеліп, қабылдау туралы қолхат шығады.',
      ru: 'Шаг `register`: дело регистрируется, выходит расписка о приёме.',
      en: 'The step `register`: the case is registered and the acceptance slip comes out.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/5.2',
    kind: 'carried-out',
    says: {
      kk: 'Басшы өтінімді қарап, Басқарма бастығына тапсырады: 4 сағат.',
      ru: 'Руководитель рассматривает заявку и поручает её начальнику Управления: 4 часа.',
      en: 'The head looks at the application and hands it to the head of the Directorate: 4 hours.',
    },
    does: {
      kk: 'Бағыттың `head-assigns` қадамы: мерзімі алдыңғы қадам аяқталған сәттен саналады.',
      ru: 'Шаг `head-assigns`: срок считается с окончания предыдущего шага.',
      en: 'The step `head-assigns`: its term counts from the end of the step before.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/5.3',
    kind: 'carried-out',
    says: {
      kk: 'Басқарма бастығы өтінімді қарап, бас сарапшыға тапсырады: 4 сағат.',
      ru: 'Начальник Управления рассматривает заявку и поручает её главному эксперту: 4 часа.',
      en: 'The head of the Directorate looks at the application and hands it to the chief expert: 4 hours.',
    },
    does: {
      kk: 'Бағыттың `directorate-assigns` қадамы: мерзімі алдыңғы қадам аяқталған сәттен саналады.',
      ru: 'Шаг `directorate-assigns`: срок считается с окончания предыдущего шага.',
      en: 'The step `directorate-assigns`: its term counts from the end of the step before.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/5.4',
    kind: 'carried-out',
    says: {
      kk: 'Бас сарапшы өтінімнің толықтығы мен дұрыстығын тексереді: 14 жұмыс күні. Оң болса тіркеп, келісілген және басшы қол қойған ілеспе хатты Ұйымға жолдайды; әйтпесе дәлелді бас тартудың жобасын жасайды.',
      ru: 'Главный эксперт проверяет полноту и правильность заявки: 14 рабочих дней. Если всё верно, регистрирует и направляет в Организацию согласованное и подписанное руководителем письмо; иначе готовит проект мотивированного отказа.',
      en: 'The chief expert checks that the application is complete and correct: 14 working days. If it is, it is registered and a letter, agreed and signed by the head, goes to the Organisation; otherwise a reasoned refusal is drafted.',
    },
    does: {
      kk: 'Бағыттың `completeness` қадамы. Кемшілік табылса, іс бірден `decide-refusal`, `sign`, `issue` қадамдарына өтеді: бас тарту мен Ұйымға жіберу бір-бірін жоққа шығарады деп оқылды («және (немесе)»). Хатты келісу мен қол қоюға актіде бөлек мерзім жоқ: 14 жұмыс күнінің ішінде.',
      ru: 'Шаг `completeness`. Если найдены недостатки, дело сразу переходит к `decide-refusal`, `sign` и `issue`: отказ и передача в Организацию («и (или)») прочитаны как взаимоисключающие. На согласование и подпись письма отдельного срока нет: они входят в 14 рабочих дней.',
      en: 'The step `completeness`. Where something is wrong the case goes straight to `decide-refusal`, `sign` and `issue`: refusal and sending on («and (or)») are read as excluding each other. Agreeing and signing the letter have no term of their own: they lie within the 14 working days.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/5.5',
    kind: 'carried-out',
    says: {
      kk: 'Кеңсе ілеспе хатты шығыс журналына тіркеп, Ұйымға жолдайды: 1 сағат.',
      ru: 'Канцелярия регистрирует письмо в журнале исходящих и направляет в Организацию: 1 час.',
      en: 'The registry enters the letter in the journal of outgoing documents and sends it to the Organisation: 1 hour.',
    },
    does: {
      kk: 'Бағыттың `send-to-organisation` қадамы: мерзімі алдыңғы қадам аяқталған сәттен саналады.',
      ru: 'Шаг `send-to-organisation`: срок считается с окончания предыдущего шага.',
      en: 'The step `send-to-organisation`: its term counts from the end of the step before.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/5.6',
    kind: 'carried-out',
    says: {
      kk: 'Ұйымның кеңсесі хатты қабылдап, кіріс журналына тіркеп, Ұйым басшысына ұсынады: 1 сағат.',
      ru: 'Канцелярия Организации принимает письмо, регистрирует в журнале входящих и передаёт руководителю Организации: 1 час.',
      en: "The Organisation's registry accepts the letter, enters it and puts it before the Organisation's head: 1 hour.",
    },
    does: {
      kk: 'Бағыттың `organisation-register` қадамы: мерзімі алдыңғы қадам аяқталған сәттен саналады.',
      ru: 'Шаг `organisation-register`: срок считается с окончания предыдущего шага.',
      en: 'The step `organisation-register`: its term counts from the end of the step before.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/5.7',
    kind: 'carried-out',
    says: {
      kk: 'Ұйым басшысы хатты қарап, Департамент директорына тапсырады: 4 сағат.',
      ru: 'Руководитель Организации рассматривает письмо и поручает директору Департамента: 4 часа.',
      en: "The Organisation's head looks at the letter and hands it to the director of the Department: 4 hours.",
    },
    does: {
      kk: 'Бағыттың `organisation-head-assigns` қадамы: мерзімі алдыңғы қадам аяқталған сәттен саналады.',
      ru: 'Шаг `organisation-head-assigns`: срок считается с окончания предыдущего шага.',
      en: 'The step `organisation-head-assigns`: its term counts from the end of the step before.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/5.8',
    kind: 'carried-out',
    says: {
      kk: 'Департамент директоры хатты қарап, орынбасарына тапсырады: 4 сағат.',
      ru: 'Директор Департамента рассматривает письмо и поручает заместителю: 4 часа.',
      en: 'The director of the Department looks at the letter and hands it to the deputy: 4 hours.',
    },
    does: {
      kk: 'Бағыттың `director-assigns` қадамы: мерзімі алдыңғы қадам аяқталған сәттен саналады.',
      ru: 'Шаг `director-assigns`: срок считается с окончания предыдущего шага.',
      en: 'The step `director-assigns`: its term counts from the end of the step before.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/5.9',
    kind: 'carried-out',
    says: {
      kk: 'Директордың орынбасары хат пен өтінімді қарап, Бөлім басшысына тапсырады: 1 сағат.',
      ru: 'Заместитель директора рассматривает письмо и заявку и поручает начальнику Отдела: 1 час.',
      en: 'The deputy director looks at both and hands them to the head of the Section: 1 hour.',
    },
    does: {
      kk: 'Бағыттың `deputy-director-assigns` қадамы: мерзімі алдыңғы қадам аяқталған сәттен саналады.',
      ru: 'Шаг `deputy-director-assigns`: срок считается с окончания предыдущего шага.',
      en: 'The step `deputy-director-assigns`: its term counts from the end of the step before.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/5.10',
    kind: 'carried-out',
    says: {
      kk: 'Бөлім басшысы өтінім мен хатты қарап, жетекші маманға тапсырады: 15 минут.',
      ru: 'Начальник Отдела рассматривает заявку и письмо и поручает ведущему специалисту: 15 минут.',
      en: 'The head of the Section looks at both and hands them to the leading specialist: 15 minutes.',
    },
    does: {
      kk: 'Бағыттың `section-head-assigns` қадамы: мерзімі алдыңғы қадам аяқталған сәттен саналады.',
      ru: 'Шаг `section-head-assigns`: срок считается с окончания предыдущего шага.',
      en: 'The step `section-head-assigns`: its term counts from the end of the step before.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
]
