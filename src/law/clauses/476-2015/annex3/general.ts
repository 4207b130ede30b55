import type { Clause } from '../../clause.js'
import { carriedOut, informational } from '../../tell.js'

const law = ['test/law/software-deposit.test.ts'] as const
const route = ['test/law/software-deposit-route.test.ts'] as const
const golden = ['test/law/golden.test.ts'] as const

/** Chapter 1 and chapter 4: whose service it is, and where to ask about it. */
export const general: readonly Clause[] = [
  carriedOut(
    '3/1',
    ['Мемлекеттік көрсетілетін қызметтің атауы.', 'Наименование государственной услуги.', 'The name of the service.'],
    [
      'Атау стандартпен бірге сақталған; `kz-is law show 476-2015/3` оны шығарады.',
      'Название хранится вместе со стандартом; его выводит `kz-is law show 476-2015/3`.',
      'The name is held with the standard; `kz-is law show 476-2015/3` prints it.',
    ],
    golden,
  ),
  informational(
    '3/2',
    [
      'Стандартты Инвестициялар және даму министрлігі әзірледі.',
      'Стандарт разработало Министерство по инвестициям и развитию.',
      'The standard was drawn up by the Ministry of Investments and Development.',
    ],
    [
      'Стандарттың шығу тегі туралы ғана айтады: істі қарауда ештеңе талап етпейді.',
      'Говорит лишь о происхождении стандарта: при рассмотрении дела ничего не требует.',
      'It only tells where the standard comes from: it asks nothing of a case.',
    ],
  ),
  carriedOut(
    '3/3',
    [
      'Қызметті Комитеттің «Мемлекеттік техникалық қызмет» республикалық мемлекеттік кәсіпорны көрсетеді.',
      'Услугу оказывает республиканское государственное предприятие «Государственная техническая служба» Комитета.',
      'The service is provided by the State Technical Service, a republican state enterprise of the Committee.',
    ],
    [
      'Бағыттың барлық рөлі – осы кәсіпорынның қызметкерлері; атауы стандартпен бірге шығарылады.',
      'Все роли маршрута – сотрудники этого предприятия; его название выводится вместе со стандартом.',
      "Every role of the route is one of this enterprise's; its name is printed with the standard.",
    ],
    law,
  ),
  carriedOut(
    '3/3.part2',
    [
      'Құжаттар қызмет берушінің кеңсесі арқылы қабылданады, нәтиже де сол арқылы беріледі.',
      'Документы принимаются и результат выдаётся через канцелярию услугодателя.',
      "Papers are taken in and results given out through the provider's registry.",
    ],
    [
      'Бірінші және соңғы қадамды кеңсе қызметкері орындайды.',
      'Первый и последний шаги выполняет сотрудник канцелярии.',
      'The first step and the last are the registry clerk’s.',
    ],
    route,
  ),
  informational(
    '3/12',
    [
      'Қызмет көрсету орындарының мекенжайлары Министрліктің интернет-ресурсында.',
      'Адреса мест оказания услуги размещены на интернет-ресурсе Министерства.',
      'The addresses of the places of service stand on the Ministry’s website.',
    ],
    [
      'Мекенжайлар актіде жоқ; қағаздардағысы кеңсенің өз файлынан алынады.',
      'Самих адресов в акте нет; на бумагах они берутся из файла учреждения.',
      "The act does not give the addresses; those on the papers come from the office's own file.",
    ],
  ),
  informational(
    '3/13',
    [
      'Қызмет алушы қызметтің тәртібі мен барысы туралы бірыңғай байланыс орталығынан біле алады.',
      'Услугополучатель может узнать о порядке и ходе оказания услуги в едином контакт-центре.',
      'The applicant may learn of the procedure and of the state of the case from the single contact centre.',
    ],
    [
      'Байланыс орталығының ісі; қызметкер сұрауға істің жай-күйін `kz-is show` арқылы айта алады.',
      'Дело контакт-центра; сотрудник может назвать состояние дела с помощью `kz-is show`.',
      'The contact centre’s business; an employee can tell the state of a case by `kz-is show`.',
    ],
  ),
  carriedOut(
    '3/14',
    [
      'Анықтама телефондары: 1414, 8 (7172) 75-43-23, 75-43-24; www.mid.gov.kz.',
      'Справочные телефоны: 1414, 8 (7172) 75-43-23, 75-43-24; www.mid.gov.kz.',
      'Telephones for enquiries: 1414, 8 (7172) 75-43-23, 75-43-24; www.mid.gov.kz.',
    ],
    [
      'Телефондар стандартпен бірге сақталып, шығарылады.',
      'Телефоны хранятся вместе со стандартом и выводятся с ним.',
      'The telephones are held with the standard and printed with it.',
    ],
    law,
  ),
]
