import type { Clause } from '../../clause.js'
import { carriedOut, type Said } from '../../tell.js'

const law = ['test/law/software-deposit-route.test.ts'] as const

const role = (id: string): Said => [
  `Бағыттың «${id}» рөлі: өз қадамдарында көрсетіледі.`,
  `Роль «${id}»: показана у своих шагов.`,
  `The role “${id}”: shown with its steps.`,
]

const sameAs = (places: string): Said => [
  `Сол әрекет(тер) 1/${places} тармақшасында мерзімімен айтылған: қадам содан алынды.`,
  `То же сказано со сроком в подпункте 1/${places}: шаг взят оттуда.`,
  `The same is said with its term in 1/${places}: the step is taken from there.`,
]

/** Clause 7: the six who take part. Clause 8: their actions once more, without terms. */
export const participants: readonly Clause[] = [
  carriedOut(
    '1/7',
    [
      'Қызмет көрсетуге қатысатын қызметкерлер: алтау.',
      'Участвующие сотрудники: шестеро.',
      'The employees who take part: six.',
    ],
    [
      'Бағытта осы алты рөл ғана бар.',
      'В маршруте только эти шесть ролей.',
      'The route has these six roles and no others.',
    ],
    law,
  ),
  carriedOut(
    '1/7.1',
    ['Кеңсе қызметкері.', 'Сотрудник канцелярии.', 'The registry clerk.'],
    role('registry-clerk'),
    law,
  ),
  carriedOut('1/7.2', ['Басшы.', 'Руководитель.', 'The head.'], role('head'), law),
  carriedOut(
    '1/7.3',
    ['Департаменттің директоры.', 'Директор Департамента.', 'The director of the Department.'],
    role('department-director'),
    law,
  ),
  carriedOut(
    '1/7.4',
    ['Департамент директорының орынбасары.', 'Заместитель директора Департамента.', 'The deputy director.'],
    role('department-deputy-director'),
    law,
  ),
  carriedOut(
    '1/7.5',
    ['Бөлімнің басшысы.', 'Начальник отдела.', 'The head of the section.'],
    role('section-head'),
    law,
  ),
  carriedOut(
    '1/7.6',
    ['Бөлімнің жетекші маманы.', 'Ведущий специалист отдела.', 'The leading specialist of the section.'],
    role('leading-specialist'),
    law,
  ),
  carriedOut(
    '1/8',
    [
      'Қызметкерлер арасындағы әрекеттердің реті: 6 тармақша.',
      'Последовательность действий сотрудников: 6 подпунктов.',
      'The order of the actions among the employees: 6 sub-clauses.',
    ],
    [
      'Бағыттың реті осыған сай; қол қою мен жолдау мұнда аталмаған, олар 5.10 және 5.11-ден.',
      'Порядок маршрута этому отвечает; подпись и отправка здесь не названы, они из 5.10 и 5.11.',
      'The route is in this order; signing and sending are not named here, they are of 5.10 and 5.11.',
    ],
    law,
  ),
  carriedOut(
    '1/8.1',
    [
      'Кеңсе корреспонденцияны қабылдап, тіркеу журналына тіркейді.',
      'Канцелярия принимает и регистрирует корреспонденцию в журнале.',
      'The registry accepts and registers the correspondence.',
    ],
    sameAs('5.1'),
    law,
  ),
  carriedOut(
    '1/8.2',
    [
      'Басшы жауапты Департаментті бұрыштамамен белгілейді.',
      'Руководитель резолюцией определяет ответственный Департамент.',
      'The head names the Department responsible.',
    ],
    sameAs('5.2'),
    law,
  ),
  carriedOut(
    '1/8.3',
    [
      'Директордың орынбасарына бұрыштамасы.',
      'Резолюция директора заместителю.',
      "The director's instruction to the deputy.",
    ],
    sameAs('5.3'),
    law,
  ),
  carriedOut(
    '1/8.4',
    [
      'Директор орынбасарының Бөлім басшысына бұрыштамасы.',
      'Резолюция заместителя директора начальнику отдела.',
      "The deputy director's instruction to the head of the section.",
    ],
    sameAs('5.4'),
    law,
  ),
  carriedOut(
    '1/8.5',
    [
      'Бөлім басшысының жетекші маманға бұрыштамасы.',
      'Резолюция начальника отдела ведущему специалисту.',
      "The head of section's instruction to the leading specialist.",
    ],
    sameAs('5.5'),
    law,
  ),
  carriedOut(
    '1/8.6',
    [
      'Жетекші маманның алты әрекеті: қарау, тексеру, Тізілімге енгізу, нөмір беру, дайындау, келісу.',
      'Шесть действий ведущего специалиста: рассмотрение, проверка, внесение в реестр, присвоение номеров, подготовка, согласование.',
      "The leading specialist's six actions: examining, checking, entering, numbering, preparing, having agreed.",
    ],
    sameAs('5.6-5.9'),
    law,
  ),
]
