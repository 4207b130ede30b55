import type { Clause } from '../../clause.js'

/** Clause 7: who takes part. */
export const participants: readonly Clause[] = [
  {
    place: '2/7',
    kind: 'carried-out',
    says: {
      kk: 'Процеске қызмет беруші мен Ұйымның он қызметкері қатысады.',
      ru: 'В процессе участвуют десять работников услугодателя и Организации.',
      en: 'Ten employees of the provider and the Organisation take part.',
    },
    does: {
      kk: 'Әр қадамда орындаушысы көрсетіледі; Ұйымның қызметкерлері бөлек ұйымдікі деп белгіленген.',
      ru: 'У каждого шага назван исполнитель; работники Организации отмечены как чужие.',
      en: "Every step names who does it; the Organisation's employees are marked as another body's.",
    },
    tests: ['test/law/state-registration-route.test.ts'],
  },
  {
    place: '2/7.1',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет беруші кеңсесінің қызметкері.',
      ru: 'Сотрудник канцелярии услугодателя.',
      en: "The clerk of the provider's registry.",
    },
    does: {
      kk: 'Бағыттағы `registry-clerk` орындаушысы.',
      ru: 'Исполнитель `registry-clerk` в маршруте.',
      en: 'The role `registry-clerk` of the route.',
    },
    tests: ['test/law/state-registration-route.test.ts'],
  },
  {
    place: '2/7.2',
    kind: 'carried-out',
    says: { kk: 'Қызмет берушінің басшысы.', ru: 'Руководитель услугодателя.', en: 'The head of the provider.' },
    does: {
      kk: 'Бағыттағы `head` орындаушысы.',
      ru: 'Исполнитель `head` в маршруте.',
      en: 'The role `head` of the route.',
    },
    tests: ['test/law/state-registration-route.test.ts'],
  },
  {
    place: '2/7.3',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет беруші Басқармасының басшысы.',
      ru: 'Руководитель Управления услугодателя.',
      en: "The head of the provider's Directorate.",
    },
    does: {
      kk: 'Бағыттағы `head-of-directorate` орындаушысы.',
      ru: 'Исполнитель `head-of-directorate` в маршруте.',
      en: 'The role `head-of-directorate` of the route.',
    },
    tests: ['test/law/state-registration-route.test.ts'],
  },
  {
    place: '2/7.4',
    kind: 'carried-out',
    says: {
      kk: 'Басқарманың бас сарапшысы.',
      ru: 'Главный эксперт Управления.',
      en: 'The chief expert of the Directorate.',
    },
    does: {
      kk: 'Бағыттағы `chief-expert` орындаушысы.',
      ru: 'Исполнитель `chief-expert` в маршруте.',
      en: 'The role `chief-expert` of the route.',
    },
    tests: ['test/law/state-registration-route.test.ts'],
  },
  {
    place: '2/7.5',
    kind: 'carried-out',
    says: {
      kk: 'Ұйым кеңсесінің қызметкері.',
      ru: 'Сотрудник канцелярии Организации.',
      en: "The clerk of the Organisation's registry.",
    },
    does: {
      kk: 'Бағыттағы `organisation-registry-clerk` орындаушысы.',
      ru: 'Исполнитель `organisation-registry-clerk` в маршруте.',
      en: 'The role `organisation-registry-clerk` of the route.',
    },
    tests: ['test/law/state-registration-route.test.ts'],
  },
  {
    place: '2/7.6',
    kind: 'carried-out',
    says: { kk: 'Ұйымның басшысы.', ru: 'Руководитель Организации.', en: 'The head of the Organisation.' },
    does: {
      kk: 'Бағыттағы `organisation-head` орындаушысы.',
      ru: 'Исполнитель `organisation-head` в маршруте.',
      en: 'The role `organisation-head` of the route.',
    },
    tests: ['test/law/state-registration-route.test.ts'],
  },
  {
    place: '2/7.7',
    kind: 'carried-out',
    says: {
      kk: 'Ұйым департаментінің директоры.',
      ru: 'Директор департамента Организации.',
      en: "The director of the Organisation's Department.",
    },
    does: {
      kk: 'Бағыттағы `department-director` орындаушысы.',
      ru: 'Исполнитель `department-director` в маршруте.',
      en: 'The role `department-director` of the route.',
    },
    tests: ['test/law/state-registration-route.test.ts'],
  },
  {
    place: '2/7.8',
    kind: 'carried-out',
    says: {
      kk: 'Департамент директорының орынбасары.',
      ru: 'Заместитель директора департамента.',
      en: 'The deputy director of the Department.',
    },
    does: {
      kk: 'Бағыттағы `department-deputy-director` орындаушысы.',
      ru: 'Исполнитель `department-deputy-director` в маршруте.',
      en: 'The role `department-deputy-director` of the route.',
    },
    tests: ['test/law/state-registration-route.test.ts'],
  },
  {
    place: '2/7.9',
    kind: 'carried-out',
    says: { kk: 'Бөлімнің басшысы.', ru: 'Начальник Отдела.', en: 'The head of the Section.' },
    does: {
      kk: 'Бағыттағы `section-head` орындаушысы.',
      ru: 'Исполнитель `section-head` в маршруте.',
      en: 'The role `section-head` of the route.',
    },
    tests: ['test/law/state-registration-route.test.ts'],
  },
  {
    place: '2/7.10',
    kind: 'carried-out',
    says: {
      kk: 'Бөлімнің жетекші маманы.',
      ru: 'Ведущий специалист Отдела.',
      en: 'The leading specialist of the Section.',
    },
    does: {
      kk: 'Бағыттағы `leading-specialist` орындаушысы.',
      ru: 'Исполнитель `leading-specialist` в маршруте.',
      en: 'The role `leading-specialist` of the route.',
    },
    tests: ['test/law/state-registration-route.test.ts'],
  },
]
