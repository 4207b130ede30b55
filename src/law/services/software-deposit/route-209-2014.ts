import type { Step, StepTerm } from '../../service.js'
import { decisionOutcomes, deficient, done, doneInto } from '../common/outcomes.js'
import { head, registryClerk } from '../common/roles.js'
import { signerFields } from '../common/signer.js'
import { examination, materialsInOrder } from './examination.js'
import { departmentDirector, deputyDirector, leadingSpecialist, sectionHead } from './roles.js'

const hours = (amount: number): StepTerm => ({ amount, unit: 'working-hour' })
const workingDays = (amount: number): StepTerm => ({ amount, unit: 'working-day' })

/** Steps 7 and 8 belong to a deposit alone; they are planned until the check says otherwise. */
const ifComplete: NonNullable<Step['onlyAfter']> = { step: 'completeness', outcomes: ['complete'], planned: true }
const ifDeficient: NonNullable<Step['onlyAfter']> = { step: 'completeness', outcomes: ['deficient'], planned: false }

/** Clauses 5.1-5.11: sixteen hours, seventeen working days and «one day»: twenty working days of eight hours. */
export const route: readonly Step[] = [
  {
    id: 'register',
    role: registryClerk,
    action: {
      kk: 'Өтінім мен депозитке салу объектілерін қабылдап, ашып, реттеп, тіркеу журналына тіркейді және басшыға береді',
      ru: 'Принимает, вскрывает, разбирает и регистрирует в журнале заявку с объектами депонирования, передаёт руководителю',
      en: 'Accepts, opens, sorts and registers the application with the objects of deposit and puts them before the head',
    },
    term: hours(1),
    outcomes: doneInto('registered', 'paper.acceptance-slip'),
    asks: [],
    source: '209-2014/1/5.1',
  },
  {
    id: 'head-assigns',
    role: head,
    action: {
      kk: 'Корреспонденцияны қарап, Ақпараттық қауіпсіздік департаментінің директорына береді',
      ru: 'Рассматривает корреспонденцию и передаёт её директору Департамента информационной безопасности',
      en: 'Looks at the correspondence and hands it to the director of the Information Security Department',
    },
    term: hours(1),
    outcomes: done(),
    asks: [],
    source: '209-2014/1/5.2',
  },
  {
    id: 'director-assigns',
    role: departmentDirector,
    action: {
      kk: 'Өтінім мен депозитке салу объектілерін қарап, орынбасарына тапсырады',
      ru: 'Рассматривает заявку и объекты депонирования и поручает их своему заместителю',
      en: 'Looks at the application and the objects and hands them to the deputy director',
    },
    term: hours(1),
    outcomes: done(),
    asks: [],
    source: '209-2014/1/5.3',
  },
  {
    id: 'deputy-director-assigns',
    role: deputyDirector,
    action: {
      kk: 'Өтінім мен депозитке салу объектілерін қарап, Бөлім басшысына тапсырады',
      ru: 'Рассматривает заявку и объекты депонирования и поручает их начальнику отдела',
      en: 'Looks at the application and the objects and hands them to the head of the section',
    },
    term: hours(2),
    outcomes: done(),
    asks: [],
    source: '209-2014/1/5.4',
  },
  {
    id: 'section-head-assigns',
    role: sectionHead,
    action: {
      kk: 'Өтінім мен депозитке салу объектілерін қарап, жетекші маманға тапсырады',
      ru: 'Рассматривает заявку и объекты депонирования и поручает их ведущему специалисту',
      en: 'Looks at the application and the objects and hands them to the leading specialist',
    },
    term: hours(3),
    outcomes: done(),
    asks: [],
    source: '209-2014/1/5.5',
  },
  {
    id: 'completeness',
    role: leadingSpecialist,
    action: {
      kk: 'Өтінімді қарап, депозитке салу объектісінің толымдылығын және материалдарының сәйкестігін тексереді',
      ru: 'Рассматривает заявку, проверяет комплектность объекта депонирования и соответствие его материалов',
      en: 'Examines the application; checks that the object is complete and that its materials match the application',
    },
    term: workingDays(7),
    outcomes: [materialsInOrder, deficient],
    asks: examination,
    source: '209-2014/1/5.6',
  },
  {
    // Clause 3 names the reasoned refusal as a result; no step of clause 5 prepares it. It follows the check that found the defect.
    id: 'decide-refusal',
    role: leadingSpecialist,
    action: {
      kk: 'Қызмет көрсетуден бас тарту туралы дәлелді жауапты дайындайды',
      ru: 'Готовит мотивированный ответ об отказе в оказании услуги',
      en: 'Prepares the reasoned refusal of the service',
    },
    term: null,
    within: true,
    onlyAfter: ifDeficient,
    outcomes: decisionOutcomes.filter((outcome) => outcome.id === 'refused'),
    asks: [],
    by: 'decide',
    source: '209-2014/1/3',
  },
  {
    id: 'enter-data',
    role: leadingSpecialist,
    action: {
      kk: 'Объект туралы мәліметтерді Депозитке салынған бағдарламалық өнімдердің тізіліміне енгізеді',
      ru: 'Вносит сведения об объекте в реестр депонированных программных продуктов',
      en: 'Enters the data of the object in the register of deposited software',
    },
    term: workingDays(5),
    onlyAfter: ifComplete,
    outcomes: done(),
    asks: [],
    source: '209-2014/1/5.7',
  },
  {
    id: 'decide',
    role: leadingSpecialist,
    action: {
      kk: 'Депозитке салу объектілеріне Тізілімге сәйкес депозиттік нөмірлер береді',
      ru: 'Присваивает объектам депонирования депозитные номера по реестру',
      en: 'Assigns deposit numbers to the objects by the register',
    },
    term: workingDays(5),
    onlyAfter: ifComplete,
    outcomes: decisionOutcomes,
    asks: [],
    by: 'decide',
    source: '209-2014/1/5.8',
  },
  // Steps 9 to 11 speak of the certificate; a reasoned refusal goes the same way, for the act numbers no other.
  {
    id: 'draft-result',
    role: leadingSpecialist,
    action: {
      kk: 'Нәтиже мен ілеспе хаттың жобасын дайындап, Бөлім мен Департамент басшыларымен келіседі, басшыға қол қоюға береді',
      ru: 'Готовит результат и проект сопроводительного письма, согласует с руководителями отдела и Департамента, передаёт на подпись',
      en: 'Prepares the result and the cover letter, has them agreed by the heads of the section and the Department, passes them on to be signed',
    },
    term: {
      ...workingDays(1),
      note: {
        kk: 'Тармақта «бір күн» делінген, күннің түрі айтылмаған: жұмыс күні деп саналды, сонда бағыт дәл 20 жұмыс күнін құрайды.',
        ru: 'В пункте сказано «один день» без указания вида: считается рабочий день, и тогда маршрут составляет ровно 20 рабочих дней.',
        en: 'The clause says “one day” without the kind: counted as a working day; the route then comes to exactly 20 working days.',
      },
    },
    outcomes: done(),
    asks: [],
    source: '209-2014/1/5.9',
  },
  {
    id: 'sign',
    role: head,
    action: {
      kk: 'Ілеспе хат пен нәтижеге қол қойып, кеңсеге жібереді',
      ru: 'Подписывает письмо и результат и направляет их в канцелярию',
      en: 'Signs the letter and the result and sends them to the registry',
    },
    term: hours(4),
    outcomes: done(),
    asks: signerFields('209-2014/1/5.10'),
    notSameAs: 'decide',
    source: '209-2014/1/5.10',
  },
  {
    id: 'issue',
    role: registryClerk,
    action: {
      kk: 'Қол қойылған нәтиже мен ілеспе хатты қызмет алушыға пошта не курьер арқылы жолдайды',
      ru: 'Направляет подписанный результат и письмо услугополучателю почтой или курьером',
      en: 'Sends the signed result and the letter to the applicant by post or courier',
    },
    term: hours(4),
    outcomes: done('paper.cover-letter'),
    asks: [],
    source: '209-2014/1/5.11',
  },
]
