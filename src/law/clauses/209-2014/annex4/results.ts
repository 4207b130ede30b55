import type { Clause } from '../../clause.js'
import { carriedOut, type Said } from '../../tell.js'

const both = ['test/law/ca-accreditation-route.test.ts', 'test/journeys/ca-accreditation.test.ts'] as const

const ends = (step: string): Said => [
  `«${step}» қадамы жазылмайынша келесі қадам ашылмайды.`,
  `Пока не записан шаг «${step}», следующий не открывается.`,
  `Until the step “${step}” is recorded, the next is not open.`,
]

/** Clause 6: what ends one action and starts the next. */
export const results: readonly Clause[] = [
  carriedOut(
    '4/6',
    [
      'Келесі әрекетті бастайтын нәтижелер: 9 тармақша.',
      'Результаты, с которых начинается следующее действие: 9 подпунктов.',
      'The results that start the next action: 9 sub-clauses.',
    ],
    [
      'Қадамдар ретімен ашылады: алдыңғысы орындалмай, келесісі жазылмайды.',
      'Шаги открываются по порядку: следующий не записать, пока не сделан предыдущий.',
      'The steps open in order: none can be recorded before the one before it.',
    ],
    both,
  ),
  carriedOut(
    '4/6.1',
    [
      'Өтінішті тіркеп, басшыға беру.',
      'Регистрация заявления и передача руководителю.',
      'The application is registered and passed to the head.',
    ],
    ends('register'),
    both,
  ),
  carriedOut(
    '4/6.2',
    [
      'Басшының Басқарма басшысына бұрыштамасы.',
      'Резолюция руководителя руководителю Управления.',
      "The head's instruction to the head of the Directorate.",
    ],
    ends('head-assigns'),
    both,
  ),
  carriedOut(
    '4/6.3',
    [
      'Басқарма басшысының сарапшыға бұрыштамасы.',
      'Резолюция руководителя Управления эксперту.',
      "The head of Directorate's instruction to the expert.",
    ],
    ends('directorate-assigns'),
    both,
  ),
  carriedOut(
    '4/6.4',
    [
      'Сарапшының өтінішті қарауы және Комиссия мүшелеріне хаттың жобасы.',
      'Рассмотрение заявления экспертом и проект письма членам Комиссии.',
      'The examination by the expert and the draft letter to the members.',
    ],
    ends('completeness'),
    both,
  ),
  carriedOut(
    '4/6.5',
    ['Басшының хатқа қол қоюы.', 'Подписание письма руководителем.', 'The head signs the letter.'],
    ends('sign-letter'),
    both,
  ),
  carriedOut(
    '4/6.6',
    [
      'Хатты тіркеп, Комиссия мүшелеріне жіберу.',
      'Регистрация письма и отправка членам Комиссии.',
      'The letter is registered and sent to the members.',
    ],
    ends('send-letter'),
    both,
  ),
  carriedOut(
    '4/6.7',
    ['Комиссия отырысын ұйымдастыру.', 'Организация заседания Комиссии.', 'The meeting of the Commission is held.'],
    ends('commission-meeting'),
    both,
  ),
  carriedOut(
    '4/6.8',
    [
      'Хаттама қоса берілген хатты қызмет алушыға жолдау.',
      'Направление услугополучателю письма с протоколом.',
      'The letter with the protocol is sent to the applicant.',
    ],
    ends('notify'),
    both,
  ),
  carriedOut(
    '4/6.9',
    ['Куәлік беру.', 'Выдача свидетельства.', 'The certificate is issued.'],
    [
      'Соңғы қадам («issue»): ол жазылғанда іс жабылады. Барып тексерудің нәтижесі бұл тізімде жоқ, «inspect» қадамы 5.8-ден алынды.',
      'Последний шаг («issue»): с ним дело закрывается. Итог проверки с выездом в этом перечне не назван, шаг «inspect» взят из 5.8.',
      'The last step (“issue”): with it the case is closed. The outcome of the inspection is not in this list; the step “inspect” is of 5.8.',
    ],
    both,
  ),
]
