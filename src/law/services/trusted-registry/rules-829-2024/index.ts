import { civilDate } from '../../../../calendar/civil-date.js'
import type { ServiceEdition } from '../../../service.js'
import { definitions } from './definitions.js'
import { passport } from './passport.js'
import { amend, exclude, include } from './procedures.js'
import { route } from './route.js'
import { obligations, terms } from './terms.js'

/** The rules of Order No 829/НҚ: the first edition carried; they are standard and route in one. */
export const rules829: ServiceEdition = {
  service: 'trusted-registry',
  standard: '829-2024',
  regulation: '829-2024',
  title: {
    kk: 'Сенім білдірілген бағдарламалық қамтылым және электрондық өнеркәсіп өнімі тізілімі',
    ru: 'Реестр доверенного программного обеспечения и продукции электронной промышленности',
    en: 'Trusted software and electronic industry products registry',
  },
  inForceFrom: civilDate('2025-01-04'),
  inForceFromIsBound: true,
  ceased: null,
  register: 'trusted',
  definitions,
  procedures: [include, exclude, amend],
  terms,
  route,
  obligations,
  passport,
  verifiedOn: civilDate('2026-11-22'),
}
