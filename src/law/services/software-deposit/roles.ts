import type { Role } from '../../service.js'

// Clause 7 of the regulation: six employees of the State Technical Service; the registry clerk and the head are called as everywhere.

export const departmentDirector: Role = {
  id: 'department-director',
  title: {
    kk: 'Ақпараттық қауіпсіздік департаментінің директоры',
    ru: 'директор Департамента информационной безопасности',
    en: 'director of the Information Security Department',
  },
}
export const deputyDirector: Role = {
  id: 'department-deputy-director',
  title: {
    kk: 'Департамент директорының орынбасары',
    ru: 'заместитель директора Департамента',
    en: 'deputy director of the Department',
  },
}
export const sectionHead: Role = {
  id: 'section-head',
  title: {
    kk: 'Мемлекеттік тіркелім және депозитарий бөлімінің басшысы',
    ru: 'начальник отдела Государственного регистра и депозитария',
    en: 'head of the State register and depository section',
  },
}
export const leadingSpecialist: Role = {
  id: 'leading-specialist',
  title: { kk: 'Бөлімнің жетекші маманы', ru: 'ведущий специалист отдела', en: 'leading specialist of the section' },
}
