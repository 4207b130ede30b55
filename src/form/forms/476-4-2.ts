import { requestTicks } from '../fields/476-4.js'
import { fields } from '../fields/476-4-2.js'
import { named, project } from '../fields/declare.js'
import type { Derived, Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'

/** The name of a group of rows stands beside the first of them only. */
function firstRow(list: string): Derived {
  return {
    id: 'isFirst',
    label: named(['Бірінші жол', 'Первая строка', 'The first row']),
    uses: [],
    in: list,
    of: (_data, row) => (row?.index === 0 ? '1' : ''),
  }
}

export const form476x4x2: Form = {
  id: '476.4.2',
  title: FORM_TITLES['476.4.2'],
  direction: 'filed',
  official: true,
  source: '476-2015/4/annex2',
  orientation: 'portrait',
  remarks: [
    {
      kk: 'Актіде екі 7-бөлім бар, 6-бөлім жоқ.',
      ru: 'В акте два раздела 7 и нет раздела 6.',
      en: 'The act has two sections 7 and none 6.',
    },
  ],
  fields,
  derived: [...requestTicks, firstRow('platform.servers'), firstRow('platform.operatingSystems')],
  fromCase: (view) => project(fields, view.answers),
}
