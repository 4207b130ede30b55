import { requestTicks } from '../fields/476-4.js'
import { fields } from '../fields/476-4-3.js'
import { project } from '../fields/declare.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'

export const form476x4x3: Form = {
  id: '476.4.3',
  title: FORM_TITLES['476.4.3'],
  direction: 'filed',
  official: true,
  source: '476-2015/4/annex3',
  orientation: 'portrait',
  remarks: [
    {
      kk: 'Актінің сөздері сол күйінде: «желісіні», «иелнушінің», «секундына мегабит,» деген жердегі үтір.',
      ru: 'Слова акта оставлены как есть: «желісіні», «иелнушінің», запятая после «секундына мегабит,».',
      en: "The act's words are kept: «желісіні», «иелнушінің», the comma after «секундына мегабит,».",
    },
  ],
  fields,
  derived: requestTicks,
  fromCase: (view) => project(fields, view.answers),
}
