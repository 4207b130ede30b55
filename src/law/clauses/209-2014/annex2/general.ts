import type { Clause } from '../../clause.js'

/** Chapter 1, what starts the service (clause 4), and the annex. */
export const general: readonly Clause[] = [
  {
    place: '2/1',
    kind: 'carried-out',
    says: {
      kk: 'Қызметті Көлік және коммуникация министрлігінің Байланыс және ақпараттандыру комитеті 2014 жылғы № 136 қаулымен бекітілген стандарт негізінде көрсетеді.',
      ru: 'Услугу оказывает Комитет связи и информатизации Министерства транспорта и коммуникаций на основании стандарта, утверждённого постановлением № 136 2014 года.',
      en: 'The Committee for Communications and Informatization of the Ministry of Transport and Communications provides the service by the standard of Government resolution No 136 of 2014.',
    },
    does: {
      kk: 'Ол стандарттың мәтіні бағдарламада жоқ: 2015-07-25-тен бастап стандарт 476-2015/4. Одан бұрынғы күнге бағдарлама қай акт қолданылғанын айтады, басқа редакцияны тек атап сұрағанда алады.',
      ru: 'Текста того стандарта в программе нет: с 2015-07-25 стандарт – 476-2015/4. О более раннем дне программа называет действовавший акт и берёт другую редакцию, только если её назвать.',
      en: 'The program does not carry that standard: from 2015-07-25 the standard is 476-2015/4. Of an earlier day it names the act that governed, and uses another edition only when asked for by name.',
    },
    tests: ['test/law/state-registration.test.ts', 'test/law/editions.test.ts'],
  },
  {
    place: '2/2',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет қағаз түрінде көрсетіледі.',
      ru: 'Услуга оказывается в бумажной форме.',
      en: 'The service is given on paper.',
    },
    does: {
      kk: 'Іс кеңсе не пошта арқылы қабылданады; нәтиже мен ілеспе хат басып шығаруға арналған құжат болып шығады.',
      ru: 'Дело принимается через канцелярию или почту; результат и письмо выходят документами для печати.',
      en: 'A case comes in at the office or by post; the result and the letter come out as documents to print.',
    },
    tests: ['test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/3',
    kind: 'carried-out',
    says: {
      kk: 'Нәтиже – қағаз куәлік не қызмет көрсетуден бас тарту туралы қағаз дәлелді жауап.',
      ru: 'Результат – бумажное свидетельство либо мотивированный ответ об отказе на бумаге.',
      en: 'The result is a certificate on paper, or a reasoned refusal of the service on paper.',
    },
    does: {
      kk: 'Шешім не тіркеу туралы куәлікті, не дәлелді бас тартуды жасайды.',
      ru: 'Решение выпускает либо свидетельство о регистрации, либо мотивированный отказ.',
      en: 'The decision draws either the certificate of registration or the reasoned refusal.',
    },
    tests: ['test/law/state-registration-case.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/4',
    kind: 'carried-out',
    says: {
      kk: 'Рәсім стандарттың 8-тармағына сай берілген өтінімді алғанда басталады.',
      ru: 'Процедура начинается с получения заявки, поданной по пункту 8 Стандарта.',
      en: 'The procedure starts when the application under clause 8 of the standard is received.',
    },
    does: {
      kk: 'Істі өтінім ашады. 476 бұйрықта құжаттар 8-де емес, 9-тармақта: нөмір бұрынғы стандарттікі, құжаттар 476-2015/4/9 бойынша сұралады.',
      ru: 'Дело открывает заявка. В приказе 476 документы стоят не в пункте 8, а в пункте 9: номер – прежнего стандарта, документы спрашиваются по 476-2015/4/9.',
      en: "The application opens the case. In order 476 the documents stand in clause 9, not 8: the number is the old standard's, and the documents are asked by 476-2015/4/9.",
    },
    tests: ['test/law/state-registration-package.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '2/9',
    kind: 'informational',
    says: {
      kk: 'Әрекеттердің реттілігін қосымшадағы блок-сызба көрсетеді.',
      ru: 'Последовательность действий показывает блок-схема в приложении.',
      en: 'A block scheme in the annex shows the order of the actions.',
    },
    does: {
      kk: 'Сызба сақталмаған: орнына `kz-is law diagram state-registration` 5-тармақтан сызылған бағытты береді.',
      ru: 'Схема не сохранилась: вместо неё `kz-is law diagram state-registration` выводит маршрут, начерченный по пункту 5.',
      en: 'The scheme is lost: `kz-is law diagram state-registration` draws the route from clause 5 in its place.',
    },
    tests: [],
  },
  {
    place: '2/annex1',
    kind: 'informational',
    says: {
      kk: 'Рәсімнің функционалдық өзара іс-қимылдарының блок-сызбасы.',
      ru: 'Блок-схема функциональных взаимодействий.',
      en: 'The block scheme of who acts with whom.',
    },
    does: {
      kk: 'Қосымшаның тек тақырыбы сақталған, сызбасы жоқ: бағыт 5-тармақ бойынша беріледі.',
      ru: 'От приложения сохранился лишь заголовок: маршрут показан по пункту 5.',
      en: 'Only the heading of the annex is left: the route is given from clause 5.',
    },
    tests: [],
  },
]
