import type { Role } from '../../../service.js'

export const employee: Role = {
  id: 'executor',
  title: {
    kk: 'орталық атқарушы органның қызметкері',
    ru: 'сотрудник центрального исполнительного органа',
    en: 'employee of the central executive body',
  },
}
export const expertCommission: Role = {
  id: 'expert-commission',
  title: { kk: 'Сараптамалық комиссия', ru: 'Экспертная комиссия', en: 'expert commission' },
  of: 'commission',
}
export const headOfBody: Role = {
  id: 'head',
  title: {
    kk: 'орталық атқарушы органның басшысы',
    ru: 'руководитель центрального исполнительного органа',
    en: 'head of the central executive body',
  },
}
