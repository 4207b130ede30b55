import type { Role } from '../../../service.js'

// Clause 7 names four employees of the provider, who stand with the roles of all acts, and these six of the Organisation.

export const organisationClerk: Role = {
  id: 'organisation-registry-clerk',
  of: 'organisation',
  title: {
    kk: 'Ұйым кеңсесінің қызметкері',
    ru: 'сотрудник канцелярии Организации',
    en: "clerk of the Organisation's registry",
  },
}
export const organisationHead: Role = {
  id: 'organisation-head',
  of: 'organisation',
  title: { kk: 'Ұйымның басшысы', ru: 'руководитель Организации', en: 'head of the Organisation' },
}
export const departmentDirector: Role = {
  id: 'department-director',
  of: 'organisation',
  title: {
    kk: 'Ұйым Департаментінің директоры',
    ru: 'директор Департамента Организации',
    en: "director of the Organisation's Department",
  },
}
export const deputyDirector: Role = {
  id: 'department-deputy-director',
  of: 'organisation',
  title: {
    kk: 'Ұйым Департаменті директорының орынбасары',
    ru: 'заместитель директора Департамента Организации',
    en: "deputy director of the Organisation's Department",
  },
}
export const sectionHead: Role = {
  id: 'section-head',
  of: 'organisation',
  title: { kk: 'Ұйым Бөлімінің басшысы', ru: 'начальник Отдела Организации', en: "head of the Organisation's Section" },
}
export const leadingSpecialist: Role = {
  id: 'leading-specialist',
  of: 'organisation',
  title: {
    kk: 'Ұйым Бөлімінің жетекші маманы',
    ru: 'ведущий специалист Отдела Организации',
    en: "leading specialist of the Organisation's Section",
  },
}
