import { fields, totals } from '../fields/476-4-5.js'
import { project } from '../fields/declare.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'

export const form476x4x5: Form = {
  id: '476.4.5',
  title: FORM_TITLES['476.4.5'],
  direction: 'filed',
  official: true,
  source: '476-2015/4/annex5',
  orientation: 'landscape',
  remarks: [
    {
      kk: 'Актінің сөздері сол күйінде: «Лицезияланған», тақырыптағы «тіркеуі», латын i әрпі (Түрi, көлемi, Өндiрушi).',
      ru: 'Слова акта оставлены как есть: «Лицезияланған», «тіркеуі» в названии, латинская i (Түрi, көлемi, Өндiрушi).',
      en: "The act's words are kept: «Лицезияланған», «тіркеуі» in the title, Latin i (Түрi, көлемi, Өндiрушi).",
    },
    {
      kk: 'Бірінші кестенің сегіз бағаны 1–7 деп нөмірленген: соңғы бағанда нөмір жоқ деп оқылды.',
      ru: 'В первой таблице восемь граф под номерами 1–7: прочитано так, что без номера последняя.',
      en: 'The first table has eight columns under numbers 1-7: read as the last one having none.',
    },
    {
      kk: 'Техникалық қолдаудың құны теңгемен, қалған ақша мың теңгемен берілген: «Барлығы» әр бағанға бөлек есептеледі. Бірлік бағалары қосылмайды.',
      ru: 'Стоимость технической поддержки дана в тенге, прочие суммы в тысячах тенге: «Барлығы» считается по каждой графе отдельно. Цены за единицу не складываются.',
      en: 'Support cost is in tenge, all other money in thousands of tenge: «Барлығы» is computed column by column. Unit prices are not added up.',
    },
    {
      kk: 'Компьютерлердің саны, сканерлердің құны деген баған жоқ: олардың жиыны да жоқ.',
      ru: 'У компьютеров нет графы количества, у сканеров – стоимости: нет и их итогов.',
      en: 'Computers have no column of quantity, scanners none of cost: nor are there totals of these.',
    },
  ],
  fields,
  derived: totals,
  fromCase: (view) => project(fields, view.answers),
}
