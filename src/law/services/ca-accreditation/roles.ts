import type { Role } from '../../service.js'

/** Clause 7.4: the expert and (or) the chief expert of the Directorate leads the case. */
export const expert: Role = {
  id: 'expert',
  title: {
    kk: 'Басқарманың сарапшысы және (немесе) бас сарапшысы',
    ru: 'эксперт и (или) главный эксперт Управления',
    en: 'expert and (or) chief expert of the Directorate',
  },
}
