import type { Clause } from '../../clause.js'

/** Chapter 1: which service this is and whose. */
export const general: readonly Clause[] = [
  {
    place: '1/1',
    kind: 'informational',
    says: {
      kk: 'Қызметтің атауы: компьютер жүйесінің бақылау-касса машиналарының мемлекеттік тізіліміне енгізу үшін сәйкестігі туралы қорытындылар беру.',
      ru: 'Наименование услуги: выдача заключений о соответствии компьютерной системы для включения в реестр контрольно-кассовых машин.',
      en: "The name of the service: conclusions on a computer system's conformity for the register of cash registers.",
    },
    does: {
      kk: 'Атауы ғана айтылған: ол төлқұжаттың бірінші жолында.',
      ru: 'Дано лишь название: оно в первой строке паспорта услуги.',
      en: "It only names the service: the first row of the service's passport.",
    },
    tests: [],
  },
  {
    place: '1/2',
    kind: 'informational',
    says: {
      kk: 'Стандартты Инвестициялар және даму министрлігі әзірледі.',
      ru: 'Стандарт разработан Министерством по инвестициям и развитию.',
      en: 'The standard was drawn up by the Ministry of Investments and Development.',
    },
    does: {
      kk: 'Кім әзірлегені ғана айтылған.',
      ru: 'Сказано лишь, кто разработал.',
      en: 'It only says who drew it up.',
    },
    tests: [],
  },
  {
    place: '1/3',
    kind: 'informational',
    says: {
      kk: 'Қызметті Министрліктің Байланыс, ақпараттандыру және ақпарат комитеті көрсетеді.',
      ru: 'Услугу оказывает Комитет связи, информатизации и информации Министерства.',
      en: "The Ministry's Committee for Communications, Informatization and Information provides the service.",
    },
    does: {
      kk: 'Кім екені ғана айтылған; кеңсенің атауы жеке файлдан алынады.',
      ru: 'Сказано лишь, кто это; название учреждения берётся из отдельного файла.',
      en: "It only says who; the office's name comes from a file of its own.",
    },
    tests: [],
  },
  {
    place: '1/3.1',
    kind: 'carried-out',
    says: {
      kk: 'Өтініш қызметті берушіде қабылданады, нәтиже де сонда беріледі.',
      ru: 'Заявления принимаются и результат выдаётся у услугодателя.',
      en: 'Applications are taken and results given at the provider.',
    },
    does: {
      kk: 'Кеңсе мен пошта – бөлек арналар: қабылдау сағаттары соларға қарай есептеледі.',
      ru: 'Канцелярия и почта – отдельные каналы: часы приёма считаются по ним.',
      en: 'The office and the post are channels of their own, with their hours of reception.',
    },
    tests: ['test/journeys/cash-register-conclusion.test.ts', 'test/calendar/receipt.test.ts'],
  },
  {
    place: '1/3.2',
    kind: 'carried-out',
    says: {
      kk: 'Не www.egov.kz порталы арқылы.',
      ru: 'Либо через портал www.egov.kz.',
      en: 'Or through the portal www.egov.kz.',
    },
    does: {
      kk: 'Портал – бөлек арна: құжаттар тізбесі мен қабылдау уақыты өзгереді. Порталдың өзіне қосылмайды.',
      ru: 'Портал – отдельный канал: иные перечень документов и время приёма. К самому порталу программа не подключается.',
      en: 'The portal is a channel of its own, with another list of documents and another time of acceptance. The program does not connect to it.',
    },
    tests: ['test/law/cash-register-conclusion-package.test.ts', 'test/calendar/receipt.test.ts'],
  },
]
