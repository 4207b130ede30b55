import type { Clause } from '../../clause.js'
import { carriedOut, informational } from '../../tell.js'

const both = ['test/law/software-deposit.test.ts', 'test/journeys/software-deposit.test.ts'] as const

/** Chapter 1, what starts the service (clause 4), and the annex. */
export const general: readonly Clause[] = [
  carriedOut(
    '1/1',
    [
      'Қызметті «Мемлекеттік техникалық қызмет» кәсіпорны 2014 жылғы № 136 қаулымен бекітілген стандарт негізінде көрсетеді.',
      'Услугу оказывает предприятие «Государственная техническая служба» на основании стандарта, утверждённого постановлением № 136 2014 года.',
      'The State Technical Service provides the service by the standard of Government resolution No 136 of 2014.',
    ],
    [
      'Ол стандарттың мәтіні жоқ: 2015-07-25-тен бастап стандарт – 476-2015/3. Одан бұрынғы күнге бағдарлама қай акт қолданылғанын айтады.',
      'Текста того стандарта нет: с 2015-07-25 стандарт – 476-2015/3. О более раннем дне программа называет действовавший акт.',
      'That standard is not carried: from 2015-07-25 the standard is 476-2015/3. Of an earlier day the program names the act that governed.',
    ],
    ['test/law/software-deposit.test.ts', 'test/law/editions.test.ts'],
  ),
  carriedOut(
    '1/2',
    ['Қызмет қағаз түрінде көрсетіледі.', 'Услуга оказывается в бумажной форме.', 'The service is given on paper.'],
    [
      'Нәтиже мен ілеспе хат басып шығаруға арналған құжат болып жасалады.',
      'Результат и письмо выходят документами для печати.',
      'The result and the letter come out as documents to print.',
    ],
    ['test/journeys/software-deposit.test.ts'],
  ),
  carriedOut(
    '1/3',
    [
      'Нәтиже – объектінің депозитарийде тіркелгені туралы анықтама не дәлелді бас тарту.',
      'Результат – справка о регистрации объекта в депозитарии либо мотивированный отказ.',
      'The result is a certificate that the object is registered in the depository, or a reasoned refusal.',
    ],
    [
      'Шешім не анықтаманы, не дәлелді бас тартуды жасайды. Бас тартуды 5-тармақтың ешбір қадамы дайындамайды: ол 6-қадамнан кейін бірден шығады.',
      'Решение составляет либо справку, либо мотивированный отказ. Отказ не готовит ни один шаг пункта 5: он следует сразу за шестым.',
      'The decision draws the certificate or the reasoned refusal. No step of clause 5 prepares a refusal: it follows at once on the sixth.',
    ],
    both,
  ),
  carriedOut(
    '1/4',
    [
      'Рәсім стандарттың 8-тармағындағы құжаттарды алғанда басталады.',
      'Процедура начинается с получения документов пункта 8 Стандарта.',
      'The procedure starts when the papers of clause 8 of the standard are received.',
    ],
    [
      'Істі өтінім ашады. 476 бұйрықта құжаттар 8-де емес, 9-тармақта: нөмір бұрынғы стандарттікі.',
      'Дело открывает заявка. В приказе 476 документы стоят в пункте 9, а не 8: номер – прежнего стандарта.',
      "The application opens the case. In order 476 the papers stand in clause 9, not 8: the number is the old standard's.",
    ],
    both,
  ),
  informational(
    '1/9',
    [
      'Әр әрекетті қосымшадағы блок-сызба көрсетеді.',
      'Каждое действие показывает блок-схема в приложении.',
      'A block scheme in the annex shows every action.',
    ],
    [
      'Сызба сақталмаған: `kz-is law diagram software-deposit` оны 5-тармақ бойынша қайта сызады.',
      'Схема не сохранилась: `kz-is law diagram software-deposit` чертит её заново по пункту 5.',
      'The scheme is lost: `kz-is law diagram software-deposit` draws it anew from clause 5.',
    ],
  ),
  informational(
    '1/annex1',
    [
      'Қосымша: өзара іс-қимылдардың функционалдық сызбасы; сызба мәтінде жоқ.',
      'Приложение: функциональная схема взаимодействия; самой схемы в тексте нет.',
      'Annex: the functional scheme of the interaction; the drawing is not in the text.',
    ],
    [
      'Сызбаның өзі жоғалған, тақырыбы ғана қалған: бағдарлама оған сүйенбейді.',
      'Сама схема утрачена, остался лишь заголовок: программа на неё не опирается.',
      'The drawing is lost and only its heading is left: the program does not lean on it.',
    ],
  ),
]
