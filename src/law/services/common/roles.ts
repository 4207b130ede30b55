import type { Role } from '../../service.js'

/** Roles that several acts call alike. A role of one act only stands with that act's route. */
export const registryClerk: Role = {
  id: 'registry-clerk',
  title: { kk: 'кеңсе қызметкері', ru: 'сотрудник канцелярии', en: 'registry clerk' },
}
export const head: Role = {
  id: 'head',
  title: { kk: 'қызметті берушінің басшысы', ru: 'руководитель услугодателя', en: 'head of the provider' },
}
export const headOfDirectorate: Role = {
  id: 'head-of-directorate',
  title: { kk: 'Басқарма басшысы', ru: 'руководитель Управления', en: 'head of Directorate' },
}
export const chiefExpert: Role = {
  id: 'chief-expert',
  title: { kk: 'бас сарапшы', ru: 'главный эксперт', en: 'chief expert' },
}
export const commission: Role = {
  id: 'commission',
  title: { kk: 'Комиссия', ru: 'Комиссия', en: 'Commission' },
  of: 'commission',
}
export const applicant: Role = {
  id: 'applicant',
  title: { kk: 'қызметті алушы', ru: 'услугополучатель', en: 'applicant' },
  of: 'applicant',
}
/** The expert, under whatever name the act gives, who leads the case and decides. */
export const executor: Role = {
  id: 'executor',
  title: { kk: 'жауапты орындаушы', ru: 'ответственный исполнитель', en: 'responsible executor' },
}
