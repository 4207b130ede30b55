import { requestTicks } from '../fields/476-4.js'
import { fields } from '../fields/476-4-4.js'
import { project } from '../fields/declare.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'

export const form476x4x4: Form = {
  id: '476.4.4',
  title: FORM_TITLES['476.4.4'],
  direction: 'filed',
  official: true,
  source: '476-2015/4/annex4',
  orientation: 'portrait',
  remarks: [
    {
      kk: 'Актінің сөздері сол күйінде: «жүенің», «Құрды», стандарт атауындағы «ақпаратты жүйелердің».',
      ru: 'Слова акта оставлены как есть: «жүенің», «Құрды», «ақпаратты жүйелердің» в названии стандарта.',
      en: "The act's words are kept: «жүенің», «Құрды», «ақпаратты жүйелердің» in the standard's name.",
    },
  ],
  fields,
  derived: requestTicks,
  fromCase: (view) => project(fields, view.answers),
}
