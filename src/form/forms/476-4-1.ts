import { requestTicks, tick } from '../fields/476-4.js'
import { fields } from '../fields/476-4-1.js'
import { project } from '../fields/declare.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'

export const form476x4x1: Form = {
  id: '476.4.1',
  title: FORM_TITLES['476.4.1'],
  direction: 'filed',
  official: true,
  source: '476-2015/4/annex1',
  orientation: 'portrait',
  remarks: [
    {
      kk: 'Актінің тақырыбында тек бағдарламалық өнім аталған, ал нысан ақпараттық жүйеге де арналған.',
      ru: 'В названии акта назван только программный продукт, хотя форма служит и информационной системе.',
      en: "The act's title names only the software product, though the form serves information systems too.",
    },
  ],
  fields,
  derived: [
    ...requestTicks,
    tick('product.isSoftware', 'product.kind', 'software', ['БӨ белгісі', 'Отметка: ПП', 'Mark: software product']),
    tick('product.isSystem', 'product.kind', 'system', ['АЖ белгісі', 'Отметка: ИС', 'Mark: information system']),
  ],
  fromCase: (view) => project(fields, view.answers),
}
