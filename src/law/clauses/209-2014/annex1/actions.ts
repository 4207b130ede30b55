import type { Clause } from '../../clause.js'
import { carriedOut, type Said } from '../../tell.js'

const both = ['test/law/software-deposit-route.test.ts', 'test/journeys/software-deposit.test.ts'] as const

/** A step that only passes the papers on: the tool plans it and records who did it and when. */
function action(place: string, step: string, says: Said): Clause {
  return carriedOut(
    place,
    says,
    [
      `Бағыттың «${step}» қадамы: мерзімі алдыңғы қадам аяқталған сәттен саналады.`,
      `Шаг «${step}»: срок считается с окончания предыдущего шага.`,
      `The step “${step}”: its term counts from the end of the step before.`,
    ],
    both,
  )
}

/** Clause 5: the eleven actions and their terms. */
export const actions: readonly Clause[] = [
  carriedOut(
    '1/5',
    [
      'Әрбір әрекеттің мазмұны мен ұзақтығы: 11 тармақша.',
      'Содержание и длительность каждого действия: 11 подпунктов.',
      'What each action is and how long it takes: 11 sub-clauses.',
    ],
    [
      'Бағыт осы ретпен жоспарланады: 16 сағат, 17 жұмыс күні және «бір күн», бірге дәл 20 жұмыс күні.',
      'Маршрут планируется в этом порядке: 16 часов, 17 рабочих дней и «один день», вместе ровно 20 рабочих дней.',
      'The route is planned in this order: 16 hours, 17 working days and “one day”, exactly 20 working days together.',
    ],
    both,
  ),
  carriedOut(
    '1/5.1',
    [
      'Кеңсе өтінім мен объектілерді қабылдап, ашып, реттеп, тіркеу журналына тіркеп, басшыға береді: 1 сағат.',
      'Канцелярия принимает, вскрывает, разбирает и регистрирует в журнале заявку с объектами, передаёт руководителю: 1 час.',
      'The registry accepts, opens, sorts and registers the application with the objects and passes them to the head: 1 hour.',
    ],
    [
      'Бағыттың «register» қадамы: іс тіркеліп, қабылдау туралы қолхат шығады.',
      'Шаг «register»: дело регистрируется, выходит расписка о приёме.',
      'The step “register”: the case is registered and the acceptance slip comes out.',
    ],
    both,
  ),
  action('1/5.2', 'head-assigns', [
    'Басшы корреспонденцияны қарап, Департамент директорына береді: 1 сағат.',
    'Руководитель рассматривает корреспонденцию и передаёт директору Департамента: 1 час.',
    'The head looks at the correspondence and hands it to the director of the Department: 1 hour.',
  ]),
  action('1/5.3', 'director-assigns', [
    'Директор өтінім мен объектілерді қарап, орынбасарына тапсырады: 1 сағат.',
    'Директор рассматривает заявку и объекты и поручает заместителю: 1 час.',
    'The director looks at the application and the objects and hands them to the deputy: 1 hour.',
  ]),
  action('1/5.4', 'deputy-director-assigns', [
    'Директордың орынбасары қарап, Бөлім басшысына тапсырады: 2 сағат.',
    'Заместитель директора рассматривает и поручает начальнику отдела: 2 часа.',
    'The deputy director looks at them and hands them to the head of the section: 2 hours.',
  ]),
  action('1/5.5', 'section-head-assigns', [
    'Бөлім басшысы қарап, жетекші маманға тапсырады: 3 сағат.',
    'Начальник отдела рассматривает и поручает ведущему специалисту: 3 часа.',
    'The head of the section looks at them and hands them to the leading specialist: 3 hours.',
  ]),
  carriedOut(
    '1/5.6',
    [
      'Жетекші маман объектінің толымдылығын және материалдардың сәйкестігін тексереді: 7 жұмыс күні.',
      'Ведущий специалист проверяет комплектность объекта и соответствие материалов: 7 рабочих дней.',
      'The leading specialist checks that the object is complete and that the materials match: 7 working days.',
    ],
    [
      'Бағыттың «completeness» қадамы: үш сұраққа жауап жазылады. Кемшілік табылса, іс бірден дәлелді бас тартуға өтеді, 7 және 8-қадамдар түсіп қалады.',
      'Шаг «completeness»: записываются ответы на три вопроса. Если найден недостаток, дело сразу идёт к мотивированному отказу, шаги 7 и 8 выпадают.',
      'The step “completeness”: three questions are answered. Where something is wrong the case goes straight to a reasoned refusal, without steps 7 and 8.',
    ],
    both,
  ),
  carriedOut(
    '1/5.7',
    [
      'Жетекші маман мәліметтерді Депозитке салынған бағдарламалық өнімдердің тізіліміне енгізеді: 5 жұмыс күні.',
      'Ведущий специалист вносит сведения в реестр депонированных программных продуктов: 5 рабочих дней.',
      'The leading specialist enters the data in the register of deposited software: 5 working days.',
    ],
    [
      'Бағыттың «enter-data» қадамы; жазба депозиттік нөмір берілгенде, келесі қадамда пайда болады.',
      'Шаг «enter-data»; запись появляется, когда присвоен депозитный номер, на следующем шаге.',
      'The step “enter-data”; the entry appears when its deposit number is assigned, in the next step.',
    ],
    both,
  ),
  carriedOut(
    '1/5.8',
    [
      'Жетекші маман объектілерге Тізілімге сәйкес депозиттік нөмірлер береді: 5 жұмыс күні.',
      'Ведущий специалист присваивает объектам депозитные номера по реестру: 5 рабочих дней.',
      'The leading specialist assigns deposit numbers by the register: 5 working days.',
    ],
    [
      'Бағыттың «decide» қадамы: `kz-is decide` тізілімге жазады, депозиттік нөмір береді және анықтаманы жасайды.',
      'Шаг «decide»: `kz-is decide` вносит запись в реестр, присваивает депозитный номер и составляет справку.',
      'The step “decide”: `kz-is decide` writes the register, assigns the deposit number and draws the certificate.',
    ],
    both,
  ),
  carriedOut(
    '1/5.9',
    [
      'Жетекші маман анықтама мен ілеспе хатты дайындап, келісіп, басшыға қол қоюға ұсынады: бір күн.',
      'Ведущий специалист готовит справку и письмо, согласует и передаёт на подпись: один день.',
      'The leading specialist prepares the certificate and the letter, has them agreed and passes them to be signed: one day.',
    ],
    [
      'Бағыттың «draft-result» қадамы. Күннің түрі айтылмаған: жұмыс күні деп саналды, бұл мерзіммен бірге айтылады.',
      'Шаг «draft-result». Вид дня не назван: считается рабочим, и это сказано рядом со сроком.',
      'The step “draft-result”. The kind of day is not said: it is counted as a working day, and the term says so.',
    ],
    both,
  ),
  carriedOut(
    '1/5.10',
    [
      'Басшы ілеспе хат пен анықтамаға қол қояды: 4 сағат.',
      'Руководитель подписывает письмо и справку: 4 часа.',
      'The head signs the letter and the certificate: 4 hours.',
    ],
    [
      'Бағыттың «sign» қадамы: қол қоюшы жазылады; шешім қабылдаған адам қол қоя алмайды.',
      'Шаг «sign»: записывается подписавший; принявший решение подписать не может.',
      'The step “sign”: the signer is recorded; whoever decided may not sign.',
    ],
    both,
  ),
  carriedOut(
    '1/5.11',
    [
      'Кеңсе анықтама мен хатты пошта не курьер арқылы жолдайды: 4 сағат.',
      'Канцелярия направляет справку и письмо почтой или курьером: 4 часа.',
      'The registry sends the certificate and the letter by post or courier: 4 hours.',
    ],
    [
      'Бағыттың «issue» қадамы: ілеспе хат шығып, іс жабылады.',
      'Шаг «issue»: выходит сопроводительное письмо, дело закрывается.',
      'The step “issue”: the cover letter comes out and the case is closed.',
    ],
    both,
  ),
]
