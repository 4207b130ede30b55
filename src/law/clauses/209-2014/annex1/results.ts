import type { Clause } from '../../clause.js'
import { carriedOut, type Said } from '../../tell.js'

const both = ['test/law/software-deposit-package.test.ts', 'test/journeys/software-deposit.test.ts'] as const

const ends = (step: string): Said => [
  `«${step}» қадамының нәтижесі жазылмайынша келесі қадам ашылмайды.`,
  `Пока не записан итог шага «${step}», следующий шаг не открывается.`,
  `Until the outcome of the step “${step}” is recorded, the next step is not open.`,
]

/** One of the three things that the check establishes. */
const ground = (criterion: string): Said => [
  `6-қадамда сұралады; жауап «жоқ» болса, бас тартудың негізі («${criterion}»).`,
  `Спрашивается на шестом шаге; ответ «нет» – основание для отказа («${criterion}»).`,
  `Asked in the sixth step; the answer “no” is a ground for refusal (“${criterion}”).`,
]

/** Clause 6: what ends one action and starts the next. */
export const results: readonly Clause[] = [
  carriedOut(
    '1/6',
    [
      'Келесі әрекетті бастайтын нәтижелер: 7 тармақша.',
      'Результаты, с которых начинается следующее действие: 7 подпунктов.',
      'The results that start the next action: 7 sub-clauses.',
    ],
    [
      'Қадамдар ретімен ашылады: алдыңғысы орындалмай, келесісі жазылмайды.',
      'Шаги открываются по порядку: следующий не записать, пока не сделан предыдущий.',
      'The steps open in order: none can be recorded before the one before it.',
    ],
    both,
  ),
  carriedOut(
    '1/6.1',
    [
      'Кіріс нөмірі бар корреспонденцияны тіркеу.',
      'Регистрация корреспонденции с входящим номером.',
      'Registration of the correspondence under an incoming number.',
    ],
    ends('register'),
    both,
  ),
  carriedOut(
    '1/6.2',
    ['Өтінімнің дұрыстығы.', 'Правильность заявки.', 'The application is correct.'],
    ground('application-correct'),
    both,
  ),
  carriedOut(
    '1/6.3',
    [
      'Материалдардың толық жиынтығы (стандарттың 11-тармағы).',
      'Полный комплект материалов (пункт 11 Стандарта).',
      'A full set of the materials (clause 11 of the standard).',
    ],
    [
      '6-қадамда сұралады; жауап «жоқ» болса, бас тартудың негізі («materials-complete»). 476 бұйрықта 11-тармақ сот туралы: нөмір бұрынғы стандарттікі, толықтық нысандағы жинақтамаға қарай тексеріледі.',
      'Спрашивается на шестом шаге; ответ «нет» – основание для отказа («materials-complete»). В приказе 476 пункт 11 – о суде: номер прежнего стандарта, полнота проверяется по комплекту, названному в форме.',
      "Asked in the sixth step; “no” is a ground for refusal (“materials-complete”). In order 476 clause 11 is about courts: the number is the old standard's, and completeness is judged by the contents listed in the form.",
    ],
    both,
  ),
  carriedOut(
    '1/6.4',
    ['Материалдардың өтінімге сәйкестігі.', 'Соответствие материалов заявке.', 'The materials match the application.'],
    ground('materials-match'),
    both,
  ),
  carriedOut(
    '1/6.5',
    ['Мәліметтерді Тізілімге енгізу.', 'Внесение сведений в реестр.', 'Entry of the data in the register.'],
    ends('enter-data'),
    both,
  ),
  carriedOut(
    '1/6.6',
    ['Депозиттік нөмірлерді беру.', 'Присвоение депозитных номеров.', 'Assignment of the deposit numbers.'],
    ends('decide'),
    both,
  ),
  carriedOut(
    '1/6.7',
    [
      'Басшы қол қойған қағаз анықтама.',
      'Подписанная руководителем бумажная справка.',
      'The paper certificate signed by the head.',
    ],
    ends('sign'),
    both,
  ),
]
