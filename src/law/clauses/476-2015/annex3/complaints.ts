import type { Clause } from '../../clause.js'
import { carriedOut } from '../../tell.js'

const law = ['test/law/software-deposit.test.ts'] as const
const both = ['test/law/software-deposit.test.ts', 'test/journeys/software-deposit.test.ts'] as const

/** Chapter 3. The paragraphs of clause 10 are not numbered in the act: `10.part4` is its fourth. */
export const complaints: readonly Clause[] = [
  carriedOut(
    '3/10',
    [
      'Шағым қызмет берушінің не Министрліктің басшысына беріледі.',
      'Жалоба подаётся на имя руководителя услугодателя либо Министерства.',
      'A complaint goes to the head of the provider or of the Ministry.',
    ],
    [
      'Шағым іске тіркеледі (`kz-is complaint add`); мерзімдері осы тармақтан алынады.',
      'Жалоба заносится к делу (`kz-is complaint add`); её сроки взяты из этого пункта.',
      'A complaint is tied to its case (`kz-is complaint add`); its terms are those of this clause.',
    ],
    both,
  ),
  carriedOut(
    '3/10.part2',
    [
      'Шағым жазбаша: почтамен, электрондық түрде не кеңсе арқылы қолма-қол.',
      'Жалоба письменная: почтой, в электронном виде либо нарочно через канцелярию.',
      'A complaint is in writing: by post, electronically, or by hand at the registry.',
    ],
    [
      'Шағымның мәтіні мен түскен сәті жазылады.',
      'Записываются текст жалобы и момент её поступления.',
      'The text of the complaint and the moment it came are recorded.',
    ],
    ['test/journeys/software-deposit.test.ts'],
  ),
  carriedOut(
    '3/10.part3',
    [
      'Кеңседе тіркеу (мөртабан, кіріс нөмірі мен күні) қабылданғанын растайды; содан кейін шағым басшыға беріледі.',
      'Приём подтверждает регистрация в канцелярии (штамп, номер и дата); затем жалоба передаётся руководителю.',
      'Registration by the registry (stamp, number and day) confirms receipt; then the complaint goes to the head.',
    ],
    [
      'Шағым тіркелгенде нөмір мен күн алады; мерзім сол күннен саналады.',
      'При регистрации жалоба получает номер и дату; срок считается с этого дня.',
      'On registration a complaint takes a number and a day; its term counts from that day.',
    ],
    ['test/journeys/software-deposit.test.ts'],
  ),
  carriedOut(
    '3/10.part4',
    [
      'Қызмет беруші шағымды тіркелген күннен бастап 5 жұмыс күні ішінде қарайды.',
      'Услугодатель рассматривает жалобу в течение 5 рабочих дней со дня регистрации.',
      'The provider reviews the complaint within 5 working days of its registration.',
    ],
    [
      'Мерзім тіркелген күннен кейінгі жұмыс күнінен есептеледі.',
      'Срок считается с рабочего дня после регистрации.',
      'The term counts from the working day after the registration.',
    ],
    both,
  ),
  carriedOut(
    '3/10.part5',
    [
      'Нәтижемен келіспесе, қызмет алушы сапаны бағалау және бақылау жөніндегі уәкілетті органға шағымдана алады.',
      'Не согласившись с результатом, услугополучатель может обратиться в уполномоченный орган по оценке и контролю качества.',
      'An applicant who disagrees with the result may turn to the body that assesses and controls the quality of services.',
    ],
    [
      'Шағымды қарайтын орган ретінде уәкілетті орган да таңдалады.',
      'Рассматривающим органом можно указать и уполномоченный орган.',
      'The quality authority can be named as the body that reviews the complaint.',
    ],
    law,
  ),
  carriedOut(
    '3/10.part6',
    [
      'Уәкілетті орган шағымды тіркелген күннен бастап 15 жұмыс күні ішінде қарайды.',
      'Уполномоченный орган рассматривает жалобу в течение 15 рабочих дней со дня регистрации.',
      'The authority reviews the complaint within 15 working days of its registration.',
    ],
    [
      'Мерзім тіркелген күннен кейінгі жұмыс күнінен есептеледі.',
      'Срок считается с рабочего дня после регистрации.',
      'The term counts from the working day after the registration.',
    ],
    both,
  ),
  carriedOut(
    '3/10.part7',
    [
      'Шағымда не көрсетілетіні; оған қызмет алушы қол қояды.',
      'Что указывается в жалобе; её подписывает услугополучатель.',
      'What a complaint states; the applicant signs it.',
    ],
    [
      'Шағымды тіркегенде осы мәліметтер сұралады.',
      'Эти сведения спрашиваются при регистрации жалобы.',
      'These particulars are asked when a complaint is recorded.',
    ],
    both,
  ),
  carriedOut(
    '3/10.1',
    [
      'Жеке тұлға: тегі, аты, қаласа әкесінің аты, почталық мекенжайы.',
      'Физическое лицо: фамилия, имя, по желанию отчество, почтовый адрес.',
      'A person: surname, name, patronymic if wished, postal address.',
    ],
    [
      'Осының бәрі сұралады; әкесінің аты – қалауы бойынша.',
      'Всё это спрашивается; отчество – по желанию.',
      'All of this is asked; the patronymic if wished.',
    ],
    both,
  ),
  carriedOut(
    '3/10.2',
    [
      'Заңды тұлға: атауы, почталық мекенжайы, шығыс нөмірі мен күні.',
      'Юридическое лицо: наименование, почтовый адрес, исходящий номер и дата.',
      'A legal entity: name, postal address, outgoing number and day.',
    ],
    [
      'Осының бәрі заңды тұлғадан ғана сұралады.',
      'Всё это спрашивается только с юридического лица.',
      'All of this is asked of a legal entity alone.',
    ],
    both,
  ),
  carriedOut(
    '3/11',
    [
      'Нәтижемен келіспеген қызмет алушы сотқа жүгінуге құқылы.',
      'Услугополучатель, не согласный с результатом, вправе обратиться в суд.',
      'An applicant who disagrees with the result may go to court.',
    ],
    [
      'Тармақ стандарттың шағым ережелерінде сақталған; сот ісін бағдарлама жүргізбейді.',
      'Пункт хранится среди правил об обжаловании; судебного дела программа не ведёт.',
      'The clause is held among the rules on complaints; the program does not keep the court case.',
    ],
    law,
  ),
]
