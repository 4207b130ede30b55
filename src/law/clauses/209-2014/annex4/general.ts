import type { Clause } from '../../clause.js'
import { carriedOut, informational } from '../../tell.js'

const both = ['test/law/ca-accreditation.test.ts', 'test/journeys/ca-accreditation.test.ts'] as const

/** Chapter 1, what starts the service (clause 4), and the annex. */
export const general: readonly Clause[] = [
  carriedOut(
    '4/1',
    [
      'Қызметті Байланыс және ақпараттандыру комитеті 2014 жылғы № 136 қаулымен бекітілген стандартқа сәйкес көрсетеді.',
      'Услугу оказывает Комитет связи и информатизации по стандарту, утверждённому постановлением № 136 2014 года.',
      'The Committee for Communications and Informatization provides the service by the standard of Government resolution No 136 of 2014.',
    ],
    [
      'Ол стандарттың да, одан кейінгі 476-2015/2-нің де мәтіні жоқ: шеңбер бағыт айтқан жерге дейін ғана, жалпы мерзім жоқ. Шағым мерзімдері Заңнан алынды.',
      'Нет текста ни этого стандарта, ни пришедшего за ним 476-2015/2: рамка лишь та, что дана маршрутом, общего срока нет. Сроки жалоб взяты из Закона.',
      'Neither that standard nor 476-2015/2 after it is carried: the frame goes only as far as the route does, without an overall term. The terms of complaints are those of the Law on public services.',
    ],
    ['test/law/ca-accreditation.test.ts', 'test/law/editions.test.ts'],
  ),
  carriedOut(
    '4/2',
    ['Қызмет қағаз түрінде көрсетіледі.', 'Услуга оказывается в бумажной форме.', 'The service is given on paper.'],
    [
      'Куәлік пен хаттар басып шығаруға арналған құжат болып жасалады.',
      'Свидетельство и письма выходят документами для печати.',
      'The certificate and the letters come out as documents to print.',
    ],
    ['test/journeys/ca-accreditation.test.ts'],
  ),
  carriedOut(
    '4/3',
    [
      'Нәтиже – куәландырушы орталықты аккредиттеу туралы қағаз куәлік.',
      'Результат – свидетельство об аккредитации удостоверяющего центра на бумаге.',
      'The result is a certificate of accreditation on paper.',
    ],
    [
      'Шешім куәлікті жасайды. Бас тарту регламентте аталмаған, бірақ үш тексерудің әрқайсысы теріс шығуы мүмкін: онда дәлелді бас тарту жасалады.',
      'Решение составляет свидетельство. Отказ в регламенте не назван, но каждая из трёх проверок может дать отрицательный итог: тогда составляется мотивированный отказ.',
      'The decision draws the certificate. The regulation names no refusal, yet each of its three checks may fail: then a reasoned refusal is drawn.',
    ],
    both,
  ),
  carriedOut(
    '4/4',
    [
      'Рәсім стандарттың 9-тармағындағы құжаттарды («өтініш») алғанда басталады.',
      'Процедура начинается с получения документов пункта 9 Стандарта («заявление»).',
      'The procedure starts when the papers of clause 9 of the standard (“the application”) are received.',
    ],
    [
      'Ол тізім бағдарламада жоқ: тапсырылған құжаттар жазылып алынады.',
      'Этого перечня в программе нет: записывается, какие документы сданы.',
      'That list is not carried: the papers that were handed in are written down.',
    ],
    ['test/law/ca-accreditation-package.test.ts'],
  ),
  informational(
    '4/9',
    [
      'Әр әрекеттің өтуін қосымшадағы блок-сызба көрсетеді.',
      'Прохождение каждого действия показывает блок-схема в приложении.',
      'A block scheme in the annex shows how each action goes.',
    ],
    [
      'Сызба сақталмаған: орнына `kz-is law diagram ca-accreditation` 5-тармақтан сызылған бағытты береді.',
      'Схема не сохранилась: вместо неё `kz-is law diagram ca-accreditation` выводит маршрут, начерченный по пункту 5.',
      'The scheme is lost: `kz-is law diagram ca-accreditation` draws the route from clause 5 in its place.',
    ],
  ),
  informational(
    '4/annex1',
    [
      'Қосымша: әрекеттердің блок-схемасы; сызба мәтінде жоқ.',
      'Приложение: блок-схема действий; самой схемы в тексте нет.',
      'Annex: the block scheme of the actions; the drawing is not in the text.',
    ],
    [
      'Сызбаның өзі жоғалған, тақырыбы ғана қалған: бағдарлама оған сүйенбейді.',
      'Сама схема утрачена, остался лишь заголовок: программа на неё не опирается.',
      'The drawing is lost and only its heading is left: the program does not lean on it.',
    ],
  ),
]
