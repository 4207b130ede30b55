import type { Clause } from '../../clause.js'

/** Chapter 1 and clause 4: the service and its terms. */
export const serviceAndTerms: readonly Clause[] = [
  {
    place: '4/1',
    kind: 'carried-out',
    says: {
      kk: 'Қызметтің атауы: ресурстар мен жүйелерді Мемлекеттік тіркелімде тіркеу.',
      ru: 'Название услуги: регистрация ресурсов и систем в Государственном регистре.',
      en: 'The name of the service: registration of resources and systems in the State Register.',
    },
    does: {
      kk: '`state-registration` қызметі осы атаумен жүреді.',
      ru: 'Под этим названием идёт услуга `state-registration`.',
      en: 'The service `state-registration` goes by this name.',
    },
    tests: ['test/law/state-registration.test.ts'],
  },
  {
    place: '4/2',
    kind: 'informational',
    says: {
      kk: 'Стандартты Инвестициялар және даму министрлігі әзірледі.',
      ru: 'Стандарт разработан Министерством по инвестициям и развитию.',
      en: 'The Ministry for Investments and Development drew up the standard.',
    },
    does: {
      kk: 'Кім әзірлегені ғана айтылған: өтінішті қарауға әсері жоқ.',
      ru: 'Сказано лишь, кто разработал: на рассмотрение заявок не влияет.',
      en: 'It only says who drew it up: no application depends on it.',
    },
    tests: [],
  },
  {
    place: '4/3',
    kind: 'carried-out',
    says: {
      kk: 'Қызметті министрліктің Байланыс, ақпараттандыру және ақпарат комитеті көрсетеді.',
      ru: 'Услугу оказывает Комитет связи, информатизации и информации министерства.',
      en: "The ministry's Committee for Communications, Informatization and Information provides the service.",
    },
    does: {
      kk: 'Қызметті беруші стандарттың анықтамаларында және төлқұжатында аталады.',
      ru: 'Услугодатель назван в определениях и паспорте стандарта.',
      en: "The provider is named among the standard's definitions and in its passport.",
    },
    tests: ['test/law/state-registration.test.ts'],
  },
  {
    place: '4/3.part2',
    kind: 'carried-out',
    says: {
      kk: 'Құжаттар қызмет берушінің кеңсесі арқылы қабылданып, нәтиже сол арқылы беріледі.',
      ru: 'Документы принимаются и результат выдаётся через канцелярию услугодателя.',
      en: "Documents come in and the result goes out through the provider's registry.",
    },
    does: {
      kk: 'Бағыттың бірінші де соңғы да қадамын кеңсе орындайды.',
      ru: 'Первый и последний шаги маршрута делает канцелярия.',
      en: "The first and the last step of the route are the registry's.",
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '4/4',
    kind: 'carried-out',
    says: {
      kk: 'Мерзімдер: жалпы, кезек, қызмет көрсету.',
      ru: 'Сроки: общий, ожидания, обслуживания.',
      en: 'Terms: overall, in the queue, at the desk.',
    },
    does: {
      kk: 'Үш мерзім 4.1-4.3-те жеке тұрады.',
      ru: 'Три срока стоят отдельно в 4.1-4.3.',
      en: 'The three stand apart in 4.1 to 4.3.',
    },
    tests: ['test/law/state-registration.test.ts'],
  },
  {
    place: '4/4.1',
    kind: 'carried-out',
    says: {
      kk: 'Құжаттар топтамасы тапсырылған сәттен бастап 43 жұмыс күні.',
      ru: '43 рабочих дня с момента сдачи пакета документов.',
      en: '43 working days from handing in the package.',
    },
    does: {
      kk: 'Жалпы мерзім (`service`) қабылданған күннен кейінгі жұмыс күнінен саналады; бағыттың қадамдары соның ішінде.',
      ru: 'Общий срок (`service`) считается с рабочего дня после приёма; шаги маршрута лежат внутри него.',
      en: 'The overall term (`service`) counts from the working day after acceptance; the steps of the route lie within it.',
    },
    tests: ['test/law/state-registration.test.ts', 'test/law/state-registration-route.test.ts'],
  },
  {
    place: '4/4.2',
    kind: 'carried-out',
    says: {
      kk: 'Құжат тапсыру кезегі 20 минуттан аспайды.',
      ru: 'Очередь для сдачи документов – не более 20 минут.',
      en: 'At most 20 minutes in the queue.',
    },
    does: {
      kk: 'Шектеу редакцияда көрсетіледі; кезекті бағдарлама өлшемейді.',
      ru: 'Предел показан в редакции; очередь программа не измеряет.',
      en: 'The limit is shown with the edition; the program does not measure queues.',
    },
    tests: ['test/law/state-registration.test.ts'],
  },
  {
    place: '4/4.3',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет көрсету 20 минуттан аспайды.',
      ru: 'Обслуживание – не более 20 минут.',
      en: 'At most 20 minutes at the desk.',
    },
    does: {
      kk: 'Шектеу редакцияда көрсетіледі; қызмет көрсету уақытын бағдарлама өлшемейді.',
      ru: 'Предел показан в редакции; время обслуживания программа не измеряет.',
      en: 'The limit is shown with the edition; the program does not measure it.',
    },
    tests: ['test/law/state-registration.test.ts'],
  },
]
